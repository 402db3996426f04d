import { tokenPrices } from "../core/prices/index.ts";
import { readRenderWallet, type NoWork } from "../core/providers/render-wallet.ts";
import { utcDate } from "../core/time.ts";
import { tokenById } from "../core/tokens.ts";
import { shortAccount } from "./accounts.ts";
import { historyOf } from "./price-past.ts";
import { linkButtons, unread } from "./provider-asking.ts";
import { compareRender, type Compared } from "./provider-compare.ts";
import { earnedChart } from "./provider-days.ts";
import { lastDay, rangeText, weekBlocks, weekFields, worthOf, type Weeks } from "./provider-render-fields.ts";
import { ofPastWeeks, walletFigures } from "./provider-render-figures.ts";
import { toldOf, type ToldWallet, type Word } from "./provider-render-words.ts";
import type { Linked } from "./provider.ts";
import type { Block, Reply, SourceLine } from "./reply.ts";
import { whyButton } from "./secret.ts";
import { sourcesOfNow } from "./sources.ts";
import type { Voice } from "./voice.ts";

/** Closes over a quarter hold a wallet's twelve weeks. */
const closeDays = 90;

/** What a wallet's work for Render came to, week by week; its tier is not public, and what its owner says narrows it. */
export async function renderReply(linked: Linked, word: Word | undefined, voice: Voice): Promise<Reply> {
  const { context } = voice;
  const token = tokenById("render");
  const [wallet, prices, closes] = await Promise.all([
    readRenderWallet(linked.account, undefined, context.world),
    tokenPrices([token], context.world),
    historyOf(token, closeDays, context),
  ]);
  if (wallet.kind === "source-down") return unread(wallet.source, linked, context);
  if (wallet.kind === "not-an-address") throw new Error("an account that was read is none");
  if (wallet.kind === "no-work") return idle(wallet, voice);
  const found = prices.get(token.id);
  const price = found?.kind === "price" ? found : undefined;
  const told = toldOf(wallet, word, context);
  const compared = linked.rig && (await compareRender({ wallet: told.wallet, rig: linked.rig }, voice));
  return replyOf({ ...told, linked, price, closes, compared }, voice);
}

const idle = ({ address, asOf }: NoWork, { context: { say, format } }: Voice): Reply => ({
  title: say("provider-idle-title"),
  tone: "plain",
  blocks: [
    {
      kind: "text",
      text: say("provider-idle", { account: shortAccount(address), date: format.dateOfFigure(asOf) }),
    },
  ],
  buttons: [{ label: say("button-network", { network: "Render" }), line: "network render" }],
  figures: [],
});

interface Known extends ToldWallet, Weeks {
  readonly linked: Linked;
  readonly compared: Compared | undefined;
}

async function replyOf(known: Known, voice: Voice): Promise<Reply> {
  const { linked, wallet, said, compared } = known;
  const { context, money } = voice;
  const { say, format } = context;
  const figures = [
    ...walletFigures(known),
    ...known.figures,
    ...(compared?.figures ?? []),
    ...money.figures(),
  ];
  const sources = sourcesOfNow(figures, ofPastWeeks, context);
  const newest = wallet.epochs.at(-1) ?? wallet.epochs[0];
  const told = {
    account: shortAccount(linked.account),
    pay: rangeText(newest.jobRender.value, voice),
    date: format.date(utcDate(newest.end)),
  };
  return {
    title: say("provider-render", told),
    tone: newest.jobRender.value.high > 0 ? "good" : "plain",
    blocks: [
      ...(newest.obh.stale ? [warning(say("provider-weeks-old", told))] : []),
      { kind: "fields", fields: weekFields(newest, known, voice) },
      said,
      ...(compared?.blocks ?? []),
      ...weekBlocks(known, voice),
      ...chartOf(known, sources, voice),
    ],
    buttons: [...whyButton(context), ...(await linkButtons(linked, context))],
    sources,
    figures,
  };
}

const warning = (text: string): Block => ({ kind: "text", text, style: "warning" });

function chartOf(known: Known, sources: readonly SourceLine[], voice: Voice): readonly Block[] {
  const bars = known.wallet.epochs.map((week) => ({
    date: lastDay(week),
    usd: worthOf(week, known)?.value.mid ?? null,
  }));
  const name = shortAccount(known.linked.account);
  return earnedChart({ name, network: "Render", per: "week", bars, sources }, voice);
}
