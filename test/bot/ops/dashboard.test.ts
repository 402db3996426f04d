import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createMetrics } from "../../../bot/ops/metrics/index.ts";

const docs = join(import.meta.dirname, "..", "..", "..", "docs");
const read = (file: string) => readFileSync(join(docs, file), "utf8");

/** Names of ours, of the process and of Node; the suffixes are those of a histogram. */
const names = /\b(?:rigwise|process|nodejs)_[a-z0-9_]+/g;
const suffix = /_(?:bucket|count|sum)$/;

describe("what operators are given to look at", () => {
  const known = knownNames();

  it("asks in the dashboard only for what is measured", () => {
    const { panels } = JSON.parse(read("grafana/rigwise.json")) as Dashboard;
    const queries = panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr));
    expect(queries.length).toBeGreaterThan(30);
    expect(queries.filter((query) => (query.match(names) ?? []).length === 0)).toEqual([]);
    expect(queries.flatMap(namesIn).filter((name) => !known.has(name))).toEqual([]);
    expect(queries.flatMap(labelsIn).filter((label) => !knownLabels.has(label))).toEqual([]);
  });

  it("shows in the dashboard all that we measure", () => {
    const shown = new Set(namesIn(read("grafana/rigwise.json")));
    expect([...known].filter((name) => name.startsWith("rigwise_") && !shown.has(name))).toEqual([]);
  });

  it("wakes somebody only by what is measured", () => {
    const rules = read("grafana/rigwise.rules.yml").split("\n");
    const queries = rules.flatMap((line) => /^\s+expr: (.*)$/.exec(line)?.[1] ?? []);
    expect(queries.length).toBe(rules.filter((line) => line.includes("- alert:")).length);
    expect(queries.flatMap(namesIn).filter((name) => !known.has(name))).toEqual([]);
    expect(queries.flatMap(labelsIn).filter((label) => !knownLabels.has(label))).toEqual([]);
  });

  it("says of every measurement and every alert what it means", () => {
    const page = read("operations.md");
    const alerts = read("grafana/rigwise.rules.yml").match(/(?<=- alert: )\w+/g) ?? [];
    const ours = [...known].filter((name) => name.startsWith("rigwise_"));
    expect([...ours, ...alerts].filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
    expect(namesIn(page).filter((name) => !known.has(name))).toEqual([]);
  });
});

interface Dashboard {
  readonly panels: readonly { readonly targets?: readonly { readonly expr: string }[] }[];
}

const namesIn = (text: string): readonly string[] =>
  [...text.matchAll(names)].map(([name]) => name.replace(suffix, ""));

/** `step="late"` as `step`, and what is grouped by. */
const labelsIn = (query: string): readonly string[] => [
  ...[...query.matchAll(/[{,]\s*(\w+)\s*=/g)].map(([, label = ""]) => label),
  ...[...query.matchAll(/\bby \(([^)]*)\)/g)].flatMap(([, list = ""]) => list.split(", ")),
];

/** Ours, and after them those of Prometheus itself. */
const knownLabels = new Set(
  "platform command outcome reason kind step status state part upstream result job instance le".split(" "),
);

function knownNames(): ReadonlySet<string> {
  const { registry } = createMetrics({ version: "1", runtime: "v26", roles: [], platforms: [] });
  return new Set(registry.getMetricsAsArray().map(({ name }) => name));
}
