import { band, type Band } from "../band.ts";
import type { Gpu } from "../gpus.ts";
import type { Machine } from "../machine.ts";
import { day, type Source, type Sourced } from "../sourced.ts";
import type { World } from "../world.ts";
import { computePay } from "./compute-pay.ts";
import { poolsSince } from "./emission.ts";
import type { Income, Network, NoIncome, Remark } from "./network.ts";
import { nodeFaq, operatorDocs, renderStats, rnp } from "./render-sources.ts";
import { swapBudget } from "./slippage.ts";

/** The operator documentation bears no date; this is the day on which it was read. */
const docsRead = day("2026-11-22");

/** RENDER a week for a card of multiplier 1 that works all week: operator documentation, and RNP-021 of 2025-11-04. */
const jobBase = { documented: 10, proposed: 25 };

/** RENDER a week for a node that waits all week: 2 by RNP-019, which RNP-021 lets grow threefold, 6 by the documentation. */
const availabilityBase = { proposed: 2, documented: 6 };

/** A table of multipliers, RTX 4090 = 1, by the start of a card's id. */
interface Multipliers {
  readonly source: Source;
  readonly asOf: Temporal.Instant;
  readonly byId: Readonly<Record<string, number>>;
}

const documented: Multipliers = {
  source: operatorDocs,
  asOf: docsRead,
  byId: { rtx5090: 1.81, rtx4090: 1, rtx4080: 0.9, rtx3090: 0.85, rtx3080: 0.75, rtx3060: 0.5 },
};

/** Enterprise cards; the proposal names them without form or memory. */
const enterprise: Multipliers = {
  source: rnp(21),
  asOf: day("2025-11-04"),
  byId: { h200: 5, h100: 4, mi300x: 4, a100: 3.5, l40: 2.5, l4: 1.5, t4: 1.2 },
};

/**
 * Working hours / all hours. Nobody publishes it for this subnet, so the range is wide: from none over the mean node of
 * the rendering subnet to the one published report of an RTX 4090 at 65 % (terabytetriangle.com, 2026-05-30). In late
 * 2025 all its nodes together were paid 70 to 151 RENDER a week.
 */
const utilisation: Sourced<Band> = {
  value: band(0, 0.016, 0.65),
  basis: "assumed",
  source: renderStats,
  asOf: day("2025-10-29"),
  stale: false,
};

const feeRate: Sourced<number> = {
  value: 0,
  basis: "listed",
  source: rnp(19),
  asOf: day("2025-03-31"),
  stale: false,
};

/**
 * Render's compute subnet: a rate per working hour and one per waiting hour, both in RENDER a week; there is no feed.
 * Working pays by the card, so it counts all cards and each one's multiplier; waiting pays by the node, so it counts once.
 */
export const dispersed = {
  id: "dispersed",
  name: "Render Dispersed",
  link: "https://otoyinc.mintlify.app",
  model: "set-rate",
  token: "render",
  payout: "token",
  feeRate,
  slippageRate: swapBudget,
  notModelled: ["onboarding-waitlist", "reputation", "downtime"],
  facts: {
    focus: { source: rnp(19), asOf: day("2025-03-31") },
    users: { source: rnp(19), asOf: day("2025-03-31") },
    pricing: { source: rnp(21), asOf: day("2025-11-04") },
    token: { source: rnp(23), asOf: day("2026-03-26") },
    strength: { source: operatorDocs, asOf: docsRead },
    deployment: { source: rnp(19), asOf: day("2025-03-31") },
    staking: { source: rnp(19), asOf: day("2025-03-31") },
    reputation: { source: operatorDocs, asOf: docsRead },
    slashing: { source: rnp(19), asOf: day("2025-03-31") },
    renter: { source: operatorDocs, asOf: docsRead },
    owner: { source: operatorDocs, asOf: docsRead },
    sla: { source: nodeFaq, asOf: docsRead },
  },
  income: async (machine, _entered, world) => income(machine, world),
  state: async () => [],
} as const satisfies Network;

function income({ gpu, count, share = 1 }: Machine, world: World): Income | NoIncome {
  const found = multiplierOf(gpu);
  if (!found) {
    return {
      kind: "none",
      missing: gpu.vendor === "nvidia" ? "not-listed" : "not-eligible",
      source: operatorDocs,
    };
  }
  const yearOver = poolsSince(docsRead, world.now()) === null;
  const listed = (value: Band): Sourced<Band> => ({
    value,
    basis: "listed",
    source: found.source,
    asOf: found.asOf,
    stale: yearOver,
  });
  return {
    kind: "rewards",
    token: "render",
    tokensPerBusyHour: listed(busyPay(found.multiplier * count, share)),
    tokensPerIdleHour: listed(idlePay(share)),
    utilisation,
    feeRate,
    remarks: [
      "base-disputed",
      ...found.remarks,
      "by-invitation",
      "utilisation-unknown",
      ...(yearOver ? (["emission-year-over"] as const) : []),
    ],
  };
}

interface Multiplier extends Omit<Multipliers, "byId"> {
  readonly multiplier: number;
  readonly remarks: readonly Remark[];
}

/** The documentation's multiplier, else the enterprise table's, else the score of RNP-019. */
function multiplierOf(gpu: Gpu): Multiplier | undefined {
  const listed = fromTable(documented, gpu.id) ?? fromTable(enterprise, family(gpu.id));
  if (listed || gpu.renderComputeScore === undefined) return listed;
  return {
    source: rnp(19),
    asOf: day("2025-03-31"),
    multiplier: gpu.renderComputeScore,
    remarks: ["multiplier-from-proposal"],
  };
}

/** `h100-sxm5` is an `h100`; `l40s` is not an `l40`, nor `gh200` an `h200`. */
const family = (id: string): string => id.split("-")[0] ?? id;

function fromTable({ byId, source, asOf }: Multipliers, id: string): Multiplier | undefined {
  const multiplier = Object.hasOwn(byId, id) ? byId[id] : undefined;
  return multiplier === undefined ? undefined : { source, asOf, multiplier, remarks: [] };
}

/** `share` is the part of a node that the cards are. */
const busyPay = (multiplier: number, share: number): Band => {
  const hourly = (base: number, availability: number) =>
    computePay({
      base,
      availabilityBase: availability * share,
      multiplier,
      hoursOnline: 1,
      hoursWorked: 1,
    });
  return band(
    hourly(jobBase.documented, availabilityBase.proposed),
    hourly(jobBase.documented, availabilityBase.documented),
    hourly(jobBase.proposed, availabilityBase.documented),
  );
};

const idlePay = (share: number): Band => {
  const hourly = (availability: number) =>
    computePay({
      base: 0,
      availabilityBase: availability * share,
      multiplier: 0,
      hoursOnline: 1,
      hoursWorked: 0,
    });
  const usual = hourly(availabilityBase.documented);
  return band(hourly(availabilityBase.proposed), usual, usual);
};
