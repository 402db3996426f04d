import * as fc from "fast-check";
import { Keyv } from "keyv";
import stringWidth from "string-width";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { limits } from "../../../bot/discord/limits.ts";
import { plain } from "../../../bot/discord/markdown.ts";
import { renderReply } from "../../../bot/discord/render.ts";
import type { DiscordMessage } from "../../../bot/discord/render.ts";
import { cleanAll } from "../../../bot/text/clean.ts";
import { keepLongLines, pressOf } from "../../../bot/presses.ts";
import type { Block, Field, Reply, ReplyFile } from "../../../commands/reply.ts";
import { choicesOf, converse } from "../../ask.ts";
import { openTestWorld } from "../../world.ts";
import type { TestWorld } from "../../world.ts";
import { replyOf } from "../replies.ts";
import { complaintsAbout } from "./check.ts";
import { read } from "./markup.ts";
import type { Kind } from "./markup.ts";

/** Its day only, so that ages are shown as they are told. */
const someDay = Temporal.Instant.from("2026-11-22T00:00:00Z");

const labels = { sources: "Sources", cut: "Cut here: ask for less." };

describe("an answer on Discord", () => {
  it("is one box in the colour of its verdict, with buttons under it", () => {
    expect(page(earnings)).toMatchInlineSnapshot(`
      "## ✅ 1x RTX 4090 earns its keep
      Akash · +$3.10/day cash, +$1.95 after depreciation
      \`\`\`
      Rent   $5.76
        0.40/h x 60 % rented
      Power  -0.96
        335 W avg at $0.12/kWh
      ────────────
      Cash   $3.10
        low 1.04 · high 5.32
      \`\`\`
      ### Elsewhere
      \`\`\`
      Network  Per day
      Render     +0.42
      Nosana     +2.95
      \`\`\`
      ⚠ Utilisation is the network's, not yours: enter util=…
      Cash per day: from $2.61 to $3.10.
      \`▃▃█▁▆\`
      ----
      -# Sources: CoinGecko (4 min old) · ◷ Akash Console API (3 h old)
      [Compare](2 >compare 4090) [Site](5 https://akash.network/)"
    `);
  });

  it("is red where the news is bad, and has no colour where it is neither", () => {
    expect(page(pause)).toMatchInlineSnapshot(`
      "## ⛔ 1x RTX 3090 at €0.35/kWh: pause it
      Akash · -$1.25/day cash. A rented hour brings $0.135 and burns $0.155.
      [Other networks](2 >compare 3090)"
    `);
    expect(accentOf({ ...pause, tone: "plain" })).toBeUndefined();
  });

  it("is for all to see, or only for the asker", () => {
    const flagsOf = (ephemeral: boolean) => renderReply(pause, { labels, ephemeral })[0]!.body.flags;
    expect(flagsOf(false)).toBe(1 << 15);
    expect(flagsOf(true)).toBe((1 << 15) | (1 << 6));
  });

  it("shows the marks at the end of a title, which a heading would swallow", () => {
    expect(page({ title: "Rigwise in C#", blocks: [], figures: [] })).toBe(String.raw`## Rigwise in C\#`);
    expect(page({ title: "#", blocks: [], figures: [] })).toBe(String.raw`## \#`);
  });

  it("shows something even where there is nothing to say", () => {
    expect(page({ title: " \u200B", blocks: [], figures: [] })).toBe("…");
  });

  it("has the same colours for those who see little: 3:1 against light, dark and black", () => {
    const colours = [accentOf(earnings)!, accentOf(pause)!];
    const grounds = [0xff_ff_ff, 0x31_33_38, 0];
    const contrasts = colours.flatMap((colour) => grounds.map((ground) => contrast(colour, ground)));
    expect(Math.min(...contrasts)).toBeGreaterThan(3);
  });
});

describe("text", () => {
  it("has a heading over it, a mark before a warning, and notes in small print", () => {
    const blocks: Block[] = [
      { kind: "text", text: "It pays." },
      { kind: "text", style: "warning", text: "Rents are guessed.\nEnter yours." },
      { kind: "text", style: "warning", text: "◷ Figures are old." },
      { kind: "text", style: "note", text: "Not counted: gas,\nbids." },
      { kind: "text", style: "heading", text: "Elsewhere" },
      { kind: "text", text: "Render\n\n\nNosana" },
    ];
    expect(page({ title: "T", blocks, figures: [] })).toMatchInlineSnapshot(`
      "## T
      It pays.
      ⚠ Rents are guessed.
      Enter yours.
      ◷ Figures are old.
      -# Not counted: gas,
      -# bids.
      ### Elsewhere
      Render

      Nosana"
    `);
  });

  it("has warnings above the notes that they are among", () => {
    const blocks: Block[] = [
      { kind: "text", text: "It pays." },
      { kind: "text", style: "note", text: "Akash: prices are bids." },
      { kind: "text", style: "warning", text: "Render: hours are guessed." },
      { kind: "text", text: "Elsewhere." },
      { kind: "text", style: "warning", text: "Old." },
    ];
    expect(page({ title: "T", blocks, figures: [] })).toMatchInlineSnapshot(`
      "## T
      It pays.
      ⚠ Render: hours are guessed.
      -# Akash: prices are bids.
      Elsewhere.
      ⚠ Old."
    `);
  });

  it.each(["", " \n ", "\u200B\u2060", "\u3164"])("shows no empty box for %j", (text) => {
    for (const style of ["plain", "heading", "warning", "note"] as const)
      expect(page({ title: "T", blocks: [{ kind: "text", style, text }], figures: [] })).toBe("## T");
  });
});

describe("a statement", () => {
  it("of notes alone is text, with addresses that have no preview", () => {
    const fields: Field[] = [
      { label: "Akash", value: "", note: "https://akash.network" },
      { label: "Focus", value: "", note: "containers on other people's servers" },
      { label: "Odd", value: "", note: "https://evil.example/_a_ here" },
    ];
    expect(block({ kind: "fields", fields })).toMatchInlineSnapshot(`
      "**Akash** <https://akash.network>
      **Focus** containers on other people's servers
      **Odd** https\\://evil.example/\\_a\\_ here"
    `);
  });

  it("keeps its figures flush with Chinese and Japanese names", () => {
    const fields: Field[] = [
      { label: "东京数据", value: "1.20", note: "渲染网络 `x`" },
      { label: "Akash", value: "-10.05" },
    ];
    expect(block({ kind: "fields", fields })).toMatchInlineSnapshot(`
      "\`\`\`
      东京数据    1.20
        渲染网络 ˋxˋ
      Akash     -10.05
      \`\`\`"
    `);
  });
});

describe("a table", () => {
  it("stands in columns where a phone has room for them", () => {
    expect(
      table(
        ["Network", "Cash/day"],
        [
          ["Akash", "+3.10"],
          ["Render", "+0.42"],
        ],
      ),
    ).toMatchInlineSnapshot(`
      "\`\`\`
      Network  Cash/day
      Akash    +3.10
      Render   +0.42
      \`\`\`"
    `);
  });

  it("is a list side by side, as there is no room", () => {
    expect(table(["What", "Akash", "Render"], sideBySide)).toMatchInlineSnapshot(`
      "-# What
      **Focus**
      Akash: General-purpose cloud: containers [1]
      Render: 3D rendering with OctaneRender [2]
      **SLA**
      Akash: No uptime promise found [3]"
    `);
  });

  it("of two columns has a line for each row where its cells would wrap", () => {
    const rows = [
      ["earnings 4090", "What a card earns after fees, power and depreciation"],
      ["why", "Formula, inputs and sources of the last answer of all"],
    ];
    expect(table(["Command", "Answers"], rows)).toMatchInlineSnapshot(`
      "-# Command · Answers
      **earnings 4090** What a card earns after fees, power and depreciation
      **why** Formula, inputs and sources of the last answer of all"
    `);
  });

  it("has one line for each row where there is little to say", () => {
    const rows = [
      ["share rented all day long", "over 100 %", "over 100 %"],
      ["power price per kilowatt-hour", "$0.2679", "$0.1021"],
    ];
    const columns = ["Breaks even at", "cash", "all"].map((label) => ({ label, align: "end" as const }));
    expect(block({ kind: "table", columns, rows })).toMatchInlineSnapshot(`
      "-# Breaks even at
      **share rented all day long**
      cash: over 100 % · all: over 100 %
      **power price per kilowatt-hour**
      cash: $0.2679 · all: $0.1021"
    `);
  });

  it("without rows is nothing", () => {
    expect(table(["Network", "Cash/day"], [])).toBe("");
  });
});

describe("a chart", () => {
  it("is its sentence and a line of bars", () => {
    expect(block({ kind: "chart", alt: "AKT: from $1 to $3.", series: [1, NaN, 2, 3] })).toBe(
      "AKT: from $1 to $3.\n`▁ ▅█`",
    );
  });

  it("of a year has thirty bars, and of nothing none", () => {
    const year = Array.from({ length: 365 }, (_, day) => day);
    expect(block({ kind: "chart", alt: "A", series: year })).toMatch(/^A\n`[▁-█]{30}`$/u);
    expect(block({ kind: "chart", alt: "No price yet", series: [NaN] })).toBe("No price yet");
  });
});

describe("moments", () => {
  it("are a list, each in the reader's own time zone and how long until then", () => {
    const times = ["2026-11-25T08:00:00Z", "2026-11-26T08:00:00.7Z"].map((at) => ({
      at: Temporal.Instant.from(at),
      text: "what stands elsewhere",
    }));
    expect(block({ kind: "times", times })).toBe(
      "- <t:1795593600:F> (<t:1795593600:R>)\n- <t:1795680000:F> (<t:1795680000:R>)",
    );
  });
});

describe("buttons", () => {
  it("of a question stand under it in rows of five, before those of the answer", () => {
    expect(page(asking)).toMatchInlineSnapshot(`
      "## Which card?
      I do not know the card “rtx 4900”. Did you mean
      [RTX 4090](1 =earnings 4090) [RTX 4080](1 =#KjsEZwmDrPYP169xr8vUFk)
      Where?
      [Akash](2 =network akash)
      [Help](2 >help) [Site](5 https://akash.network/)"
    `);
  });

  it("can be pressed, also those whose line is too long to be carried", async () => {
    const kept = new Keyv();
    await keepLongLines(asking, kept, limits.customIdBytes);
    const presses = await Promise.all(idsOf(asking).map((id) => pressOf(id, kept)));
    expect(presses.slice(0, 2)).toEqual([
      { kind: "replace", line: "earnings 4090" },
      { kind: "replace", line: `earnings 4080 ${"name=value ".repeat(20)}` },
    ]);
    expect(presses.at(-1)).toEqual({ kind: "add", line: "help" });
  });

  it("that open a form carry what it is about, and those that pick a chat are left out", () => {
    const buttons = [
      { label: "Add", form: "rig action=add" },
      { label: "Pick", pick: "channel" as const },
      { label: "Help", line: "help" },
    ];
    const choices = [{ label: "Other", form: "rig action=edit" }];
    const blocks: Block[] = [{ kind: "choices", prompt: "Which?", choices }];
    expect(page({ title: "T", blocks, buttons, figures: [] })).toBe(
      "## T\nWhich?\n[Other](1 !rig action=edit)\n[Add](2 !rig action=add) [Help](2 >help)",
    );
  });

  it("do not stand there twice", () => {
    const buttons = [
      { label: "Help", line: "help" },
      { label: "Help again", line: "help" },
      { label: "Site", url: "https://akash.network" },
      { label: "Site again", url: "https://akash.network/" },
    ];
    expect(buttonsIn({ title: "T", blocks: [], buttons, figures: [] })).toEqual(["Help", "Site"]);
  });

  it.each([
    ["no address", "akash"],
    ["a script", "javascript:alert(1)"],
    ["another protocol", "discord://x"],
    ["an endless address", `https://akash.network/${"x".repeat(500)}`],
  ])("that open %s are left out", (_, url) => {
    expect(buttonsIn({ title: "T", blocks: [], buttons: [{ label: "B", url }], figures: [] })).toEqual([]);
  });

  it("have a label that can be seen and is short enough, cut between letters", () => {
    const shown = (label: string) =>
      buttonsIn({ title: "T", blocks: [], buttons: [{ label, line: "help" }], figures: [] })[0]!;
    expect(shown(" ")).toBe("help");
    expect(shown("**RTX** 4090\n<@1>")).toBe("**RTX** 4090 <@1>");
    expect(shown("x".repeat(81))).toBe(`${"x".repeat(79)}…`);
    expect(shown("👩‍💻".repeat(40))).toBe(`${"👩‍💻".repeat(15)}…`);
    expect(shown(`a${"\u0301".repeat(200)}`)).toBe("…");
  });

  it("are 25 at most, and those under the answer are among them", () => {
    const choices = Array.from({ length: 60 }, (_, at) => ({ label: `c${at}`, line: `c${at}` }));
    const buttons = Array.from({ length: 7 }, (_, at) => ({ label: `b${at}`, line: `b${at}` }));
    const many: Reply = {
      title: "T",
      blocks: [{ kind: "choices", prompt: "?", choices }],
      buttons,
      figures: [],
    };
    const shown = buttonsIn(many);
    expect(shown).toHaveLength(25);
    expect(shown.slice(18)).toEqual(["c18", "c19", "b0", "b1", "b2", "b3", "b4"]);
    expect(page(many)).toContain("✂ Cut here: ask for less.");
  });
});

describe("sources", () => {
  it("go on ageing, but those that are only known by their day keep their date", () => {
    const sources = [
      {
        source: { id: "a", name: "CoinGecko" },
        age: "4 min. ago",
        stale: false,
        asOf: "2026-11-22T07:11:00.9Z",
      },
      {
        source: { id: "b", name: "Render statistics" },
        age: "Oct 1, 2025",
        stale: true,
        asOf: "2025-10-01T00:00:00Z",
      },
    ].map((source) => ({ ...source, asOf: Temporal.Instant.from(source.asOf) }));
    expect(page({ title: "T", blocks: [], sources, figures: [] })).toBe(
      "## T\n----\n-# Sources: CoinGecko (<t:1795331460:R>) · ◷ Render statistics (Oct 1, 2025)",
    );
  });

  it("give way to dots where there are too many", () => {
    const sources = Array.from({ length: 100 }, (_, at) => ({
      source: { id: `${at}`, name: `Source number ${at}` },
      asOf: someDay,
      age: "now",
      stale: false,
    }));
    const [line = ""] = texts(
      renderReply({ title: "T", blocks: [], sources, figures: [] }, { labels }),
    ).slice(-1);
    expect(line.length).toBeLessThanOrEqual(1000);
    expect(line).toMatch(/ · Source number \d+ \(now\) · …$/u);
  });
});

describe("files", () => {
  it("are shown under the answer, each under its own safe name", () => {
    const file = (name: string): ReplyFile => ({ name, mediaType: "application/json", text: "{}" });
    const files = ["rigwise-export.json", "rigwise-export.json", "../A b.csv", "…"].map(file);
    const [message] = renderReply({ title: "Export", blocks: [], files, figures: [] }, { labels });
    expect(message!.files.map(({ name }) => name)).toEqual([
      "rigwise-export.json",
      "2-rigwise-export.json",
      "a_b.csv",
      "file.txt",
    ]);
    expect(message!.body.attachments?.[1]).toEqual({
      id: "1",
      filename: "2-rigwise-export.json",
      description: "Export",
    });
    expect(complaints([message!])).toEqual([]);
  });

  it("go on in the next message where there are more than ten", () => {
    const files = Array.from({ length: 12 }, (_, at) => ({
      name: `${at}.txt`,
      mediaType: "text/plain",
      text: "x",
    }));
    const messages = renderReply({ title: "Export", blocks: [], files, figures: [] }, { labels });
    expect(messages.map((message) => message.files.length)).toEqual([10, 2]);
    expect(complaints(messages)).toEqual([]);
  });
});

describe("a long answer", () => {
  const paragraphs = (count: number, words: number): Block[] =>
    Array.from({ length: count }, (_, at) => ({
      kind: "text",
      text: `${at} ${"word ".repeat(words)}`.trim(),
    }));

  it("goes on in the next message between two blocks, with buttons and sources under the last", () => {
    const sources = [{ source: { id: "a", name: "CoinGecko" }, asOf: someDay, age: "now", stale: false }];
    const reply = { ...asking, blocks: [...paragraphs(5, 300), ...asking.blocks], sources };
    const messages = renderReply(reply, { labels });
    expect(messages).toHaveLength(3);
    expect(messages.map((message) => texts([message]).map((text) => text.slice(0, 2)))).toEqual([
      ["##", "1 "],
      ["2 ", "3 "],
      ["4 ", "I ", "Wh", "-#"],
    ]);
    expect(messages.map(rowsIn)).toEqual([
      [],
      [],
      [
        ["RTX 4090", "RTX 4080", "Akash"],
        ["Help", "Site"],
      ],
    ]);
  });

  it("never leaves a heading behind", () => {
    const rows = Array.from({ length: 40 }, (_, at) => [`row ${at}`]);
    const blocks: Block[] = [
      ...paragraphs(1, 780),
      { kind: "text", style: "heading", text: "Elsewhere" },
      { kind: "table", columns: [{ label: "", align: "start" }], rows },
    ];
    const messages = renderReply({ title: "T", blocks, figures: [] }, { labels });
    expect(messages.map((message) => texts([message]).map((text) => text.slice(0, 13)))).toEqual([
      ["## T\n0 word w"],
      ["### Elsewhere"],
    ]);
  });

  it("never leaves a heading behind with two lines of a table that goes on for longer than a message", () => {
    const columns = ["Network", "Pays", "Made from"].map((label) => ({ label, align: "end" as const }));
    const rows = Array.from({ length: 60 }, (_, at) => [
      `Network ${at}`,
      "per hour, by the second",
      "x".repeat(40),
    ]);
    const blocks: Block[] = [
      ...paragraphs(1, 794),
      { kind: "text", style: "heading", text: "Elsewhere" },
      { kind: "table", columns, rows },
    ];
    const messages = renderReply({ title: "T", blocks, figures: [] }, { labels });
    expect(messages.map((message) => texts([message]).length)).toEqual([1, 1, 1]);
    expect(texts(messages)[1]).toMatch(/^### Elsewhere\n-# Network\n/u);
  });

  it("never ends in a message with nothing but buttons and sources", () => {
    const sources = [{ source: { id: "a", name: "CoinGecko" }, asOf: someDay, age: "now", stale: false }];
    const messages = renderReply(
      { title: "T", blocks: paragraphs(2, 398), sources, figures: [] },
      { labels },
    );
    expect(messages.map((message) => texts([message]).map((text) => text.slice(0, 2)))).toEqual([
      ["##"],
      ["1 ", "-#"],
    ]);
  });

  it("splits a code block into code blocks", () => {
    const fields = Array.from({ length: 300 }, (_, at) => ({ label: `Figure ${at}`, value: `${at}.00` }));
    const messages = renderReply(
      { title: "T", blocks: [{ kind: "fields", fields }], figures: [] },
      { labels },
    );
    const codes = texts(messages).slice(1);
    expect(codes.length).toBeGreaterThan(1);
    for (const code of codes) expect(code).toMatch(/^```\n[^`]+\n```$/u);
    expect(codes.join("\n").match(/Figure \d+/gu)).toHaveLength(300);
  });

  it("is cut after four messages, says so, and keeps its buttons", () => {
    const buttons = [{ label: "Help", line: "help" }];
    const messages = renderReply(
      { title: "T", blocks: paragraphs(30, 200), buttons, figures: [] },
      { labels },
    );
    expect(messages).toHaveLength(4);
    expect(texts(messages).at(-1)).toBe("✂ Cut here: ask for less.");
    expect(rowsIn(messages[3]!)).toEqual([["Help"]]);
    expect(complaints(messages)).toEqual([]);
  });

  it("says once that it is cut, also where buttons are cut too", () => {
    const buttons = Array.from({ length: 60 }, (_, at) => ({ label: `b${at}`, line: `b${at}` }));
    const messages = renderReply(
      { title: "T", blocks: paragraphs(30, 200), buttons, figures: [] },
      { labels },
    );
    expect(texts(messages).filter((text) => text.includes(labels.cut))).toHaveLength(1);
    expect(complaints(messages)).toEqual([]);
  });

  it("goes on without losing a letter where one line is longer than a message", () => {
    const text = "long ".repeat(1800).trim();
    const messages = renderReply({ title: "T", blocks: [{ kind: "text", text }], figures: [] }, { labels });
    expect(complaints(messages)).toEqual([]);
    expect(texts(messages).join(" ").replaceAll(/\s+/gu, " ").trim()).toBe(`## T ${text}`);
  });
});

describe("hostile text", () => {
  it.each([
    ["a person", "<@123> <@!123> <@&123>", String.raw`\<@123> \<@!123> \<@&123>`],
    ["everybody", "@everyone @here", "@\u200Beveryone @\u200Bhere"],
    ["a channel", "<#123>", String.raw`\<#123>`],
    ["a command", "</stats now:1>", String.raw`\</stats now:1>`],
    ["a time", "<t:0:R>", String.raw`\<t\:0:R>`],
    ["an emoji", "<:rocket:1> <a:b:1> :rocket:", String.raw`\<\:rocket:1> \<a\:b:1> \:rocket:`],
    ["a link", "[free GPU](https://evil.tld)", String.raw`[free GPU]\(https\://evil.tld)`],
    ["an address", "https://evil.tld <https://evil.tld>", String.raw`https\://evil.tld \<https\://evil.tld>`],
    ["bold and italic", "**a** *b* _c_ __d__", String.raw`\*\*a\*\* \*b\* \_c\_ \_\_d\_\_`],
    ["strikethrough and a spoiler", "~~a~~ ||b||", String.raw`\~\~a\~\~ \|\|b\|\|`],
    ["code", "`a` ```b```", "\\`a\\` \\`\\`\\`b\\`\\`\\`"],
    ["a backslash before it", String.raw`\*a\* \\`, String.raw`\\\*a\\\* \\\\`],
    ["a heading", "# a", String.raw`\# a`],
    ["a small heading", "  ### a", String.raw`  \### a`],
    ["a list", "- a", String.raw`\- a`],
    ["a numbered list", " 1. a", String.raw` 1\. a`],
    ["a quote", ">>> a", String.raw`\>>> a`],
    ["small print", "-# a", String.raw`\-# a`],
    ["an order override", "abc\u202Ecba\u2066x", "abccbax"],
    ["what is hidden in a mark", "[a]\u200B(b) @\u2060everyone", "[a]\\(b) @\u200Beveryone"],
    ["half a character", "a\uD800", "a\uFFFD"],
  ])("cannot make %s", (_, text, shown) => {
    expect(block({ kind: "text", text })).toBe(shown);
  });

  it.each([
    "a well-known card, 1.5 kWh at $3.10/day (0.40/h x 60 % rented)",
    "gpu_watts=350 and host_watts=80",
    "[1] Akash docs (Nov 22, 2026) · ~0.4 | 5 < 6 > 4, <3 % or <= 2 and a > b",
    "-1.20 +3.10 #1 1.50 C:\\temp 12:30, name: value; it's 100%!",
    "渲染网络「円」。 مرحبا بك",
  ])("leaves %j as it is", (text) => {
    expect(plain(text)).toBe(text);
  });

  it("cannot get out of a code block, nor call anybody from there", () => {
    const fields = [{ label: "```\n<@1> @everyone", value: "``1``" }];
    const code = block({ kind: "fields", fields });
    expect(code).toBe("```\nˋˋˋ <@1> @\u200Beveryone  ˋˋ1ˋˋ\n```");
    expect(read(code).constructs.map(({ kind }) => kind)).toEqual(["code block"]);
  });

  it("reads on Discord as it was written, whatever it is", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const [line = ""] = text.split("\n");
        const reading = read(plain(line.toWellFormed()));
        expect(reading.constructs).toEqual([]);
        expect(visible(reading.shown)).toBe(visible(line.toWellFormed()));
      }),
      { numRuns: 1000 },
    );
  });

  it("makes nothing but text of plain text, also where blocks follow each other", () => {
    fc.assert(
      fc.property(anyText, fc.array(anyText, { maxLength: 6 }), (title, bodies) => {
        const blocks = bodies.map((text): Block => ({ kind: "text", text }));
        const found = texts(renderReply({ title: `T ${title}`, blocks, figures: [] }, { labels })).flatMap(
          (text) => read(text).constructs.map(({ kind, text: mark }) => `${kind} ${mark}`),
        );
        expect(found).toEqual(["heading ##"]);
      }),
      { numRuns: 300 },
    );
  });

  it("breaks no limit, calls nobody, formats nothing and loses no title, from anywhere in a reply", () => {
    fc.assert(
      fc.property(anyReply, fc.boolean(), (reply, ephemeral) => {
        const messages = renderReply(reply, { labels, ephemeral });
        expect(complaints(messages)).toEqual([]);
        expect(messages.length).toBeLessThanOrEqual(4);
        expect(texts(messages).flatMap(unintended)).toEqual([]);
        expect([...texts(messages), ...buttonsIn(reply)].join("")).not.toMatch(
          /(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069]/u,
        );
        expect(hasTitle(messages, reply.title)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it.each<[string, Partial<Reply>]>([
    ["100 kB in a title", { title: "x<@1>".repeat(20_000) }],
    ["100 kB in a text", { blocks: [{ kind: "text", text: "*".repeat(100_000) }] }],
    ["100 kB in one letter", { blocks: [{ kind: "text", text: `a${"\u0301".repeat(100_000)}` }] }],
    [
      "100 kB in one letter of large code points",
      { blocks: [{ kind: "text", text: `字${"\u{E0100}".repeat(50_000)}` }] },
    ],
    ["100 000 lines", { blocks: [{ kind: "text", text: `a${"\n".repeat(100_000)}b` }] }],
    ["100 kB in a note", { blocks: [{ kind: "text", style: "note", text: "- a\n".repeat(25_000) }] }],
    ["100 kB in a heading", { blocks: [{ kind: "text", style: "heading", text: "#".repeat(100_000) }] }],
    [
      "100 kB in a figure",
      { blocks: [{ kind: "fields", fields: [{ label: "a", value: "`".repeat(100_000) }] }] },
    ],
    [
      "100 kB in a letter of a figure",
      { blocks: [{ kind: "fields", fields: [{ label: "a", value: `1${"\u0301".repeat(100_000)}` }] }] },
    ],
    ["1 000 columns", { blocks: [wideTable(3, 1000)] }],
    ["5 000 rows", { blocks: [wideTable(5000, 2), wideTable(5000, 5)] }],
    ["5 000 blocks", { blocks: Array.from({ length: 5000 }, (): Block => ({ kind: "text", text: "x" })) }],
    ["5 000 buttons", { buttons: Array.from({ length: 5000 }, (_, at) => ({ label: "b", line: `b${at}` })) }],
    [
      "5 000 questions",
      {
        blocks: Array.from({ length: 5000 }, (_, at): Block => ({
          kind: "choices",
          prompt: "?",
          choices: [{ label: "c", line: `c${at}` }],
        })),
      },
    ],
    [
      "a source of 100 kB",
      {
        sources: [{ source: { id: "a", name: "n".repeat(100_000) }, asOf: someDay, age: "now", stale: true }],
      },
    ],
    [
      "500 files",
      {
        files: Array.from({ length: 500 }, () => ({
          name: "x".repeat(300),
          mediaType: "text/plain",
          text: "x",
        })),
      },
    ],
  ])("of %s is cut to what Discord takes", (_, part) => {
    const reply = { title: "Title", blocks: [], figures: [], ...part };
    const messages = renderReply(reply, { labels });
    expect(complaints(messages)).toEqual([]);
    expect(messages.length).toBeLessThanOrEqual(4);
    expect(hasTitle(messages, reply.title)).toBe(true);
  });
});

describe("the real answers", () => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await openTestWorld();
  });
  afterAll(() => world[Symbol.asyncDispose]());

  const lines = [
    "earnings 4090 0.12",
    "why",
    "earnings 3090 0.35",
    "compare",
    "compare 4090",
    "price akt 30d",
    "network akash",
    "gpu a100",
    "help",
    "provider akash1znnugwgfn7qumdymehgzjjp6rwemx9h5968hxw",
    "provider 12RXJVJiVXrcBt3Ed8EeBE3ahnX4Zn57qh454Ju1Riuv",
    "help earnings",
    "about",
    "earnings",
    "earnings 4900",
    "frobnicate <@123> **x** https://evil.tld",
    "export",
    "settings",
    "privacy",
  ];

  it.each(["en", "de"])("keep to what Discord takes, with all that is said in them: %s", async (language) => {
    const { ask } = converse(world.world, { language });
    for (const line of lines) {
      const { reply } = await ask(line);
      const messages = renderReply(reply, { labels });
      const pressable = [...choicesOf(reply).choices, ...(reply.buttons ?? [])];
      expect({
        line,
        complaints: complaints(messages),
        unintended: texts(messages).flatMap(unintended),
        hasTitle: hasTitle(messages, reply.title),
        isShort: messages.length <= 2,
        isCut: texts(messages).join("\n").includes(labels.cut),
        buttons: buttonsIn(reply),
      }).toEqual({
        line,
        complaints: [],
        unintended: [],
        hasTitle: true,
        isShort: true,
        isCut: false,
        buttons: pressable.map(({ label }) => label),
      });
    }
  });

  it("have no line of code that a phone would wrap", async () => {
    const { ask } = converse(world.world, { language: "de" });
    const wide = [];
    for (const line of lines) {
      const shown = texts(renderReply((await ask(line)).reply, { labels }));
      const code = shown.flatMap((text) =>
        [...text.matchAll(/^```\n([^]*?)\n```$/gmu)].map(([, inside = ""]) => inside),
      );
      wide.push(...code.flatMap((text) => text.split("\n")).filter((each) => stringWidth(each) > 36));
    }
    expect(wide).toEqual([]);
  });
});

/** A message as a person reads it: texts, `----` for a rule, buttons in brackets, files. */
function page(reply: Reply): string {
  return renderReply(reply, { labels }).map(shownMessage).join("\n====\n");
}

const shownMessage = ({ body }: DiscordMessage): string =>
  body.components[0].components
    .map((part) => {
      if ("content" in part) return part.content;
      if ("file" in part) return part.file.url;
      if ("divider" in part) return "----";
      return "components" in part ? part.components.map(shownButton).join(" ") : "?";
    })
    .join("\n");

function shownButton(button: object): string {
  const { label, style, custom_id: id, url } = { style: 0, label: "", ...button } as Record<string, unknown>;
  return `[${String(label)}](${String(style)} ${String(id ?? url)})`;
}

/** One block without the title above it. */
const block = (only: Block): string =>
  texts(renderReply({ title: "", blocks: [only], figures: [] }, { labels }))
    .join("\n\n")
    .replace(/^…$/u, "");

const table = (labelsOfColumns: readonly string[], rows: readonly (readonly string[])[]): string =>
  block({ kind: "table", columns: labelsOfColumns.map((label) => ({ label, align: "start" })), rows });

const texts = (messages: readonly DiscordMessage[]): string[] =>
  messages.flatMap(({ body }) =>
    body.components[0].components.flatMap((part) => ("content" in part ? [part.content] : [])),
  );

const rowsIn = ({ body }: DiscordMessage): string[][] =>
  body.components[0].components.flatMap((part) =>
    "components" in part
      ? [part.components.map((button) => ("label" in button ? (button.label ?? "") : ""))]
      : [],
  );

const buttonsIn = (reply: Reply): string[] =>
  renderReply(reply, { labels }).flatMap((message) => rowsIn(message).flat());

const idsOf = (reply: Reply): string[] =>
  renderReply(reply, { labels }).flatMap(({ body }) =>
    body.components[0].components.flatMap((part) =>
      "components" in part
        ? part.components.flatMap((button) => ("custom_id" in button ? [button.custom_id] : []))
        : [],
    ),
  );

const accentOf = (reply: Reply) => renderReply(reply, { labels })[0]!.body.components[0].accent_color;

const complaints = (messages: readonly DiscordMessage[]): readonly string[] =>
  messages.flatMap(({ body, files }) =>
    complaintsAbout(
      JSON.parse(JSON.stringify(body)),
      files.map(({ name }) => name),
    ),
  );

/** Whether the first line of the first message is the title, or as much of it as there is room for. */
function hasTitle(messages: readonly DiscordMessage[], title: string): boolean {
  const [first = ""] = (texts(messages)[0] ?? "").split("\n");
  const wanted = visible(title);
  if (wanted === "") return !first.startsWith("## ");
  const shown = visible(read(first).shown);
  return (
    first.startsWith("## ") &&
    (shown === wanted || (shown.endsWith("…") && wanted.startsWith(shown.slice(0, -1))))
  );
}

/** The letters of a text, without what nobody sees and without what we take out. */
const visible = (text: string): string =>
  cleaned(text).replaceAll(/[\s\p{Default_Ignorable_Code_Point}\u2800]/gu, "");
const cleaned = (text: string): string => cleanAll(text);

const aMoment = /^- <t:(-?\d+):F> \(<t:\1:R>\)$/u;

/** What a reply may be made of on Discord, and where it may stand. */
const intended: Partial<Record<Kind, (line: string, text: string) => boolean>> = {
  heading: (line, text) => line.startsWith(`${text} `) && text !== "#",
  "small print": (line) => line.startsWith("-# ") && !line.startsWith("-# -#"),
  bold: (line, text) => line.startsWith(text),
  "code block": (line) => line === "```",
  code: (line, text) => line === text && /^`[▁▂▃▄▅▆▇█ ]+`$/u.test(text),
  list: (line) => aMoment.test(line),
  time: (line, text) =>
    aMoment.test(line) || (line.startsWith("-# Sources: ") && line.includes(` (${text})`)),
  address: (line, text) => /^<https?:\/\/[\w./%=&?#+-]+>$/u.test(text) && line.endsWith(text),
};

/** What is formatted in a text and should not be. */
function unintended(content: string): string[] {
  return read(content).constructs.flatMap(({ kind, text, at }) => {
    const from = content.lastIndexOf("\n", at - 1) + 1;
    const end = content.indexOf("\n", at);
    const line = content.slice(at === 0 ? 0 : from, end === -1 ? undefined : end);
    return intended[kind]?.(line, text) === true ? [] : [`${kind} ${text} in ${line}`];
  });
}

/** WCAG 2, relative luminance and contrast ratio. */
function contrast(one: number, other: number): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: number): number {
  const [red = 0, green = 0, blue = 0] = [16, 8, 0].map((shift) => {
    const share = ((colour >> shift) & 0xff) / 0xff;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const earnings: Reply = {
  title: "✅ 1x RTX 4090 earns its keep",
  tone: "good",
  blocks: [
    { kind: "text", text: "Akash · +$3.10/day cash, +$1.95 after depreciation" },
    {
      kind: "fields",
      fields: [
        { label: "Rent", value: "$5.76", note: "0.40/h x 60 % rented" },
        { label: "Power", value: "-0.96", note: "335 W avg at $0.12/kWh" },
        { label: "Cash", value: "$3.10", note: "low 1.04 · high 5.32", total: true },
      ],
    },
    { kind: "text", style: "heading", text: "Elsewhere" },
    {
      kind: "table",
      columns: [
        { label: "Network", align: "start" },
        { label: "Per day", align: "end" },
      ],
      rows: [
        ["Render", "+0.42"],
        ["Nosana", "+2.95"],
      ],
    },
    { kind: "text", style: "warning", text: "Utilisation is the network's, not yours: enter util=…" },
    { kind: "chart", alt: "Cash per day: from $2.61 to $3.10.", series: [2.61, 2.7, 3.3, 2.4, 3.1] },
  ],
  buttons: [
    { label: "Compare", line: "compare 4090" },
    { label: "Site", url: "https://akash.network" },
  ],
  sources: [
    { source: { id: "coingecko", name: "CoinGecko" }, asOf: someDay, age: "4 min old", stale: false },
    { source: { id: "akash", name: "Akash Console API" }, asOf: someDay, age: "3 h old", stale: true },
  ],
  figures: [],
};

const pause: Reply = {
  title: "⛔ 1x RTX 3090 at €0.35/kWh: pause it",
  tone: "bad",
  blocks: [{ kind: "text", text: "Akash · -$1.25/day cash. A rented hour brings $0.135 and burns $0.155." }],
  buttons: [{ label: "Other networks", line: "compare 3090" }],
  figures: [],
};

const asking: Reply = {
  title: "Which card?",
  blocks: [
    {
      kind: "choices",
      prompt: "I do not know the card “rtx 4900”. Did you mean",
      choices: [
        { label: "RTX 4090", line: "earnings 4090" },
        { label: "RTX 4080", line: `earnings 4080 ${"name=value ".repeat(20)}` },
      ],
    },
    { kind: "choices", prompt: "Where?", choices: [{ label: "Akash", line: "network akash" }] },
  ],
  buttons: [
    { label: "Help", line: "help" },
    { label: "Site", url: "https://akash.network" },
  ],
  figures: [],
};

const sideBySide = [
  ["Focus", "General-purpose cloud: containers [1]", "3D rendering with OctaneRender [2]"],
  ["SLA", "No uptime promise found [3]", ""],
];

const wideTable = (rows: number, columns: number): Block => ({
  kind: "table",
  columns: Array.from({ length: columns }, (_, at) => ({ label: `column ${at}`, align: "start" as const })),
  rows: Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, at) => `cell ${row} ${at}`),
  ),
});

const nasty = fc.constantFrom(
  "@everyone",
  "@here",
  "<@1234>",
  "<@&1234>",
  "<#1234>",
  "</stats:1234>",
  "<:rocket:1234>",
  "<a:rocket:1234>",
  ":rocket:",
  "<t:1795331460:R>",
  "<id:home>",
  "[free](https://evil.tld)",
  "](https://evil.tld)",
  "[free",
  "https://evil.tld",
  "<https://evil.tld>",
  "<a@evil.tld>",
  "<tel:+1234>",
  "**",
  "*",
  "_",
  "__",
  "~~",
  "~",
  "||",
  "|",
  "`",
  "```",
  "```js\n",
  "\\",
  "\n",
  "\n# ",
  "\n-# ",
  "\n- ",
  "\n* ",
  "\n1. ",
  "\n> ",
  "\n>>> ",
  "# ",
  "#",
  "<",
  ">",
  "(",
  ")",
  "]",
  ":",
  "//",
  " ",
  "\t",
  "\u202E",
  "\u2066",
  "\u200B",
  "\u200D",
  "\u2060",
  "\u200F",
  "\u0007",
  "\u001B[31m",
  "\uD83D",
  "渲染「円」。",
  "مرحبا",
  "👩‍💻",
  "🇩",
  "\u0301".repeat(30),
  "\u3164",
  "word",
  "4",
  "x".repeat(70),
);
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc
    .array(fc.oneof(nasty, nasty, fc.string({ maxLength: 4 })), { maxLength: 14 })
    .map((parts) => parts.join("")),
  fc.tuple(nasty, fc.integer({ min: 1, max: 400 })).map(([part, times]) => part.repeat(times)),
);
const anyUrl = fc.oneof(anyText, fc.webUrl(), fc.webUrl({ withQueryParameters: true, withFragments: true }));
const anyReply = replyOf({ text: anyText, value: fc.oneof(anyText, fc.constant("")), url: anyUrl, most: 30 });
