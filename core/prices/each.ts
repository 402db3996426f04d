import { UpstreamError } from "../errors.ts";
import type { Token } from "../tokens.ts";
import type { Quote } from "./price-source.ts";

/**
 * Asks for one token at a time, all at once. `ask` answers undefined for a token that the source does not have.
 * Tokens that could not be read are absent; rejects with an UpstreamError when not one could.
 */
export async function quoteEach(
  wanted: readonly Token[],
  ask: (token: Token) => Promise<Quote | undefined>,
): Promise<ReadonlyMap<string, Quote>> {
  const failures: UpstreamError[] = [];
  const quotes = new Map<string, Quote>();
  const askOne = async (token: Token): Promise<void> => {
    try {
      const quote = await ask(token);
      if (quote) quotes.set(token.id, quote);
    } catch (error) {
      if (!(error instanceof UpstreamError)) throw error;
      failures.push(error);
    }
  };
  await Promise.all(wanted.map(askOne));
  const [failure] = failures;
  if (failure && quotes.size === 0) throw failure;
  return quotes;
}
