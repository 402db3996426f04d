import type { Frame, Picture } from "../../core/charts/picture.ts";
import { answerLine, contextFor } from "../../commands/run.ts";
import { daysPicture } from "../../commands/digest-picture.ts";
import { openMoney } from "../../commands/money.ts";
import { tokenHistory } from "../../core/prices/coingecko.ts";
import { tokenById } from "../../core/tokens.ts";
import type { Locales } from "../../locales/index.ts";
import { deskFor, person } from "../../test/ask.ts";
import { openTestWorld, type TestWorld } from "../../test/world.ts";

export type Named = readonly (readonly [name: string, picture: Picture])[];

/** What is asked, and the pictures of the answer in their order. */
const asked: Readonly<Record<string, readonly string[]>> = {
  "price akt": ["course"],
  "compare h100 power=0.08": ["ranking"],
  "compare 3090 0.35 EUR": ["ranking-losses"],
  "earnings 4090 0.12 hardware=2400": ["payback"],
  "earnings 3090 0.20 hardware=900": ["payback-never"],
  "whatif 4090 0.12 hardware=2400": ["heat", "tornado"],
  "whatif 3090 0.45": ["heat-losses", "tornado-losses"],
  "network akash": ["spread"],
  "compare reliability": ["spread-networks"],
};

/** The pictures of real answers to recorded figures, in a language. */
export async function answeredPictures(language: string, locales: Locales): Promise<Named> {
  await using test = await openTestWorld();
  const found: (readonly [string, Picture])[] = [];
  const asker = {
    ...person(),
    language: locales.language(language),
    format: locales.format(language, "UTC"),
  };
  for (const [line, names] of Object.entries(asked)) {
    const { reply } = await answerLine(line, asker, deskFor(test.world));
    const pictures = reply.blocks.flatMap((block) =>
      block.kind === "chart" && block.picture ? [block.picture] : [],
    );
    if (pictures.length !== names.length) throw new Error(`${line}: ${pictures.length} pictures`);
    pictures.forEach((picture, at) => found.push([names[at] ?? line, picture]));
  }
  return [...found, ["days", await pastDays(asker, test)]];
}

/** What 20 RENDER a week would have been worth, less two dollars of power a day: recorded prices, so that days differ. */
async function pastDays(asker: Parameters<typeof answerLine>[1], { world }: TestWorld): Promise<Picture> {
  const context = contextFor({}, { asker, desk: deskFor(world) });
  const money = await openMoney(context, { currency: "USD" });
  const history = await tokenHistory(tokenById("render"), 90, world);
  const days = history.value.slice(-30).map(({ at, usd }) => ({
    date: at.toZonedDateTimeISO("UTC").toPlainDate(),
    cashUsdPerDay: usd - 2,
  }));
  // A week without a digest in between.
  const told = days.filter((_, at) => at < 9 || at > 12);
  const sources = [{ source: history.source, asOf: history.asOf, age: "", stale: false }];
  return daysPicture({ name: "Garage", network: "Render", days: told, sources }, { context, money });
}

/** Made up, to see that nothing is cut off or covered: names, numbers and gaps as they may come some day. */
export function hardPictures(language: string): Named {
  const signed = new Intl.NumberFormat(language, {
    style: "currency",
    currency: "USD",
    signDisplay: "exceptZero",
  });
  const hard: Hard = {
    frame: {
      title:
        "8x H100 SXM5 80 GB in a data centre with a rather long name: cash per day on each network that takes it",
      subtitle: "In USD, after fees and power",
      footnote: "Made-up figures, to try the drawing",
      language,
      numbers: { style: "currency", currency: "USD" },
    },
    amount: (value) => signed.format(value),
  };
  return [...hardRankings(hard), ...hardDays(hard), hardPayback(hard), hardCourse(hard), hardSpread(hard)];
}

interface Hard {
  readonly frame: Frame;
  readonly amount: (value: number) => string;
}

const ten = "Akash,Render Network,Dispersed,Nosana,Salad,Clore.ai,io.net,Vast.ai,Aethir,Golem".split(",");

function hardRankings({ frame, amount }: Hard): Named {
  const bar = (name: string, value: number, spread: number) => ({
    name,
    value,
    low: value - spread,
    high: value + spread,
    text: amount(value),
    note: "listed rent × share rented",
  });
  const missing = [
    {
      name: "Render Network",
      value: null,
      text: "cannot be read right now, and no earlier figure is at hand",
    },
    { name: "Dispersed", value: null, text: "this card is not in its rates" },
  ];
  const ranking = { kind: "ranking" as const, ...frame };
  return [
    [
      "ranking-ten",
      {
        ...ranking,
        bars: ten.map((name, at) => bar(name, 180 - at * 31, 40)),
        line: { value: 410, text: "AWS asks $410 a day" },
      },
    ],
    ["ranking-one", { ...ranking, title: "One network", bars: [bar("Akash", -3.2, 1)] }],
    [
      "ranking-missing",
      {
        ...ranking,
        title: "Missing data",
        bars: [bar("Akash", 3.1, 2), ...missing],
        line: { value: 98, text: "Google Cloud asks $98 a day" },
      },
    ],
  ];
}

function hardDays({ frame, amount }: Hard): Named {
  const days = { kind: "days" as const, ...frame };
  const loss = (at: number) => -1 - Math.sin(at / 3);
  const losses = Array.from({ length: 30 }, (_, at) => ({
    label: `${at + 1} Nov`,
    value: at % 7 === 3 ? null : loss(at),
    ...([0, 29, 5, 13].includes(at) && { text: amount(loss(at)) }),
  }));
  const unlike = [0.0004, 0, 1234].map((value, at) => ({
    label: `${at + 1} Nov`,
    value,
    text: amount(value),
  }));
  const held = [43, 40, 22, null, 47, 43, 44].map((value, at) => ({
    label: `${at + 1} Nov`,
    value,
    ...(value !== null && { text: amount(value) }),
    against: 38 + at * 2,
  }));
  return [
    ["days-against", { ...days, title: "Really earned; the line is the estimate", bars: held }],
    ["days-negative", { ...days, title: "Losses all month", bars: losses }],
    ["days-three", { ...days, title: "Three days", bars: unlike }],
  ];
}

function hardPayback({ frame }: Hard): Named[number] {
  const flat = { label: "Jan 2028", low: 0, mid: 0, high: 0 };
  const nothing: Picture = {
    kind: "payback",
    ...frame,
    title: "Nothing comes in",
    points: Array.from({ length: 49 }, () => flat),
    cost: { value: 2400, text: "Hardware $2,400" },
    ends: { low: "low $0", mid: "middle $0", high: "high $0" },
  };
  return ["payback-nothing", nothing];
}

function hardCourse({ frame }: Hard): Named[number] {
  const points = Array.from({ length: 8 }, (_, at) => ({
    label: `${at + 1} Nov`,
    value: 0.000_42,
    ...(at % 7 === 0 && { text: "$0.00042" }),
  }));
  const still: Picture = {
    kind: "course",
    ...frame,
    title: "A price that stands still",
    points,
    marks: [{ at: 0, text: "7 days: 0%" }],
  };
  return ["course-flat", still];
}

function hardSpread({ frame }: Hard): Named[number] {
  const percent = (value: number) => `${Number((value * 100).toFixed(4))}%`;
  const row = (name: string, low: number, mid: number, high: number) => ({
    name,
    measured: { low, mid, high },
    text: `${percent(mid)} (${percent(low)} to ${percent(high)})`,
  });
  const spread: Picture = {
    kind: "spread",
    ...frame,
    groups: [
      {
        title: "Share of time for which nodes were online",
        scale: "nines",
        ticks: [0, 0.9, 0.99, 0.999, 0.9999, 1].map((value) => ({ value, label: percent(value) })),
        rows: [
          row("Always online", 1, 1, 1),
          row("Never online", 0, 0, 0),
          row("A network with a name that is rather long, 30 days", 0, 0.5, 1),
          row("Nearly always", 0.9999, 0.99997, 1),
          { name: "Nosana", text: "unknown, since nobody publishes it in any place that can be read" },
          { name: "Google Cloud, one machine", promised: 0.999, text: "at least 99.9%" },
        ],
      },
      {
        title: "RENDER a week per wallet",
        scale: "log",
        ticks: [0.01, 0.1, 1, 10, 100, 1000, 1e4, 1e5, 1e6].map((value) => ({ value, label: `${value}` })),
        rows: [
          { name: "Render", measured: { low: 0.0001, mid: 20, high: 2e7 }, text: "20 (0 to 20,000,000)" },
        ],
      },
    ],
  };
  return ["spread-hard", spread];
}
