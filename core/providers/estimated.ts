import { hoursPerDay } from "../estimate.ts";
import type { HistoryDay, HistoryPart } from "../history.ts";
import type { EstimatedDay } from "./actual.ts";

/** The part of a kept day that can be held against what was really paid. */
type KeptDay = Pick<HistoryDay, "date" | "parts" | "tokenUsd">;

/** What a kept day said that a machine's leases would pay: rent after the network's fee, before electricity. */
export function estimatedRent({ date, parts }: KeptDay): EstimatedDay {
  const cards = sum(parts, ({ draw }) => draw.count);
  const busyUsd = sum(parts, ({ rate }) => rate.busyUsdPerHour);
  return {
    date,
    usdPerDay: sum(parts, workUsdPerDay),
    ...(cards > 0 && {
      utilisation: sum(parts, ({ draw, utilisation }) => draw.count * utilisation) / cards,
      pricePerHour: busyUsd / cards,
    }),
  };
}

/**
 * What a kept day said that a machine's work would pay, without the pay for waiting; null where the token's price of
 * that day was not kept.
 */
export function estimatedWork({ date, parts, tokenUsd }: KeptDay, token: string): EstimatedDay | null {
  const usd = tokenUsd[token];
  if (usd === undefined || usd <= 0) return null;
  const busyUsd = sum(parts, ({ rate }) => rate.busyUsdPerHour);
  const worked = sum(parts, ({ rate, utilisation }) => rate.busyUsdPerHour * utilisation);
  return {
    date,
    usdPerDay: sum(parts, workUsdPerDay),
    tokenUsd: usd,
    pricePerHour: busyUsd / usd,
    ...(busyUsd > 0 && { utilisation: worked / busyUsd }),
  };
}

const workUsdPerDay = ({ rate, utilisation, costs }: HistoryPart): number =>
  hoursPerDay * rate.busyUsdPerHour * utilisation * (1 - costs.feeRate);

const sum = (parts: readonly HistoryPart[], of: (part: HistoryPart) => number): number =>
  parts.reduce((total, part) => total + of(part), 0);
