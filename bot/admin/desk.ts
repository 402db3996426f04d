import type { AdminDesk, HouseStatus } from "../../commands/admin-desk.ts";
import { allOrders } from "../../commands/order-id-kind.ts";
import type { Outbox } from "../../core/storage/outbox.ts";
import type { Tally } from "../../core/storage/tally.ts";
import type { PlatformName } from "../../core/subscription.ts";
import type { Clock } from "../../core/world.ts";
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
  readonly outbox: () => Promise<Pick<Outbox, "deadLetters" | "dropped" | "redrive">>;
}

const platforms = ["discord", "telegram"] as const satisfies readonly PlatformName[];

/** The desk of whoever runs the bot, in a process that starts now. */
export function createAdminDesk(options: AdminOptions): AdminDesk {
  const { clock, outbox } = options;
  const startedAt = clock.now();
  return {
    status: (since) => statusOf(options, startedAt, since),
    async letters(limit) {
      const { deadLetters, dropped } = await outbox();
      return { dead: await deadLetters(limit), dropped: await dropped(limit) };
    },
    redrive: async (id) => (await outbox()).redrive(id === allOrders ? "all" : [id], clock.now()),
  };
}

async function statusOf(
  { roles, databaseUrl, readiness, tally, upstreams }: AdminOptions,
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
    upstreams: upstreams.states(),
    memoryBytes: process.memoryUsage.rss(),
  };
}
