import { isPoint } from "../core/band.ts";
import { asOfEstimate, isStale } from "../core/earnings.ts";
import type { MachineEstimate, MachineOutcome } from "../core/fleet.ts";
import type { Missing } from "../core/networks/network.ts";
import { placeName } from "../core/tariff.ts";
import { elsewhere, madeFrom, reasonText } from "./advice.ts";
import { noRateText } from "./cautions.ts";
import type { Today } from "./digest-reply.ts";
import { livePowerTexts } from "./live-power-texts.ts";
import { bandTexts, bestTotals, cardCount, isGuessed, markOf } from "./machines.ts";
import { pauseOf, pauseTexts } from "./pause.ts";
import type { Block } from "./reply.ts";
import { rigName } from "./rig.ts";

const text = (said: string, style?: "warning" | "note"): Block =>
  style ? { kind: "text", text: said, style } : { kind: "text", text: said };

/** Who finds it at noon is told that it was meant for the morning. */
export function lateTexts({ late, due, date, voice }: Today): readonly Block[] {
  if (!late) return [];
  const { say, format, timeZone, world } = voice.context;
  const time = format.timeOfDay(due, timeZone);
  const isToday = world.now().toZonedDateTimeISO(timeZone).toPlainDate().equals(date);
  if (isToday) return [text(say("digest-late", { time }), "note")];
  return [text(say("digest-late-date", { time, date: format.date(date) }), "note")];
}

/** More are not read in the ten seconds that a digest has. */
const shownNetworks = 3;

/** One line for each of the best networks; then what is all cards together and each. */
export function networkTexts(today: Today, best: MachineEstimate | undefined): readonly Block[] {
  const { outcomes } = today;
  const totals = bestTotals(outcomes);
  const unlike = new Set(totals.map(({ network }) => network.model)).size > 1;
  const [shown, others] = [totals.slice(0, shownNetworks), totals.slice(shownNetworks)];
  const { say, format } = today.voice.context;
  const also = format.list(others.map(({ network }) => network.name));
  const lines = [
    ...shown.map((total) => totalText(total, { today, isBest: total === best && totals.length > 1, unlike })),
    ...(others.length > 0 ? [say("digest-also", { networks: also })] : []),
    ...outcomes.filter((outcome) => isNews(outcome, best)).flatMap((outcome) => missingText(outcome, today)),
  ];
  return [...(lines.length > 0 ? [text(lines.join("\n"))] : []), ...cardTexts(best, today)];
}

interface Standing {
  readonly today: Today;
  readonly isBest: boolean;
  /** The networks pay in different ways, so that their figures are made differently. */
  readonly unlike: boolean;
}

function totalText(total: MachineEstimate, { today, isBest, unlike }: Standing): string {
  const { voice } = today;
  const { say } = voice.context;
  const mark = isGuessed(total) ? "❔ " : markOf(total);
  const told = { network: mark + total.network.name, ...bandTexts(total.cashUsdPerDay, voice) };
  const [first] = total.parts;
  return [
    isPoint(total.cashUsdPerDay) ? say("digest-network-point", told) : say("digest-network", told),
    ...(isBest ? [say("digest-best")] : []),
    ...(unlike && first ? [madeFrom(first, say)] : []),
  ].join(" · ");
}

/** Said once, where it was asked: a network that never takes such a card is no news every morning. */
const lasting: ReadonlySet<Missing> = new Set<Missing>(["not-listed", "not-eligible", "no-octanebench"]);

const isNews = (outcome: MachineOutcome, best: MachineEstimate | undefined): boolean =>
  outcome.kind !== "estimate" && !(best && outcome.kind === "none" && lasting.has(outcome.missing));

function missingText(outcome: MachineOutcome, { voice }: Today): readonly string[] {
  if (outcome.kind === "unpriced") return outcome.unpriced.map((part) => elsewhere(part, voice));
  if (outcome.kind !== "none") return [];
  const { say } = voice.context;
  const reason = say(`missing-${outcome.missing}`);
  return [say("elsewhere-missing", { network: outcome.network.name, reason })];
}

/** People take the sum of several cards for one of them. */
function cardTexts(best: MachineEstimate | undefined, { read, voice }: Today): readonly Block[] {
  if (!best || cardCount(best) < 2) return [];
  const { context, money } = voice;
  const show = (usd: number) => money.show(usd, { signed: true });
  if (best.parts.length === 1) {
    const count = cardCount(best);
    const each = show(best.cashUsdPerDay.mid / count);
    return [text(context.say("machine-per-card", { count, each }))];
  }
  const parts = best.parts.map(({ day, machine }, at) => {
    const cards = rigName(read.rigs[at] ?? machine, context);
    const cash = show(day.cashUsdPerDay);
    if (machine.count === 1) return context.say("machine-part-one", { cards, cash });
    return context.say("machine-part", { cards, cash, each: show(day.cashUsdPerDay / machine.count) });
  });
  return [text(parts.join("\n"))];
}

/** What the tokens of the networks above cost, with their change of a day. */
export function tokenTexts({ outcomes, prices, voice }: Today): readonly Block[] {
  const { context, money } = voice;
  const { say, format } = context;
  const shown = bestTotals(outcomes).slice(0, shownNetworks);
  const isTold = ([{ id }, found]: Today["prices"][number]) =>
    shown.length > 0 ? shown.some(({ network }) => network.token === id) : found?.kind === "price";
  const texts = prices.filter(isTold).map(([{ symbol }, found]) => {
    if (found?.kind !== "price") return say("digest-token-missing", { token: symbol });
    const told = { token: found.price.stale ? `◷ ${symbol}` : symbol, price: money.unit(found.price.value) };
    if (found.change24h === undefined) return say("digest-token", told);
    const change = format.percent(found.change24h, { digits: 1, signed: true });
    return say("digest-token-change", { ...told, change });
  });
  return texts.length > 0 ? [text(texts.join(" · "))] : [];
}

/** A loss and its reason, hours in which pausing is cheaper, old figures, a currency without a rate. */
export function warningTexts(today: Today, best: MachineEstimate | undefined): readonly Block[] {
  const { voice } = today;
  const [only, ...others] = best?.parts ?? [];
  const loses = best !== undefined && best.cashUsdPerDay.mid <= 0;
  return [
    ...(loses && only && others.length === 0 ? [text(reasonText(only, voice), "warning")] : []),
    ...pauseWarnings(today, best),
    ...staleTexts(today),
    ...noRateText(voice),
  ];
}

/** So little is not worth a walk to the machine. */
const leastSavingUsd = 0.01;

/** When pausing is cheaper in the hours to come whose price is known. */
function pauseWarnings(
  { read: { live }, voice }: Today,
  best: MachineEstimate | undefined,
): readonly Block[] {
  if (!best || live?.kind !== "known") return [];
  const outlook = pauseOf(best, live, voice.context.world.now());
  if (outlook.kind === "unknown") return [];
  const worth = outlook.spans.filter(({ savesUsd }) => savesUsd >= leastSavingUsd);
  return pauseTexts(worth, live, voice).map((said) => text(said, "warning"));
}

function staleTexts({ outcomes, voice }: Today): readonly Block[] {
  const { say, format, world } = voice.context;
  const old = bestTotals(outcomes).flatMap(({ network, parts }) => {
    const [oldest] = parts
      .filter(isStale)
      .map(asOfEstimate)
      .toSorted((a, b) => Temporal.Instant.compare(a, b));
    return oldest ? [`${network.name} (${format.age(oldest, world.now())})`] : [];
  });
  return old.length > 0 ? [text(say("digest-stale", { networks: format.list(old) }), "warning")] : [];
}

/** What was taken for granted because nobody said it. */
export const conditionTexts = (today: Today): readonly Block[] => [
  ...livePowerTexts(today.read.live, today.voice),
  ...tariffTexts(today),
];

function tariffTexts({ read, voice }: Today): readonly Block[] {
  const { tariff: assumed } = read;
  if (!assumed) return [];
  const { say, language } = voice.context;
  const { amountPerKwh: amount, currency } = assumed.tariff.price.value;
  const price = voice.money.unit(voice.money.toUsd({ amount, currency }));
  const { match, tariff } = assumed;
  const isOfPlace = match && (tariff.level === "state" || tariff.level === "country");
  const said = isOfPlace
    ? say("digest-power-place", { price, place: placeName(match.place, language) })
    : say("digest-power", { price });
  return [text(said, "note")];
}
