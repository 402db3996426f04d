import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { replyJson } from "../../bot/terminal/json.ts";
import { commands } from "../../commands/index.ts";
import { gpus } from "../../core/gpus.ts";
import { networks } from "../../core/networks/index.ts";
import { tokens } from "../../core/tokens.ts";
import { openLocales } from "../../locales/index.ts";
import { converse, linesBehind, textOf } from "../ask.ts";
import { openTestWorld } from "../world.ts";
import { times } from "./times.ts";

const runs = 8 * times;
const optionNames = [...new Set(commands.flatMap(({ facts }) => facts.map(({ name }) => name)))];

const number = fc.oneof(
  fc.double({ min: -1e3, max: 1e6, noNaN: true }).map(String),
  fc
    .tuple(fc.nat(99_999), fc.constantFrom(".", ",", "٫", "'", " ", "\u202F"), fc.nat(999))
    .map((all) => all.join("")),
  fc.constantFrom(
    "0",
    "-0",
    "1e9",
    "1e400",
    "0x1F",
    "½",
    "1/2",
    "١٢",
    "１２",
    "1.234.567,89",
    "12٪",
    "NaN",
    "∞",
    ".",
    ",",
    "-",
    "1..2",
  ),
);
const unit = fc.constantFrom(
  ...'% € $ ¥ EUR USD/kWh ct/kWh cents W kW kWh h Uhr am pm d days Tage x × k m / + = - – : ; ( ) " “ „ 時 分 円 원'.split(
    " ",
  ),
);
const clock = fc
  .tuple(
    fc.integer({ min: 0, max: 29 }),
    fc.constantFrom(":", "h", ".", " Uhr ", "時", "-"),
    fc.integer({ min: 0, max: 75 }),
  )
  .map((all) => all.join(""));

/** Of a language's own words: what its texts say, and the names that it has for countries and time zones. */
const wordsOf = (code: string, texts: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(...texts),
    fc.constantFrom(...["DE", "US", "VN", "JP", "TR", "BR"].map((place) => nameOf(code, place))),
    fc.constantFrom(
      "Europe/Berlin",
      "berlin",
      "UTC+3",
      "GMT-11",
      "Asia/Ho_Chi_Minh",
      "2026-02-30",
      "31.12.2025",
    ),
  );
const nameOf = (code: string, place: string): string =>
  new Intl.DisplayNames([code], { type: "region" }).of(place) ?? place;

const named = fc.constantFrom(
  ...gpus.flatMap(({ id, name }) => [id, name]),
  ...networks.map(({ id }) => id),
  ...tokens.map(({ id }) => id),
  ..."4090 3060 h100 rtx all garage here me ask confirm yes no mon-fri akash1znnugwgfn7qumdymehgzjjp6rwemx9h5968hxw".split(
    " ",
  ),
);
const huge = fc
  .tuple(
    fc.constantFrom(
      "1 ",
      "4090 ",
      "+ 1x 3090 ",
      "a=",
      "0,",
      '"',
      "((",
      "-",
      "x",
      "é",
      "9".repeat(50),
      "power=0.1 ",
      "1h",
      "mon,",
    ),
    fc.integer({ min: 100, max: 4_000 }),
  )
  .map(([piece, length]) => piece.repeat(Math.ceil(length / piece.length)));

const lineIn = (code: string, texts: readonly string[]): fc.Arbitrary<string> => {
  const word = fc.oneof(
    named,
    number,
    unit,
    clock,
    wordsOf(code, texts),
    fc.string({ unit: "grapheme", maxLength: 12 }),
  );
  const option = fc
    .tuple(fc.constantFrom(...optionNames), fc.constantFrom("=", " = ", ":", " "), word)
    .map((all) => all.join(""));
  const piece = fc.oneof({ weight: 5, arbitrary: word }, { weight: 4, arbitrary: option });
  const pieces = fc.array(fc.tuple(piece, fc.constantFrom(" ", " ", " ", "", "\n", "\u00A0")), {
    maxLength: 7,
  });
  return fc
    .tuple(
      fc.constantFrom(
        "",
        ...commands.map(({ name }) => `${name} `),
        "/earnings ",
        "earnings 4090 ",
        "rig add ",
      ),
      fc.oneof(
        { weight: 30, arbitrary: pieces.map((all) => all.flat().join("")) },
        { weight: 1, arbitrary: huge },
      ),
    )
    .map((all) => all.join(""));
};

const locales = openLocales();

describe.each(locales.codes)("whatever somebody types who reads %s", (code) => {
  const { say } = locales.language(code);
  const texts = [say("help-title"), say("digest-what"), say("orders-all")].flatMap((text) =>
    text.split(/\s+/),
  );

  it("is answered or asked back about, with figures that are numbers and lines behind buttons that are understood", async () => {
    await using opened = await openTestWorld();
    await fc.assert(
      fc.asyncProperty(fc.array(lineIn(code, texts), { minLength: 1, maxLength: 3 }), async (lines) => {
        const { ask, troubles } = converse(opened.world, { language: code });
        for (const line of lines) {
          const { command, outcome, reply } = await ask(line);
          expect(textOf(reply)[0]).not.toBe("");
          expect(oddFigures(replyJson(command, reply))).toEqual([]);
          for (const behind of outcome === "answered" ? linesBehind(reply).slice(0, 2) : [])
            expect((await ask(behind)).reply.title).not.toBe(say("mistake-title"));
        }
        expect(troubles).toEqual([]);
      }),
      { numRuns: runs },
    );
  });
});

interface JsonFigure {
  readonly value: number | null;
  readonly low?: number;
  readonly high?: number;
}

/** Those whose value is outside of its own range. */
const oddFigures = (json: string): readonly JsonFigure[] =>
  (JSON.parse(json) as { readonly figures: readonly JsonFigure[] }).figures.filter(
    ({ value, low = value, high = value }) =>
      value !== null && ((low ?? value) > value || (high ?? value) < value),
  );
