import { platformOf } from "../../core/subscription.ts";
import type { Reception } from "../platform.ts";
import type { AnswerMetrics } from "./metrics/answers.ts";

/** The reception, with its answers counted and timed. */
export const watchedReception = (reception: Reception, metrics: AnswerMetrics): Reception => ({
  ...reception,
  async answer(ask) {
    const started = performance.now();
    const served = await reception.answer(ask);
    const platform = platformOf(ask.person.id);
    const { command, outcome, turnedAway } = served;
    const seconds = (performance.now() - started) / 1000;
    if (turnedAway) metrics.turnedAway(platform, turnedAway);
    else metrics.answered({ platform, command, outcome, seconds });
    return served;
  },
});
