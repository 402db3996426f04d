import type { Kysely } from "kysely";
import type { Tables } from "./migrations.ts";
import type { Seal } from "./seal.ts";
import { secret } from "./secret.ts";

/** Of each key that ever sealed something there is a sample under its name, so that a missing one is seen at once. */
export const samplesNamespace = "key";
const sample = "ours";

/** Rejects where values are sealed with a key that is not there, or is another one by the same name. */
export async function tryKeys(db: Kysely<Tables>, { keyId }: Seal): Promise<void> {
  const rows = await db
    .selectFrom("kept")
    .select(["key", "value"])
    .where("namespace", "=", samplesNamespace)
    .execute();
  const other = rows.find(({ value }) => value !== sample);
  if (other) throw new Error(`the key "${other.key}" is another one than values were sealed with`);
  if (keyId === undefined || rows.some(({ key }) => key === keyId)) return;
  await db
    .insertInto("kept")
    .values({ namespace: samplesNamespace, key: keyId, value: secret(sample), expires: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Nothing is sealed any more with other keys than this one. */
export async function forgetKeys(db: Kysely<Tables>, but: string | undefined): Promise<void> {
  await db
    .deleteFrom("kept")
    .where("namespace", "=", samplesNamespace)
    .where("key", "!=", but ?? "")
    .execute();
}
