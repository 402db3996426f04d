import { sql } from "kysely";
import type { Clock } from "../world.ts";
import type { Database } from "./database.ts";
import { openKeep } from "./keep.ts";
import { openTurns, turnNamespace } from "./turns.ts";

/** Work that a process has promised somebody, so that another one can finish it. Every call rejects when the database cannot be used. */
export interface Unfinished {
  /** Writes work down as ours. It is kept for so long, whatever becomes of it. */
  begin(id: string, work: unknown, lifeMs: number): Promise<void>;
  end(id: string): Promise<void>;
  /** Work whose process has not ended it for a while, the oldest first: it is ours now. There may be more. */
  takeOrphans(): Promise<readonly Orphan[]>;
}

export interface Orphan {
  readonly id: string;
  readonly work: unknown;
}

const namespace = "unfinished";
/** Longer than any answer takes that still comes: 25 s where all sources hang, 5 s for its pictures, and as long to be sent. */
const oursMs = 60_000;
const mostAtOnce = 50;

/** What a turn is called before the id of its work. */
const turnPrefix = `${namespace} `;

export function openUnfinished(database: Database, clock: Clock): Unfinished {
  const keep = openKeep(database, namespace);
  const turns = openTurns(database, clock);
  const turnOf = (id: string): string => turnPrefix + id;
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
      for (const id of await abandoned(database, clock)) {
        if ((await turns.take(turnOf(id), oursMs)) !== "ours") continue;
        const work: unknown = await keep.get(id);
        if (work !== undefined) orphans.push({ id, work });
      }
      return orphans;
    },
  };
}

/** Ids of work that nobody has the turn for. */
async function abandoned({ db }: Database, clock: Clock): Promise<readonly string[]> {
  const turnOfWork = sql<string>`cast(${turnPrefix} as text) || work.key`;
  const now = clock.now().epochMilliseconds;
  const rows = await db
    .selectFrom("kept as work")
    .select("work.key")
    .where("work.namespace", "=", namespace)
    .where("work.expires", ">", now)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom("kept as turn")
            .select("turn.key")
            .where("turn.namespace", "=", turnNamespace)
            .where("turn.key", "=", turnOfWork)
            .where("turn.expires", ">", now),
        ),
      ),
    )
    .orderBy("work.expires")
    .limit(mostAtOnce)
    .execute();
  return rows.map(({ key }) => key);
}
