import type { Epoch } from "../networks/render-epochs.ts";

/**
 * Render's weeks 86 to 97, for when its file cannot be read: OctaneBench hours of all wallets from
 * https://stats.renderfoundation.com/liability-epochs-data.json as stamped 2025-10-31, by the day the week began.
 */
const weeks = [
  [86, "2025-08-06", 12_622_293],
  [87, "2025-08-13", 24_142_413],
  [88, "2025-08-20", 26_656_421],
  [89, "2025-08-27", 62_715_521],
  [90, "2025-09-03", 60_200_874],
  [91, "2025-09-10", 48_815_910],
  [92, "2025-09-17", 19_061_695],
  [93, "2025-09-24", 11_575_003],
  [94, "2025-10-01", 8_798_314],
  [95, "2025-10-08", 17_383_436],
  [96, "2025-10-15", 13_877_151],
  [97, "2025-10-22", 19_694_748],
] as const;

/** Of the last of these weeks, 253 to 262 wallets: 10th percentile, median and 90th. */
const lastWalletObh = { id: 97, walletObh: { low: 1_552, mid: 27_672, high: 203_639 } };

export const snapshotEpochs: readonly Epoch[] = weeks.map(([id, start, networkObh]) => ({
  id,
  end: Temporal.Instant.from(`${start}T00:00:00Z`).add({ hours: 7 * 24 }),
  networkObh,
  // What each of these weeks paid: 14,999.999999 for work and 2,884.6 for waiting.
  jobPoolRender: 15_000,
  availabilityPoolRender: 2_884.6,
  ...(id === lastWalletObh.id && { walletObh: lastWalletObh.walletObh }),
}));
