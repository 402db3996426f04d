import { point } from "./band.ts";
import type { Income, Network, NoIncome, RentalIncome } from "./networks/network.ts";
import type { Rig } from "./rig.ts";
import { entered } from "./sourced.ts";

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
  // A rented share says nothing of how much work a pool has to give, unless the owner speaks of that network.
  const { utilisation, feeRate, usdPerGpuHour } = income.kind === "rental" || rig.named ? rig : {};
  const own = {
    utilisation: utilisation === undefined ? income.utilisation : entered(point(utilisation), now),
    feeRate: feeRate === undefined ? income.feeRate : entered(feeRate, now),
    remarks: income.remarks.filter(
      (remark) => utilisation === undefined || !remark.startsWith("utilisation-"),
    ),
  };
  if (income.kind === "rewards") return { ...income, ...own };
  return usdPerGpuHour === undefined
    ? { ...income, ...own }
    : { ...income, ...own, usdPerGpuHour: entered(point(usdPerGpuHour), now), remarks: [] };
}

/** Where a marketplace has no price, the owner's own price and a known utilisation are enough. */
function rentalFromOwner(
  network: Network,
  none: NoIncome,
  { rig, now }: { rig: Rig; now: Temporal.Instant },
): RentalIncome | NoIncome {
  const utilisation = rig.utilisation === undefined ? none.utilisation : entered(point(rig.utilisation), now);
  if (network.payout !== "pegged" || rig.usdPerGpuHour === undefined || !utilisation) return none;
  return {
    kind: "rental",
    usdPerGpuHour: entered(point(rig.usdPerGpuHour), now),
    utilisation,
    feeRate: network.feeRate,
    remarks: [],
  };
}
