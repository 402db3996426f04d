import { describe, expect, it } from "vitest";
import type { Band } from "../../core/band.ts";
import type { Machine } from "../../core/machine.ts";
import type { Entered, Income, Network, NoIncome } from "../../core/networks/network.ts";
import type { Sourced } from "../../core/sourced.ts";
import type { World } from "../../core/world.ts";
import type { Behaviour } from "../fakes/upstream.ts";
import { openTestWorld } from "../world.ts";

export interface NetworkCase {
  readonly machine: Machine;
  readonly entered?: Entered;
  /** False for a network that has no feed and so cannot lose it. */
  readonly hasFeed: boolean;
}

/** What every network must hold to, whatever its upstream does. */
export function describeNetwork(network: Network, { machine, entered = {}, hasFeed }: NetworkCase): void {
  describe(`${network.name} as a network`, () => {
    it("says what the machine earns from the recorded answers", async () => {
      await using test = await openTestWorld();
      const answer = await network.income(machine, entered, test.world);
      expect(answer.kind).not.toBe("none");
      expectHonest(answer);
      expectFigures(await network.state(test.world));
    });

    it.each(Object.keys(troubles))("gives an honest answer when its upstream %s", async (name) => {
      await using test = await openTestWorld();
      test.upstream.behaveAll(troubles[name] as Behaviour);
      const world = impatient(test.world);
      const answer = await network.income(machine, entered, world);
      expectHonest(answer);
      if (hasFeed && answer.kind !== "none") expect(ratesOf(answer).every(({ stale }) => stale)).toBe(true);
      expectFigures(await network.state(world));
    });

    it.each(Object.keys(oddBodies))(
      "gives an honest answer when every value it reads is %s",
      async (name) => {
        await using test = await openTestWorld();
        test.upstream.behaveAll((recorded) => ({ json: changed(recorded, oddBodies[name]!) }));
        expectHonest(await network.income(machine, entered, test.world));
        expectFigures(await network.state(test.world));
      },
    );

    if (hasFeed) {
      it("marks its last good answer when the upstream has gone since", async () => {
        await using test = await openTestWorld();
        await network.income(machine, entered, test.world);
        test.upstream.behaveAll({ status: 500 });
        test.clock.pass({ hours: 48 });
        const answer = await network.income(machine, entered, test.world);
        if (answer.kind === "none") throw new Error("the last good answer was lost");
        expectHonest(answer);
        expect(answer.remarks).toContain("last-known-answer");
        expect(ratesOf(answer).every(({ stale }) => stale)).toBe(true);
      });
    }

    it("gives every constant and every fact a source and a day", () => {
      const facts = Object.values(network.facts);
      for (const { source, asOf } of [...facts, network.slippageRate, network.feeRate]) {
        expect(source.name).not.toBe("");
        expect(source.link).toMatch(/^https:\/\//);
        expect(Temporal.Instant.compare(asOf, Temporal.Instant.from("2024-01-01T00:00:00Z"))).toBe(1);
      }
    });
  });
}

const troubles: Readonly<Record<string, Behaviour>> = {
  hangs: "hang",
  "answers 500": { status: 500, json: { error: "InternalServerError" } },
  "answers 404": { status: 404, json: { error: "NotFoundError" } },
  "answers HTML": {
    text: "<!doctype html><title>Just a moment</title>",
    headers: { "content-type": "text/html" },
  },
  "breaks off in mid-answer": { text: '{"models":[{"vendor":"nvidia","mo' },
  "answers null": { json: null },
  "answers an empty object": { json: {} },
  "answers an empty list": { json: [] },
  "answers 429 and says when to come back": { status: 429, headers: { "retry-after": "120" }, json: {} },
};

/** What each value of a recorded answer becomes; undefined leaves the key out. */
type Change = (value: string | number | boolean | null) => unknown;

const oddBodies: Readonly<Record<string, Change | "no-rows">> = {
  "zero where it was a number": (value) => (typeof value === "number" ? 0 : value),
  "below zero where it was a number": (value) => (typeof value === "number" ? -1 : value),
  "huge where it was a number": (value) => (typeof value === "number" ? 1e300 : value),
  "text where it was a number": (value) => (typeof value === "number" ? "n/a" : value),
  "a number where it was text": (value) => (typeof value === "string" ? 7 : value),
  null: () => null,
  absent: () => undefined,
  "in a list without rows": "no-rows",
};

function changed(body: unknown, change: Change | "no-rows"): unknown {
  if (Array.isArray(body)) return change === "no-rows" ? [] : body.map((each) => changed(each, change));
  if (typeof body === "object" && body !== null) {
    return Object.fromEntries(Object.entries(body).map(([key, value]) => [key, changed(value, change)]));
  }
  return change === "no-rows" ? body : change(body as string | number | boolean | null);
}

/** The same world, but one that gives up on a hanging upstream at once. */
const impatient = (world: World): World => ({
  now: () => world.now(),
  json: (upstream, path, shape) => world.json({ ...upstream, timeoutSeconds: 0.03 }, path, shape),
});

export function expectHonest(answer: Income | NoIncome): void {
  if (answer.kind === "none") {
    expect(answer.source.name).not.toBe("");
    expect(answer.missing).toMatch(/^(no-market|no-price|source-down|not-eligible|no-octanebench)$/);
    if (answer.utilisation) expectShare(answer.utilisation);
    return;
  }
  for (const { value } of ratesOf(answer)) expectBand(value);
  for (const { value } of ratesOf(answer)) expect(value.low).toBeGreaterThan(0);
  expectShare(answer.utilisation);
  expect(answer.feeRate.value).toBeGreaterThanOrEqual(0);
  expect(answer.feeRate.value).toBeLessThanOrEqual(1);
  expect(new Set(answer.remarks).size).toBe(answer.remarks.length);
  const old = answer.remarks.includes("snapshot") || answer.remarks.includes("last-known-answer");
  if (old) expect([...ratesOf(answer), answer.utilisation].some(({ stale }) => stale)).toBe(true);
}

const ratesOf = (income: Income): readonly Sourced<Band>[] =>
  income.kind === "rental" ? [income.usdPerGpuHour] : [income.tokensPerBusyHour, income.tokensPerIdleHour];

function expectShare({ value }: Sourced<Band>): void {
  expectBand(value);
  expect(value.low).toBeGreaterThanOrEqual(0);
  expect(value.high).toBeLessThanOrEqual(1);
}

function expectBand({ low, mid, high }: Band): void {
  expect([low, mid, high].every(Number.isFinite)).toBe(true);
  expect(low).toBeLessThanOrEqual(mid);
  expect(mid).toBeLessThanOrEqual(high);
}

function expectFigures(figures: Awaited<ReturnType<Network["state"]>>): void {
  for (const { figure } of figures) expect(Number.isFinite(figure.value) && figure.value > 0).toBe(true);
}
