import { isPrice, isSpacedAmount } from "./amounts.ts";
import { longest, type Kind } from "./kind.ts";
import { readKwhPrice, readMoney, readSum } from "./readings.ts";

const claimAmount: Kind["claim"] = (words, { currencies }) =>
  longest(words, 5, (text) => isPrice(text, currencies) || isSpacedAmount(text, currencies));

/** Kinds of option that are money. */
export const moneyKinds = {
  "kwh-price": {
    read: readKwhPrice,
    claim: (words, { currencies }) => longest(words, 4, (text) => isPrice(text, currencies)),
  },
  amount: { read: readMoney, claim: claimAmount },
  sum: { read: readSum, claim: claimAmount },
  // The prices of all zones are in euros or pounds.
  surcharges: {
    read: (typed, option, reader) => readKwhPrice(typed, option, { ...reader, currency: "EUR" }),
  },
} satisfies Readonly<Record<string, Kind>>;
