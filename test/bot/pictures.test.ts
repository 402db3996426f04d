import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openLog } from "../../bot/ops/log.ts";
import { createPictures } from "../../bot/pictures.ts";
import type { Block, Reply } from "../../commands/reply.ts";
import type { Picture, Theme } from "../../core/charts/picture.ts";
import type { Drawn, Studio } from "../../core/charts/studio.ts";

const pictureOf = (title: string, theme?: Theme): Picture => ({
  kind: "days",
  title,
  footnote: "",
  language: "en",
  numbers: { style: "decimal" },
  bars: [],
  ...(theme && { theme }),
});
const chart = (picture?: Picture): Block => ({
  kind: "chart",
  alt: "It went up.",
  series: [1, 2],
  ...(picture && { picture }),
});
const replyOf = (...blocks: readonly Block[]): Reply => ({ title: "Your day", blocks, figures: [] });
const words: Block = { kind: "text", text: "Akash +$5.38" };

const never = () => new Promise<Drawn>(() => {});

/** What is asked of a studio, which draws a picture's title and theme. */
function setup({ draw = async (given: Picture, theme: Theme) => drawnAs(given, theme) } = {}) {
  const logged: { readonly msg: string; readonly [fact: string]: unknown }[] = [];
  const log = openLog((line) => line, { write: (line) => void logged.push(JSON.parse(line)) });
  const asked: Picture[] = [];
  const studio: Studio = {
    draw: (picture, theme) => {
      asked.push(picture);
      return draw(picture, theme);
    },
    close: async () => {},
  };
  return { pictures: createPictures(studio, log), asked, logged, events: () => logged.map(({ msg }) => msg) };
}

const drawnAs = ({ title }: Picture, theme: Theme): Drawn => ({
  png: new Uint8Array(),
  hash: `${title}, ${theme}`,
});

/** The hashes of what came. */
const came = (images: ReadonlyMap<Picture, Drawn>) =>
  images
    .values()
    .map(({ hash }) => hash)
    .toArray();

describe("the pictures of a reply", () => {
  it("are none where it has no charts, or charts of letters only, and no studio is asked", async () => {
    const { pictures, asked, logged } = setup();
    expect((await pictures.of(replyOf(), "dark")).size).toBe(0);
    expect((await pictures.of(replyOf(words, chart()), "dark")).size).toBe(0);
    expect([asked, logged]).toEqual([[], []]);
  });

  it("are as the reader has chosen, else as is usual where it is shown", async () => {
    const { pictures, logged } = setup();
    const [usual, dark, light] = [pictureOf("usual"), pictureOf("a", "dark"), pictureOf("b", "light")];
    const reply = replyOf(words, chart(usual), chart(dark), chart(), chart(light));
    expect(came(await pictures.of(reply, "light"))).toEqual(["usual, light", "a, dark", "b, light"]);
    const images = await pictures.of(reply, "dark");
    expect(came(images)).toEqual(["usual, dark", "a, dark", "b, light"]);
    expect(images.get(light)?.hash).toBe("b, light");
    expect(logged).toEqual([]);
  });

  it("come without those that cannot be drawn, which is our failure", async () => {
    const { pictures, logged, events } = setup({
      draw: async (picture, theme) => {
        if (picture.title === "broken") throw new Error("no font");
        return drawnAs(picture, theme);
      },
    });
    const reply = replyOf(chart(pictureOf("broken")), chart(pictureOf("whole")));
    expect(came(await pictures.of(reply, "dark"))).toEqual(["whole, dark"]);
    expect(events()).toEqual(["failed", "picture left out"]);
    expect(logged[0]).toMatchObject({ error: expect.stringContaining("no font") });
  });

  it.each<[string, Studio["draw"]]>([
    ["says so at once", () => Promise.reject(new Error("too many wait"))],
    [
      "breaks while it is asked",
      () => {
        throw new Error("closed");
      },
    ],
    ["says nothing of it", () => Promise.reject(undefined)],
  ])("are none where the studio %s, but the reply comes", async (_how, draw) => {
    const { pictures, events } = setup({ draw });
    expect((await pictures.of(replyOf(chart(pictureOf("a")), words), "dark")).size).toBe(0);
    expect(events()).toEqual(["failed", "picture left out"]);
  });
});

describe("a picture that takes too long", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"], fakeNodeBuiltins: true }));
  afterEach(() => void vi.useRealTimers());

  it("is waited for five seconds, then left out and written down, while the others come", async () => {
    const { pictures, logged } = setup({
      draw: (picture, theme) =>
        picture.title === "hanging" ? never() : Promise.resolve(drawnAs(picture, theme)),
    });
    const images = pictures.of(replyOf(chart(pictureOf("hanging")), chart(pictureOf("quick"))), "dark");
    const seen = { isThere: false };
    void images.then(() => (seen.isThere = true));
    await vi.advanceTimersByTimeAsync(4_999);
    expect(seen.isThere).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(came(await images)).toEqual(["quick, dark"]);
    expect(logged).toMatchObject([{ msg: "picture left out" }]);
  });

  it("is waited for longer where nobody asked for it", async () => {
    const drawing = Promise.withResolvers<Drawn>();
    const { pictures } = setup({ draw: () => drawing.promise });
    const picture = pictureOf("slow");
    const images = pictures.of(replyOf(chart(picture)), "dark", "nobody");
    await vi.advanceTimersByTimeAsync(14_999);
    drawing.resolve(drawnAs(picture, "dark"));
    expect(came(await images)).toEqual(["slow, dark"]);
  });

  it("is waited for together with the others, not after them", async () => {
    const { pictures } = setup({ draw: never });
    const images = pictures.of(replyOf(chart(pictureOf("a")), chart(pictureOf("b"))), "dark");
    await vi.advanceTimersByTimeAsync(5_000);
    expect((await images).size).toBe(0);
  });

  it("comes as long as it is in time, and nobody goes on waiting then", async () => {
    const drawing = Promise.withResolvers<Drawn>();
    const { pictures, logged } = setup({ draw: () => drawing.promise });
    const picture = pictureOf("slow");
    const images = pictures.of(replyOf(chart(picture)), "dark");
    await vi.advanceTimersByTimeAsync(4_999);
    drawing.resolve(drawnAs(picture, "dark"));
    expect(came(await images)).toEqual(["slow, dark"]);
    expect([vi.getTimerCount(), logged]).toEqual([0, []]);
  });

  it("and fails in the end is our failure all the same", async () => {
    const drawing = Promise.withResolvers<Drawn>();
    const { pictures, events } = setup({ draw: () => drawing.promise });
    const images = pictures.of(replyOf(chart(pictureOf("slow"))), "dark");
    await vi.advanceTimersByTimeAsync(5_000);
    expect((await images).size).toBe(0);
    drawing.reject(new Error("the thread has ended"));
    await vi.advanceTimersByTimeAsync(0);
    expect(events()).toEqual(["picture left out", "failed"]);
  });
});
