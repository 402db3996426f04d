import { describe, expect, it } from "vitest";
import { digestReply, type Digest } from "../../commands/digest-reply.ts";
import type { Reply } from "../../commands/reply.ts";
import type { SavedRig } from "../../commands/rigs.ts";
import { contextFor } from "../../commands/run.ts";
import { changeOf, factors } from "../../core/change.ts";
import type { HistoryDay } from "../../core/history.ts";
import type { Subscription } from "../../core/subscription.ts";
import { deskFor, digestsInside, linesBehind, person, textOf } from "../ask.ts";
import { closeMarket, hourInBerlin, sellPower, type PriceAt } from "../spot-market.ts";
import { openTestWorld } from "../world.ts";

const garage: SavedRig = {
  name: "garage",
  options: { gpu: "rtx4090", count: "2", zone: "DE-LU", surcharges: "0.16EUR/kWh", vat: "0.19" },
  networks: ["akash"],
};
const timeZone = "Europe/Berlin";
const dearEvening: PriceAt = (at) => (hourInBerlin(at) >= 17 && hourInBerlin(at) < 20 ? 2 : 0.05);

describe("a digest about a machine that pays the price of its market", () => {
  it("warns of the hours in which pausing is cheaper, as far as prices are known", async () => {
    await using test = await setup();
    test.market(dearEvening, "2026-11-22", "2026-11-22");
    const { reply } = await test.digest();
    const warnings = textOf(reply).filter((text) => text.startsWith("Cheaper to pause"));
    expect(warnings).toHaveLength(1);
    expect(plain(warnings[0]!)).toMatch(
      /^Cheaper to pause from 5:00 PM to 8:00 PM: saves €\d\.\d\d if it would be rented then\.$/,
    );
    test.market(dearEvening, "2026-11-22", "2026-11-23");
    test.clock.pass({ hours: 5 });
    expect(textOf((await test.digest()).reply).join("\n")).toContain("from Nov 23 5:00 PM");
  });

  it("warns of nothing where each hour pays, and where prices are old", async () => {
    await using test = await setup();
    test.market(() => 0.05, "2026-11-22", "2026-11-22");
    expect(shown((await test.digest()).reply)).not.toContain("Cheaper to pause");
    test.clock.pass({ hours: 3 });
    test.market(dearEvening, "2026-11-22", "2026-11-22");
    expect(shown((await test.digest()).reply)).toContain("Cheaper to pause");
    closeMarket(test.upstream);
    test.clock.pass({ hours: 24 });
    const { reply } = await test.digest();
    expect(shown(reply)).not.toContain("Cheaper to pause");
    expect(shown(reply)).toContain("the last known are used, of Nov 22, 2026");
  });

  it("tells what a dearer day of power took, in parts that sum to the change", async () => {
    await using test = await setup();
    test.market(() => 0.05, "2026-11-22", "2026-11-22");
    const first = await test.digest();
    test.keep(first);
    test.clock.pass({ hours: 24 });
    test.market(() => 0.15, "2026-11-23", "2026-11-23");
    const { reply, days } = await test.digest();
    expect(shown(reply)).toMatch(/power €0\.2499 → €0\.3689\/kWh \(-€\d\.\d\d\)/);
    const [before, now] = [first.days[0]!, days[0]!];
    expect(now.parts[0]!.costs.usdPerKwh * now.perUsd).toBeCloseTo((0.15 + 0.16) * 1.19, 10);
    const change = changeOf(before.parts, now.parts);
    expect(factors.reduce((sum, factor) => sum + change[factor], 0)).toBeCloseTo(change.total, 10);
    expect(change.power).toBeLessThan(0);
  });

  it("names the usual price of the country where nobody ever answered", async () => {
    await using test = await setup();
    closeMarket(test.upstream);
    const { reply } = await test.digest();
    expect(shown(reply)).toContain(
      "Germany (DE-LU) cannot be read right now, so the usual price there stands in",
    );
    expect(shown(reply)).toMatch(/€0\.3835\/kWh.*Germany/);
  });

  it("leads on to the prices by the hour", async () => {
    await using test = await setup();
    expect(linesBehind((await test.digest()).reply)).toContain("power rig=garage");
  });
});

const plain = (text: string): string => text.replaceAll(/[\u202f\u00a0]/g, " ");
const shown = (reply: Reply): string => plain(textOf(reply).join("\n"));

async function setup() {
  const opened = await openTestWorld();
  const { world, upstream, clock } = opened;
  const days: HistoryDay[] = [];
  const about = { rig: "garage" };
  return {
    upstream,
    clock,
    market: (price: PriceAt, first: string, last: string) => sellPower(upstream, price, [first, last]),
    keep: (of: Digest) => void days.push(...of.days),
    digest: () => {
      const asker = person({ currency: "EUR", timeZone, digests: digestsInside(days) });
      const context = { ...contextFor(about, { asker, desk: deskFor(world) }), rig: garage };
      const due = clock.now();
      const date = due.toZonedDateTimeISO(timeZone).toPlainDate();
      return digestReply({ subscription: { ...order, about }, date, due, late: false }, context);
    },
    [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose](),
  };
}

const order: Subscription = {
  id: "k3v9x2",
  platform: "telegram",
  target: { channel: "5" },
  place: "telegram:user:5",
  shared: false,
  owner: "telegram:user:5",
  about: {},
  rhythm: { time: "08:15", timeZone, weekdays: [1, 2, 3, 4, 5, 6, 7] },
  language: "en",
  currency: "EUR",
  chart: false,
  publish: false,
  createdAt: Temporal.Instant.from("2026-11-22T07:00:00Z"),
};
