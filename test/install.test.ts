import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");

const unit = read("docs/install/rigwise.service");
const tools = read("docs/install/rigwise");

describe("the systemd unit", () => {
  it("has the last word where the example of settings is put in place as it is, which would win otherwise", () => {
    const set = [...read(".env.example").matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
    expect(set).toContain("TELEGRAM_TOKEN");
    const ofUnit = [...(/^Environment=(.*)$/m.exec(unit)?.[1] ?? "").matchAll(/(\S+?)=\S+/g)];
    expect(ofUnit.map(([, name]) => name)).toContain("DATABASE_URL");
    expect(ofUnit.map(([, name]) => name).filter((name) => set.includes(name))).toEqual([]);
  });

  it.each([
    "User=rigwise",
    "StateDirectory=rigwise",
    "StateDirectoryMode=0700",
    "EnvironmentFile=/etc/rigwise.env",
  ])("has %s, and so have the operator's tools beside it", (line) => {
    expect(unit).toContain(`\n${line}\n`);
    expect(tools).toMatch(new RegExp(`--property=${line}\\s`));
  });

  it("uses the same database and the same Node as the operator's tools", () => {
    for (const each of [unit, tools]) {
      expect(each).toMatch(/DATABASE_URL=sqlite:\/var\/lib\/rigwise\/rigwise\.db\s/);
      expect(each).toContain("/opt/rigwise/node_modules/.bin/node ");
    }
  });
});

describe("the image", () => {
  it("is compiled by the user who runs it, as Node keeps what it compiled apart for each", () => {
    const steps = read("Dockerfile").split("\n");
    const first = (what: RegExp) => steps.findIndex((step) => what.test(step));
    expect(first(/^USER node$/)).toBeGreaterThan(0);
    expect(first(/node bot\/start\.ts about/)).toBeGreaterThan(first(/^USER node$/));
  });
});
