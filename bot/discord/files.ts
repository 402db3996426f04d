import type { ReplyFile } from "../../commands/reply.ts";
import { ours } from "./limits.ts";

const nameless = "file.txt";

/**
 * The files under names that Discord keeps as they are (letters, digits, `.`, `_`, `-`), each under its own: a component finds
 * its file by its name.
 */
export function filesOf(files: readonly ReplyFile[]): ReplyFile[] {
  const taken = new Set<string>();
  return files.map((file) => {
    const name = untaken(safeName(file.name), taken);
    taken.add(name);
    return { ...file, name };
  });
}

const safeName = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9._-]+/gu, "_")
    .slice(-ours.fileNameUnits)
    .replace(/^[._-]+/u, "") || nameless;

function untaken(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const wanted = number === 1 ? name : `${number}-${name}`;
    if (!taken.has(wanted)) return wanted;
  }
}
