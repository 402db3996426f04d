import { sql, type Kysely } from "kysely";
import { rowsPerStatement } from "./batches.ts";
import { publicNamespaces } from "./keyv-store.ts";
import type { Tables } from "./migrations.ts";

/** A column whose texts are sealed where there is a key. */
export interface PrivateColumn {
  readonly table: keyof Tables;
  readonly column: string;
  readonly key: readonly string[];
}

/** Under it there is the print of each key that may have sealed something, by the key's name. */
export const printsNamespace = "key";

export const privateColumns: readonly PrivateColumn[] = [
  { table: "kept", column: "value", key: ["namespace", "key"] },
  { table: "subscription", column: "spec", key: ["id"] },
  { table: "delivery", column: "message", key: ["id"] },
  { table: "history", column: "figures", key: ["subject", "local_date", "network"] },
  { table: "alert", column: "spec", key: ["id"] },
  { table: "alert", column: "state", key: ["id"] },
  { table: "course", column: "course", key: ["figure"] },
];

/** A row as it lies in the database: its key, and the text. */
export type PrivateRow = Readonly<Record<string, string>>;

/** The private rows of such a column, some at a time: there may be more than one statement has time for. */
export async function* privateRows(
  db: Kysely<Tables>,
  { table, column, key }: PrivateColumn,
): AsyncGenerator<readonly PrivateRow[]> {
  const names = sql.join(key.map((name) => sql.ref(name)));
  const others = sql.join([...publicNamespaces, printsNamespace].map((name) => sql.lit(name)));
  const isOurs = table === "kept" ? sql`and namespace not in (${others})` : sql``;
  let rows: readonly PrivateRow[] = [];
  do {
    const last = rows.at(-1);
    const behind = last ? sql`and (${names}) > (${sql.join(key.map((name) => last[name]))})` : sql``;
    ({ rows } = await sql<PrivateRow>`
      select ${names}, ${sql.ref(column)} from ${sql.table(table)}
      where ${sql.ref(column)} is not null ${isOurs} ${behind}
      order by ${names} limit ${sql.lit(rowsPerStatement)}`.execute(db.withoutPlugins()));
    yield rows;
  } while (rows.length === rowsPerStatement);
}
