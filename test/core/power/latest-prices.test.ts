import { describe, expect, it } from "vitest";
import { zoneById } from "../../../core/power/find-zone.ts";
import { latestPrices } from "../../../core/power/latest-prices.ts";
import { closeMarket, hourInBerlin, sellPower } from "../../spot-market.ts";
import { openTestWorld, type TestWorld } from "../../world.ts";

const germany = zoneById("DE-LU");
const latest = ({ world }: TestWorld, zone = germany) => latestPrices(zone, world);

describe("the newest prices of a zone", () => {
  it("are those of today, from the source that is trusted most", async () => {
    await using test = await openTestWorld();
    const found = await latest(test);
    expect(found).toMatchObject({ isToday: true, prices: { source: { id: "energy-charts" }, stale: false } });
    expect(found!.day).toMatchObject({ hours: 24, knownHours: 24, currency: "EUR" });
    expect(String(found!.day.date)).toBe("2026-11-22");
    expect(test.upstream.calls.filter((call) => call.startsWith("api.awattar.de"))).toEqual([]);
  });

  it("are another source's where the first cannot be read", async () => {
    await using test = await openTestWorld();
    test.upstream.behave("api.energy-charts.info", { status: 503 });
    expect(await latest(test)).toMatchObject({ isToday: true, prices: { source: { id: "awattar-de" } } });
  });

  it("are of today where they were published yesterday and nobody answers since, as old as they are", async () => {
    await using test = await openTestWorld();
    sellPower(test.upstream, () => 0.1, ["2026-11-22", "2026-11-23"]);
    const read = test.clock.now();
    await latest(test);
    closeMarket(test.upstream);
    test.clock.pass({ hours: 20 });
    const found = await latest(test);
    expect(String(found!.day.date)).toBe("2026-11-23");
    expect(found).toMatchObject({ isToday: true, prices: { stale: true, asOf: read } });
  });

  it("are the last that were known for three days, marked as old", async () => {
    await using test = await openTestWorld();
    sellPower(test.upstream, (at) => hourInBerlin(at) / 100, ["2026-11-22", "2026-11-22"]);
    await latest(test);
    closeMarket(test.upstream);
    for (const days of [1, 2, 3]) {
      test.clock.pass({ hours: 24 });
      const found = await latest(test);
      expect([days, String(found!.day.date), found!.isToday, found!.prices.stale]).toEqual([
        days,
        "2026-11-22",
        false,
        true,
      ]);
      expect(found!.day.amountPerKwh).toBeCloseTo(0.115, 10);
    }
    test.clock.pass({ hours: 24 });
    expect(await latest(test)).toBeUndefined();
  });

  it("are marked as old where they are fresh, but nobody has published those of today", async () => {
    await using test = await openTestWorld();
    sellPower(test.upstream, () => 0.1, ["2026-11-22", "2026-11-22"]);
    test.upstream.behave("api.awattar.de", { status: 500 });
    test.clock.pass({ hours: 24 });
    expect(await latest(test)).toMatchObject({
      isToday: false,
      prices: { stale: true, asOf: test.clock.now() },
    });
  });

  it("are none where nobody can be asked and nothing was known", async () => {
    await using test = await openTestWorld();
    closeMarket(test.upstream);
    expect(await latest(test)).toBeUndefined();
  });

  it("say how much of today is known", async () => {
    await using test = await openTestWorld();
    test.upstream.behave("api.energy-charts.info", (recorded) => {
      const { unix_seconds: seconds, price } = recorded as { unix_seconds: number[]; price: number[] };
      const afternoon = (second: number) =>
        hourInBerlin(Temporal.Instant.fromEpochMilliseconds(second * 1000)) >= 12;
      const blank = price.map((amount, at) => (afternoon(seconds[at]!) ? null : amount));
      return { json: { ...(recorded as object), price: blank } };
    });
    expect((await latest(test))!.day).toMatchObject({ hours: 24, knownHours: 12 });
  });
});
