import { z } from "zod";
import { commands } from "../../commands/index.ts";
import { answerLine } from "../../commands/run.ts";
import type { Kept } from "../../core/cache.ts";
import { UpstreamError } from "../../core/errors.ts";
import type { UpstreamCall } from "../../core/http.ts";
import type { Clock, Upstream, World } from "../../core/world.ts";
import { openLocales } from "../../locales/index.ts";
import type { Config } from "../config.ts";
import { openStores } from "../stores.ts";
import { terminalPerson } from "../terminal/person.ts";
import { openWorld } from "../world.ts";
import { findingsAbout, type Finding } from "./finding.ts";

/** Between them they read every source that has figures for everybody. */
const lines = [
  "compare 4090",
  "compare h100",
  "compare",
  "price akt 90d",
  "price render 30d",
  "network akash 4090",
  "network render",
  "earnings 4090 0,12 EUR currency=EUR",
];

const { ok, note, trouble } = findingsAbout("Sources");
const forgetful: Kept = { get: async () => undefined, set: async () => undefined };

/** What became of the calls to one upstream. */
interface Calls {
  readonly name: string;
  readonly tookSeconds: number[];
  readonly failures: string[];
}

/** Asks every source of figures anew, as answers do, and compares this machine's clock with another one. */
export async function examineUpstreams(config: Config, clock: Clock): Promise<readonly Finding[]> {
  const calls = new Map<string, Calls>();
  await using closing = new AsyncDisposableStack();
  const stores = await openStores("sqlite::memory:", { now: () => clock.now(), onLost: () => {} });
  closing.defer(() => stores.close());
  const options = { clock, kept: forgetful, lingerMs: 0, onStorageTrouble: () => {} };
  const eyes = { called: (call: UpstreamCall) => take(call, calls), read: () => {}, failed: () => {} };
  const world = openWorld(config, { ...options, eyes });
  closing.defer(() => world.close());
  const person = terminalPerson(
    { ...config, language: "en" },
    { ...stores, locales: openLocales(), asked: "en" },
  );
  const failed: unknown[] = [];
  const desk = { commands, world, report: (error: unknown) => `${failed.push(error)}` };
  for (const line of lines) await answerLine(line, await person(), desk);
  const [first] = failed;
  if (first !== undefined) throw first;
  return [...findingsOf([...calls.values()]), await clockFinding(world)];
}

function take({ upstream, outcome, status, seconds }: UpstreamCall, calls: Map<string, Calls>): void {
  const { id, name } = upstream;
  const known = calls.get(id) ?? { name, tookSeconds: [], failures: [] };
  calls.set(id, known);
  if (outcome === "answered") known.tookSeconds.push(seconds);
  else known.failures.push(status === undefined || status === 200 ? outcome : `${outcome} ${status}`);
}

const whyOf = ({ failures }: Calls): string => [...new Set(failures)].join(", ");

function findingsOf(calls: readonly Calls[]): readonly Finding[] {
  const silent = Map.groupBy(calls, ({ tookSeconds }) => tookSeconds.length === 0);
  const down = silent.get(true) ?? [];
  const up = silent.get(false) ?? [];
  if (up.length === 0)
    return [
      trouble(
        `none of ${down.length} answers (${[...new Set(down.map(whyOf))].join(", ")}): there are only old figures`,
        "see whether this machine reaches the internet: DNS, firewall, UPSTREAM_BASE",
      ),
    ];
  return [
    ...up.map(upFinding),
    ...[...Map.groupBy(down, whyOf)].map(([why, those]) =>
      note(
        `${those.map(({ name }) => name).join(", ")}: nothing (${why}); answers use others, or the last figures with their age`,
        "see whether this machine reaches them; a shared address may be limited for what others ask",
      ),
    ),
  ];
}

function upFinding(calls: Calls): Finding {
  const slowest = `${Math.max(...calls.tookSeconds).toFixed(1)} s at most`;
  return calls.failures.length === 0
    ? ok(`${calls.name} answers (${slowest})`)
    : note(`${calls.name} answers, but not always (${whyOf(calls)})`);
}

/** https://docs.kraken.com/api/docs/rest-api/get-server-time: keyless. */
const timeService: Upstream = {
  id: "kraken-time",
  name: "Kraken",
  link: "https://www.kraken.com",
  origin: "https://api.kraken.com",
  freshSeconds: 1,
  timeoutSeconds: 5,
  callsPerMinute: 6,
  maxBytes: 10_000,
};
const serverTime = z.object({ result: z.object({ unixtime: z.number().positive() }) });

/** Discord signs with the time, digests come by it, and certificates are good for a time. */
const tolerableSeconds = 30;

async function clockFinding(world: World): Promise<Finding> {
  const about = findingsAbout("Clock");
  try {
    const { data } = await world.json(timeService, "/0/public/Time", serverTime);
    const aheadSeconds = Math.round(world.now().epochMilliseconds / 1000 - data.result.unixtime);
    const apart = `${Math.abs(aheadSeconds)} s ${aheadSeconds > 0 ? "ahead of" : "behind"} an exchange's`;
    return Math.abs(aheadSeconds) <= tolerableSeconds
      ? about.ok("it goes right")
      : about.trouble(
          `it is ${apart}: digests come at wrong times, and signatures may be refused`,
          "turn on time synchronisation: timedatectl set-ntp true",
        );
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    return about.note("it could not be compared with another one");
  }
}
