import { sql, type Kysely } from "kysely";
import { rowsPerStatement } from "./batches.ts";
import type { Database } from "./database.ts";
import { forgetKeys, samplesNamespace } from "./key-samples.ts";
import { publicNamespaces } from "./keyv-store.ts";
import type { Tables } from "./migrations.ts";
import { keyIdOf, type Seal } from "./seal.ts";

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

interface Column {
  readonly table: keyof Tables;
  readonly column: string;
  readonly key: readonly string[];
}

const columns: readonly Column[] = [
  { table: "kept", column: "value", key: ["namespace", "key"] },
  { table: "subscription", column: "spec", key: ["id"] },
  { table: "delivery", column: "message", key: ["id"] },
  { table: "history", column: "figures", key: ["subject", "local_date", "network"] },
  { table: "alert", column: "spec", key: ["id"] },
  { table: "alert", column: "state", key: ["id"] },
  { table: "course", column: "course", key: ["figure"] },
];

const passes = 3;

/**
 * Seals everything private with the first key, or opens all of it where `to` is `plain`, beside whatever else is written.
 * Once nothing is left, the other keys need not be given any more.
 */
export async function reseal(
  { db, seal, postgres }: Database,
  to: "sealed" | "plain" = "sealed",
): Promise<readonly Resealed[]> {
  const raw = db.withoutPlugins();
  const wanted = wantedBy(seal, to);
  const results: Resealed[] = [];
  for (const column of columns) results.push(await resealColumn(raw, column, wanted));
  if (results.every(({ left, damaged }) => left + damaged === 0))
    await forgetKeys(raw, to === "sealed" ? seal.keyId : undefined);
  // What was there before would stay in free pages of the file.
  if (!postgres) await sql`vacuum`.execute(raw);
  return results;
}

/** What is to be there instead of a text; the text itself where it is right, undefined where it cannot be opened. */
type Wanted = (text: string) => string | undefined;

const wantedBy =
  (seal: Seal, to: "sealed" | "plain"): Wanted =>
  (text) => {
    const keyId = keyIdOf(text);
    if (keyId === (to === "sealed" ? seal.keyId : undefined)) return text;
    const opened = seal.open(text);
    if (keyIdOf(opened) !== undefined) return undefined;
    return to === "sealed" ? seal.seal(opened) : opened;
  };

async function resealColumn(db: Kysely<Tables>, column: Column, wanted: Wanted): Promise<Resealed> {
  let changed = 0;
  for (let pass = 1; ; pass += 1) {
    const counts = await resealRows(db, column, wanted);
    changed += counts.changed;
    if (counts.left === 0 || pass === passes)
      return { ...counts, changed, column: `${column.table}.${column.column}` };
  }
}

async function resealRows(db: Kysely<Tables>, column: Column, wanted: Wanted) {
  const counts = { rows: 0, changed: 0, left: 0, damaged: 0 };
  let rows: readonly Row[] = [];
  do {
    rows = await page(db, column, rows.at(-1));
    const { changed, left, damaged } = await db
      .transaction()
      .execute((transaction) => resealPage(transaction, column, { rows, wanted }));
    counts.rows += rows.length;
    counts.changed += changed;
    counts.left += left;
    counts.damaged += damaged;
  } while (rows.length === rowsPerStatement);
  return counts;
}

type Row = Readonly<Record<string, string>>;

async function page(
  db: Kysely<Tables>,
  { table, column, key }: Column,
  after: Row | undefined,
): Promise<readonly Row[]> {
  const names = sql.join(key.map((name) => sql.ref(name)));
  const behind = after && sql`and (${names}) > (${sql.join(key.map((name) => after[name]))})`;
  const own = [...publicNamespaces, samplesNamespace].map((name) => sql.lit(name));
  const { rows } = await sql<Row>`
    select ${names}, ${sql.ref(column)} from ${sql.table(table)}
    where ${sql.ref(column)} is not null ${behind ?? sql``}
      ${table === "kept" ? sql`and namespace not in (${sql.join(own)})` : sql``}
    order by ${names} limit ${sql.lit(rowsPerStatement)}`.execute(db);
  return rows;
}

async function resealPage(
  db: Kysely<Tables>,
  { table, column, key }: Column,
  { rows, wanted }: { readonly rows: readonly Row[]; readonly wanted: Wanted },
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
