import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeLetter, encodeLetter, type Letter } from "../../../bot/digests/letter.ts";
import type { Block, Button, Reply, SourceLine } from "../../../commands/reply.ts";
import type { DaysPicture } from "../../../core/charts/picture.ts";
import { frameIn } from "../../core/charts/samples.ts";

describe("a letter", () => {
  it("reads as it was written, but for its figures", () => {
    fc.assert(
      fc.property(letters, (letter) => {
        expect(decodeLetter(encodeLetter(letter))).toEqual({
          ...letter,
          reply: { ...letter.reply, figures: [] },
        });
      }),
    );
  });

  it("keeps all of its picture, also what a day is held against", () => {
    const picture: DaysPicture = {
      kind: "days",
      ...frameIn(),
      theme: "dark",
      bars: [
        { label: "4 Jan", value: 1.5, text: "$1.50", against: 2.25 },
        { label: "5 Jan", value: null },
      ],
    };
    const chart = { kind: "chart", alt: "up", series: [1.5], picture } as const;
    const reply: Reply = { title: "Your day", blocks: [chart], figures: [] };
    const letter: Letter = { reply, labels: { sources: "Sources", cut: "Cut here" }, late: false };
    expect(decodeLetter(encodeLetter(letter))).toEqual(letter);
  });

  it.each([
    ["no JSON", "{"],
    ["of another version", JSON.stringify({ v: 0, reply: {}, labels: {} })],
    ["without a title", JSON.stringify({ v: 1, reply: { blocks: [] }, labels: { sources: "", cut: "" } })],
    ["with a block of an unknown kind", kept({ blocks: [{ kind: "hologram" }] })],
    ["with a moment that is none", kept({ blocks: [{ kind: "times", times: [{ at: "soon", text: "" }] }] })],
  ])("that is %s is not read", (_told, text) => {
    expect(decodeLetter(text)).toBeUndefined();
  });
});

function kept(changes: object): string {
  return JSON.stringify({ v: 1, reply: { title: "", ...changes }, labels: { sources: "", cut: "" } });
}

const text = fc.string({ unit: "binary" });
const instants = fc
  .integer({ min: 0, max: 4_102_444_800_000 })
  .map((ms) => Temporal.Instant.fromEpochMilliseconds(ms));
const label = { label: text };
const buttons: fc.Arbitrary<Button> = fc.oneof(
  fc.record({ ...label, line: text }),
  fc.record({ ...label, url: text }),
  fc.record({ ...label, form: text }),
  fc.record({ ...label, pick: fc.constantFrom("channel", "group") }),
);
const fields = fc.record(
  { label: text, value: text, note: text, total: fc.boolean() },
  { requiredKeys: ["label", "value"] },
);
const series = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0));
const blocks: fc.Arbitrary<Block> = fc.oneof(
  fc.record(
    { kind: fc.constant("text"), text, style: fc.constantFrom("heading", "plain", "warning", "note") },
    { requiredKeys: ["kind", "text"] },
  ),
  fc.record({ kind: fc.constant("fields"), fields: fc.array(fields) }),
  fc.record({
    kind: fc.constant("table"),
    columns: fc.array(fc.record({ label: text, align: fc.constantFrom("start", "end") })),
    rows: fc.array(fc.array(text)),
  }),
  fc.record({ kind: fc.constant("chart"), alt: text, series }),
  fc.record({ kind: fc.constant("times"), times: fc.array(fc.record({ at: instants, text })) }),
  fc.record({ kind: fc.constant("choices"), prompt: text, choices: fc.array(buttons) }),
);
const source = fc.record({ id: text, name: text, link: text }, { requiredKeys: ["id", "name"] });
const sources: fc.Arbitrary<SourceLine> = fc.record({
  source,
  asOf: instants,
  age: text,
  stale: fc.boolean(),
});
const figure = {
  of: "akash",
  name: "pay",
  unit: "USD",
  value: 1,
  basis: "measured",
  source: { id: "a", name: "A" },
  asOf: Temporal.Instant.fromEpochMilliseconds(0),
  stale: false,
} as const;
const replies: fc.Arbitrary<Reply> = fc.record(
  {
    title: text,
    blocks: fc.array(blocks),
    figures: fc.constant([figure]),
    tone: fc.constantFrom("good", "bad", "plain"),
    buttons: fc.array(buttons),
    sources: fc.array(sources),
    files: fc.array(fc.record({ name: text, mediaType: text, text })),
  },
  { requiredKeys: ["title", "blocks", "figures"] },
);
const letters: fc.Arbitrary<Letter> = fc.record({
  reply: replies,
  labels: fc.record({ sources: text, cut: text }),
  late: fc.boolean(),
});
