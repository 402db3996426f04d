import { globSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");

/** What each folder may import of ours: imports go one way. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  core: ["core"],
  locales: ["locales", "core"],
  commands: ["commands", "locales", "core", "package.json"],
  bot: ["bot", "commands", "locales", "core", "package.json"],
};

/** The rest of core is types to locales: only these may run there. */
const coreThatLocalesRun: ReadonlySet<string> = new Set(["core/time.ts"]);

interface Fence {
  readonly what: RegExp;
  readonly home: RegExp;
}

/** Packages that have one home, with what is below them. */
const packages: readonly Fence[] = [
  { what: /^undici(\/|$)/, home: /^core\/http\.ts$/ },
  { what: /^lru-cache(\/|$)/, home: /^core\/(cache|recent|tariff|charts\/studio)\.ts$/ },
  { what: /^(kysely|pg|pg-boss|node:sqlite|keyv)(\/|$)/, home: /^core\/storage\// },
  { what: /^(yauzl|csv-parse)(\/|$)/, home: /^core\/reference\/csv-in-zip\.ts$/ },
  { what: /^node-cron(\/|$)/, home: /^bot\/digests\/schedule\.ts$/ },
  { what: /^(discord\.js|@discordjs\/[\w-]+|discord-api-types)(\/|$)/, home: /^bot\/discord\// },
  { what: /^(grammy|@grammyjs\/[\w-]+)(\/|$)/, home: /^bot\/telegram\// },
  { what: /^pino(\/|$)/, home: /^bot\/ops\/log\.ts$/ },
  { what: /^prom-client(\/|$)/, home: /^bot\/ops\/metrics\// },
  { what: /^(chart\.js|@napi-rs\/canvas)(\/|$)/, home: /^core\/charts\// },
  { what: /^@fluent\/bundle(\/|$)/, home: /^locales\/index\.ts$/ },
];

/** Globals that have one home. */
const globals: readonly Fence[] = [
  { what: /process\.env/, home: /^bot\/config\.ts$/ },
  // Keyv counts expiry by the system's clock, so its store must too.
  {
    what: /\b(Date\.now|new Date|Math\.random|Temporal\.Now\.instant)\b/,
    home: /^(bot\/(main|letters|doctor|backup)|core\/storage\/keyv-store)\.ts$/,
  },
];

describe("the fences between the rooms", () => {
  it("are kept by every file", () => {
    const files = Object.keys(rooms).flatMap((room) => globSync(`${room}/**/*.ts`, { cwd: root }));
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap((file) => trespasses(file, readFileSync(join(root, file), "utf8")))).toEqual([]);
  });

  it("keep core from knowing words, and commands from knowing a chat platform", () => {
    expect(trespasses("core/a.ts", `import { say } from "../locales/index.ts";`)).toEqual([
      "core/a.ts imports locales/index.ts",
    ]);
    expect(trespasses("commands/a.ts", `import type { Ask } from "../bot/platform.ts";`)).toHaveLength(1);
    expect(trespasses("locales/a.ts", `export * from "../commands/reply.ts";`)).toHaveLength(1);
  });

  it("let locales know core's types, and run nothing of it but what counts time", () => {
    expect(trespasses("locales/a.ts", `import type { Band } from "../core/band.ts";`)).toEqual([]);
    expect(trespasses("locales/a.ts", `import { hoursBetween } from "../core/time.ts";`)).toEqual([]);
    expect(trespasses("locales/a.ts", `import { bandOf } from "../core/band.ts";`)).toEqual([
      "locales/a.ts imports core/band.ts",
    ]);
    expect(trespasses("locales/a.ts", `import { type Band } from "../core/band.ts";`)).toHaveLength(1);
    expect(trespasses("locales/a.ts", `export * from "../core/band.ts";`)).toHaveLength(1);
    expect(trespasses("locales/a.ts", `await import("../core/band.ts");`)).toHaveLength(1);
  });

  it("hold however a thing is imported", () => {
    expect(trespasses("core/a.ts", `const { Pool } = await import("pg");`)).toEqual(["core/a.ts imports pg"]);
    expect(trespasses("core/a.ts", `import "keyv";`)).toEqual(["core/a.ts imports keyv"]);
    expect(trespasses("bot/a.ts", `import { Migrator } from "kysely/migration";`)).toHaveLength(1);
    expect(trespasses("bot/a.ts", `import type { Kysely } from "kysely";`)).toHaveLength(1);
    expect(trespasses("core/a.ts", `export { say } from "../locales/index.ts";`)).toHaveLength(1);
    expect(trespasses("core/a.ts", `import "../bot/start.ts";`)).toHaveLength(1);
    expect(trespasses("bot/a.ts", `import { shown } from "page";`)).toEqual([]);
  });

  it("give the network, the database, the environment and the clock one door each", () => {
    expect(trespasses("core/prices/a.ts", `import { request } from "undici";`)).toHaveLength(1);
    expect(trespasses("bot/a.ts", `import { Kysely } from "kysely";`)).toHaveLength(1);
    expect(trespasses("core/a.ts", "const key = process.env.KEY;")).toHaveLength(1);
    expect(trespasses("core/a.ts", "const now = Date.now();")).toHaveLength(1);
    expect(trespasses("core/storage/a.ts", `import { Kysely } from "kysely";`)).toEqual([]);
  });
});

interface Import {
  readonly target: string;
  readonly ours: boolean;
  readonly typeOnly: boolean;
}

/** What a file does that its room may not. */
function trespasses(file: string, source: string): readonly string[] {
  const used = globals.filter(({ what, home }) => what.test(source) && !home.test(file));
  return [
    ...importsOf(file, source)
      .filter((each) => !mayImport(file, each))
      .map(({ target }) => `${file} imports ${target}`),
    ...used.map(({ what }) => `${file} uses ${what.source}`),
  ];
}

/** `import type ... from "x"`, or any other way to name a module; ours by their path from the root. */
function importsOf(file: string, source: string): readonly Import[] {
  const found = source.matchAll(
    /\b(?:(?:import|export)\s+(type)\s[^"';]*?\bfrom|from|import)\s*\(?\s*"([^"]+)"/g,
  );
  return [...found].map(([, type, named = ""]) => {
    const ours = named.startsWith(".");
    return {
      target: ours ? posix.join(posix.dirname(file), named) : named,
      ours,
      typeOnly: type !== undefined,
    };
  });
}

function mayImport(file: string, { target, ours, typeOnly }: Import): boolean {
  if (!ours) return packages.every(({ what, home }) => !what.test(target) || home.test(file));
  const [room = ""] = file.split("/");
  const [other = ""] = target.split("/");
  if (room === "locales" && other === "core") return typeOnly || coreThatLocalesRun.has(target);
  return rooms[room]?.includes(other) ?? false;
}
