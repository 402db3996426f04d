import type { Estimate } from "../core/earnings.ts";
import type { Remark } from "../core/networks/network.ts";
import { findPlace, placeName, type DefaultTariff } from "../core/tariff.ts";
import type { Context } from "./command.ts";
import type { Block } from "./reply.ts";
import type { Voice } from "./voice.ts";

/** Cautions that change what a reader should do; the others explain. */
const grave: ReadonlySet<Remark> = new Set<Remark>([
  "last-known-answer",
  "snapshot",
  "emission-year-over",
  "tier-unknown",
  "octanebench-assumed",
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
  estimates.flatMap(({ network, income }) =>
    graveFirst(income.remarks).map((remark) =>
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

/** Where the power price is from when it was not typed. */
export function tariffText(
  tariff: DefaultTariff | undefined,
  typed: string | undefined,
  voice: Voice,
): readonly Block[] {
  if (!tariff) return [];
  const { say, format, language, country } = voice.context;
  const usdPerKwh = voice.money.toUsd({
    amount: tariff.price.value.amountPerKwh,
    currency: tariff.price.value.currency,
  });
  const price = voice.money.unit(usdPerKwh);
  if (tariff.level === "world") return [warning(say("assumed-power-world", { price }))];
  if (tariff.level === "continent") return [warning(say("assumed-power-continent", { price }))];
  const match = findPlace(typed ?? country ?? "", language);
  const place = match.kind === "found" ? placeName(match.place, language) : "";
  return [warning(say("assumed-power-place", { price, place, period: format.date(tariff.price.asOf) }))];
}

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
