import { execFile, execFileSync } from "node:child_process";
import { globSync } from "node:fs";
import { chown, mkdtemp, rm } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

/** A PostgreSQL of our own that can be stopped and started. */
export interface PostgresServer extends AsyncDisposable {
  readonly url: string;
  /** Ends it as a machine does that loses its power: nobody is told. */
  stop(): Promise<void>;
  start(): Promise<void>;
}

const run = promisify(execFile);

/** The folder of its programs; undefined where they are not installed, or would have to run as root. */
export const postgresPrograms = (): string | undefined => {
  const found = globSync("/usr/lib/postgresql/*/bin/pg_ctl").sort().at(-1);
  return found === undefined || (isRoot && ownerId() === undefined) ? undefined : dirname(found);
};

const isRoot = process.getuid?.() === 0;

/** PostgreSQL refuses to run as root. */
function ownerId(): number | undefined {
  try {
    return Number(execFileSync("id", ["-u", "postgres"], { stdio: ["ignore", "pipe", "ignore"] }));
  } catch {
    return undefined;
  }
}

export async function startPostgres(programs: string): Promise<PostgresServer> {
  const folder = await mkdtemp(join(tmpdir(), "rigwise-postgres-"));
  const owner = isRoot ? ownerId() : undefined;
  if (owner !== undefined) await chown(folder, owner, -1);
  const data = join(folder, "data");
  const port = await freePort();
  const as = async (program: string, given: readonly string[]): Promise<void> => {
    const command = [join(programs, program), ...given];
    const [first = "", ...rest] =
      owner === undefined ? command : ["runuser", "-u", "postgres", "--", ...command];
    await run(first, rest, { cwd: folder });
  };
  const settings = `-p ${port} -k ${folder} -h 127.0.0.1 -c fsync=off`;
  const start = () => as("pg_ctl", ["start", "-w", "-D", data, "-o", settings, "-l", join(folder, "log")]);
  const stop = () => as("pg_ctl", ["stop", "-w", "-D", data, "-m", "immediate"]);
  await as("initdb", ["-D", data, "-U", "postgres", "-A", "trust", "--no-sync"]);
  await start();
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    start,
    stop,
    async [Symbol.asyncDispose]() {
      // It may be stopped already.
      await stop().catch(() => {});
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
