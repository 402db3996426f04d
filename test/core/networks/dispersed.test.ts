import { describe, expect, it } from "vitest";
import { computePay } from "../../../core/networks/compute-pay.ts";
import { dispersed } from "../../../core/networks/dispersed.ts";
import golden from "../../fixtures/golden.json" with { type: "json" };
import { openTestWorld, testClock } from "../../world.ts";
import { machineWith } from "./machines.ts";

const { rnp019, docsVersion_full_week_4090: fullWeek } = golden.render;

describe("the arithmetic of Render's compute subnet", () => {
  it("pays the proposal's examples, the first of which it rounds to a multiplier of 1", () => {
    expect(worked(0.97)).toBeCloseTo(rnp019.ex1_CM097_100h, 9);
    expect(worked(1)).toBeCloseTo(rnp019.ex1_rounded_CM1_100h, 9);
    expect(worked(rnp019.ex2_CM)).toBeCloseTo(rnp019.ex2_100h, 9);
    expect(worked(rnp019.ex3_CM)).toBeCloseTo(rnp019.ex3_100h, 9);
  });

  it("pays a 4090 that works all week 16 RENDER by the operator documentation", () => {
    const week = { base: 10, availabilityBase: 6, multiplier: 1, hoursOnline: 168, hoursWorked: 168 };
    expect(computePay(week)).toBeCloseTo(fullWeek, 9);
  });

  it("pays a 4090 with 100 hours and RNP-021's base of 25 what that proposal prints", () => {
    const week = { base: 25, availabilityBase: 2, multiplier: 1, hoursOnline: 168, hoursWorked: 100 };
    expect(computePay(week)).toBeCloseTo(14.88 + 2, 2);
  });
});

describe("what a machine is paid on the compute subnet", () => {
  it("ranges from the documentation's base to the proposal's, and says that the base is disputed", async () => {
    const income = await setup("rtx4090");
    const { low, mid, high } = income.tokensPerBusyHour.value;
    expect([low, mid, high].map((hourly) => hourly * 168)).toEqual(
      [12, 16, 31].map((week) => expect.closeTo(week, 9)),
    );
    expect(income.remarks).toContain("base-disputed");
    expect(income.tokensPerBusyHour.stale).toBe(false);
  });

  it("pays working by the card and waiting by the node", async () => {
    const [one, four] = [await setup("rtx4090", 1), await setup("rtx4090", 4)];
    expect(four.tokensPerBusyHour.value.mid * 168).toBeCloseTo(46, 9);
    expect(four.tokensPerIdleHour.value).toEqual(one.tokensPerIdleHour.value);
  });

  it.each([
    ["rtx5090", 1.81, false],
    ["rtx4080", 0.9, false],
    ["h200-sxm", 5, false],
    ["a100-40gb-pcie", 3.5, false],
    ["mi300x", 4, false],
    ["l4", 1.5, false],
    ["rtx5080", 1.35, true],
    ["rtx4090d", 0.95, true],
  ])("multiplies a %s by %d, from a proposal's score: %s", async (gpu, multiplier, fromProposal) => {
    const income = await setup(gpu);
    expect(income.tokensPerBusyHour.value.mid * 168).toBeCloseTo(10 * multiplier + 6, 9);
    expect(income.remarks.includes("multiplier-from-proposal")).toBe(fromProposal);
  });

  it.each([
    ["l40s", "not-listed"],
    ["gh200", "not-listed"],
    ["rx7900xtx", "not-eligible"],
  ])("does not guess the multiplier of a %s", async (gpu, missing) => {
    expect(await answerFor(gpu)).toMatchObject({ kind: "none", missing });
  });

  it("marks its figures once Year 4 of the emissions has begun", async () => {
    const clock = testClock(Temporal.Instant.from("2026-12-20T00:00:00Z"));
    await using test = await openTestWorld({ recordings: [], clock });
    expect(await dispersed.income(machineWith("rtx4090"), {}, test.world)).toMatchObject({
      tokensPerBusyHour: { stale: true },
      remarks: expect.arrayContaining(["emission-year-over"]),
    });
  });
});

const worked = (multiplier: number) =>
  computePay({ base: 10, availabilityBase: 0, multiplier, hoursOnline: 100, hoursWorked: 100 });

async function answerFor(gpu: string, cards = 1) {
  await using test = await openTestWorld({ recordings: [] });
  return await dispersed.income(machineWith(gpu, cards), {}, test.world);
}

async function setup(gpu: string, cards = 1) {
  const income = await answerFor(gpu, cards);
  if (income.kind !== "rewards") throw new Error(`no rewards: ${JSON.stringify(income)}`);
  return income;
}
