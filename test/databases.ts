import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll } from "vitest";

/** A kind of database to test on. What is made through it is removed when the test file that made it is through. */
export interface TestDatabase {
  readonly name: "SQLite" | "PostgreSQL";
  /** One that the whole test file shares, empty at first; opening it twice opens the same data. */
  readonly url: string;
  /** The URL of another one, empty and shared with nobody. */
  readonly another: () => string;
}

const localPostgres = "postgres://postgres@127.0.0.1:5432/postgres";
const answerWithinMs = 2_000;
const dropWithinMs = 10_000;

/**
 * The databases to test on: call it once at the top of a test file.
 * PostgreSQL is at TEST_DATABASE_URL, else on this machine if it lets us in; on CI it must be there.
 */
export async function databases(
  environment: NodeJS.ProcessEnv = process.env,
  local = localPostgres,
): Promise<readonly TestDatabase[]> {
  const given = environment["TEST_DATABASE_URL"];
  if (given !== undefined) return [await sqlite(), postgres(given)];
  const refusal = await refusalOf(local);
  if (refusal === undefined) return [await sqlite(), postgres(local)];
  const told = `PostgreSQL not found at ${new URL(local).host} (${refusal})`;
  if (environment["CI"]) throw new Error(`${told}: on CI the storage suites need it`);
  process.stderr.write(`${told}: storage suites ran on SQLite only\n`);
  return [await sqlite()];
}

async function sqlite(): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), "rigwise-test-"));
  afterAll(() => rm(folder, { recursive: true }));
  const another = () => `sqlite:${join(folder, randomUUID())}.db`;
  return { name: "SQLite", url: another(), another };
}

function postgres(server: string): TestDatabase {
  const schemas: string[] = [];
  afterAll(() => dropSchemas(server, schemas));
  const another = () => {
    const schema = `test_${randomUUID().replaceAll("-", "")}`;
    schemas.push(schema);
    const url = new URL(server);
    url.searchParams.set("schema", schema);
    return url.href;
  };
  return { name: "PostgreSQL", url: another(), another };
}

async function dropSchemas(server: string, schemas: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: server, lock_timeout: dropWithinMs });
  await client.connect();
  try {
    for (const schema of schemas)
      await client.query(`drop schema if exists ${schema}, ${schema}_jobs cascade`);
  } finally {
    await client.end();
  }
}

/** Why the server cannot be used; undefined where it can. */
async function refusalOf(server: string): Promise<string | undefined> {
  const client = new Client({ connectionString: server, connectionTimeoutMillis: answerWithinMs });
  client.on("error", () => {});
  try {
    await client.connect();
    return undefined;
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException;
    return message || (code ?? "unknown");
  } finally {
    await client.end();
  }
}
