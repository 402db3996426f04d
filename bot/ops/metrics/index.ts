import { collectDefaultMetrics, Gauge, Registry } from "prom-client";
import type { PlatformName } from "../../../core/subscription.ts";
import type { WorldEyes } from "../../world.ts";
import { answerMetrics, type AnswerMetrics } from "./answers.ts";
import { houseMetrics, type HouseMetrics } from "./house.ts";
import { messageMetrics, type MessageMetrics } from "./messages.ts";
import { platformMetrics, type PlatformMetrics } from "./platforms.ts";
import { upstreamMetrics } from "./upstreams.ts";

/**
 * What the bot counts and measures, in Prometheus' terms; docs/operations.md says what each means. Labels are of our own few
 * words: nothing of a person, a place or a text is in them.
 */
export interface Metrics {
  readonly registry: Registry;
  readonly answers: AnswerMetrics;
  readonly messages: MessageMetrics;
  readonly platforms: PlatformMetrics;
  readonly upstreams: WorldEyes;
  readonly house: HouseMetrics;
}

export interface AboutProcess {
  readonly version: string;
  /** Of Node. */
  readonly runtime: string;
  readonly roles: readonly string[];
  /** Their counts begin at zero, so that the first of what seldom happens is seen as an increase. */
  readonly platforms: readonly PlatformName[];
}

export function createMetrics({ version, runtime, roles, platforms }: AboutProcess): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  new Gauge({
    name: "rigwise_info",
    help: "Always 1: what runs here",
    labelNames: ["version", "node", "roles"],
    registers,
  }).set({ version, node: runtime, roles: roles.toSorted().join(",") }, 1);
  return {
    registry,
    answers: answerMetrics(registers),
    messages: messageMetrics(registers, platforms),
    platforms: platformMetrics(registers, platforms),
    upstreams: upstreamMetrics(registers),
    house: houseMetrics(registers),
  };
}
