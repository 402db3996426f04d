import { band, mapBand, type Band } from "../band.ts";
import type { PaySpread } from "../reliability.ts";
import { quantile } from "../risk.ts";
import type { Sourced } from "../sourced.ts";
import type { World } from "../world.ts";
import { attempt } from "./reading.ts";
import { readLiabilities, renderPerObh, type Epoch } from "./render-epochs.ts";
import { historyOf } from "./render-history.ts";
import { renderStats } from "./render-sources.ts";

/**
 * How unlike each other Render's wallets are paid for a week's work: the week's pool shared by OctaneBench hours, before
 * tiers, of which the file does not tell: tier 2 is paid 1.03 to 1.27 times as much, tier 3 half of that. Weeks count as
 * they were, under the pools of their time. Undefined where no week has its wallets.
 */
export async function readPaySpread(world: World): Promise<PaySpread | undefined> {
  const history = historyOf(await attempt(readLiabilities(world)), world.now());
  if (!history) return undefined;
  const { weeks } = history;
  const spreads = weeks.flatMap((epoch) => payOfWallets(epoch) ?? []);
  const newest = weeks.findLast((epoch) => epoch.walletObh !== undefined);
  const newestWeek = newest && payOfWallets(newest);
  const perObh = tenths(weeks.map(renderPerObh));
  if (!newest || !newestWeek || !perObh) return undefined;
  const derived = <T>(value: T): Sourced<T> => ({
    value,
    basis: "derived",
    source: renderStats,
    asOf: newest.end,
    stale: history.stale,
  });
  const usual = spreads.length > 1 ? medianOf(spreads) : null;
  return {
    newestWeek: derived(newestWeek),
    usualWeek: usual && derived(usual),
    weeks: weeks.length,
    busiestTenth: newest.busiestTenth === undefined ? null : derived(newest.busiestTenth),
    perObh: derived(perObh),
  };
}

/** RENDER of a wallet for its work in a week. */
const payOfWallets = (epoch: Epoch): Band | undefined =>
  epoch.walletObh && mapBand(epoch.walletObh, (obh) => obh * renderPerObh(epoch));

/** The median of each end and of the middle. */
function medianOf(bands: readonly Band[]): Band | null {
  const middle = (end: keyof Band) =>
    quantile(
      bands.map((each) => each[end]),
      0.5,
    );
  return bandOf(middle("low"), middle("mid"), middle("high"));
}

const tenths = (values: readonly number[]): Band | null =>
  bandOf(quantile(values, 0.1), quantile(values, 0.5), quantile(values, 0.9));

const bandOf = (low: number | null, mid: number | null, high: number | null): Band | null =>
  low === null || mid === null || high === null ? null : band(low, mid, high);
