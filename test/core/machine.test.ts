import { describe, expect, it } from "vitest";
import { estimateDay } from "../../core/estimate.ts";
import { gpus, type Gpu } from "../../core/gpus.ts";
import { machineDefaults, type Machine } from "../../core/machine.ts";
import { rentalRate } from "./case-a.ts";

describe("the defaults of a machine", () => {
  it("take a card's measured power and say who measured it", () => {
    const { gpuLoadWatts, gpuIdleWatts } = setup("rtx4090").defaults;
    expect(gpuLoadWatts).toMatchObject({ value: 375, basis: "measured", source: { id: "llama-bench" } });
    expect(gpuLoadWatts.asOf.toString()).toBe("2025-06-20T00:00:00Z");
    expect(gpuIdleWatts).toMatchObject({ value: 21, basis: "measured", source: { id: "npb-4090" } });
  });

  it("assume 80 % of the board power for a card that nobody measured", () => {
    const { gpuLoadWatts, gpuIdleWatts } = setup("rtx4070").defaults;
    expect(gpuLoadWatts).toMatchObject({ value: 160, basis: "assumed", source: { id: "hf-tasks" } });
    expect(gpuIdleWatts).toMatchObject({ value: 20, basis: "assumed", source: { id: "rigwise" } });
  });

  it.each([
    ["rtxa6000", 20],
    ["l40s", 45],
    ["a100-80gb-pcie", 45],
    ["h100-sxm5", 70],
  ])("let an idle %s draw %i W", (id, watts) => {
    expect(setup(id).defaults.gpuIdleWatts.value).toBe(watts);
  });

  it.each([
    ["rtx3090", 4, { load: 80, idle: 50, psu: 0.9, pue: 1 }],
    ["rtxpro6000-ws", 2, { load: 80, idle: 50, psu: 0.9, pue: 1 }],
    ["h100-sxm5", 8, { load: 2000, idle: 1200, psu: 0.94, pue: 1.3 }],
    ["h100-sxm5", 1, { load: 250, idle: 150, psu: 0.94, pue: 1.3 }],
  ])("give the host of %s x %i its own draw", (id, count, host) => {
    const { hostLoadWatts, hostIdleWatts, psuEfficiency, pue } = setup(id, count).defaults;
    expect({
      load: hostLoadWatts.value,
      idle: hostIdleWatts.value,
      psu: psuEfficiency.value,
      pue: pue.value,
    }).toEqual(host);
  });

  it.each([
    ["rtx4090", 3, 0.3],
    ["rtxa6000", 4, 0.3],
    ["h200-sxm", 5, 0.25],
  ])("write %s off over %i years to a share of %d", (id, years, share) => {
    const { usefulLifeYears, residualShare, discountRate } = setup(id).defaults;
    expect([usefulLifeYears.value, residualShare.value, discountRate.value]).toEqual([years, share, 0.1]);
  });

  it("suggest the launch price of all cards, as an assumption", () => {
    expect(setup("rtx4090", 3).defaults.purchaseUsd).toMatchObject({
      value: 4800,
      basis: "assumed",
      source: { id: "hf-tasks" },
    });
  });

  it("leave the purchase price out where none is known, rather than call it zero", () => {
    expect(setup("v100-16gb").defaults).not.toHaveProperty("purchaseUsd");
  });

  it("are finite, positive and dated for every card of the catalogue", () => {
    const figures = gpus.flatMap((gpu) => Object.values(machineDefaults(gpu, 2)));
    const odd = figures.filter(
      ({ value, source, asOf }) =>
        !(
          Number.isFinite(value) &&
          value > 0 &&
          source.name !== "" &&
          asOf.epochMilliseconds <= Date.UTC(2026, 10, 22)
        ),
    );
    expect(odd).toEqual([]);
  });

  it("let a loaded card draw more than an idle one", () => {
    const odd = gpus.filter((gpu) => {
      const { gpuLoadWatts, gpuIdleWatts } = machineDefaults(gpu, 1);
      return gpuLoadWatts.value <= gpuIdleWatts.value;
    });
    expect(odd).toEqual([]);
  });

  it("make eight rented H100s draw 6,160 W loaded and 1,760 W idle behind their power supplies", () => {
    const { machine } = setup("h100-sxm5", 8);
    const day = estimateDay(machine, rentalRate(8, 2.4), terms);
    expect([day.loadWatts, day.idleWatts]).toEqual([6160, 1760]);
  });
});

const terms = {
  feeRate: 0.1,
  slippageRate: 0,
  usdPerKwh: 0.08,
  fixedUsdPerMonth: 0,
  residualShare: 0.25,
  usefulLifeYears: 5,
  discountRate: 0.1,
  utilisation: 0.78,
};

function setup(id: string, count = 1) {
  const gpu: Gpu = gpus.find((one) => one.id === id)!;
  const defaults = machineDefaults(gpu, count);
  const machine: Machine = {
    gpu,
    count,
    gpuLoadWatts: defaults.gpuLoadWatts.value,
    gpuIdleWatts: defaults.gpuIdleWatts.value,
    hostLoadWatts: defaults.hostLoadWatts.value,
    hostIdleWatts: defaults.hostIdleWatts.value,
    psuEfficiency: defaults.psuEfficiency.value,
    pue: defaults.pue.value,
  };
  return { defaults, machine };
}
