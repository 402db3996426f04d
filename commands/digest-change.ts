import { changeOf, factors, type Change, type Factor } from "../core/change.ts";
import type { MachineEstimate } from "../core/fleet.ts";
import type { HistoryDay, HistoryPart } from "../core/history.ts";
import { tokenById } from "../core/tokens.ts";
import { isGuessed } from "./machines.ts";
import { daysPicture } from "./digest-picture.ts";
import type { Today } from "./digest-reply.ts";
import type { Block, SourceLine } from "./reply.ts";

/** Amounts that are shown as less than a hundredth say nothing. */
const leastShown = 0.005;
/** So small a part of a change explains nothing of it. */
const leastPart = 0.01;

/** What is compared: one network on this date and on that of the digest before, both in what a dollar is worth now. */
interface Comparison {
  readonly now: HistoryDay;
  readonly earlier: HistoryDay;
  readonly parts: readonly HistoryPart[];
  readonly change: Change;
  /** What a dollar was worth then over what it is worth now, in the reader's currency. */
  readonly dollarThen: number;
  readonly leastUsd: number;
}

/** The verdict and the cash of the day in one line, with what changed. */
export function titleText(today: Today, best: MachineEstimate | undefined): string {
  const { say } = today.voice.context;
  const { name, outcomes } = today;
  if (!best) {
    const isUnpriced = outcomes.some(({ kind }) => kind === "unpriced");
    return say(isUnpriced ? "digest-title-unpriced" : "digest-title-unknown", { name });
  }
  const title = verdictText(today, best);
  const compared = comparisonOf(today, best);
  return compared ? `${title}, ${changeText(compared, today)}` : title;
}

function verdictText({ name, voice }: Today, best: MachineEstimate): string {
  const { say } = voice.context;
  const told = { name, cash: voice.money.show(best.cashUsdPerDay.mid, { signed: true }) };
  const { kind } = best.verdict;
  if (kind === "pause") return say("digest-title-pause", told);
  if (isGuessed(best)) return say("digest-title-guess", told);
  return say(`digest-title-${kind}`, told);
}

function changeText({ change, leastUsd, earlier }: Comparison, { date, voice }: Today): string {
  const { say, format } = voice.context;
  const amount = voice.money.show(Math.abs(change.total));
  const way = Math.abs(change.total) < leastUsd ? "same" : change.total > 0 ? "up" : "down";
  if (earlier.date.equals(date.subtract({ days: 1 }))) return say(`digest-${way}-yesterday`, { amount });
  return say(`digest-${way}-since`, { amount, date: format.date(earlier.date) });
}

function comparisonOf({ days, before }: Today, { network }: MachineEstimate): Comparison | undefined {
  const now = days.find((day) => day.network === network.id);
  const earlier = before.find((day) => day.network === network.id);
  if (!now || !earlier) return undefined;
  // What is paid in the reader's currency has not changed because the dollar did.
  const dollarThen = earlier.currency === now.currency ? earlier.perUsd / now.perUsd : 1;
  const parts = earlier.parts.map((part) => inOtherDollars(part, dollarThen));
  const change = changeOf(parts, now.parts, dollarThen);
  return { now, earlier, parts, change, dollarThen, leastUsd: leastShown / now.perUsd };
}

const inOtherDollars = (part: HistoryPart, scale: number): HistoryPart => ({
  ...part,
  rate: {
    busyUsdPerHour: part.rate.busyUsdPerHour * scale,
    idleUsdPerHour: part.rate.idleUsdPerHour * scale,
  },
  costs: {
    ...part.costs,
    usdPerKwh: part.costs.usdPerKwh * scale,
    fixedUsdPerMonth: part.costs.fixedUsdPerMonth * scale,
  },
});

/** What the change is made of; or why there is none to tell. */
export function whyBlocks(today: Today, best: MachineEstimate | undefined): readonly Block[] {
  const { say } = today.voice.context;
  if (!best) return [];
  if (today.before.length === 0) return [{ kind: "text", text: say("digest-first"), style: "note" }];
  const compared = comparisonOf(today, best);
  if (!compared)
    return [{ kind: "text", text: say("digest-no-before", { network: best.network.name }), style: "note" }];
  const { change, leastUsd } = compared;
  const least = Math.max(leastUsd, leastPart * Math.abs(change.total));
  const reasons = factors
    .filter((factor) => Math.abs(change[factor]) >= least)
    .toSorted((a, b) => Math.abs(change[b]) - Math.abs(change[a]))
    .map((factor) => reasonText(factor, compared, { today, best }));
  return reasons.length === 0
    ? []
    : [{ kind: "text", text: say("digest-why", { reasons: reasons.join(" · ") }) }];
}

interface Told {
  readonly today: Today;
  readonly best: MachineEstimate;
}

function reasonText(factor: Factor, compared: Comparison, { today, best }: Told): string {
  const { context, money } = today.voice;
  const { say, format } = context;
  const amount = money.show(compared.change[factor], { signed: true });
  if (factor === "price") return priceText(amount, compared, { today, best });
  if (factor === "currency") {
    const moved = format.percent(1 / compared.dollarThen - 1, { signed: true });
    return say("digest-why-currency", { change: moved, currency: money.currency, amount });
  }
  if (factor === "utilisation") {
    const [from, to] = [compared.parts, compared.now.parts].map((parts) => format.percent(averageUse(parts)));
    return say("digest-why-utilisation", { from: from ?? "", to: to ?? "", amount });
  }
  const [from, to] = [compared.parts, compared.now.parts].map((parts) => parts[0]?.costs.usdPerKwh);
  if (factor === "power" && from !== undefined && to !== undefined)
    return say("digest-why-power", { from: money.power(from), to: money.power(to), amount });
  return say(factor === "fees" ? "digest-why-fees" : "digest-why-machine", { amount });
}

/** Working hours over all hours, over all cards. */
function averageUse(parts: readonly HistoryPart[]): number {
  const cards = parts.reduce((sum, { draw }) => sum + draw.count, 0);
  return parts.reduce((sum, { draw, utilisation }) => sum + draw.count * utilisation, 0) / Math.max(1, cards);
}

/** Pay in tokens follows the token's price, and what the network pays of them. */
function priceText(amount: string, compared: Comparison, { today, best }: Told): string {
  const { say, format } = today.voice.context;
  const percent = (share: number) => format.percent(share, { signed: true });
  const pay = payChange(compared);
  if (pay === undefined) return say("digest-why-pay", { amount });
  const income = best.parts[0]?.income;
  if (income?.kind !== "rewards") {
    const told = { change: percent(pay), amount };
    return best.network.model === "rent" ? say("digest-why-rent", told) : say("digest-why-pay-change", told);
  }
  const { now, earlier } = compared;
  const [from, to] = [earlier, now].map(({ tokenUsd }) => tokenUsd[income.token]);
  if (from === undefined || to === undefined)
    return say("digest-why-pay-change", { change: percent(pay), amount });
  const token = { token: tokenById(income.token).symbol, change: percent(to / from - 1), amount };
  const ofTokens = (1 + pay) / (to / from) - 1;
  return Math.abs(ofTokens) < leastPart
    ? say("digest-why-token", token)
    : say("digest-why-token-pay", { ...token, pay: percent(ofTokens) });
}

/** By what share an hour's pay of a card changed in dollars, where all cards are of one kind. */
function payChange({ parts, now, dollarThen }: Comparison): number | undefined {
  const [from, ...others] = parts;
  const [to, ...more] = now.parts;
  if (!from || !to || others.length + more.length > 0 || from.gpu !== to.gpu) return undefined;
  const perCard = ({ rate, draw }: HistoryPart) => rate.busyUsdPerHour / draw.count;
  return perCard(from) > 0 ? (perCard(to) / perCard(from)) * dollarThen - 1 : undefined;
}

const leastDays = 3;

/** Cash a day on the network that is best now, as the reader's currency was worth on each day. */
export function chartBlocks(
  today: Today,
  best: MachineEstimate | undefined,
  sources: readonly SourceLine[],
): readonly Block[] {
  const { subscription, past, days, voice } = today;
  const { context, money } = voice;
  const now = days.find(({ network }) => network === best?.network.id);
  if (!subscription.chart || !now || !best) return [];
  const rows = [...past.filter(({ network }) => network === now.network), now];
  const pastDays = rows.map((row) => ({ date: row.date, cashUsdPerDay: inNowDollars(row, now) }));
  const series = pastDays.map(({ cashUsdPerDay }) => cashUsdPerDay);
  const [first, last] = [series.at(0), series.at(-1)];
  if (series.length < leastDays || first === undefined || last === undefined) return [];
  const show = (usd: number) => money.show(usd, { signed: true });
  const alt = context.say("digest-chart", {
    network: best.network.name,
    days: series.length,
    first: show(first),
    last: show(last),
    low: show(Math.min(...series)),
    high: show(Math.max(...series)),
  });
  const about = { name: today.name, network: best.network.name, days: pastDays, sources };
  return [
    { kind: "chart", alt, series: series.map((usd) => usd * now.perUsd), picture: daysPicture(about, voice) },
  ];
}

const inNowDollars = ({ cashUsdPerDay: { mid }, currency, perUsd }: HistoryDay, now: HistoryDay): number =>
  currency === now.currency ? (mid * perUsd) / now.perUsd : mid;
