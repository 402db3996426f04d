import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, type Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import type { Keyv } from "keyv";
import { readArguments } from "../../../bot/arguments.ts";
import { ConfigError, readConfig } from "../../../bot/config.ts";
import { converse, type Terminal } from "../../../bot/terminal/session.ts";
import type { Reply } from "../../../commands/reply.ts";
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
    const { output, errors, code } = await place.run(["earnings", "4090", "--power", "0.12"]);
    expect(output).toMatch(/1x RTX 4090/);
    expect(output).toMatch(/Sources: .*Akash Console API/);
    expect({ errors, code }).toEqual({ errors: "", code: 0 });
    expect(place.upstream.calls).toContain("console-api.akash.network/v1/gpu-prices");
    expect(place.upstream.calls).toContain("stats.renderfoundation.com/liability-epochs-data.json");
    expect(new Set(place.upstream.requests.map(({ headers }) => headers["user-agent"]))).toEqual(
      new Set([expect.stringMatching(/^Rigwise\/\d+\.\d+\.\d+$/)]),
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
    expect(documents.map(({ command, outcome, figures }) => [command, outcome, figures.length > 0])).toEqual([
      ["price", "answered", true],
      ["earnings", "answered", true],
      ["why", "answered", true],
      ["help", "asked-back", false],
    ]);
    expect({ errors, code }).toEqual({ errors: "", code: 0 });
  });

  it("puts the charts of its answers into a folder, and says where they are", async () => {
    await using place = await setup();
    const folder = await mkdtemp(join(tmpdir(), "rigwise-charts-"));
    await using gone = new AsyncDisposableStack();
    gone.defer(() => rm(folder, { recursive: true }));
    const { output, errors, code } = await place.run(["--charts", folder], {
      input: "whatif 4090 0.12\nabout\ncompare 4090\n",
    });
    const paths = ["1-whatif-heat.png", "2-whatif-tornado.png", "3-compare-ranking.png"].map((name) =>
      join(folder, name),
    );
    expect(output.split("\n").filter((line) => line.endsWith(".png"))).toEqual(paths);
    for (const path of paths) expect((await readFile(path)).subarray(1, 4).toString()).toBe("PNG");
    expect({ errors, code }).toEqual({ errors: "", code: 0 });

    const { output: json } = await place.run(["--json", `--charts=${folder}`, "whatif", "4090"]);
    expect((JSON.parse(json) as { charts: unknown }).charts).toEqual(paths.slice(0, 2));
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

  it("asks back about a switch that it does not have, and says so to the shell", async () => {
    await using place = await setup();
    const { output, errors, code } = await place.run(["price", "--jsn", "akt", "--lang=de", "--json"]);
    const { say: sagt } = openLocales().language("de");
    const told = sagt("mistake-unknown-option", { typed: "jsn", command: "price" });
    expect(JSON.parse(output)).toMatchObject({ outcome: "asked-back", title: sagt("mistake-title") });
    expect(output).toContain(told);
    expect({ errors, code }).toEqual({ errors: "", code: 1 });
  });

  it("says that it does not speak a language, and answers in English", async () => {
    await using place = await setup();
    const { output, errors, code } = await place.run(["about", "--lang=ar"]);
    expect(output).toMatch(/^Rigwise /m);
    const told = say("mistake-unknown-language", { typed: "ar" });
    expect({ errors, code }).toEqual({ errors: `${told}\n`, code: 0 });
    expect((await place.run(["about", "--lang=de-AT"])).errors).toBe("");
  });

  it("tells the shell that one of the piped lines failed, behind the answers to all of them", async () => {
    await using place = await setup();
    const { output, errors, code } = await place.run([], { input: "4090 0.12 XPF\nabout\n" });
    expect(output).toContain(say("failed-rate", { currency: "XPF" }).slice(0, 40));
    expect(output).toMatch(/^Rigwise /m);
    expect({ errors, code }).toEqual({ errors: "", code: 1 });
  });

  it("ends in silence when its reader has read enough", async () => {
    await using place = await setup();
    const input = "help\nabout\nprice akt\nprice render\n";
    const { output, errors, code } = await place.run([], { input, readOnce: true });
    expect(output).toContain(say("help-title"));
    expect({ errors, code }).toEqual({ errors: "", code: 0 });
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

  it("lets nobody look after a bot whose database it cannot open", async () => {
    await using place = await setup();
    const file = join(place.folder, "a-file");
    await writeFile(file, "");
    const settings = { DATABASE_URL: `sqlite:${join(file, "rigwise.db")}` };
    const { output, errors, code } = await place.run(["admin", "maintenance", "on"], { settings });
    expect([errors, output]).toEqual([
      expect.stringContaining("a-file"),
      expect.not.stringContaining("is on"),
    ]);
    expect(code).toBe(1);
  });

  it("answers without a memory where the database opens and is of no use", async () => {
    await using place = await setup();
    await place.breakDatabase();
    const { output, errors, code } = await place.run(["about"]);
    expect(output).toMatch(/^Rigwise /);
    expect(errors).toMatch(new RegExp(`^${say("terminal-no-storage", { reason: "" })}.*kept.*\n$`));
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

describe("what is typed behind the command", () => {
  it.each([
    [["earnings", "4090", "--power", "0.12"], "earnings 4090 --power 0.12"],
    [["earnings 4090 power=0.12"], "earnings 4090 power=0.12"],
    [["4090", "--power", "0,12 EUR", "in", "Germany"], '4090 --power "0,12 EUR" in Germany'],
    [
      ["4090", "power=0,12 EUR", "--country=United States"],
      '4090 power="0,12 EUR" --country="United States"',
    ],
    [["4090", 'power="0,12 EUR"'], '4090 power="0,12 EUR"'],
    [["earnings rtx 4090", "0.12"], "earnings rtx 4090 0.12"],
    [["--help"], "help"],
    [["earnings", "--help"], "help earnings"],
    [["--version"], "about"],
    [[], ""],
  ])("%j is the line %j", (argv, line) => {
    expect(readArguments(argv)).toMatchObject({ line, json: false, language: undefined });
  });

  it.each([[["--json", "--lang", "de", "price"]], [["price", "--lang=de", "--json"]]])(
    "%j has two switches in it",
    (argv) => {
      expect(readArguments(argv)).toMatchObject({ line: "price", json: true, language: "de" });
    },
  );

  it("names the folder for charts with a switch", () => {
    expect(readArguments(["--charts", "out", "price"])).toMatchObject({ line: "price", charts: "out" });
    expect(readArguments(["price", "--charts=out"])).toMatchObject({ line: "price", charts: "out" });
    expect(() => readArguments(["price", "--charts"])).toThrow(ConfigError);
    expect(() => readArguments(["--charts", "--json"])).toThrow(ConfigError);
  });

  it.each([[["--lang"]], [["--lang", "--json"]], [["--lang=", "price"]]])("%j names no language", (argv) => {
    expect(() => readArguments(argv)).toThrow(ConfigError);
  });
});

describe("the settings", () => {
  it.each([
    [{ RIGWISE_LANGUAGE: "es-419" }, "es-419"],
    [{ RIGWISE_LANGUAGE: "pt_br" }, "pt-BR"],
    [{ RIGWISE_LANGUAGE: "zh_Hant_TW" }, "zh-Hant-TW"],
    [{ LANG: "de_DE.UTF-8" }, "de-DE"],
    [{ LANG: "es_419@euro" }, "es-419"],
    [{ LANG: "C.UTF-8" }, "en"],
    [{ LANG: "POSIX" }, "en"],
    [{}, "en"],
  ])("%j is read as the language %s", (variables, language) => {
    expect(readConfig(variables).language).toBe(language);
  });

  it.each([
    ["DE", "DE"],
    ["Germany", "DE"],
    ["US-TX", "US-TX"],
    ["", undefined],
  ])("RIGWISE_COUNTRY=%s is the place %s", (typed, country) => {
    expect(readConfig({ RIGWISE_COUNTRY: typed }).country).toBe(country);
  });

  it.each([{ RIGWISE_COUNTRY: "Narnia" }, { RIGWISE_LANGUAGE: "d" }, { RIGWISE_LANGUAGE: "de DE" }])(
    "%j is no such thing, and is told without its value",
    (variables) => {
      const name = Object.keys(variables).join();
      expect(() => readConfig(variables)).toThrow(ConfigError);
      expect(() => readConfig(variables)).toThrow(new RegExp(`^${name}: must be a (?!.*(Narnia|de DE))`));
    },
  );
});

describe("a conversation", () => {
  it("presses buttons by their numbers where a person sits", async () => {
    const { lines } = await talk({ input: "first\n1\n2\n", interactive: true });
    expect(lines).toEqual(["first", "pressed", "2"]);
  });

  it("takes a number for a line where none does", async () => {
    const { lines } = await talk({ input: "first\n1\n" });
    expect(lines).toEqual(["first", "1"]);
  });

  it("goes on after an answer that cannot be printed, and counts it as failed", async () => {
    const { output, troubles, failures } = await talk({ input: "first\nbroken\nlast\n", json: true });
    const documents = output
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Reply & Printed);
    expect(documents.map(({ outcome, title }) => [outcome, title])).toEqual([
      ["answered", "first"],
      ["failed", "trouble"],
      ["answered", "last"],
    ]);
    expect(troubles).toEqual([expect.objectContaining({ message: expect.stringContaining("not finite") })]);
    expect(failures).toBe(1);
  });
});

interface Talk {
  readonly input: string;
  readonly interactive?: boolean;
  readonly json?: boolean;
}

/** A conversation to its end with somebody who repeats what was typed; what is broken has no finite chart. */
async function talk({ input, interactive = false, json = false }: Talk) {
  const lines: string[] = [];
  const troubles: unknown[] = [];
  const said = (title: string, series: readonly number[] = []): Reply => ({
    title,
    blocks: [{ kind: "chart", alt: title, series }],
    buttons: [{ label: "Press", line: "pressed" }],
    figures: [],
  });
  const ends = { input: new PassThrough(), output: new PassThrough() };
  const terminal: Terminal = {
    screen: { ...ends, interactive, json, colour: false },
    texts: { sources: "Sources", welcome: "Welcome", prompt: ">" },
    failed: (error) => (troubles.push(error), said("trouble")),
  };
  ends.input.end(input);
  const failures = await converse(async (line) => {
    lines.push(line);
    return { command: "echo", reply: said(line, line === "broken" ? [NaN] : []), outcome: "answered" };
  }, terminal);
  ends.output.end();
  return { lines, troubles, failures, output: await text(ends.output) };
}

interface PrintedFigure {
  readonly of: string;
  readonly name: string;
  readonly value: number | null;
  readonly source: unknown;
  readonly stale: boolean;
}

interface Printed {
  readonly command: string;
  readonly outcome: string;
  readonly figures: readonly PrintedFigure[];
}

const rentOf = (output: string): PrintedFigure | undefined =>
  (JSON.parse(output) as Printed).figures.find(({ of, name }) => of === "akash" && name === "usdPerGpuHour");

interface Start {
  readonly input?: string;
  /** Closes the output behind the first piece of it. */
  readonly readOnce?: boolean;
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
    /** Leaves a database in its newest shape that has lost a table. */
    async breakDatabase() {
      const opened = await openDatabase(database);
      await opened.db.schema.dropTable("kept").execute();
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
async function run(args: readonly string[], place: Place) {
  const { folder, upstream, database, input = "", readOnce = false, settings } = place;
  const child = spawn(process.execPath, [main, ...args], {
    cwd: folder,
    env: { TZ: "UTC", LANG: "C.UTF-8", DATABASE_URL: database, UPSTREAM_BASE: upstream.base, ...settings },
    stdio: "pipe",
  });
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const [output, errors, code] = await Promise.all([
    readOnce ? firstOf(child.stdout) : text(child.stdout),
    text(child.stderr),
    ended,
  ]);
  return { output, errors, code };
}

async function firstOf(stream: Readable): Promise<string> {
  for await (const piece of stream) return String(piece);
  return "";
}
