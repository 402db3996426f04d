import { Counter, Gauge, type Registry } from "prom-client";
import type { PlatformName } from "../../../core/subscription.ts";

export interface PlatformMetrics {
  /** @param status of HTTP; undefined where no answer came. */
  readonly called: (platform: PlatformName, status: number | undefined) => void;
  /** How many messages a second may be sent at present. */
  pace(platform: PlatformName, perSecond: number): void;
  /** Nothing is sent until then. */
  held(platform: PlatformName, until: Temporal.Instant): void;
  /** Whether this process is the one that sends. */
  readonly leads: (platform: PlatformName, isSo: boolean) => void;
}

/** Those that mean something by themselves; 401, 403 and 429 count towards Discord's ban of an address. */
const toldStatuses = [400, 401, 403, 404, 409, 429];

function statusLabel(status: number | undefined): string {
  if (status === undefined || status < 100) return "none";
  return toldStatuses.includes(status) ? String(status) : `${Math.floor(status / 100)}xx`;
}

export function platformMetrics(registers: Registry[], platforms: readonly PlatformName[]): PlatformMetrics {
  const labelNames = ["platform"] as const;
  const calls = new Counter({
    name: "rigwise_platform_calls_total",
    help: "Requests to the chat platforms by HTTP status; none: no answer came",
    labelNames: [...labelNames, "status"],
    registers,
  });
  const pace = new Gauge({
    name: "rigwise_pace_messages_per_second",
    help: "How many messages a second may be sent unasked at present",
    labelNames,
    registers,
  });
  const held = new Gauge({
    name: "rigwise_sending_held_until_seconds",
    help: "Unix time until which nothing is sent unasked, as far as it was told to wait",
    labelNames,
    registers,
  });
  const leads = new Gauge({
    name: "rigwise_leads",
    help: "1 where this process is the one that sends with the token",
    labelNames,
    registers,
  });
  for (const platform of platforms) {
    for (const status of toldStatuses) calls.inc({ platform, status: String(status) }, 0);
    // Where no process asks to be the one that sends, it has to be seen that none is.
    leads.set({ platform }, 0);
  }
  return {
    called: (platform, status) => calls.inc({ platform, status: statusLabel(status) }),
    pace: (platform, perSecond) => pace.set({ platform }, perSecond),
    held: (platform, until) => held.set({ platform }, until.epochMilliseconds / 1000),
    leads: (platform, isSo) => leads.set({ platform }, isSo ? 1 : 0),
  };
}
