import { describe, expect, it } from "vitest";
import { createPace } from "../../../bot/digests/pace.ts";
import { channelOf, createPool } from "../../../bot/digests/pool.ts";
import { courierSettings } from "../../../bot/digests/settings.ts";
import type { Delivery } from "../../../core/storage/outbox.ts";

const { longestLimitMs } = courierSettings.telegram;

describe("what waits for its turn", () => {
  it("goes in the order in which it came, but for a channel that has to wait", () => {
    const { pool, pace } = setup();
    pool.add([of("1"), of("1"), of("2")], 0);
    const order = [0, 1, 2].map((now) => {
      const turn = pool.next(now);
      if (!("delivery" in turn)) return turn;
      pace.begin(channelOf(turn.delivery), now);
      pace.end(channelOf(turn.delivery), now);
      return turn.delivery.target.channel;
    });
    expect(order).toEqual(["1", "2", { waitMs: 998 }]);
  });

  it("waits as long as the whole token has to", () => {
    const { pool, pace } = setup();
    for (const channel of ["7", "8", "9"]) pace.begin(channel, 0);
    pool.add([of("1")], 0);
    expect(pool.next(0)).toEqual({ waitMs: 1 });
  });

  it("is given back when its turn has not come in time", () => {
    const { pool } = setup();
    pool.add([of("1")], 0);
    const early = pool.overdue(4_999).length;
    expect([early, pool.overdue(5_000).length, pool.size]).toEqual([0, 1, 0]);
  });

  it("is given back at once where its channel has to wait longer than that, with how long that is", () => {
    const { pool, pace } = setup();
    for (let message = 0; message < 20; message += 1) {
      pace.begin("-5", message * 1_000);
      pace.end("-5", message * 1_000);
    }
    pool.add([of("-5"), of("1")], 20_000);
    expect(pool.overdue(20_000).map(({ waitMs }) => waitMs)).toEqual([40_000]);
  });

  it("is not given back because another message is on its way to its channel", () => {
    const { pool, pace } = setup();
    pace.begin("1", 0);
    pool.add([of("1")], 0);
    expect(pool.overdue(100)).toEqual([]);
  });
});

describe("a channel", () => {
  it("on Discord is the thread, which is counted by itself; on Telegram it is the chat", () => {
    const target = { channel: "1", thread: "9" };
    const channels = (["discord", "telegram"] as const).map((platform) =>
      channelOf({ ...of("1"), platform, target }),
    );
    expect(channels).toEqual(["9", "1"]);
  });
});

function setup() {
  const limitsOf = (channel: string) => [
    { count: 1, ms: 1_000 },
    ...(channel.startsWith("-") ? [{ count: 20, ms: 60_000 }] : []),
  ];
  const pace = createPace({ perSecond: 1_000, limitsOf, longestLimitMs });
  return { pace, pool: createPool(pace, 5_000) };
}

const of = (channel: string): Delivery => ({
  id: channel,
  subscription: "s1",
  platform: "telegram",
  target: { channel },
  date: Temporal.PlainDate.from("2026-11-25"),
  due: Temporal.Instant.from("2026-11-25T07:30:00Z"),
  sendAt: Temporal.Instant.from("2026-11-25T07:30:00Z"),
  attempts: 0,
  publish: false,
});
