import type { Amount } from "./amounts.ts";
import { writeHours, type TypedCards } from "./rig-kinds.ts";
import type { RigOptions } from "./rig.ts";

/** What can be said of a machine, without what is answered about it. */
export type Described = Partial<Omit<RigOptions, "rig" | "network">>;

/**
 * The texts of options that read the same whoever reads them later, in any language and currency: names by id, numbers
 * plain, amounts with the currency that they were meant in. `currency` is that of an amount that was typed without, and
 * `others` are that of a price of power and of what comes to a market's; who says euros of the day means euros at night too.
 */
export function writeOptions(
  options: Described,
  currency: string,
  { kwh, surcharges }: Readonly<Record<"kwh" | "surcharges", string>> = {
    kwh: currency,
    surcharges: currency,
  },
): Readonly<Record<string, string>> {
  const assumed: Readonly<Record<string, string>> = {
    power: kwh,
    night: options.power?.currency ?? kwh,
    surcharges,
    // Rents are in dollars everywhere.
    price: "USD",
  };
  const texts = Object.entries(options).map(
    ([name, value]) => [name, writeValue(name, value, assumed[name] ?? currency)] as const,
  );
  return Object.fromEntries(texts.filter(([, text]) => text !== ""));
}

/** `1x rtx3090 + 2x rtx3080`. */
export const writeCards = (cards: readonly TypedCards[]): string =>
  cards.map(({ gpu, count }) => `${count}x ${gpu}`).join(" + ");

type Value = Described[keyof Described];

function writeValue(name: string, value: Value, currency: string): string {
  if (value === undefined) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number") return shares.has(name) && value === 1 ? "100%" : writeExactly(value);
  if (isCards(value)) return writeCards(value);
  if ("fromMinutes" in value) return writeHours(value);
  return writeAmount(name, value, currency);
}

const isCards = (value: object): value is readonly TypedCards[] => Array.isArray(value);

/** Of these, 1 alone could be 1 % or all. */
const shares: ReadonlySet<string> = new Set([
  "util",
  "fee",
  "slippage",
  "psu",
  "residual",
  "discount",
  "vat",
]);
const perKwh: ReadonlySet<string> = new Set(["power", "night", "surcharges"]);

/** The unit says that a high price per kWh is meant. */
function writeAmount(name: string, { amount, currency: typed }: Amount, currency: string): string {
  const code = typed ?? currency;
  return `${writeExactly(amount)}${code}${perKwh.has(name) ? "/kWh" : ""}`;
}

/** A number that reads as the same again: no exponent, and never three decimals, which could be thousands. */
function writeExactly(value: number): string {
  const text = String(value);
  const plain = text.includes("e") ? value.toFixed(20) : text;
  return /\.\d{3}$/.test(plain) ? `${plain}0` : plain;
}
