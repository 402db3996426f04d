import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { drawDays } from "../../../core/charts/days.ts";
import { fontsFor } from "../../../core/charts/fonts.ts";
import type { DaysPicture } from "../../../core/charts/picture.ts";
import { openStage, size } from "../../../core/charts/stage.ts";
import { setFont } from "../../../core/charts/text.ts";
import { frameIn } from "./samples.ts";
import { labelAt, writtenOn } from "./sight.ts";

/** Of each script, letters with and without accents, and signs that stand among them. */
const scripts = {
  Latin: ["en", "AZaz09ÄßÉñçøŁžİığş"],
  Vietnamese: ["vi", "ĐđƠơƯưẠậẮằểễỘớỰỹ"],
  Greek: ["en", "ΑΩαωάϊ"],
  Cyrillic: ["uk", "АЯаяЁёЇїЄєҐґЎў"],
  Arabic: ["ar", "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآةى،؛؟٤"],
  "simplified Chinese": ["zh-CN", "网络每日现金流电价利用率硬件保本，。：（）"],
  Japanese: ["ja", "あアんン収支電気代損益分岐下限、。：「」ー"],
  Korean: ["ko", "네트워크별하루현금흐름장비값가힣"],
  "of amounts": ["en", "$€£¥₽₴₺₫₩₹₿%‰+−–×±≈·…"],
} as const;

describe("letters", () => {
  it.each(Object.entries(scripts))("that are %s have a font, and are drawn", (_, [language, letters]) => {
    expect([...fontsFor(letters, language).missing]).toEqual([]);
    const box = inkOf("\uffff", language, letters);
    for (const letter of letters) {
      const ink = inkOf(letter, language);
      expect([letter, sum(ink) > 0]).toEqual([letter, true]);
      expect([letter, Buffer.compare(ink, box)]).not.toEqual([letter, 0]);
    }
  });

  it("have a font wherever a chart says something in a language that we speak", () => {
    const files = globSync("locales/*.ftl", { cwd: root });
    expect(files.length).toBeGreaterThan(2);
    for (const file of files) {
      const texts = readFileSync(join(root, file), "utf8")
        .match(/^chart-.*(?:\n .*)*/gmu)!
        .join("");
      const language = basename(file, ".ftl");
      expect([language, ...fontsFor(texts, language).missing]).toEqual([language]);
    }
  });

  it("of several scripts in one text have the fonts of all", () => {
    const { families, missing } = fontsFor("Việt Ж شبكة 収支 현금", "ja");
    expect(missing.size).toBe(0);
    for (const face of ["noto-sans ", "noto-sans-arabic ", "noto-sans-jp ", "noto-sans-kr "])
      expect(families).toContain(`"${face}`);
  });
});

describe("a Chinese character", () => {
  const faces = { "zh-CN": "sc", ja: "jp", ko: "kr" } as const;

  it.each(Object.entries(faces))("comes from the face of who reads %s", (language, face) => {
    for (const character of "直骨海令") {
      const { families } = fontsFor(character, language);
      expect(families).toMatch(new RegExp(`^"noto-sans-${face} [^"]+"$`, "u"));
      expect(fontsFor(character, `${language}-x-any`).families).toBe(families);
    }
  });

  it("has the shape of the reader's language", () => {
    const shapes = Object.keys(faces).map((language) => inkOf("令", language));
    expect(Buffer.compare(shapes[0]!, shapes[1]!)).not.toBe(0);
    expect(Buffer.compare(shapes[0]!, shapes[2]!)).not.toBe(0);
  });

  it("comes from the face of another language rather than from none", () => {
    expect(fontsFor("们", "ja").families).toMatch(/^"noto-sans-sc /u);
    expect(fontsFor("が", "zh-CN").missing.size).toBe(0);
    expect(fontsFor("現金", "en").missing.size).toBe(0);
  });
});

describe("a character without a font", () => {
  it.each([
    ["an emoji", "🚀"],
    ["an emoji with a colour of skin", "👍🏽"],
    ["a family of emoji", "👨‍👩‍👧"],
    ["a flag", "🇩🇪"],
    ["what has no character yet", "\u0378"],
    ["what is for private use", "\ue000"],
    ["what will never have one", "\u{10fffe}"],
    ["a letter of a script that no font here has", "ไ"],
  ])("is reported, such as %s", (_, text) => {
    const characters = Array.from(text).filter((each) => !/\p{Cf}/u.test(each));
    expect([...fontsFor(`a${text}b`, "en").missing]).toEqual(characters);
  });

  it("is drawn as a dot, and what stands around it as it is", () => {
    const { stage, picture } = openStage(
      pictureWith({ title: "Rig 🚀 one", bars: [{ label: "\u0378!", value: 1, text: "ไ$1" }] }),
      "dark",
    );
    const written = writtenOn(stage);
    drawDays(picture, stage);
    for (const text of ["Rig · one", "·!", "·$1"]) expect(labelAt(written, text).text).toBe(text);
  });

  it("is a dot for each of its parts, and none for what only joins them", () => {
    expect(
      openStage(pictureWith({ title: "👨‍👩‍👧 ♥️" }), "dark").picture.title.replaceAll(/[\p{Cf}\ufe0f]/gu, ""),
    ).toBe("··· ♥");
  });

  it("makes no other picture show a dot", () => {
    openStage(pictureWith({ title: "🚀" }), "dark");
    expect(openStage(pictureWith({ title: "Rig one" }), "dark").picture.title).toBe("Rig one");
  });
});

const root = join(import.meta.dirname, "../../..");

const pictureWith = (changes: Partial<DaysPicture>): DaysPicture => ({
  kind: "days",
  ...frameIn(),
  bars: [],
  ...changes,
});

/** What is seen of a character in the fonts of a text. */
function inkOf(character: string, language: string, text = character): Buffer {
  const { context } = openStage(pictureWith({}), "dark").stage;
  context.clearRect(0, 0, size.width, size.height);
  setFont(context, { sizePx: 40, colour: "" }, fontsFor(text, language).families);
  context.fillText(character, 20, 60);
  return Buffer.from(context.getImageData(0, 0, 100, 100).data);
}

const sum = (bytes: Buffer): number => bytes.reduce((all, each) => all + each, 0);
