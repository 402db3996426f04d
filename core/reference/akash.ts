import { band, point, type Band } from "../band.ts";
import type { Utilisation } from "../networks/akash-market.ts";
import type { Remark } from "../networks/network.ts";
import { day, type Source, type Sourced } from "../sourced.ts";

/** Akash's last known figures, for when its API cannot be read. Every row was published by its source on its day. */

const site: Source = {
  id: "akash-site-2026-09-20",
  name: "akash.network/pricing/gpus",
  link: "https://akash.network/pricing/gpus",
};
const api: Source = {
  id: "akash-console-2026-09-28",
  name: "Akash Console API",
  link: "https://console-api.akash.network/v1/swagger",
};
const apiInJuly: Source = { ...api, id: "akash-console-2026-07-17" };
const sigAnalytics: Source = {
  id: "akash-sig-analytics-19",
  name: "Akash SIG Analytics #19",
  link: "https://github.com/akash-network/community/blob/main/sig-analytics/meetings/019-2026-07-30.md",
};
const pip: Source = {
  id: "akash-pip-2026-05",
  name: "Akash Provider Incentive Pilot, May 2026",
  link: "https://github.com/akash-network/community/blob/main/PIP-revenue-share/readme.md",
};

/** `weighted-average`, `median` and `min` are bids; `leased` is what a tenant paid. */
type PriceKind = "weighted-average" | "median" | "min" | "leased";

interface PriceRow {
  readonly model: string;
  readonly ram: string;
  readonly kind: PriceKind;
  readonly usdPerGpuHour: number;
  readonly source: Source;
  readonly asOf: Temporal.Instant;
}

const seen = (source: Source, date: string) => ({ source, asOf: day(date) });

const shownOnSite = (model: string, ram: string, usdPerGpuHour: number): PriceRow => ({
  model,
  ram,
  kind: "weighted-average",
  usdPerGpuHour,
  ...seen(site, "2026-09-20"),
});

const snapshotPrices: readonly PriceRow[] = [
  shownOnSite("rtx4090", "24Gi", 0.39),
  { model: "rtx4090", ram: "24Gi", kind: "leased", usdPerGpuHour: 0.27, ...seen(sigAnalytics, "2026-07-29") },
  shownOnSite("rtx5090", "32Gi", 0.67),
  shownOnSite("rtx3090", "24Gi", 0.16),
  shownOnSite("rtx3090ti", "24Gi", 0.25),
  shownOnSite("rtx4080", "16Gi", 0.15),
  shownOnSite("rtx3060", "12Gi", 0.14),
  shownOnSite("pro6000se", "96Gi", 2.04),
  shownOnSite("pro6000we", "96Gi", 1.45),
  shownOnSite("a100", "80Gi", 1.71),
  { model: "h100", ram: "80Gi", kind: "min", usdPerGpuHour: 2.04, ...seen(api, "2026-09-28") },
  { model: "h100", ram: "80Gi", kind: "median", usdPerGpuHour: 2.56, ...seen(api, "2026-09-28") },
  { model: "h100", ram: "80Gi", kind: "weighted-average", usdPerGpuHour: 2.72, ...seen(api, "2026-09-28") },
  shownOnSite("h200", "141Gi", 4.45),
  shownOnSite("v100", "32Gi", 0.17),
  shownOnSite("v100", "16Gi", 0.36),
  shownOnSite("t4", "16Gi", 0.15),
];

interface ShareRow {
  readonly model: string;
  readonly share: number;
  readonly source: Source;
  readonly asOf: Temporal.Instant;
}

/** Oldest first. The pilot's cards are run by Akash's own operator and were fuller than the network. */
const snapshotShares: readonly ShareRow[] = [
  { model: "a100", share: 0.494, ...seen(pip, "2026-05-31") },
  { model: "h100", share: 0.7831, ...seen(pip, "2026-05-31") },
  { model: "h200", share: 0.7897, ...seen(pip, "2026-05-31") },
  { model: "rtx5090", share: 0.8569, ...seen(pip, "2026-05-31") },
  { model: "a100", share: 42 / 48, ...seen(apiInJuly, "2026-07-17") },
  { model: "h100", share: 48 / 63, ...seen(apiInJuly, "2026-07-17") },
  { model: "h200", share: 28 / 40, ...seen(apiInJuly, "2026-07-17") },
  { model: "h100", share: 53 / 68, ...seen(api, "2026-09-28") },
];

/** 131 of 248 GPUs of the whole network. */
const networkShare = { share: 131 / 248, ...seen(apiInJuly, "2026-07-17") };

/** USD per GPU-hour as its sources gave it: lowest of all rows, then the averages. Null when no row is of this model. */
export function snapshotPrice(model: string, rams: readonly string[]): Sourced<Band> | null {
  const rows = snapshotPrices.filter((row) => row.model === model && rams.includes(row.ram));
  const middles = rows.filter(({ kind }) => kind === "median" || kind === "weighted-average");
  const [first] = middles.toSorted((a, b) => a.usdPerGpuHour - b.usdPerGpuHour);
  if (!first) return null;
  const low = Math.min(...rows.map(({ usdPerGpuHour }) => usdPerGpuHour));
  const high = Math.max(...middles.map(({ usdPerGpuHour }) => usdPerGpuHour));
  const { source, asOf } = first;
  return { value: band(low, first.usdPerGpuHour, high), basis: "listed", source, asOf, stale: true };
}

/** A model's newest known share, within the range of its other figures and the network's; else the network's. */
export function snapshotUtilisation(model: string): Utilisation {
  const rows = snapshotShares.filter((row) => row.model === model);
  const { source, asOf, share } = rows.at(-1) ?? networkShare;
  const shares = [...rows, networkShare].map((row) => row.share);
  const value = rows.length === 0 ? point(share) : band(Math.min(...shares), share, Math.max(...shares));
  const remark: Remark = rows.length === 0 ? "utilisation-of-network" : "utilisation-of-model";
  return { figure: { value, basis: "measured", source, asOf, stale: true }, remarks: [remark, "snapshot"] };
}
