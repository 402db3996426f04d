import type { PlatformName } from "../../core/subscription.ts";
import type { Clock } from "../../core/world.ts";
import type { Platform } from "../platform.ts";
import { within } from "./within.ts";

/** Whether this process can do its work. */
export interface Readiness {
  /** What keeps each part from its work, in words for the operator; null where nothing does. Never rejects. */
  check(): Promise<Parts>;
  /** The platforms are open: from now on each says for itself. */
  opened(platforms: readonly Pick<Platform, "name" | "notReady">[]): void;
  /** We were told to stop. */
  stopping(): void;
}

/** `process`: whether it is at work at all. */
export type Parts = Readonly<Record<"process" | "database", string | null>> &
  Readonly<Partial<Record<PlatformName, string | null>>>;

export interface ReadinessOptions {
  /** Rejects when the database does not answer. */
  readonly ping: () => Promise<unknown>;
  readonly clock: Clock;
  /** The platforms that there are to be. */
  readonly expected: readonly PlatformName[];
  /** How long the database may take. */
  readonly pingMs?: number;
}

const usualPingMs = 2_000;

export function createReadiness({
  ping,
  clock,
  expected,
  pingMs = usualPingMs,
}: ReadinessOptions): Readiness {
  let phase: "starting" | "running" | "stopping" = "starting";
  let open: readonly Pick<Platform, "name" | "notReady">[] = [];
  const stateOf = (name: PlatformName): string | null => {
    const platform = open.find((one) => one.name === name);
    if (platform) return platform.notReady(clock.now()) ?? null;
    return phase === "starting" ? "not open yet" : "could not be opened";
  };
  return {
    async check() {
      const database = await pinged(ping, pingMs);
      const platforms = Object.fromEntries(expected.map((name) => [name, stateOf(name)]));
      return { process: phase === "running" ? null : phase, database, ...platforms };
    },
    opened(platforms) {
      open = platforms;
      if (phase === "starting") phase = "running";
    },
    stopping: () => void (phase = "stopping"),
  };
}

/** Not in the words of the database: they may name who we are there. */
async function pinged(ping: () => Promise<unknown>, ms: number): Promise<string | null> {
  try {
    return (await within(
      ms,
      ping().then(() => null),
    )) === undefined
      ? "no answer"
      : null;
  } catch {
    return "unreachable";
  }
}
