import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { currencyCodes } from "../../commands/amounts.ts";
import { optionsOf, type Command } from "../../commands/command.ts";
import { commands } from "../../commands/index.ts";
import type { KindName } from "../../commands/kinds.ts";
import { formLine, parseLine, requestLine, type Grammar, type Parsed } from "../../commands/line.ts";
import { readOptions } from "../../commands/read.ts";
import { gpus } from "../../core/gpus.ts";
import { openLocales } from "../../locales/index.ts";

describe("a line that names a command", () => {
  it.each([
    ["earnings 4090", { gpu: "rtx4090" }],
    ["EARNINGS RTX 4090", { gpu: "rtx4090" }],
    ["/earnings@rigwise_bot 4090", { gpu: "rtx4090" }],
    [
      "/earnings 2x 4090 at 0,12 EUR in Germany",
      { gpu: "rtx4090", count: 2, power: { amount: 0.12, currency: "EUR" }, country: "DE" },
    ],
    [
      "earnings h100 8 power=0.08 util=78% hardware=300k",
      { gpu: "h100-sxm5", count: 8, power: { amount: 0.08 }, util: 0.78, hardware: { amount: 300_000 } },
    ],
    ["earnings 4090 akash", { gpu: "rtx4090", network: "akash" }],
    ["earnings 4090 network=akash", { gpu: "rtx4090", network: "akash" }],
    ["earnings 4090 8", { gpu: "rtx4090", count: 8 }],
    ["earnings 24 4090", { gpu: "rtx4090", count: 24 }],
    ["earnings 4090 24 0.12", { gpu: "rtx4090", count: 24, power: { amount: 0.12 } }],
    ["earnings 4090 24 zone=AT", { gpu: "rtx4090", count: 24, zone: "AT" }],
    ["earnings 4090 8 1", { gpu: "rtx4090", count: 8, power: { amount: 1 } }],
    ["earnings 4090 2 0.12", { gpu: "rtx4090", count: 2, power: { amount: 0.12 } }],
    ["price akt 30d", { token: "akt", range: 30 }],
    ["price akash 30 days in euros", { token: "akt", range: 30, currency: "EUR" }],
    ["compare h100", { gpu: "h100-sxm5" }],
    ["compare networks", { topic: "networks" }],
    ["compare network", { topic: "networks" }],
    ["help earnings", { about: "earnings" }],
    ["network akash h100", { network: "akash", gpu: "h100-sxm5" }],
    ["digest 4090 7pm New York", { gpu: "rtx4090", at: "19:00", timezone: "America/New_York" }],
    ["digest 4090 New York 7pm", { gpu: "rtx4090", at: "19:00", timezone: "America/New_York" }],
    [
      "digest 4090 7pm mon New York",
      { gpu: "rtx4090", at: "19:00", days: [1], timezone: "America/New_York" },
    ],
    [
      "digest subscribe 4090 7pm 60% New York",
      { action: "subscribe", gpu: "rtx4090", at: "19:00", util: 0.6, country: "US-NY" },
    ],
    ["digest 4090 at=7pm in Germany", { gpu: "rtx4090", at: "19:00", country: "DE" }],
    ["gpu a100 80gb sxm", { gpu: "a100-80gb-sxm4" }],
  ])("%s", (line, values) => {
    const { request, ...read } = parse(line);
    expect(request.command.name).toBe(line.toLowerCase().replace(/^\//, "").split(/[ @]/)[0]);
    expect(read).toMatchObject({ values, mistake: undefined });
    expect(Object.keys(read.values)).toEqual(expect.arrayContaining(Object.keys(values)));
    expect(Object.keys(read.values)).toHaveLength(Object.keys(values).length);
  });
});

describe("a line without a command", () => {
  it.each([
    ["", "help"],
    ["  🤑 !? ", "help"],
    ["4090", "earnings 4090"],
    ["2x 4090 at 0,12 EUR", `earnings 4090 count=2x power="0,12 EUR"`],
    ["4090 x2 0,12eur", "earnings 4090 count=x2 power=0,12eur"],
    ["0.12 4090", "earnings 4090 power=0.12"],
    ["power=0.12", "earnings power=0.12"],
    ["rtx 4900", `earnings gpu="rtx 4900"`],
    ["akt", "price akt"],
    ["render", "price render"],
    ["akt 30d", "price akt range=30d"],
    ["akash", "network akash"],
    ["render 4090", "earnings 4090 network=render"],
    ["what does a 4090 earn?", "earnings 4090"],
    ["topic=clouds", "compare topic=clouds"],
  ])("%j is read as %s", (line, canonical) => {
    expect(canonicalLine(line)).toBe(canonical);
  });

  it.each([
    ["pirce akt 30d", "price akt range=30d"],
    ["compar 4090 0.12", "compare 4090 power=0.12"],
    ["hello", "help"],
  ])("%s is taken for a misspelt command, and the rest of it is kept", (line, near) => {
    const parsed = parseLine(line, grammar());
    expect(parsed).toMatchObject({ mistake: { code: "unknown-command", nearest: [{ typed: near }] } });
  });

  it.each(["asdf qwer", "DE", "usd", "https://example.com", "foo=3"])("%s is asked about", (line) => {
    expect(parseLine(line, grammar())).toMatchObject({ mistake: { code: "unknown-command", nearest: [] } });
  });

  it("longer than any chat allows is refused unread", () => {
    expect(parseLine("x".repeat(4097), grammar())).toEqual({ mistake: { code: "too-long", limit: 4096 } });
    expect(parseLine("ﷺ".repeat(4000), grammar())).toEqual({ mistake: { code: "too-long", limit: 4096 } });
  });
});

describe("a value may be typed", () => {
  it.each([
    ["4090 --power 0.12", { power: "0.12" }],
    ["4090 —power 0.12", { power: "0.12" }],
    ["4090 --power", {}],
    ["4090 --power --count 2", { count: "2" }],
    ["4090 power = 0.12", { power: "0.12" }],
    ["4090 power: 0.12", { power: "0.12" }],
    ["4090 POWER=0.12,", { power: "0.12" }],
    ["4090 power=0,12 EUR", { power: "0,12 EUR" }],
    ["4090 power=12 cents per kWh", { power: "12 cents per kWh" }],
    ["4090 0.12 €/kWh", { power: "0.12 €/kWh" }],
    ["4090 78 %", { util: "78 %" }],
    ["4090 util=78 %", { util: "78 %" }],
    ["4090 gpu-watts=350 W life=3 years", { gpu_watts: "350 W", life: "3 years" }],
    ["4090 hardware=2 400 EUR", { hardware: "2 400 EUR" }],
    ["4090 hardware=2\u202f400 EUR", { hardware: "2400 EUR" }],
    ["4090 utilisation=60% electricity=0.1", { util: "60%", power: "0.1" }],
    [`4090 country="United States"`, { country: "United States" }],
    ["4090 country=United States 8", { country: "United States", count: "8" }],
    ["4090 country=“New Zealand”", { country: "New Zealand" }],
    ["2 x 4090", { count: "2 x" }],
    ["2x4090", { count: "2x" }],
    ["4090x2", { count: "x2" }],
    ["4090 x 2", { count: "x 2" }],
    ["4090 × 2", { count: "× 2" }],
    ["8 4090", { count: "8" }],
    ["2 x 4090 und 1 x 3090 0,30 €", { count: "2 x", plus: "+ 1 x 3090", power: "0,30 €" }],
    ["4 x 4090, 2x 3090 at 0.2 usd", { count: "4 x", plus: "+ 2x 3090", power: "0.2 usd" }],
    ["4090, 2 3090 y 3080 x 2", { plus: "+ 2 3090 + 3080 x 2" }],
    ["2x 4090和1x 3090", { count: "2x", plus: "+ 1x 3090" }],
    ["4090 (0.12)", { power: "0.12" }],
  ])("%s", (line, raw) => {
    const { request } = parse(line);
    expect({ raw: request.raw, mistakes: request.mistakes }).toEqual({
      raw: { gpu: "4090", ...raw },
      mistakes: [],
    });
  });

  it.each([
    ["４０９０ ０．１２", "full-width"],
    ["٤٠٩٠ ٠٫١٢", "Arabic"],
    ["४०९० ०.१२", "Devanagari"],
    ["40\u200b90 0.1\u00ad2", "ordinary digits with invisible characters between them"],
  ])("%s in %s", (line) => {
    expect(parse(line).request.raw).toEqual({ gpu: "4090", power: "0.12" });
  });
});

describe("words of two letters that are country codes too", () => {
  it.each([
    ["4090 at 0.12", undefined],
    ["4090 AT 0.12", undefined],
    ["4090 in my rack", undefined],
    ["4090 is it", undefined],
    ["4090 no", undefined],
    ["4090 or so", undefined],
    ["4090 country=AT", "AT"],
    ["4090 country=no", "NO"],
    ["4090 in AT", "AT"],
    ["4090 in AT 0.12", "AT"],
    ["RTX 4090 AT 0.12 IN US", "US"],
    ["4090 0.12 IN", "IN"],
    ["4090 in DE", "DE"],
    ["4090 de", "DE"],
    ["4090 Texas", "US-TX"],
    ["4090 US-TX", "US-TX"],
    ["4090 in United States", "US"],
  ])("%s: %s", (line, country) => {
    const { request } = parse(line);
    const { values } = readOptions(request.command, request.raw, grammar().reader) as { values: object };
    expect(values).toEqual({
      gpu: "rtx4090",
      ...(line.includes("0.12") && { power: { amount: 0.12 } }),
      ...(country !== undefined && { country }),
    });
  });

  it.each([
    ["4090 um 0,12 EUR in Deutschland", "DE"],
    ["4090 at 0,12 EUR in Österreich", "AT"],
    ["4090 für 0,12 EUR in AT", "AT"],
  ])("%s, in German", (line, country) => {
    const { request } = parse(line, "de");
    expect(request).toMatchObject({ raw: { gpu: "4090", power: "0,12 EUR" }, mistakes: [] });
    const { values } = readOptions(request.command, request.raw, grammar("de").reader) as { values: object };
    expect(values).toMatchObject({ country });
  });
});

describe("what is not understood", () => {
  it.each([
    ["4090 ti", "ti"],
    ["4090 laptop", "laptop"],
    ["4090 0.12 0.13", "0.13"],
    ["4090 8 1 5", "5"],
    ["4090 or 3090", "3090"],
    ["hello 4090", "hello"],
    ["earnings how much 4090 brings", "how much … brings"],
    ["4090 0.12 all day", "all day"],
  ])("in %s is reported and not dropped: %s", (line, typed) => {
    const { request } = parse(line);
    expect(request.raw.gpu).toBe("4090");
    expect(request.mistakes).toMatchObject([{ code: "unknown-word", typed }]);
  });

  it("is the name of a card where none is known, and takes nothing else with it", () => {
    expect(parse("earnings rtx 4900 0.12").request.raw).toEqual({ gpu: "rtx 4900", power: "0.12" });
    expect(parse("earnings 4900 2 0.12").request.raw).toEqual({ gpu: "4900", count: "2", power: "0.12" });
    expect(parse("earnings gpu=rtx 4900 0.12").request.raw).toEqual({ gpu: "rtx 4900", power: "0.12" });
    expect(parse("4090 country=Untied States 8").request.raw).toMatchObject({
      country: "Untied States",
      count: "8",
    });
  });

  it("names the nearest option", () => {
    const { request } = parse("4090 pwer=0.12");
    expect(request.mistakes).toMatchObject([
      {
        code: "unknown-option",
        typed: "pwer",
        value: "0.12",
        nearest: expect.arrayContaining([{ label: "power", typed: "power" }]),
      },
    ]);
  });

  it("is asked back when an option is given twice with different values", () => {
    expect(parse("4090 util=60% util=60%").request.mistakes).toEqual([]);
    expect(parse("4090 0.12 power=0.13").request.mistakes).toMatchObject([
      { code: "ambiguous-number", option: "power", nearest: [{ typed: "0.12" }, { typed: "0.13" }] },
    ]);
  });

  it("does not reach beyond what a request can need", () => {
    const { request } = parse(`4090 ${"a=1 ".repeat(30)}${"ab ".repeat(1000)}`);
    expect(request.mistakes).toHaveLength(2);
    expect(requestLine(request).length).toBeLessThan(200);
  });

  it("is kept in part where it is longer than any value", () => {
    const { request } = parse(`4090 country=${"x".repeat(2000)} foo=${"y".repeat(1000)} ${"z".repeat(1000)}`);
    expect(request.raw.country).toBe("x".repeat(100));
    expect(requestLine(request)).toBe(
      `earnings 4090 country=${"x".repeat(100)} foo=${"y".repeat(100)} ${"z".repeat(60)}`,
    );
  });

  it("is none of what objects have by nature", () => {
    for (const word of ["constructor", "__proto__", "toString", "hasOwnProperty"]) {
      expect(parse(`4090 ${word}`).request.mistakes).toMatchObject([{ code: "unknown-word" }]);
      expect(parse(`4090 ${word}=1`).request.mistakes).toMatchObject([{ code: "unknown-option" }]);
      expect(parse(`settings ${word}`)).toMatchObject({ mistake: { code: "unknown-value" } });
      for (const line of ["compare topic", "settings timezone", "settings language", "power zone"])
        expect(parse(`${line}=${word}`)).toMatchObject({ mistake: { code: "unknown-value" } });
      expect(parse(`digest ${word}`)).toMatchObject({ mistake: { code: "unknown-value", kind: "gpu" } });
    }
  });
});

describe("a formed line", () => {
  it.each(commands.map((command) => [command.name, command] as const))(
    "of %s is read as the same options",
    (_name, command) => {
      fc.assert(
        fc.property(rawFor(command), fc.constantFrom("en", "de"), (raw, language) => {
          const parsed = parseLine(formLine(command, raw), grammar(language));
          expect(parsed).toEqual({ command, raw, mistakes: [] });
        }),
      );
    },
  );

  it("keeps what was not understood, except what is put right", () => {
    const { request } = parse("4090 pwer=0.12 foo=3 bar util=60% util=70%");
    const [pwer] = request.mistakes;
    expect(requestLine(request, pwer)).toBe("earnings 4090 util=60% foo=3 util=70% bar");
    expect(requestLine(request)).toContain("pwer=0.12");
  });
});

function rawFor(command: Command): fc.Arbitrary<Record<string, string>> {
  const all = optionsOf(command).map(({ name, kind, required }) => {
    const value = typedAs[kind];
    return (required ? value : fc.option(value, { nil: undefined })).map((text) => [name, text] as const);
  });
  const chosen = fc.tuple(...all);
  return chosen.map((pairs) =>
    Object.fromEntries(pairs.flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const]))),
  );
}

const price = fc
  .tuple(fc.constantFrom("", "€", "$"), fc.nat(999), fc.constantFrom("", " EUR", "eur", " USD/kWh"))
  .map(([before, cents, after]) => `${before}${(cents / 100).toFixed(2)}${before === "" ? after : ""}`);

const number = fc.nat(999).map((tenths) => String(tenths / 10));

const rigNames = ["garage", "Barn 2"];

/** Texts that are read as each kind of option. */
const typedAs: Readonly<Record<KindName, fc.Arbitrary<string>>> = {
  gpu: fc.constantFrom(...gpus.flatMap(({ id, name }) => [id, name]), "4090", "RTX 4090", "a100 80gb sxm"),
  count: fc
    .integer({ min: 1, max: 999 })
    .chain((count) => fc.constantFrom(`${count}`, `${count}x`, `x${count}`)),
  network: fc.constantFrom("akash", "render", "dispersed", "Render Network"),
  "kwh-price": price,
  amount: fc.oneof(price, fc.constantFrom("300k", "2 400 EUR", "1.5m")),
  sum: fc.oneof(price, fc.constantFrom("300k", "2 400 EUR", "2.400,00 EUR")),
  share: fc.nat(100).chain((share) => fc.constantFrom(`${share}%`, `${share} %`, `0.${share}`)),
  number,
  place: fc.constantFrom("DE", "US-TX", "Germany", "United States", "AT", "Côte d’Ivoire"),
  currency: fc.constantFrom("EUR", "eur", "€", "TRY"),
  token: fc.constantFrom("akt", "RENDER", "rndr"),
  range: fc.constantFrom("7d", "30 days", "90"),
  tier: fc.constantFrom("2", "t3", "priority"),
  id: fc.constantFrom("all", "alle", "すべて", "k3v9x2"),
  word: fc.constantFrom(...commands.map(({ name }) => name)),
  "link-code": fc.constantFrom("ABCD-EFGH", "abcd efgh", "none"),
  topic: fc.constantFrom("networks", "clouds"),
  language: fc.constantFrom("en", "English"),
  "time-zone": fc.constantFrom("Europe/Berlin", "new york", "UTC"),
  channel: fc.constantFrom("123456789012345678", "<#123456789012345678>", "@rigs"),
  rig: fc.constantFrom(...rigNames, "GARAGE"),
  cards: fc.constantFrom("1x 3090 + 2x 3080", "+ 2x rtx3080", "3090"),
  hours: fc.constantFrom("22-6", "22:00-06:00", "11pm-7am"),
  machine: fc.constantFrom("4090", "2x 4090 + 1x 3090", "rtx3090"),
  networks: fc.constantFrom("akash", "akash, render", "all"),
  "rig-name": fc.constantFrom(...rigNames, "attic", "Keller (Nord)"),
  "rig-action": fc.constantFrom("add", "list", "delete"),
  clock: fc.constantFrom("9am", "09:30", "7.30 Uhr", "18h30", "noon"),
  weekdays: fc.constantFrom("mon-fri", "sat,sun", "daily", "every day"),
  "digest-action": fc.constantFrom("subscribe", "list", "cancel"),
  "admin-action": fc.constantFrom("status", "letters"),
  platform: fc.constantFrom("discord", "Telegram"),
  switch: fc.constantFrom("on", "off", "ja"),
  "as-typed": fc.constantFrom("Back at 5, = or so", "no  more"),
  "yes-no": fc.constantFrom("yes", "no"),
  date: fc.constantFrom("2025-03-01", "01.03.2025", "1 Mar 2025"),
  account: fc.constantFrom(
    "akash1znnugwgfn7qumdymehgzjjp6rwemx9h5968hxw",
    "So11111111111111111111111111111111111111112",
  ),
  scope: fc.constantFrom("me", "here", "group"),
  theme: fc.constantFrom("dark", "light"),
  zone: fc.constantFrom("DE-LU", "SE4", "germany", "octopus-c"),
  surcharges: price,
  flag: fc.constantFrom("yes", "on"),
  "own-rig": fc.constantFrom(...rigNames),
  "alert-action": fc.constantFrom("add", "list", "cancel"),
  "alert-turn": fc.constantFrom("offline", "unprofitable"),
  "alert-repeat": fc.constantFrom("once", "every"),
  "quiet-hours": fc.constantFrom("22-7", "10pm-7am", "off", "nein"),
  expiry: fc.constantFrom("30d", "7", "never"),
  duration: fc.constantFrom("6h", "2 days", "90 min", "1.5"),
};

const locales = openLocales();

const grammar = (language = "en"): Grammar => ({
  commands,
  reader: { language, currencies: currencyCodes, rigs: rigNames },
  connectors: locales.language(language).connectors,
});

/** Reads a line that names or implies a command, and its options. */
function parse(line: string, language = "en") {
  const request = parseLine(line, grammar(language));
  if ("mistake" in request) throw new Error(`no request: ${JSON.stringify(request.mistake)}`);
  const read = readOptions(request.command, request.raw, grammar(language).reader);
  return { request, values: {}, mistake: undefined, ...read };
}

function canonicalLine(line: string): string {
  const parsed: Parsed = parseLine(line, grammar());
  return "mistake" in parsed ? JSON.stringify(parsed.mistake) : requestLine(parsed);
}
