import { assert, constantFrom, double, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { createFormat, type Format } from "../../locales/format.ts";

const readers = ["en", "de", "de-AT", "de-CH", "ja"];

describe("money", () => {
  it("is written as the reader writes it", () => {
    expect(setup("en").money(3.1, "USD")).toBe("$3.10");
    expect(setup("de").money(3.1, "USD")).toBe("3,10 $");
    expect(setup("de-CH").money(3.1, "CHF")).toBe("CHF 3.10");
    expect(setup("ja").money(3.1, "USD")).toBe("$3.10");
  });

  it("is never rounded to nothing", () => {
    expect(setup("en").money(0.004, "USD")).toBe("$0.004");
    expect(setup("de").money(-0.000_64, "EUR")).toBe("-0,00064 €");
    expect(setup("en").money(0.4, "JPY")).toBe("¥0.4");
    expect(setup("ja").money(0.4, "JPY")).toBe("￥0.4");
  });

  it("has no decimals from a thousand on", () => {
    expect(setup("en").money(1234.56, "USD")).toBe("$1,235");
    expect(setup("de").money(-1234.56, "EUR")).toBe("-1.235 €");
    expect(setup("de-CH").money(1234.56, "CHF")).toBe("CHF 1'235");
    expect(setup("ja").money(1234.56, "EUR")).toBe("€1,235");
    expect(setup("en").money(999.99, "USD")).toBe("$999.99");
  });

  it("has a sign before gains where it is wanted, and none before nothing", () => {
    expect(setup("en").money(3.1, "USD", { signed: true })).toBe("+$3.10");
    expect(setup("de").money(-3.1, "EUR", { signed: true })).toBe("-3,10 €");
    expect(setup("de").money(0, "EUR", { signed: true })).toBe("0,00 €");
  });

  it("takes what is left of sums that cancel out for nothing", () => {
    expect(setup("en").money(0.1 + 0.2 - 0.3, "USD", { signed: true })).toBe("$0.00");
    expect(setup("en").unitPrice(0.1 + 0.2 - 0.3, "USD")).toBe("$0.00");
  });

  it.each(readers)("shows at least one figure that is not 0 of whatever is not nothing (%s)", (code) => {
    const { money, unitPrice } = setup(code);
    const amounts = double({ min: 1e-11, max: 1e12, noNaN: true });
    const currencies = constantFrom("USD", "EUR", "JPY", "KWD");
    assert(
      property(amounts, currencies, (amount, currency) => {
        expect(money(amount, currency)).toMatch(/[1-9]/);
        expect(money(-amount, currency, { signed: true })).toMatch(/[1-9]/);
        expect(unitPrice(amount, currency)).toMatch(/[1-9]/);
      }),
    );
  });
});

describe("a price per unit", () => {
  it("has two to four decimals, and as many as it takes under a cent", () => {
    expect(setup("en").unitPrice(0.12, "USD")).toBe("$0.12");
    expect(setup("de").unitPrice(0.127_84, "EUR")).toBe("0,1278 €");
    expect(setup("de").unitPrice(0.004_038, "EUR")).toBe("0,004038 €");
    expect(setup("en").unitPrice(12.345, "USD")).toBe("$12.35");
  });
});

describe("nothing", () => {
  it.each(readers)("has no minus sign, whatever it was subtracted from (%s)", (code) => {
    const { money, unitPrice, number, percent, tokens } = setup(code);
    const texts = [
      money(-0, "USD"),
      money(-0, "USD", { signed: true }),
      unitPrice(-0, "USD"),
      number(-0),
      number(-0.001),
      percent(-0),
      percent(-0.0001),
      percent(-0.0001, { signed: true }),
      tokens(-0, "AKT"),
    ];
    expect(texts.join(" ")).not.toMatch(/[-−+]/);
  });
});

describe("a share", () => {
  it("is a percentage, to as many digits as are asked for", () => {
    expect(setup("en").percent(0.683)).toBe("68%");
    expect(setup("de").percent(0.683, { digits: 1 })).toBe("68,3 %");
    expect(setup("de-CH").percent(0.683, { digits: 1 })).toBe("68.3%");
    expect(setup("ja").percent(0.05, { signed: true })).toBe("+5%");
  });
});

describe("tokens", () => {
  it("keep four figures, and lose their decimals from a hundred on", () => {
    expect(setup("en").tokens(1.546_78, "RENDER")).toBe("1.547 RENDER");
    expect(setup("de").tokens(0.001_295_6, "RENDER")).toBe("0,001296 RENDER");
    expect(setup("de").tokens(15_000.4, "RENDER")).toBe("15.000 RENDER");
  });
});

describe("an age", () => {
  it("is told in minutes, then in hours, for two days", () => {
    const { ago } = setup("en");
    expect(ago({ seconds: 30 })).toBe("now");
    expect(ago({ minutes: 4 })).toBe("4 min. ago");
    expect(ago({ minutes: 59 })).toBe("59 min. ago");
    expect(ago({ minutes: 119 })).toBe("1 hr. ago");
    expect(ago({ hours: 48 })).toBe("48 hr. ago");
  });

  it("is a date after that", () => {
    expect(setup("en").ago({ hours: 48, minutes: 1 })).toBe("Nov 20, 2026");
    expect(setup("de").ago({ hours: 49 })).toBe("20.11.2026");
    expect(setup("de-CH").ago({ hours: 49 })).toBe("20.11.2026");
    expect(setup("ja").ago({ hours: 49 })).toBe("2026/11/20");
  });

  it("is told in the reader's language", () => {
    expect(setup("de").ago({ minutes: 0 })).toBe("jetzt");
    expect(setup("de").ago({ hours: 3 })).toBe("vor 3 Std.");
    expect(setup("ja").ago({ minutes: 4 })).toBe("4 分前");
  });

  it("is now for what a faster clock has dated ahead, and a date for what is days ahead", () => {
    expect(setup("en").ago({ minutes: -5 })).toBe("now");
    expect(setup("en").ago({ hours: -100 })).toBe("Nov 26, 2026");
  });
});

describe("a date", () => {
  it("is the day in the reader's time zone", () => {
    const late = Temporal.Instant.from("2026-11-22T23:30:00Z");
    expect(setup("de").date(late)).toBe("22.11.2026");
    expect(setup("de", "Europe/Berlin").date(late)).toBe("23.11.2026");
  });

  it("is the reader's also of a moment at midnight UTC, where a figure of that time is of its day everywhere", () => {
    const midnight = Temporal.Instant.from("2026-11-23T00:00:00Z");
    const format = setup("en", "America/New_York");
    expect(format.date(midnight)).toBe("Nov 22, 2026");
    expect(format.date(Temporal.PlainDate.from("2026-11-23"))).toBe("Nov 23, 2026");
    expect(format.dateOfFigure(midnight)).toBe("Nov 23, 2026");
  });

  it("is of the zone whose clock is shown beside it", () => {
    const evening = Temporal.Instant.from("2026-11-23T00:00:00Z");
    expect(setup("en", "Europe/Berlin").moment(evening, "America/New_York")).toBe("Nov 22, 2026, 7:00 PM");
    expect(setup("ja").moment(evening, "Asia/Tokyo")).toBe("2026/11/23 9:00");
  });
});

describe("a list", () => {
  it("is joined as the reader joins one", () => {
    expect(setup("en").list(["a", "b", "c"])).toBe("a, b, and c");
    expect(setup("de").list(["a", "b", "c"])).toBe("a, b und c");
    expect(setup("de").list(["a", "b"], "disjunction")).toBe("a oder b");
  });
});

/** A reader's formats, with every space a plain one. */
function setup(code: string, timeZone = "UTC") {
  const format = createFormat(code, timeZone);
  const now = Temporal.Instant.from("2026-11-22T07:15:00Z");
  return {
    ...format,
    money: (...args: Parameters<Format["money"]>) => plain(format.money(...args)),
    unitPrice: (...args: Parameters<Format["unitPrice"]>) => plain(format.unitPrice(...args)),
    number: (value: number) => format.number(value),
    percent: (...args: Parameters<Format["percent"]>) => plain(format.percent(...args)),
    tokens: (...args: Parameters<Format["tokens"]>) => plain(format.tokens(...args)),
    ago: (duration: Temporal.DurationLike) => format.age(now.subtract(duration), now),
  };
}

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, " ");
