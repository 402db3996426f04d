import { sql, type Kysely, type RawBuilder } from "kysely";
import type { Tables } from "./migrations.ts";
import { isPrivate, privateColumns } from "./private-columns.ts";
import { keyIdOf, SealError, sealedBy, sealedMark, type Seal } from "./seal.ts";

/**
 * Looks whether everything that is sealed can be opened. Rejects with a SealError where a key is not there, with an Error
 * where it is another one by the same name.
 */
export async function tryKeys(db: Kysely<Tables>, seal: Seal): Promise<void> {
  const raw = db.withoutPlugins();
  const known = seal.keyIds.map((id) => beginsWith(sealedBy(id)));
  const none = sql`1 = 0`;
  const strange = sql`${beginsWith(sealedMark)} and not (${known.length > 0 ? sql.join(known, sql` or `) : none})`;
  for (const text of await anyOf(raw, strange)) throw new SealError(keyIdOf(text) ?? "?");
  for (const id of seal.keyIds) {
    const texts = await anyOf(raw, beginsWith(sealedBy(id)));
    // Of several that are there one may be damaged.
    if (texts.length > 0 && texts.every((text) => seal.open(text) === text))
      throw new Error(`the key "${id}" is another one than values were sealed with`);
  }
}

/** The text of a column in which it is looked for, whatever that is called. */
const text = sql.ref("text");
const beginsWith = (prefix: string): RawBuilder<unknown> =>
  sql`substr(${text}, 1, ${sql.lit(prefix.length)}) = ${sql.lit(prefix)}`;

/** One text of each private column for which something holds. */
async function anyOf(db: Kysely<Tables>, holds: RawBuilder<unknown>): Promise<readonly string[]> {
  const found: string[] = [];
  for (const column of privateColumns) {
    const { rows } = await sql<{ text: string }>`
      select text from (select ${sql.ref(column.column)} as text from ${sql.table(column.table)}
        where ${isPrivate(column)}) as texts
      where ${holds} limit 1`.execute(db);
    found.push(...rows.map((row) => row.text));
  }
  return found;
}
