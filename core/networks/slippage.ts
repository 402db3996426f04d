import { day, type Source, type Sourced } from "../sourced.ts";

const proposal329: Source = {
  id: "akash-proposal-329",
  name: "Akash proposal 329",
  link: "https://github.com/akash-network/community/blob/main/PIP-revenue-share/readme.md",
};

/**
 * The share lost between payout and cash: 1 %, which Akash's proposal 329, passed on 2026-06-25, budgets for trading
 * fee and spread. No measurement was found for any network, so Render's RENDER is given the same.
 */
export const swapBudget: Sourced<number> = {
  value: 0.01,
  basis: "assumed",
  source: proposal329,
  asOf: day("2026-06-25"),
  stale: false,
};
