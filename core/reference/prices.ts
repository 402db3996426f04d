import { day, type Source } from "../sourced.ts";
import type { TokenId } from "../tokens.ts";

/** A price that somebody wrote down, for when no live one can be had. */
export interface PriceSnapshot {
  readonly token: TokenId;
  readonly usd: number;
  readonly asOf: Temporal.Instant;
  readonly source: Source;
}

/** The newest dated prices in public copies as of 2026-11-22. They are always shown with their date. */
export const priceSnapshots: readonly PriceSnapshot[] = [
  {
    token: "akt",
    usd: 0.7,
    asOf: day("2026-09-28"),
    source: {
      id: "snapshot-akt",
      name: "Akash bids of 2026-09-28 (Rehgud/GWDC2026)",
      link: "https://github.com/Rehgud/GWDC2026/blob/d1666ff1/prices/akash-snapshot.json",
    },
  },
  {
    token: "render",
    usd: 2.01,
    asOf: day("2026-09-26"),
    // A secondary source: a market note in a public repository, without a page of its own.
    source: { id: "snapshot-render", name: "market note (second-hand)" },
  },
];
