import { unescape } from "node:querystring";
import * as kysely from "kysely";
import { sql, type Kysely } from "kysely";
import { Client, DatabaseError, Pool, types, type ClientConfig } from "pg";
import { tableNames, type Tables } from "./migrations.ts";
import { StorageError, urlHelp, type Target } from "./target.ts";

const connectWaitMs = 10_000;
/** The server ends a statement that takes longer; one that hangs itself is given up by us a little later. */
const statementMs = 4_000;
const queryMs = 5_000;
/** How often, and how long after each other, another process that migrates is looked at: a minute in all. */
const lockTries = 600;
const lockPauseSeconds = 0.1;
/** Kysely's own number for its lock, so that processes of every version wait for each other. */
const lockId = 3_853_314_791_062_309_107n;

/** `postgres://...`, with `?schema=NAME` for a schema of its own. Throws a StorageError when the URL is not usable. */
export function postgresTarget(text: string, onLost: (error: Error) => void): Target {
  const url = postgresUrl(text);
  const schema = url.searchParams.get("schema") ?? undefined;
  const passwords = [url.password, unescape(url.password), url.searchParams.get("password") ?? ""];
  url.searchParams.delete("schema");
  if (schema !== undefined) url.searchParams.set("options", `-c search_path=${schema}`);
  return {
    label: `the PostgreSQL database ${url.pathname.slice(1)} at ${url.host}`,
    secrets: passwords.filter((password) => password !== ""),
    home: async (db) => schema ?? (await currentSchema(db)),
    dialect: new PostgresDialect({ pool: async () => impatient(openPool(url.href, onLost)) }),
    client: () => new Client({ ...limits(url.href), keepAlive: true }),
  };
}

/** A password with a bare `@`, `/`, `#` or `?` would turn up in the host or the path, and so in messages: refused. */
function postgresUrl(text: string): URL {
  const url = /^postgres(ql)?:\/\//.test(text) ? URL.parse(text) : null;
  if (url === null || url.hash !== "" || /@/.test(url.pathname + url.search)) throw new StorageError(urlHelp);
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(url.searchParams.get("schema") ?? "public"))
    throw new StorageError("the schema's name must be lower-case letters, digits and underscores");
  return url;
}

function openPool(connectionString: string, onLost: (error: Error) => void): Pool {
  const pool = new Pool({
    ...limits(connectionString),
    types: {
      getTypeParser: (type, format) =>
        type === types.builtins.INT8 ? Number : types.getTypeParser(type, format),
    },
  });
  pool.on("error", onLost);
  // The pool listens to idle connections only; a connection in use that breaks would end the process.
  pool.on("connect", (client) => client.on("error", onLost));
  return pool;
}

/**
 * A connection whose machine has gone, or that somebody on the way has forgotten, stays open for a quarter of an hour and
 * answers nothing: it is not used again once something failed on it that is no answer of the server.
 */
const impatient = (pool: Pool): kysely.PostgresPool => ({
  options: pool.options,
  end: () => pool.end(),
  async connect() {
    const client = await pool.connect();
    let isDead = false;
    const query = async (text: string, values: unknown[]): Promise<unknown> => {
      if (isDead) throw new Error("the connection to PostgreSQL answers no more");
      try {
        return await client.query(text, values);
      } catch (error) {
        isDead = !(error instanceof DatabaseError);
        throw error;
      }
    };
    return {
      query: query as kysely.PostgresPoolClient["query"],
      release: (destroy = false) => client.release(destroy || isDead),
    };
  },
});

const limits = (connectionString: string): ClientConfig => ({
  connectionString,
  connectionTimeoutMillis: connectWaitMs,
  statement_timeout: statementMs,
  query_timeout: queryMs,
});

async function currentSchema(db: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ name: string | null }>`select current_schema() as name`.execute(db);
  const name = rows[0]?.name;
  if (!name) throw new Error("the search path names no schema that exists");
  return name;
}

/** Kysely waits for its lock in one statement, which would end by our limit while another process migrates. */
class PostgresAdapter extends kysely.PostgresAdapter {
  override async acquireMigrationLock(db: Kysely<unknown>): Promise<void> {
    for (let tries = 0; tries < lockTries; tries += 1) {
      const { rows } = await sql<{ locked: boolean }>`
        select pg_try_advisory_lock(${sql.lit(lockId)}) as locked`.execute(db);
      if (rows[0]?.locked) return;
      await sql`select pg_sleep(${lockPauseSeconds})`.execute(db);
    }
    throw new Error("another process is changing the tables and does not come to an end");
  }
}

/** Kysely's own look at each column of each schema fails when anybody drops a table meanwhile; migrating needs names. */
class PostgresDialect extends kysely.PostgresDialect {
  override createAdapter(): kysely.DialectAdapter {
    return new PostgresAdapter();
  }

  override createIntrospector(db: Kysely<unknown>): kysely.DatabaseIntrospector {
    const introspector = super.createIntrospector(db);
    return { getSchemas: () => introspector.getSchemas(), getTables: () => tableNames(db) };
  }
}
