import { tierFactors } from "../core/networks/render-epochs.ts";
import { blocksPerHour } from "../core/providers/akash-leases.ts";
import type { Figure } from "./reply.ts";
import type { Voice } from "./voice.ts";

/** A figure's value by its name; undefined where there is none. */
type ValueOf = (name: string) => number | undefined;

/** How what was really earned is reckoned: of a provider's leases, of a wallet's work, and against the estimate. */
export function earnedSteps(figures: readonly Figure[], voice: Voice): readonly string[] {
  const named = new Map(figures.map(({ name, value }) => [name, value]));
  const valueOf: ValueOf = (name) => named.get(name) ?? undefined;
  return [...leaseSteps(valueOf, voice), ...paySteps(valueOf, voice), ...ratioSteps(valueOf, voice)];
}

function leaseSteps(valueOf: ValueOf, { context: { say, format }, money }: Voice): readonly string[] {
  const earned = valueOf("earnedUsd7d");
  const rent = valueOf("leaseUsdPerGpuHour");
  const blocks = format.number(blocksPerHour, 1);
  return [
    ...(earned === undefined ? [] : [say("why-earned", { result: money.show(earned) })]),
    ...(rent === undefined ? [] : [say("why-lease", { blocks, result: money.unit(rent) })]),
  ];
}

function paySteps(valueOf: ValueOf, { context: { say, format } }: Voice): readonly string[] {
  const [share, pool] = [valueOf("workShare"), valueOf("jobPoolOfWeek")];
  if (share === undefined || pool === undefined) return [];
  return ([2, 3] as const).flatMap((tier) => {
    const pay = valueOf(`jobRenderTier${tier}`);
    const { low, mid, high } = tierFactors[tier];
    const told = {
      tier,
      share: format.percent(share, { digits: 3 }),
      pool: format.tokens(pool, "RENDER"),
      weight: format.number(mid, 3),
      low: format.number(low, 3),
      high: format.number(high, 3),
    };
    return pay === undefined
      ? []
      : [say("why-render-pay", { ...told, result: format.tokens(pay, "RENDER") })];
  });
}

const spans = ["7d", "30d", "90d", "Now"];

function ratioSteps(valueOf: ValueOf, { context: { say, format }, money }: Voice): readonly string[] {
  return spans.flatMap((span) => {
    const ratio = valueOf(`actualOverEstimate${span}`);
    const actual = valueOf(`actualUsdPerDay${span}`);
    const estimate = valueOf(`estimatedUsdPerDay${span}`);
    if (ratio === undefined || actual === undefined || estimate === undefined) return [];
    const told = { actual: money.unit(actual), estimate: money.unit(estimate) };
    return [say("why-ratio", { ...told, result: format.percent(ratio, { digits: 1 }) })];
  });
}
