import { mapBand, type Band } from "../core/band.ts";
import type { HistoryDay } from "../core/history.ts";
import { akash } from "../core/networks/akash.ts";
import { render } from "../core/networks/render.ts";
import type { TokenPrice } from "../core/prices/index.ts";
import { compareActual, type ActualDay } from "../core/providers/actual.ts";
import { readAkashDays, type EarnedDay } from "../core/providers/akash-earnings.ts";
import { estimatedRent } from "../core/providers/estimated.ts";
import { readRenderWallet, type RenderWallet } from "../core/providers/render-wallet.ts";
import { utcDate } from "../core/time.ts";
import type { Context } from "./command.ts";
import type { Today } from "./digest-reply.ts";
import { isEnough } from "./provider-compared.ts";
import type { Block } from "./reply.ts";
import { readSaved } from "./saved-rig.ts";

/** What a linked machine's account came to; null where it cannot be read, absent where it is not linked. */
export interface LinkedEarnings {
  readonly akash?: readonly EarnedDay[] | null;
  readonly render?: RenderWallet | null;
}

/** Reads the accounts of the machine that a digest is about: one call a morning and provider, one file for all wallets. */
export async function readLinked({ rig, shared, world }: Context): Promise<LinkedEarnings> {
  const { akash: address, render: account } = (shared ? undefined : rig?.accounts) ?? {};
  const [days, wallet] = await Promise.all([
    address === undefined ? undefined : readAkashDays(address, undefined, world),
    account === undefined ? undefined : readRenderWallet(account, undefined, world),
  ]);
  return {
    ...(days && { akash: days.length > 0 ? days : null }),
    // A wallet that did no work has nothing to tell every morning.
    ...(wallet?.kind === "wallet" && { render: wallet }),
    ...(wallet?.kind === "source-down" && { render: null }),
  };
}

/** One line for each account: what it really earned, and against the estimates of those days. */
export function earnedTexts(today: Today): readonly Block[] {
  const { linked } = today;
  const { say } = today.voice.context;
  const missing = (network: string) => say("digest-earned-missing", { network });
  const lines = [
    ...(linked.akash === undefined
      ? []
      : [linked.akash ? akashText(linked.akash, today) : missing(akash.name)]),
    ...(linked.render === undefined
      ? []
      : [linked.render ? renderText(linked.render, today) : missing(render.name)]),
  ];
  return lines.length > 0 ? [{ kind: "text", text: lines.join("\n") }] : [];
}

function akashText(days: readonly EarnedDay[], { past, date, voice }: Today): string {
  const { context, money } = voice;
  const { say, format } = context;
  const known = days.flatMap(({ date: of, earned: { usd } }) => (usd ? [{ date: of, usd }] : []));
  const last = known.at(-1);
  if (!last) return say("digest-earned-missing", { network: akash.name });
  const told = say("digest-earned", {
    network: known.some(({ usd }) => usd.stale) ? `◷ ${akash.name}` : akash.name,
    amount: money.show(last.usd.value),
    date: format.dayOfYear(last.date),
    total: money.show(known.reduce((sum, { usd }) => sum + usd.value, 0)),
    days: known.length,
  });
  const ratio = ratioOf(
    past,
    known.map(({ date: of, usd }) => ({ date: of, usdPerDay: usd.value })),
    date,
  );
  return ratio === null ? told : `${told} · ${say("digest-earned-ratio", { ratio: format.percent(ratio) })}`;
}

/** Over the week before the digest; null with too few days. */
function ratioOf(
  past: readonly HistoryDay[],
  actual: readonly ActualDay[],
  until: Temporal.PlainDate,
): number | null {
  const estimated = past.filter(({ network }) => network === akash.id).map(estimatedRent);
  const comparison = compareActual(estimated, actual, { until, days: 7 });
  return isEnough({ days: 7, comparison }) ? (comparison?.ratio ?? null) : null;
}

/** A week at a time; of the tier that was saved of the machine, if one was. */
function renderText({ epochs }: RenderWallet, { prices, voice }: Today): string {
  const { context, money } = voice;
  const { say, format, rig } = context;
  const week = epochs.at(-1) ?? epochs[0];
  const tier = rig && readSaved(rig, context)?.tier;
  const { value: pay } = tier ? week.jobRenderByTier[tier] : week.jobRender;
  const price = priceOf(prices);
  const worth = price && mapBand(pay, (tokens) => tokens * price.price.value);
  const range = ({ low, high }: Band, show: (value: number) => string) =>
    say("provider-range", { low: show(low), high: show(high) });
  return say("digest-earned-render", {
    date: format.dayOfYear(utcDate(week.end)),
    pay: say("provider-range", { low: format.number(pay.low, 2), high: format.tokens(pay.high, "RENDER") }),
    worth: worth ? range(worth, (usd) => money.show(usd)) : "–",
  });
}

const priceOf = (prices: Today["prices"]): TokenPrice | undefined => {
  const [, found] = prices.find(([{ id }]) => id === "render") ?? [];
  return found?.kind === "price" ? found : undefined;
};
