import { UpstreamError } from "../errors.ts";
import { attempt } from "../networks/reading.ts";
import type { Source } from "../sourced.ts";
import type { Fetched } from "../world.ts";

/** Why nothing can be told of an owner's own address. */
export type Unread = NotAnAddress | NobodyThere | SourceDown;

/** The text is no address of this kind: nobody was asked. */
export interface NotAnAddress {
  readonly kind: "not-an-address";
}

/** The source answered that it knows nobody by this address: an answer, not a failure. */
export interface NobodyThere {
  readonly kind: "no-such-provider";
  readonly source: Source;
  readonly asOf: Temporal.Instant;
}

export interface SourceDown {
  readonly kind: "source-down";
  readonly source: Source;
  readonly failure: UpstreamError;
}

export const notAnAddress: NotAnAddress = { kind: "not-an-address" };

/** An answer, or what its absence means: status 404 is how a source says that there is nobody by this address. */
export async function orUnread<T>(
  answer: Promise<Fetched<T>>,
  { source, now }: { readonly source: Source; readonly now: Temporal.Instant },
): Promise<Fetched<T> | NobodyThere | SourceDown> {
  const found = await attempt(answer);
  if (!(found instanceof UpstreamError)) return found;
  return found.status === 404
    ? { kind: "no-such-provider", source, asOf: now }
    : { kind: "source-down", source, failure: found };
}

export const isUnread = (found: object): found is Unread => "kind" in found && kinds.has(found.kind);

const kinds: ReadonlySet<unknown> = new Set(["not-an-address", "no-such-provider", "source-down"]);
