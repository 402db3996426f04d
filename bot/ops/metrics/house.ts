import { Gauge, type Registry } from "prom-client";
import type { Depth } from "../../../core/storage/depth.ts";

export interface HouseMetrics {
  /** Undefined where the database cannot tell: then nothing is told, rather than what was so before. */
  queue(depth: Depth | undefined, now: Temporal.Instant): void;
  /** Undefined where the database does not tell; without a beginning where there is no maintenance. */
  maintenance(
    known: { readonly since: Temporal.Instant | undefined } | undefined,
    now: Temporal.Instant,
  ): void;
  /** Whether each part is ready. */
  ready(parts: Readonly<Record<string, boolean>>): void;
}

export function houseMetrics(registers: Registry[]): HouseMetrics {
  const queue = new Gauge({
    name: "rigwise_queue_messages",
    help: "Messages by state: due to be made, ready to be sent, and those that came to nothing",
    labelNames: ["state"],
    registers,
  });
  const oldest = new Gauge({
    name: "rigwise_queue_oldest_seconds",
    help: "How long the first of those that are due or ready has been so; 0 where none is",
    registers,
  });
  const maintenance = maintenanceGauge(registers);
  const ready = new Gauge({
    name: "rigwise_ready",
    help: "1 where a part of the process can do its work",
    labelNames: ["part"],
    registers,
  });
  return {
    queue(depth, now) {
      queue.reset();
      oldest.remove();
      if (!depth) return;
      const { waitingSince, ...counts } = depth;
      for (const [state, count] of Object.entries(counts)) queue.set({ state }, count);
      oldest.set(secondsSince(waitingSince, now));
    },
    maintenance(known, now) {
      maintenance.remove();
      if (known) maintenance.set(secondsSince(known.since, now));
    },
    ready(parts) {
      ready.reset();
      for (const [part, isSo] of Object.entries(parts)) ready.set({ part }, isSo ? 1 : 0);
    },
  };
}

const maintenanceGauge = (registers: Registry[]) =>
  new Gauge({
    name: "rigwise_maintenance_seconds",
    help: "How long there has been maintenance; 0 where there is none",
    registers,
  });

const secondsSince = (since: Temporal.Instant | undefined, now: Temporal.Instant): number =>
  since === undefined ? 0 : Math.max(0, now.since(since).total("seconds"));
