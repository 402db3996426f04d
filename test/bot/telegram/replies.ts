import * as fc from "fast-check";
import type { Block, Button, Reply } from "../../../commands/reply.ts";

/** Printable ASCII that means something to Telegram, to HTML, to Markdown or to us. */
const hostileWords: readonly string[] = [
  "<b> </b> </pre> </blockquote> <a href='tg://user?id=1'> <tg-time unix='1'> < > &amp; &lt;b&gt; &#60; &",
  '" @everyone @durov /start /start@bot #tag $AKT $1INCH https://evil.example/a?b=c tg://resolve?domain=x',
  "evil.com a@evil.com 10.0.0.1 [x](y) ** __ ~~ || ``` - 0.12 EUR/kWh word",
]
  .flatMap((line) => line.split(" "))
  .concat([" ", "  ", "\n", "\n\n", "x".repeat(70)]);

/** What cannot be seen, turns text around, is half a character, or is wider or longer than it looks. */
const strangeWords: readonly string[] = "👩‍💻 🇩🇪 渲染 「円」。 سلام שלום © ⚠ ◷ @\u200Bdurov пример.рф @ö"
  .split(" ")
  .concat(Array.from("\u202E\u2066\u200B\u2060\uFEFF\u00AD\u2800\u3164\u200F\u0000\t\r\u2028"))
  .concat(["\uD83D", "\uDE00", "\u001B[31m", "\u0301".repeat(50), "\u1100".repeat(30)]);

/** Text of printable ASCII and newlines. */
export const hostileText = wordsOf(hostileWords);

/** Any text whatever, now and then one of 20 kB. */
export const anyText = fc.oneof(
  { weight: 20, arbitrary: wordsOf([...hostileWords, ...strangeWords]) },
  { weight: 8, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...hostileWords, ...strangeWords), fc.integer({ min: 2000, max: 20_000 }))
      .map(([word, units]) => word.repeat(Math.ceil(units / word.length))),
  },
);

function wordsOf(words: readonly string[]): fc.Arbitrary<string> {
  const word = fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 8 }));
  return fc.array(word, { maxLength: 10 }).map((parts) => parts.join(""));
}

const instant = fc
  .integer({ min: -1000, max: 3_000_000_000 })
  .map((seconds) => Temporal.Instant.fromEpochMilliseconds(seconds * 1000));

function blockOf(text: fc.Arbitrary<string>): fc.Arbitrary<Block> {
  const field = fc.record(
    // Never all without a value: an address told of a label is meant to become a link.
    { label: text, value: text.map((value) => `${value}1`), note: text, total: fc.boolean() },
    { requiredKeys: ["label", "value"] },
  );
  const column = fc.record({ label: text, align: fc.constantFrom("start" as const, "end" as const) });
  return fc.oneof(
    fc.record(
      {
        kind: fc.constant("text" as const),
        text,
        style: fc.constantFrom("heading" as const, "plain" as const, "warning" as const, "note" as const),
      },
      { requiredKeys: ["kind", "text"] },
    ),
    fc.record({
      kind: fc.constant("fields" as const),
      fields: fc.array(field, { minLength: 1, maxLength: 4 }),
    }),
    fc.record({
      kind: fc.constant("table" as const),
      columns: fc.array(column, { maxLength: 5 }),
      rows: fc.array(fc.array(text, { maxLength: 6 }), { maxLength: 4 }),
    }),
    fc.record({
      kind: fc.constant("chart" as const),
      alt: text,
      series: fc.array(fc.double(), { maxLength: 100 }),
    }),
    fc.record({
      kind: fc.constant("choices" as const),
      prompt: text,
      choices: fc.array(buttonOf(text), { maxLength: 12 }),
    }),
  );
}

const buttonOf = (text: fc.Arbitrary<string>): fc.Arbitrary<Button> =>
  fc.oneof(fc.record({ label: text, line: text }), fc.record({ label: text, url: text }));

/** Any reply made of such texts. */
export function replyOf(text: fc.Arbitrary<string>): fc.Arbitrary<Reply> {
  const source = fc.record({
    source: fc.record({ id: text, name: text }),
    asOf: instant,
    age: text,
    stale: fc.boolean(),
  });
  const file = fc.record({ name: text, mediaType: text, text });
  return fc.record(
    {
      title: text,
      blocks: fc.array(blockOf(text), { maxLength: 6 }),
      buttons: fc.array(buttonOf(text), { maxLength: 6 }),
      sources: fc.array(source, { maxLength: 3 }),
      files: fc.array(file, { maxLength: 2 }),
      figures: fc.constant([]),
    },
    { requiredKeys: ["title", "blocks", "figures"] },
  );
}
