import * as fc from "fast-check";
import type { Block, Button, Reply } from "../../commands/reply.ts";

/** What replies are made of. */
export interface Ingredients {
  readonly text: fc.Arbitrary<string>;
  /** Of a field; any text by default. */
  readonly value?: fc.Arbitrary<string>;
  /** Of a button, and a field's note; any text by default. */
  readonly url?: fc.Arbitrary<string>;
  /** At most so many buttons and sources. */
  readonly most?: number;
}

const style = fc.constantFrom("heading" as const, "plain" as const, "warning" as const, "note" as const);
const align = fc.constantFrom("start" as const, "end" as const);
const tone = fc.constantFrom("good" as const, "bad" as const, "plain" as const);
const instant = fc
  .integer({ min: -1000, max: 3_000_000_000 })
  .map((seconds) => Temporal.Instant.fromEpochMilliseconds(seconds * 1000));

/** Any reply made of such texts. */
export function replyOf({ text, value = text, url = text, most = 6 }: Ingredients): fc.Arbitrary<Reply> {
  const button = buttonOf(text, url);
  const source = fc.record({
    source: fc.record({ id: text, name: text }),
    asOf: instant,
    age: text,
    stale: fc.boolean(),
  });
  return fc.record(
    {
      title: text,
      tone,
      blocks: fc.array(blockOf({ text, value, url }), { maxLength: 6 }),
      buttons: fc.array(button, { maxLength: most }),
      sources: fc.array(source, { maxLength: most }),
      files: fc.array(fc.record({ name: text, mediaType: text, text }), { maxLength: 2 }),
      figures: fc.constant([]),
    },
    { requiredKeys: ["title", "blocks", "figures"] },
  );
}

const buttonOf = (text: fc.Arbitrary<string>, url: fc.Arbitrary<string>): fc.Arbitrary<Button> =>
  fc.oneof(
    fc.record({ label: text, line: text }),
    fc.record({ label: text, url }),
    fc.record({ label: text, form: text }),
    fc.record({ label: text, pick: fc.constantFrom("channel" as const, "group" as const) }),
  );

function blockOf({ text, value, url }: Required<Omit<Ingredients, "most">>): fc.Arbitrary<Block> {
  const field = fc.record(
    { label: text, value, note: url, total: fc.boolean() },
    { requiredKeys: ["label", "value"] },
  );
  const cell = fc.oneof(text, fc.string({ maxLength: 5 }));
  return fc.oneof(
    fc.record({ kind: fc.constant("text" as const), text, style }, { requiredKeys: ["kind", "text"] }),
    fc.record({ kind: fc.constant("fields" as const), fields: fc.array(field, { maxLength: 4 }) }),
    fc.record({
      kind: fc.constant("table" as const),
      columns: fc.array(fc.record({ label: text, align }), { maxLength: 5 }),
      rows: fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 4 }),
    }),
    fc.record({
      kind: fc.constant("chart" as const),
      alt: text,
      series: fc.array(fc.double(), { maxLength: 300 }),
    }),
    fc.record({
      kind: fc.constant("times" as const),
      times: fc.array(fc.record({ at: instant, text }), { maxLength: 4 }),
    }),
    fc.record({
      kind: fc.constant("choices" as const),
      prompt: text,
      choices: fc.array(buttonOf(text, url), { maxLength: 12 }),
    }),
  );
}
