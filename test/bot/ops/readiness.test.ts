import { describe, expect, it } from "vitest";
import { createReadiness, type ReadinessOptions } from "../../../bot/ops/readiness.ts";
import type { PlatformName } from "../../../core/subscription.ts";
import { recordedAt, testClock } from "../../world.ts";

describe("whether the bot can do its work", () => {
  it("is so once all that is to be there says so", async () => {
    const { readiness } = setup({ expected: ["discord", "telegram"] });
    expect(await readiness.check()).toEqual({
      process: "starting",
      database: null,
      discord: "not open yet",
      telegram: "not open yet",
    });
    const silence = { reason: undefined as string | undefined };
    readiness.opened([platform("discord"), platform("telegram", () => silence.reason)]);
    const well = { process: null, database: null, discord: null, telegram: null };
    expect(await readiness.check()).toEqual(well);
    silence.reason = "no answer to getUpdates for 95 s";
    expect(await readiness.check()).toEqual({ ...well, telegram: silence.reason });
  });

  it("is asked of each platform with the time that it is", async () => {
    const { readiness, clock } = setup({ expected: ["discord"] });
    const asked: string[] = [];
    readiness.opened([platform("discord", (now) => void asked.push(String(now)))]);
    clock.pass({ minutes: 5 });
    await readiness.check();
    expect(asked).toEqual([String(recordedAt.add({ minutes: 5 }))]);
  });

  it("is not so where a platform could not even be opened", async () => {
    const { readiness } = setup({ expected: ["discord", "telegram"] });
    readiness.opened([platform("telegram")]);
    expect(await readiness.check()).toMatchObject({ discord: "could not be opened", telegram: null });
  });

  it("needs no platform where the process only prepares", async () => {
    const { readiness } = setup();
    readiness.opened([]);
    expect(await readiness.check()).toEqual({ process: null, database: null });
  });

  it("is not so without the database, whose own words may name who we are there", async () => {
    const refused = () => Promise.reject(new Error(`password of "bot" is wrong`));
    const { readiness } = setup({ ping: refused });
    readiness.opened([]);
    expect(await readiness.check()).toEqual({ process: null, database: "unreachable" });
  });

  it("does not wait for a database that never answers", async () => {
    const { readiness } = setup({ ping: () => new Promise(() => {}), pingMs: 5 });
    expect(await readiness.check()).toMatchObject({ database: "no answer" });
  });

  it("ends for good when the bot is told to stop", async () => {
    const { readiness } = setup();
    readiness.opened([]);
    readiness.stopping();
    readiness.opened([]);
    expect(await readiness.check()).toMatchObject({ process: "stopping" });
  });
});

const platform = (
  name: PlatformName,
  notReady: (now: Temporal.Instant) => string | undefined = () => undefined,
) => ({
  name,
  notReady,
});

function setup(options: Partial<ReadinessOptions> = {}) {
  const clock = testClock();
  const readiness = createReadiness({ ping: async () => undefined, clock, expected: [], ...options });
  return { readiness, clock };
}
