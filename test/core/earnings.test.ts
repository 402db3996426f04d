import { describe, expect, it } from "vitest";
import { band, point } from "../../core/band.ts";
import { asOfEstimate, estimateOn, isStale, tokensPerDay, type Estimate } from "../../core/earnings.ts";
import { networks } from "../../core/networks/index.ts";
import type { RewardIncome } from "../../core/networks/network.ts";
import { tokenPrices } from "../../core/prices/index.ts";
import type { Rig } from "../../core/rig.ts";
import type { Sourced } from "../../core/sourced.ts";
import { tokens } from "../../core/tokens.ts";
import { openTestWorld, recordedAt, type TestWorld } from "../world.ts";
import { card, rigOf } from "./rigs.ts";

const rig = rigOf({ gpu: card("rtx4090"), count: 2 }, { fixedUsdPerMonth: 30 });

describe("the tokens of a day", () => {
  const sourced = <T>(value: T): Sourced<T> => ({
    value,
    basis: "measured",
    source: { id: "example", name: "Example" },
    asOf: recordedAt,
    stale: false,
  });
  const income = (of: Partial<RewardIncome>): RewardIncome => ({
    kind: "rewards",
    token: tokens[0].id,
    tokensPerBusyHour: sourced(band(1, 2, 3)),
    tokensPerIdleHour: sourced(band(0.1, 0.2, 0.3)),
    utilisation: sourced(band(0.2, 0.5, 0.8)),
    feeRate: sourced(0),
    remarks: [],
    ...of,
  });

  it("are those of working and of waiting hours, by their shares, at the ends of the range too", () => {
    const { low, mid, high } = tokensPerDay(income({}));
    expect(low).toBeCloseTo(24 * (0.2 * 1 + 0.8 * 0.1), 9);
    expect(mid).toBeCloseTo(24 * (0.5 * 2 + 0.5 * 0.2), 9);
    expect(high).toBeCloseTo(24 * (0.8 * 3 + 0.2 * 0.3), 9);
  });

  it("are fewest at the most work where waiting is paid better", () => {
    const { low, high } = tokensPerDay(
      income({ tokensPerBusyHour: sourced(point(1)), tokensPerIdleHour: sourced(point(2)) }),
    );
    expect(low).toBeCloseTo(24 * (0.8 * 1 + 0.2 * 2), 9);
    expect(high).toBeCloseTo(24 * (0.2 * 1 + 0.8 * 2), 9);
  });
});

describe("what a machine earns on a network", () => {
  it("breaks even at the rent that it says, and at the token's price", async () => {
    await using test = await openTestWorld();
    const akash = await estimateIn(test, "akash");
    const { cash: rent } = akash.breakEven.usdPerGpuHour!;
    const even = await estimateIn(test, "akash", { ...rig, usdPerGpuHour: rent! });
    expect(even.day.cashUsdPerDay).toBeCloseTo(0, 6);
    const render = await estimateIn(test, "render");
    const { cash: tokenUsd } = render.breakEven.tokenUsd!;
    const share = tokenUsd! / render.tokenPrice!.price.value;
    expect(render.day.grossUsdPerDay * share * 0.99).toBeCloseTo(
      render.day.grossUsdPerDay * 0.99 - render.day.cashUsdPerDay,
      6,
    );
    expect(render.breakEven.usdPerGpuHour).toBeUndefined();
    expect(akash.breakEven.tokenUsd).toBeUndefined();
  });

  it("bears a fall of the token between payout and sale only where tokens are paid that are worth dollars when earned", async () => {
    await using test = await openTestWorld();
    const drops = ["akash", "nosana", "salad", "render"].map(async (id) => {
      const { breakEven } = await estimateIn(test, id);
      return [id, breakEven.priceDrop?.cash !== undefined];
    });
    expect(Object.fromEntries(await Promise.all(drops))).toEqual({
      akash: true,
      nosana: true,
      salad: false,
      render: false,
    });
  });

  it("is not told in dollars where the token has no price, but in tokens", async () => {
    await using test = await openTestWorld();
    const network = networkOf("render");
    const outcome = await estimateOn(network, rig, {
      world: test.world,
      tokenPrices: Promise.resolve(new Map()),
    });
    const known = await estimateIn(test, "render");
    expect(outcome).toMatchObject({
      kind: "unpriced",
      network,
      price: { kind: "missing", failures: [] },
      tokensPerDay: tokensPerDay(known.income as RewardIncome),
    });
  });

  it("is as old as its oldest figure that somebody else tells", async () => {
    await using test = await openTestWorld();
    const akash = await estimateIn(test, "akash");
    const older = (hours: number) => recordedAt.subtract({ hours });
    const aged = aging(akash, { rate: older(2), utilisation: older(5) });
    expect(asOfEstimate(aged)).toEqual(older(5));
    expect(asOfEstimate(aging(akash, { rate: older(7), utilisation: older(5) }))).toEqual(older(7));
    const guessed = { ...aged.income.utilisation, basis: "assumed" as const };
    expect(asOfEstimate({ ...aged, income: { ...aged.income, utilisation: guessed } })).toEqual(older(2));
    const render = aging(await estimateIn(test, "render"), { rate: older(2), utilisation: older(1) });
    const { tokenPrice } = render;
    const price = { ...tokenPrice!, price: { ...tokenPrice!.price, asOf: older(9) } };
    expect(asOfEstimate({ ...render, tokenPrice: price })).toEqual(older(9));
  });

  it("is old where its rent, its utilisation or its token's price is", async () => {
    await using test = await openTestWorld();
    const akash = await estimateIn(test, "akash");
    expect(isStale(akash)).toBe(false);
    const { income } = akash;
    const old = { ...income.utilisation, stale: true };
    expect(isStale({ ...akash, income: { ...income, utilisation: old } })).toBe(true);
    if (income.kind !== "rental") throw new Error("no rental");
    const dear = { ...income.usdPerGpuHour, stale: true };
    expect(isStale({ ...akash, income: { ...income, usdPerGpuHour: dear } })).toBe(true);
    const dispersed = await estimateIn(test, "dispersed");
    const fresh = withPrice(dispersed, false);
    expect(isStale(withPrice(dispersed, true))).toBe(true);
    expect(isStale(fresh)).toBe((fresh.income as RewardIncome).tokensPerBusyHour.stale);
  });
});

const networkOf = (id: string) => networks.find((network) => network.id === id)!;

async function estimateIn({ world }: TestWorld, id: string, of: Rig = rig): Promise<Estimate> {
  const outcome = await estimateOn(networkOf(id), of, { world, tokenPrices: tokenPrices(tokens, world) });
  if (outcome.kind !== "estimate") throw new Error(`no estimate but ${outcome.kind}`);
  return outcome;
}

interface Ages {
  readonly rate: Temporal.Instant;
  readonly utilisation: Temporal.Instant;
}

function aging(estimate: Estimate, { rate, utilisation: asOf }: Ages): Estimate {
  const { income } = estimate;
  const utilisation = { ...income.utilisation, basis: "measured" as const, asOf };
  const aged =
    income.kind === "rental"
      ? { ...income, utilisation, usdPerGpuHour: { ...income.usdPerGpuHour, asOf: rate } }
      : { ...income, utilisation, tokensPerBusyHour: { ...income.tokensPerBusyHour, asOf: rate } };
  return { ...estimate, income: aged };
}

function withPrice(estimate: Estimate, stale: boolean): Estimate {
  const { tokenPrice, income } = estimate;
  return {
    ...estimate,
    income: { ...income, utilisation: { ...income.utilisation, stale: false } },
    tokenPrice: { ...tokenPrice!, price: { ...tokenPrice!.price, stale } },
  };
}
