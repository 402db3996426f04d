import type { PaybackPicture } from "../core/charts/picture.ts";
import type { Estimate } from "../core/earnings.ts";
import { daysPerMonth, hoursPerDay } from "../core/estimate.ts";
import { paybackCourse, type PaybackCourse } from "../core/payback-course.ts";
import { frameOf } from "./picture-frame.ts";
import type { ChartBlock, SourceLine } from "./reply.ts";
import type { Voice } from "./voice.ts";

interface Told {
  /** Cards and how many of them. */
  readonly rig: string;
  readonly sources: readonly SourceLine[];
}

/** Cash added up over the machine's life, against what its owner paid for it; none where that was not told. */
export function paybackChart(estimate: Estimate, told: Told, voice: Voice): readonly ChartBlock[] {
  const { purchaseUsd, usefulLifeYears } = estimate.inputs;
  if (purchaseUsd?.basis !== "entered" || !(purchaseUsd.value > 0) || !(usefulLifeYears.value > 0)) return [];
  const terms = { purchaseUsd: purchaseUsd.value, usefulLifeYears: usefulLifeYears.value };
  const course = paybackCourse(estimate.band.cashUsdPerDay, terms);
  const facts = factsOf(course, estimate, voice);
  const { say } = voice.context;
  const alt =
    facts.date === undefined
      ? say("chart-payback-alt-never", facts)
      : say("chart-payback-alt", { ...facts, date: facts.date });
  const title = say("chart-payback-title", { rig: told.rig, network: estimate.network.name });
  const subtitle = say("chart-payback-subtitle", { currency: voice.money.currency });
  const frame = frameOf({ title, subtitle, sources: told.sources }, voice);
  const cost = voice.money.amount(terms.purchaseUsd);
  return [
    { kind: "chart", alt, series: [], picture: { ...frame, ...drawingOf(course, { facts, cost }, voice) } },
  ];
}

interface Facts {
  readonly end: string;
  readonly price: string;
  readonly low: string;
  readonly mid: string;
  readonly high: string;
  /** When the hardware is paid; absent where it never is. */
  readonly date: string | undefined;
}

const momentOf = (months: number, { context: { world } }: Voice): Temporal.Instant =>
  world.now().add({ hours: Math.round(months * daysPerMonth * hoursPerDay) });

function factsOf(
  { cashUsd, months, reachedMonths }: PaybackCourse,
  { inputs }: Estimate,
  voice: Voice,
): Facts {
  const { context, money } = voice;
  const { format } = context;
  const amount = (usd = 0) => money.show(usd, { signed: true });
  const last = cashUsd.at(-1);
  return {
    end: format.month(momentOf(months.at(-1) ?? 0, voice)),
    price: money.show(inputs.purchaseUsd?.value ?? 0),
    low: amount(last?.low),
    mid: amount(last?.mid),
    high: amount(last?.high),
    date: reachedMonths === null ? undefined : format.date(momentOf(reachedMonths, voice)),
  };
}

type PaybackDrawing = Pick<PaybackPicture, "kind" | "points" | "cost" | "reached" | "ends">;

function drawingOf(
  { cashUsd, months, reachedMonths }: PaybackCourse,
  { facts, cost }: { readonly facts: Facts; readonly cost: number },
  voice: Voice,
): PaybackDrawing {
  const { context, money } = voice;
  const { say, format } = context;
  const { date } = facts;
  const step = months[1] ?? 1;
  return {
    kind: "payback",
    points: cashUsd.map(({ low, mid, high }, at) => ({
      label: format.month(momentOf(months[at] ?? 0, voice)),
      low: money.amount(low),
      mid: money.amount(mid),
      high: money.amount(high),
    })),
    cost: { value: cost, text: say("chart-payback-cost", { price: facts.price }) },
    ...(reachedMonths !== null &&
      date !== undefined && {
        reached: { at: reachedMonths / step, text: say("chart-payback-reached", { date }) },
      }),
    ends: {
      low: say("chart-payback-low", { amount: facts.low }),
      mid: say("chart-payback-mid", { amount: facts.mid }),
      high: say("chart-payback-high", { amount: facts.high }),
    },
  };
}
