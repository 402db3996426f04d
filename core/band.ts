/** A range: `low <= mid <= high`, all finite. */
export interface Band {
  readonly low: number;
  readonly mid: number;
  readonly high: number;
}

/** A band from three numbers in any order that are known to be finite. Throws a RangeError on NaN or Infinity. */
export function band(low: number, mid: number, high: number): Band {
  if (![low, mid, high].every(Number.isFinite)) throw new RangeError(`not a band: ${low}, ${mid}, ${high}`);
  return { low: Math.min(low, mid, high), mid, high: Math.max(low, mid, high) };
}

/** A band without spread. */
export const point = (value: number): Band => band(value, value, value);

/** Applies a monotone function to all three. */
export const mapBand = (of: Band, change: (value: number) => number): Band =>
  band(change(of.low), change(of.mid), change(of.high));

/** True when the band has no spread worth showing. */
export const isPoint = (of: Band): boolean => of.low === of.high;
