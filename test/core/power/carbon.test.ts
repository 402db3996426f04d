import { describe, expect, it } from "vitest";
import { britishCarbon } from "../../../core/power/carbon.ts";
import { openTestWorld, recordedAt } from "../../world.ts";
import { edited } from "../../conformance/price-source.ts";

const host = "api.carbonintensity.org.uk";
const from = Temporal.Instant.from("2026-11-22T00:10:00Z");

describe("the carbon intensity of Great Britain", () => {
  it("is known for 48 hours from the half hour that has begun", async () => {
    await using test = await openTestWorld();
    const { value, ...rest } = await britishCarbon(from, test.world);
    expect(value).toHaveLength(96);
    expect(value[0]).toEqual({
      start: Temporal.Instant.from("2026-11-22T00:00:00Z"),
      end: Temporal.Instant.from("2026-11-22T00:30:00Z"),
      gramsPerKwh: 140,
      isForecast: false,
    });
    expect(value.at(-1)).toMatchObject({
      end: Temporal.Instant.from("2026-11-24T00:00:00Z"),
      isForecast: true,
    });
    expect(rest).toMatchObject({ asOf: recordedAt, stale: false, source: { id: "gb-carbon-intensity" } });
  });

  it("is what was forecast where nobody measured it, and unknown where nobody forecast it either", async () => {
    await using test = await openTestWorld();
    test.upstream.behave(host, (recorded) => {
      const unmeasured = edited(recorded, ["data", 0, "intensity", "actual"], null);
      return { json: edited(unmeasured, ["data", 1, "intensity"], { forecast: null, actual: null }) };
    });
    const { value } = await britishCarbon(from, test.world);
    expect(value).toHaveLength(95);
    expect(value[0]).toMatchObject({ gramsPerKwh: 142, isForecast: true });
  });

  it("comes in order and without what is over", async () => {
    await using test = await openTestWorld();
    test.upstream.behave(host, (recorded) => {
      const { data } = recorded as { data: object[] };
      const before = { ...data[0], from: "2026-11-21T23:30Z", to: "2026-11-22T00:00Z" };
      return { json: { data: [...data, before].toReversed() } };
    });
    const { value } = await britishCarbon(from, test.world);
    expect(value).toHaveLength(96);
    expect(value[0]!.start.toString()).toBe("2026-11-22T00:00:00Z");
  });

  it.each([
    ["broken", { status: 500, text: "oops" }, "status"],
    ["empty", { json: { data: [] } }, "shape"],
    ["something else", { json: { error: "bad request" } }, "shape"],
  ] as const)("is unknown when the answer is %s, and says why", async (_what, answer, reason) => {
    await using test = await openTestWorld();
    test.upstream.behave(host, answer);
    await expect(britishCarbon(from, test.world)).rejects.toMatchObject({ name: "UpstreamError", reason });
  });

  it.each([null, -1, 5000, "142"])("does not take %j for a figure", async (figure) => {
    await using test = await openTestWorld();
    test.upstream.behave(host, (recorded) => ({
      json: edited(recorded, ["data", 0, "intensity"], { forecast: figure, actual: figure }),
    }));
    expect((await britishCarbon(from, test.world)).value).toHaveLength(95);
  });
});
