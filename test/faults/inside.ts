import dns from "node:dns";
import { existsSync, readFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";
import workers, { type WorkerOptions } from "node:worker_threads";

/**
 * Loaded into a process of the bot before all else (`--import`): what surrounds it fails as long as there is a file of that
 * name in the folder that `?at=` names.
 *
 * `names`: no host is found, with the code that the file holds. `memory`: a thread may have so many MB as the file holds.
 * `clock`: the clock is so many seconds ahead as the file holds.
 */
export type Inside = "names" | "memory" | "clock";

/** What hosts are called under `.test`, a domain that is nobody's (RFC 2606), is this machine. */
const ours = /\.test$/;
const folder = new URL(import.meta.url).searchParams.get("at") ?? "";

function toldBy(fault: Inside): string | undefined {
  const path = join(folder, fault);
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

const lookup = dns.lookup as (host: string, ...rest: unknown[]) => void;
const failingLookup = (host: string, ...rest: unknown[]): void => {
  const code = toldBy("names");
  if (code === undefined || !ours.test(host)) return lookup(ours.test(host) ? "127.0.0.1" : host, ...rest);
  const hear = rest.at(-1) as (error: Error) => void;
  process.nextTick(
    hear,
    Object.assign(new Error(`getaddrinfo ${code} ${host}`), { code, syscall: "getaddrinfo" }),
  );
};

class NarrowWorker extends workers.Worker {
  constructor(file: string | URL, options: WorkerOptions = {}) {
    const mb = toldBy("memory");
    const resourceLimits = { ...options.resourceLimits, ...(mb && { maxOldGenerationSizeMb: Number(mb) }) };
    super(file, { ...options, resourceLimits });
  }
}

const instant = Temporal.Now.instant;
Temporal.Now.instant = () => instant().add({ seconds: Number(toldBy("clock") ?? 0) });
Object.assign(dns, { lookup: failingLookup });
Object.assign(workers, { Worker: NarrowWorker });
syncBuiltinESMExports();
