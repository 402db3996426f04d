import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ordered, orderedAll } from "../../../core/charts/bidi.ts";
import { fontsFor } from "../../../core/charts/fonts.ts";
import type { DaysPicture } from "../../../core/charts/picture.ts";
import { openStage, size } from "../../../core/charts/stage.ts";
import { setFont } from "../../../core/charts/text.ts";
import { amountIn, frameIn } from "./samples.ts";

/** As they stand in answers, in the order in which they are to be seen. */
const amounts = [
  "+45.48 US$",
  "-1,234,567.50 €",
  "0.12 US$/kWh",
  "+4.5%",
  "11/02/2028",
  "1x RTX 4090",
  "Render (Dispersed)",
] as const;
const words = ["النقد", "في اليوم", "سعر الجهاز", "شبكة", "שלום"] as const;

describe("amid letters that run from right to left", () => {
  it.each(amounts)("%s is seen as it is alone", (amount) => {
    expect(seenAtLeft(ordered(`${words[0]} ${amount}`), "rtl", amount)).toEqual(
      seenAtLeft(amount, "ltr", amount),
    );
  });

  it("amounts, dates and names stay whole, wherever they stand", () => {
    const pieces = fc.array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...amounts)), {
      minLength: 1,
    });
    fc.assert(
      fc.property(pieces, (given) => {
        const text = ordered(given.map(([word, amount]) => `${word} ${amount}`).join(" "));
        expect(whole(text)).toEqual(given.map(([, amount]) => amount));
      }),
    );
  });

  it.each(["ar", "he"])("amounts stay whole as they are written in %s", (language) => {
    for (const value of [0, 5, 45.48, -45.48, 1_234_567.5, -0.0042]) {
      const amount = amountIn(value, language);
      expect(whole(ordered(`${words[0]} ${amount} ${words[1]}`))).toEqual([plain(amount)]);
    }
  });

  it("what a sentence has set apart follows its own letters", () => {
    expect(whole(ordered(`${words[0]} \u2068Garage 7\u2069: \u2068+45.48 US$\u2069`))).toEqual([
      "Garage 7",
      "+45.48 US$",
    ]);
    for (const amount of ["$5.38", "−3.5 %", "7"])
      expect(whole(ordered(`${words[0]} \u2068${amount}\u2069 ${words[1]}`))).toEqual([amount]);
    const name = `\u2068${words[2]}\u2069`;
    expect(ordered(`${words[0]} ${name}`)).toBe(`${words[0]} ${name}`);
  });

  it("words of such letters are left alone", () => {
    for (const word of words) expect(ordered(word)).toBe(word);
    expect(ordered("")).toBe("");
  });

  it("no character is lost", () => {
    const pieces = fc.array(fc.oneof(fc.constantFrom(...words, ...amounts), fc.string({ maxLength: 5 })));
    fc.assert(
      fc.property(pieces, (given) => {
        const text = given.join(" ");
        expect(plain(ordered(text))).toBe(text);
      }),
    );
  });

  it("every isolate that is opened is closed", () => {
    const pieces = fc.array(fc.oneof(fc.constantFrom(...words, ...amounts, "\u2068AKT\u2069"), fc.string()));
    fc.assert(
      fc.property(pieces, (given) => {
        let depth = 0;
        for (const each of ordered(given.join(" "))) {
          depth += /[\u2066-\u2068]/u.test(each) ? 1 : each === "\u2069" ? -1 : 0;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });
});

describe("a text without a letter from right to left", () => {
  it("keeps its own order as a whole", () => {
    for (const text of [...amounts, "−3.5 %", "$5.38", "4", "(a) b"])
      expect(whole(ordered(text))).toEqual([text]);
  });
});

describe("a picture", () => {
  const pictureIn = (language: string, title: string): DaysPicture => ({
    kind: "days",
    ...frameIn(language),
    title,
    bars: [{ label: "Nov 1", value: -4.5, text: "-4.50 US$" }],
  });

  it("that is read from left to right is not changed", () => {
    const arabic = words.slice(0, 4);
    const titles = fc.array(fc.oneof(fc.constantFrom(...arabic, ...amounts), fc.string()));
    const languages = fc.constantFrom("en", "de", "ja", "vi", "uk");
    fc.assert(
      fc.property(titles, languages, (title, language) => {
        const given = pictureIn(language, title.join(" "));
        expect(openStage(given, "dark").picture).toEqual(given);
      }),
      { numRuns: 40 },
    );
  });

  it("that is read from right to left keeps figures and what is not for readers", () => {
    const given = { ...pictureIn("ar", `${words[0]} +45.48 US$`), theme: "light" as const };
    const { picture } = openStage(given, "light");
    const { language, numbers, kind, theme, bars } = picture;
    expect({ language, numbers, kind, theme }).toEqual({
      language: "ar",
      numbers: { style: "currency", currency: "USD" },
      kind: "days",
      theme: "light",
    });
    expect(bars[0]!.value).toBe(-4.5);
    expect([picture.title, bars[0]!.text!, bars[0]!.label].map(whole)).toEqual([
      ["+45.48 US$"],
      ["-4.50 US$"],
      ["Nov 1"],
    ]);
  });

  it("has every text of it put in order but those that are set aside", () => {
    const given = { name: "rig 1", inner: [{ text: "rig 2" }, { code: "rig 3" }], none: null, count: 3 };
    const found = orderedAll(given, new Set(["code"]));
    expect([found.name, found.inner[0]!.text!].map(whole)).toEqual([["rig 1"], ["rig 2"]]);
    expect(found).toMatchObject({ inner: [{}, { code: "rig 3" }], none: null, count: 3 });
  });

  it("has the numbers at its axis whole where it is read from right to left", () => {
    const { number } = openStage(pictureIn("ar", words[0]), "dark").stage;
    expect(whole(number(-45.5))).toEqual(["-45.5 US$"]);
    expect(openStage(pictureIn("en", words[0]), "dark").stage.number(-45.5)).toBe("-$45.5");
  });
});

/** A text without marks of direction, and with plain spaces. */
const plain = (text: string): string => text.replaceAll(/\p{Cf}/gu, "").replaceAll("\u00a0", " ");

/** The parts of a text that keep their order from left to right, the outermost of them, without what is isolated in them. */
function whole(text: string): readonly string[] {
  const [found, open]: [string[], string[]] = [[], []];
  for (const each of text.replaceAll("\u00a0", " ")) {
    if (each === "\u2069") open.pop();
    else if (/[\u2066-\u2068]/u.test(each)) {
      if (each === "\u2066" && !open.includes(each)) found.push("");
      open.push(each);
    } else if (open.includes("\u2066")) found.push(`${found.pop() ?? ""}${each}`);
  }
  return found;
}

/** What is seen of a text in the place that its last words take at its left, if they are drawn whole there. */
function seenAtLeft(text: string, direction: "ltr" | "rtl", last: string): Uint8ClampedArray {
  const { context } = openStage({ kind: "days", ...frameIn(), bars: [] }, "dark").stage;
  context.clearRect(0, 0, size.width, size.height);
  setFont(context, { sizePx: 60, colour: "" }, fontsFor(`${words[0]} ${last}`, "ar").families);
  context.direction = direction;
  context.textAlign = "left";
  context.fillText(text, 50, 150);
  context.direction = "ltr";
  return context.getImageData(50, 50, Math.floor(context.measureText(last).width), 150).data;
}
