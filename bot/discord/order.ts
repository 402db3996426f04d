import type { Block } from "../../commands/reply.ts";

/** Where warnings and notes follow each other, the warnings come first: between small print they would be lost. */
export function warningsFirst(blocks: readonly Block[]): Block[] {
  const ordered: Block[] = [];
  const notes: Block[] = [];
  for (const block of blocks) {
    const style = block.kind === "text" ? block.style : undefined;
    if (style === "note") notes.push(block);
    else {
      if (style !== "warning") ordered.push(...notes.splice(0));
      ordered.push(block);
    }
  }
  return [...ordered, ...notes];
}
