import { UpstreamError } from "../errors.ts";
import { snapshotEpochs } from "../reference/render.ts";
import { daysBetween } from "../time.ts";
import type { Fetched } from "../world.ts";
import { poolsSince, type Pools } from "./emission.ts";
import type { Remark } from "./network.ts";
import { recentEpochs, staleDays, type Epoch, type Liability } from "./render-epochs.ts";

/** The weeks to reckon with, and what is to be said about their age. */
export interface History {
  /** The work of each week under the pools of today, where a new emission year with known pools has begun since. */
  readonly epochs: readonly Epoch[];
  /** The same weeks as they were. */
  readonly weeks: readonly Epoch[];
  /** The newest week as it was. */
  readonly newest: Epoch;
  readonly stale: boolean;
  readonly remarks: readonly Remark[];
}

/** The live weeks, or the snapshot's when there are none; null only if that is empty too. */
export function historyOf(
  fetched: Fetched<readonly Liability[]> | UpstreamError,
  now: Temporal.Instant,
): History | null {
  const live = fetched instanceof UpstreamError ? [] : recentEpochs(fetched.data, now);
  const isSnapshot = live.length === 0;
  const epochs = isSnapshot ? snapshotEpochs : live;
  const newest = epochs.at(-1);
  if (!newest) return null;
  const pools = poolsSince(newest.end, now);
  const yearOver = pools === null;
  const isOld = isRemembered(fetched);
  return {
    epochs: pools ? epochs.map((epoch) => underPools(epoch, pools)) : epochs,
    weeks: epochs,
    newest,
    stale: isSnapshot || isOld || yearOver || daysBetween(newest.end, now) > staleDays,
    remarks: [
      ...(isSnapshot ? (["snapshot"] as const) : isOld ? (["last-known-answer"] as const) : []),
      ...(yearOver ? (["emission-year-over"] as const) : []),
    ],
  };
}

const isRemembered = (fetched: Fetched<unknown> | UpstreamError): boolean =>
  !(fetched instanceof UpstreamError) && (fetched.stale || fetched.failure !== undefined);

const underPools = (epoch: Epoch, { jobRender, availabilityRender }: Pools): Epoch => ({
  ...epoch,
  jobPoolRender: jobRender,
  availabilityPoolRender: availabilityRender,
});
