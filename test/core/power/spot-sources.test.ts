import { describe, expect, it } from "vitest";
import { awattarAustria, awattarGermany } from "../../../core/power/awattar.ts";
import { energyCharts } from "../../../core/power/energy-charts.ts";
import { spotSources, spotSourcesOf } from "../../../core/power/index.ts";
import { octopusAgile } from "../../../core/power/octopus-agile.ts";
import {
  day,
  describeSpotSource,
  type SpotSourceCase,
  type WrittenPrice,
} from "../../conformance/spot-source.ts";
import { openTestWorld } from "../../world.ts";

const perMwh = (amountPerKwh: number): number => amountPerKwh * 1000;

const writeEnergyCharts = (prices: readonly WrittenPrice[]) => ({
  license_info: "CC BY 4.0",
  unix_seconds: prices.map(({ start }) => start.epochMilliseconds / 1000),
  price: prices.map(({ amountPerKwh }) => perMwh(amountPerKwh)),
  unit: "EUR / MWh",
  deprecated: false,
});

const writeAwattar = (prices: readonly WrittenPrice[]) => ({
  object: "list",
  data: prices.map(({ start, end, amountPerKwh }) => ({
    start_timestamp: start.epochMilliseconds,
    end_timestamp: end.epochMilliseconds,
    marketprice: perMwh(amountPerKwh),
    unit: "Eur/MWh",
  })),
});

const writeOctopus = (prices: readonly WrittenPrice[]) => ({
  count: prices.length,
  next: null,
  previous: null,
  results: prices.map(({ start, end, amountPerKwh }) => ({
    value_exc_vat: (amountPerKwh * 100) / 1.05,
    value_inc_vat: amountPerKwh * 100,
    valid_from: start.toString(),
    valid_to: end.toString(),
    payment_method: null,
  })),
});

const awattarPrice = { path: ["data", 0, "marketprice"], write: perMwh };

const cases: readonly SpotSourceCase[] = [
  {
    source: energyCharts,
    zone: "DE-LU",
    level: "wholesale",
    currency: "EUR",
    minutes: 15,
    first: 0.08213,
    last: 0.07813,
    price: { path: ["price", 0], write: perMwh },
    write: writeEnergyCharts,
  },
  {
    source: awattarGermany,
    zone: "DE-LU",
    level: "wholesale",
    currency: "EUR",
    minutes: 60,
    first: 0.08213,
    last: 0.07822,
    price: awattarPrice,
    write: writeAwattar,
  },
  {
    source: awattarAustria,
    zone: "AT",
    level: "wholesale",
    currency: "EUR",
    minutes: 60,
    first: 0.08213,
    last: 0.07972,
    price: awattarPrice,
    write: writeAwattar,
  },
  {
    source: octopusAgile,
    zone: "GB-C",
    level: "retail",
    currency: "GBP",
    minutes: 30,
    first: 0.1638,
    last: 0.2016,
    price: { path: ["results", 0, "value_inc_vat"], write: (amount) => amount * 100 },
    write: writeOctopus,
  },
];

for (const one of cases) describeSpotSource(one);

const sunday = day("2026-11-22");
const midnight = Temporal.Instant.from("2026-11-21T23:00:00Z");

/** Prices by their beginning in minutes after midnight, and how long they last. */
const inMinutes = (prices: readonly { start: Temporal.Instant; end: Temporal.Instant }[]) =>
  prices.map(({ start, end }) => {
    const at = (start.epochMilliseconds - midnight.epochMilliseconds) / 60_000;
    return [at, (end.epochMilliseconds - start.epochMilliseconds) / 60_000];
  });

describe("sources of power prices", () => {
  it("all pass the conformance suite", () => {
    expect(cases.map(({ source }) => source)).toEqual(spotSources);
  });

  it("are found by zone, Germany and Austria having two", () => {
    const ids = (zone: string) => spotSourcesOf(zone).map(({ id }) => id);
    expect(ids("DE-LU")).toEqual(["energy-charts", "awattar-de"]);
    expect(ids("AT")).toEqual(["energy-charts", "awattar-at"]);
    expect(ids("GB-P")).toEqual(["octopus-agile"]);
    expect(ids("SE3")).toEqual(["energy-charts"]);
    expect(ids("GB-I")).toEqual([]);
  });
});

describe("Energy-Charts", () => {
  const read = async (json: unknown) => {
    await using test = await openTestWorld();
    test.upstream.behave("api.energy-charts.info", { json });
    return await energyCharts.prices("DE-LU", sunday, sunday, test.world);
  };
  const starting = (...minutes: readonly number[]) =>
    writeEnergyCharts(
      minutes.map((at) => ({ start: midnight.add({ minutes: at }), end: midnight, amountPerKwh: 0.1 })),
    );

  it("is asked for a day more on either side, as its days may be those of another zone", async () => {
    await using test = await openTestWorld();
    await energyCharts.prices("DE-LU", sunday, sunday.add({ days: 1 }), test.world);
    expect(test.upstream.calls).toEqual([
      "api.energy-charts.info/price?bzn=DE-LU&start=2026-11-21&end=2026-11-24",
    ]);
  });

  it("is asked no more than twice a minute", async () => {
    await using test = await openTestWorld();
    const ask = (zone: string) => energyCharts.prices(zone, sunday, sunday, test.world);
    await Promise.all([ask("DE-LU"), ask("FR")]);
    await expect(ask("NL")).rejects.toMatchObject({ reason: "resting" });
    test.clock.pass({ minutes: 1 });
    expect((await ask("NL")).value).not.toEqual([]);
  });

  it("has hours where a zone's prices are hourly", async () => {
    expect(inMinutes((await read(starting(0, 60, 120))).value)).toEqual([
      [0, 60],
      [60, 60],
      [120, 60],
    ]);
  });

  it("has hours and then quarters where the market changes from one to the other", async () => {
    expect(inMinutes((await read(starting(0, 60, 120, 135, 150))).value)).toEqual([
      [0, 60],
      [60, 60],
      [120, 15],
      [135, 15],
      [150, 15],
    ]);
  });

  it("does not stretch a price over others that are missing", async () => {
    expect(inMinutes((await read(starting(0, 15, 60, 75))).value)).toEqual([
      [0, 15],
      [15, 15],
      [60, 15],
      [75, 15],
    ]);
  });

  it("does not guess how long a lone price lasts", async () => {
    await expect(read(starting(0))).rejects.toMatchObject({ reason: "shape" });
  });

  it("is not read where times and prices do not pair", async () => {
    const answer = starting(0, 15, 30);
    await expect(read({ ...answer, price: answer.price.slice(1) })).rejects.toMatchObject({
      reason: "shape",
    });
  });

  it("keeps times and prices paired where a time is unreadable", async () => {
    const answer = { ...starting(0, 15, 30, 45), price: [1, 2, 3, 4] };
    const [first = 0, , ...rest] = answer.unix_seconds;
    const { value } = await read({ ...answer, unix_seconds: [first, null, ...rest] });
    expect(value.map(({ amountPerKwh }) => amountPerKwh)).toEqual([0.001, 0.003, 0.004]);
  });

  it.each(["EUR/kWh", "GBP / MWh", "", null])("is not read where prices are in %j", async (unit) => {
    await expect(read({ ...starting(0, 15), unit })).rejects.toMatchObject({ reason: "shape" });
  });

  it("passes on under which licence a zone's prices are", async () => {
    expect(await read(starting(0, 15))).toMatchObject({ licence: "CC BY 4.0" });
    expect(await read({ ...starting(0, 15), license_info: null })).not.toHaveProperty("licence");
  });
});

describe("aWATTar", () => {
  it("is asked for the day by the clock of its country", async () => {
    await using test = await openTestWorld();
    await awattarGermany.prices("DE-LU", sunday, sunday, test.world);
    expect(test.upstream.calls).toEqual([
      "api.awattar.de/v1/marketdata?start=1795302000000&end=1795388400000",
    ]);
  });

  it("loses a price in another unit, or one that ends before it begins or lasts longer than an hour", async () => {
    await using test = await openTestWorld();
    const hour = (at: number, hours = 1) => ({
      start: midnight.add({ hours: at }),
      end: midnight.add({ hours: at + hours }),
      amountPerKwh: 0.1,
    });
    const { data } = writeAwattar([hour(0), hour(1), hour(2, -1), hour(3, 0), hour(4, 2), hour(6)]);
    const rows = data.map((row, at) => (at === 1 ? { ...row, unit: "ct/kWh" } : row));
    test.upstream.behave("api.awattar.de", { json: { data: rows } });
    const { value } = await awattarGermany.prices("DE-LU", sunday, sunday, test.world);
    expect(inMinutes(value)).toEqual([
      [0, 60],
      [360, 60],
    ]);
  });
});

describe("Octopus Agile", () => {
  const half = (at: number, pence: number) => ({
    start: Temporal.Instant.from("2026-11-22T00:00:00Z").add({ minutes: at }),
    end: Temporal.Instant.from("2026-11-22T00:30:00Z").add({ minutes: at }),
    amountPerKwh: pence / 100,
  });
  const read = async (change: (row: object, at: number) => object) => {
    await using test = await openTestWorld();
    const { results } = writeOctopus([half(0, 30), half(0, 20), half(30, 10)]);
    test.upstream.behave("api.octopus.energy", { json: { results: results.map(change) } });
    return (await octopusAgile.prices("GB-C", sunday, sunday, test.world)).value;
  };

  it("is asked for a region by its letter", async () => {
    await using test = await openTestWorld();
    await octopusAgile.prices("GB-C", sunday, sunday, test.world);
    const [call = ""] = test.upstream.calls;
    expect(call).toContain("/v1/products/AGILE-24-10-01/electricity-tariffs/E-1R-AGILE-24-10-01-C/");
    expect(call).toContain("&period_from=2026-11-22T00:00Z&period_to=2026-11-23T00:00Z");
  });

  it("is asked for the day by the clock of London in summer", async () => {
    await using test = await openTestWorld();
    await octopusAgile.prices("GB-C", day("2026-07-01"), day("2026-07-02"), test.world);
    expect(test.upstream.calls[0]).toContain("&period_from=2026-06-30T23:00Z&period_to=2026-07-02T23:00Z");
  });

  it("costs what those pay who pay by direct debit, where that differs", async () => {
    const ways = ["NON_DIRECT_DEBIT", "DIRECT_DEBIT", "DIRECT_DEBIT"];
    const found = await read((row, at) => ({ ...row, payment_method: ways[at] }));
    expect(found.map(({ amountPerKwh }) => amountPerKwh)).toEqual([0.2, 0.1]);
  });

  it("loses a price without an end", async () => {
    const found = await read((row, at) => (at < 2 ? { ...row, valid_to: null } : row));
    expect(found.map(({ amountPerKwh }) => amountPerKwh)).toEqual([0.1]);
  });
});
