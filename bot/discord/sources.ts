import type { SourceLine } from "../../commands/reply.ts";
import { isDayOnly } from "../../core/time.ts";
import type { Labels } from "../platform.ts";
import { cleanAll } from "../text/clean.ts";
import { oneLine } from "../text/wrap.ts";
import { isBlank, shortened } from "../text/cut.ts";
import { ours } from "./limits.ts";
import { ago, markdownLine, plain, small } from "./markdown.ts";
import { textParts } from "./parts.ts";
import type { Part } from "./parts.ts";

const staleMark = "◷ ";
const between = " · ";
const andMore = " · …";

/** The sources in small print under a rule; those for which there is no room give way to `…`. */
export function sourcesParts(sources: readonly SourceLine[], labels: Labels): Part[] {
  const names = sources.filter(({ source }) => !isBlank(source.name)).map(named);
  if (names.length === 0) return [];
  const head = `${small(shortened(oneLine(cleanAll(labels.sources)), ours.sourceNameUnits))}${labels.colon ?? ": "}`;
  const kept = fitting(names, ours.sourcesUnits - head.length - andMore.length);
  const line = head + kept.join(between) + (kept.length < names.length ? andMore : "");
  return [{ kind: "rule" }, ...textParts([markdownLine(line)])];
}

function named({ source, age, asOf, stale }: SourceLine): string {
  const name = told(source.name);
  // Hours would be made up.
  const when = isDayOnly(asOf) ? told(age) : ago(asOf);
  return (stale ? staleMark : "") + name + (when === "" ? "" : ` (${when})`);
}

const told = (text: string): string => plain(shortened(oneLine(cleanAll(text)), ours.sourceNameUnits));

/** The first names that are together at most so long. */
function fitting(names: readonly string[], units: number): readonly string[] {
  let left = units;
  const end = names.findIndex((name) => (left -= name.length + between.length) < 0);
  return end === -1 ? names : names.slice(0, end);
}
