import { DatabaseSync } from "node:sqlite";
import type { Measured } from "./process.ts";

const path = (url: string): string => url.replace(/^sqlite:/, "");

/**
 * The same rows read, written and moved on a day by node:sqlite and nothing else: no time zones, no ids made of names, no
 * checks. On a database of ours, with its tables and indexes.
 */
export async function bareTicks(
  url: string,
  moments: readonly Temporal.Instant[],
  { limit, due }: { readonly limit: number; readonly due: number },
): Promise<Measured> {
  const opening = performance.now();
  const database = new DatabaseSync(path(url));
  database.exec("pragma synchronous = normal");
  const select = database.prepare(
    "select id, platform, channel, thread from subscription where next_due <= ? order by next_due limit ?",
  );
  const insert = database.prepare(
    `insert into delivery (id, subscription, local_date, kind, platform, channel, thread, publish, due, send_at, state, attempts, at)
     values (?, ?, '2026-11-23', 'digest', ?, ?, ?, 0, ?, ?, 'due', 0, ?)`,
  );
  const queue = database.prepare("insert into job (topic, id, free_at) values ('prepare', ?, ?)");
  const move = database.prepare("update subscription set next_due = next_due + 86400000 where id = ?");
  const openMs = performance.now() - opening;
  const takeSome = (now: number): number => {
    database.exec("begin immediate");
    const rows = select.all(now, limit) as Record<"id" | "platform" | "channel" | "thread", string>[];
    for (const { id, platform, channel, thread } of rows) {
      insert.run(`${id} ${now}`, id, platform, channel, thread, now, now, now);
      queue.run(`${id} ${now}`, now);
      move.run(id);
    }
    database.exec("commit");
    return rows.length;
  };
  const tickMs = moments.map(({ epochMilliseconds: now }) => {
    const started = performance.now();
    let taken = 0;
    for (let some = limit; some === limit; taken += some) some = takeSome(now);
    const ms = performance.now() - started;
    if (taken !== due) throw new Error(`${taken} were due`);
    return ms;
  });
  database.close();
  return { openMs, tickMs, megabytes: process.resourceUsage().maxRSS / 1024 };
}
