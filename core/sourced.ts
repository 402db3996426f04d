/** Where a figure is from: a proper name and a page a reader can open. Never translated. */
export interface Source {
  readonly id: string;
  readonly name: string;
  readonly link?: string;
  /** Its terms let us show what it says and keep none of it. */
  readonly memoryOnly?: true;
}

/**
 * How a figure was got: `measured` by the network, `listed` as an offer, `derived` by a formula from other
 * figures, `entered` by the asker, or `assumed` because nothing better is known.
 */
export type Basis = "measured" | "listed" | "derived" | "entered" | "assumed";

/** A figure that can say where it is from, how it was got and how old it is. */
export interface Sourced<T> {
  readonly value: T;
  readonly basis: Basis;
  readonly source: Source;
  readonly asOf: Temporal.Instant;
  /** True when the figure is older than its source's figures normally are: it is shown, with its age, and marked. */
  readonly stale: boolean;
}

const asker: Source = { id: "entered", name: "you" };

/** A figure that the asker typed. */
export const entered = <T>(value: T, now: Temporal.Instant): Sourced<T> => ({
  value,
  basis: "entered",
  source: asker,
  asOf: now,
  stale: false,
});

/** The same source, age and basis for a value computed from the old one. */
export const mapSourced = <A, B>(figure: Sourced<A>, change: (value: A) => B): Sourced<B> => ({
  ...figure,
  value: change(figure.value),
});

/** Midnight UTC of an ISO date such as `2026-09-28`: the age of a figure that is only dated by day. */
export const day = (isoDate: string): Temporal.Instant => Temporal.Instant.from(`${isoDate}T00:00:00Z`);
