import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heldUntil, isHeld, isQuiet } from "../../../core/alerts/hold.ts";
import { instant, noon } from "./watcher.ts";

const berlin = (from: string, to: string) => ({ from, to, timeZone: "Europe/Berlin" });

describe("quiet hours by the clock on the wall", () => {
  it.each([
    ["begin with their first minute", berlin("22:00", "07:00"), "2026-11-26T21:00:00Z", true],
    ["have not begun before it", berlin("22:00", "07:00"), "2026-11-26T20:59:59.999Z", false],
    ["last past midnight", berlin("22:00", "07:00"), "2026-11-27T05:59:59.999Z", true],
    ["end with the minute that is named", berlin("22:00", "07:00"), "2026-11-27T06:00:00Z", false],
    ["may lie within a day", berlin("12:30", "14:00"), "2026-11-26T12:00:00Z", true],
    ["and are none around it", berlin("12:30", "14:00"), "2026-11-26T13:00:00Z", false],
    ["end by summer time in summer", berlin("22:00", "07:00"), "2026-07-01T05:00:00Z", false],
    ["end an hour early where the clocks skip one", berlin("22:00", "02:30"), "2027-03-28T01:00:00Z", false],
    ["come twice with an hour that comes twice", berlin("02:00", "02:30"), "2027-10-31T00:10:00Z", true],
    ["and are none in between", berlin("02:00", "02:30"), "2027-10-31T00:40:00Z", false],
    ["before they come again", berlin("02:00", "02:30"), "2027-10-31T01:10:00Z", true],
  ])("%s", (_, quiet, at, expected) => {
    expect(isQuiet(quiet, instant(at))).toBe(expected);
  });

  it("are what the clock of the zone says, in every zone at any time", () => {
    fc.assert(
      fc.property(times, times, zones, instants, (from, to, timeZone, at) => {
        const format = new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit" });
        const shown = format.format(at.epochMilliseconds);
        const expected = from < to ? from <= shown && shown < to : from <= shown || shown < to;
        expect(isQuiet({ from, to, timeZone }, at)).toBe(expected);
      }),
    );
  });
});

describe("when a message may go out", () => {
  const at = (alert: Parameters<typeof heldUntil>[0], sentAt?: Temporal.Instant) =>
    Temporal.Instant.fromEpochMilliseconds(heldUntil(alert, sentAt, noon)).toString();

  it("is now where nothing holds it", () => {
    expect(at({ cooldownHours: 6 })).toBe("2026-11-26T12:00:00Z");
    expect(at({ cooldownHours: 6 }, noon.subtract({ hours: 6 }))).toBe("2026-11-26T12:00:00Z");
  });

  it("is after the cooldown, after what is snoozed, and then after the quiet hours", () => {
    const sentAt = noon.subtract({ hours: 1 });
    expect(at({ cooldownHours: 6 }, sentAt)).toBe("2026-11-26T17:00:00Z");
    const snoozedUntil = noon.add({ hours: 9, minutes: 30 });
    expect(at({ cooldownHours: 6, snoozedUntil }, sentAt)).toBe("2026-11-26T21:30:00Z");
    const quietHours = berlin("22:00", "07:00");
    expect(at({ cooldownHours: 6, snoozedUntil, quietHours }, sentAt)).toBe("2026-11-27T06:00:00Z");
    expect(at({ cooldownHours: 0, quietHours: berlin("12:30", "14:00") })).toBe("2026-11-26T13:00:00Z");
  });

  it("is never later than the first minute in which nothing holds it", () => {
    fc.assert(
      fc.property(times, times, zones, instants, fc.nat(30), (from, to, timeZone, now, hours) => {
        fc.pre(from !== to);
        const alert = { cooldownHours: hours, quietHours: { from, to, timeZone } };
        let first = now;
        while (isHeld(alert, now, first))
          first = Temporal.Instant.fromEpochMilliseconds(
            (Math.floor(first.epochMilliseconds / 60_000) + 1) * 60_000,
          );
        expect(heldUntil(alert, now, now)).toBeLessThanOrEqual(first.epochMilliseconds);
      }),
      { numRuns: 60 },
    );
  });
});

const times = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map((parts) => parts.map((part) => `${part}`.padStart(2, "0")).join(":"));

const zones = fc.constantFrom(
  "UTC",
  "Europe/Berlin",
  "America/New_York",
  "America/Sao_Paulo",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  "Pacific/Apia",
);

/** Half of them around a change of the clocks. */
const instants = fc.oneof(
  fc
    .integer({ min: Date.UTC(2010, 0), max: Date.UTC(2030, 0) })
    .map((milliseconds) => Temporal.Instant.fromEpochMilliseconds(milliseconds)),
  fc
    .tuple(
      fc.constantFrom(
        "2027-03-28T01:00:00Z",
        "2027-10-31T01:00:00Z",
        "2027-04-03T15:00:00Z",
        "2027-10-02T15:30:00Z",
      ),
      fc.integer({ min: -24 * 60, max: 24 * 60 }),
    )
    .map(([change, minutes]) => Temporal.Instant.from(change).add({ minutes })),
);
