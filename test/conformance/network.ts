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
}

/** What every network must hold to, whatever its upstream does. */
export function describeNetwork(network: Network, { machine, entered = {} }: NetworkCase): void {
  describe(`${network.name} as a network`, () => {
    it("says what the machine earns from the recorded answers", async () => {
      await using test = await openTestWorld();
      const answer = await network.income(machine, entered, test.world);
      expect(answer.kind).not.toBe("none");
      expect(complaintsAbout(answer)).toEqual([]);
      expect(oddFigures(await network.state(test.world))).toEqual([]);
    });

    it.each(Object.keys(troubles))("gives an honest answer when its upstream %s", async (name) => {
      await using test = await openTestWorld();
      test.upstream.behaveAll(troubles[name]!);
      const world = impatient(test.world);
      expect(complaintsAbout(await network.income(machine, entered, world))).toEqual([]);
      expect(oddFigures(await network.state(world))).toEqual([]);
    });

    it.each(Object.keys(oddBodies))(
      "gives an honest answer when every value it reads is %s",
      async (name) => {
        await using test = await openTestWorld();
        test.upstream.behaveAll((recorded) => ({ json: changed(recorded, oddBodies[name]!) }));
        expect(complaintsAbout(await network.income(machine, entered, test.world))).toEqual([]);
        expect(oddFigures(await network.state(test.world))).toEqual([]);
      },
    );

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

/** What a network with a feed must hold to when it loses it. */
export function describeFeed(network: Network, { machine, entered = {} }: NetworkCase): void {
  describe(`${network.name} without its feed`, () => {
    it("marks its last good answer when the upstream has gone since", async () => {
      await using test = await openTestWorld();
      await network.income(machine, entered, test.world);
      test.upstream.behaveAll({ status: 500 });
      test.clock.pass({ hours: 48 });
      const answer = await network.income(machine, entered, test.world);
      expect(answer).toMatchObject({ remarks: expect.arrayContaining(["last-known-answer"]) });
      expect(complaintsAbout(answer)).toEqual([]);
      expect(ratesOf(answer).every(({ stale }) => stale)).toBe(true);
    });

    it.each(Object.keys(troubles))(
      "says so, or marks what it answers, when its upstream %s",
      async (name) => {
        await using test = await openTestWorld();
        test.upstream.behaveAll(troubles[name]!);
        const answer = await network.income(machine, entered, impatient(test.world));
        const marks = answer.kind === "none" ? [answer.missing] : answer.remarks;
        expect(marks.some((mark) => mark === "source-down" || mark === "snapshot")).toBe(true);
        expect(ratesOf(answer).every(({ stale }) => stale)).toBe(true);
      },
    );
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

/** What is wrong with an answer: nothing, or sentences. */
function complaintsAbout(answer: Income | NoIncome): readonly string[] {
  const { utilisation } = answer;
  const rates = ratesOf(answer).map(({ value }) => value);
  const checks: readonly (readonly [boolean, string])[] = [
    [rates.every(isBand), "a rate is not a band"],
    [rates.every(({ low }) => low > 0), "a rate is zero"],
    [utilisation === undefined || isShare(utilisation.value), "the utilisation is not a share"],
    [
      answer.kind === "none" ? answer.source.name !== "" : isShareOfOne(answer.feeRate.value),
      "no fee or no reason",
    ],
    [answer.kind === "none" || isMarked(answer), "an old figure is not marked"],
    [
      answer.kind === "none" || new Set(answer.remarks).size === answer.remarks.length,
      "a remark stands twice",
    ],
  ];
  return checks.flatMap(([holds, complaint]) => (holds ? [] : [complaint]));
}

function ratesOf(answer: Income | NoIncome): readonly Sourced<Band>[] {
  if (answer.kind === "none") return [];
  return answer.kind === "rental"
    ? [answer.usdPerGpuHour]
    : [answer.tokensPerBusyHour, answer.tokensPerIdleHour];
}

/** An answer that admits to be old has a figure that is marked as old. */
function isMarked(income: Income): boolean {
  const old = income.remarks.includes("snapshot") || income.remarks.includes("last-known-answer");
  return !old || [...ratesOf(income), income.utilisation].some(({ stale }) => stale);
}

const isBand = ({ low, mid, high }: Band): boolean =>
  [low, mid, high].every(Number.isFinite) && low <= mid && mid <= high;

const isShare = (of: Band): boolean => isBand(of) && isShareOfOne(of.low) && isShareOfOne(of.high);

const isShareOfOne = (value: number): boolean => value >= 0 && value <= 1;

const oddFigures = (figures: Awaited<ReturnType<Network["state"]>>) =>
  figures.filter(({ figure }) => !Number.isFinite(figure.value) || figure.value <= 0);
