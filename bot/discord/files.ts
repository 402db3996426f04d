import type { ReplyFile } from "../../commands/reply.ts";
import type { Drawn } from "../../core/charts/studio.ts";
import { ours } from "./limits.ts";

/** A file that goes along with a message. */
export interface Upload {
  /** Such as Discord keeps it; each of a reply has its own, by which a component finds its file. */
  readonly name: string;
  readonly mediaType: string;
  readonly data: string | Uint8Array;
}

const nameless = "file.txt";
const hashUnits = 16;

/** The files of a reply, under names that Discord keeps as they are: letters, digits, `.`, `_`, `-`. */
export function filesOf(files: readonly ReplyFile[]): Upload[] {
  const taken = new Set<string>();
  return files.map(({ name: given, mediaType, text }) => {
    const name = untaken(safeName(given), taken);
    taken.add(name);
    return { name, mediaType, data: text };
  });
}

/** The same picture has the same name, and no file of a reply has it. */
export const pictureFile = ({ png, hash }: Drawn): Upload => ({
  name: `chart-${hash.replaceAll(/[^A-Za-z0-9]/g, "").slice(0, hashUnits)}.png`,
  mediaType: "image/png",
  data: png,
});

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
