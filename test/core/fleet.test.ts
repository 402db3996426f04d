import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Band } from "../../core/band.ts";
import { splitRig, totalOn, type MachineOutcome } from "../../core/fleet.ts";
import { gpus } from "../../core/gpus.ts";
import { machineDefaults } from "../../core/machine.ts";
import { networks } from "../../core/networks/index.ts";
import { tokenPrices } from "../../core/prices/index.ts";
import type { Rig } from "../../core/rig.ts";
import { entered } from "../../core/sourced.ts";
import { tokens } from "../../core/tokens.ts";
import { openTestWorld, recordedAt, type TestWorld } from "../world.ts";
import { card, rigOf } from "./rigs.ts";

describe("a machine with several kinds of card", () => {
  it("bears what it has once no more than once, however its cards are mixed", () => {
    fc.assert(
      fc.property(mixes, amounts, (cards, given) => {
        const [first, ...others] = cards;
        const rigs = splitRig(rigOf(first!, given), others);
        const sum = (of: (rig: Rig) => number | undefined) =>
          rigs.reduce((total, rig) => total + (of(rig) ?? NaN), 0);
        expect(sum(({ given: own }) => own.hostLoadWatts)).toBeCloseTo(given.hostLoadWatts, 6);
        expect(sum(({ given: own }) => own.hostIdleWatts)).toBeCloseTo(given.hostIdleWatts, 6);
        expect(sum(({ given: own }) => own.purchaseUsd)).toBeCloseTo(given.purchaseUsd, 6);
        expect(sum(({ fixedUsdPerMonth }) => fixedUsdPerMonth.value)).toBeCloseTo(given.fixedUsdPerMonth, 6);
        expect(sum(({ count }) => count)).toBe(cards.reduce((total, { count }) => total + count, 0));
      }),
    );
  });

  it("draws for its host at home what any machine at home does", () => {
    const [one, other] = splitRig(rigOf({ gpu: card("rtx4090"), count: 2 }), [
      { gpu: card("rtx3090"), count: 1 },
    ]);
    const ofParts = [one, other!].map(
      (rig) => machineDefaults(rig.gpu, rig.count, rig.machineShare).hostLoadWatts.value,
    );
    expect(ofParts[0]! + ofParts[1]!).toBeCloseTo(machineDefaults(card("rtx4090"), 3).hostLoadWatts.value, 9);
  });

  it("is the plain machine where the further cards are of the same kind", () => {
    const rig = rigOf({ gpu: card("rtx4090"), count: 2 });
    expect(splitRig(rig, [{ gpu: card("rtx4090"), count: 3 }])).toEqual([{ ...rig, count: 5 }]);
  });

  it.each(networks.map((network) => [network.id, network] as const))(
    "earns on %s what a plain machine does when its kinds differ in name alone",
    async (_id, network) => {
      await using test = await openTestWorld();
      const known = rigOf({ gpu: card("rtx4090"), count: 3 }, { ...plenty, utilisation: 0.5 });
      const plain = await totalOf(test, [known], network);
      const twin = { ...card("rtx4090") };
      const split = splitRig({ ...known, count: 2 }, [{ gpu: twin, count: 1 }]);
      expect(split).toHaveLength(2);
      const mixed = await totalOf(test, split, network);
      expect(mixed.kind).toBe("estimate");
      expect(midsOf(mixed)[0]).toBeCloseTo(midsOf(plain)[0]!, 6);
      expect(midsOf(mixed)[1]).toBeCloseTo(midsOf(plain)[1]!, 6);
    },
  );

  it("earns the sum of its parts, at both ends of the range too", async () => {
    await using test = await openTestWorld();
    const rigs = splitRig(rigOf({ gpu: card("rtx4090"), count: 2 }), [{ gpu: card("rtx3090"), count: 1 }]);
    const total = estimateIn(await totalOf(test, rigs, networks[0]));
    for (const end of ["low", "mid", "high"] as const) {
      const parts = total.parts.map(({ band }) => band.cashUsdPerDay[end]);
      expect(total.cashUsdPerDay[end]).toBeCloseTo(parts[0]! + parts[1]!, 9);
    }
    expect(total.verdict).toEqual({ kind: "earn", reason: "covers-running-costs" });
  });

  it("is advised by the sum: a card that loses is carried by one that earns", async () => {
    await using test = await openTestWorld();
    const dear = { usdPerKwh: entered(0.45, recordedAt) };
    const strong = { ...rigOf({ gpu: card("rtx5090"), count: 2 }), ...dear };
    const alone = estimateIn(
      await totalOf(test, [{ ...strong, gpu: card("rtx3090"), count: 1 }], networks[0]),
    );
    expect(alone.verdict.kind).not.toBe("earn");
    const both = splitRig(strong, [{ gpu: card("rtx3090"), count: 1 }]);
    const total = estimateIn(await totalOf(test, both, networks[0]));
    expect(total.cashUsdPerDay.mid).toBeGreaterThan(0);
    expect(total.verdict.kind).not.toBe("pause");
  });

  it("is advised as a plain machine is when its kinds differ in name alone", async () => {
    await using test = await openTestWorld();
    const seen = new Set<string>();
    for (const utilisation of [0.02, 0.3, 0.9])
      for (const usdPerKwh of [0.02, 0.3, 1.5])
        for (const fixedUsdPerMonth of [0, 200, 2_000])
          for (const purchaseUsd of [undefined, 500, 60_000]) {
            const given = {
              utilisation,
              fixedUsdPerMonth,
              usdPerGpuHour: 0.4,
              hostLoadWatts: 90,
              hostIdleWatts: 60,
            };
            const plain = rigOf(
              { gpu: card("rtx4090"), count: 3 },
              purchaseUsd === undefined ? given : { ...given, purchaseUsd },
            );
            const known = { ...plain, usdPerKwh: entered(usdPerKwh, recordedAt) };
            const one = estimateIn(await totalOf(test, [known], networks[0]));
            const twin = { ...card("rtx4090") };
            const split = splitRig({ ...known, count: 1 }, [{ gpu: twin, count: 2 }]);
            const priced = split.map((rig) => ({ ...rig, usdPerGpuHour: 0.4 }));
            const two = estimateIn(await totalOf(test, priced, networks[0]));
            expect(two.verdict).toEqual(one.verdict);
            seen.add(one.verdict.reason);
          }
    expect([...seen].toSorted()).toEqual([
      "below-break-even",
      "below-depreciation",
      "break-even-unreachable",
      "covers-all-costs",
      "covers-running-costs",
      "rented-hours-lose",
    ]);
  });

  it("has no total where the token that a network pays with has no price, but says which cards there are", async () => {
    await using test = await openTestWorld();
    const rigs = splitRig(rigOf({ gpu: card("rtx4090"), count: 1 }), [{ gpu: card("rtx3090"), count: 1 }]);
    const render = networks.find(({ id }) => id === "render")!;
    const outcome = await totalOn(render, rigs, {
      world: test.world,
      tokenPrices: tokenPrices([], test.world),
    });
    expect(outcome.kind).toBe("unpriced");
    expect(outcome.parts.map(({ kind }) => kind)).toEqual(["unpriced", "unpriced"]);
  });

  it("has no total where one of its cards has no figure, and says which ones have", async () => {
    await using test = await openTestWorld();
    const rigs = splitRig(rigOf({ gpu: card("rtx4090"), count: 1 }), [{ gpu: card("rx7900xtx"), count: 1 }]);
    const outcome = await totalOf(test, rigs, networks[1]);
    expect(outcome).toMatchObject({ kind: "none", missing: "not-eligible" });
    expect(outcome.parts.map(({ kind }) => kind)).toEqual(["estimate", "none"]);
  });

  it("has no profit where what its cards cost is not known of all of them", async () => {
    await using test = await openTestWorld();
    const unknown = gpus.find(({ msrpUsd, vendor }) => msrpUsd === undefined && vendor === "nvidia")!;
    const rigs = splitRig(rigOf({ gpu: card("rtx4090"), count: 1 }, { usdPerGpuHour: 1, utilisation: 0.5 }), [
      { gpu: unknown, count: 1 },
    ]);
    const priced = rigs.map((rig) => ({ ...rig, usdPerGpuHour: 1 }));
    const total = estimateIn(await totalOf(test, priced, networks[0]));
    expect(total.profitUsdPerDay).toBeNull();
  });
});

const plenty = { hostLoadWatts: 90, hostIdleWatts: 60, purchaseUsd: 6000, fixedUsdPerMonth: 30 };

const totalOf = (
  { world }: TestWorld,
  rigs: readonly Rig[],
  network: (typeof networks)[number],
): Promise<MachineOutcome> => totalOn(network, rigs, { world, tokenPrices: tokenPrices(tokens, world) });

function estimateIn(outcome: MachineOutcome) {
  if (outcome.kind !== "estimate") throw new Error(`no estimate but ${outcome.kind}`);
  return outcome;
}

const midsOf = (outcome: MachineOutcome): readonly (number | undefined)[] => {
  const { cashUsdPerDay, profitUsdPerDay } = estimateIn(outcome);
  const mid = (of: Band | null) => of?.mid;
  return [mid(cashUsdPerDay), mid(profitUsdPerDay)];
};

const cards = fc.record({ gpu: fc.constantFrom(...gpus), count: fc.integer({ min: 1, max: 12 }) });
const mixes = fc.array(cards, { minLength: 1, maxLength: 6 });
const cents = fc.integer({ min: 0, max: 1_000_000 }).map((value) => value / 100);
const amounts = fc.record({
  hostLoadWatts: cents,
  hostIdleWatts: cents,
  purchaseUsd: cents,
  fixedUsdPerMonth: cents,
});

describe("a machine without cards", () => {
  it("is a mistake of ours, not one that earns nothing", async () => {
    await using test = await openTestWorld();
    await expect(totalOf(test, [], networks[0])).rejects.toThrow(RangeError);
  });
});
