import { describe, expect, it } from "vitest";
import { judgeAlerts } from "../../../bench/alert-simulation/judge.ts";
import { simulateAlerts } from "../../../bench/alert-simulation/run.ts";

describe("a year of alerts", () => {
  it("flaps nowhere, loses none over restarts and failed sends, keeps quiet hours, and tells what was read", async () => {
    const observed = await simulateAlerts({
      days: 365,
      alerts: 7,
      stepMinutes: 240,
      seed: 1,
      killsEvery: 50,
    });
    const { tally, faults } = judgeAlerts(observed);
    expect(faults).toEqual([]);
    expect(tally.again).toBe(0);
    const { fired, recovered, held, failedTries, kills } = tally;
    expect(Math.min(fired, recovered, held, failedTries, kills)).toBeGreaterThan(5);
  });

  it("flaps nowhere where the process ends in every other step", async () => {
    const observed = await simulateAlerts({ days: 30, alerts: 14, stepMinutes: 60, seed: 2, killsEvery: 2 });
    const { tally, faults } = judgeAlerts(observed);
    expect(faults).toEqual([]);
    expect(tally.fired).toBeGreaterThan(50);
  });
});
