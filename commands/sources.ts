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
