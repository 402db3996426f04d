import { quantile } from "../../core/risk.ts";

/** NaN where there are none, which misses every goal. */
export const quantileOf = (values: readonly number[], share: number): number =>
  quantile([...values], share) ?? Number.NaN;

export const median = (values: readonly number[]): number => quantileOf(values, 0.5);

export const known = (values: readonly (number | undefined)[]): readonly number[] =>
  values.filter((value) => value !== undefined);
