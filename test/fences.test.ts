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

/** Packages and globals that have one home. */
const fences: readonly { readonly what: RegExp; readonly home: RegExp }[] = [
  { what: /from "undici"/, home: /^core\/http\.ts$/ },
  { what: /from "lru-cache"/, home: /^core\/(cache|tariff)\.ts$/ },
  { what: /from "(kysely|pg|node:sqlite|keyv)"/, home: /^core\/storage\// },
  { what: /from "node-cron"/, home: /^bot\/digests\/schedule\.ts$/ },
  { what: /from "discord\.js"/, home: /^bot\/discord\// },
  { what: /from "grammy"/, home: /^bot\/telegram\// },
  { what: /from "(chart\.js|@napi-rs\/canvas)"/, home: /^core\/charts\// },
  { what: /from "@fluent\/bundle"/, home: /^locales\/index\.ts$/ },
  { what: /process\.env/, home: /^bot\/config\.ts$/ },
  // Keyv counts expiry by the system's clock, so its store must too.
  {
    what: /\b(Date\.now|new Date|Math\.random|Temporal\.Now\.instant)\b/,
    home: /^(bot\/main|core\/storage\/keyv-store)\.ts$/,
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

  it("give the network, the database, the environment and the clock one door each", () => {
    expect(trespasses("core/prices/a.ts", `import { request } from "undici";`)).toHaveLength(1);
    expect(trespasses("bot/a.ts", `import { Kysely } from "kysely";`)).toHaveLength(1);
    expect(trespasses("core/a.ts", "const key = process.env.KEY;")).toHaveLength(1);
    expect(trespasses("core/a.ts", "const now = Date.now();")).toHaveLength(1);
    expect(trespasses("core/storage/a.ts", `import { Kysely } from "kysely";`)).toEqual([]);
  });
});

/** What a file does that its room may not. */
function trespasses(file: string, source: string): readonly string[] {
  const [room = ""] = file.split("/");
  const imports = [...source.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map(([, target = ""]) =>
    posix.normalize(posix.join(posix.dirname(file), target)),
  );
  const strangers = imports.filter((target) => !rooms[room]?.includes(target.split("/")[0] ?? ""));
  const broken = fences.filter(({ what, home }) => what.test(source) && !home.test(file));
  return [
    ...strangers.map((target) => `${file} imports ${target}`),
    ...broken.map(({ what }) => `${file} uses ${what.source}`),
  ];
}
