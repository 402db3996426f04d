import type { FigureKey } from "../../core/alerts/alert.ts";
import { mulberry32 } from "../../core/risk.ts";
import recorded from "../../test/fixtures/render-weekly-prices.json" with { type: "json" };

/** What there is to watch. */
export const figures = [
  "token:render",
  "token:akt",
  "profit:telegram:user:1@rig:garage",
  "network-lead:telegram:user:1@rig:garage",
  "provider:akash1",
  "gpu-price:akash:rtx4090",
  "power:DE-LU",
] as const satisfies readonly FigureKey[];

export type SimulatedFigure = (typeof figures)[number];

/** A figure over time, by the number of the step; null where nobody knows it. */
export type Series = readonly (number | null)[];

/** One value in so many is unknown, as when a source is down, and stays so for some steps. */
const unknownShare = 0.005;
const mostUnknownSteps = 12;

/** A year's worth of each figure: RENDER goes through the prices that were recorded by week, all else is invented. */
export function seriesOf(
  steps: number,
  stepHours: number,
  seed: number,
): ReadonlyMap<SimulatedFigure, Series> {
  const random = mulberry32(seed);
  const of: Readonly<Record<SimulatedFigure, () => number[]>> = {
    "token:render": () => throughWeeks(steps, stepHours, random),
    "token:akt": () => wander(steps, { about: 0.7, swing: 0.02, pull: 0.002 }, random),
    "profit:telegram:user:1@rig:garage": () => aboutZero(steps, { swing: 0.35, pull: 0.03 }, random),
    "network-lead:telegram:user:1@rig:garage": () => aboutZero(steps, { swing: 0.4, pull: 0.05 }, random),
    "provider:akash1": () => onAndOff(steps, random),
    "gpu-price:akash:rtx4090": () => wander(steps, { about: 0.4, swing: 0.01, pull: 0.01 }, random),
    "power:DE-LU": () => byTheHour(steps, stepHours, random),
  };
  return new Map(figures.map((figure) => [figure, withGaps(of[figure](), random)]));
}

type Random = () => number;

/** Between two weeks the price goes evenly, with some noise. */
function throughWeeks(steps: number, stepHours: number, random: Random): number[] {
  const prices = recorded.weeks.map(({ usd }) => usd);
  let noise = 0;
  return Array.from({ length: steps }, (_, step) => {
    const week = Math.min(prices.length - 1.001, (step * stepHours) / 168);
    const [from = 1, to = 1] = prices.slice(Math.floor(week), Math.floor(week) + 2);
    noise += (random() - 0.5) * 0.02 - noise * 0.1;
    return (from + (to - from) * (week % 1)) * (1 + noise);
  });
}

interface Walk {
  readonly swing: number;
  /** How strongly it is drawn back. */
  readonly pull: number;
}

function wander(
  steps: number,
  { about, swing, pull }: Walk & { readonly about: number },
  random: Random,
): number[] {
  let value = about;
  return Array.from({ length: steps }, () => {
    value *= 1 + (random() - 0.5) * 2 * swing + (about / value - 1) * pull;
    return value;
  });
}

function aboutZero(steps: number, { swing, pull }: Walk, random: Random): number[] {
  let value = 0.5;
  return Array.from({ length: steps }, () => (value += (random() - 0.5) * 2 * swing - value * pull));
}

function onAndOff(steps: number, random: Random): number[] {
  let value = 1;
  return Array.from(
    { length: steps },
    () => (value = random() < (value === 1 ? 0.01 : 0.2) ? 1 - value : value),
  );
}

function byTheHour(steps: number, stepHours: number, random: Random): number[] {
  let noise = 0;
  return Array.from({ length: steps }, (_, step) => {
    noise += (random() - 0.5) * 0.03 - noise * 0.2;
    return 0.09 + 0.05 * Math.sin((step * stepHours * Math.PI) / 12) + noise;
  });
}

function withGaps(values: readonly number[], random: Random): Series {
  let unknownUntil = -1;
  return values.map((value, step) => {
    if (random() < unknownShare) unknownUntil = step + Math.floor(random() * mostUnknownSteps);
    return step <= unknownUntil ? null : value;
  });
}
