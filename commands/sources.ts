import type { Context } from "./command.ts";
import type { Figure, SourceLine } from "./reply.ts";

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

/** The sources behind figures, each once, with the age of its oldest figure in the reader's words. */
export function sourceLines(figures: readonly Figure[], { world, format }: Context): readonly SourceLine[] {
  const oldest = new Map<string, Figure>();
  for (const figure of figures.filter(({ source }) => !notSources.has(source.id))) {
    const known = oldest.get(figure.source.id);
    if (!known || Temporal.Instant.compare(figure.asOf, known.asOf) < 0) oldest.set(figure.source.id, figure);
  }
  return [...oldest.values()].map(({ source, asOf, stale }) => ({
    source,
    age: format.age(asOf, world.now()),
    stale,
  }));
}
