import type { Depth } from "../../core/storage/depth.ts";
import type { PlatformName } from "../../core/subscription.ts";
import type { Clock } from "../../core/world.ts";
import manifest from "../../package.json" with { type: "json" };
import type { Maintenance } from "../admin/maintenance.ts";
import type { Config } from "../config.ts";
import type { HttpServer } from "../http-server.ts";
import type { Log } from "./log.ts";
import type { Metrics } from "./metrics/index.ts";
import { watchQueue } from "./queue-watch.ts";
import type { Readiness } from "./readiness.ts";
import { openOpsServer, type Page } from "./server.ts";
import { within } from "./within.ts";

/** Undefined, and nothing loaded, where nobody asks for them. */
export async function metricsFor(
  { seen, roles }: Pick<Config, "seen" | "roles">,
  platforms: readonly PlatformName[],
): Promise<Metrics | undefined> {
  if (!seen.server) return undefined;
  const { createMetrics } = await import("./metrics/index.ts");
  return createMetrics({ version: manifest.version, runtime: process.version, roles: [...roles], platforms });
}

export interface SeenOptions {
  readonly metrics: Metrics | undefined;
  readonly readiness: Readiness;
  /** How long the lines are. Rejects when the database cannot be used. */
  readonly depth: () => Promise<Depth>;
  readonly maintenance: Pick<Maintenance, "current">;
  readonly clock: Clock;
  readonly log: Log;
}

/** Who looks on is answered, also while the database hangs. */
const patienceMs = 2_000;

/** Lets itself be seen where that is asked for. Rejects when the port cannot be had. */
export async function openSeen(
  { seen }: Pick<Config, "seen">,
  { metrics, readiness, depth, maintenance, clock, log }: SeenOptions,
): Promise<HttpServer | undefined> {
  if (!seen.server || !metrics) return undefined;
  const queue = watchQueue(depth, { clock, log });
  const page = async (): Promise<Page> => {
    const { registry, house } = metrics;
    const parts = Object.entries(await readiness.check());
    house.ready(Object.fromEntries(parts.map(([part, reason]) => [part, reason === null])));
    house.queue(await queue(), clock.now());
    const known = maintenance.current().then((state) => ({ since: state?.since }));
    house.maintenance(await within(patienceMs, known), clock.now());
    return { type: registry.contentType, text: await registry.metrics() };
  };
  const server = await openOpsServer({ ...seen.server, readiness, metrics: page, log });
  log.info("seen", { port: server.port });
  return server;
}
