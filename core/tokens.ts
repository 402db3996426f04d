/** A token that a network pays in or whose price operators watch, with its name at each price source. */
export interface Token {
  readonly id: string;
  readonly symbol: string;
  readonly name: string;
  readonly coingeckoId: string;
  /** Absent where the source has no such token, or where that could not be established. */
  readonly coinpaprikaId?: string;
  readonly coinbaseProduct?: string;
  readonly krakenPair?: string;
  readonly binanceSymbol?: string;
}

/**
 * Names at the sources as read on 2026-11-22 from their documents and from code that uses them. RENDER's
 * CoinPaprika id and the exchange pairs marked in docs/unverified.md could not be tried against the services.
 */
export const tokens = [
  {
    id: "akt",
    symbol: "AKT",
    name: "Akash Network",
    coingeckoId: "akash-network",
    coinpaprikaId: "akt-akash-network",
    coinbaseProduct: "AKT-USD",
    krakenPair: "AKTUSD",
  },
  {
    id: "render",
    symbol: "RENDER",
    name: "Render",
    coingeckoId: "render-token",
    coinpaprikaId: "render-render",
    coinbaseProduct: "RENDER-USD",
    krakenPair: "RENDERUSD",
    binanceSymbol: "RENDERUSDT",
  },
  { id: "nos", symbol: "NOS", name: "Nosana", coingeckoId: "nosana" },
  { id: "clore", symbol: "CLORE", name: "Clore.ai", coingeckoId: "clore-ai" },
] as const satisfies readonly Token[];

export type TokenId = (typeof tokens)[number]["id"];

/** The token by its id. Throws when there is none: ids come from networks and from options, which know the list. */
export function tokenById(id: string): Token {
  const token = tokens.find((known) => known.id === id);
  if (!token) throw new Error(`no token ${id}`);
  return token;
}
