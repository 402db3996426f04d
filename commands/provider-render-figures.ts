import type { WalletEpoch } from "../core/providers/render-wallet.ts";
import { bandFigure, figure } from "./figures.ts";
import { closeOfWeek, worthOf, type Weeks } from "./provider-render-fields.ts";
import type { Figure } from "./reply.ts";

const of = "render";

/** What a figure of one week belongs to. */
const scopeOfWeek = ({ id }: WalletEpoch): string => `${of} · ${id}`;

/** Everything that is told of a wallet, unrounded: its newest week in full, and of each week its work and its pay. */
export function walletFigures(weeks: Weeks): readonly Figure[] {
  const { epochs } = weeks.wallet;
  const { price } = weeks;
  const newest = epochs.at(-1);
  return [
    ...(newest ? newestFigures(newest) : []),
    ...epochs.flatMap((week) => weekFigures(week, weeks)),
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

function weekFigures(week: WalletEpoch, weeks: Weeks): readonly Figure[] {
  const scope = scopeOfWeek(week);
  const [close, worth] = [closeOfWeek(week, weeks), worthOf(week, weeks)];
  return [
    figure(scope, ["obhOfWeek", "OBh/epoch"], week.obh),
    bandFigure(scope, ["jobRenderOfWeek", "RENDER/epoch"], week.jobRender),
    ...(close ? [figure(scope, ["closeUsd", "USD"], close)] : []),
    ...(worth ? [bandFigure(scope, ["worthUsdOfWeek", "USD/epoch"], worth)] : []),
  ];
}

/** Figures of weeks that are over: the line under the answer tells of the newest. */
export const ofPastWeeks = ({ name }: Figure): boolean => past.has(name);

const past: ReadonlySet<string> = new Set(["obhOfWeek", "jobRenderOfWeek", "closeUsd", "worthUsdOfWeek"]);
