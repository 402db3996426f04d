import { Counter, Histogram, type Registry } from "prom-client";
import type { PlatformName } from "../../../core/subscription.ts";

/** A message that nobody asked for just now. */
export interface Message {
  readonly platform: PlatformName;
  readonly kind: "digest" | "alert";
}

export type MessageStep = "made" | "sent" | "late" | "retried" | "dropped" | "undelivered" | "uncertain";

export interface MessageMetrics {
  /** Digests have come due. */
  due(platform: PlatformName, count: number): void;
  took(step: MessageStep, message: Message): void;
  /** How much later than planned a message was sent. */
  lateness(message: Message, seconds: number): void;
}

const latenessBuckets = [1, 5, 15, 30, 60, 120, 300, 600, 1_800, 3_600, 10_800, 43_200];

export function messageMetrics(registers: Registry[]): MessageMetrics {
  const due = new Counter({
    name: "rigwise_digests_due_total",
    help: "Digests that came due",
    labelNames: ["platform"],
    registers,
  });
  const steps = new Counter({
    name: "rigwise_messages_total",
    help: "What became of digests and alerts; late ones count as sent, too",
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
  return {
    due: (platform, count) => due.inc({ platform }, count),
    took: (step, { platform, kind }) => steps.inc({ platform, kind, step }),
    lateness: ({ platform, kind }, seconds) => lateness.observe({ platform, kind }, Math.max(0, seconds)),
  };
}
