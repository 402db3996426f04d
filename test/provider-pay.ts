import type { Figure } from "../commands/reply.ts";
import { quantile } from "../core/risk.ts";
import { converse } from "./ask.ts";
import { readPayouts, type WalletEpoch } from "./render-pay.ts";
import { openTestWorld } from "./world.ts";

/** One wallet's week as it was paid, and as `provider` told it. */
export interface ToldWeek {
  readonly payout: WalletEpoch;
  readonly told: Pick<Figure, "value" | "low" | "high">;
}

/** What `provider` says of every paid week: knowing nothing, knowing the tier, and knowing what one other week paid. */
export interface ToldPay {
  readonly wide: readonly ToldWeek[];
  /** The tier is the one whose middle is nearest to the wallet's pay over all weeks, as its owner would know it. */
  readonly byTier: readonly ToldWeek[];
  /** Weeks other than the one whose amount was entered. */
  readonly byAmount: readonly ToldWeek[];
}

/** Asks `provider` about every wallet of weeks 86 to 93: its bare address, then with its tier, then with its newest pay. */
export async function askForPay(): Promise<ToldPay> {
  await using test = await openTestWorld();
  const { ask } = converse(test.world);
  const askWeeks = async (line: string, weeks: readonly WalletEpoch[]) => {
    const { reply } = await ask(line);
    return weeks.flatMap((payout) => toldOf(payout, reply.figures));
  };
  const told = { wide: [] as ToldWeek[], byTier: [] as ToldWeek[], byAmount: [] as ToldWeek[] };
  for (const [wallet, weeks] of Map.groupBy(readPayouts(), (payout) => payout.wallet)) {
    const wide = await askWeeks(`provider ${wallet}`, weeks);
    told.wide.push(...wide);
    told.byTier.push(...(await askWeeks(`provider ${wallet} tier=${tierOf(wide)}`, weeks)));
    const entered = weeks.findLast(({ jobRender }) => jobRender > 0);
    if (!entered) continue;
    const line = `provider ${wallet} paid=${entered.jobRender.toFixed(8)} epoch=${entered.epoch}`;
    const others = weeks.filter((week) => week !== entered);
    told.byAmount.push(...(await askWeeks(line, others)));
  }
  return told;
}

const toldOf = (payout: WalletEpoch, figures: readonly Figure[]): readonly ToldWeek[] =>
  figures
    .filter(({ of, name }) => of === `render · ${payout.epoch}` && name === "jobRenderOfWeek")
    .map((told) => ({ payout, told }));

/** The middle without a tier is the blended rate: nodes of tier 2 are paid more than that, of tier 3 less. */
function tierOf(weeks: readonly ToldWeek[]): 2 | 3 {
  const ratios = weeks.flatMap(({ payout, told }) => (told.value ? [payout.jobRender / told.value] : []));
  // Halfway, as a ratio, between 1.15 and 0.575.
  return (quantile(ratios, 0.5) ?? 0) > Math.sqrt(1.15 * 0.575) ? 2 : 3;
}

/** How many of the weeks were paid within what was told, 0 to 1. */
export const shareWithin = (weeks: readonly ToldWeek[]): number =>
  weeks.filter(({ payout: { jobRender }, told: { value, low, high } }) => {
    const [from, to] = [low ?? value ?? Number.NaN, high ?? value ?? Number.NaN];
    return jobRender >= from && jobRender <= to;
  }).length / weeks.length;

/** By how much the middle that was told is off, as a share of the pay, in the middle of all weeks. */
export const medianError = (weeks: readonly ToldWeek[]): number =>
  quantile(
    weeks.flatMap(({ payout: { jobRender }, told: { value } }) =>
      jobRender > 0 ? [Math.abs((value ?? 0) / jobRender - 1)] : [],
    ),
    0.5,
  ) ?? Number.NaN;
