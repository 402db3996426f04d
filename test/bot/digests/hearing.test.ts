import { describe, expect, it } from "vitest";
import { createHearing, type Hearing } from "../../../bot/digests/hearing.ts";
import { testClock } from "../../world.ts";

type Landed = Parameters<Hearing["landed"]>[0];

describe("a platform that does not answer", () => {
  it.each<[told: string, landed: readonly Landed[], holds: number]>([
    ["nine tries that may be repeated", times(9, "again"), 0],
    ["ten of them", times(10, "again"), 1],
    ["two tries that are lost", times(2, "uncertain"), 0],
    ["three of them", times(3, "uncertain"), 1],
    ["many, with answers in between", [...times(9, "again"), "sent", ...times(9, "again")], 0],
    ["many, with refusals in between", [...times(9, "again"), "pause", ...times(9, "again")], 0],
  ])("is left alone or not after %s", async (_told, landed, holds) => {
    const { hearing, held } = setup();
    for (const one of landed) await hearing.landed(one);
    expect([held.length, hearing.isProbing]).toEqual([holds, holds > 0]);
  });

  it("makes the pace slower once, however long it stays so", async () => {
    const { hearing, slowed } = setup();
    for (const one of times(5, "hold")) await hearing.landed(one);
    expect(slowed.length).toBe(1);
  });

  it("makes the pace slower again when that happens after an answer", async () => {
    const { hearing, slowed } = setup();
    for (const one of ["hold", "sent", "hold"] as const) await hearing.landed(one);
    expect(slowed.length).toBe(2);
  });
});

function times(count: number, landed: Landed): readonly Landed[] {
  return Array<Landed>(count).fill(landed);
}

function setup() {
  const held: string[] = [];
  const slowed: string[] = [];
  const hearing = createHearing({
    token: { hold: async (_until, reason) => void held.push(reason) },
    pace: { slower: () => void slowed.push("slower") },
    clock: testClock(),
    unheardMs: 30_000,
  });
  return { hearing, held, slowed };
}
