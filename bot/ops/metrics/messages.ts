import { Counter, Histogram, type Registry } from "prom-client";
import type { MessageKind } from "../../../core/message-kind.ts";
import type { PlatformName } from "../../../core/subscription.ts";

const kinds = ["digest", "alert", "broadcast"] as const satisfies readonly MessageKind[];
const allSteps = ["made", "sent", "late", "retried", "dropped", "undelivered", "uncertain"] as const;
export type MessageStep = (typeof allSteps)[number];

/** A message that nobody asked for just now. */
export interface Message {
  readonly platform: PlatformName;
  readonly kind: MessageKind;
}

export interface MessageMetrics {
  /** Digests have come due. */
  due(platform: PlatformName, count: number): void;
  took(step: MessageStep, message: Message): void;
  /** How much later than planned a message was sent. */
  lateness(message: Message, seconds: number): void;
}

const latenessBuckets = [1, 5, 15, 30, 60, 120, 300, 600, 1_800, 3_600, 10_800, 43_200];

export function messageMetrics(registers: Registry[], platforms: readonly PlatformName[]): MessageMetrics {
  const due = new Counter({
    name: "rigwise_digests_due_total",
    help: "Digests that came due",
    labelNames: ["platform"],
    registers,
  });
  const steps = new Counter({
    name: "rigwise_messages_total",
    help: "What became of digests, alerts and broadcasts; late ones count as sent, too",
    labelNames: ["platform", "kind", "step"],
    registers,
  });
  const lateness = new Histogram({
    name: "rigwise_message_lateness_seconds",
    help: "How much later than planned messages were sent",
    labelNames: ["platform", "kind"],
    buckets: latenessBuckets,
    registers,
  });
  for (const platform of platforms) {
    due.inc({ platform }, 0);
    for (const kind of kinds) for (const step of allSteps) steps.inc({ platform, kind, step }, 0);
  }
  return {
    due: (platform, count) => due.inc({ platform }, count),
    took: (step, { platform, kind }) => steps.inc({ platform, kind, step }),
    lateness: ({ platform, kind }, seconds) => lateness.observe({ platform, kind }, Math.max(0, seconds)),
  };
}
