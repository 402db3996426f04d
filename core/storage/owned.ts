import { sql } from "kysely";
import type { Database } from "./database.ts";

/**
 * Keys of what is kept in somebody's name: the owner's id itself, or behind it what else the key is about,
 * `telegram:user:5@telegram:chat:-100`.
 */
export const ownedKey = (owner: string, about?: string): string =>
  about === undefined ? owner : `${owner}${mark}${about}`;

/** What an owned key is about besides its owner. */
export const aboutOf = (key: string): string | undefined => {
  const at = key.indexOf(mark);
  return at < 0 ? undefined : key.slice(at + 1);
};

/** An owned key, taken apart. */
export const partsOf = (key: string): { readonly owner: string; readonly about: string | undefined } => {
  const about = aboutOf(key);
  return { owner: about === undefined ? key : key.slice(0, -about.length - mark.length), about };
};

const mark = "@";

/** The keys under `namespace` that are in the name of `owner`. */
export async function keysOwnedBy(
  { db }: Database,
  namespace: string,
  owner: string,
): Promise<readonly string[]> {
  const prefix = owner + mark;
  const rows = await db
    .selectFrom("kept")
    .select("key")
    .where("namespace", "=", namespace)
    .where((where) =>
      where.or([
        where("key", "=", owner),
        where(sql<string>`substr("key", 1, ${sql.lit(prefix.length)})`, "=", prefix),
      ]),
    )
    .execute();
  return rows.map(({ key }) => key);
}
