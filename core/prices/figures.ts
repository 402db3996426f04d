import { z } from "zod";

/** A figure that means nothing at or below zero, such as a price. */
export const positive = z.number().positive().max(1e15);

/** The same, as exchanges write it: `"0.5437"`. */
export const positiveText = z
  .string()
  .regex(/^\d+(\.\d+)?$/)
  .transform(Number)
  .pipe(positive);

/** A change in per cent, as a share: -2.957 becomes -0.02957. A price cannot lose more than all of itself. */
export const percentAsShare = z
  .number()
  .gt(-100)
  .transform((percent) => percent / 100);

/** The same, as exchanges write it. */
export const percentTextAsShare = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .transform(Number)
  .pipe(percentAsShare);

/** Whatever does not fit is as good as absent: one odd figure does not spoil the others. */
export const orAbsent = <S extends z.ZodType>(shape: S) => shape.optional().catch(undefined);

const latestMilliseconds = 8_640_000_000_000_000;

export const unixMilliseconds = z
  .int()
  .positive()
  .max(latestMilliseconds)
  .transform((ms) => Temporal.Instant.fromEpochMilliseconds(ms));

export const unixSeconds = z
  .int()
  .positive()
  .max(latestMilliseconds / 1000)
  .transform((seconds) => Temporal.Instant.fromEpochMilliseconds(seconds * 1000));

/** An ISO 8601 time with its offset. */
export const isoInstant = z.string().transform((text, context) => {
  try {
    return Temporal.Instant.from(text);
  } catch {
    context.addIssue({ code: "custom", message: "not an ISO 8601 time" });
    return z.NEVER;
  }
});

/** The middle one of an odd number of figures, the mean of the middle two of an even number; undefined for none. */
export function median(figures: readonly number[]): number | undefined {
  const sorted = figures.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? undefined : lower + (upper - lower) / 2;
}
