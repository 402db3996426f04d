import type { Turns } from "../turns.ts";
import type { Database } from "./database.ts";
import { openKeep } from "./keep.ts";

/** Work that a process has promised somebody, so that another one can finish it. Every call rejects when the database cannot be used. */
export interface Unfinished {
  /** Writes work down as ours. It is kept for so long, whatever becomes of it. */
  begin(id: string, work: unknown, lifeMs: number): Promise<void>;
  end(id: string): Promise<void>;
  /** Work whose process has not ended it for a while: it is ours now. */
  takeOrphans(): Promise<readonly Orphan[]>;
}

export interface Orphan {
  readonly id: string;
  readonly work: unknown;
}

const namespace = "unfinished";
/** Longer than any answer takes that still comes. */
const oursMs = 20_000;
const mostAtOnce = 50;

export function openUnfinished(database: Database, turns: Turns): Unfinished {
  const keep = openKeep(database, namespace);
  const turnOf = (id: string): string => `${namespace} ${id}`;
  const keys = async (): Promise<readonly string[]> => {
    const rows = await database.db
      .selectFrom("kept")
      .select("key")
      .where("namespace", "=", namespace)
      .limit(mostAtOnce)
      .execute();
    return rows.map(({ key }) => key);
  };
  return {
    async begin(id, work, lifeMs) {
      await turns.take(turnOf(id), oursMs);
      await keep.set(id, work, lifeMs);
    },
    async end(id) {
      await keep.delete(id);
      await turns.end(turnOf(id));
    },
    async takeOrphans() {
      const orphans: Orphan[] = [];
      for (const id of await keys()) {
        if ((await turns.take(turnOf(id), oursMs)) !== "ours") continue;
        const work: unknown = await keep.get(id);
        if (work !== undefined) orphans.push({ id, work });
      }
      return orphans;
    },
  };
}
