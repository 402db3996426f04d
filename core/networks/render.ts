import { band, mapBand, point, type Band } from "../band.ts";
import type { Gpu } from "../gpus.ts";
import type { Machine } from "../machine.ts";
import type { Reliability } from "../reliability.ts";
import { day, type Sourced } from "../sourced.ts";
import type { World } from "../world.ts";
import type { Entered, Income, Missing, Network, NetworkFigure, NoIncome, Remark } from "./network.ts";
import { attempt } from "./reading.ts";
import { hoursPerEpoch, payPerObh, readLiabilities, renderPerObh, type Epoch } from "./render-epochs.ts";
import { historyOf, type History } from "./render-history.ts";
import { readPaySpread } from "./render-reliability.ts";
import { nodeFaq, renderStats, rnp } from "./render-sources.ts";
import { swapBudget } from "./slippage.ts";

/** From the node FAQ: a CUDA card with at least this much memory. */
const leastMemoryGb = 8;

/**
 * RENDER that one machine is paid a week for being online and idle. Nobody publishes it by machine, only by wallet, and
 * a wallet may hold many: low is the pool over the 5,600 nodes that third parties counted in 2025, the middle is what
 * the smallest tenth of 285 wallets was paid in the mean of the weeks from 2025-08-06 to 2025-10-01, high what the
 * median wallet was. The score behind it (RNP-015) needs averages that are not public.
 */
const weeklyAvailability = { share: band(2_884.6 / 5_600, 1.89, 7.02), ofPool: 2_884.6 };

/**
 * Working hours / all hours of one machine. Middle: the network's 19.4 million OctaneBench hours of a median week in
 * the autumn of 2025 over 5,600 nodes of score 1,300; the smallest tenth of wallets, by median week, comes to the same
 * within 0.2 points. Low and high: the smallest twentieth and the median of wallets, were each one such machine.
 */
const utilisation: Sourced<Band> = {
  value: band(0.005, 0.016, 0.157),
  basis: "assumed",
  source: renderStats,
  asOf: day("2025-10-29"),
  stale: false,
};

/** 95 % of what customers pay is burned and 5 % kept; nodes are paid from emissions, from which nothing is taken. */
const feeRate: Sourced<number> = {
  value: 0,
  basis: "listed",
  source: rnp(22),
  asOf: day("2025-12-05"),
  stale: false,
};

/**
 * Render's rendering subnet: a fixed weekly pool is shared by OctaneBench hours worked, a smaller one by idle time.
 * Busy hour: score x cards x RENDER per OctaneBench hour over the last 12 weeks, with one's own work, as long as one
 * works, added to the network's, which matters for many cards. Idle hour: a wallet's usual share.
 * When the file of weeks cannot be read the dated weeks of core/reference/render.ts answer.
 */
export const render = {
  id: "render",
  name: "Render",
  link: "https://rendernetwork.com",
  model: "pool-share",
  token: "render",
  payout: "token",
  feeRate,
  slippageRate: swapBudget,
  notModelled: [
    "pool-share-of-others",
    "availability-by-score",
    "onboarding-waitlist",
    "reputation",
    "downtime",
  ],
  facts: {
    focus: { source: nodeFaq, asOf: day("2026-11-22") },
    users: { source: nodeFaq, asOf: day("2026-11-22") },
    pricing: { source: rnp(22), asOf: day("2025-12-05") },
    token: { source: rnp(23), asOf: day("2026-03-26") },
    strength: { source: renderStats, asOf: day("2025-10-31") },
    deployment: { source: nodeFaq, asOf: day("2026-11-22") },
    staking: { source: nodeFaq, asOf: day("2026-11-22") },
    reputation: { source: rnp(20), asOf: day("2026-05-18") },
    slashing: { source: rnp(13), asOf: day("2024-04-15") },
    renter: { source: nodeFaq, asOf: day("2026-11-22") },
    owner: { source: rnp(22), asOf: day("2025-12-05") },
    sla: { source: nodeFaq, asOf: day("2026-11-22") },
  },
  income,
  state,
  reliability,
} as const satisfies Network;

/** OctaneBench score of one card. */
interface Score {
  readonly octaneBench: number;
  readonly remarks: readonly Remark[];
}

async function income(machine: Machine, entered: Entered, world: World): Promise<Income | NoIncome> {
  const { gpu } = machine;
  if (gpu.vendor !== "nvidia" || gpu.memoryGb < leastMemoryGb) return none("not-eligible");
  const score = scoreOf(gpu, entered);
  if (!score) return none("no-octanebench");
  const fetched = await attempt(readLiabilities(world));
  const history = historyOf(fetched, world.now());
  if (!history) return none("source-down");
  return pay(machine, { entered, score, history }) ?? none("no-price");
}

interface Work {
  readonly entered: Entered;
  readonly score: Score;
  readonly history: History;
}

function pay({ count, share = 1 }: Machine, { entered, score, history }: Work): Income | null {
  // Cards of other kinds in the machine are taken to add work by their share of it.
  const obhOfAllHours = ((score.octaneBench * count) / share) * hoursPerEpoch;
  const worked = entered.utilisation === undefined ? utilisation.value : point(entered.utilisation);
  const found = rateOf(history.epochs, { tier: entered.tier, obhOfAllHours, worked });
  if (found === null) return null;
  const { rate, crowding } = found;
  const derived = (value: Band): Sourced<Band> => ({
    value,
    basis: "derived",
    source: renderStats,
    asOf: history.newest.end,
    stale: history.stale,
  });
  return {
    kind: "rewards",
    token: "render",
    tokensPerBusyHour: derived(mapBand(rate, (perObh) => perObh * score.octaneBench * count)),
    tokensPerIdleHour: derived(mapBand(idlePay(history.epochs), (tokens) => tokens * share)),
    crowding,
    utilisation,
    feeRate,
    remarks: [
      ...score.remarks,
      ...(entered.tier === undefined ? (["tier-unknown"] as const) : []),
      "utilisation-of-median-wallet",
      ...history.remarks,
    ],
  };
}

interface OwnWork {
  readonly tier: Entered["tier"];
  readonly obhOfAllHours: number;
  /** Working hours / all hours. */
  readonly worked: Band;
}

/** RENDER per OctaneBench hour, thinned by own work: the middle by the middle of it, the ends by the most. */
function rateOf(epochs: readonly Epoch[], { tier, obhOfAllHours, worked }: OwnWork) {
  const [free, usual, most, all] = [0, worked.mid, worked.high, 1].map((share) =>
    payPerObh(epochs, { tier, ownObh: obhOfAllHours * share }),
  );
  if (!free || !usual || !most || !all) return null;
  // A farm so large that the best week with the most work pays an hour less takes that: the pool has no more.
  const rate = band(most.low, Math.min(usual.mid, most.high), most.high);
  return { rate, crowding: free.mid / all.mid - 1 };
}

function scoreOf({ octaneBenchApprox }: Gpu, { octaneBench }: Entered): Score | null {
  if (octaneBench !== undefined && isScore(octaneBench)) return { octaneBench, remarks: [] };
  if (octaneBenchApprox === undefined || !isScore(octaneBenchApprox)) return null;
  return { octaneBench: octaneBenchApprox, remarks: ["octanebench-assumed"] };
}

const isScore = (score: number): boolean => Number.isFinite(score) && score > 0;

/** RENDER per idle hour of one machine, however many cards are in it. */
function idlePay(epochs: readonly Epoch[]): Band {
  const { share, ofPool } = weeklyAvailability;
  const pool = epochs.findLast((epoch) => epoch.availabilityPoolRender !== undefined)?.availabilityPoolRender;
  return mapBand(share, (perWeek) => (perWeek * ((pool ?? ofPool) / ofPool)) / hoursPerEpoch);
}

const none = (missing: Missing): NoIncome => ({ kind: "none", missing, source: renderStats });

async function reliability(world: World): Promise<Reliability> {
  const spread = await readPaySpread(world);
  return spread ? { pay: spread } : {};
}

async function state(world: World): Promise<readonly NetworkFigure[]> {
  const history = historyOf(await attempt(readLiabilities(world)), world.now());
  if (!history || history.remarks.includes("snapshot")) return [];
  const { newest, stale } = history;
  const figureOf = (name: NetworkFigure["name"], value: number | undefined): readonly NetworkFigure[] =>
    value === undefined
      ? []
      : [{ name, figure: { value, basis: "measured", source: renderStats, asOf: newest.end, stale } }];
  return [
    ...figureOf("job-pool-per-epoch", newest.jobPoolRender),
    ...figureOf("availability-pool-per-epoch", newest.availabilityPoolRender),
    ...figureOf("network-obh-per-epoch", newest.networkObh),
    ...figureOf("wallets-paid", newest.wallets),
    ...figureOf("render-per-obh", renderPerObh(newest)),
  ];
}
