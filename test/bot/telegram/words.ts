import * as fc from "fast-check";

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
