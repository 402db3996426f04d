import { expect, it } from "vitest";
import { tick } from "../../../bot/digests/tick.ts";

const now = Temporal.Instant.from("2026-11-25T07:30:00Z");

it("takes all that is due in batches, and tells how many there were", async () => {
  const { outbox, limits } = dueOf(1_050);
  expect([await tick({ outbox, now, jitterSeconds: 0, batch: 500 }), limits.length]).toEqual([1_050, 3]);
});

it("looks once more where the last batch was full", async () => {
  const { outbox, limits } = dueOf(1_000);
  await tick({ outbox, now, jitterSeconds: 0, batch: 500 });
  expect(limits).toEqual([500, 500, 500]);
});

it("lets whoever asks meanwhile go first between two batches", async () => {
  const { outbox, limits } = dueOf(1_000);
  let takenBefore = 0;
  setImmediate(() => (takenBefore = limits.length));
  await tick({ outbox, now, jitterSeconds: 0, batch: 100 });
  expect(takenBefore).toBe(1);
});

function dueOf(due: number) {
  const limits: number[] = [];
  let left = due;
  const schedule = async ({ limit }: { readonly limit: number }) => {
    limits.push(limit);
    const taken = Math.min(left, limit);
    left -= taken;
    return taken;
  };
  return { outbox: { schedule }, limits };
}
