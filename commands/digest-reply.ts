import type { HistoryDay } from "../core/history.ts";
import { historyRows } from "../core/history-rows.ts";
import type { MachineOutcome } from "../core/fleet.ts";
import { mayBeKept } from "../core/networks/index.ts";
import { tokenPrices, type MissingPrice, type TokenPrice } from "../core/prices/index.ts";
import { subjectOf, type Subscription } from "../core/subscription.ts";
import { tokenById, type Token } from "../core/tokens.ts";
import { toneOfJudged } from "./advice.ts";
import { unkeptText } from "./apart.ts";
import { compare } from "./compare.ts";
import type { Context } from "./command.ts";
import { chartBlocks, titleText, whyBlocks } from "./digest-change.ts";
import { earnedTexts, readLinked, type LinkedEarnings } from "./digest-earned.ts";
import { conditionTexts, lateTexts, networkTexts, tokenTexts, warningTexts } from "./digest-lines.ts";
import { nameOf, networksFor, readAbout } from "./digest-machine.ts";
import { earnings } from "./earnings.ts";
import { formLine } from "./line.ts";
import { bestTotals, judgedOf, totalFigures, totalsOf } from "./machines.ts";
import { livePowerFigures } from "./live-power.ts";
import { MissingRateError, openMoney } from "./money.ts";
import { power } from "./power.ts";
import { priceFigures } from "./price-figures.ts";
import type { Button, Reply } from "./reply.ts";
import { currenciesOf, readRigs, type ReadRigs, type RigOptions } from "./rig.ts";
import { marketSources } from "./sources.ts";
import type { Voice } from "./voice.ts";

export interface DigestAsked {
  readonly subscription: Subscription;
  /** The local date that it is for. */
  readonly date: Temporal.PlainDate;
  readonly due: Temporal.Instant;
  /** It comes later than it was due, and says so. */
  readonly late: boolean;
}

/** A digest, and the rows that it adds to the history once it is sent. */
export interface Digest {
  readonly reply: Reply;
  readonly days: readonly HistoryDay[];
}

/** All that a digest tells of. */
export interface Today extends DigestAsked {
  readonly name: string;
  readonly read: ReadRigs;
  readonly outcomes: readonly MachineOutcome[];
  readonly prices: readonly (readonly [Token, TokenPrice | MissingPrice | undefined])[];
  /** Of this date. */
  readonly days: readonly HistoryDay[];
  /** Of the last digest before, by its date. */
  readonly before: readonly HistoryDay[];
  /** Of the last 30 days before this date. */
  readonly past: readonly HistoryDay[];
  readonly linked: LinkedEarnings;
  readonly voice: Voice;
}

const pastDays = 30;

/**
 * Writes the digest of a date. The context is that of its reader: language, currency, time zone and country of the
 * subscription, and the saved machine that it is about. Never rejects for an upstream's failure: what is missing is said.
 */
export async function digestReply(asked: DigestAsked, context: Context): Promise<Digest> {
  const options = readAbout(asked.subscription.about, context);
  if (!options) return withoutFigures(context.say("digest-unreadable"), asked, context);
  const unkept = unkeptText(networksFor(options, context), context);
  if (unkept !== undefined) return withoutFigures(unkept, asked, context);
  try {
    const today = await todayOf(asked, options, context);
    return { reply: replyOf(today), days: today.days };
  } catch (error) {
    if (!(error instanceof MissingRateError)) throw error;
    return withoutFigures(context.say("failed-rate", { currency: error.currency }), asked, context);
  }
}

const withoutFigures = (text: string, { subscription }: DigestAsked, context: Context): Digest => ({
  reply: {
    title: context.say("digest-none"),
    tone: "plain",
    blocks: [{ kind: "text", text, style: "warning" }],
    buttons: buttonsOf(subscription, context),
    figures: [],
  },
  days: [],
});

async function todayOf(asked: DigestAsked, options: RigOptions, context: Context): Promise<Today> {
  const { subscription, date } = asked;
  const money = await openMoney(context, currenciesOf(options, context));
  const read = await readRigs(options, context, money);
  const wanted = networksFor(options, context).filter(mayBeKept);
  const wantedTokens = [...new Set(wanted.flatMap(({ token }) => token ?? []))].map(tokenById);
  const subject = subjectOf(subscription);
  const { history } = context.digests;
  const [outcomes, prices, before, past, linked] = await Promise.all([
    totalsOf(wanted, read.rigs, context),
    tokenPrices(wantedTokens, context.world),
    history.before(subject, date),
    history.between(subject, date.subtract({ days: pastDays - 1 }), date.subtract({ days: 1 })),
    readLinked(context),
  ]);
  const known = wantedTokens.map((token) => [token, prices.get(token.id)] as const);
  const facts = { subject, date, currency: money.currency, perUsd: perUsdOf(money), tokenUsd: usdOf(known) };
  return {
    ...asked,
    name: nameOf(options, context),
    read,
    outcomes,
    prices: known,
    days: historyRows(outcomes, facts),
    before,
    past,
    linked,
    voice: { context, money },
  };
}

const perUsdOf = (money: Voice["money"]): number =>
  money.figures().find(({ of, name }) => of === money.currency && name === "perUsd")?.value ?? 1;

const usdOf = (prices: Today["prices"]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    prices.flatMap(([{ id }, found]) => (found?.kind === "price" ? [[id, found.price.value]] : [])),
  );

function replyOf(today: Today): Reply {
  const { outcomes, prices, read, subscription, voice } = today;
  const { context, money } = voice;
  const [best] = bestTotals(outcomes);
  const ofTokens = prices.flatMap(([{ id }, found]) =>
    found?.kind === "price" ? priceFigures(id, found) : [],
  );
  const figures = [
    ...totalFigures(outcomes),
    ...ofTokens,
    ...livePowerFigures(read.live, context),
    ...money.figures(),
  ];
  const sources = marketSources(figures, context);
  return {
    title: titleText(today, best),
    tone: best ? toneOfJudged(judgedOf(best)) : "plain",
    blocks: [
      ...lateTexts(today),
      ...whyBlocks(today, best),
      ...networkTexts(today, best),
      ...earnedTexts(today),
      ...tokenTexts(today),
      ...warningTexts(today, best),
      ...chartBlocks(today, best, sources),
      ...conditionTexts(today),
    ],
    buttons: buttonsOf(subscription, context, read),
    sources,
    figures,
  };
}

function buttonsOf({ id, about }: Subscription, { say }: Context, read?: ReadRigs): readonly Button[] {
  return [
    { label: say("button-digest-details"), line: formLine(earnings, about) },
    ...(read?.live ? [{ label: say("button-power"), line: formLine(power, about) }] : []),
    { label: say("button-compare"), line: formLine(compare, about) },
    { label: say("button-digest-time"), line: `digest action=edit id=${id} at=ask` },
    { label: say("button-digest-stop"), line: `digest action=stop id=${id}` },
  ];
}
