import type { AdminDesk, HouseStatus } from "../../commands/admin-desk.ts";
import { allIds } from "../../commands/id-kind.ts";
import type { Broadcasts, SendBroadcast } from "../../core/storage/broadcasts.ts";
import type { Outbox } from "../../core/storage/outbox.ts";
import type { Tally } from "../../core/storage/tally.ts";
import type { PlatformName } from "../../core/subscription.ts";
import type { Clock } from "../../core/world.ts";
import { newId } from "../orders.ts";
import type { Maintenance } from "./maintenance.ts";
import type { Log } from "../ops/log.ts";
import type { Readiness } from "../ops/readiness.ts";
import type { UpstreamWatch } from "../ops/upstream-watch.ts";

export interface AdminOptions {
  readonly clock: Clock;
  readonly roles: Iterable<string>;
  readonly databaseUrl: string;
  readonly readiness: Pick<Readiness, "check">;
  readonly tally: (since: Temporal.Instant) => Promise<Tally>;
  readonly upstreams: Pick<UpstreamWatch, "states">;
  /** Opened only where it is asked for. */
  readonly outbox: () => Promise<
    Pick<Outbox, "deadLetters" | "dropped" | "redrive" | "release"> & { readonly broadcasts: Broadcasts }
  >;
  /** How many messages a second may be sent unasked. */
  readonly pace: SendBroadcast["perSecond"];
  readonly maintenance: Maintenance;
  /** Where it is written down what was done. */
  readonly log?: Pick<Log, "info">;
}

const platforms = ["discord", "telegram"] as const satisfies readonly PlatformName[];

/** The desk of whoever runs the bot, in a process that starts now. */
export function createAdminDesk(options: AdminOptions): AdminDesk {
  const { clock, outbox, maintenance, log } = options;
  const startedAt = clock.now();
  return {
    status: (since) => statusOf(options, startedAt, since),
    async letters(limit) {
      const { deadLetters, dropped } = await outbox();
      return { dead: await deadLetters(limit), dropped: await dropped(limit) };
    },
    async redrive(id) {
      const count = await (await outbox()).redrive(id === allIds ? "all" : [id], clock.now());
      log?.info("letters put back", { count });
      return count;
    },
    async draftBroadcast(broadcast) {
      const { broadcasts } = await outbox();
      const id = newId();
      await broadcasts.draft(id, broadcast);
      return { id, places: await broadcasts.places(broadcast.platform) };
    },
    async sendBroadcast(id) {
      const { broadcasts } = await outbox();
      const outcome = await broadcasts.send(id, { now: clock.now(), perSecond: halfOf(options.pace) });
      if (outcome.kind === "sent") log?.info("broadcast sent out", { places: outcome.count });
      return outcome;
    },
    maintenance: () => maintenance.current(),
    async setMaintenance(state) {
      const isOver = !state && (await maintenance.current()) !== undefined;
      // Before anybody goes on, so that nothing is dropped for having waited.
      if (isOver) await (await outbox()).release(clock.now());
      await maintenance.set(state);
    },
  };
}

/** A broadcast leaves room for digests that come due while it goes out. */
const halfOf = ({ discord, telegram }: SendBroadcast["perSecond"]): SendBroadcast["perSecond"] => ({
  discord: Math.max(1, discord / 2),
  telegram: Math.max(1, telegram / 2),
});

async function statusOf(
  { roles, databaseUrl, readiness, tally, upstreams, maintenance }: AdminOptions,
  startedAt: Temporal.Instant,
  since: Temporal.Instant,
): Promise<HouseStatus> {
  const [parts, counted] = await Promise.all([readiness.check(), tally(since)]);
  return {
    startedAt,
    roles: [...roles],
    platforms: platforms.flatMap((name) => {
      const { [name]: notReady } = parts;
      return notReady === undefined ? [] : [{ name, notReady }];
    }),
    database: {
      kind: databaseUrl.startsWith("sqlite:") ? "SQLite" : "PostgreSQL",
      notReady: parts.database,
    },
    tally: counted,
    maintenance: await maintenance.current(),
    upstreams: upstreams.states(),
    memoryBytes: process.memoryUsage.rss(),
  };
}
