import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  currencyCodes,
  isCurrencyWord,
  readAmount,
  readCurrency,
  readShare,
} from "../../commands/amounts.ts";

describe("a typed amount", () => {
  it.each([
    ["0.12", 0.12, undefined],
    ["0,12 EUR", 0.12, "EUR"],
    ["0,12eur", 0.12, "EUR"],
    ["€0.12/kWh", 0.12, "EUR"],
    ["0.12 $/kWh", 0.12, "USD"],
    ["0.12 usd per kWh", 0.12, "USD"],
    ["0.12kWh", 0.12, undefined],
    ["EUR 0.12", 0.12, "EUR"],
    ["$ 2,400.00", 2400, "USD"],
    ["US$5", 5, "USD"],
    ["2 400 EUR", 2400, "EUR"],
    ["1'234.50 CHF", 1234.5, "CHF"],
    ["300k", 300_000, undefined],
    ["300k EUR", 300_000, "EUR"],
    ["€1.5m", 1_500_000, "EUR"],
    ["5 MXN", 5, "MXN"],
    ["4.32UAH", 4.32, "UAH"],
    ["1,5 zł", 1.5, "PLN"],
    ["31円", 31, "JPY"],
    ["150원", 150, "KRW"],
    ["0.6 元/kWh", 0.6, "CNY"],
    ["3,50 TL", 3.5, "TRY"],
    ["5,5 руб", 5.5, "RUB"],
    ["4,32 грн.", 4.32, "UAH"],
    ["550коп", 5.5, undefined],
    ["432 коп", 4.32, undefined],
    ["4,32 гривні", 4.32, "UAH"],
    ["5 рублей", 5, "RUB"],
    ["0,12 євро/кВт·год", 0.12, "EUR"],
    ["5,5 руб/кВт⋅ч", 5.5, "RUB"],
    ["12 centavos", 0.12, undefined],
    ["2.500đ", 2500, "VND"],
    ["12,500円", 12_500, "JPY"],
    ["31,5 円", 31.5, "JPY"],
    ["0,80 reais", 0.8, "BRL"],
    ["12ct", 0.12, undefined],
    ["12 cents", 0.12, undefined],
    ["12 euro cents", 0.12, "EUR"],
    ["50 EUR a month", 50, "EUR"],
    ["50 dollars/mo", 50, "USD"],
  ])("%s is %d of %s", (typed, value, currency) => {
    expect(read(typed)).toEqual({ number: { kind: "number", value }, currency });
  });

  it.each(["", "EUR", "abc", "0.12 foo", "300 kr", "2 0.12", "constructor", `0.${"1".repeat(100)}`])(
    "%j is none",
    (typed) => {
      expect(read(typed).number).toEqual({ kind: "none" });
    },
  );

  it("in cents that could be read in two ways is asked back in whole money", () => {
    expect(read("1,234ct").number).toEqual({ kind: "ambiguous", readings: [0.01234, 12.34] });
  });

  it("may have any currency before or after it", () => {
    const codes = fc.constantFrom(...currencyCodes);
    fc.assert(
      fc.property(
        codes,
        fc.nat(999),
        fc.boolean(),
        fc.constantFrom("", " "),
        (currency, cents, before, gap) => {
          const amount = (cents / 100).toFixed(2);
          const typed = before ? `${currency}${gap}${amount}` : `${amount}${gap}${currency}`;
          expect(read(typed)).toEqual({ number: { kind: "number", value: Number(amount) }, currency });
        },
      ),
    );
  });

  it.each(["en", "de", "fr", "de-CH", "hi", "ja"])("of money is read back as %s writes it", (language) => {
    fc.assert(
      fc.property(fc.nat(99_999_999), fc.constantFrom("EUR", "USD", "CHF"), (cents, currency) => {
        const style = { style: "currency", currency, currencyDisplay: "code" } as const;
        const typed = new Intl.NumberFormat(language, style).format(cents / 100).normalize("NFKC");
        expect(readAmount(typed, language, currencyCodes)).toEqual({
          number: { kind: "number", value: cents / 100 },
          currency,
        });
      }),
    );
  });
});

describe("a currency", () => {
  it.each([
    ["eur", "EUR"],
    ["€", "EUR"],
    ["dollars", "USD"],
    ["try", "TRY"],
    ["constructor", undefined],
    ["__proto__", undefined],
  ])("%s is %s", (typed, code) => {
    expect(readCurrency(typed, currencyCodes, "en")).toBe(code);
  });

  it("whose sign two countries share is the reader's", () => {
    const yen = ["ja", "en", "zh-CN"].map((language) => readCurrency("¥", currencyCodes, language));
    expect(yen).toEqual(["JPY", "JPY", "CNY"]);
    expect(readAmount("¥0.6", "zh-CN", currencyCodes).currency).toBe("CNY");
  });

  it("that is an everyday word is one only in capitals", () => {
    expect(["all", "try", "amd", "Top"].filter((word) => isCurrencyWord(word, currencyCodes))).toEqual([]);
    expect(["ALL", "TRY", "eur"].filter((word) => !isCurrencyWord(word, currencyCodes))).toEqual([]);
  });
});

describe("a typed share", () => {
  it.each([
    ["78%", 0.78],
    ["78 %", 0.78],
    ["78", 0.78],
    ["0.78", 0.78],
    ["0,78", 0.78],
    ["1%", 0.01],
    ["0.5%", 0.005],
    ["100", 1],
    ["0", 0],
  ])("%s is %d", (typed, value) => {
    expect(readShare(typed, "en")).toEqual({ kind: "number", value });
  });

  it("of exactly 1 is asked back: it is one percent or all of it", () => {
    expect(readShare("1", "en")).toEqual({ kind: "ambiguous", readings: [0.01, 1] });
  });

  it("that could be read in two ways keeps its percent sign in both", () => {
    expect(readShare("1,234%", "en")).toEqual({ kind: "ambiguous", readings: [0.01234, 12.34] });
  });

  it.each(["78%%", "%", "all"])("%s is none", (typed) => {
    expect(readShare(typed, "en")).toEqual({ kind: "none" });
  });
});

const read = (typed: string) => readAmount(typed, "en", currencyCodes);
