import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import type { Keyv } from "keyv";
import { openDatabase } from "../../../core/storage/database.ts";
import { openKeep } from "../../../core/storage/keep.ts";
import { openLocales } from "../../../locales/index.ts";
import { recordings, startUpstream, type FakeUpstream } from "../../fakes/upstream.ts";
import { recordedAt } from "../../world.ts";
import { shiftTimes } from "./breakages.ts";

const main = join(import.meta.dirname, "..", "..", "..", "bot", "main.ts");
const { say } = openLocales().language("en");
const key = "CG-do-not-tell-anybody";

// Starting takes a second or so, and several start at once.
describe.concurrent("the bot as a process", { timeout: 60_000 }, () => {
  it("answers a line that is given as arguments, from upstreams behind one address", async () => {
    await using place = await setup();
    const { output, errors, code } = await place.run(["earnings", "4090", "0.12"]);
    expect(output).toMatch(/1x RTX 4090/);
    expect(output).toMatch(/Sources: .*Akash Console API/);
    expect({ errors, code }).toEqual({ errors: "", code: 0 });
    expect(place.upstream.calls).toContain("console-api.akash.network/v1/gpu-prices");
    expect(place.upstream.calls).toContain("stats.renderfoundation.com/liability-epochs-data.json");
    expect(new Set(place.upstream.requests.map(({ headers }) => headers["user-agent"]))).toEqual(
      new Set([expect.stringMatching(/^Rigwise\/\d+\.\d+\.\d+ \(\+https:/)]),
    );
  });

  it("answers piped lines one by one, and leaves when told to", async () => {
    await using place = await setup();
    const { output, errors, code } = await place.run([], {
      input: "price akt\n\nnetwork akash\nexit\nprice render\n",
    });
    expect(output.match(/^(AKT \$|Akash$|RENDER \$)/gm)).toEqual(["AKT $", "Akash"]);
    expect({ errors, code }).toEqual({ errors: "", code: 0 });
  });

  it("prints one JSON document a line and nothing else, also for what it does not understand", async () => {
    await using place = await setup();
    const { output, errors, code } = await place.run(["--json"], {
      input: "price akt\nearnings 4090 0.12\nwhy\nxyzzy\n",
    });
    const documents = output
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Printed);
    expect(documents.map(({ command, figures }) => [command, figures.length > 0])).toEqual([
      ["price", true],
      ["earnings", true],
      ["why", true],
      ["help", false],
    ]);
    expect({ errors, code }).toEqual({ errors: "", code: 0 });
  });

  it("says which settings are wrong, without what they were set to", async () => {
    await using place = await setup();
    const settings = {
      DATABASE_URL: "mysql://root:hunter2@host/db",
      RIGWISE_CURRENCY: "hunter2",
      UPSTREAM_BASE: "hunter2",
    };
    const { output, errors, code } = await place.run(["price"], { settings });
    expect(errors.trimEnd().split("\n")).toEqual([
      expect.stringMatching(/^DATABASE_URL: must begin with sqlite: or postgres:/),
      expect.stringMatching(/^UPSTREAM_BASE: /),
      expect.stringMatching(/^RIGWISE_CURRENCY: must be a currency such as EUR$/),
    ]);
    expect(errors).not.toContain("hunter2");
    expect({ output, code }).toEqual({ output: "", code: 2 });
  });

  it("refuses a switch that it does not have", async () => {
    await using place = await setup();
    const { output, errors, code } = await place.run(["--jsn", "price"]);
    expect(errors).toMatch(/^[^\n]*--jsn[^\n]*\n$/);
    expect({ output, code }).toEqual({ output: "", code: 2 });
  });

  it("remembers what upstreams said and what it answered, for the next process", async () => {
    await using place = await setup();
    const first = await place.run(["--json", "earnings", "4090", "0.12"]);
    await place.upstream.close();
    await place.letPass({ hours: 5 });
    const [later, why] = await Promise.all([
      place.run(["--json", "earnings", "4090", "0.12", "country=DE"]),
      place.run(["why"]),
    ]);
    expect(later).toMatchObject({ errors: "", code: 0 });
    const [before, after] = [first, later].map(({ output }) => rentOf(output));
    expect(before).toMatchObject({ source: { id: "akash-console" }, stale: false });
    expect(after).toMatchObject({ value: before!.value, source: before!.source, stale: true });
    expect(later.output).toContain(say("remark-last-known-answer"));
    expect(later.output).toMatch(/"age":"5 hr\. ago","stale":true/);
    expect(why.output).toContain(say("why-asked", { line: "earnings 4090 power=0.12" }));
    expect(why.output).toMatch(/1 × \$0\.\d+ × 24 × \d+\.\d+%/);
    expect(why).toMatchObject({ errors: "", code: 0 });
  });

  it("answers without a memory where none can be kept, and says so beside the answer", async () => {
    await using place = await setup();
    const file = join(place.folder, "a-file");
    await writeFile(file, "");
    const settings = { DATABASE_URL: `sqlite:${join(file, "rigwise.db")}` };
    const { output, errors, code } = await place.run(["--json", "price", "akt"], { settings });
    expect(JSON.parse(output)).toMatchObject({
      command: "price",
      figures: expect.arrayContaining([expect.anything()]),
    });
    expect(errors).toMatch(new RegExp(`^${say("terminal-no-storage", { reason: "" })}.*a-file`));
    expect(errors.trimEnd().split("\n")).toHaveLength(1);
    expect(code).toBe(0);
  });

  it("gives CoinGecko's key to CoinGecko alone and tells nobody, even when all fails", async () => {
    await using place = await setup();
    place.upstream.behaveAll({ status: 500, json: { error: "no" } });
    const settings = { COINGECKO_DEMO_KEY: key };
    const { output, errors, code } = await place.run(["--json"], {
      input: "price akt\nearnings 4090 0.12\nwhy\n",
      settings,
    });
    const withKey = place.upstream.requests.filter(({ headers }) => JSON.stringify(headers).includes(key));
    expect(new Set(withKey.map(({ url }) => url!.split("/")[1]))).toEqual(new Set(["api.coingecko.com"]));
    expect(new Set(withKey.map(({ headers }) => headers["x-cg-demo-api-key"]))).toEqual(new Set([key]));
    expect(place.upstream.calls.filter((call) => call.startsWith("api.coingecko.com"))).toHaveLength(
      withKey.length,
    );
    expect(JSON.stringify({ output, errors, calls: place.upstream.calls })).not.toContain(key);
    expect(output.trimEnd().split("\n")).toHaveLength(3);
    expect(code).toBe(0);
  });
});

interface PrintedFigure {
  readonly of: string;
  readonly name: string;
  readonly value: number | null;
  readonly source: unknown;
  readonly stale: boolean;
}

interface Printed {
  readonly command: string;
  readonly figures: readonly PrintedFigure[];
}

const rentOf = (output: string): PrintedFigure | undefined =>
  (JSON.parse(output) as Printed).figures.find(({ of, name }) => of === "akash" && name === "usdPerGpuHour");

interface Start {
  readonly input?: string;
  readonly settings?: Readonly<Record<string, string>>;
}

/** A folder with a database, and upstreams whose recordings are of this very moment. */
async function setup() {
  const folder = await mkdtemp(join(tmpdir(), "rigwise-process-"));
  const by = Temporal.Now.instant().since(recordedAt);
  const upstream = await startUpstream(
    recordings.map((each) => ({ ...each, body: shiftTimes(each.body, by) })),
  );
  const database = `sqlite:${join(folder, "rigwise.db")}`;
  return {
    folder,
    upstream,
    run: (args: readonly string[], start: Start = {}) => run(args, { folder, upstream, database, ...start }),
    /** Makes everything that is remembered of upstreams older. */
    async letPass(time: Temporal.DurationLike) {
      const opened = await openDatabase(database);
      const kept = openKeep(opened, "upstream");
      const older = Temporal.Duration.from(time).negated();
      for (const [name, value] of await entriesOf(kept)) await kept.set(name, shiftTimes(value, older));
      await opened.close();
    },
    async [Symbol.asyncDispose]() {
      await upstream.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function entriesOf(kept: Keyv): Promise<readonly (readonly [string, unknown])[]> {
  const entries: [string, unknown][] = [];
  for await (const entry of kept.iterator()) entries.push(entry as [string, unknown]);
  return entries;
}

interface Place extends Start {
  readonly folder: string;
  readonly upstream: FakeUpstream;
  readonly database: string;
}

/** Runs the bot to its end, with nothing of this process's environment. */
async function run(args: readonly string[], { folder, upstream, database, input = "", settings }: Place) {
  const child = spawn(process.execPath, [main, ...args], {
    cwd: folder,
    env: { TZ: "UTC", LANG: "C.UTF-8", DATABASE_URL: database, UPSTREAM_BASE: upstream.base, ...settings },
    stdio: "pipe",
  });
  child.stdin.end(input);
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const [output, errors, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { output, errors, code };
}
