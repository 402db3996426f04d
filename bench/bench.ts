/** How much a bench does, such as how many rounds; `npm run bench -- NAME=NUMBER` changes one. */
export type Sizes = Readonly<Record<string, number>>;

/** What was measured, and what stands beside it. */
export interface Row {
  readonly what: string;
  readonly value: number;
  /** Of the figure, its goal and what is beside it: `ms`, `/s`, `MB`, `%`, `×`; empty for a number of things. */
  readonly unit: string;
  readonly goal?: Goal;
  readonly beside?: readonly Neighbour[];
}

/** Both bounds are good enough. */
export type Goal = { readonly most: number } | { readonly least: number };

/** The same of a peer, or the limit that nothing can go beyond; on the same machine, in the same run. */
export interface Neighbour {
  readonly what: string;
  readonly value: number;
}

export interface Bench<S extends Sizes = Sizes> {
  /** A sentence: what is measured, and how. */
  readonly measures: string;
  /** A sentence: what stands beside it. */
  readonly beside: string;
  /** Of the run of all benches, which takes a quarter of an hour. */
  readonly usual: S;
  /** Where `--quick` does less; its figures say only that the bench works. */
  readonly quick: Partial<S>;
  /** `note` hears what is odd and belongs beside the figures. */
  run(sizes: S, note: (text: string) => void): Promise<readonly Row[]>;
}

/** What came of one. */
export interface Outcome {
  readonly name: string;
  readonly measures: string;
  readonly beside: string;
  readonly sizes: Sizes;
  readonly rows: readonly Row[];
  readonly notes: readonly string[];
  /** Why it did not come to its end; absent where it did. */
  readonly failure?: string;
  readonly seconds: number;
}

type Numbers<S> = { readonly [Name in keyof S]: number };

/** Only for its types. */
export const benchOf = <S extends Sizes>(given: Bench<Numbers<S>> & { readonly usual: S }): Bench => given;

/** A figure that is not there misses its goal. */
export const isMissed = ({ value, goal }: Row): boolean =>
  goal !== undefined && !("most" in goal ? value <= goal.most : value >= goal.least);

/** One that was left out, for want of a database say, has shown nothing. */
export const isGood = ({ rows, failure }: Outcome): boolean =>
  failure === undefined && rows.length > 0 && !rows.some(isMissed);
