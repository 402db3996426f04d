import { z } from "zod";
import { band, type Band } from "../band.ts";
import { UpstreamError } from "../errors.ts";
import type { Machine } from "../machine.ts";
import { day, type Source, type Sourced } from "../sourced.ts";
import type { Fetched, Upstream, World } from "../world.ts";
import { rowsOf } from "./card-names.ts";
import type { Income, Network, NoIncome, Remark } from "./network.ts";
import { ageRemarks, isOld } from "./old.ts";
import { attempt, readableRows } from "./reading.ts";
import { rnp } from "./render-sources.ts";

const monitor: Source = { id: "salad", name: "Salad", link: "https://salad.com/earn/demand-monitor" };
const docs: Source = { id: "salad-docs", name: "Salad support", link: "https://support.salad.com" };
const docsRead = day("2026-11-22");

/** What Salad's own web app shows in its demand monitor, which reads it hourly; keyless and undocumented. */
const upstream: Upstream = {
  ...monitor,
  link: "https://salad.com/earn/demand-monitor",
  origin: "https://app-api.salad.com",
  freshSeconds: 3600,
  timeoutSeconds: 10,
  callsPerMinute: 6,
  maxBytes: 2_000_000,
};

const mostUsdPerHour = 100;
const minutesPerDay = 1440;
const rate = z.number().positive().max(mostUsdPerHour);
const rateOrNone = rate.nullish().catch(null);

/** Rates are USD an hour of work; `avgEarningTimeMinutes` is how long of a day the machines that earned did so. */
const card = z.object({
  displayName: z.string(),
  variantNames: z.array(z.string()).catch([]),
  earningRates: z.object({
    avgEarningRate: rate,
    minEarningRate: rateOrNone,
    top25PctEarningRate: rateOrNone,
    avgEarningTimeMinutes: z.number().positive().max(minutesPerDay),
  }),
  utilizationPct: z.number().min(0).max(100).nullish().catch(null),
});
type Card = z.output<typeof card>;

const shape = readableRows(card).refine((rows) => rows.length > 0);

/** Earnings are shown after Salad's own share, which it does not publish. */
const feeRate: Sourced<number> = { value: 0, basis: "listed", source: docs, asOf: docsRead, stale: false };

/** A balance in dollars: what a gift card or PayPal costs on top is not known. */
const slippageRate: Sourced<number> = {
  value: 0,
  basis: "assumed",
  source: docs,
  asOf: docsRead,
  stale: false,
};

/** Salad: a balance in dollars for the hours in which a machine runs containers, as measured over all its machines. */
export const salad = {
  id: "salad",
  name: "Salad",
  link: "https://salad.com",
  model: "measured-pay",
  token: undefined,
  payout: "pegged",
  feeRate,
  slippageRate,
  notModelled: ["payout-fees", "downtime"],
  facts: {
    focus: { source: docs, asOf: docsRead },
    users: { source: docs, asOf: docsRead },
    pricing: { source: docs, asOf: docsRead },
    token: { source: rnp(23), asOf: day("2026-03-26") },
    strength: { source: monitor, asOf: docsRead },
    deployment: { source: docs, asOf: docsRead },
    staking: { source: docs, asOf: docsRead },
    reputation: { source: docs, asOf: docsRead },
    slashing: { source: docs, asOf: docsRead },
    renter: { source: docs, asOf: docsRead },
    owner: { source: monitor, asOf: docsRead },
    sla: { source: docs, asOf: docsRead },
  },
  income: async (machine, _entered, world) => income(machine, world),
  state: async () => [],
} as const satisfies Network;

async function income({ gpu, count }: Machine, world: World): Promise<Income | NoIncome> {
  const read = await attempt(world.json(upstream, "/api/v2/demand-monitor/gpu", shape));
  if (read instanceof UpstreamError) return { kind: "none", missing: "source-down", source: monitor };
  const { rows, isVariant } = rowsOf(read.data, gpu, ({ displayName, variantNames }) => [
    displayName,
    ...variantNames,
  ]);
  const [found] = rows;
  if (!found) return { kind: "none", missing: "not-listed", source: monitor };
  const remarks: readonly Remark[] = [
    ...(isVariant ? (["matched-without-memory"] as const) : []),
    "pay-of-those-who-earn",
    ...(count > 1 ? (["one-card-per-host"] as const) : []),
    ...ageRemarks(read),
  ];
  return { kind: "rental", ...measured(found, read), feeRate, remarks };
}

function measured({ earningRates: rates, utilizationPct }: Card, read: Fetched<unknown>) {
  const figure = { basis: "measured", source: monitor, asOf: read.fetchedAt, stale: isOld(read) } as const;
  const { avgEarningRate: mid, minEarningRate, top25PctEarningRate } = rates;
  const earning = rates.avgEarningTimeMinutes / minutesPerDay;
  // Where less than that is in use, a newcomer waits longer than those who earn.
  const low = Math.min(earning, (utilizationPct ?? 100) / 100);
  const usdPerGpuHour: Sourced<Band> = {
    ...figure,
    value: band(Math.min(mid, minEarningRate ?? mid), mid, Math.max(mid, top25PctEarningRate ?? mid)),
  };
  return { usdPerGpuHour, utilisation: { ...figure, value: band(low, earning, earning) } };
}
