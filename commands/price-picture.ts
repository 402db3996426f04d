import type { CourseMark, CoursePicture } from "../core/charts/picture.ts";
import type { DailyClose } from "../core/prices/coingecko.ts";
import { utcDate } from "../core/time.ts";
import type { Token } from "../core/tokens.ts";
import { frameOf, notable } from "./picture-frame.ts";
import { closeAt, type Past } from "./price-past.ts";
import type { SourceLine } from "./reply.ts";
import type { Voice } from "./voice.ts";

const marked = [
  [7, "change7d"],
  [30, "change30d"],
  [90, "change90d"],
] as const;
const hoursPerDay = 24;

interface Course {
  readonly token: Token;
  /** One a day, the oldest first; at least two. */
  readonly closes: readonly DailyClose[];
  readonly days: number;
  /** The changes that the answer tells are those that are marked. */
  readonly past: Pick<Past, "change7d" | "change30d" | "change90d">;
  readonly sources: readonly SourceLine[];
}

/** How a token's price went, with what has changed over 7, 30 and 90 days. */
export function coursePicture({ token, closes, days, past, sources }: Course, voice: Voice): CoursePicture {
  const { context, money } = voice;
  const { say, format } = context;
  const labelled = notable(closes.map(({ usd }) => usd));
  const title = say("chart-price-title", { token: token.symbol, days });
  const subtitle = say("chart-price-subtitle", { currency: money.currency });
  return {
    kind: "course",
    ...frameOf({ title, subtitle, sources }, voice),
    points: closes.map(({ at, usd }, index) => ({
      label: format.dayOfYear(utcDate(at)),
      value: money.amount(usd),
      ...(labelled.has(index) && { text: money.unit(usd) }),
    })),
    marks: marksOf({ closes, past }, voice),
  };
}

function marksOf(
  { closes, past }: Pick<Course, "closes" | "past">,
  { context: { say, format, world } }: Voice,
): readonly CourseMark[] {
  return marked.flatMap(([days, name]) => {
    const change = past[name];
    const close = closeAt(closes, world.now().subtract({ hours: days * hoursPerDay }));
    if (change === null || !close) return [];
    const text = say("chart-mark", { days, change: format.percent(change, { digits: 1, signed: true }) });
    return [{ at: closes.indexOf(close), text }];
  });
}
