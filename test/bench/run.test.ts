import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { askedOf } from "../../bench/asked.ts";
import { benches } from "../../bench/index.ts";

const root = join(import.meta.dirname, "..", "..");
const folder = mkdtempSync(join(tmpdir(), "rigwise-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

const known = ["latency", "start"];

describe("what npm run bench is asked", () => {
  it("is everything, written to bench/results.md, where nothing is said", () => {
    expect(askedOf([], known)).toEqual({ names: known, isQuick: false, sizes: {}, to: "bench/results.md" });
  });

  it("writes nothing of a part, a quick run or other sizes, unless it is told where to", () => {
    expect(askedOf(["--only", "start"], known)).toMatchObject({ names: ["start"], to: undefined });
    expect(askedOf(["--quick"], known)).toMatchObject({ names: known, isQuick: true, to: undefined });
    expect(askedOf(["rounds=5"], known)).toMatchObject({ sizes: { rounds: 5 }, to: undefined });
    expect(askedOf(["--quick", "--to", "a.md"], known).to).toBe("a.md");
  });

  it("is refused where it names what is not there", () => {
    expect(() => askedOf(["--only", "speed"], known)).toThrow("there is no bench speed, but latency, start");
    expect(() => askedOf(["rounds=many"], known)).toThrow("rounds=many is no size");
  });

  it("can be every bench there is", () => {
    const files = readdirSync(join(root, "bench")).map((name) => name.replace(/\.ts$/, ""));
    expect(files).toEqual(expect.arrayContaining(Object.keys(benches)));
    for (const file of files.filter((name) => readsAsBench(name))) expect(benches).toHaveProperty(file);
  });
});

/** Each exports one thing of that name. */
function readsAsBench(name: string): boolean {
  const path = join(root, "bench", `${name}.ts`);
  try {
    return readFileSync(path, "utf8").includes("export const bench = ");
  } catch {
    return false;
  }
}

describe("npm run bench", () => {
  it("ends well where all goals are met, and writes what it measured", async () => {
    const { code, written } = await ran("good.md", "--only", "alerts", "--quick", "alerts=500");
    expect(written).toMatch(/\| tick, p99 +\| +[\d.]+ ms \| ≤ 50 ms \| met/);
    expect(written).toContain("alerts=500");
    expect(code).toBe(0);
  });

  it("ends badly where one comes to no end, and writes that", async () => {
    const { code, written } = await ran("bad.md", "--only", "alerts", "alerts=0");
    expect(written).toContain("- alerts: failed");
    expect(code).toBe(1);
  });

  it("does not begin with a size that no bench has", async () => {
    const { code, said } = await ran("none.md", "--only", "alerts", "alarms=5");
    expect(said).toContain("none of alerts has a size alarms");
    expect(code).toBe(1);
  });
});

async function ran(name: string, ...words: readonly string[]) {
  const path = join(folder, name);
  const child = spawn(process.execPath, [join(root, "bench", "run.ts"), ...words, "--to", path]);
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(child, "close")) as [number | null];
  let written = "";
  try {
    written = readFileSync(path, "utf8");
  } catch {
    // Nothing was.
  }
  return { code, said, written };
}
