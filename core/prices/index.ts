import { UpstreamError, type UpstreamFailure } from "../errors.ts";
import type { Source, Sourced } from "../sourced.ts";
import { earlier } from "../time.ts";
import type { Token } from "../tokens.ts";
import type { World } from "../world.ts";
import { binance } from "./binance.ts";
import { coinbase } from "./coinbase.ts";
import { coinGecko } from "./coingecko.ts";
import { coinPaprika } from "./coinpaprika.ts";
import { kraken } from "./kraken.ts";
import { believable, choosePrice, wantsAnother, type Candidate, type Choice } from "./policy.ts";
import type { PriceSource, Quote } from "./price-source.ts";
import { snapshotOf } from "./snapshot.ts";

/** Asked always: averages over many exchanges. */
const aggregators: readonly PriceSource[] = [coinGecko, coinPaprika];
/** Asked for a third opinion, or when the aggregators have no fresh price. */
const exchanges: readonly PriceSource[] = [coinbase, kraken, binance];

/** Every price source, the most trusted first. */
export const priceSources: readonly PriceSource[] = [...aggregators, ...exchanges];

/** Why a source that was asked has no say: it could not be read, has no price, or one that cannot be. */
export interface PriceFailure {
  readonly source: Source;
  readonly reason: UpstreamFailure | "no-quote" | "not-believable";
}

/** What a token costs, USD. Figures that the source of the price does not give are absent. */
export interface TokenPrice {
  readonly kind: "price";
  readonly price: Sourced<number>;
  /** Share of the price 24 hours ago. */
  readonly change24h?: number;
  readonly volume24hUsd?: number;
  readonly marketCapUsd?: number;
  /** Who said what, where sources differ by more than 5 %. */
  readonly disagreement?: readonly Opinion[];
  readonly failures: readonly PriceFailure[];
}

export interface Opinion {
  readonly source: Source;
  readonly usd: number;
}

/** Nobody knows a price, and none was ever written down. */
export interface MissingPrice {
  readonly kind: "missing";
  readonly failures: readonly PriceFailure[];
}

/** What each token costs, by token id; every wanted token has an entry. Never rejects for an upstream's failure. */
export async function tokenPrices(
  wanted: readonly Token[],
  world: World,
): Promise<ReadonlyMap<string, TokenPrice | MissingPrice>> {
  const first = await askAll(aggregators, wanted, world);
  const unsettled = wanted.filter((token) => wantsAnother(choosePrice(heard(first, token), world.now())));
  const second = unsettled.length > 0 ? await askAll(exchanges, unsettled, world) : [];
  const price = (token: Token) =>
    present(token, unsettled.includes(token) ? [...first, ...second] : first, world.now());
  return new Map(wanted.map((token) => [token.id, price(token)]));
}

type Answer =
  | { readonly source: Source; readonly quotes: ReadonlyMap<string, Quote> }
  | { readonly source: Source; readonly failure: UpstreamError };

const askAll = (
  sources: readonly PriceSource[],
  wanted: readonly Token[],
  world: World,
): Promise<readonly Answer[]> => Promise.all(sources.map((source) => ask(source, wanted, world)));

async function ask(from: PriceSource, wanted: readonly Token[], world: World): Promise<Answer> {
  const { id, name, link } = from.upstream;
  const source: Source = { id, name, link };
  try {
    return { source, quotes: await from.quotes(wanted, world) };
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    return { source, failure: error };
  }
}

/** Answers come in the order of trust. */
const heard = (answers: readonly Answer[], token: Token): readonly Candidate[] =>
  answers.flatMap((answer, rank) => {
    const quote = "quotes" in answer ? answer.quotes.get(token.id) : undefined;
    return quote ? [{ ...quote, source: answer.source, rank }] : [];
  });

function present(token: Token, answers: readonly Answer[], now: Temporal.Instant): TokenPrice | MissingPrice {
  const candidates = heard(answers, token);
  const failures = answers.flatMap((answer) => failureOf(answer, candidates, now));
  const choice = choosePrice([...candidates, ...snapshotOf(token.id)], now);
  return choice ? toTokenPrice(choice, failures, now) : { kind: "missing", failures };
}

function failureOf(
  answer: Answer,
  candidates: readonly Candidate[],
  now: Temporal.Instant,
): readonly PriceFailure[] {
  const { source } = answer;
  if ("failure" in answer) return [{ source, reason: answer.failure.reason }];
  const said = candidates.find((candidate) => candidate.source === source);
  if (!said) return [{ source, reason: "no-quote" }];
  return believable(said, now) ? [] : [{ source, reason: "not-believable" }];
}

function toTokenPrice(choice: Choice, failures: readonly PriceFailure[], now: Temporal.Instant): TokenPrice {
  const { source, rank: _rank, usd, asOf, ...figures } = choice.chosen;
  const opinions = choice.disagreement?.map((candidate) => ({
    source: candidate.source,
    usd: candidate.usd,
  }));
  return {
    kind: "price",
    // A source's clock may be a little ahead of ours; a price is never from the future.
    price: { value: usd, basis: "listed", source, asOf: earlier(asOf, now), stale: choice.stale },
    ...figures,
    ...(opinions && { disagreement: opinions }),
    failures,
  };
}
