import { createHash } from "node:crypto";
import type { Kept } from "../core/cache.ts";
import type { Button, Reply } from "../commands/reply.ts";
import { buttonsIn } from "./pressable.ts";

/**
 * What a press does to the message that carries the button. `replace`: the answer takes its place, as a choice among what
 * is missing does; `add`: the answer stands beneath it; `form`: the options of its line are filled in on a form first.
 */
export type PressKind = "replace" | "add" | "form";

/** A button's line, as it was pressed. */
export interface Press {
  readonly kind: PressKind;
  readonly line: string;
}

const marks: Readonly<Record<PressKind, string>> = { replace: "=", add: ">", form: "!" };
const kinds: ReadonlyMap<string, PressKind> = new Map([
  [marks.replace, "replace"],
  [marks.add, "add"],
  [marks.form, "form"],
]);
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
  reply: Pick<Reply, "blocks" | "buttons">,
  lines: Kept,
  maxBytes: number,
): Promise<void> {
  const long = buttonsIn(reply)
    .flatMap(linesOf)
    .filter((line) => Buffer.byteLength(line) + 1 > maxBytes);
  await Promise.all(long.map((line) => lines.set(hashOf(line), line)));
}

function linesOf(button: Button): readonly string[] {
  if ("line" in button) return [button.line];
  return "form" in button ? [button.form] : [];
}

/** What a press does, by what its button carried; undefined where that is not ours. */
export const pressKindOf = (id: string): PressKind | undefined => kinds.get(id.slice(0, 1));

/** The press behind what a button carried; undefined where it is not ours or its line is no longer kept. */
export async function pressOf(id: string, lines: Kept): Promise<Press | undefined> {
  const kind = pressKindOf(id);
  if (kind === undefined) return undefined;
  const carried = id.slice(1);
  if (!carried.startsWith(hashMark)) return { kind, line: carried };
  const line = await lines.get(carried.slice(1));
  return typeof line === "string" ? { kind, line } : undefined;
}
