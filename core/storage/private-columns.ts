import { sql, type RawBuilder } from "kysely";
import { publicNamespaces } from "./keyv-store.ts";
import type { Tables } from "./migrations.ts";

/** A column whose texts are sealed where there is a key. */
export interface PrivateColumn {
  readonly table: keyof Tables;
  readonly column: string;
  readonly key: readonly string[];
}

export const privateColumns: readonly PrivateColumn[] = [
  { table: "kept", column: "value", key: ["namespace", "key"] },
  { table: "subscription", column: "spec", key: ["id"] },
  { table: "delivery", column: "message", key: ["id"] },
  { table: "history", column: "figures", key: ["subject", "local_date", "network"] },
  { table: "alert", column: "spec", key: ["id"] },
  { table: "alert", column: "state", key: ["id"] },
  { table: "course", column: "course", key: ["figure"] },
];

/** The rows of such a column that are private. */
export function isPrivate({ table, column }: PrivateColumn): RawBuilder<unknown> {
  const open = [...publicNamespaces].map((name) => sql.lit(name));
  const isOurs = table === "kept" ? sql`and namespace not in (${sql.join(open)})` : sql``;
  return sql`${sql.ref(column)} is not null ${isOurs}`;
}
