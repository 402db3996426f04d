import type { Source } from "../sourced.ts";
import { minutesBetween } from "../time.ts";
import { median } from "./figures.ts";
import type { Quote } from "./price-source.ts";

/** A quote, who gave it, and that source's place in the order of trust: 0 is trusted most. */
export interface Candidate extends Quote {
  readonly source: Source;
  readonly rank: number;
}

/** The price to show. */
export interface Choice {
  /** One of the candidates. */
  readonly chosen: Candidate;
  /** Older than 30 minutes. */
  readonly stale: boolean;
  /** Who said what, the most trusted first, where sources differ: two of them, or the three of which it is the median. */
  readonly disagreement?: readonly Candidate[];
}

const freshMinutes = 30;
const usableMinutes = 6 * 60;
/** Clocks differ; a price from further ahead than this is a mistake. */
const toleratedLeadMinutes = 10;
/** Share of the lower price by which two sources may differ. */
const toleratedGap = 0.05;

/** False for what cannot be a price: zero, negative, not finite, or from the future. */
export const believable = (candidate: Candidate, now: Temporal.Instant): boolean =>
  Number.isFinite(candidate.usd) && candidate.usd > 0 && minutesOld(candidate, now) >= -toleratedLeadMinutes;

/**
 * The most trusted price of the last 30 minutes; where there is none, of the last 6 hours; where there is none,
 * the newest ever. Two sources that differ by more than 5 % are settled by the median with a third, and shown.
 * An old price is no argument against a fresh one. Undefined when nothing is known.
 */
export function choosePrice(candidates: readonly Candidate[], now: Temporal.Instant): Choice | undefined {
  const known = candidates.filter((candidate) => believable(candidate, now)).toSorted(byTrust);
  const within = (minutes: number) => known.filter((candidate) => minutesOld(candidate, now) <= minutes);
  const fresh = within(freshMinutes);
  const opinions = fresh.length > 0 ? fresh : within(usableMinutes);
  const choice = settle(opinions) ?? newest(known);
  return choice && { ...choice, stale: minutesOld(choice.chosen, now) > freshMinutes };
}

/** True when another source could make the price better: there is no fresh one, or two stand against each other. */
export const wantsAnother = (choice: Choice | undefined): boolean =>
  choice === undefined || choice.stale || choice.disagreement?.length === 2;

type Settled = Omit<Choice, "stale">;

function settle([first, second, third]: readonly Candidate[]): Settled | undefined {
  if (!first || !second || agree(first.usd, second.usd)) return first && { chosen: first };
  if (!third) return { chosen: first, disagreement: [first, second] };
  const three = [first, second, third];
  const middle = median(three.map(({ usd }) => usd));
  return { chosen: three.find(({ usd }) => usd === middle) ?? first, disagreement: three };
}

function newest(known: readonly Candidate[]): Settled | undefined {
  const [chosen] = known.toSorted((a, b) => Temporal.Instant.compare(b.asOf, a.asOf) || byTrust(a, b));
  return chosen && { chosen };
}

const agree = (a: number, b: number): boolean => Math.abs(a - b) <= toleratedGap * Math.min(a, b);

const minutesOld = ({ asOf }: Candidate, now: Temporal.Instant): number => minutesBetween(asOf, now);

/** A total order, so that the answer does not hang on who answered first. */
const byTrust = (a: Candidate, b: Candidate): number =>
  Math.sign(a.rank - b.rank) ||
  Temporal.Instant.compare(b.asOf, a.asOf) ||
  (a.source.id < b.source.id ? -1 : Number(a.source.id > b.source.id)) ||
  a.usd - b.usd;
