import { tokenPrices, type MissingPrice, type TokenPrice } from "../core/prices/index.ts";
import { tokenById, tokens, type Token } from "../core/tokens.ts";
import { command, type Context } from "./command.ts";
import { openMoney } from "./money.ts";
import { option } from "./options.ts";
import { priceFigures } from "./price-figures.ts";
import { closesWithin, historyOf, pastOf, usualRangeDays, type History, type Past } from "./price-past.ts";
import { coursePicture } from "./price-picture.ts";
import type { Block, Field, Reply, SourceLine, Tone } from "./reply.ts";
import { sourceLines } from "./sources.ts";
import type { Voice } from "./voice.ts";

export const price = command({
  name: "price",
  options: {
    token: option.token().optional(),
    range: option.range().optional(),
    currency: option.currency().optional(),
  },
  bare: ["token", "range", "currency"],
  async run({ token, range = usualRangeDays, currency }, context) {
    const voice = { context, money: await openMoney(context, { currency: currency ?? context.currency }) };
    if (token === undefined) return allTokens(voice);
    const asked = tokenById(token);
    const [prices, history] = await Promise.all([
      tokenPrices([asked], context.world),
      historyOf(asked, range, context),
    ]);
    const found = prices.get(token);
    return found?.kind === "price"
      ? oneToken({ token: asked, found, history, range }, voice)
      : missing(asked, context);
  },
});

interface Known {
  readonly token: Token;
  readonly found: TokenPrice;
  readonly history: History | undefined;
  readonly range: number;
}

function oneToken(known: Known, voice: Voice): Reply {
  const { token, found } = known;
  const { context, money } = voice;
  const { say, format } = context;
  const past = pastOf({ ...known, now: context.world.now() });
  const figures = [...priceFigures(token.id, found, past), ...money.figures()];
  const sources = sourceLines(figures, context);
  const shown = { token: token.symbol, price: money.unit(found.price.value) };
  const change = found.change24h;
  return {
    title:
      change === undefined
        ? say("price-title", shown)
        : say("price-title-change", {
            ...shown,
            change: format.percent(change, { digits: 1, signed: true }),
          }),
    tone: toneOf(change),
    blocks: [
      ...(found.price.stale
        ? [warning(say("price-stale", { age: format.age(found.price.asOf, context.world.now()) }))]
        : []),
      ...historyBlocks(known, context),
      { kind: "fields", fields: [...marketFields(found, voice), ...pastFields(past, voice)] },
      ...chart({ ...known, past }, sources, voice),
      ...disagreement(found, voice),
      ...(token.id === "akt" ? [note(say("price-akash-note"))] : []),
    ],
    buttons: [{ label: say("button-why"), line: "why" }],
    sources,
    figures,
  };
}

const toneOf = (change: number | undefined): Tone =>
  change === undefined ? "plain" : change < 0 ? "bad" : "good";

function historyBlocks({ history }: Known, { say, format }: Context): readonly Block[] {
  if (!history) return [note(say("price-no-history"))];
  return history.stale
    ? [warning(say("price-history-stale", { date: format.dateOfFigure(history.asOf) }))]
    : [];
}

const warning = (text: string): Block => ({ kind: "text", text, style: "warning" });
const note = (text: string): Block => ({ kind: "text", text, style: "note" });

function marketFields(found: TokenPrice, { context: { say, format }, money }: Voice): readonly Field[] {
  const { volume24hUsd: volume, marketCapUsd: cap, change24h } = found;
  return [
    ...(change24h === undefined
      ? []
      : [{ label: say("price-24h"), value: format.percent(change24h, { digits: 1, signed: true }) }]),
    ...(volume === undefined ? [] : [{ label: say("price-volume"), value: money.show(volume) }]),
    ...(cap === undefined ? [] : [{ label: say("price-cap"), value: money.show(cap) }]),
  ];
}

function pastFields(past: Past, { context: { say, format }, money }: Voice): readonly Field[] {
  const percent = (label: string, share: number | null, rest: { note?: string; signed?: boolean } = {}) =>
    share === null
      ? []
      : [
          {
            label,
            value: format.percent(share, { digits: 1, signed: rest.signed ?? true }),
            ...(rest.note !== undefined && { note: rest.note }),
          },
        ];
  const over = say("price-history-note", { days: past.days });
  return [
    ...percent(say("price-7d"), past.change7d),
    ...percent(say("price-30d"), past.change30d),
    ...percent(say("price-90d"), past.change90d),
    ...percent(say("price-volatility"), past.volatilityPerYear, { note: over, signed: false }),
    ...percent(say("price-drawdown"), past.maxDrawdown, { note: over }),
    ...(past.outlook === null
      ? []
      : [
          {
            label: say("price-outlook"),
            value: `${money.unit(past.outlook.terminal.p10)} – ${money.unit(past.outlook.terminal.p90)}`,
            note: say("price-outlook-note", { days: past.days }),
          },
        ]),
  ];
}

function chart(
  known: Known & { readonly past: Past },
  sources: readonly SourceLine[],
  voice: Voice,
): readonly Block[] {
  const { token, history, range, past } = known;
  const { context, money } = voice;
  const { say, world } = context;
  const series = closesWithin(history, range, world.now()).map(({ usd }) => usd);
  // A change over so many days begins a day before them.
  const closes = closesWithin(history, range + 1, world.now());
  const usd = closes.map((close) => close.usd);
  const [first, last] = [usd.at(0), usd.at(-1)];
  if (first === undefined || last === undefined || series.length < 2) return [];
  const alt = say("price-chart", {
    token: token.symbol,
    days: series.length,
    first: money.unit(first),
    last: money.unit(last),
    low: money.unit(Math.min(...usd)),
    high: money.unit(Math.max(...usd)),
  });
  return [
    {
      kind: "chart",
      alt,
      series,
      picture: coursePicture({ token, closes, days: series.length, past, sources }, voice),
    },
  ];
}

function disagreement(
  { disagreement: opinions, price: shown }: TokenPrice,
  { context: { say }, money }: Voice,
) {
  if (!opinions) return [];
  const said = opinions.map(({ source, usd }) =>
    say("price-opinion", { source: source.name, price: money.unit(usd) }),
  );
  return [warning(say("price-disagree", { opinions: said.join(" · "), shown: money.unit(shown.value) }))];
}

const missing = (token: Token, { say }: Context): Reply => ({
  title: say("price-title-missing", { token: token.symbol }),
  tone: "bad",
  blocks: [],
  figures: [],
});

async function allTokens(voice: Voice): Promise<Reply> {
  const { context, money } = voice;
  const { say } = context;
  const prices = await tokenPrices(tokens, context.world);
  const figures = [...tokens.flatMap(({ id }) => figuresOf(id, prices.get(id))), ...money.figures()];
  return {
    title: say("price-all-title"),
    tone: "plain",
    blocks: [
      { kind: "fields", fields: tokens.map((token) => tokenField(token, prices.get(token.id), voice)) },
    ],
    buttons: tokens.map(({ id, symbol }) => ({
      label: say("button-price", { token: symbol }),
      line: `price ${id}`,
    })),
    sources: sourceLines(figures, context),
    figures,
  };
}

const figuresOf = (id: string, found: TokenPrice | MissingPrice | undefined) =>
  found?.kind === "price" ? priceFigures(id, found) : [];

function tokenField(
  token: Token,
  found: TokenPrice | MissingPrice | undefined,
  { context, money }: Voice,
): Field {
  const { say, format, world } = context;
  if (found?.kind !== "price")
    return { label: token.symbol, value: "–", note: say("price-title-missing", { token: token.symbol }) };
  const change =
    found.change24h === undefined ? "" : format.percent(found.change24h, { digits: 1, signed: true });
  const age = found.price.stale ? `◷ ${format.age(found.price.asOf, world.now())}` : "";
  return {
    label: token.symbol,
    value: money.unit(found.price.value),
    note: [change, age].filter(Boolean).join(" · "),
  };
}
