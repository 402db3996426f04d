import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { openDatabase } from "../../core/storage/database.ts";
import { openSubscriptions } from "../../core/storage/subscriptions.ts";
import { shiftTimes } from "../../test/bot/terminal/breakages.ts";
import { startDiscord, type FakeDiscord } from "../../test/fakes/discord/index.ts";
import { startTelegram, type FakeTelegram } from "../../test/fakes/telegram/telegram.ts";
import { recordings, startUpstream, type FakeUpstream } from "../../test/fakes/upstream.ts";
import { recordedAt } from "../../test/world.ts";
import { addOrders } from "../delivery/orders.ts";
import type { Ordered } from "../delivery/places.ts";
import { startVictim, type Victim } from "./victim.ts";

/** Platforms without limits, upstreams, and a database in which everybody has a digest due. Use with `await using`. */
export interface Ground extends AsyncDisposable {
  readonly discord: FakeDiscord;
  readonly telegram: FakeTelegram;
  readonly upstream: FakeUpstream;
  readonly ordered: readonly Ordered[];
  /** What the logs of all processes said. */
  readonly told: ReadonlyMap<string, number>;
  start(env?: Readonly<Record<string, string>>): Victim;
  /** Messages that the platforms have taken. */
  arrived(): number;
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
  readonly database: "SQLite" | "PostgreSQL";
  /** On both platforms together, each with a channel of its own. */
  readonly digests: number;
}

const server = "postgres://postgres@127.0.0.1:5432/postgres";
const schema = "bench_crash";
const patienceMs = 3_600_000;

export async function openGround({ database: kind, digests }: GroundOptions): Promise<Ground> {
  const folder = mkdtempSync(join(tmpdir(), "rigwise-bench-"));
  if (kind === "PostgreSQL") await dropSchema();
  const url = kind === "SQLite" ? `sqlite:${join(folder, "bench.db")}` : `${server}?schema=${schema}`;
  const [discord, telegram] = await Promise.all([
    startDiscord({ patienceMs }),
    startTelegram({ patienceMs }),
  ]);
  const age = Temporal.Now.instant().since(recordedAt);
  const upstream = await startUpstream(
    recordings.map((recording) => ({ ...recording, body: shiftTimes(recording.body, age) })),
  );
  const database = await openDatabase(url, console.error);
  const ordered = orderedOn(discord, telegram, digests);
  await addOrders(openSubscriptions(database), ordered);
  const told = new Map<string, number>();
  const usual = {
    DATABASE_URL: url,
    UPSTREAM_BASE: upstream.base,
    DISCORD_TOKEN: discord.token,
    DISCORD_API: discord.api,
    TELEGRAM_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
    HTTP_PORT: "0",
    DIGEST_JITTER_SECONDS: "0",
  };
  return {
    discord,
    telegram,
    upstream,
    ordered,
    told,
    start: (env) =>
      startVictim({
        cwd: folder,
        env: {
          ...usual,
          ...env,
        },
        note: (what) => void told.set(what, (told.get(what) ?? 0) + 1),
      }),
    arrived: () => discord.messages.length + telegram.unasked.length,
    state: () => stateOf(database),
    async [Symbol.asyncDispose]() {
      await database.close();
      await Promise.all([discord.close(), telegram.close(), upstream.close()]);
      rmSync(folder, { recursive: true });
      if (kind === "PostgreSQL") await dropSchema();
    },
  };
}

function orderedOn(discord: FakeDiscord, telegram: FakeTelegram, digests: number): readonly Ordered[] {
  return Array.from({ length: digests }, (_, at) =>
    at % 2 === 0
      ? { platform: "discord", channel: discord.places.addChannel().id }
      : { platform: "telegram", channel: String(telegram.privateChat(telegram.user()).id) },
  );
}

type Database = Awaited<ReturnType<typeof openDatabase>>;

async function stateOf({ db }: Database): Promise<State> {
  const due = await db.selectFrom("subscription").select("id").where("next_due", "<=", Date.now()).execute();
  const rows = await db.selectFrom("delivery").select(["channel", "state"]).execute();
  const open = rows.filter(({ state }) => state === "due" || state === "ready");
  return {
    open: due.length + open.length,
    byChannel: new Map(rows.map(({ channel, state }) => [channel, state])),
  };
}

async function dropSchema(): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(`drop schema if exists ${schema}, ${schema}_jobs cascade`);
  await client.end();
}
