import type { Context } from "./command.ts";
import type { Figure, SourceLine } from "./reply.ts";

const notSources = new Set(["entered", "rigwise"]);

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
