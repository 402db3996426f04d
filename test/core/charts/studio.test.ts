import { loadImage } from "@napi-rs/canvas";
import { afterAll, describe, expect, it } from "vitest";
import { draw } from "../../../core/charts/draw.ts";
import type { DaysPicture } from "../../../core/charts/picture.ts";
import { size } from "../../../core/charts/stage.ts";
import { openStudio } from "../../../core/charts/studio.ts";
import { frameIn } from "./samples.ts";

const threads = 2;
// One for all: a thread takes long to start.
const studio = openStudio({ threads });
afterAll(() => studio.close());

describe("a studio", () => {
  it("draws a picture as it is drawn anywhere", async () => {
    const picture = titled("as anywhere");
    const { png } = await studio.draw(picture, "dark");
    expect(Buffer.from(png).equals(await draw({ picture, theme: "dark" }))).toBe(true);
    const { width, height } = await loadImage(png);
    expect({ width, height }).toEqual(size);
  });

  it("draws the same picture once, whoever asks for it and when", async () => {
    const [one, other] = await Promise.all([
      studio.draw(titled("the same"), "dark"),
      studio.draw(titled("the same"), "dark"),
    ]);
    const later = await studio.draw(titled("the same"), "dark");
    expect(other).toBe(one);
    expect(later).toBe(one);
    expect(later.png).toBe(one.png);
    expect(one.hash).not.toBe("");
  });

  it("draws it anew in another theme, or with another text", async () => {
    const drawn = await Promise.all([
      studio.draw(titled("one"), "dark"),
      studio.draw(titled("one"), "light"),
      studio.draw(titled("two"), "dark"),
    ]);
    expect(new Set(drawn.map(({ hash }) => hash)).size).toBe(3);
    expect(new Set(drawn.map(({ png }) => Buffer.from(png).toString("base64"))).size).toBe(3);
  });

  it("has one hash for the same bytes", async () => {
    const picture = titled("asked");
    const [usual, asked] = await Promise.all([
      studio.draw(picture, "dark"),
      studio.draw({ ...picture, theme: "dark" }, "dark"),
    ]);
    expect(asked).not.toBe(usual);
    expect(asked).toEqual(usual);
  });

  it("draws more pictures than it has threads, and mixes none up", async () => {
    const titles = Array.from({ length: 3 * threads + 1 }, (_, at) => `of many, ${at}`);
    const drawn = await Promise.all(titles.map((title) => studio.draw(titled(title), "dark")));
    const alone = titles.map((title) => draw({ picture: titled(title), theme: "dark" }));
    const expected = (await Promise.all(alone)).map((png) => Buffer.from(png));
    expect(drawn.map(({ png }, at) => expected[at]!.equals(png))).toEqual(titles.map(() => true));
  });

  it("rejects what cannot be drawn, each time, and draws what comes next", async () => {
    const broken: DaysPicture = { ...titled("broken"), language: "no language" };
    const [failed, beside] = await Promise.allSettled([
      studio.draw(broken, "dark"),
      studio.draw(titled("beside it"), "dark"),
    ]);
    expect([failed.status, beside.status]).toEqual(["rejected", "fulfilled"]);
    await expect(studio.draw(broken, "dark")).rejects.toThrow("Invalid language tag");
    const next = titled("after it");
    const { png } = await studio.draw(next, "dark");
    expect(Buffer.from(png).equals(await draw({ picture: next, theme: "dark" }))).toBe(true);
  });
});

describe("a studio that closes", () => {
  it("rejects what it is drawing or has not begun", async () => {
    const closing = openStudio({ threads: 1 });
    const waiting = Promise.allSettled([1, 2, 3].map((at) => closing.draw(titled(`too late ${at}`), "dark")));
    await closing.close();
    expect((await waiting).map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
  });

  it("may have drawn nothing", async () => {
    await expect(openStudio().close()).resolves.toBeUndefined();
  });
});

const titled = (title: string): DaysPicture => ({
  kind: "days",
  ...frameIn(),
  title,
  bars: [
    { label: "Nov 1", value: 2, text: "$2" },
    { label: "Nov 2", value: -1, text: "-$1" },
  ],
});
