import { describe, expect, it } from "vitest";
import { z } from "zod";
import { replyJson } from "../../../bot/terminal/json.ts";
import golden from "../../fixtures/golden.json" with { type: "json" };
import { recordings, type Recording } from "../../fakes/upstream.ts";
import { openTestWorld } from "../../world.ts";
import { deskFor, person } from "../../ask.ts";
import { answerLine } from "../../../commands/run.ts";

const examples = [
  {
    name: "one RTX 4090 at 0.12 USD/kWh",
    line:
      "earnings 4090 network=akash price=0.40 util=60% fee=20% slippage=1% gpu_watts=375 gpu_idle=21 " +
      "host_watts=80 host_idle=50 psu=90% pue=1 power=0.12 fixed=15 hardware=2400 residual=30% life=4 discount=10%",
    example: golden.A_4090_012usd,
  },
  {
    name: "eight H100 at 0.08 USD/kWh",
    line:
      "earnings 8x h100 network=akash price=2.40 util=78% fee=10% slippage=0 gpu_watts=520 gpu_idle=70 " +
      "host_watts=2000 host_idle=1200 psu=94% pue=1.3 power=0.08 fixed=1500 hardware=300k residual=25% life=5 discount=10%",
    example: golden.B_8xH100_008usd,
  },
  {
    name: "one RTX 3090 at 0.35 EUR/kWh",
    line:
      "earnings 3090 network=akash price=0.17 util=45% fee=20% slippage=1% gpu_watts=350 gpu_idle=18 host_watts=80 " +
      'host_idle=50 psu=90% pue=1 power="0,35 EUR" fixed=10 hardware=1100 residual=30% life=3 discount=10%',
    example: golden.C_3090_035eur,
  },
];

type Output = (typeof golden.A_4090_012usd)["output"];
type Input = (typeof golden.A_4090_012usd)["input"];

/** The worked examples' names and ours. */
const ofOutput: Readonly<Record<keyof Output, string>> = {
  grossPerDay: "grossUsdPerDay",
  feePerDay: "feeUsdPerDay",
  slippagePerDay: "slippageUsdPerDay",
  netRevenuePerDay: "netUsdPerDay",
  dcLoadW: "loadWatts",
  dcIdleW: "idleWatts",
  dcAvgW: "averageWatts",
  wallAvgW: "wallWatts",
  kwhPerDay: "kwhPerDay",
  electricityUsdPerKwh: "usdPerKwh",
  electricityPerDay: "electricityUsdPerDay",
  fixedPerDay: "fixedUsdPerDay",
  cashPerDay: "cashUsdPerDay",
  depreciationPerDay: "depreciationUsdPerDay",
  profitPerDay: "profitUsdPerDay",
  cashPerMonth: "cashUsdPerMonth",
  profitPerMonth: "profitUsdPerMonth",
  idleElectricityPerDay: "idleElectricityUsdPerDay",
  marginPerUnitUtilisation: "marginUsdPerUnitUtilisation",
  breakEvenUtilisationCash: "breakEvenUtilisationCash",
  breakEvenUtilisationFull: "breakEvenUtilisationFull",
  breakEvenKwhPriceCashUsd: "breakEvenUsdPerKwhCash",
  breakEvenKwhPriceFullUsd: "breakEvenUsdPerKwhFull",
  breakEvenGpuHourPriceCash: "breakEvenUsdPerGpuHourCash",
  breakEvenGpuHourPriceFull: "breakEvenUsdPerGpuHourFull",
  simplePaybackDays: "simplePaybackDays",
  discountedPaybackMonths: "discountedPaybackMonths",
  monthlyDiscountRate: "monthlyDiscountRate",
  npv: "npvUsd",
  irrAnnual: "irrPerYear",
};

/** What is typed and printed again; the count of cards and the exchange rate are no figures of a network. */
const ofInput: Readonly<Record<Exclude<keyof Input, "gpus" | "pricePerKwh" | "fxToUsd">, string>> = {
  pricePerGpuHour: "usdPerGpuHour",
  utilisation: "utilisation",
  feeRate: "feeRate",
  slippageRate: "slippageRate",
  gpuLoadW: "gpuLoadWatts",
  gpuIdleW: "gpuIdleWatts",
  hostLoadW: "hostLoadWatts",
  hostIdleW: "hostIdleWatts",
  psuEff: "psuEfficiency",
  pue: "pue",
  fixedPerMonth: "fixedUsdPerMonth",
  capex: "purchaseUsd",
  residualFrac: "residualShare",
  lifeYears: "usefulLifeYears",
  discountRate: "discountRate",
};

const ofSensitivity: Readonly<Record<keyof typeof golden.A_sensitivity_profitPerDay, string>> = {
  pricePerGpuHour: "price",
  utilisation: "utilisation",
  pricePerKwh: "usdPerKwh",
  feeRate: "feeRate",
  capex: "purchaseUsd",
};

describe.each(examples)("the worked example of $name, typed and printed as JSON", ({ line, example }) => {
  it("has every output of the example", async () => {
    const { valueOf } = await setup(line);
    expect(renamed(example.output, ofOutput, valueOf)).toEqual(nearAll(example.output));
  });

  it("prints what was typed as it was typed", async () => {
    const { valueOf, named } = await setup(line);
    const { gpus: _gpus, pricePerKwh, fxToUsd, ...typed } = example.input;
    expect(renamed(typed, ofInput, valueOf)).toEqual(nearAll(typed));
    expect(valueOf("usdPerKwh")).toEqual(near(pricePerKwh * fxToUsd));
    const others = [...Object.values(ofInput), "usdPerKwh"].filter((name) => named(name).basis !== "entered");
    expect(others).toEqual([]);
  });

  it("says of every figure its unit, basis, source and date", async () => {
    const { figures } = await setup(line);
    expect(figures.length).toBeGreaterThan(Object.keys(ofOutput).length + Object.keys(ofInput).length);
    expect(figures.filter((figure) => !printed.safeParse(figure).success)).toEqual([]);
  });

  it("has no figure twice", async () => {
    const { figures } = await setup(line);
    const names = figures.map(({ of, name }) => `${of} ${name}`);
    expect(names).toEqual([...new Set(names)]);
  });
});

describe("the worked examples, typed and printed as JSON", () => {
  it("show what a fifth more or less of each input does to profit", async () => {
    const { figures } = await setup(examples[0]!.line);
    const expected = Object.entries(golden.A_sensitivity_profitPerDay).flatMap(([name, [low, high]]) => [
      [`at80Percent.${ofSensitivity[name as keyof typeof ofSensitivity]}`, near(low!)],
      [`at120Percent.${ofSensitivity[name as keyof typeof ofSensitivity]}`, near(high!)],
    ]);
    const swings = figures.filter(({ name }) => /^at\d+Percent/.test(name));
    expect(Object.fromEntries(swings.map(({ name, value }) => [name, value]))).toEqual(
      Object.fromEntries(expected),
    );
  });

  it("name the exchange rate that a power price in euros was reckoned with", async () => {
    const { figures } = await setup(examples[2]!.line);
    expect(figures).toContainEqual(
      expect.objectContaining({
        of: "EUR",
        name: "perUsd",
        unit: "EUR/USD",
        value: near(1 / golden.C_3090_035eur.input.fxToUsd),
        basis: "listed",
        source: expect.objectContaining({ id: "frankfurter" }),
      }),
    );
  });

  it("rest on nothing that a market says", async () => {
    const { figures } = await setup(examples[0]!.line);
    expect(figures.filter(({ basis }) => basis === "listed" || basis === "measured")).toEqual([]);
  });
});

const text = z.string().min(1);

/** A figure as `--json` prints it: nothing is missing, and nothing is there besides. */
const printed = z.strictObject({
  of: text,
  name: text,
  unit: text,
  value: z.number().nullable(),
  low: z.number().exactOptional(),
  high: z.number().exactOptional(),
  basis: z.enum(["measured", "listed", "derived", "entered", "assumed"]),
  source: z.strictObject({ id: text, name: text, link: z.url().exactOptional() }),
  asOf: z.iso.datetime(),
  stale: z.boolean(),
});

interface Printed {
  readonly figures: readonly z.output<typeof printed>[];
}

/** Our values under the example's names. */
const renamed = <K extends string>(
  example: Readonly<Record<K, unknown>>,
  names: Readonly<Record<K, string>>,
  valueOf: (name: string) => number | null,
) => Object.fromEntries((Object.keys(example) as K[]).map((name) => [name, valueOf(names[name])]));

const nearAll = (example: Readonly<Record<string, number | null>>) =>
  Object.fromEntries(Object.entries(example).map(([name, value]) => [name, near(value)]));

/** Matches what is equal within 1e-9, absolute or relative, whichever is wider. */
function near(expected: number | null): unknown {
  if (expected === null) return null;
  const tolerance = 1e-9 * Math.max(1, Math.abs(expected));
  return {
    asymmetricMatch: (actual: unknown) =>
      typeof actual === "number" && Math.abs(actual - expected) <= tolerance,
    toString: () => `near ${expected}`,
  };
}

const perEuro = golden.C_3090_035eur.input.fxToUsd;

/** The recordings, with the worked example's price of a euro. */
const withRateOfTheExample: readonly Recording[] = recordings.map((recording) => {
  const { host, body } = recording;
  if (host !== "api.frankfurter.dev" && host !== "open.er-api.com") return recording;
  const { rates, ...rest } = body as { readonly rates: Readonly<Record<string, number>> };
  return { ...recording, body: { ...rest, rates: { ...rates, EUR: 1 / perEuro } } };
});

/** Types a line and reads what `--json` prints for it. */
async function setup(line: string) {
  await using opened = await openTestWorld({ recordings: withRateOfTheExample });
  const { command, reply } = await answerLine(line, person(), deskFor(opened.world));
  const { figures } = JSON.parse(replyJson(command, reply)) as Printed;
  const named = (name: string) => {
    const found = figures.find((figure) => figure.name === name);
    if (!found) throw new Error(`no figure ${name} in ${figures.map((figure) => figure.name).join()}`);
    return found;
  };
  return { figures, named, valueOf: (name: string) => named(name).value };
}
