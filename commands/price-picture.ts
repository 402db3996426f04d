import type { CourseMark, CoursePicture } from "../core/charts/picture.ts";
import type { DailyClose } from "../core/prices/coingecko.ts";
import type { Token } from "../core/tokens.ts";
import { frameOf, notable } from "./picture-frame.ts";
import type { SourceLine } from "./reply.ts";
import type { Voice } from "./voice.ts";

const markedDays = [7, 30, 90] as const;
const hoursPerDay = 24;

interface Course {
  readonly token: Token;
  /** One a day, the oldest first; at least two. */
  readonly closes: readonly DailyClose[];
  readonly days: number;
  readonly sources: readonly SourceLine[];
}

/** How a token's price went, with what has changed over 7, 30 and 90 days. */
export function coursePicture({ token, closes, days, sources }: Course, voice: Voice): CoursePicture {
  const { context, money } = voice;
  const { say, format } = context;
  const labelled = notable(closes.map(({ usd }) => usd));
  const title = say("chart-price-title", { token: token.symbol, days });
  const subtitle = say("chart-price-subtitle", { currency: money.currency });
  return {
    kind: "course",
    ...frameOf({ title, subtitle, sources }, voice),
    points: closes.map(({ at, usd }, index) => ({
      label: format.dayOfYear(at),
      value: money.amount(usd),
      ...(labelled.has(index) && { text: money.unit(usd) }),
    })),
    marks: marksOf(closes, voice),
  };
}

function marksOf(closes: readonly DailyClose[], { context: { say, format } }: Voice): readonly CourseMark[] {
  const last = closes.at(-1);
  if (!last) return [];
  return markedDays.flatMap((days) => {
    const moment = last.at.subtract({ hours: days * hoursPerDay });
    const at = closes.findLastIndex((close) => Temporal.Instant.compare(close.at, moment) <= 0);
    const then = closes[at];
    if (!then) return [];
    const change = format.percent(last.usd / then.usd - 1, { digits: 1, signed: true });
    return [{ at, text: say("chart-mark", { days, change }) }];
  });
}
