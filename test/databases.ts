import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { connect } from "node:net";
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
const answerWithinMs = 300;
const dropWithinMs = 10_000;

/**
 * The databases to test on: call it once at the top of a test file.
 * PostgreSQL is at TEST_DATABASE_URL, else on this machine if it answers; on CI it must be there.
 */
export async function databases(
  environment: NodeJS.ProcessEnv = process.env,
  local = localPostgres,
): Promise<readonly TestDatabase[]> {
  const server = environment["TEST_DATABASE_URL"] ?? ((await answers(local)) ? local : undefined);
  if (server !== undefined) return [await sqlite(), postgres(server)];
  if (environment["CI"]) throw new Error("PostgreSQL not found: on CI the storage suites need it");
  process.stderr.write("PostgreSQL not found: storage suites ran on SQLite only\n");
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
    for (const schema of schemas) await client.query(`drop schema if exists ${schema} cascade`);
  } finally {
    await client.end();
  }
}

async function answers(server: string): Promise<boolean> {
  const { hostname, port } = new URL(server);
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const socket = connect({ host: hostname, port: Number(port), timeout: answerWithinMs });
  socket.once("connect", () => resolve(true));
  socket.once("timeout", () => resolve(false));
  socket.once("error", () => resolve(false));
  return promise.finally(() => socket.destroy());
}
