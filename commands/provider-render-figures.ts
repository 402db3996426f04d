import type { TokenPrice } from "../core/prices/index.ts";
import type { RenderWallet, WalletEpoch } from "../core/providers/render-wallet.ts";
import { bandFigure, figure } from "./figures.ts";
import type { Figure } from "./reply.ts";

const of = "render";

/** What a figure of one week belongs to. */
const scopeOfWeek = ({ id }: WalletEpoch): string => `${of} · ${id}`;

/** Everything that is told of a wallet, unrounded: its newest week in full, and of each week its work and its pay. */
export function walletFigures({ epochs }: RenderWallet, price: TokenPrice | undefined): readonly Figure[] {
  const newest = epochs.at(-1);
  return [
    ...(newest ? newestFigures(newest) : []),
    ...epochs.flatMap(weekFigures),
    ...(price ? [figure(of, ["priceUsd", "USD"], price.price)] : []),
  ];
}

function newestFigures(week: WalletEpoch): readonly Figure[] {
  const { jobRenderByTier: byTier, availabilityPoolRender: waiting } = week;
  return [
    figure(of, ["workShare", "share"], week.workShare),
    figure(of, ["jobPoolOfWeek", "RENDER/epoch"], week.jobPoolRender),
    bandFigure(of, ["poolShare", "share"], week.poolShare),
    bandFigure(of, ["jobRenderTier2", "RENDER/epoch"], byTier[2]),
    bandFigure(of, ["jobRenderTier3", "RENDER/epoch"], byTier[3]),
    ...(waiting ? [figure(of, ["availabilityPoolOfWeek", "RENDER/epoch"], waiting)] : []),
  ];
}

const weekFigures = (week: WalletEpoch): readonly Figure[] => [
  figure(scopeOfWeek(week), ["obhOfWeek", "OBh/epoch"], week.obh),
  bandFigure(scopeOfWeek(week), ["jobRenderOfWeek", "RENDER/epoch"], week.jobRender),
];

/** Figures of weeks that are over: the line under the answer tells of the newest. */
export const ofPastWeeks = ({ name }: Figure): boolean => past.has(name);

const past: ReadonlySet<string> = new Set(["obhOfWeek", "jobRenderOfWeek"]);
