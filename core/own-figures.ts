import { point } from "./band.ts";
import type { Income, Network, NoIncome, Remark, RentalIncome } from "./networks/network.ts";
import type { Rig } from "./rig.ts";
import { entered, type Sourced } from "./sourced.ts";

/**
 * What the owner typed takes the place of what the network says, and of a price it does not have. It is meant for
 * marketplaces; for a network that pays rewards only when the owner named it.
 */
export function withOwnFigures(
  network: Network,
  found: Income | NoIncome,
  { rig, now }: { rig: Rig; now: Temporal.Instant },
): Income | NoIncome {
  const income = found.kind === "none" ? rentalFromOwner(network, found, { rig, now }) : found;
  if (income.kind === "none") return income;
  const heeded = heededOf(network, rig);
  const { utilisation, feeRate, usdPerGpuHour } = heeded;
  const own = {
    utilisation: utilisation === undefined ? income.utilisation : entered(point(utilisation), now),
    feeRate: feeRate === undefined ? income.feeRate : entered(feeRate, now),
    ...(utilisation !== undefined && { usualUtilisation: income.utilisation.value }),
  };
  if (income.kind === "rewards") {
    const figures = [own.utilisation, income.tokensPerBusyHour];
    return {
      ...income,
      ...own,
      remarks: remarksOn(income.remarks, { figures, typed: { utilisation, feeRate } }),
    };
  }
  const rent = usdPerGpuHour === undefined ? income.usdPerGpuHour : entered(point(usdPerGpuHour), now);
  const told = { figures: [own.utilisation, rent], typed: heeded };
  return { ...income, ...own, usdPerGpuHour: rent, remarks: remarksOn(income.remarks, told) };
}

/**
 * What the owner entered, as far as it counts for a network: a rented share says nothing of how much work a pool has to
 * give, unless the owner speaks of that network.
 */
export const heededOf = (
  network: Network,
  rig: Rig,
): Partial<Pick<Rig, "utilisation" | "feeRate" | "usdPerGpuHour">> => (heeds(network, rig) ? rig : {});

export const heeds = ({ model }: Network, { named }: Pick<Rig, "named">): boolean =>
  model === "rent" || named;

const onPrice: ReadonlySet<Remark> = new Set<Remark>([
  "bids-not-leases",
  "matched-without-interface",
  "matched-without-memory",
]);
const onFee: ReadonlySet<Remark> = new Set<Remark>([
  "homenode",
  "fee-may-be-included",
  "fee-by-payout",
  "fee-with-usdc",
  "fee-assumed",
]);
const onAge: ReadonlySet<Remark> = new Set<Remark>(["snapshot", "last-known-answer"]);

interface Told {
  /** The figures that the answer rests on. */
  readonly figures: readonly Sourced<unknown>[];
  readonly typed: ReturnType<typeof heededOf>;
}

/** The cautions that are still about a figure of the answer: what the owner typed needs none. */
const remarksOn = (remarks: readonly Remark[], { figures, typed }: Told): readonly Remark[] =>
  remarks.filter((remark) => {
    if (remark.startsWith("utilisation-")) return typed.utilisation === undefined;
    if (onPrice.has(remark)) return typed.usdPerGpuHour === undefined;
    if (onFee.has(remark)) return typed.feeRate === undefined;
    return !onAge.has(remark) || figures.some(({ stale }) => stale);
  });

/** Where a marketplace has no price, the owner's own price and a known utilisation are enough. */
function rentalFromOwner(
  network: Network,
  none: NoIncome,
  { rig, now }: { rig: Rig; now: Temporal.Instant },
): RentalIncome | NoIncome {
  const utilisation = rig.utilisation === undefined ? none.utilisation : entered(point(rig.utilisation), now);
  const isMeant = network.model === "rent" || (rig.named && network.payout === "pegged");
  if (!isMeant || rig.usdPerGpuHour === undefined || !utilisation) return none;
  return {
    kind: "rental",
    usdPerGpuHour: entered(point(rig.usdPerGpuHour), now),
    utilisation,
    feeRate: network.feeRate,
    remarks: none.remarks ?? [],
  };
}
