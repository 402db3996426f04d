import { expect, it } from "vitest";
import { createSleeper } from "../../../bot/digests/timing.ts";
import { openedAt } from "./office.ts";
import { createVirtualTime } from "./virtual-time.ts";

it("lets somebody sleep that long", async () => {
  expect(await sleptMs(() => {})).toBe(5_000);
});

it("lets nobody sleep on who is woken", async () => {
  expect(await sleptMs(({ sleeper, after }) => void after(2_000).then(() => sleeper.wake()))).toBe(2_000);
});

it("lets nobody sleep who was woken before", async () => {
  expect(await sleptMs(({ sleeper }) => sleeper.wake())).toBe(0);
});

it("lets somebody sleep again who was woken once", async () => {
  const [sleeper, time] = setup();
  sleeper.wake();
  await time.run(sleeper.sleep(5_000));
  await time.run(sleeper.sleep(5_000));
  expect(msSince(time.clock.now())).toBe(5_000);
});

interface Asleep {
  readonly sleeper: ReturnType<typeof createSleeper>;
  readonly after: (ms: number) => Promise<void>;
}

async function sleptMs(disturb: (asleep: Asleep) => void): Promise<number> {
  const [sleeper, time] = setup();
  disturb({ sleeper, after: (ms) => time.wait(ms, new AbortController().signal) });
  await time.run(sleeper.sleep(5_000));
  return msSince(time.clock.now());
}

function setup() {
  const time = createVirtualTime(openedAt);
  return [createSleeper(time.wait), time] as const;
}

const msSince = (now: Temporal.Instant): number => now.epochMilliseconds - openedAt.epochMilliseconds;
