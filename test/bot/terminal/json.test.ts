import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { replyJson } from "../../../bot/terminal/json.ts";
import type { Figure, Reply } from "../../../commands/reply.ts";

/** Its day only, so that ages are shown as they are told. */
const someDay = Temporal.Instant.from("2026-11-22T00:00:00Z");

describe("an answer as JSON", () => {
  it("is one line with every figure unrounded, its source and when it was true", () => {
    expect(replyJson("earnings 4090", setup())).toMatchInlineSnapshot(
      `"{"command":"earnings 4090","title":"1x RTX 4090 earns its keep","figures":[{"of":"akash","name":"cash","unit":"USD/day","value":3.0999999999999996,"low":1.04,"basis":"derived","source":{"id":"akash","name":"Akash Console API","link":"https://console-api.akash.network"},"asOf":"2026-11-22T10:15:30Z","stale":false}],"blocks":[{"kind":"text","text":"Akash"}],"buttons":[{"label":"Compare","line":"compare 4090"}],"sources":[{"source":{"id":"akash","name":"Akash Console API","link":"https://console-api.akash.network"},"asOf":"2026-11-22T00:00:00Z","age":"4 min old","stale":false}]}"`,
    );
  });

  it.each(["answered", "asked-back", "failed"] as const)("says that the line was %s", (outcome) => {
    expect(JSON.parse(replyJson("earnings", setup(), { outcome }))).toMatchObject({ outcome });
  });

  it("keeps an unknown figure as null, which is not zero", () => {
    const json = JSON.parse(replyJson("why", setup({ value: null })));
    expect(json.figures[0]).toMatchObject({ name: "cash", value: null });
  });

  it.each([
    ["value", NaN],
    ["value", Infinity],
    ["low", -Infinity],
    ["high", NaN],
  ])("is refused when the %s of a figure is %s, and says which figure", (part, number) => {
    expect(() => replyJson("earnings", setup({ [part]: number }))).toThrow(
      `The ${part} of the figure "cash" of "akash" is ${number}.`,
    );
  });

  it("is refused when a chart holds a number that is not finite", () => {
    const reply: Reply = { ...setup(), blocks: [{ kind: "chart", alt: "AKT, 30 days", series: [1, NaN] }] };
    expect(() => replyJson("price", reply)).toThrow(
      'The chart "AKT, 30 days" holds a number that is not finite.',
    );
  });

  it("stays one printable line that reads back as what was said, whatever was said", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.double({ noDefaultInfinity: true, noNaN: true }),
        (text, value) => {
          const json = replyJson(text, setup({ name: text, value }));
          expect(json).not.toMatch(/[\p{Cc}\u2028-\u202E\u2066-\u2069]/u);
          expect(JSON.parse(json)).toMatchObject({
            command: text,
            figures: [{ name: text, value: value + 0 }],
          });
        },
      ),
      { examples: [["\u009B2J\u202E\u2028\n", 0.1]] },
    );
  });
});

function setup(change: Partial<Figure> = {}): Reply {
  const source = { id: "akash", name: "Akash Console API", link: "https://console-api.akash.network" };
  const figure: Figure = {
    of: "akash",
    name: "cash",
    unit: "USD/day",
    value: 3.0999999999999996,
    low: 1.04,
    basis: "derived",
    source,
    asOf: Temporal.Instant.from("2026-11-22T10:15:30Z"),
    stale: false,
    ...change,
  };
  return {
    title: "1x RTX 4090 earns its keep",
    blocks: [{ kind: "text", text: "Akash" }],
    buttons: [{ label: "Compare", line: "compare 4090" }],
    sources: [{ source, asOf: someDay, age: "4 min old", stale: false }],
    figures: [figure],
  };
}
