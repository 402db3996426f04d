import { z } from "zod";
import type { LastAnswer } from "../commands/command.ts";

const figure = z.object({
  of: z.string(),
  name: z.string(),
  unit: z.string(),
  value: z.number().nullable(),
  low: z.number().exactOptional(),
  high: z.number().exactOptional(),
  basis: z.enum(["measured", "listed", "derived", "entered", "assumed"]),
  source: z.object({ id: z.string(), name: z.string(), link: z.string().exactOptional() }),
  asOf: z.iso.datetime({ offset: true }).transform((text) => Temporal.Instant.from(text)),
  stale: z.boolean(),
});

/** Goes up whenever a figure is renamed or means something else; answers kept in another format are forgotten. */
const version = 1;

const answer = z.object({
  v: z.literal(version),
  command: z.string(),
  line: z.string(),
  title: z.string(),
  figures: z.array(figure),
});

/** The last answer as it is kept: plain JSON. */
export const encodeAnswer = (last: LastAnswer): unknown => ({
  v: version,
  ...last,
  figures: last.figures.map((one) => ({ ...one, asOf: one.asOf.toString() })),
});

/** What was kept, or nothing where it was kept by a version that wrote it otherwise. */
export function decodeAnswer(kept: unknown): LastAnswer | undefined {
  const read = answer.safeParse(kept);
  if (!read.success) return undefined;
  const { v: _version, ...last } = read.data;
  return last;
}
