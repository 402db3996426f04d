import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { openDatabase } from "../core/storage/database.ts";
import { openKeep } from "../core/storage/keep.ts";
import { openSubscriptions } from "../core/storage/subscriptions.ts";
import { benchOf, type Row } from "./bench.ts";
import { openFolder } from "./setup/folder.ts";
import { addOrders } from "./setup/orders.ts";

export const bench = benchOf({
  measures:
    "What keeping things in SQLite costs: a person's settings written and read, and digests ordered, one after another, each in a transaction of its own.",
  beside:
    "Beside it: the same rows in the same tables by prepared statements of node:sqlite, with the same settings (WAL, synchronous normal) and nothing else.",
  usual: { rounds: 5_000 },
  quick: { rounds: 500 },
  async run({ rounds }) {
    using folder = openFolder();
    const pathOf = (name: string) => join(folder.path, `${name}.db`);
    const ours = await keptByUs(pathOf("ours"), rounds);
    const bare = await keptBare(pathOf("bare"), rounds);
    const rowOf = (what: string, of: keyof Rates): Row => ({
      what,
      value: ours[of],
      unit: "/s",
      beside: [{ what: "bare node:sqlite", value: bare[of] }],
    });
    return [
      rowOf("settings written", "written"),
      rowOf("settings read", "read"),
      rowOf("digests ordered", "ordered"),
    ];
  },
});

/** A second. */
interface Rates {
  readonly written: number;
  readonly read: number;
  readonly ordered: number;
}

const settings = { language: "de", currency: "EUR", timeZone: "Europe/Berlin", country: "DE" };

async function keptByUs(path: string, rounds: number): Promise<Rates> {
  const database = await openDatabase(`sqlite:${path}`);
  const keep = openKeep(database, "platform");
  const subscriptions = openSubscriptions(database);
  const ordered = Array.from({ length: rounds }, (_, at) => ({
    platform: "telegram" as const,
    channel: `${at}`,
  }));
  const rates = {
    written: await rateOf(rounds, (at) => keep.set(`user:${at}`, settings)),
    read: await rateOf(rounds, (at) => keep.get(`user:${at}`)),
    ordered: rounds * (await rateOf(1, () => addOrders(subscriptions, ordered))),
  };
  await database.close();
  return rates;
}

async function keptBare(path: string, rounds: number): Promise<Rates> {
  const empty = await openDatabase(`sqlite:${path}`);
  await empty.close();
  const database = new DatabaseSync(path);
  database.exec("pragma synchronous = normal");
  const write = database.prepare(
    "insert or replace into kept (namespace, key, value) values ('platform', ?, ?)",
  );
  const read = database.prepare("select value from kept where namespace = 'platform' and key = ?");
  const order = database.prepare(
    `insert into subscription (id, platform, channel, thread, place, owner, spec, next_due, created_at)
     values (?, 'telegram', ?, '', ?, ?, ?, 0, 0)`,
  );
  const spec = JSON.stringify({ about: { gpu: "rtx4090", power: "0.12" }, ...settings });
  const rates = {
    written: await rateOf(rounds, (at) => write.run(`user:${at}`, JSON.stringify(settings))),
    read: await rateOf(rounds, (at) => JSON.parse(String(read.get(`user:${at}`)?.["value"])) as unknown),
    ordered: await rateOf(rounds, (at) =>
      order.run(`s${at}`, `${at}`, `telegram:chat:${at}`, `telegram:user:${at}`, spec),
    ),
  };
  database.close();
  return rates;
}

async function rateOf(rounds: number, act: (at: number) => unknown): Promise<number> {
  const start = performance.now();
  for (let at = 0; at < rounds; at += 1) await act(at);
  return (1000 * rounds) / (performance.now() - start);
}
