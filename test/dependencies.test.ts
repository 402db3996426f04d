import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
const registry = "https://registry.npmjs.org/";

/** What may be handed on with the bot: each asks for no more than to keep its text. */
const licences: ReadonlySet<string> = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "OFL-1.1",
]);

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly overrides: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
}

/** A package as the lock file has it. */
interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

type Lock = Readonly<Record<string, Locked>>;

const manifest = read("package.json") as Manifest;
const { "": _, ...lock } = (read("package-lock.json") as { packages: Lock }).packages;

describe("the packages that come with the bot", () => {
  it("keep to our rules", () => {
    expect(Object.keys(lock).length).toBeGreaterThan(100);
    expect(breaches(manifest, lock)).toEqual([]);
  });

  it("say of themselves what the lock file says of their licences", () => {
    const installed = Object.keys(lock).filter((path) => existsSync(join(root, path, "package.json")));
    expect(installed.length).toBeGreaterThan(100);
    for (const path of installed) {
      const { license } = read(join(path, "package.json")) as Locked;
      expect({ path, license }).toEqual({ path, license: lock[path]?.license });
    }
  });

  it.each([
    ["stands in package.json by a range", { dependencies: { sound: "^1.0.0" } }, {}],
    ["has a licence that asks for more", {}, { license: "AGPL-3.0-only" }],
    ["names no licence", {}, { license: "" }],
    ["wants both of two licences, one of which asks for more", {}, { license: "(MIT AND GPL-3.0-only)" }],
    ["has no hash", {}, { integrity: "" }],
    ["has a weak hash", {}, { integrity: "sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=" }],
    ["comes from elsewhere", {}, { resolved: "git+ssh://git@example.org/sound.git#0a1b2c" }],
    ["brings a script that nobody allowed", {}, { dev: true, hasInstallScript: true }],
    ["needs a script to run the bot", { allowScripts: { sound: true } }, { hasInstallScript: true }],
  ])("may not be one that %s", (_why, ofManifest, ofPackage) => {
    expect(
      breaches({ ...bare, ...ofManifest }, { "node_modules/sound": { ...sound, ...ofPackage } }),
    ).toHaveLength(1);
  });

  it("may be one of two licences, of which one will do, and have a script for development that is allowed", () => {
    expect(breaches(bare, { "node_modules/sound": { ...sound, license: "(MIT OR GPL-3.0-only)" } })).toEqual(
      [],
    );
    const scripted = { ...sound, dev: true, hasInstallScript: true };
    expect(breaches({ ...bare, allowScripts: { sound: true } }, { "node_modules/sound": scripted })).toEqual(
      [],
    );
  });
});

const bare: Manifest = { dependencies: {}, devDependencies: {}, overrides: {}, allowScripts: {} };
const sound: Locked = { version: "1.0.0", integrity: "sha512-Zm9v", license: "MIT" };

function breaches(
  { dependencies, devDependencies, overrides, allowScripts }: Manifest,
  packages: Lock,
): string[] {
  const named = Object.entries({ ...dependencies, ...devDependencies, ...overrides });
  return [
    ...named.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)).map(([name]) => `${name}: not exact`),
    ...Object.entries(packages).flatMap(([path, one]) => breachesOf(path, one, allowScripts)),
  ];
}

function breachesOf(path: string, one: Locked, allowScripts: Manifest["allowScripts"]): string[] {
  const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
  const { license = "", integrity = "", resolved = registry, dev: isForDevelopment = false } = one;
  const mayRunScripts = isForDevelopment && allowScripts[name] === true;
  const checks = {
    [`licence "${license}"`]: isForDevelopment || isAllowed(license),
    "no sha512": integrity.startsWith("sha512-"),
    [`from ${resolved}`]: resolved.startsWith(registry),
    "a script at its installation": !one.hasInstallScript || mayRunScripts,
  };
  return Object.entries(checks).flatMap(([what, isGood]) => (isGood ? [] : [`${path}: ${what}`]));
}

/** An expression of SPDX, of which we have met no nested one. */
const isAllowed = (expression: string): boolean =>
  expression
    .replace(/^\((.*)\)$/, "$1")
    .split(" OR ")
    .some((choice) => choice.split(" AND ").every((licence) => licences.has(licence)));

function read(path: string): unknown {
  return JSON.parse(readFileSync(join(root, path), "utf8"));
}
