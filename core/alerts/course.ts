import { hoursBetween } from "../time.ts";
import { freshHoursOf, longestHours, type FigureKey, type Sample } from "./alert.ts";
import { isBefore } from "./moments.ts";

/** What is remembered of a figure, once for all alerts on it. */
export interface Course {
  readonly latest: Sample;
  /** From then on there was no gap in which a reading would have become old. */
  readonly unbrokenSince: Temporal.Instant;
  /** Of the last week each reading that none after it was as low as, the oldest first: so the lowest since any moment. */
  readonly lows: readonly Sample[];
  /** The same of the highest. */
  readonly highs: readonly Sample[];
}

/** A reading of a figure; the value is null where nobody knows it. */
export interface Reading {
  readonly value: number | null;
  readonly at: Temporal.Instant;
  /** The course of the figure with this reading in it: without it `moves` never fires, and gaps go unseen. */
  readonly course?: Course | undefined;
}

/** How far into the future a reading may be dated, as clocks differ; it counts as one of now. Ours, 2026-11-26. */
const aheadHours = 2 / 60;

/** What a reading says now; undefined where that is nothing: unknown, old, dated ahead, or overtaken by a newer one. */
function sampleOf(
  figure: FigureKey,
  { value, at, course }: Reading,
  now: Temporal.Instant,
): Sample | undefined {
  const hours = hoursBetween(at, now);
  if (value === null || !Number.isFinite(value)) return undefined;
  if (hours > freshHoursOf(figure) || hours < -aheadHours) return undefined;
  if (course && isBefore(at, course.latest.at)) return undefined;
  return { value, at: isBefore(now, at) ? now : at };
}

/** What a reading says now, and the course of its figure. */
export interface Known {
  readonly sample: Sample | undefined;
  readonly course: Course | undefined;
}

export const knownOf = (figure: FigureKey, reading: Reading, now: Temporal.Instant): Known => ({
  sample: sampleOf(figure, reading, now),
  course: reading.course,
});

/** The course with one more reading; as it was where the reading says nothing now. */
export function follow(
  course: Course | undefined,
  reading: Omit<Reading, "course">,
  { figure, now }: { readonly figure: FigureKey; readonly now: Temporal.Instant },
): Course | undefined {
  const sample = sampleOf(figure, { ...reading, course }, now);
  if (!sample) return course;
  const gapHours = course ? hoursBetween(course.latest.at, sample.at) : Number.POSITIVE_INFINITY;
  return {
    latest: sample,
    unbrokenSince: course && gapHours <= freshHoursOf(figure) ? course.unbrokenSince : sample.at,
    lows: extended(course?.lows ?? [], sample, ({ value }) => value >= sample.value),
    highs: extended(course?.highs ?? [], sample, ({ value }) => value <= sample.value),
  };
}

function extended(
  samples: readonly Sample[],
  sample: Sample,
  isSurpassed: (earlier: Sample) => boolean,
): readonly Sample[] {
  const last = samples.findLastIndex((earlier) => !isSurpassed(earlier));
  const first = samples.findIndex(({ at }) => hoursBetween(at, sample.at) <= longestHours);
  return [...samples.slice(Math.max(0, first), last + 1), sample];
}

/** How far a figure is from where it was, and from when that was. */
export interface Move {
  /** Never below zero: 0.05 is 5 % up or down. */
  readonly share: number;
  readonly from: Sample;
}

/**
 * The larger one of the moves from the lowest and the highest since a moment, which is given as Unix time. There is no share
 * of what is not above zero: a rise counts from the lowest after that, and undefined is where none can be told.
 */
export function moveSince(
  { lows, highs, latest }: Course,
  sinceMilliseconds: number,
  direction: "up" | "down" | "either",
): Move | undefined {
  const isEarly = ({ at }: Sample) => at.epochMilliseconds < sinceMilliseconds;
  const low = firstBehind(lows, (sample) => isEarly(sample) || sample.value <= 0);
  const high = firstBehind(highs, isEarly);
  const up = direction === "down" ? undefined : moveFrom(low, latest);
  const down = direction === "up" ? undefined : moveFrom(high, latest);
  if (!up || !down) return up ?? down;
  return up.share > down.share ? up : down;
}

function moveFrom(from: Sample | undefined, { value }: Sample): Move | undefined {
  if (!from || from.value <= 0) return undefined;
  return { share: Math.round(Math.abs(value / from.value - 1) * precision) / precision, from };
}

/** From 0.20 to 0.21 is 5 %, though not in binary numbers. */
const precision = 1e12;

/** The first sample that is not so, where all before it are. */
function firstBehind(samples: readonly Sample[], isSo: (sample: Sample) => boolean): Sample | undefined {
  let [low, high] = [0, samples.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const sample = samples[middle];
    if (sample && isSo(sample)) low = middle + 1;
    else high = middle;
  }
  return samples[low];
}
