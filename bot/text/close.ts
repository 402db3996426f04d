import type { Block } from "../../commands/reply.ts";

/** A verdict stands right under the title, whatever is headed under its heading, and a warning or note under its text. */
export function isClose(block: Block, above: Block | undefined): boolean {
  if (above?.kind === "text" && above.style === "heading") return true;
  if (block.kind !== "text" || block.style === "heading") return false;
  return (
    above === undefined || (above.kind === "text" && (block.style === "warning" || block.style === "note"))
  );
}
