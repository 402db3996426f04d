import { z } from "zod";
import type { Settings } from "../commands/memory.ts";
import { ChangedMeanwhile } from "../commands/refusals.ts";
import { noRigs, type RigBook } from "../commands/rigs.ts";
import { themes } from "../core/charts/picture.ts";
import type { Database } from "../core/storage/database.ts";
import { openKeep } from "../core/storage/keep.ts";
import { openLinks } from "../core/storage/links.ts";
import { within } from "../core/storage/within.ts";
import { rigsLock, type Shelf } from "./profiles.ts";

const settingsShape = z.object({
  language: z.string().exactOptional(),
  currency: z.string().exactOptional(),
  timeZone: z.string().exactOptional(),
  country: z.string().exactOptional(),
  theme: z.enum(themes).exactOptional(),
});
const texts = z.record(z.string(), z.string());
const rigBookShape = z.object({
  rigs: z.array(
    z.object({
      name: z.string(),
      options: texts,
      networks: z.array(z.string()).exactOptional(),
      boughtOn: z.string().exactOptional(),
      accounts: texts.exactOptional(),
    }),
  ),
  standard: z.string().exactOptional(),
});

/** Settings that were kept in another form are as good as none. */
export const readSettings = (kept: unknown): Settings => settingsShape.safeParse(kept).data ?? {};

/** What somebody entered must not be written over because it cannot be read: throws a ZodError. */
export const readRigs = (kept: unknown): RigBook => (kept === undefined ? noRigs : rigBookShape.parse(kept));

/** Settings and machines, wherever they are read: inside a transaction too. */
export const shelf: Shelf = {
  settings: async (database, owner) => readSettings(await openKeep(database, "settings").get(owner)),
  rigs: async (database, owner) => readRigs(await openKeep(database, "rigs").get(owner)),
  async keep(database, owner, { settings, book }) {
    if (Object.keys(settings).length > 0) await openKeep(database, "settings").set(owner, settings);
    if (book.rigs.length > 0) await openKeep(database, "rigs").set(owner, book);
  },
  async clear(database, owner) {
    await openKeep(database, "settings").delete(owner);
    await openKeep(database, "rigs").delete(owner);
  },
};

/** A book of machines as it was when it was read. */
export interface Read {
  readonly home: string;
  readonly value: unknown;
}

/** Throws a ChangedMeanwhile where the book is another one than was read. */
export async function keepRigs(
  database: Database,
  person: string,
  { book, read }: { readonly book: RigBook; readonly read: Read | undefined },
): Promise<void> {
  const home = read?.home ?? (await openLinks(database).homeOf(person));
  await within(database, [rigsLock(home)], async (inside) => {
    const keep = openKeep(inside, "rigs");
    const isSame = async ({ value }: Read) => JSON.stringify(await keep.get(home)) === JSON.stringify(value);
    if ((await openLinks(inside).homeOf(person)) !== home || (read && !(await isSame(read))))
      throw new ChangedMeanwhile();
    await keep.set(home, book);
  });
}
