import { aroundTheClock } from "../core/day-night.ts";
import type { Estimate } from "../core/earnings.ts";
import type { Remark } from "../core/networks/network.ts";
import { placeName } from "../core/tariff.ts";
import type { Context } from "./command.ts";
import { livePowerTexts } from "./live-power-texts.ts";
import type { Block } from "./reply.ts";
import { writeHours } from "./rig-kinds.ts";
import type { AssumedTariff, ReadPower } from "./rig.ts";
import type { Voice } from "./voice.ts";

/** Cautions that change what a reader should do; the others explain. */
const grave: ReadonlySet<Remark> = new Set<Remark>([
  "last-known-answer",
  "snapshot",
  "emission-year-over",
  "tier-unknown",
  "octanebench-assumed",
  "matched-without-interface",
  "matched-without-memory",
  "by-invitation",
  "utilisation-unknown",
  "utilisation-like-akash",
  "asked-not-paid",
  "fee-assumed",
  "homenode",
]);

/** Cautions without which the figures would mislead: they stand above them. */
export const warningTexts = (remarks: readonly Remark[], { say }: Context): readonly Block[] =>
  remarks.filter((remark) => grave.has(remark)).map((remark) => remarkBlock(remark, say(`remark-${remark}`)));

/** Cautions that explain the figures: they stand below. */
export const noteTexts = (remarks: readonly Remark[], { say }: Context): readonly Block[] =>
  remarks
    .filter((remark) => !grave.has(remark))
    .map((remark) => remarkBlock(remark, say(`remark-${remark}`)));

/** The cautions of several estimates, each with the network that it is about. */
export const remarksByNetwork = (estimates: readonly Estimate[], { say }: Context): readonly Block[] =>
  [...Map.groupBy(estimates, ({ network }) => network)].flatMap(([network, ofNetwork]) =>
    graveFirst([...new Set(ofNetwork.flatMap(({ income }) => income.remarks))]).map((remark) =>
      remarkBlock(remark, say("of-network", { network: network.name, text: say(`remark-${remark}`) })),
    ),
  );

const graveFirst = (remarks: readonly Remark[]): readonly Remark[] =>
  remarks.toSorted((a, b) => Number(grave.has(b)) - Number(grave.has(a)));

const remarkBlock = (remark: Remark, text: string): Block => ({
  kind: "text",
  text,
  style: grave.has(remark) ? "warning" : "note",
});

/** An entered utilisation above this many times the highest usual one is far from what the network has to give. */
const farFactor = 2;

/** Says so where the entered utilisation is far beyond what is usual on the network. */
export function beyondUsualTexts({ network, income }: Estimate, { say, format }: Context): readonly Block[] {
  const { usualUtilisation: usual, utilisation } = income;
  if (!usual || utilisation.value.mid <= farFactor * usual.high) return [];
  const text = say("utilisation-beyond-usual", {
    network: network.name,
    entered: format.percent(utilisation.value.mid),
    usual: format.percent(usual.mid),
    low: format.percent(usual.low),
    high: format.percent(usual.high),
  });
  return [warning(text)];
}

/** Where the power price is from, and what it is made of. */
export const powerTexts = (read: ReadPower, voice: Voice): readonly Block[] => [
  ...tinyText(read, voice),
  ...livePowerTexts(read.live, voice),
  ...tariffText(read.tariff, voice),
  ...dayAndNightText(read, voice),
];

const tinyText = ({ tinyUsdPerKwh: usd }: ReadPower, { context, money }: Voice): readonly Block[] =>
  usd === undefined ? [] : [warning(context.say("power-tiny", { price: money.power(usd) }))];

/** Where the power price is from when it was not typed, and which place was meant where a name fits several. */
function tariffText(assumed: AssumedTariff | undefined, { context, money }: Voice): readonly Block[] {
  if (!assumed) return [];
  const { tariff, use, match } = assumed;
  const { say, format, language } = context;
  const { amountPerKwh: amount, currency } = tariff.price.value;
  const told = {
    price: money.unit(money.toUsd({ amount, currency })),
    use: say(`power-${use}`),
    period: format.dateOfFigure(tariff.price.asOf),
  };
  if (tariff.level === "world" || !match) return [warning(say("assumed-power-world", told))];
  const place = placeName(match.place, language);
  const text =
    tariff.level === "continent"
      ? say("assumed-power-continent", { ...told, place })
      : say("assumed-power-place", { ...told, place });
  const others = match.others.map((other) => `${placeName(other, language)} (${other.code})`);
  if (others.length === 0) return [warning(text)];
  return [warning(text), warning(say("place-others", { place, others: format.list(others) }))];
}

/** Both prices of a day, where the average of them was taken. */
function dayAndNightText({ dayAndNight }: ReadPower, { context: { say }, money }: Voice): readonly Block[] {
  if (!dayAndNight) return [];
  const { dayUsdPerKwh: day, nightUsdPerKwh: night, hours } = dayAndNight;
  const text = say("day-and-night", {
    average: money.power(aroundTheClock({ day, night }, hours)),
    day: money.power(day),
    night: money.power(night),
    hours: writeHours(hours).replace("-", "–"),
  });
  return [{ kind: "text", text, style: "note" }];
}

/** Says that amounts are in dollars because no rate is known for the currency that was wanted. */
export const noRateText = ({ context, money }: Voice): readonly Block[] =>
  money.withoutRate === undefined ? [] : [warning(context.say("no-rate", { currency: money.withoutRate }))];

const warning = (text: string): Block => ({ kind: "text", text, style: "warning" });

const watts = ["gpuLoadWatts", "gpuIdleWatts", "hostLoadWatts", "hostIdleWatts"] as const;
const shares = ["psuEfficiency", "residualShare", "discountRate", "slippageRate"] as const;

/** Everything that was taken for granted, in one sentence; nothing when all was entered. */
export function assumptionTexts(
  estimate: Estimate,
  { context: { say, format }, money }: Voice,
): readonly Block[] {
  const { inputs, income } = estimate;
  const assumed = (name: keyof typeof inputs) => inputs[name]?.basis === "assumed";
  const things = [
    ...(income.utilisation.basis === "assumed"
      ? [say("assumed-utilisation", { value: format.percent(income.utilisation.value.mid) })]
      : []),
    ...watts
      .filter(assumed)
      .map((name) => say(`assumed-${name}`, { value: format.number(inputs[name].value, 0) })),
    ...shares
      .filter(assumed)
      .map((name) => say(`assumed-${name}`, { value: format.percent(inputs[name].value) })),
    ...(assumed("pue") ? [say("assumed-pue", { value: format.number(inputs.pue.value, 2) })] : []),
    ...(assumed("usefulLifeYears")
      ? [say("assumed-usefulLifeYears", { years: inputs.usefulLifeYears.value })]
      : []),
    ...(inputs.purchaseUsd?.basis === "assumed"
      ? [say("assumed-purchaseUsd", { value: money.show(inputs.purchaseUsd.value) })]
      : []),
  ];
  const texts = [
    ...(things.length > 0 ? [say("assumed-inputs", { inputs: format.list(things) })] : []),
    ...(inputs.fixedUsdPerMonth.basis === "assumed" ? [say("no-fixed")] : []),
  ];
  return texts.map((text) => ({ kind: "text", text, style: "note" }));
}

/** What the figures of a network leave out. */
export function unmodelledText({ network }: Pick<Estimate, "network">, { say, format }: Context): Block {
  const things = format.list(network.notModelled.map((thing) => say(`unmodelled-${thing}`)));
  return { kind: "text", text: say("not-modelled", { network: network.name, things }), style: "note" };
}
