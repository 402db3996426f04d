import { limits, ours } from "./limits.ts";
import { unitsAdded, unitsOf } from "./markdown.ts";
import { textParts } from "./parts.ts";
import type { Part, TextPart } from "./parts.ts";

/** What a message can still take. */
interface Room {
  readonly textUnits: number;
  readonly components: number;
  readonly files: number;
}

/** An empty message with its one Container. */
const emptyMessage: Room = {
  textUnits: limits.textUnits,
  components: limits.components - 1,
  files: limits.attachments,
};

/** Fewer lines of a part than this are not left behind at the end of a message. */
const minLinesLeft = 3;

/** Whether all of it goes into one message. */
export const fitsOne = (parts: readonly Part[]): boolean => fits(parts.reduce(after, emptyMessage));

/**
 * A body in as many messages as it needs, with the tail under the last one. Split between parts, and inside a part only where
 * it is longer than a message. What is more than the messages we send is cut, and `cut` stands there.
 * Tail and `cut` together must fit into one message.
 */
export function paginated(body: readonly Part[], { tail, cut }: Ending): (readonly Part[])[] {
  const roomAbove = (parts: readonly Part[]) => parts.reduce(after, emptyMessage);
  const pages: (readonly Part[])[] = [];
  let rest = body;
  while (pages.length < ours.messages - 1) {
    const last = filled(rest, roomAbove(tail));
    if (last.rest.length === 0) return [...pages, [...last.placed, ...tail]];
    const page = withSomethingLeft(filled(rest, emptyMessage));
    pages.push(page.placed);
    rest = page.rest;
  }
  const last = filled(rest, roomAbove(tail));
  if (last.rest.length === 0) return [...pages, [...last.placed, ...tail]];
  const { placed } = filled(rest, roomAbove([...cut, ...tail]), "to the brim");
  return [...pages, [...placed, ...cut, ...tail]];
}

/** What stands under the body. */
export interface Ending {
  readonly tail: readonly Part[];
  readonly cut: readonly Part[];
}

interface Filled {
  readonly placed: readonly Part[];
  readonly rest: readonly Part[];
}

/** The tail shall not stand alone in a message. */
const withSomethingLeft = ({ placed, rest }: Filled): Filled =>
  rest.length > 0 || placed.length < 2
    ? { placed, rest }
    : { placed: placed.slice(0, -1), rest: placed.slice(-1) };

/** As many parts as there is room for. */
function filled(parts: readonly Part[], room: Room, how?: "to the brim"): Filled {
  let left = room;
  for (const [at, part] of parts.entries()) {
    const less = after(left, part);
    if (!fits(less)) {
      const mayDivide = part.kind === "text" && (how !== undefined || !fitsOne([part]));
      const { head, tail } = mayDivide ? divided(part, left, at) : { head: [], tail: [part] };
      return { placed: [...parts.slice(0, at), ...head], rest: [...tail, ...parts.slice(at + 1)] };
    }
    left = less;
  }
  return { placed: parts, rest: [] };
}

/** Those first lines of a part for which there is room, and the others. */
function divided({ lines }: TextPart, room: Room, above: number): { head: Part[]; tail: Part[] } {
  let left = room.components > 0 ? room.textUnits : 0;
  const over = lines.findIndex((line, at) => (left -= unitsAdded(line, lines[at - 1])) < 0);
  const end = above > 0 && over < minLinesLeft ? 0 : over;
  return { head: textParts(lines.slice(0, end)), tail: textParts(lines.slice(end)) };
}

const fits = (left: Room): boolean => left.textUnits >= 0 && left.components >= 0 && left.files >= 0;

function after({ textUnits, components, files }: Room, part: Part): Room {
  switch (part.kind) {
    case "text":
      return { textUnits: textUnits - unitsOf(part.lines), components: components - 1, files };
    case "rule":
      return { textUnits, components: components - 1, files };
    case "row":
      return { textUnits, components: components - 1 - part.buttons.length, files };
    case "file":
    case "picture":
      return { textUnits, components: components - 1, files: files - 1 };
  }
  return part satisfies never;
}
