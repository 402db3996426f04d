import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setImmediate } from "node:timers/promises";
import { inspect } from "node:util";
import * as fc from "fast-check";
import { Keyv } from "keyv";
import { sql } from "kysely";
import { describe, expect, it, onTestFinished } from "vitest";
import { openDatabase, StorageError, type Database } from "../../core/storage/database.ts";
import { openKeep, purgeExpired } from "../../core/storage/keep.ts";
import { keyvStore } from "../../core/storage/keyv-store.ts";
import { entries, keepConformance } from "../conformance/keep.ts";
import { databases } from "../databases.ts";

const tested = await databases();

for (const { name, url } of tested) {
  keepConformance(name, async () => {
    const database = await openDatabase(url);
    return { keep: (namespace) => openKeep(database, namespace), close: () => database.close() };
  });
}

describe.each(tested)("a database on $name", ({ url, another }) => {
  it("may be opened for the first time by several processes at once", async () => {
    const fresh = Array.from({ length: 8 }, another);
    expect(await openedByProcesses(fresh, 4)).toEqual([0, 0, 0, 0]);
    const { database } = await setup(fresh[0]!);
    expect(await countOfKept(database)).toBe(0);
  }, 30_000);

  it("is not opened once a newer version has changed it, and is left as it is", async () => {
    const changed = another();
    const { database } = await setup(changed);
    await openKeep(database, "t").set("k", 1);
    const { db } = database;
    await sql`insert into kysely_migration values ('900-later', '2030-01-01T00:00:00Z')`.execute(db);
    const refused = openDatabase(changed);
    await expect(refused).rejects.toThrow(StorageError);
    await expect(refused).rejects.toThrow("a newer version of the bot has changed its tables (900-later)");
    expect(await openKeep(database, "t").get("k")).toBe(1);
    await sql`delete from kysely_migration where name = '900-later'`.execute(db);
    const again = await openDatabase(changed);
    expect(await openKeep(again, "t").get("k")).toBe(1);
    await again.close();
  });

  it("may be closed twice", async () => {
    const { database } = await setup(url);
    await database.close();
    await expect(database.close()).resolves.toBeUndefined();
  });

  it("undoes a failed transaction, a change of tables included", async () => {
    const { database } = await setup(url);
    const failing = database.db.transaction().execute(async (transaction) => {
      await transaction.schema.createTable("half").addColumn("a", "integer").execute();
      await transaction
        .insertInto("kept")
        .values({ namespace: "t", key: "k", value: "1", expires: null })
        .execute();
      throw new Error("halfway");
    });
    await expect(failing).rejects.toThrow("halfway");
    await expect(sql`select * from half`.execute(database.db)).rejects.toThrow(/half/);
    expect(await openKeep(database, "t").get("k")).toBeUndefined();
  });

  it("reads a time in milliseconds and a count as numbers", async () => {
    const { database, namespace } = await setup(url);
    await keyvStore(database, namespace).set("k", "{}", 4_000_000_000_000);
    const row = await database.db
      .selectFrom("kept")
      .select(({ fn }) => ["expires", fn.countAll().as("count")])
      .where("namespace", "=", namespace)
      .groupBy("expires")
      .executeTakeFirstOrThrow();
    expect({ ...row }).toEqual({ expires: 4_000_000_000_000, count: 1 });
  });

  it("purges what has expired and nothing else", async () => {
    const { database, namespace } = await setup(url);
    const store = keyvStore(database, namespace);
    await store.setMany([
      { key: "over", value: "{}", expires: 1_000 },
      { key: "over just now", value: "{}", expires: 2_000 },
      { key: "later", value: "{}", expires: 2_001 },
      { key: "for ever", value: "{}" },
    ]);
    expect(await purgeExpired(database, Temporal.Instant.fromEpochMilliseconds(2_000))).toBe(2);
    expect(await purgeExpired(database, Temporal.Instant.fromEpochMilliseconds(2_000))).toBe(0);
    const left = await database.db
      .selectFrom("kept")
      .select("key")
      .where("namespace", "=", namespace)
      .execute();
    expect(left.map(({ key }) => key).sort()).toEqual(["for ever", "later"]);
  });

  it("agrees with two maps, whatever is written, deleted and cleared", async () => {
    const { database } = await setup(url);
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep(), { maxLength: 25 }), async (steps) => {
        const keeps = [0, 1].map(() => openKeep(database, randomUUID()));
        const maps = [new Map<string, unknown>(), new Map<string, unknown>()];
        for (const step of steps) {
          expect(await takeOnKeep(keeps[step.where]!, step)).toEqual(takeOnMap(maps[step.where]!, step));
        }
        for (const where of [0, 1]) expect(await entries(keeps[where]!)).toEqual(maps[where]);
      }),
      { numRuns: 60 },
    );
  }, 30_000);
});

describe.each(tested)("a keep on $name", ({ url, another }) => {
  it("rejects every call when the database is gone, rather than read as empty", async () => {
    const { database, keep } = await setup(url);
    await database.close();
    expect(await answeredCalls(keep)).toEqual([]);
  });

  it("rejects every call when its table is broken", async () => {
    const { database, keep } = await setup(another());
    await database.db.schema.dropTable("kept").execute();
    expect(await answeredCalls(keep)).toEqual([]);
  });

  it("rejects a corrupt value rather than read it as missing", async () => {
    const { database, namespace, keep } = await setup(url);
    await keyvStore(database, namespace).set("k", '{"value":');
    await expect(keep.get("k")).rejects.toThrow(SyntaxError);
    await expect(keep.getMany(["k"])).rejects.toThrow(SyntaxError);
    await expect(entries(keep)).rejects.toThrow(SyntaxError);
  });

  it("keeps JSON: what JSON does not know comes back changed", async () => {
    const { keep } = await setup(url);
    const moment = new Date(0);
    await keep.set("k", { moment, map: new Map([[1, 2]]), unknown: Number.NaN, wei: 10n ** 18n });
    expect(await keep.get("k")).toEqual({
      moment: moment.toISOString(),
      map: {},
      unknown: null,
      wei: 10n ** 18n,
    });
  });

  it("cannot be moved to another namespace", async () => {
    const { database, namespace, keep } = await setup(url);
    const store = keyvStore(database, namespace);
    expect(() => new Keyv({ store, namespace: "other" })).toThrow(TypeError);
    expect(() => {
      keep.namespace = "other";
    }).toThrow(TypeError);
  });

  it("refuses a value that is not text yet", async () => {
    const { database, namespace } = await setup(url);
    const keep = new Keyv({ store: keyvStore(database, namespace), serialization: false });
    await expect(keep.set("k", { a: 1 })).rejects.toThrow(TypeError);
  });
});

describe.each(tested.filter(({ name }) => name === "SQLite"))("a SQLite database", ({ url }) => {
  it("is a file in WAL mode that waits for its lock and keeps to foreign keys", async () => {
    const { database } = await setup(url);
    expect(await pragmas(database)).toEqual({
      journal_mode: "wal",
      synchronous: 1,
      timeout: 2_000,
      foreign_keys: 1,
    });
  });

  it("finds what has expired by its index", async () => {
    const { database } = await setup(url);
    const { rows } = await sql<{
      detail: string;
    }>`explain query plan delete from kept where expires <= 5`.execute(database.db);
    expect(rows.map(({ detail }) => detail).join()).toContain("USING INDEX kept_expires");
  });

  it("is opened once another process lets go of it, also for the first time", async () => {
    const path = join(await folder(), "rigwise.db");
    const other = new DatabaseSync(path);
    onTestFinished(() => other.close());
    other.exec("begin immediate");
    const opening = setup(`sqlite:${path}`);
    for (let turn = 0; turn < 100; turn += 1) await setImmediate();
    other.exec("commit");
    const { keep } = await opening;
    expect(await keep.set("k", 1)).toBe(true);
  });

  it("gets the folders it needs", async () => {
    const path = join(await folder(), "a", "b", "rigwise.db");
    const { keep } = await setup(`sqlite:${path}`);
    expect(await keep.set("k", 1)).toBe(true);
  });

  it("may live in memory, for as long as it is open", async () => {
    const { keep } = await setup("sqlite::memory:");
    await keep.set("k", 1);
    expect(await keep.get("k")).toBe(1);
    const { keep: another } = await setup("sqlite::memory:");
    expect(await entries(another)).toEqual(new Map());
  });

  it("lets a transaction that read first write after it, since no other writer gets between", async () => {
    const { database, keep, namespace } = await setup(url);
    const { database: second } = await setup(url);
    await sql`pragma busy_timeout = 0`.execute(second.db);
    await database.db.transaction().execute(async (transaction) => {
      await transaction.selectFrom("kept").selectAll().execute();
      await expect(openKeep(second, namespace).set("k", "between")).rejects.toThrow("locked");
      await keyvStore({ ...database, db: transaction }, namespace).set("k", '{"value":"after"}');
    });
    expect(await keep.get("k")).toBe("after");
  });
});

describe.each(tested.filter(({ name }) => name === "PostgreSQL"))(
  "a PostgreSQL database",
  ({ url, another }) => {
    it("outlives a server that ends its idle connections", async () => {
      const { url: ours, application } = named(url);
      const { keep, lost } = await setup(ours);
      await keep.set("k", 1);
      await endConnections(url, application);
      expect((await lost).message).toMatch(/terminat/);
      expect(await keep.get("k")).toBe(1);
    });

    it("outlives a server that ends a connection in the middle of a transaction", async () => {
      const { url: ours, application } = named(url);
      const { database, keep, lost } = await setup(ours);
      const broken = database.db.transaction().execute(async (transaction) => {
        await endConnections(url, application);
        await lost;
        await transaction.selectFrom("kept").selectAll().execute();
      });
      await expect(broken).rejects.toThrow(/connection|terminat/i);
      expect(await keep.get("k")).toBeUndefined();
    });

    it("opens while others make and drop tables of theirs", async () => {
      const { database } = await setup(url);
      const others = async () => {
        for (let round = 0; round < 60; round += 1) {
          const schema = new URL(another()).searchParams.get("schema")!;
          await database.db.schema.createSchema(schema).execute();
          await database.db.schema.createTable(`${schema}.theirs`).addColumn("a", "integer").execute();
          await database.db.schema.dropSchema(schema).cascade().execute();
        }
      };
      const opening = async () => {
        for (let round = 0; round < 20; round += 1) await (await openDatabase(another())).close();
      };
      await expect(Promise.all([others(), opening()])).resolves.toHaveLength(2);
    });

    it("keeps to the schema that the URL names, though other schemas have tables of the same names", async () => {
      const { keep } = await setup(url);
      await keep.set("k", "one");
      const elsewhere = await setup(another());
      expect(await countOfKept(elsewhere.database)).toBe(0);
    });
  },
);

describe("a wrong database URL", () => {
  const password = "s3cr3t";

  it.each([
    "",
    "rigwise.db",
    "sqlite:",
    "sqlite://data/rigwise.db",
    `mysql://rig:${password}@127.0.0.1/rigwise`,
    `postgres:${password}`,
    `postgres://rig:${password}@:5432/rigwise`,
    `postgres://rig:${password}@host:port/rigwise`,
    `postgres://rig:12/${password}@127.0.0.1/rigwise`,
    `postgres://rig:12#${password}@127.0.0.1/rigwise`,
    `postgres://rig:12?${password}@127.0.0.1/rigwise`,
    `postgres://rig:a@${password}#b@127.0.0.1/rigwise`,
  ])("is explained, without the password: %s", async (url) => {
    const error = await openingError(url);
    expect(error.message).toMatch(/^the database URL must be sqlite:PATH or postgres:/);
    expect(inspect(error, { depth: 9 })).not.toContain(password);
  });

  it("is explained when the schema cannot be a name", async () => {
    const error = await openingError(`postgres://rig:${password}@127.0.0.1/rigwise?schema=a,b`);
    expect(error.message).toMatch(/schema/);
    expect(inspect(error, { depth: 9 })).not.toContain(password);
  });

  it("names host and database when nobody answers there", async () => {
    const port = await closedPort();
    const error = await openingError(`postgres://rig:${password}@127.0.0.1:${port}/rigwise`);
    expect(error.message).toMatch(
      `cannot open the PostgreSQL database rigwise at 127.0.0.1:${port}: connect ECONNREFUSED`,
    );
    expect(inspect(error, { depth: 9 })).not.toContain(password);
  });

  it.each([password, "s3c%40r3t", "100%s3cr3t"])(
    "does not repeat the password %s when the server does",
    async (secret) => {
      const plain = secret.replace("%40", "@");
      const port = await serverThatSays(`no entry with ${plain}`);
      const error = await openingError(`postgres://rig:${secret}@127.0.0.1:${port}/rigwise`);
      expect(error.message).toContain("no entry with ***");
      expect(inspect(error, { depth: 9 })).not.toContain(plain);
    },
  );

  it("names the file when it is no database", async () => {
    const path = join(await folder(), "notes.txt");
    await writeFile(path, "not a database, but long enough to be looked at ".repeat(100));
    const error = await openingError(`sqlite:${path}`);
    expect(error.message).toBe(`cannot open the SQLite database ${path}: file is not a database`);
  });

  it("names the file when it is a folder", async () => {
    const path = await folder();
    expect((await openingError(`sqlite:${path}`)).message).toContain(`${path}: unable to open database file`);
  });
});

describe("the databases that the suites run on", () => {
  it("must include PostgreSQL on CI", async () => {
    const nobody = `postgres://127.0.0.1:${await closedPort()}/postgres`;
    await expect(databases({ CI: "true" }, nobody)).rejects.toThrow("PostgreSQL not found");
  });
});

type Step =
  | { readonly kind: "set"; readonly where: number; readonly key: string; readonly value: unknown }
  | { readonly kind: "delete"; readonly where: number; readonly key: string }
  | { readonly kind: "clear"; readonly where: number };

function anyStep(): fc.Arbitrary<Step> {
  const where = fc.nat(1);
  // Through JSON once, as it turns -0 into 0.
  const value = fc.json().map((text): unknown => JSON.parse(text));
  const key = fc.constantFrom("a", "b", "A", "'", "%", "ns:a", "é");
  return fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({ kind: fc.constant("set" as const), where, key, value }),
    },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant("delete" as const), where, key }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("clear" as const), where }) },
  );
}

function takeOnKeep(keep: Keyv, step: Step): Promise<unknown> {
  if (step.kind === "set") return keep.set(step.key, step.value);
  return step.kind === "delete" ? keep.delete(step.key) : keep.clear();
}

function takeOnMap(map: Map<string, unknown>, step: Step): unknown {
  if (step.kind === "set") return map.set(step.key, step.value).has(step.key);
  return step.kind === "delete" ? map.delete(step.key) : map.clear();
}

/** The calls of a keep that do not reject. */
async function answeredCalls(keep: Keyv): Promise<string[]> {
  const calls: Record<string, Promise<unknown>> = {
    get: keep.get("k"),
    getMany: keep.getMany(["k"]),
    getRaw: keep.getRaw("k"),
    has: keep.has("k"),
    hasMany: keep.hasMany(["k"]),
    set: keep.set("k", 1),
    setMany: keep.setMany([{ key: "k", value: 1 }]),
    delete: keep.delete("k"),
    deleteMany: keep.deleteMany(["k"]),
    clear: keep.clear(),
    iterator: entries(keep),
  };
  const outcomes = await Promise.allSettled(Object.values(calls));
  return Object.keys(calls).filter((_, index) => outcomes[index]?.status === "fulfilled");
}

/** Opens the databases in so many processes, all waiting for each other before they do, and gives their exit codes. */
async function openedByProcesses(urls: readonly string[], count: number): Promise<unknown[]> {
  const program = `
    import { openDatabase } from ${JSON.stringify(new URL("../../core/storage/database.ts", import.meta.url).href)};
    process.once("message", async (urls) => {
      for (const url of urls) await (await openDatabase(url)).close();
      process.disconnect();
    });
    process.send("ready");`;
  const processes = Array.from({ length: count }, () =>
    spawn(process.execPath, ["--input-type=module", "--eval", program], {
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    }),
  );
  await Promise.all(processes.map((child) => once(child, "message")));
  const exits = processes.map((child) => once(child, "exit"));
  for (const child of processes) child.send(urls);
  return (await Promise.all(exits)).map(([code]: unknown[]) => code);
}

async function countOfKept({ db }: Database): Promise<number> {
  const { count } = await db
    .selectFrom("kept")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

/** The value of each pragma that opening sets. */
async function pragmas({ db }: Database): Promise<Record<string, unknown>> {
  const names = ["journal_mode", "synchronous", "busy_timeout", "foreign_keys"];
  const results = await Promise.all(names.map((name) => sql<object>`pragma ${sql.raw(name)}`.execute(db)));
  return Object.assign({}, ...results.map(({ rows }) => rows[0]));
}

/** The URL with a name of its own for its connections, by which the server can tell them. */
function named(url: string): { readonly url: string; readonly application: string } {
  const application = `rigwise-${randomUUID()}`;
  const withName = new URL(url);
  withName.searchParams.set("application_name", application);
  return { url: withName.href, application };
}

/** Ends connections as a server does that is restarted. */
async function endConnections(url: string, application: string): Promise<void> {
  const { database } = await setup(url);
  await sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = ${application}`.execute(
    database.db,
  );
}

async function openingError(url: string): Promise<Error> {
  const error: unknown = await openDatabase(url).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(StorageError);
  return error as StorageError;
}

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "rigwise-test-"));
  onTestFinished(() => rm(path, { recursive: true }));
  return path;
}

async function closedPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** A server that refuses whoever connects with a PostgreSQL error message, and the port that it is at. */
async function serverThatSays(message: string): Promise<number> {
  const fields = Buffer.from(`SFATAL\0C28000\0M${message}\0\0`);
  const head = Buffer.alloc(5, "E");
  head.writeInt32BE(fields.length + 4, 1);
  const server = createServer((socket) => socket.end(Buffer.concat([head, fields]))).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

async function setup(url: string) {
  const { promise: lost, resolve } = Promise.withResolvers<Error>();
  const database = await openDatabase(url, resolve);
  onTestFinished(() => database.close());
  const namespace = randomUUID();
  return { database, namespace, keep: openKeep(database, namespace), lost };
}
