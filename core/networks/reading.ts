import { z } from "zod";
import { UpstreamError } from "../errors.ts";

/** An answer, or why there is none. Anything but an UpstreamError is our bug and is thrown on. */
export async function attempt<T>(answer: Promise<T>): Promise<T | UpstreamError> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof UpstreamError) return error;
    throw error;
  }
}

/** An array of which only the rows that fit `row` are kept: one odd row must not hide the others. */
export const readableRows = <T>(row: z.ZodType<T>) =>
  z.array(z.unknown()).transform((rows) => rows.flatMap((each) => readRow(row, each)));

function readRow<T>(row: z.ZodType<T>, value: unknown): readonly T[] {
  const parsed = row.safeParse(value);
  return parsed.success ? [parsed.data] : [];
}

/** A finite number, also where an API writes it as text such as `"74.29"`. */
export const numeric = z.union([
  z.number(),
  z
    .string()
    .regex(/^-?\d+(\.\d+)?$/)
    .transform(Number),
]);

/** An ISO 8601 date or time, UTC where it names no zone. */
export const instantText = z.iso
  .datetime({ offset: true })
  .or(z.iso.date())
  .transform((text) => Temporal.Instant.fromEpochMilliseconds(Date.parse(text)));

/** No card rents for as much: beyond it a number is a fault, and would overflow what is reckoned from it. */
export const mostUsdPerHour = 10_000;
