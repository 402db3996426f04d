import { randomUUID } from "node:crypto";
import { describe, expect, it, onTestFinished } from "vitest";
import { openDatabase } from "../../core/storage/database.ts";
import { openQueue } from "../../core/storage/open-queue.ts";
import { stopDatabaseClock } from "../database-clock.ts";
import type { TestDatabase } from "../databases.ts";

const topics = ["bread", "butter"];
const start = Temporal.Instant.from("2026-11-22T07:00:00Z");
const after = (seconds: number): Temporal.Instant => start.add({ seconds });

/** What the bot relies on of a queue on a kind of database. */
export function queueConformance({ name, another }: TestDatabase): void {
  describe(`a queue on ${name}`, () => {
    it("gives out what its time has come for, the oldest first", async () => {
      const { queue, take } = await setup(another());
      const [late, early, future] = [randomUUID(), randomUUID(), randomUUID()];
      await queue.add("bread", [
        { id: late, at: after(-1) },
        { id: future, at: after(1) },
      ]);
      await queue.add("bread", [{ id: early, at: after(-60) }]);
      expect(await take("bread", { limit: 1 })).toEqual([early]);
      expect(await take("bread")).toEqual([late]);
      expect(await take("bread")).toEqual([]);
      expect(await take("bread", { now: after(1) })).toEqual([future]);
    });

    it("gives out a job no second time while its lease lasts, and again from then on", async () => {
      const { queue, take } = await setup(another());
      const id = randomUUID();
      await queue.add("bread", [{ id, at: start }]);
      expect(await take("bread")).toEqual([id]);
      expect(await take("bread", { now: after(19) })).toEqual([]);
      expect(await take("bread", { now: after(24) })).toEqual([id]);
      expect(await take("bread", { now: after(43) })).toEqual([]);
      expect(await take("bread", { now: after(48) })).toEqual([id]);
      expect(await queue.size("bread")).toBe(1);
    });

    it("keeps to the lease that its taker asks for", async () => {
      const { queue, take } = await setup(another());
      const id = randomUUID();
      await queue.add("bread", [{ id, at: start }]);
      expect(await take("bread", { leaseSeconds: 300 })).toEqual([id]);
      expect(await take("bread", { now: after(299) })).toEqual([]);
      expect(await take("bread", { now: after(304) })).toEqual([id]);
    });

    it("gives a job back as often as its takers come to an end", async () => {
      const { queue, take, errors } = await setup(another());
      const id = randomUUID();
      await queue.add("bread", [{ id, at: start }]);
      for (let round = 0; round < 12; round += 1)
        expect(await take("bread", { now: after(round * 25) })).toEqual([id]);
      expect(errors).toEqual([]);
    });

    it("gives jobs that waited for a month", async () => {
      const { queue, take } = await setup(another());
      const id = randomUUID();
      await queue.add("bread", [{ id, at: start }]);
      await take("butter", { now: start.add({ hours: 24 * 30 }) });
      expect(await take("bread", { now: start.add({ hours: 24 * 30 }) })).toEqual([id]);
    });

    it("forgets what is done", async () => {
      const { queue, take } = await setup(another());
      const ids = [randomUUID(), randomUUID(), randomUUID()];
      await queue.add(
        "bread",
        ids.map((id) => ({ id, at: start })),
      );
      await take("bread", { limit: 2 });
      await queue.done("bread", ids);
      expect(await queue.size("bread")).toBe(0);
      expect(await take("bread", { now: after(60) })).toEqual([]);
      await expect(queue.done("bread", [])).resolves.toBeUndefined();
    });

    it("takes a job back and gives it out again at its time", async () => {
      const { queue, take } = await setup(another());
      const id = randomUUID();
      await queue.add("bread", [{ id, at: start }]);
      await take("bread");
      await queue.again("bread", { id, at: after(5) });
      expect(await take("bread", { now: after(4) })).toEqual([]);
      expect(await take("bread", { now: after(5) })).toEqual([id]);
      expect(await queue.size("bread")).toBe(1);
    });

    it("leaves a job as it is that is added a second time, taken or not", async () => {
      const { queue, take } = await setup(another());
      const id = randomUUID();
      await queue.add("bread", [{ id, at: start }]);
      await queue.add("bread", [{ id, at: after(60) }]);
      expect(await take("bread")).toEqual([id]);
      await queue.add("bread", [{ id, at: start }]);
      expect(await take("bread")).toEqual([]);
      expect(await queue.size("bread")).toBe(1);
    });

    it("keeps topics apart, also with the same job in two", async () => {
      const { queue, take } = await setup(another());
      const id = randomUUID();
      await queue.add("bread", [{ id, at: start }]);
      await queue.add("butter", [{ id, at: start }]);
      await queue.done("bread", [id]);
      expect(await take("bread")).toEqual([]);
      expect(await take("butter")).toEqual([id]);
    });

    it("holds to the end of its caller's transaction: none where that is undone", async () => {
      const { queue, database, take } = await setup(another());
      const [kept, added] = [randomUUID(), randomUUID()];
      await queue.add("bread", [{ id: kept, at: start }]);
      const failing = database.db.transaction().execute(async (transaction) => {
        await queue.add("bread", [{ id: added, at: start }], transaction);
        await queue.again("bread", { id: kept, at: after(60) }, transaction);
        await queue.done("bread", [kept], transaction);
        throw new Error("undone");
      });
      await expect(failing).rejects.toThrow("undone");
      expect(await take("bread")).toEqual([kept]);
      await database.db
        .transaction()
        .execute((transaction) => queue.add("bread", [{ id: added, at: start }], transaction));
      expect(await take("bread")).toEqual([added]);
    });

    it("never gives the same job to two takers at once", async () => {
      const url = another();
      const takers = [await setup(url), await setup(url)];
      const ids = Array.from({ length: 300 }, () => randomUUID());
      await takers[0]!.queue.add(
        "bread",
        ids.map((id) => ({ id, at: start })),
      );
      const taken = await Promise.all(
        Array.from({ length: 40 }, (_, turn) => takers[turn % 2]!.take("bread", { limit: 10 })),
      );
      expect(taken.flat().sort()).toEqual([...new Set(taken.flat())].sort());
      for (const { take } of takers) taken.push(await take("bread", { limit: 300 }));
      expect(taken.flat().sort()).toEqual(ids.toSorted());
    });

    it("holds thousands of jobs at once", async () => {
      const { queue, take } = await setup(another());
      const ids = Array.from({ length: 2_500 }, () => randomUUID());
      await queue.add(
        "bread",
        ids.map((id) => ({ id, at: start })),
      );
      expect((await take("bread", { limit: 5_000 })).toSorted()).toEqual(ids.toSorted());
      await queue.done("bread", ids);
      expect(await queue.size("bread")).toBe(0);
    });

    it("survives closing and opening again", async () => {
      const url = another();
      const { queue, database } = await setup(url);
      const id = randomUUID();
      await queue.add("bread", [{ id, at: start }]);
      await queue.close();
      await database.close();
      const again = await setup(url);
      expect(await again.take("bread")).toEqual([id]);
    });

    it("may be opened for the first time by several at once", async () => {
      for (let round = 0; round < 3; round += 1) {
        const url = another();
        const opened = await Promise.all(Array.from({ length: 5 }, () => openDatabase(url)));
        onTestFinished(async () => void (await Promise.all(opened.map((database) => database.close()))));
        const queues = await Promise.all(
          opened.map((database) => openQueue(database, { topics, onError: fail })),
        );
        onTestFinished(async () => void (await Promise.all(queues.map((queue) => queue.close()))));
        const id = randomUUID();
        await queues[0]!.add("bread", [{ id, at: start }]);
        expect(await queues[4]!.take("bread", { limit: 1, leaseSeconds: 20, now: after(1) })).toEqual([id]);
      }
    }, 30_000);

    it("rejects every call when the database is gone, rather than look empty", async () => {
      const { queue, database } = await setup(another());
      await database.close();
      const id = randomUUID();
      const calls = [
        queue.add("bread", [{ id, at: start }]),
        queue.take("bread", { limit: 1, leaseSeconds: 20, now: start }),
        queue.done("bread", [id]),
        queue.again("bread", { id, at: start }),
        queue.size("bread"),
      ];
      const outcomes = await Promise.allSettled(calls);
      expect(outcomes.map(({ status }) => status)).toEqual(calls.map(() => "rejected"));
    });
  });
}

const fail = (error: Error): never => {
  throw error;
};

interface Taking {
  readonly limit?: number;
  readonly leaseSeconds?: number;
  readonly now?: Temporal.Instant;
}

async function setup(url: string) {
  const errors: Error[] = [];
  const database = await openDatabase(url);
  onTestFinished(() => database.close());
  const queue = await openQueue(database, { topics, onError: (error) => errors.push(error) });
  onTestFinished(() => queue.close());
  await stopDatabaseClock(database, start);
  let clock = start;
  const take = async (topic: string, { limit = 100, leaseSeconds = 20, now = start }: Taking = {}) => {
    if (!now.equals(clock)) await stopDatabaseClock(database, (clock = now));
    return queue.take(topic, { limit, leaseSeconds, now });
  };
  return { database, queue, take, errors };
}
