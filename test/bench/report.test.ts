import { describe, expect, it } from "vitest";
import { isGood, isMissed, type Outcome, type Row } from "../../bench/bench.ts";
import { reportOf, type Circumstances } from "../../bench/report.ts";

const at: Circumstances = {
  date: "2026-11-26T20:00Z",
  commit: "abc1234",
  cpu: "Some CPU",
  cores: 2,
  memoryGb: 23.6,
  node: "v26.10.0",
  system: "Linux 6.1",
  load: 0.12,
  isQuick: false,
};

const outcome = (rows: readonly Row[], more: Partial<Outcome> = {}): Outcome => ({
  name: "latency",
  measures: "How long it takes.",
  beside: "Beside it: nothing.",
  sizes: { rounds: 3 },
  notes: [],
  seconds: 90,
  rows,
  ...more,
});

const fast: Row = { what: "answer", value: 1.234, unit: "ms", goal: { most: 5 } };
const slow: Row = { what: "first answer", value: 1234.5, unit: "ms", goal: { most: 1000 } };

describe("a goal", () => {
  it("is met at its bound, and missed beyond it", () => {
    expect(isMissed({ what: "", value: 5, unit: "ms", goal: { most: 5 } })).toBe(false);
    expect(isMissed({ what: "", value: 5.1, unit: "ms", goal: { most: 5 } })).toBe(true);
    expect(isMissed({ what: "", value: 65, unit: "/s", goal: { least: 65 } })).toBe(false);
    expect(isMissed({ what: "", value: 64.9, unit: "/s", goal: { least: 65 } })).toBe(true);
  });

  it("is missed by a figure that is not there", () => {
    expect(isMissed({ what: "", value: Number.NaN, unit: "ms", goal: { most: 5 } })).toBe(true);
    expect(isMissed({ what: "", value: Number.NaN, unit: "/s", goal: { least: 5 } })).toBe(true);
    expect(isMissed({ what: "", value: Number.NaN, unit: "" })).toBe(false);
  });

  it("makes a run bad where it is missed, as does a bench that fails", () => {
    expect(isGood(outcome([fast]))).toBe(true);
    expect(isGood(outcome([fast, slow]))).toBe(false);
    expect(isGood(outcome([], { failure: "no room" }))).toBe(false);
  });
});

describe("the report", () => {
  it("says where and when, and what is not as it should be, before all else", () => {
    const text = reportOf([outcome([fast, slow]), outcome([], { name: "start", failure: "no room" })], at);
    const [head = ""] = text.split("\n## ");
    for (const said of [
      "2026-11-26T20:00Z",
      "abc1234",
      "2 × Some CPU, 24 GB",
      "Linux 6.1, Node v26.10.0",
      "0.12",
      "3.0 min",
    ])
      expect(head).toContain(said);
    expect(head).toContain("- start: failed\n- latency: first answer");
    expect(head).not.toContain("- latency: answer");
  });

  it("says that all goals are met only where they are", () => {
    expect(reportOf([outcome([fast])], at)).toContain("All goals are met.");
    expect(reportOf([outcome([slow])], at)).not.toContain("All goals are met.");
  });

  it("reads as plain text: figures with unit, goal and verdict, and each neighbour beside or below", () => {
    const beside = [
      { what: "node -e 0", value: 29.34 },
      { what: "bare bot", value: 0.0456 },
    ];
    const notes = ["the fakes were late"];
    expect(reportOf([outcome([{ ...slow, beside }, fast], { notes })], at).split("\n## ")[1]).toBe(`latency

How long it takes. Beside it: nothing.

| figure       |          |       goal | verdict | beside it |           |
| ------------ | -------: | ---------: | ------- | --------- | --------: |
| first answer | 1,235 ms | ≤ 1,000 ms | MISSED  | node -e 0 |   29.3 ms |
|              |          |            |         | bare bot  | 0.0456 ms |
| answer       |  1.23 ms |     ≤ 5 ms | met     |           |           |

- the fakes were late

\`npm run bench -- --only latency rounds=3\`, 90 s
`);
  });

  it("gives nothing in place of a figure that is not there", () => {
    expect(reportOf([outcome([{ ...fast, value: Number.NaN }])], at)).toMatch(/answer \| none \|.*MISSED/);
  });

  it("tells why a bench came to no end", () => {
    expect(reportOf([outcome([], { failure: "no room" })], at)).toContain("\nFAILED: no room\n");
  });
});
