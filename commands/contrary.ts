import { findZone } from "../core/power/find-zone.ts";

/** Of each pair only one can be meant: power has a price that is typed, or that of its market with what comes to it. */
const pairs = [
  ["zone", "power"],
  ["zone", "night"],
  ["surcharges", "power"],
  ["vat", "power"],
] as const;

/** Two options that were both given and say different things of the same. */
export const contraryIn = (
  values: Readonly<Record<string, unknown>>,
): readonly [string, string] | undefined =>
  pairs.find((pair) => pair.every((option) => values[option] !== undefined));

type Texts = Readonly<Record<string, string>>;

/** What of a power price was typed. */
interface TypedPower {
  readonly power?: unknown;
  readonly zone?: string | undefined;
  readonly surcharges?: unknown;
  readonly vat?: unknown;
}

/** What is saved of a machine's power price gives way to what is typed of it. */
export function withoutContrary(saved: Texts, { power, zone, ...markup }: TypedPower): Texts {
  const isOfMarket = (zone ?? markup.surcharges ?? markup.vat) !== undefined;
  const gone = new Set([
    ...(power === undefined ? [] : ofZone),
    ...(isOfMarket ? ofTyped : []),
    ...(zone === undefined || isZone(zone, saved.zone) ? [] : ofMarkup),
  ]);
  return Object.fromEntries(Object.entries(saved).filter(([option]) => !gone.has(option)));
}

/** Grid fees and taxes elsewhere are others. */
const isZone = (typed: string, id: string | undefined): boolean => {
  const match = findZone(typed, "en");
  return match.kind === "found" && match.zone.id === id;
};

/** Whether an option cannot stand beside one that is kept. */
export const isContrary = (option: string, kept: string): boolean =>
  (ofZone.includes(kept) ? ofTyped : ofZone).includes(option);

/** Whether an option is what comes to a market's price. */
export const isMarkup = (option: string): boolean => ofMarkup.includes(option);

const ofMarkup = ["surcharges", "vat"];
const ofZone = ["zone", ...ofMarkup];
const ofTyped = ["power", "night", "night_hours"];
