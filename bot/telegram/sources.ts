import type { SourceLine } from "../../commands/reply.ts";
import type { Labels } from "../platform.ts";
import { isBlank, shortened } from "../text/cut.ts";
import { legibleLine } from "./legible.ts";
import { maxLabelUnits } from "./limits.ts";
import { momentMark, part, piece } from "./page.ts";
import type { Part, Piece } from "./page.ts";

const staleMark = "◷";
const secondsPerDay = 86_400;

/** One line with each source and how old its oldest figure is. */
export function sourcesPart(sources: readonly SourceLine[], labels: Labels): Part {
  const named = sources.flatMap((source, at) => [piece(at === 0 ? "" : " · "), ...sourcePieces(source)]);
  return part(
    named.length === 0 ? [] : [[piece(legibleLine(labels.sources) + (labels.colon ?? ": ")), ...named]],
  );
}

function sourcePieces({ source, age, stale, asOf }: SourceLine): Piece[] {
  const name = (stale ? `${staleMark} ` : "") + legibleLine(source.name);
  const old = shortened(legibleLine(age), maxLabelUnits);
  return isBlank(old) ? [piece(name)] : [piece(`${name} (`), agePiece(old, asOf), piece(")")];
}

/** An age that goes on counting in the reader's own language. A figure that is only dated by its day keeps its date. */
function agePiece(age: string, asOf: Temporal.Instant): Piece {
  const mark = momentMark(asOf, "r");
  return piece(age, mark && mark.unixSeconds % secondsPerDay !== 0 ? mark : undefined);
}
