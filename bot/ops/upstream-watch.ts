import type { UpstreamState } from "../../commands/admin-desk.ts";
import type { Clock } from "../../core/world.ts";
import type { WorldEyes } from "../world.ts";

/** Remembers how each upstream fares, as this process has seen it. */
export interface UpstreamWatch extends WorldEyes {
  /** Those that were read or asked since the start, by their ids. */
  readonly states: () => readonly UpstreamState[];
}

type Seen = Omit<UpstreamState, "id">;

export function watchUpstreams(clock: Clock): UpstreamWatch {
  const seen = new Map<string, Seen>();
  const note = (id: string, news: Seen) => void seen.set(id, { ...seen.get(id), ...news });
  return {
    states: () => [...seen].map(([id, state]) => ({ id, ...state })).sort((a, b) => (a.id < b.id ? -1 : 1)),
    called({ upstream: { id }, outcome }) {
      if (outcome === "answered") note(id, { trouble: undefined });
    },
    read({ upstream, ageSeconds }) {
      if (ageSeconds === undefined) return note(upstream, {});
      note(upstream, { answeredAt: clock.now().subtract({ seconds: Math.round(ageSeconds) }) });
    },
    failed({ sourceId, reason, status }) {
      // Why it rests was told before.
      if (reason === "resting") return note(sourceId, {});
      note(sourceId, { trouble: status === undefined ? reason : `${reason} ${status}` });
    },
  };
}
