import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cityOf, findTimeZone, isTimeZone, timeZones } from "../../core/time-zones.ts";

describe("a time zone", () => {
  it.each([
    ["Europe/Berlin", "Europe/Berlin"],
    ["europe/berlin", "Europe/Berlin"],
    ["berlin", "Europe/Berlin"],
    ["New York", "America/New_York"],
    ["new_york", "America/New_York"],
    ["são paulo", "America/Sao_Paulo"],
    ["utc", "UTC"],
    ["Beijing", "Asia/Shanghai"],
    ["Hà Nội", "Asia/Saigon"],
    ["Київ", "Europe/Kiev"],
    ["東京", "Asia/Tokyo"],
    ["US/Pacific", "America/Los_Angeles"],
  ])("is found by %j", (typed, id) => {
    expect(findTimeZone(typed)).toEqual({ kind: "found", id });
  });

  it("that is misspelt has near ones", () => {
    expect(findTimeZone("Berlim")).toEqual({
      kind: "unknown",
      nearest: expect.arrayContaining(["Europe/Berlin"]),
    });
  });

  it.each(["+02:00", "GMT+2", "", "Mars/Olympus", "../../etc", "x".repeat(10_000)])("is not %j", (typed) => {
    expect(findTimeZone(typed).kind).toBe("unknown");
    expect(isTimeZone(typed)).toBe(false);
  });

  it("is one that time can be reckoned in, and is found by its own name and by its city", () => {
    fc.assert(
      fc.property(fc.constantFrom(...timeZones), (id) => {
        expect(() => Temporal.Instant.from("2026-11-22T07:15Z").toZonedDateTimeISO(id)).not.toThrow();
        expect(findTimeZone(id)).toEqual({ kind: "found", id });
        expect(isTimeZone(id)).toBe(true);
        expect(findTimeZone(cityOf(id)).kind).toBe("found");
      }),
    );
  });
});
