import { createHash } from "node:crypto";
import type { Kept } from "../core/cache.ts";
import type { Reply } from "../commands/reply.ts";
import { pressable } from "./pressable.ts";

/**
 * What a press does to the message that carries the button. `replace`: the answer takes its place, as a choice among what
 * is missing does; `add`: the answer stands beneath it.
 */
export type PressKind = "replace" | "add";

/** A button's line, as it was pressed. */
export interface Press {
  readonly kind: PressKind;
  readonly line: string;
}

const marks = { replace: "=", add: ">" } as const satisfies Record<PressKind, string>;
const hashMark = "#";

/**
 * What a button carries, at most `maxBytes` of UTF-8 (24 or more): the line itself, or its hash where it is longer.
 * It says nothing that a person could not have typed, so that forging one gains nothing.
 */
export function pressId({ kind, line }: Press, maxBytes: number): string {
  const id = marks[kind] + line;
  return Buffer.byteLength(id) <= maxBytes ? id : marks[kind] + hashMark + hashOf(line);
}

const hashOf = (line: string): string => createHash("sha256").update(line).digest("base64url").slice(0, 22);

/** Keeps the lines of a reply's buttons that are too long to be carried, so that they work after a restart. */
export async function keepLongLines(
  { blocks, buttons }: Pick<Reply, "blocks" | "buttons">,
  lines: Kept,
  maxBytes: number,
): Promise<void> {
  const long = pressable({ blocks, ...(buttons && { buttons }) }).flatMap((button) =>
    "line" in button && Buffer.byteLength(button.line) + 1 > maxBytes ? [button.line] : [],
  );
  await Promise.all(long.map((line) => lines.set(hashOf(line), line)));
}

/** The press behind what a button carried; undefined where it is not ours or its line is no longer kept. */
export async function pressOf(id: string, lines: Kept): Promise<Press | undefined> {
  const kind = id.startsWith(marks.replace) ? "replace" : id.startsWith(marks.add) ? "add" : undefined;
  if (kind === undefined) return undefined;
  const carried = id.slice(1);
  if (!carried.startsWith(hashMark)) return { kind, line: carried };
  const line = await lines.get(carried.slice(1));
  return typeof line === "string" ? { kind, line } : undefined;
}
