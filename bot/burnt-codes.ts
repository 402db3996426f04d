import { codesIn } from "../commands/links.ts";
import type { Ask, Served } from "./platform.ts";
import type { ReceptionOptions } from "./reception.ts";

/** Who can read a code can use it: one that was written where others read is good no longer. Tells whether there was one. */
export async function burnCodes(
  { asking, place }: Ask,
  { memory, desk }: Pick<ReceptionOptions, "memory" | "desk">,
): Promise<boolean> {
  if (!place.shared) return false;
  const text = "line" in asking ? asking.line : Object.values(asking.raw).join("\n");
  const burnt = codesIn(text).map((code) => memory.burnCode(code, desk.world.now()));
  return (await Promise.all(burnt)).some(Boolean);
}

/** An answer with something that must not be missed. */
export function withWarning(answered: Served, text: string): Served {
  const { reply } = answered;
  return {
    ...answered,
    reply: { ...reply, blocks: [...reply.blocks, { kind: "text", text, style: "warning" }] },
  };
}
