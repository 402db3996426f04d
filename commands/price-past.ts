import { UpstreamError } from "../core/errors.ts";
import { tokenHistory, type DailyClose } from "../core/prices/coingecko.ts";
import type { TokenPrice } from "../core/prices/index.ts";
import { annualisedVolatility, bootstrap, maxDrawdown, type PriceRange } from "../core/risk.ts";
import type { Sourced } from "../core/sourced.ts";
import { hoursBetween } from "../core/time.ts";
import type { Token } from "../core/tokens.ts";
import type { Context } from "./command.ts";

/** Volatility and outlook need more days than a reader wants to see drawn. */
const leastHistoryDays = 90;
const outlookDays = 30;
export const usualRangeDays = 90;

/** A close is at most a day old; half a day more lets a late one count, but not a missing day. */
const nearHours = 36;

export type History = Sourced<readonly DailyClose[]>;

/** Daily closes, or none where they cannot be had: a price is worth telling without its past. */
export async function historyOf(
  token: Token,
  days: number,
  { world }: Context,
): Promise<History | undefined> {
  try {
    const history = await tokenHistory(token, Math.max(days, leastHistoryDays), world);
    return history.value.length > 0 ? history : undefined;
  } catch (error) {
    if (error instanceof UpstreamError) return undefined;
    throw error;
  }
}

/** What the closes tell; `null` where there are too few. */
export interface Past {
  readonly change7d: number | null;
  readonly change30d: number | null;
  readonly change90d: number | null;
  readonly volatilityPerYear: number | null;
  readonly maxDrawdown: number | null;
  readonly outlook: PriceRange | null;
  readonly days: number;
  /** How old the closes are; of the price itself where there are none. */
  readonly age: Age;
}

export type Age = Pick<Sourced<unknown>, "asOf" | "stale">;

export interface PastInput {
  readonly found: TokenPrice;
  readonly history: History | undefined;
  readonly now: Temporal.Instant;
}

/** What a token's closes tell beside its price. */
export function pastOf({ found: { price }, history, now }: PastInput): Past {
  const closes = history?.value ?? [];
  const usd = closes.map((close) => close.usd);
  const changeOver = (days: number) => {
    const then = closeAt(closes, now.subtract({ hours: days * 24 }));
    return then === undefined ? null : price.value / then.usd - 1;
  };
  const enough = usd.length > outlookDays;
  return {
    change7d: changeOver(7),
    change30d: changeOver(30),
    change90d: changeOver(90),
    volatilityPerYear: enough ? annualisedVolatility(usd) : null,
    maxDrawdown: enough ? maxDrawdown(usd) : null,
    outlook: enough ? outlookFrom(price.value, usd) : null,
    days: usd.length,
    age: history ?? price,
  };
}

/** The last close before a moment, unless days are missing there. */
export function closeAt(closes: readonly DailyClose[], moment: Temporal.Instant): DailyClose | undefined {
  const last = closes.findLast(({ at }) => Temporal.Instant.compare(at, moment) <= 0);
  return last && hoursBetween(last.at, moment) <= nearHours ? last : undefined;
}

/** Starts at today's price; the step from the last close to it is no day's change, so it is not drawn from. */
function outlookFrom(usdNow: number, usd: readonly number[]): PriceRange | null {
  const scale = usdNow / (usd.at(-1) ?? usdNow);
  const scaled = usd.map((close) => close * scale);
  return bootstrap(scaled, { seed: 1, paths: 2000, days: outlookDays, blockDays: 5 });
}

/** The closes of the last `days` days, by date: an old history has fewer of them, or none. */
export const closesWithin = (
  history: History | undefined,
  days: number,
  now: Temporal.Instant,
): readonly DailyClose[] => (history?.value ?? []).filter(({ at }) => hoursBetween(at, now) < days * 24);
