import { convert, exchangeRates, type KnownRates } from "../core/currencies/index.ts";
import type { Amount } from "./amounts.ts";
import type { Context } from "./command.ts";
import type { Figure } from "./reply.ts";
import { figure } from "./figures.ts";

/** No source knows a rate for a currency that was typed: not the asker's mistake, and no bug. */
export class MissingRateError extends Error {
  override readonly name = "MissingRateError";
  readonly currency: string;

  constructor(currency: string) {
    super(`no exchange rate for ${currency}`);
    this.currency = currency;
  }
}

/** Amounts in dollars, shown in the reader's currency; and typed amounts in any currency, as dollars. */
export interface Money {
  /** The currency that amounts are shown in: the reader's, or USD where no rate for it is known. */
  readonly currency: string;
  /** The currency that was wanted but has no known rate. */
  readonly withoutRate: string | undefined;
  /** Unrounded, in the currency that amounts are shown in. */
  amount(usd: number): number;
  show(usd: number, options?: { readonly signed?: boolean }): string;
  unit(usd: number): string;
  /** A power price, in the currency in which the asker typed theirs. */
  power(usdPerKwh: number): string;
  /** Dollars for a typed amount; without a currency it is in the reader's, or in `assumed`. Throws a MissingRateError. */
  toUsd(amount: Amount, assumed?: string): number;
  /** The rates that were used, for the sources under the answer. */
  figures(): readonly Figure[];
}

export interface Currencies {
  readonly currency: string;
  /** That of the typed power price, where it was typed with one. */
  readonly power?: string | undefined;
}

/** Reads exchange rates once for an answer. */
export async function openMoney({ world, format }: Context, { currency, power }: Currencies): Promise<Money> {
  const rates = await exchangeRates(world);
  const known = rates.perUsd(currency) !== undefined;
  const shown = known ? currency : "USD";
  const used = new Set<string>(shown === "USD" ? [] : [shown]);
  const inCurrency = (usd: number, code: string) => usd * (rates.perUsd(code)?.value ?? 1);
  const ofPower = power !== undefined && rates.perUsd(power) ? power : shown;
  return {
    currency: shown,
    withoutRate: known ? undefined : currency,
    amount: (usd) => inCurrency(usd, shown),
    show: (usd, options) => format.money(inCurrency(usd, shown), shown, options),
    unit: (usd) => format.unitPrice(inCurrency(usd, shown), shown),
    power: (usd) => format.unitPrice(inCurrency(usd, ofPower), ofPower),
    toUsd(amount, assumed = currency) {
      const from = amount.currency ?? assumed;
      if (from !== "USD") used.add(from);
      const converted = convert(amount.amount, { from, to: "USD", rates });
      if (!converted) throw new MissingRateError(from);
      return converted.value;
    },
    figures: () => [...used].flatMap((code) => rateFigure(code, rates)),
  };
}

function rateFigure(code: string, rates: KnownRates): readonly Figure[] {
  const rate = rates.perUsd(code);
  return rate ? [figure(code, ["perUsd", `${code}/USD`], rate)] : [];
}
