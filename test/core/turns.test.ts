import { describe, expect, it, onTestFinished } from "vitest";
import { z } from "zod";
import { createWorld } from "../../core/cache.ts";
import { createHttp } from "../../core/http.ts";
import { openDatabase } from "../../core/storage/database.ts";
import { openKeep } from "../../core/storage/keep.ts";
import { openTurns } from "../../core/storage/turns.ts";
import type { Upstream } from "../../core/world.ts";
import { databases } from "../databases.ts";
import { startUpstream, type Behaviour } from "../fakes/upstream.ts";
import { recordedAt, testClock } from "../world.ts";

const example: Upstream = {
  id: "example",
  name: "Example",
  link: "https://example.org",
  origin: "https://example.org",
  freshSeconds: 60,
  timeoutSeconds: 5,
  callsPerMinute: 30,
  maxBytes: 1_000,
};
const price = z.object({ usd: z.number() });

describe.each(await databases())("processes that share $name", ({ another }) => {
  it("ask an upstream once for what all of them want, now and when it has grown old", async () => {
    const { worlds, upstream, clock } = await processes(another());
    const ask = async () => Promise.all(worlds.map((world) => world.json(example, "/price", price)));
    const first = await ask();
    expect(first.map(({ data }) => data.usd)).toEqual(worlds.map(() => 1.5));
    expect(upstream.calls).toHaveLength(1);
    clock.pass({ seconds: 1_000 });
    upstream.behaveAll({ json: { usd: 2 } });
    const later = await ask();
    expect(later.map(({ data, stale }) => [data.usd, stale])).toEqual(worlds.map(() => [2, false]));
    expect(later.map(({ fetchedAt }) => fetchedAt)).toEqual(worlds.map(() => clock.now()));
    expect(upstream.calls).toHaveLength(2);
  });

  it("ask it once where it fails, and again after a while", async () => {
    const { worlds, upstream, clock } = await processes(another(), { status: 404, json: {} });
    const ask = async () => Promise.allSettled(worlds.map((world) => world.json(example, "/price", price)));
    expect((await ask()).map(({ status }) => status)).toEqual(worlds.map(() => "rejected"));
    await ask();
    expect(upstream.calls).toHaveLength(1);
    clock.pass({ seconds: 31 });
    upstream.behaveAll("recorded");
    expect((await ask()).map(({ status }) => status)).toEqual(worlds.map(() => "fulfilled"));
    expect(upstream.calls).toHaveLength(2);
  });

  it("leave it alone together for as long as it asked one of them to", async () => {
    const { worlds, upstream, clock } = await processes(another(), {
      status: 429,
      headers: { "retry-after": "600" },
      json: {},
    });
    const [one, other] = worlds;
    await one!.json(example, "/price", price).catch(() => {});
    const refused = other!.json(example, "/other", price);
    await expect(refused).rejects.toMatchObject({
      reason: "resting",
      retryAt: clock.now().add({ seconds: 600 }),
    });
    expect(upstream.calls).toHaveLength(1);
  });

  it("keep to one budget", async () => {
    const { worlds, upstream } = await processes(another());
    const pages = Array.from({ length: 60 }, (_, page) => page);
    await Promise.allSettled(
      pages.map((page) => worlds[page % worlds.length]!.json(example, `/price?page=${page}`, price)),
    );
    expect(upstream.calls).toHaveLength(example.callsPerMinute);
  });

  it("take over from one that ended while it asked", async () => {
    const { worlds, upstream, clock, turns } = await processes(another());
    expect(await turns.take("example/price", 30_000)).toBe("ours");
    expect(await turns.take("example/price", 30_000)).toBe("asking");
    clock.pass({ seconds: 31 });
    expect((await worlds[0]!.json(example, "/price", price)).data).toEqual({ usd: 1.5 });
    expect(upstream.calls).toHaveLength(1);
  });

  it("end while another one asks", async () => {
    const { worlds, upstream, turns } = await processes(another());
    await turns.take("example/price", 30_000);
    const waiting = worlds[0]!.json(example, "/price", price);
    const [refused] = await Promise.allSettled([waiting, worlds[0]!.close()]);
    expect(refused).toMatchObject({ status: "rejected", reason: { reason: "resting" } });
    expect(upstream.calls).toEqual([]);
  });
});

/** Three with a connection to the database each. */
async function processes(url: string, behaviour: Behaviour = "recorded") {
  const upstream = await startUpstream([{ host: "example.org", path: "/price", body: { usd: 1.5 } }]);
  upstream.behaveAll(behaviour);
  onTestFinished(() => upstream.close());
  const clock = testClock(recordedAt);
  const opened = await Promise.all(
    [1, 2, 3].map(async () => {
      const database = await openDatabase(url);
      const turns = openTurns(database, clock);
      const wait = () => new Promise<void>((resolve) => setTimeout(resolve, 5));
      const http = createHttp({ clock, userAgent: "test", base: upstream.base, wait, turns });
      const kept = openKeep(database, "upstream");
      const fail = (error: unknown) => expect(error).toBeUndefined();
      const never = () => new Promise<void>(() => {});
      const patient = (ms: number) => (ms > 1_000 ? never() : wait());
      const world = createWorld({
        http,
        clock,
        kept,
        turns,
        patienceMs: 5_000,
        wait: patient,
        onStorageTrouble: fail,
      });
      onTestFinished(async () => {
        await world.close();
        await database.close();
      });
      return { world, turns };
    }),
  );
  return { upstream, clock, worlds: opened.map(({ world }) => world), turns: opened[0]!.turns };
}
