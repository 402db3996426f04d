import type { ColumnType, Dialect, KyselyPlugin, QueryCompiler } from "kysely";
import type { Seal } from "./seal.ts";

/** Text of a column that is sealed on its way into the database; what is read there is opened on its way out. */
export class Secret {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export const secret = (text: string): Secret => new Secret(text);

/** A dialect whose queries seal their secrets. */
export const sealing = (dialect: Dialect, seal: Seal): Dialect => ({
  createAdapter: () => dialect.createAdapter(),
  createDriver: () => dialect.createDriver(),
  createIntrospector: (db) => dialect.createIntrospector(db),
  createQueryCompiler: () => sealingCompiler(dialect.createQueryCompiler(), seal),
});

const sealingCompiler = (compiler: QueryCompiler, seal: Seal): QueryCompiler => ({
  compileQuery(node, queryId) {
    const query = compiler.compileQuery(node, queryId);
    if (!query.parameters.some((parameter) => parameter instanceof Secret)) return query;
    const parameters = query.parameters.map((parameter) =>
      parameter instanceof Secret ? seal.seal(parameter.text) : parameter,
    );
    return { ...query, parameters };
  },
});

/** Opens what was sealed, whatever it is read by. A query rejects with a SealError where a key is not there. */
export const opening = (seal: Seal): KyselyPlugin => ({
  transformQuery: ({ node }) => node,
  async transformResult({ result }) {
    for (const row of result.rows)
      for (const column in row) {
        const value = row[column];
        if (typeof value === "string") row[column] = seal.open(value);
      }
    return result;
  },
});

/** The type of such a column. */
export type SecretText = ColumnType<string, Secret, Secret>;
