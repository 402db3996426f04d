import { stripVTControlCharacters } from "node:util";
import * as fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { draw, pressable } from "../../../bot/terminal/draw.ts";
import type { Block, Reply } from "../../../commands/reply.ts";
import { replyOf } from "../replies.ts";

/** Its day only, so that ages are shown as they are told. */
const someDay = Temporal.Instant.from("2026-11-22T00:00:00Z");

describe("an answer in a terminal", () => {
  it("reads as a statement with its notes beside the figures at 80 columns", () => {
    expect(shown(earnings, 80)).toMatchInlineSnapshot(`
      "✅ 1x RTX 4090 earns its keep
      Akash · +$3.10/day cash, +$1.95 after depreciation

      Rent          $5.76  0.40/h x 60 % rented
      Fees          -1.20  20 % + 1 % exchange
      Power         -0.96  335 W avg at $0.12/kWh
      Fixed         -0.49  entered
      ───────────────────
      Cash          $3.10  low 1.04 · high 5.32
      Depreciation  -1.15  $2,400 over 4 y, 30 % left

      Breaks even at 11 % rented, $0.51/kWh or $0.13 per GPU-hour
      (all costs: 29 %, $0.36, $0.23)
      Pays back by 4 Jan 2029 (773 days)

      Elsewhere
      Network  Per day         Range  How it pays
      Render     +0.42  0.10 to 1.90  pool share
      Nosana     +2.95  1.80 to 3.60  hourly market

      ⚠ Utilisation is the network's, not yours: enter util=…

      Cash per day over two weeks: from $2.61 to $3.10.
        ▃▃▃▅█▇▆▄▁▂▅▆▆▆

      Sources: CoinGecko (4 min old) · ◷ Akash Console API (3 h old)

      1) Compare   → compare 4090
      2) What if   → whatif 4090 util=80"
    `);
  });

  it("moves notes under their figures and turns the table into lists at 36 columns", () => {
    expect(shown(earnings, 36)).toMatchInlineSnapshot(`
      "✅ 1x RTX 4090 earns its keep
      Akash · +$3.10/day cash, +$1.95
      after depreciation

      Rent          $5.76
        0.40/h x 60 % rented
      Fees          -1.20
        20 % + 1 % exchange
      Power         -0.96
        335 W avg at $0.12/kWh
      Fixed         -0.49
        entered
      ───────────────────
      Cash          $3.10
        low 1.04 · high 5.32
      Depreciation  -1.15
        $2,400 over 4 y, 30 % left

      Breaks even at 11 % rented,
      $0.51/kWh or $0.13 per GPU-hour
      (all costs: 29 %, $0.36, $0.23)
      Pays back by 4 Jan 2029 (773 days)

      Elsewhere
      Network
      Render
        Per day: +0.42
        Range: 0.10 to 1.90
        How it pays: pool share
      Nosana
        Per day: +2.95
        Range: 1.80 to 3.60
        How it pays: hourly market

      ⚠ Utilisation is the network's, not
      yours: enter util=…

      Cash per day over two weeks: from
      $2.61 to $3.10.
        ▃▃▃▅█▇▆▄▁▂▅▆▆▆

      Sources: CoinGecko (4 min old) ·
      ◷ Akash Console API (3 h old)

      1) Compare   → compare 4090
      2) What if   → whatif 4090 util=80"
    `);
  });

  it("is the same with colour as without, but for the colour", () => {
    const coloured = draw(earnings, { ...look, columns: 80, colour: true });
    expect(stripVTControlCharacters(coloured)).toBe(shown(earnings, 80));
    expect(coloured).toContain("\u001B[32m✅ 1x RTX 4090 earns its keep");
  });

  it("has a red title when the news is bad, yellow warnings and dim notes", () => {
    const blocks: Block[] = [
      { kind: "text", style: "warning", text: "careful" },
      { kind: "text", style: "note", text: "aside" },
    ];
    const coloured = draw(
      { title: "⛔ pause it", tone: "bad", blocks, figures: [] },
      { ...look, colour: true },
    );
    expect(coloured).toBe(
      "\u001B[1m\u001B[31m⛔ pause it\u001B[39m\u001B[22m\n\u001B[33mcareful\u001B[39m\n\u001B[2maside\u001B[22m",
    );
  });

  it("is drawn for 20 columns where the terminal has fewer or does not know", () => {
    expect(shown(earnings, 0)).toBe(shown(earnings, 20));
  });
});

describe("text", () => {
  it("keeps the line breaks made by hand, also an empty line", () => {
    expect(block({ kind: "text", text: "one\n\n  two" })).toBe("one\n\n  two");
  });

  it("breaks between words, and cuts a word only where it is longer than a line", () => {
    expect(
      block({ kind: "text", text: "a fairly long sentence https://example.org/path/that/is/long" }, 24),
    ).toBe("a fairly long sentence\nhttps://example.org/path\n/that/is/long");
  });

  it("breaks Japanese between characters, but never before a full stop", () => {
    expect(block({ kind: "text", text: "電気代は一日あたり約三十円。次は" }, 26)).toBe(
      "電気代は一日あたり約三十\n円。次は",
    );
  });

  it("says nothing where there is nothing to say", () => {
    expect(block({ kind: "text", text: "" })).toBe("");
  });
});

describe("a statement", () => {
  it("puts each value under its label when both are too long for a line", () => {
    const fields = [{ label: "Where it runs", value: "a data centre in the north", total: true }];
    expect(block({ kind: "fields", fields }, 30)).toBe(
      "──────────────────────────────\nWhere it runs\n  a data centre in the north",
    );
  });

  it("wraps a long note beside its value, in its own column", () => {
    const note = "335 W on average at $0.12/kWh, of which the host takes 60 W all day long";
    expect(block({ kind: "fields", fields: [{ label: "Power", value: "-0.96", note }] }, 60)).toBe(
      "Power  -0.96  335 W on average at $0.12/kWh, of which the\n              host takes 60 W all day long",
    );
  });
});

describe("a table", () => {
  it("stands straight with Chinese and Japanese names and with emoji", () => {
    const drawn = table(
      [
        ["東京データ", "1.20", "✅"],
        ["Akash", "-10.05", "👩‍💻 ok"],
        ["渲染网络", "3.00", "–"],
      ],
      80,
    );
    expect(drawn).toMatchInlineSnapshot(`
      "Network     USD/day  Note
      東京データ     1.20  ✅
      Akash        -10.05  👩‍💻 ok
      渲染网络       3.00  –"
    `);
    expect(columnsBefore(drawn, ["USD/day", "1.20", "-10.05", "3.00"])).toEqual([19, 19, 19, 19]);
  });

  it("wraps a long text inside its column when the columns are few", () => {
    const drawn = table([["Akash", "3.10", "paid per block out of the escrow of the lease"]], 40);
    expect(drawn).toMatchInlineSnapshot(`
      "Network  USD/day  Note
      Akash       3.10  paid per block out of
                        the escrow of the
                        lease"
    `);
  });

  it("becomes a list for each row rather than clip a cell", () => {
    const columns = ["Network", "Now", "Week", "Month", "Year"].map((label) => ({
      label,
      align: "end" as const,
    }));
    const rows = [["Akash", "+3.10", "", "+93.00", "+1131.50"]];
    expect(block({ kind: "table", columns, rows }, 24)).toBe(
      "Network\nAkash\n  Now: +3.10\n  Month: +93.00\n  Year: +1131.50",
    );
  });

  it("shows a row that has more or fewer cells than there are columns", () => {
    const columns = [{ label: "Network", align: "start" } as const];
    expect(block({ kind: "table", columns, rows: [["Akash", "3.10"], []] }, 40)).toBe(
      "Network\nAkash    3.10\n",
    );
  });
});

describe("a chart", () => {
  it.each([
    ["goes from its lowest to its highest", [-1, 0, 1, 6], "▁▂▃█"],
    ["is level when the series is flat", [2, 2, 2], "▄▄▄"],
    ["is one bar for one point", [7], "▄"],
    ["shows a gap where nothing is known", [0, NaN, 1], "▁ █"],
    ["knows how far apart the largest numbers are", [-Number.MAX_VALUE, 0, Number.MAX_VALUE], "▁▅█"],
  ])("%s", (_, series, bars) => {
    expect(block({ kind: "chart", alt: "Price", series })).toBe(`Price\n  ${bars}`);
  });

  it("is its sentence alone when there are no points", () => {
    expect(block({ kind: "chart", alt: "No price yet", series: [] })).toBe("No price yet");
  });

  it("averages a long series into the width of the terminal", () => {
    const series = Array.from({ length: 365 }, (_, day) => day);
    const bars = block({ kind: "chart", alt: "", series }, 20).trim();
    expect(bars).toBe("▁▁▂▂▃▃▃▄▄▅▅▆▆▆▇▇██");
  });
});

describe("buttons", () => {
  it("are numbered on from the choices, in the order in which they can be pressed", () => {
    const labels = pressable(asking).map(({ label }) => label);
    const drawn = shown(asking, 80);
    expect(labels).toEqual(["RTX 4090", "RTX 4080", "Akash", "Help", "Site"]);
    labels.forEach((label, at) => expect(drawn).toMatch(new RegExp(`^${at + 1}\\) ${label} `, "mu")));
  });

  it("show the command that a press types, or the address that it opens", () => {
    const lines = shown(asking, 80).split("\n");
    expect(lines).toContain("1) RTX 4090   earnings 4090");
    expect(lines).toContain("4) Help   → help");
    expect(lines).toContain("5) Site   → https://akash.network");
  });

  it("align their numbers when there are ten or more", () => {
    const buttons = Array.from({ length: 10 }, (_, at) => ({ label: `b${at}`, line: "help" }));
    expect(shown({ title: "T", blocks: [], buttons, figures: [] }, 80)).toMatch(
      /^ 9\) b8   → help\n10\) b9   → help$/mu,
    );
  });
});

describe("a file", () => {
  it("is shown as it is, so that it can be copied, and cannot steer the terminal", () => {
    const text = `{\n  "a": "${"x".repeat(100)}\u001B[31m"\n}`;
    const files = [{ name: "export.json", mediaType: "application/json", text }];
    expect(shown({ title: "T", blocks: [], figures: [], files }, 40)).toBe(
      `T\n\nexport.json\n{\n  "a": "${"x".repeat(100)}"\n}`,
    );
  });
});

describe("sources", () => {
  it("mark a stale one, and keep a mark with its name and an age in one piece", () => {
    const sources = [
      { source: { id: "a", name: "CoinGecko" }, asOf: someDay, age: "4 min old", stale: false },
      { source: { id: "b", name: "Akash Console" }, asOf: someDay, age: "3 h old", stale: true },
    ];
    expect(shown({ title: "T", blocks: [], sources, figures: [] }, 36)).toBe(
      "T\n\nSources: CoinGecko (4 min old) ·\n◷ Akash Console (3 h old)",
    );
  });
});

describe("what a terminal cannot do", () => {
  it("is left out of the buttons, whose numbers stay those that are pressed", () => {
    const picking: Reply = {
      title: "Where to?",
      blocks: [
        {
          kind: "choices",
          prompt: "Pick one",
          choices: [
            { label: "A channel", pick: "channel" },
            { label: "Here", line: "digest here" },
          ],
        },
      ],
      buttons: [
        { label: "Fill in", form: "digest" },
        { label: "Help", line: "help digest" },
      ],
      figures: [],
    };
    expect(shown(picking, 80)).toBe(
      "Where to?\n\nPick one\n1) Here   digest here\n\n2) Help   → help digest",
    );
    expect(pressable(picking).map(({ label }) => label)).toEqual(["Here", "Help"]);
  });

  it("is to show moments in another time zone: they stand as they are told", () => {
    const at = Temporal.Instant.from("2026-11-22T08:00:00Z");
    const times = [
      { at, text: "Sun 22 Nov, 09:00 (Berlin)" },
      { at, text: "Mon 23 Nov, 09:00 (Berlin)" },
    ];
    expect(shown({ title: "Next", blocks: [{ kind: "times", times }], figures: [] }, 80)).toBe(
      "Next\n\nSun 22 Nov, 09:00 (Berlin)\nMon 23 Nov, 09:00 (Berlin)",
    );
  });
});

describe("hostile text", () => {
  it.each([
    ["a colour", "\u001B[31mred\u001B[0m", "red"],
    ["a window title", "a\u001B]0;you have mail\u0007b", "ab"],
    ["a link", "\u001B]8;;https://evil.example\u001B\\here\u001B]8;;\u001B\\", "here"],
    ["an eight-bit sequence", "a\u009B2Jb", "ab"],
    ["an unfinished sequence", "a\u001B[", "a"],
    ["a sequence hidden in a sequence", "\u001B\u001B[31m[2Jx", "[2Jx"],
    ["a bell and a carriage return", "a\u0007\rb", "ab"],
    ["an order override", "abc\u202Ecba\u2066x", "abccbax"],
    ["a tab", "a\tb", "a    b"],
    ["half a character", "a\uD800", "a\uFFFD"],
  ])("loses %s", (_, text, left) => {
    expect(block({ kind: "text", text })).toBe(left);
  });

  it("cannot steer the terminal from anywhere in a reply, and no line is ever wider than the terminal", () => {
    fc.assert(
      fc.property(anyReply, fc.integer({ min: 20, max: 200 }), (reply, columns) => {
        const drawn = shown(reply, columns);
        const coloured = draw(reply, { ...look, columns, colour: true });
        expect(drawn).not.toMatch(/(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
        expect(Math.max(...drawn.split("\n").map((line) => stringWidth(line)))).toBeLessThanOrEqual(columns);
        expect(coloured.replaceAll(ourColours, "")).toBe(drawn);
      }),
      { numRuns: 300 },
    );
  });

  it("loses no letter of a text however narrow the terminal is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 20, max: 60 }), (text, columns) => {
        expect(squeezed(block({ kind: "text", text }, columns))).toBe(squeezed(text));
      }),
    );
  });
});

const look = { columns: 80, colour: false, labels: { sources: "Sources" } };

const shown = (reply: Reply, columns: number): string => draw(reply, { ...look, columns });

/** One block without the title above it. */
const block = (only: Block, columns = 80): string =>
  shown({ title: "", blocks: [only], figures: [] }, columns);

const table = (rows: string[][], columns: number): string =>
  block(
    {
      kind: "table",
      columns: [
        { label: "Network", align: "start" },
        { label: "USD/day", align: "end" },
        { label: "Note", align: "start" },
      ],
      rows,
    },
    columns,
  );

/** How many columns of the terminal are taken up to the end of each of these texts. */
const columnsBefore = (drawn: string, texts: string[]): number[] =>
  drawn
    .split("\n")
    .map((line, at) => stringWidth(line.slice(0, line.indexOf(texts[at]!) + texts[at]!.length)));

const squeezed = (text: string): string => text.replaceAll(/\s/gu, "");

const asking: Reply = {
  title: "Which card?",
  blocks: [
    {
      kind: "choices",
      prompt: "I do not know the card “rtx 4900”. Did you mean",
      choices: [
        { label: "RTX 4090", line: "earnings 4090" },
        { label: "RTX 4080", line: "earnings 4080" },
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

const earnings: Reply = {
  title: "✅ 1x RTX 4090 earns its keep",
  tone: "good",
  blocks: [
    { kind: "text", text: "Akash · +$3.10/day cash, +$1.95 after depreciation" },
    {
      kind: "fields",
      fields: [
        { label: "Rent", value: "$5.76", note: "0.40/h x 60 % rented" },
        { label: "Fees", value: "-1.20", note: "20 % + 1 % exchange" },
        { label: "Power", value: "-0.96", note: "335 W avg at $0.12/kWh" },
        { label: "Fixed", value: "-0.49", note: "entered" },
        { label: "Cash", value: "$3.10", note: "low 1.04 · high 5.32", total: true },
        { label: "Depreciation", value: "-1.15", note: "$2,400 over 4 y, 30 % left" },
      ],
    },
    {
      kind: "text",
      text: "Breaks even at 11 % rented, $0.51/kWh or $0.13 per GPU-hour\n(all costs: 29 %, $0.36, $0.23)\nPays back by 4 Jan 2029 (773 days)",
    },
    { kind: "text", style: "heading", text: "Elsewhere" },
    {
      kind: "table",
      columns: [
        { label: "Network", align: "start" },
        { label: "Per day", align: "end" },
        { label: "Range", align: "end" },
        { label: "How it pays", align: "start" },
      ],
      rows: [
        ["Render", "+0.42", "0.10 to 1.90", "pool share"],
        ["Nosana", "+2.95", "1.80 to 3.60", "hourly market"],
      ],
    },
    { kind: "text", style: "warning", text: "⚠ Utilisation is the network's, not yours: enter util=…" },
    {
      kind: "chart",
      alt: "Cash per day over two weeks: from $2.61 to $3.10.",
      series: [2.61, 2.6, 2.7, 2.9, 3.3, 3.2, 3.1, 2.8, 2.4, 2.5, 2.9, 3, 3.05, 3.1],
    },
  ],
  buttons: [
    { label: "Compare", line: "compare 4090" },
    { label: "What if", line: "whatif 4090 util=80" },
  ],
  sources: [
    { source: { id: "coingecko", name: "CoinGecko" }, asOf: someDay, age: "4 min old", stale: false },
    { source: { id: "akash", name: "Akash Console API" }, asOf: someDay, age: "3 h old", stale: true },
  ],
  figures: [],
};

const escape = "\u001B";
const ourColours = new RegExp(`${escape}\\[\\d\\d?m`, "gu");

const nasty = fc.constantFrom(
  "\u001B[31m",
  "\u009B2J",
  "\u001B]0;x\u0007",
  "\u202E",
  "\u2066",
  "\u0007",
  "\t",
  "\n",
  " ",
  "渲染",
  "「円」。",
  "👩‍💻",
  "1\u20E3",
  "\u20E3",
  "❤\uFE0F",
  "\uFF9E".repeat(40),
  "\u1100".repeat(30),
  "\u0D4E",
  "\u0903".repeat(30),
  "\uFE0F",
  "\u200D",
  "🇩",
  "\uD83D",
  "x".repeat(70),
);
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.array(fc.oneof(nasty, fc.string({ maxLength: 8 })), { maxLength: 12 }).map((parts) => parts.join("")),
);
/** Files are shown as they are, however long their lines: they have a test of their own. */
const anyReply = replyOf({ text: anyText }).map(({ files: _files, ...reply }) => reply);
