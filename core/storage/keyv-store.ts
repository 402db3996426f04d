import { keyvStorageCapability, type KeyvStorageAdapter } from "keyv";
import type { Insertable, Kysely } from "kysely";
import { batches, rowsPerStatement } from "./batches.ts";
import type { Database } from "./database.ts";
import type { Tables } from "./migrations.ts";
import { secret } from "./secret.ts";

type Row = Insertable<Tables["kept"]>;

/** The part of Keyv's adapter contract that a store without events of its own fulfils. */
export type KeyvStore = Required<
  Pick<
    KeyvStorageAdapter,
    | "capabilities"
    | "get"
    | "getMany"
    | "has"
    | "hasMany"
    | "set"
    | "setMany"
    | "delete"
    | "deleteMany"
    | "clear"
    | "iterator"
  >
> & { readonly namespace: string };

/** What is kept under all others is private. The last two are reckoned with in SQL. */
export const publicNamespaces: ReadonlySet<string> = new Set(["upstream", "platform", "turn", "link-try"]);

/**
 * Keyv 6 storage adapter over the table `kept`. The namespace is fixed: Keyv cannot move the store to another one, so
 * two Keyvs never mix. Expired rows read as missing. Rejects with the driver's error. Keys may have 1,000 characters.
 */
export function keyvStore(database: Database, namespace: string): KeyvStore {
  const { db } = database;
  const read = (keys: readonly string[]) => valuesOf(db, namespace, keys);
  const remove = (keys: readonly string[]) => removed(db, namespace, keys);
  const row = (key: string, value: unknown, expires: number | undefined): Row => ({
    namespace,
    key,
    value: publicNamespaces.has(namespace) ? text(value) : secret(text(value)),
    expires: expires ?? null,
  });
  return {
    get namespace() {
      return namespace;
    },
    get capabilities() {
      return keyvStorageCapability(this);
    },
    get: async (key) => (await read([key])).get(key),
    getMany: async (keys) => read(keys).then((values) => keys.map((key) => values.get(key))),
    has: async (key) => (await read([key])).has(key),
    hasMany: async (keys) => read(keys).then((values) => keys.map((key) => values.has(key))),
    set: async (key, value, expires) => write(db, [row(key, value, expires)]).then(() => true),
    setMany: async (entries) => {
      const rows = inOrder(entries.map(({ key, value, expires }) => row(key, value, expires)));
      await db.transaction().execute((transaction) => write(transaction, rows));
      return entries.map(() => true);
    },
    delete: async (key) => (await remove([key])).has(key),
    deleteMany: async (keys) => remove(keys).then((gone) => keys.map((key) => gone.has(key))),
    clear: async () => void (await db.deleteFrom("kept").where("namespace", "=", namespace).execute()),
    iterator: () => entriesOf(db, namespace),
  };
}

async function valuesOf(db: Kysely<Tables>, namespace: string, keys: readonly string[]) {
  const values = new Map<string, string>();
  for (const batch of batches(keys)) {
    const rows = await alive(db, namespace).where("key", "in", batch).execute();
    for (const { key, value } of rows) values.set(key, value);
  }
  return values;
}

/** Keyv reckons `expires` with Date.now, so that is the clock to hold it against. */
function alive(db: Kysely<Tables>, namespace: string) {
  return db
    .selectFrom("kept")
    .select(["key", "value"])
    .where("namespace", "=", namespace)
    .where((where) => where.or([where("expires", "is", null), where("expires", ">", Date.now())]));
}

async function write(db: Kysely<Tables>, rows: readonly Row[]): Promise<void> {
  for (const batch of batches(rows)) {
    await db
      .insertInto("kept")
      .values(batch)
      .onConflict((conflict) =>
        conflict.columns(["namespace", "key"]).doUpdateSet((row) => ({
          value: row.ref("excluded.value"),
          expires: row.ref("excluded.expires"),
        })),
      )
      .execute();
  }
}

/** One row a key, the last given, as PostgreSQL wants it; sorted, so that two writers never wait for each other. */
function inOrder(rows: readonly Row[]): Row[] {
  const lastOfKey = new Map(rows.map((row) => [row.key, row]));
  return [...lastOfKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Deletes, and tells which of the keys were there and had not expired. */
async function removed(db: Kysely<Tables>, namespace: string, keys: readonly string[]) {
  const gone = new Set<string>();
  for (const batch of batches(keys)) {
    const rows = await db
      .deleteFrom("kept")
      .where("namespace", "=", namespace)
      .where("key", "in", batch)
      .returning(["key", "expires"])
      .execute();
    for (const row of rows) if (row.expires === null || row.expires > Date.now()) gone.add(row.key);
  }
  return gone;
}

async function* entriesOf(db: Kysely<Tables>, namespace: string): AsyncGenerator<[string, string], void> {
  let last: string | undefined;
  do {
    const page = alive(db, namespace).orderBy("key").limit(rowsPerStatement);
    const rows = await (last === undefined ? page : page.where("key", ">", last)).execute();
    for (const { key, value } of rows) yield [key, value];
    last = rows.at(-1)?.key;
  } while (last !== undefined);
}

function text(value: unknown): string {
  if (typeof value === "string") return value;
  throw new TypeError("the store keeps text: leave Keyv's serialization on");
}
