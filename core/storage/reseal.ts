import { sql, type Kysely } from "kysely";
import type { Database } from "./database.ts";
import type { Tables } from "./migrations.ts";
import { privateColumns, privateRows, type PrivateColumn, type PrivateRow } from "./private-columns.ts";
import { keyIdOf, sealedMark, type Seal } from "./seal.ts";

/** What became of a column with private texts. */
export interface Resealed {
  /** `table.column`. */
  readonly column: string;
  readonly rows: number;
  readonly changed: number;
  /** Somebody else wrote them meanwhile, and not as they should be by now. */
  readonly left: number;
  /** They cannot be opened, and stay as they are. */
  readonly damaged: number;
}

const passes = 3;

/** Seals everything private with the first key, or opens all of it where `to` is `plain`, beside whatever else is written. */
export async function reseal(
  { db, seal }: Database,
  to: "sealed" | "plain" = "sealed",
): Promise<readonly Resealed[]> {
  const wanted = wantedBy(seal, to);
  const results: Resealed[] = [];
  for (const column of privateColumns) results.push(await resealColumn(db.withoutPlugins(), column, wanted));
  return results;
}

/** Takes what was there before out of the free pages of a SQLite file. Rejects where another process is in its way. */
export async function compact({ db, postgres }: Database): Promise<void> {
  if (postgres) return;
  await sql`vacuum`.execute(db);
  const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db);
  if (rows[0]?.busy !== 0) throw new Error("another process is reading");
}

/** What is to be there instead of a text; the text itself where it is right, undefined where it cannot be opened. */
type Wanted = (text: string) => string | undefined;

const wantedBy =
  (seal: Seal, to: "sealed" | "plain"): Wanted =>
  (text) => {
    const opened = seal.open(text);
    if (opened.startsWith(sealedMark)) return undefined;
    if (to === "plain") return opened;
    return keyIdOf(text) === seal.keyId ? text : seal.seal(opened);
  };

async function resealColumn(db: Kysely<Tables>, column: PrivateColumn, wanted: Wanted): Promise<Resealed> {
  let changed = 0;
  for (let pass = 1; ; pass += 1) {
    const counts = await resealRows(db, column, wanted);
    changed += counts.changed;
    if (counts.left === 0 || pass === passes)
      return { ...counts, changed, column: `${column.table}.${column.column}` };
  }
}

async function resealRows(db: Kysely<Tables>, column: PrivateColumn, wanted: Wanted) {
  const counts = { rows: 0, changed: 0, left: 0, damaged: 0 };
  for await (const rows of privateRows(db, column)) {
    const { changed, left, damaged } = await db
      .transaction()
      .execute((transaction) => resealPage(transaction, column, { rows, wanted }));
    counts.rows += rows.length;
    counts.changed += changed;
    counts.left += left;
    counts.damaged += damaged;
  }
  return counts;
}

async function resealPage(
  db: Kysely<Tables>,
  { table, column, key }: PrivateColumn,
  { rows, wanted }: { readonly rows: readonly PrivateRow[]; readonly wanted: Wanted },
) {
  const counts = { changed: 0, left: 0, damaged: 0 };
  for (const row of rows) {
    const before = row[column] ?? "";
    const after = wanted(before);
    if (after === undefined) counts.damaged += 1;
    if (after === undefined || after === before) continue;
    const isRow = key.map((name) => sql`${sql.ref(name)} = ${row[name]}`);
    const { numAffectedRows } = await sql`
      update ${sql.table(table)} set ${sql.ref(column)} = ${after}
      where ${sql.join(isRow, sql` and `)} and ${sql.ref(column)} = ${before}`.execute(db);
    if (numAffectedRows === 1n) counts.changed += 1;
    else counts.left += 1;
  }
  return counts;
}
