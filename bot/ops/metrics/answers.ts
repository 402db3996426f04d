import { Counter, Histogram, type Registry } from "prom-client";
import type { Outcome } from "../../../commands/run.ts";
import type { PlatformName } from "../../../core/subscription.ts";
import type { TurnedAway } from "../../platform.ts";

export interface AnswerMetrics {
  answered(answer: {
    readonly platform: PlatformName;
    readonly command: string;
    readonly outcome: Outcome;
    readonly seconds: number;
  }): void;
  turnedAway(platform: PlatformName, reason: TurnedAway): void;
}

/** Discord waits 3 s for a first sign. */
const answerBuckets = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5, 10, 30];

export function answerMetrics(registers: Registry[]): AnswerMetrics {
  const answers = new Counter({
    name: "rigwise_answers_total",
    help: "Requests that were answered",
    labelNames: ["platform", "command", "outcome"],
    registers,
  });
  const latency = new Histogram({
    name: "rigwise_answer_seconds",
    help: "From the request to the answer, without sending it",
    labelNames: ["platform", "command"],
    buckets: answerBuckets,
    registers,
  });
  const turnedAway = new Counter({
    name: "rigwise_turned_away_total",
    help: "Requests that were not read: too many of one person or place, too much to do, or maintenance",
    labelNames: ["platform", "reason"],
    registers,
  });
  return {
    answered({ platform, command, outcome, seconds }) {
      answers.inc({ platform, command, outcome });
      latency.observe({ platform, command }, seconds);
    },
    turnedAway: (platform, reason) => turnedAway.inc({ platform, reason }),
  };
}
