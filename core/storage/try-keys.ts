import type { Kysely } from "kysely";
import type { Tables } from "./migrations.ts";
import { printsNamespace as namespace, privateColumns, privateRows } from "./private-columns.ts";
import { keyIdOf, type Seal } from "./seal.ts";

/**
 * Looks whether everything that is sealed can be opened, by the prints of the keys: only where one of those is not given all
 * that there is is looked through. Rejects with a SealError where a key is not there, with an Error where it is another one by
 * the same name.
 */
export async function tryKeys(db: Kysely<Tables>, seal: Seal): Promise<void> {
  const known = await db
    .selectFrom("kept")
    .select(["key", "value"])
    .where("namespace", "=", namespace)
    .execute();
  for (const { key, value } of known) {
    if (seal.prints.get(key) === value) continue;
    await refuseIfUsed(db, key, seal);
    // Who has no key at all may be a tool beside a bot that has one and has sealed nothing yet.
    if (seal.keyId === undefined) continue;
    await db.deleteFrom("kept").where("namespace", "=", namespace).where("key", "=", key).execute();
  }
  if (seal.keyId !== undefined) await keepPrint(db, seal.keyId, seal.prints.get(seal.keyId) ?? "");
}

async function refuseIfUsed(db: Kysely<Tables>, keyId: string, seal: Seal): Promise<void> {
  const text = await sealedWith(db, keyId);
  // Throws where that key is not there.
  if (text === undefined || seal.open(text) !== text) return;
  throw new Error(`the key "${keyId}" is another one than values were sealed with`);
}

async function sealedWith(db: Kysely<Tables>, keyId: string): Promise<string | undefined> {
  for (const column of privateColumns)
    for await (const rows of privateRows(db, column))
      for (const row of rows) {
        const text = row[column.column] ?? "";
        if (keyIdOf(text) === keyId) return text;
      }
  return undefined;
}

const keepPrint = (db: Kysely<Tables>, key: string, value: string): Promise<unknown> =>
  db
    .insertInto("kept")
    .values({ namespace, key, value, expires: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
