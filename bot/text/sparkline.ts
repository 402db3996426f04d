const bars = "▁▂▃▄▅▆▇█";
const middle = "▄";
const gapMark = " ";

/**
 * A series as one bar for each point, from its lowest to its highest; at most `points` bars, each the mean of its share.
 * A flat series is drawn at half height, and what is not finite is a gap.
 */
export function sparkline(series: readonly number[], points: number): string {
  const means = resampled(series, points);
  const known = means.filter(Number.isFinite);
  const low = known.reduce((least, value) => Math.min(least, value), Infinity);
  const high = known.reduce((most, value) => Math.max(most, value), -Infinity);
  return means.map((value) => bar(value, low, high)).join("");
}

function resampled(series: readonly number[], points: number): number[] {
  const length = Math.min(series.length, points);
  const edge = (at: number) => Math.floor((at * series.length) / length);
  return Array.from({ length }, (_, at) => mean(series.slice(edge(at), edge(at + 1))));
}

function mean(values: readonly number[]): number {
  const known = values.filter(Number.isFinite);
  return known.length === 0 ? NaN : known.reduce((total, value) => total + value / known.length, 0);
}

/** Halves, because the distance between two finite numbers can be infinite. */
function bar(value: number, low: number, high: number): string {
  if (!Number.isFinite(value)) return gapMark;
  const range = high / 2 - low / 2;
  if (range === 0) return middle;
  return bars[Math.round(((value / 2 - low / 2) / range) * (bars.length - 1))] ?? middle;
}
