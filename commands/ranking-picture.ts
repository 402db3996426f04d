import { isPoint, type Band } from "../core/band.ts";
import type { RankedBar, RankingPicture } from "../core/charts/picture.ts";
import { frameOf } from "./picture-frame.ts";
import type { ChartBlock, SourceLine } from "./reply.ts";
import type { Voice } from "./voice.ts";

/** A machine on one network: what it brings, made from what; or why that is not known. */
export type RankedNetwork =
  | { readonly name: string; readonly cashUsdPerDay: Band; readonly note?: string }
  | { readonly name: string; readonly missing: string };

interface Ranking {
  readonly rig: string;
  /** The best first, last those without a figure. */
  readonly networks: readonly RankedNetwork[];
  /** The cheapest offer of the same cards by a cloud. */
  readonly cloud?: { readonly name: string; readonly usdPerDay: number } | undefined;
  readonly sources: readonly SourceLine[];
}

/** Networks by what a machine brings there, beside what a cloud asks for the same; none where no network has a figure. */
export function rankingChart(ranking: Ranking, voice: Voice): readonly ChartBlock[] {
  const known = ranking.networks.filter((network) => "cashUsdPerDay" in network);
  if (known.length === 0) return [];
  const { context, money } = voice;
  const { say, format } = context;
  const { rig, networks, cloud, sources } = ranking;
  const list = format.list(known.map((network) => itemText(network, voice)));
  const price = cloud && { cloud: cloud.name, price: money.show(cloud.usdPerDay) };
  const title = say("chart-ranking-title", { rig });
  const subtitle = say("chart-ranking-subtitle", { currency: money.currency });
  const picture: RankingPicture = {
    kind: "ranking",
    ...frameOf({ title, subtitle, sources }, voice),
    bars: networks.map((network) => barOf(network, voice)),
    ...(price &&
      cloud && { line: { value: money.amount(cloud.usdPerDay), text: say("chart-ranking-cloud", price) } }),
  };
  const alt = price
    ? say("chart-ranking-alt-cloud", { rig, list, ...price })
    : say("chart-ranking-alt", { rig, list });
  return [{ kind: "chart", alt, series: [], picture }];
}

type Known = Extract<RankedNetwork, { cashUsdPerDay: Band }>;

function itemText({ name, cashUsdPerDay }: Known, { context: { say }, money }: Voice): string {
  const { low, mid, high } = cashUsdPerDay;
  const signed = (usd: number) => money.show(usd, { signed: true });
  const told = { network: name, cash: signed(mid) };
  return isPoint(cashUsdPerDay)
    ? say("chart-ranking-item-point", told)
    : say("chart-ranking-item", { ...told, low: signed(low), high: signed(high) });
}

function barOf(network: RankedNetwork, { money }: Voice): RankedBar {
  if ("missing" in network) return { name: network.name, value: null, text: network.missing };
  const { name, cashUsdPerDay: band, note } = network;
  return {
    name,
    value: money.amount(band.mid),
    ...(!isPoint(band) && { low: money.amount(band.low), high: money.amount(band.high) }),
    text: money.show(band.mid, { signed: true }),
    ...(note !== undefined && { note }),
  };
}
