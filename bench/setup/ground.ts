import { join } from "node:path";
import { Client } from "pg";
import { openDatabase, type Database } from "../../core/storage/database.ts";
import { openSubscriptions } from "../../core/storage/subscriptions.ts";
import type { Subscription } from "../../core/subscription.ts";
import type { Ordered } from "../delivery/places.ts";
import { startBot, type Bot } from "./bot.ts";
import { openFakes, type Fakes } from "./fakes.ts";
import { openFolder } from "./folder.ts";
import { addOrders } from "./orders.ts";

/** The fakes, and a database in which everybody has a digest due. Use with `await using`. */
export interface Ground extends Fakes {
  readonly database: Database;
  /** In turn on Discord and Telegram, each in a place of its own. */
  readonly ordered: readonly Ordered[];
  /** What the logs of all processes said. */
  readonly told: ReadonlyMap<string, number>;
  /** Starts a bot on it. */
  start(env?: Readonly<Record<string, string>>): Bot;
  /** Messages that the platforms have taken. */
  arrived(): number;
  /** Digests that were sent, as the database says. */
  sent(): Promise<number>;
  state(): Promise<State>;
}

/** What the database says. */
export interface State {
  /** Digests that nobody has written down yet, or that are on their way. */
  readonly open: number;
  /** What became of a digest, by its channel. */
  readonly byChannel: ReadonlyMap<string, string>;
}

export interface GroundOptions {
  /** SQLite by default. */
  readonly kind?: "SQLite" | "PostgreSQL";
  readonly digests: number;
  /** What is another in the nth order than in the usual one. */
  readonly changes?: (at: number) => Partial<Subscription>;
  readonly isStrict?: boolean;
}

/** Where a PostgreSQL is, if there is one. */
const server = process.env["TEST_DATABASE_URL"] ?? "postgres://postgres@127.0.0.1:5432/postgres";
let opened = 0;

export async function openGround(options: GroundOptions): Promise<Ground> {
  const { kind, digests, changes, isStrict } = options;
  const schema = `bench_${process.pid}_${opened++}`;
  await using stack = new AsyncDisposableStack();
  const folder = stack.use(openFolder());
  const url = kind === "PostgreSQL" ? schemaUrl(schema) : `sqlite:${join(folder.path, "bench.db")}`;
  if (kind === "PostgreSQL") stack.defer(() => dropSchemas([schema]));
  const fakes = stack.use(await openFakes(isStrict));
  const database = await openDatabase(url, console.error);
  stack.defer(() => database.close());
  const ordered = orderedOn(fakes, digests);
  await addOrders(openSubscriptions(database), ordered, changes);
  const told = new Map<string, number>();
  const note = (what: string) => void told.set(what, (told.get(what) ?? 0) + 1);
  const kept = stack.move();
  return {
    ...fakes,
    database,
    ordered,
    told,
    start: (env) => startBot({ ...fakes.env, DATABASE_URL: url, ...env }, { note }),
    arrived: () => fakes.discord.messages.length + fakes.telegram.unasked.length,
    sent: () => sentOf(database),
    state: () => stateOf(database),
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

function orderedOn({ discord, telegram }: Fakes, digests: number): readonly Ordered[] {
  return Array.from({ length: digests }, (_, at) =>
    at % 2 === 0
      ? { platform: "discord", channel: discord.places.addChannel().id }
      : { platform: "telegram", channel: String(telegram.privateChat(telegram.user()).id) },
  );
}

async function sentOf({ db }: Database): Promise<number> {
  const { count } = await db
    .selectFrom("delivery")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("state", "=", "sent")
    .executeTakeFirstOrThrow();
  return count;
}

async function stateOf({ db }: Database): Promise<State> {
  const due = await db.selectFrom("subscription").select("id").where("next_due", "<=", Date.now()).execute();
  const rows = await db.selectFrom("delivery").select(["channel", "state"]).execute();
  const open = rows.filter(({ state }) => state === "due" || state === "ready");
  return {
    open: due.length + open.length,
    byChannel: new Map(rows.map(({ channel, state }) => [channel, state])),
  };
}

/** Why the server cannot be used; undefined where it can. */
export async function refusalOfServer(): Promise<string | undefined> {
  const client = new Client({ connectionString: server, connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
    await client.end();
    return undefined;
  } catch (error) {
    return `no PostgreSQL at ${new URL(server).host}: ${String(error)}`;
  }
}

export function schemaUrl(name: string): string {
  const url = new URL(server);
  url.searchParams.set("schema", name);
  return url.href;
}

export async function dropSchemas(names: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  const all = names.flatMap((name) => [name, `${name}_jobs`]).join(", ");
  await client.query(`drop schema if exists ${all} cascade`);
  await client.end();
}
