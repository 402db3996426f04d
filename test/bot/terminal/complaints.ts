import { replyJson } from "../../../bot/terminal/json.ts";
import type { Figure, Reply } from "../../../commands/reply.ts";
import type { Answered } from "../../../commands/run.ts";
import { networks } from "../../../core/networks/index.ts";
import { openLocales } from "../../../locales/index.ts";

const { say } = openLocales().language("en");

/**
 * Hours after which a figure of a source that can be asked again is old. Akash's utilisation comes in rows by day and
 * Render's weeks with two days' lag; central banks rest over holidays.
 */
const oldAfterHours: Readonly<Record<string, number>> = {
  coingecko: 0.5,
  coinpaprika: 0.5,
  coinbase: 0.5,
  kraken: 0.5,
  binance: 0.5,
  frankfurter: 7 * 24,
  "open-er-api": 7 * 24,
  "akash-console": 1,
  "akash-console utilisation": 3 * 24,
  "render-stats": 14 * 24,
  // Books are minutes old; sums of whole days end at midnight, and what was earned on a day that is over does not age.
  "akash-console earnedUsd24h": 3,
  "akash-console earnedUsd24hBefore": Infinity,
  "akash-console earnedUsd7d": 49,
  "akash-console earnedUsd30d": 49,
  "akash-console earnedUsd90d": 49,
  "akash-console earnedUsdOfDay": Infinity,
  "coingecko closeUsd": Infinity,
  "render-stats obhOfWeek": Infinity,
  nosana: 2.1,
  salad: 4,
  "azure-retail": 96.1,
  "gpuhunt-catalogue": 96.1,
  vast: 4,
  "vast-500farm": 4,
  clore: 4,
  ionet: 4,
  "energy-charts": 2.1,
  "awattar-de": 2.1,
  "awattar-at": 2.1,
  "octopus-agile": 2.1,
  "gb-carbon-intensity": 2.1,
};

/** What somebody wrote down once in place of a live figure: always old. */
const bundled =
  /^(snapshot-|ecb-snapshot$|akash-site-|akash-console-20|akash-sig-|akash-pip-|nosana-pricing-)/;

/** Documents do not age by the hour; they carry their date. Proposals, price lists, data sheets, measurements. */
const documents =
  /^(rnp-\d+|akash-(aep|proposal)-\d+|(nosana|salad|clore|ionet|vast)-docs|akash-pilot|render-(operator-docs|node-faq|stats)|(aws|azure|gcp)-sla|hf-tasks|vendor-spec|vast-cli|gpuhunt|price-tracker|ml-energy|llama-bench|npb-\d+|ecoenergygeek|mytour|octane-memory|data-receipts|gcp-pricing|lambda-pricing|cyclenerd|gpp-\w+|eurostat-.*|eia-.*)$/;

/**
 * Zero is a figure here: neither network takes a fee, a model can be wholly idle, a price can stand still, and most providers
 * may be offline, short of a target or without an audit.
 */
const mayBeZero = new Set([
  "feeRate",
  "utilisation",
  "change24h",
  // A provider may have no leases, and a wallet a week without work.
  "gpusLeased",
  "openLeases",
  "unconvertedAct",
  "earnedUsd24h",
  "earnedUsd24hBefore",
  "earnedUsd7d",
  "earnedUsd30d",
  "earnedUsd90d",
  "earnedUsdOfDay",
  "obhOfWeek",
  // So can an hour of power be.
  "spotUsdPerKwh",
  "usdPerKwh",
  "uptime-1d",
  "uptime-7d",
  "uptime-30d",
  "uptime-reached-99_5",
  "uptime-reached-99_9",
  "uptime-reached-99_99",
  "audited-providers",
  "audited-gpus",
]);
/** A price can fall, and rise to more than its double; on sunny days power is given away, and more. */
const mayBeNegative = new Set(["change24h", "spotUsdPerKwh", "usdPerKwh"]);

const inputsOfStaleness = new Set(["usdPerGpuHour", "tokensPerBusyHour", "utilisation", "tokenUsd"]);

/** What is wrong with an answer, whatever the world was like when it was given; nothing when all is well. */
export function complaintsAbout(answered: Answered, now: Temporal.Instant): readonly string[] {
  const { command, reply } = answered;
  return [
    ...jsonComplaints(answered),
    ...textComplaints(command, reply),
    ...reply.figures.flatMap((figure) => [...valueComplaints(figure), ...ageComplaints(figure, now)]),
    ...derivedComplaints(reply.figures),
    ...sourceComplaints(reply),
    ...(command === "earnings" || command === "compare" ? networkComplaints(reply) : []),
    ...(command === "price" ? priceComplaints(reply) : []),
  ];
}

const unspeakable = /NaN|∞|Infinity|undefined|\bnull\b|\[object|\de[+-]?\d/;

function textComplaints(command: string, { title, blocks, buttons, sources }: Reply): readonly string[] {
  const texts = textsIn({ title, blocks, buttons, sources: sources?.map(({ age }) => age) });
  return texts.filter((text) => unspeakable.test(text)).map((text) => `${command} says “${text}”`);
}

function jsonComplaints({ command, reply }: Answered): readonly string[] {
  try {
    JSON.parse(replyJson(command, reply));
    return [];
  } catch (error) {
    return [`cannot be printed as JSON: ${String(error)}`];
  }
}

/** Every text in a part of an answer. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** What a source says of the world; what we reckon or somebody types may be zero or below. */
function valueComplaints(figure: Figure): readonly string[] {
  const { name, unit, value, low, high, basis } = figure;
  if (value === null || (basis !== "listed" && basis !== "measured")) return [];
  const wrong = [
    value === 0 && !mayBeZero.has(name),
    value < 0 && !mayBeNegative.has(name),
    value > 1 && unit === "share" && !mayBeNegative.has(name),
    low !== undefined && low > value,
    high !== undefined && high < value,
  ];
  return wrong.includes(true) ? [`${called(figure)} is ${value}`] : [];
}

function ageComplaints(figure: Figure, now: Temporal.Instant): readonly string[] {
  const { source, basis, stale, name } = figure;
  const hours = now.since(figure.asOf).total("hours");
  if (hours < 0) return [`${called(figure)} is from the future`];
  if (bundled.test(source.id)) return stale ? [] : [`${called(figure)} is bundled and not marked as old`];
  if (basis === "assumed" || basis === "entered" || basis === "derived") return [];
  const limit = oldAfterHours[`${source.id} ${name}`] ?? oldAfterHours[source.id];
  if (limit !== undefined)
    return hours > limit && !stale ? [`${called(figure)} is ${hours} h old and not marked`] : [];
  return documents.test(source.id)
    ? []
    : [`${called(figure)} is from ${source.id}, of which nobody knows when it is old`];
}

/** What is reckoned from an old figure is old as well, and from fresh ones it is not. */
function derivedComplaints(figures: readonly Figure[]): readonly string[] {
  return networks.flatMap(({ id }) => {
    const own = figures.filter(({ of }) => of === id);
    const old = own.some(({ name, stale }) => inputsOfStaleness.has(name) && stale);
    return own
      .filter(({ source, basis, stale }) => source.id === "rigwise" && basis === "derived" && stale !== old)
      .map(
        (figure) =>
          `${called(figure)} is ${old ? "reckoned from old figures and not marked" : "marked as old for nothing"}`,
      );
  });
}

/** Every old figure's source is marked; where sources stand in footnotes, the figure itself is. */
function sourceComplaints({ figures, sources, blocks }: Reply): readonly string[] {
  const old = figures.filter(({ stale, basis }) => stale && basis !== "derived");
  if (!sources) {
    const told = textsIn(blocks).some((text) => text.includes("◷ "));
    return old.length > 0 && !told ? ["old figures are shown like new ones"] : [];
  }
  const marked = new Set(sources.filter(({ stale }) => stale).map(({ source }) => source.id));
  return old
    .filter(({ source }) => !marked.has(source.id))
    .map((figure) => `${called(figure)} is old, and its source is not marked`);
}

const missing = (
  ["no-market", "no-price", "source-down", "not-eligible", "not-listed", "no-octanebench"] as const
).map((kind) => say(`missing-${kind}`));

/** Each network has figures, or a sentence that says why it has none. */
function networkComplaints({ title, blocks, figures }: Reply): readonly string[] {
  const sideBySide = [
    say("compare-networks-title"),
    say("compare-clouds-title"),
    say("compare-reliability-title"),
  ].includes(title);
  const texts = textsIn(blocks).flatMap((text) => text.split("\n"));
  return networks.flatMap(({ id, name }) => {
    const known = figures.some(({ of }) => of === id);
    const told = texts.some(
      (text) => text.startsWith(`${name} ·`) && missing.some((reason) => text.includes(reason)),
    );
    if (known && told) return [`${name} has figures and is said to have none`];
    return known || told || sideBySide ? [] : [`${name} is not spoken of`];
  });
}

const oldPrice = say("price-stale", { age: "" }).replace(/\W*$/, "");
const noPrice = say("price-title-missing", { token: "" });

/** An old price says in words that it is old; a missing one that it is missing. */
function priceComplaints({ title, blocks, figures }: Reply): readonly string[] {
  const text = [title, ...textsIn(blocks)].join("\n");
  const old = figures.some(({ name, stale }) => name === "priceUsd" && stale);
  if (old && !text.includes(oldPrice) && !text.includes("◷ "))
    return ["an old price is shown like a new one"];
  return figures.length === 0 && !text.includes(noPrice) ? ["no price, and no word about it"] : [];
}

const called = ({ of, name, source }: Figure): string => `${of} ${name} (${source.id})`;
