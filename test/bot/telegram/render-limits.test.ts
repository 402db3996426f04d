import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unlinked } from "../../../bot/telegram/autolinks.ts";
import { renderReply } from "../../../bot/telegram/render.ts";
import type { Block, Reply } from "../../../commands/reply.ts";
import { autoLinks } from "./auto-links.ts";
import { complaints } from "./complaints.ts";
import { parseHtml, type ParsedHtml } from "./html-entities.ts";
import { replyOf } from "../replies.ts";
import { anyText, hostileText } from "./words.ts";
import { labels } from "./rendered.ts";

/** Its day only, so that ages are shown as they are told. */
const someDay = Temporal.Instant.from("2026-11-22T00:00:00Z");

describe("however strange a reply is", () => {
  it("Telegram takes every message, and nothing in it is marked, mentioned or linked but by us", () => {
    fc.assert(
      fc.property(replyMadeOf(anyText), (reply) => {
        expect(complaints(reply)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("its words are all there, marked as if they were letters", () => {
    fc.assert(
      fc.property(replyMadeOf(hostileText), (reply) => {
        const [hostile, lettered] = [reply, inLetters(reply)].map((each) =>
          renderReply(each, { labels }).messages.map(({ text }) => parseHtml(text)),
        );
        expect(hostile?.map(shape)).toEqual(lettered?.map(shape));
      }),
      { numRuns: 150 },
    );
  });

  it("its title comes first", () => {
    fc.assert(
      fc.property(replyMadeOf(anyText), fc.string({ minLength: 1, maxLength: 200 }), (reply, words) => {
        const title = words.trim() || "Title";
        const [first] = renderReply({ ...reply, title }, { labels }).messages;
        const { text, entities } = parseHtml(first?.text ?? "");
        expect(withoutJoiners(text).startsWith(title)).toBe(true);
        expect(entities[0]).toMatchObject({ type: "bold", offset: 0 });
      }),
    );
  });

  it.each(["text", "cell", "note", "title", "label", "alt", "source", "prompt", "time"])(
    "100 kB of %s are cut",
    (spot) => {
      for (const word of ["word ", "x", "@a", "<", "\n", "👩‍💻", "\u200B", "渲"])
        expect(complaints(withLong(spot, word.repeat(100_000 / word.length)))).toEqual([]);
    },
  );

  it("thousands of rows, columns, buttons, sources and blocks are cut", () => {
    const many = <T>(make: (at: number) => T): T[] => Array.from({ length: 3000 }, (_, at) => make(at));
    const button = (at: number) => ({
      label: `Button ${at} ${"渲".repeat(at % 60)}`,
      line: `earnings ${at}`.repeat(at % 9),
    });
    const text: Block = { kind: "text", style: "heading", text: "Heading" };
    const statement: Block = { kind: "fields", fields: [{ label: "a", value: "1" }] };
    const columns = many((at) => ({ label: `c${at}`, align: "end" as const }));
    expect(
      complaints(
        replyWith({ kind: "table", columns: columns.slice(0, 2), rows: many((at) => [String(at), "x"]) }),
      ),
    ).toEqual([]);
    expect(complaints(replyWith({ kind: "table", columns, rows: [many(String), many(String)] }))).toEqual([]);
    expect(complaints(replyWith({ kind: "choices", prompt: "?", choices: many(button) }))).toEqual([]);
    expect(complaints(replyWith(...many(() => text)))).toEqual([]);
    expect(complaints(replyWith(...many(() => statement)))).toEqual([]);
    const source = {
      source: { id: "a", name: "A" },
      age: "now",
      stale: true,
      asOf: Temporal.Instant.fromEpochMilliseconds(1e12 + 1),
    };
    expect(complaints({ ...replyWith(), sources: many(() => source).slice(0, 150) })).toEqual([]);
    expect(complaints({ ...replyWith(), buttons: many(button), sources: many(() => source) })).toEqual([]);
  });
});

describe("a text in which Telegram may find links", () => {
  it("has none any more, and grows by half at most", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const shown = unlinked(text);
        expect(shown.length).toBeLessThanOrEqual(1.5 * text.length);
        expect(autoLinks({ text: shown, entities: [] })).toEqual([]);
        expect(withoutJoiners(shown)).toBe(withoutJoiners(text));
      }),
    );
  });
});

const withoutJoiners = (text: string): string => text.replaceAll("\u2060", "");

/** A message with every letter the same: what is marked, and where. */
function shape({ text, entities }: ParsedHtml) {
  const marked = entities.map(({ type, offset, length }) => {
    const [before, within] = [text.slice(0, offset), text.slice(offset, offset + length)];
    return { type, offset: withoutJoiners(before).length, length: withoutJoiners(within).length };
  });
  return { text: withoutJoiners(text).replaceAll(/\S/g, "x"), marked };
}

const inLetters = <T>(data: T): T =>
  JSON.parse(JSON.stringify(data), (key, value: unknown) => {
    if ((key === "asOf" || key === "at") && typeof value === "string") return Temporal.Instant.from(value);
    return typeof value === "string" && !ownWords.has(key) ? value.replaceAll(/\S/g, "x") : value;
  }) as T;

/** Of a reply's keys, those whose texts are a choice of ours. */
const ownWords: ReadonlySet<string> = new Set(["kind", "style", "align", "pick"]);

const replyWith = (...blocks: Block[]): Reply => ({ title: "Title", blocks, figures: [] });

function withLong(spot: string, long: string): Reply {
  const put = (name: string) => (spot === name ? long : "short");
  return {
    title: put("title"),
    blocks: [
      { kind: "text", text: put("text") },
      { kind: "fields", fields: [{ label: put("label"), value: "1", note: put("note") }] },
      { kind: "table", columns: [{ label: "a", align: "start" }], rows: [[put("cell"), put("cell")]] },
      { kind: "chart", alt: put("alt"), series: [1, 2] },
      { kind: "times", times: [{ at: someDay, text: put("time") }] },
      { kind: "choices", prompt: put("prompt"), choices: [{ label: put("label"), line: put("label") }] },
    ],
    sources: [{ source: { id: "a", name: put("source") }, asOf: someDay, age: put("source"), stale: false }],
    figures: [],
  };
}

/** Never all fields without a value: an address told of a label is meant to become a link. */
const replyMadeOf = (text: fc.Arbitrary<string>) =>
  replyOf({ text, value: text.map((value) => `${value}1`) });
