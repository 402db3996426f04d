import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { backtest, tablesOf } from "../backtest.ts";

const page = readFileSync(join(import.meta.dirname, "..", "..", "docs", "accuracy.md"), "utf8");

describe("reported earnings", () => {
  it("are what the estimate comes to with the same price and hours, but for the one that is explained", async () => {
    const rows = await backtest();
    const told = rows.filter(({ report }) => report.of === "inputs");
    expect(told).toHaveLength(12);
    const off = told.filter(({ ratio }) => Math.abs(ratio - 1) > 0.01);
    expect(off.map(({ report }) => report.line)).toEqual(["earnings 4090 network=render util=65%"]);
  });

  it("stand in the documents as the estimate is now", async () => {
    expect(page).toContain(tablesOf(await backtest()));
  });

  it("are explained there wherever the estimate misses them", async () => {
    const missed = (await backtest()).filter(({ meets }) => !meets);
    expect(missed.length).toBeGreaterThan(0);
    for (const { report } of missed) expect(page).toMatch(new RegExp(`^- \\*\\*${report.report}, `, "m"));
  });
});
