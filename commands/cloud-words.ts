import type { Estimate } from "../core/earnings.ts";
import type { CloudPrices } from "../core/reference/cloud-prices.ts";
import { bigClouds, cloudNames, type CloudId, type CloudOffer } from "../core/reference/clouds.ts";
import type { Block } from "./reply.ts";
import type { Voice } from "./voice.ts";

const isBig = (cloud: CloudId): boolean => bigClouds.some((big) => big === cloud);

/** What renters pay for the card in clouds, which of the big ones do not have it, and how much less a marketplace costs. */
export function cloudBlocks(
  { offers, without }: CloudPrices,
  ranked: readonly Estimate[],
  voice: Voice,
): readonly Block[] {
  const { say, format } = voice.context;
  const big = offers.filter(({ cloud }) => isBig(cloud));
  const others = cheapestFirst(offers.filter(({ cloud }) => !isBig(cloud)));
  const missing = without.filter(isBig).map((cloud) => cloudNames[cloud]);
  const texts = [
    ...(big.length > 0 ? [say("compare-clouds", { prices: pricesText(big, voice) })] : []),
    ...(missing.length > 0 ? [say("compare-not-in", { clouds: format.list(missing) })] : []),
    ...(others.length > 0 ? [say("compare-other-clouds", { prices: pricesText(others, voice) })] : []),
    ...discounts([...big, ...others.slice(0, 1)], ranked, voice),
  ];
  const blocks = texts.map((text): Block => ({ kind: "text", text }));
  if (offers.length > 0 || missing.length > 0) return blocks;
  return [{ kind: "text", text: say("compare-no-cloud"), style: "note" }];
}

const cheapestFirst = (offers: readonly CloudOffer[]): readonly CloudOffer[] =>
  offers.toSorted((one, other) => one.usdPerGpuHour - other.usdPerGpuHour);

const pricesText = (offers: readonly CloudOffer[], { context: { say, format }, money }: Voice): string =>
  offers
    .map(({ cloud, usdPerGpuHour, asOf, stale }) =>
      say("compare-cloud", {
        cloud: stale ? `◷ ${cloudNames[cloud]}` : cloudNames[cloud],
        price: money.unit(usdPerGpuHour),
        date: format.dateOfFigure(asOf),
      }),
    )
    .join(" · ");

/** For each network with a market what its renters pay, against each of these clouds. */
function discounts(
  against: readonly CloudOffer[],
  ranked: readonly Estimate[],
  { context: { say, format } }: Voice,
): readonly string[] {
  if (against.length === 0) return [];
  return ranked.flatMap(({ income, network }) => {
    if (network.model !== "rent" || income.kind !== "rental") return [];
    const rent = income.usdPerGpuHour.value.mid;
    const list = against.map(({ cloud, usdPerGpuHour }) => {
      const share = format.percent(rent / usdPerGpuHour - 1, { signed: true });
      return `${cloudNames[cloud]} ${share}`;
    });
    return [say("compare-discount", { network: network.name, list: list.join(" · ") })];
  });
}
