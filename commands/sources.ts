import type { Sourced } from "../core/sourced.ts";
import type { Context } from "./command.ts";
import type { Figure, SourceLine } from "./reply.ts";

/** How old a figure is, marked where that is older than it should be. */
export const ageOf = (
  { stale, asOf }: Pick<Sourced<unknown>, "stale" | "asOf">,
  { format, world }: Pick<Context, "format" | "world">,
): string => `${stale ? "◷ " : ""}${format.age(asOf, world.now())}`;

const notSources = new Set(["entered", "rigwise"]);

/** Figures of the machine rather than of the market: `why` tells where they are from, an answer would drown in them. */
const ofMachine = new Set([
  "gpuLoadWatts",
  "gpuIdleWatts",
  "hostLoadWatts",
  "hostIdleWatts",
  "psuEfficiency",
  "pue",
  "purchaseUsd",
  "residualShare",
  "usefulLifeYears",
  "discountRate",
  "slippageRate",
  "feeRate",
]);

/** The sources of an answer's market figures, each once, with the age of its oldest figure in the reader's words. */
export const marketSources = (figures: readonly Figure[], context: Context): readonly SourceLine[] =>
  sourceLines(
    figures.filter(({ name }) => !ofMachine.has(name)),
    context,
  );

/** The sources behind figures, each once, with the age of its oldest figure in the reader's words; stale when any of them is. */
export function sourceLines(figures: readonly Figure[], { world, format }: Context): readonly SourceLine[] {
  const bySource = Map.groupBy(
    figures.filter(({ source }) => !notSources.has(source.id)),
    ({ source }) => source.id,
  );
  return [...bySource.values()].map((own) => {
    const { source, asOf } = own.reduce((a, b) => (Temporal.Instant.compare(b.asOf, a.asOf) < 0 ? b : a));
    return { source, asOf, age: format.age(asOf, world.now()), stale: own.some(({ stale }) => stale) };
  });
}

/**
 * The same of an answer that tells of days that are over, too: those are as old as they are, and the age of a source is
 * that of what it says of now, where it says anything of it.
 */
export function sourcesOfNow(
  figures: readonly Figure[],
  isPast: (figure: Figure) => boolean,
  context: Context,
): readonly SourceLine[] {
  const now = figures.filter((one) => !isPast(one));
  const known = new Set(now.map(({ source }) => source.id));
  const others = figures.filter(({ source }) => !known.has(source.id));
  const old = new Set(figures.filter(({ stale }) => stale).map(({ source }) => source.id));
  return sourceLines([...now, ...others], context).map((line) => ({
    ...line,
    stale: line.stale || old.has(line.source.id),
  }));
}
