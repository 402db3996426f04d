import type { Token } from "../tokens.ts";
import type { Upstream, World } from "../world.ts";

/** What one source says a token costs. Figures that the source does not give are absent, never zero. */
export interface Quote {
  /** Finite and above zero. */
  readonly usd: number;
  /** When the source itself says the price was made; when we read it, where the source does not say. */
  readonly asOf: Temporal.Instant;
  /** Share of the price 24 hours ago: -0.03 is 3 % down. */
  readonly change24h?: number;
  readonly volume24hUsd?: number;
  readonly marketCapUsd?: number;
}

/** One place that knows prices of tokens. */
export interface PriceSource {
  readonly upstream: Upstream;
  /**
   * Quotes for those of the tokens that this source has a usable price of, by token id.
   * Rejects with an UpstreamError when the source cannot be read and never could.
   */
  quotes(wanted: readonly Token[], world: World): Promise<ReadonlyMap<string, Quote>>;
}
