import type { Source } from "../core/sourced.ts";
import type { Context } from "./command.ts";
import type { Block } from "./reply.ts";

export interface Footnotes {
  /** The text of a cell with the number of its source behind it. */
  cite(text: string, source: Source, asOf: Temporal.Instant): string;
  block(): Block;
}

/** Numbers sources in the order in which they are cited, each once. */
export function createFootnotes({ say, format }: Context): Footnotes {
  const cited = new Map<string, string>();
  return {
    cite(text, source, asOf) {
      const key = `${source.id} ${asOf.toString()}`;
      const number = [...cited.keys()].indexOf(key) + 1 || cited.size + 1;
      cited.set(
        key,
        say("compare-footnote", { number, source: source.name, date: format.dateOfFigure(asOf) }),
      );
      return `${text} [${number}]`;
    },
    block: () => ({
      kind: "text",
      text: say("compare-footnotes", { list: [...cited.values()].join(" · ") }),
      style: "note",
    }),
  };
}
