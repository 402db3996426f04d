import { describe, expect, it } from "vitest";
import { pressId } from "../../../bot/presses.ts";
import { captionOptions, plainText, renderReply, textOptions } from "../../../bot/telegram/render.ts";
import type { Block, Button, Field, Reply } from "../../../commands/reply.ts";
import { parseHtml } from "./html-entities.ts";
import { labels, rendered } from "./rendered.ts";

/** Its day only, so that ages are shown as they are told. */
const someDay = Temporal.Instant.from("2026-11-22T00:00:00Z");

describe("an answer on Telegram", () => {
  it("is one message that reads well on a phone", () => {
    expect(rendered(earnings)).toMatchInlineSnapshot(`
      "<b>✅ 1x RTX 4090 earns its keep</b>
      <b>Akash · +$3.10/day cash, +$1.95 after depreciation</b>
      <pre>Rent          $5.76
        0.40/h x 60 % rented
      Fees          -1.20
        20 % + 1 % exchange
      Power         -0.96
        335 W avg at $0.12/kWh
      ───────────────────
      Cash          $3.10
        low 1.04 · high 5.32
      Depreciation  -1.15
        $2,400 over 4 y, 30 % left</pre>
      Breaks even at 11 % rented or $0.51/kWh.
      Pays back by 4 Jan 2029 (773 days).
      ⚠ Utilisation is the network's, not yours: enter util=…
      <blockquote expandable>Prices are bids; real rents tend to lie lower.
      Not counted: gas, downtime.</blockquote>
      <b>Elsewhere</b>
      Render · +$0.42/day · pool share
      ◷ Nosana · +$2.95/day · hourly market

      Sources: CoinGecko (4 min old) · ◷ Akash Console API (3 h old)
      [Compare networks](>compare 4090) [What if](>whatif 4090 util=80)
      [Why?](>why)"
    `);
  });

  it("leads with the bad news, and what it comes from", () => {
    expect(
      rendered({
        title: "⛔ 1x RTX 3090 at €0.35/kWh: pause it",
        tone: "bad",
        blocks: [
          { kind: "text", style: "heading", text: "Akash · -$1.25/day cash" },
          {
            kind: "text",
            text: "A rented hour brings $0.135 and burns $0.155, so more renters make it worse.",
          },
          { kind: "text", style: "warning", text: "The price of power is a guess." },
        ],
        figures: [],
      }),
    ).toMatchInlineSnapshot(`
      "<b>⛔ 1x RTX 3090 at €0.35/kWh: pause it</b>
      <b>Akash · -$1.25/day cash</b>
      A rented hour brings $0.135 and burns $0.155, so more renters make it worse.
      ⚠ The price of power is a guess."
    `);
  });

  it("asks back with the choices as buttons above its own", () => {
    expect(rendered(asking)).toMatchInlineSnapshot(`
      "<b>Not quite clear yet</b>
      I do not know the card “rtx 4900”. Did you mean:
      [GeForce RTX 4090](=earnings rtx4090) [GeForce RTX 4080](=earnings rtx4080)
      [GeForce RTX 4060](=earnings rtx4060)
      [Help](>help earnings) [Akash](https://akash.network/)"
    `);
  });

  it("never ends a line between a sign and its price", () => {
    const { messages } = renderReply(reply({ kind: "text", text: "low -€0.12 to +€28.42, -3%" }), { labels });
    expect(messages[0]?.text).toContain("low -\u2060€0.12 to +\u2060€28.42, -3%");
  });

  it("is sent as HTML and without a preview of what it links to", () => {
    expect(textOptions).toEqual({ parse_mode: "HTML", link_preview_options: { is_disabled: true } });
  });

  it("says something even where there is nothing to say", () => {
    expect(rendered({ title: " \u200B", blocks: [{ kind: "text", text: "\u2060\n \n" }], figures: [] })).toBe(
      "…",
    );
  });

  it("keeps Chinese and Arabic as they are", () => {
    expect(
      rendered(
        reply(
          { kind: "text", text: "تعمل البطاقة \u202E4090\u202C جيدًا." },
          {
            kind: "fields",
            fields: [
              { label: "租金", value: "¥41.20" },
              { label: "电费", value: "-¥6.90", total: true },
            ],
          },
        ),
      ),
    ).toMatchInlineSnapshot(`
      "<b>Title</b>
      تعمل البطاقة 4090 جيدًا.
      <pre>租金  ¥41.20
      ────────────
      电费  -¥6.90</pre>"
    `);
  });
});

describe("warnings and notes", () => {
  it("stand apart: the warnings first, the notes folded in one quote", () => {
    expect(
      rendered(
        reply(
          { kind: "text", text: "Verdict." },
          { kind: "text", style: "note", text: "Prices are bids." },
          { kind: "text", style: "warning", text: "Utilisation is a guess." },
          { kind: "text", style: "note", text: "Fees are not counted.\nNor is gas." },
          { kind: "text", text: "Elsewhere." },
        ),
      ),
    ).toMatchInlineSnapshot(`
      "<b>Title</b>
      Verdict.
      ⚠ Utilisation is a guess.
      <blockquote expandable>Prices are bids.
      Fees are not counted.
      Nor is gas.</blockquote>
      Elsewhere."
    `);
  });

  it("have one mark, their own or ours", () => {
    const warned = (text: string) => rendered(reply({ kind: "text", style: "warning", text }));
    expect(warned("careful")).toBe("<b>Title</b>\n⚠ careful");
    expect(warned("⚠ careful")).toBe("<b>Title</b>\n⚠ careful");
    expect(warned("◷ old")).toBe("<b>Title</b>\n◷ old");
    expect(warned(" ")).toBe("<b>Title</b>");
  });
});

describe("statements and tables", () => {
  it("tell what is told of each label where there are no values", () => {
    expect(
      rendered(
        reply({
          kind: "fields",
          fields: [told("Focus", "AI jobs"), told("CoinGecko", "https://www.coingecko.com")],
        }),
      ),
    ).toBe("<b>Title</b>\n\n<b>Focus</b> AI jobs\n<b>CoinGecko</b> https://www.coingecko.com");
  });

  it("keep figures in columns while a phone has room for them", () => {
    expect(
      rendered(
        reply(
          table(
            ["Breaks even at", "cash", "all costs"],
            ["end", "end"],
            [
              ["rented", "2.8%", "15%"],
              ["power price per kWh", "$0.7255", "$0.61"],
              ["fall before the sale", "83%", "68%"],
            ],
          ),
        ),
      ),
    ).toMatchInlineSnapshot(`
      "<b>Title</b>
      <pre>Breaks even at     cash  all costs
      rented             2.8%        15%
      power price     $0.7255      $0.61
      per kWh
      fall before         83%        68%
      the sale</pre>"
    `);
  });

  it("become a list where it has not", () => {
    expect(
      rendered(
        reply(
          table(
            ["Network", "Cash/day", "Low to high", "Made from"],
            ["end", "end", "start"],
            [
              ["Akash", "+$5.04", "+$2.99 – +$5.48", "bids × share rented"],
              ["Render", "+$1.00", "-$0.13 – +$17.32", ""],
            ],
          ),
        ),
      ),
    ).toMatchInlineSnapshot(`
      "<b>Title</b>

      <i>Network</i>
      <b>Akash</b>
      Cash/day: +$5.04
      Low to high: +$2.99 – +$5.48
      Made from: bids × share rented

      <b>Render</b>
      Cash/day: +$1.00
      Low to high: -$0.13 – +$17.32"
    `);
  });

  it("part the rows of a list from each other, and from what is above", () => {
    const wide = "figure ".repeat(5).trim();
    const rows = [
      ["Akash", wide, "1"],
      ["Render", wide, "2"],
    ];
    expect(rendered(reply(table(["", "", "rank"], ["end", "end"], rows)))).toBe(
      `<b>Title</b>\n\n<b>Akash</b>\n${wide}\nrank: 1\n\n<b>Render</b>\n${wide}\nrank: 2`,
    );
  });

  it("tell prose of two columns line by line", () => {
    expect(
      rendered(
        reply(
          table(
            ["Command", "Answers"],
            ["start"],
            [
              ["why", "Formula, inputs and sources of the last answer"],
              ["about", "What this is"],
            ],
          ),
        ),
      ),
    ).toMatchInlineSnapshot(`
      "<b>Title</b>

      <i>Command · Answers</i>
      <b>why</b> Formula, inputs and sources of the last answer
      <b>about</b> What this is"
    `);
  });

  it("draw a series as a sparkline under its sentence", () => {
    const series = Array.from({ length: 90 }, (_, at) => Math.sin(at / 12));
    expect(rendered(reply({ kind: "chart", alt: "AKT over 90 days.", series }))).toMatchInlineSnapshot(`
      "<b>Title</b>

      AKT over 90 days.
      <code>▅▆▆▇█████▇▆▆▅▄▃▂▂▁▁▁▁▂▂▃▄▅▆▆▇█</code>"
    `);
  });
});

describe("moments", () => {
  const nine = Temporal.Instant.from("2026-11-22T08:00:00Z");

  it("are shown in the reader's own language and time zone, a line each", () => {
    const times = [
      { at: nine, text: "Sun 22 Nov, 09:00 (Berlin)" },
      { at: nine.add({ hours: 24 }), text: "Mon 23 Nov, <09:00>" },
    ];
    const shown = renderReply(reply({ kind: "times", times }), { labels }).messages[0]?.text;
    expect(shown).toBe(
      '<b>Title</b>\n\n<tg-time unix="1795334400" format="wDt">Sun 22 Nov, 09:00 (Berlin)</tg-time>\n' +
        '<tg-time unix="1795420800" format="wDt">Mon 23 Nov, &lt;09:00&gt;</tg-time>',
    );
  });

  it("are shown as they are told where Telegram knows no such moment, or no marks", () => {
    const long = Temporal.Instant.from("2040-01-01T00:00:00Z");
    const block: Block = {
      kind: "times",
      times: [
        { at: long, text: "2040" },
        { at: nine, text: "at nine" },
      ],
    };
    const [marked] = renderReply(reply(block), { labels }).messages;
    expect(marked?.text.split("\n")[2]).toBe("2040");
    expect(plainText(reply(block), { labels })).toEqual(["Title\n\n2040\nat nine"]);
  });
});

describe("the age of a source", () => {
  it("counts on in the reader's own language, unless only its day is known", () => {
    const moment = Temporal.Instant.from("2026-11-22T07:13:30Z");
    const day = Temporal.Instant.from("2026-11-22T00:00:00Z");
    const line = (name: string, asOf: Temporal.Instant) => ({
      source: { id: name, name },
      asOf,
      age: "4 min old",
      stale: false,
    });
    const sources = [line("Live", moment), { ...line("Daily", day), stale: true }];
    expect(rendered({ ...reply(), sources })).toBe(
      '<b>Title</b>\n\nSources: Live (<tg-time unix="1795331610" format="r">4 min old</tg-time>) · ◷ Daily (4 min old)',
    );
  });
});

describe("what others have written", () => {
  it("brings in no markup", () => {
    const text = '<b>x</b> & "y" </pre><a href="tg://user?id=1">z</a>';
    const shown = rendered(
      reply({ kind: "text", text }, { kind: "fields", fields: [{ label: "</pre><b>", value: "&" }] }),
    );
    expect(shown).toBe(
      '<b>Title</b>\n&lt;b&gt;x&lt;/b&gt; &amp; "y" &lt;/pre&gt;&lt;a href="tg:\u2060//user?id=1"&gt;z&lt;/a&gt;\n<pre>&lt;/pre&gt;&lt;b&gt;  &amp;</pre>',
    );
  });

  it("mentions nobody and links nowhere", () => {
    const text =
      "@everyone /start +4,45 €/Tag #tag $AKT a@evil.example https://evil.example 10.0.0.1 z.B. 0.12/h";
    expect(parseHtml(rendered(reply({ kind: "text", text }))).text).toBe(
      "Title\n@\u2060everyone /\u2060start +4,45 €/\u2060Tag #\u2060tag $\u2060AKT a@\u2060evil.\u2060example " +
        "https:\u2060//evil.\u2060example 10.\u20600.0.1 z.\u2060B. 0.12/h",
    );
  });

  it.each([
    "https://evil.example/@everyone",
    "https://evil.example/ @everyone",
    "https://evil",
    "javascript:alert(1)",
  ])("is no address of ours: %s", (note) => {
    const shown = rendered(reply({ kind: "fields", fields: [told("Site", note)] }));
    expect(shown).not.toMatch(/@e|:\/\/|evil\.e/);
  });

  it("has no controls, halves of characters or orders to turn around", () => {
    const text = "a\u0000\u001B[31mb\u202Ec\u2066\uD83D d";
    expect(rendered(reply({ kind: "text", text }))).toBe("<b>Title</b>\nabc\uFFFD d");
  });
});

describe("the keyboard", () => {
  const rows = (...names: string[]) =>
    keyboardOf({ buttons: names.map((label) => ({ label, line: label })) }).map((row) =>
      row.map(({ text }) => text),
    );

  it("gives a label the room it needs", () => {
    expect(rows("1", "2", "3", "4")).toEqual([["1", "2", "3"], ["4"]]);
    expect(rows("Compare", "AKT price", "About Akash")).toEqual([["Compare", "AKT price"], ["About Akash"]]);
    expect(rows("Render in detail", "About Render", "Render Dispersed in detail", "Why?")).toEqual([
      ["Render in detail", "About Render"],
      ["Render Dispersed in detail"],
      ["Why?"],
    ]);
    expect(rows("比较所有网络", "比较所有网络", "关于")).toEqual([
      ["比较所有网络", "比较所有网络"],
      ["关于"],
    ]);
  });

  it("has the choices replace the question, and other answers stand beneath", () => {
    const long = `earnings ${"4090 ".repeat(20)}`;
    const choices: Button[] = [{ label: "Long", line: long }];
    const keyboard = keyboardOf({
      blocks: [{ kind: "choices", prompt: "?", choices }],
      buttons: [{ label: "Why?", line: "why" }],
    });
    expect(keyboard).toEqual([
      [{ text: "Long", callback_data: pressId({ kind: "replace", line: long }, 64) }],
      [{ text: "Why?", callback_data: ">why" }],
    ]);
  });

  it("opens pages of the web and of Telegram, and nothing else", () => {
    const link = (url: string) => ({ label: "Open", url });
    const urls = [
      "https://akash.network",
      "tg://resolve?domain=rigwise",
      "tg://user?id=1",
      "tg:user?id=1",
      "http://localhost",
      "https://me@a.example",
      "javascript:alert(1)",
      "x",
    ];
    expect(keyboardOf({ buttons: urls.map(link) }).flat()).toEqual([
      { text: "Open", url: "https://akash.network/" },
      { text: "Open", url: "tg://resolve?domain=rigwise" },
    ]);
  });

  it("cuts labels between graphemes, and never leaves one empty", () => {
    const family = "👨‍👩‍👧";
    const keyboard = keyboardOf({
      buttons: [
        { label: family.repeat(20), line: "a" },
        { label: " \u200B", line: "earnings 4090" },
        { label: "", line: "" },
      ],
    });
    expect(keyboard.flat().map(({ text }) => text)).toEqual([`${family.repeat(7)}…`, "earnings 4090", "…"]);
  });

  it("says so where buttons had to be left out", () => {
    const buttons = Array.from({ length: 101 }, (_, at) => ({ label: String(at), line: String(at) }));
    const { messages } = renderReply({ ...reply(), buttons }, { labels });
    expect(messages.at(-1)?.keyboard?.inline_keyboard.flat()).toHaveLength(100);
    expect(messages.at(-1)?.text).toBe("<b>Title</b>\n\nCut here: the rest does not fit.");
  });
});

describe("an answer that is too long for one message", () => {
  const item = (name: string): Block => ({ kind: "text", text: `${name} ${"word ".repeat(300)}`.trim() });
  const heading: Block = { kind: "text", style: "heading", text: "Heading" };

  it("goes on in the next one between two blocks, and a heading goes along", () => {
    const { messages } = renderReply(
      { ...reply(item("a"), item("b"), heading, item("c")), buttons: [{ label: "Why?", line: "why" }] },
      { labels },
    );
    expect(messages).toHaveLength(2);
    expect(messages[0]?.text).toMatch(/^<b>Title<\/b>\na word .*\n\nb word .*word$/s);
    expect(messages[1]?.text).toMatch(/^<b>Heading<\/b>\nc word .*word$/s);
    expect(messages.map(({ keyboard }) => keyboard !== undefined)).toEqual([false, true]);
  });

  it("leaves a heading behind where it and what it announces are more than a message", () => {
    const full: Block = {
      kind: "text",
      text: Array.from("abcd", (letter) => letter.repeat(1013)).join("\n"),
    };
    const { messages } = renderReply(reply(item("a"), heading, full), { labels });
    expect(messages[0]?.text).toMatch(/^<b>Title<\/b>\na word .*\n\n<b>Heading<\/b>$/s);
    expect(messages[1]?.text).toMatch(/^a+\nb+\nc+\nd+$/);
  });

  it("opens a table or a quote again", () => {
    const rows = Array.from({ length: 400 }, (_, at) => [`row ${at}`, String(at)]);
    const { messages } = renderReply(reply(table(["", ""], ["end"], rows)), { labels });
    expect(messages).toHaveLength(2);
    expect(messages[0]?.text).toMatch(/^<b>Title<\/b>\n<pre>row 0 .*\d<\/pre>$/s);
    expect(messages[1]?.text).toMatch(/^<pre>row \d+ .*row 399  399<\/pre>$/s);
  });

  it("ends after four, and says so", () => {
    const { messages } = renderReply(reply(...Array.from("abcdefghijkl", item)), { labels });
    expect(messages).toHaveLength(4);
    expect(messages.map(({ text }) => text.endsWith(`\n\n${labels.cut}`))).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  it("is cut between words where one line fills more than a message", () => {
    const { messages } = renderReply(reply({ kind: "text", text: "word ".repeat(2000) }), { labels });
    expect(messages.length).toBeGreaterThan(1);
    const words = messages.flatMap(({ text }) => parseHtml(text).text.trim().split(/\s+/));
    expect(new Set(words)).toEqual(new Set(["Title", "word"]));
  });

  it("is not cut in the middle of a letter", () => {
    const { messages } = renderReply(reply({ kind: "text", text: "👩‍💻".repeat(3000) }), { labels });
    const text = messages.map((message) => parseHtml(message.text).text).join("");
    expect(new Set([...new Intl.Segmenter().segment(text)].map(({ segment }) => segment))).toEqual(
      new Set(["👩‍💻", "\n", ...Array.from(`Title${labels.cut}`)]),
    );
  });

  it.each(["", "x"])("is not cut in the middle of a character either, after “%s”", (start) => {
    const text = start + "\u{1D165}".repeat(4000);
    const { messages } = renderReply(reply({ kind: "text", text }), { labels });
    expect(messages.length).toBeGreaterThan(1);
    for (const message of messages) expect(message.text.isWellFormed()).toBe(true);
  });

  it("shortens a title that is a page long", () => {
    const { messages } = renderReply({ ...reply(), title: "long ".repeat(100) }, { labels });
    expect(messages[0]?.text).toMatch(/^<b>(long ){40,51}long…<\/b>$/);
  });
});

describe("a file", () => {
  it("is handed over as it is, under the answer's title", () => {
    const file = { name: "rigwise-export.json", mediaType: "application/json", text: '{"a":"<b>\u0000"}' };
    const { documents } = renderReply({ ...reply(), title: "Your data & rigs", files: [file] }, { labels });
    expect(documents).toEqual([{ file, caption: "<b>Your data &amp; rigs</b>" }]);
    expect(captionOptions).toEqual({ parse_mode: "HTML" });
  });
});

describe("an answer whose markup Telegram cannot read", () => {
  it("is sent as bare text, and still mentions nobody", () => {
    const fields = [{ label: "@everyone", value: "1 < 2" }];
    const blocks: Block[] = [
      { kind: "fields", fields },
      { kind: "text", style: "note", text: "a & b" },
    ];
    expect(plainText({ ...reply(...blocks) }, { labels })).toEqual([
      "Title\n\n@\u2060everyone  1 < 2\n\na & b",
    ]);
  });
});

const reply = (...blocks: Block[]): Reply => ({ title: "Title", blocks, figures: [] });

const told = (label: string, note: string): Field => ({ label, value: "", note });

const table = (names: string[], aligns: ("start" | "end")[], rows: string[][]): Block => ({
  kind: "table",
  columns: names.map((label, at) => ({ label, align: at === 0 ? "start" : (aligns[at - 1] ?? "start") })),
  rows,
});

const keyboardOf = (given: Partial<Reply>) =>
  renderReply({ ...reply(), ...given }, { labels }).messages.at(-1)?.keyboard?.inline_keyboard ?? [];

const asking: Reply = {
  title: "Not quite clear yet",
  blocks: [
    {
      kind: "choices",
      prompt: "I do not know the card “rtx 4900”. Did you mean:",
      choices: [
        { label: "GeForce RTX 4090", line: "earnings rtx4090" },
        { label: "GeForce RTX 4080", line: "earnings rtx4080" },
        { label: "GeForce RTX 4060", line: "earnings rtx4060" },
      ],
    },
  ],
  buttons: [
    { label: "Help", line: "help earnings" },
    { label: "Akash", url: "https://akash.network" },
  ],
  figures: [],
};

const earnings: Reply = {
  title: "✅ 1x RTX 4090 earns its keep",
  tone: "good",
  blocks: [
    { kind: "text", style: "heading", text: "Akash · +$3.10/day cash, +$1.95 after depreciation" },
    {
      kind: "fields",
      fields: [
        { label: "Rent", value: "$5.76", note: "0.40/h x 60 % rented" },
        { label: "Fees", value: "-1.20", note: "20 % + 1 % exchange" },
        { label: "Power", value: "-0.96", note: "335 W avg at $0.12/kWh" },
        { label: "Cash", value: "$3.10", note: "low 1.04 · high 5.32", total: true },
        { label: "Depreciation", value: "-1.15", note: "$2,400 over 4 y, 30 % left" },
      ],
    },
    { kind: "text", text: "Breaks even at 11 % rented or $0.51/kWh.\nPays back by 4 Jan 2029 (773 days)." },
    { kind: "text", style: "warning", text: "Utilisation is the network's, not yours: enter util=…" },
    { kind: "text", style: "note", text: "Prices are bids; real rents tend to lie lower." },
    { kind: "text", style: "note", text: "Not counted: gas, downtime." },
    { kind: "text", style: "heading", text: "Elsewhere" },
    { kind: "text", text: "Render · +$0.42/day · pool share\n◷ Nosana · +$2.95/day · hourly market" },
  ],
  buttons: [
    { label: "Compare networks", line: "compare 4090" },
    { label: "What if", line: "whatif 4090 util=80" },
    { label: "Why?", line: "why" },
  ],
  sources: [
    { source: { id: "coingecko", name: "CoinGecko" }, asOf: someDay, age: "4 min old", stale: false },
    { source: { id: "akash", name: "Akash Console API" }, asOf: someDay, age: "3 h old", stale: true },
  ],
  figures: [],
};
