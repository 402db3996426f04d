import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choosePrice, wantsAnother, type Candidate } from "../../../core/prices/policy.ts";

const now = Temporal.Instant.from("2026-11-22T07:15:00Z");

describe("choosing a price", () => {
  it("takes the most trusted of sources that agree", () => {
    const choice = choose(said("a", 1, { rank: 1 }), said("b", 1.04, { rank: 0 }));
    expect(choice).toMatchObject({ chosen: { usd: 1.04 }, stale: false });
    expect(choice).not.toHaveProperty("disagreement");
  });

  it.each([
    [100, 105],
    [0.02, 0.0209],
  ])("hears no argument in %d and %d: not more than 5 %% of the lower one", (a, b) => {
    expect(choose(said("a", a, { rank: 0 }), said("b", b, { rank: 1 }))).not.toHaveProperty("disagreement");
  });

  it("takes the first and tells of both when two differ by more than 5 % of the lower one", () => {
    const choice = choose(said("a", 1, { rank: 0 }), said("b", 1.051, { rank: 1 }));
    expect(choice?.chosen.usd).toBe(1);
    expect(choice?.disagreement?.map(({ source, usd }) => [source.id, usd])).toEqual([
      ["a", 1],
      ["b", 1.051],
    ]);
    expect(wantsAnother(choice)).toBe(true);
  });

  it("takes the median, with its source, once a third has spoken", () => {
    const choice = choose(
      said("a", 5, { rank: 0 }),
      said("b", 1, { rank: 1 }),
      said("c", 1.02, { rank: 2 }),
      said("d", 100, { rank: 3 }),
    );
    expect(choice?.chosen).toMatchObject({ usd: 1.02, source: { id: "c" } });
    expect(choice?.disagreement).toHaveLength(3);
    expect(wantsAnother(choice)).toBe(false);
  });

  it.each([
    [29, false],
    [30, false],
    [31, true],
    [359, true],
  ])("calls a price of %d minutes ago stale: %s", (minutes, stale) => {
    expect(choose(said("a", 1, { minutes }))?.stale).toBe(stale);
  });

  it("prefers a fresh price to an old one of a more trusted source, and hears no argument from the old one", () => {
    const choice = choose(said("a", 1, { rank: 0, minutes: 60 }), said("b", 2, { rank: 1, minutes: 1 }));
    expect(choice).toMatchObject({ chosen: { usd: 2 }, stale: false });
    expect(choice).not.toHaveProperty("disagreement");
  });

  it("takes the most trusted of the last six hours, not the newest, when none is fresh", () => {
    const choice = choose(said("a", 1, { rank: 0, minutes: 360 }), said("b", 2, { rank: 1, minutes: 60 }));
    expect(choice).toMatchObject({ chosen: { usd: 1 }, stale: true });
    expect(choice?.disagreement).toHaveLength(2);
  });

  it("falls back on the newest price ever when all are older than six hours", () => {
    const choice = choose(said("a", 1, { rank: 0, minutes: 5000 }), said("b", 2, { rank: 1, minutes: 400 }));
    expect(choice).toMatchObject({ chosen: { usd: 2 }, stale: true });
    expect(wantsAnother(choice)).toBe(true);
  });

  it("allows a clock that is ten minutes ahead, and no more", () => {
    expect(choose(said("a", 1, { minutes: -10 }))).toMatchObject({ stale: false });
    expect(choose(said("a", 1, { minutes: -11 }))).toBeUndefined();
  });

  it.each([0, -1, Number.NaN, Infinity])("never takes %d for a price", (usd) => {
    expect(choose(said("a", usd))).toBeUndefined();
    expect(choose(said("a", usd), said("b", 3, { rank: 1 }))?.chosen.usd).toBe(3);
  });

  it("knows nothing when nobody spoke", () => {
    expect(choose()).toBeUndefined();
    expect(wantsAnother(undefined)).toBe(true);
  });
});

describe("whatever the sources say", () => {
  it("the price is one of theirs, finite and above zero", () => {
    check((candidates) => {
      const choice = choosePrice(candidates, now);
      if (!choice) return;
      expect(candidates).toContain(choice.chosen);
      expect(Number.isFinite(choice.chosen.usd) && choice.chosen.usd > 0).toBe(true);
    });
  });

  it("a price older than 30 minutes is stale, and none is from the future", () => {
    check((candidates) => {
      const choice = choosePrice(candidates, now);
      if (!choice) return;
      const minutes = now.since(choice.chosen.asOf).total("minutes");
      expect(choice.stale).toBe(minutes > 30);
      expect(minutes).toBeGreaterThanOrEqual(-10);
    });
  });

  it("the price lies between what two others say when three disagree", () => {
    check((candidates) => {
      const { chosen, disagreement = [] } = choosePrice(candidates, now) ?? {};
      if (!chosen || disagreement.length !== 3) return;
      const [low, middle, high] = disagreement.map(({ usd }) => usd).toSorted((a, b) => a - b);
      expect(chosen.usd).toBe(middle);
      expect(high).toBeGreaterThan(low! * 1.05);
    });
  });

  it("there is a price whenever one source has a believable one", () => {
    check((candidates) => {
      const some = candidates.some(
        ({ usd, asOf }) => Number.isFinite(usd) && usd > 0 && now.since(asOf).total("minutes") >= -10,
      );
      expect(choosePrice(candidates, now) !== undefined).toBe(some);
    });
  });

  it("the order of the answers does not matter", () => {
    fc.assert(
      fc.property(
        candidatesArbitrary.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          expect(priceOf(shuffled)).toEqual(priceOf(all));
        },
      ),
    );
  });
});

const priceOf = (candidates: readonly Candidate[]): unknown => {
  const choice = choosePrice(candidates, now);
  return (
    choice && [
      choice.chosen.usd,
      choice.chosen.source.id,
      choice.stale,
      choice.disagreement?.map(({ usd }) => usd),
    ]
  );
};

const check = (holds: (candidates: readonly Candidate[]) => void): void =>
  fc.assert(fc.property(candidatesArbitrary, holds), { numRuns: 500 });

const candidatesArbitrary = fc.array(
  fc
    .record({
      id: fc.constantFrom("a", "b", "c", "d"),
      usd: fc.oneof(fc.double({ min: 0.5, max: 0.6 }), fc.double({ min: 1e-9, max: 1e9 }), fc.double()),
      rank: fc.integer({ min: 0, max: 2 }),
      minutes: fc.oneof(fc.integer({ min: -20, max: 40 }), fc.integer({ min: -1e6, max: 1e6 })),
    })
    .map(({ id, usd, ...how }) => said(id, usd, how)),
  { maxLength: 6 },
);

function said(id: string, usd: number, how: { rank?: number; minutes?: number } = {}): Candidate {
  const asOf = now.subtract({ minutes: how.minutes ?? 1 });
  return { source: { id, name: id }, usd, asOf, rank: how.rank ?? 0 };
}

const choose = (...candidates: Candidate[]) => choosePrice(candidates, now);
