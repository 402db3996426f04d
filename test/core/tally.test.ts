import { describe, expect, it } from "vitest";
import { openBroadcasts } from "../../core/storage/broadcasts.ts";
import { tally } from "../../core/storage/tally.ts";
import { databases } from "../databases.ts";
import { monday, openStored, order } from "../stored.ts";

const limits = { perPlace: 9, perOwner: 9 };

describe.each(await databases())("what there is to do and what was done, on $name", (kind) => {
  it("is counted by what became of each digest, and since a moment", async () => {
    const { database, outbox, subscriptions } = await openStored(kind.another());
    for (const id of ["sent", "late", "dead", "dropped", "due"])
      await subscriptions.add(order({ id, target: { channel: id } }), limits);
    await outbox.schedule({ now: monday, limit: 9, jitterSeconds: 0 });
    const taken = await outbox.take("prepare", { now: monday, limit: 9, leaseSeconds: 20 });
    const [sent, late, dead, dropped] = ["sent", "late", "dead", "dropped"].map((id) =>
      taken.find(({ subscription }) => subscription === id)!,
    );
    await outbox.sent(sent!, "1", monday.add({ minutes: 15 }));
    await outbox.sent(late!, "2", monday.add({ minutes: 16 }));
    await outbox.bury("prepare", dead!, { kind: "uncertain", reason: "no-answer", at: monday });
    await outbox.drop("prepare", dropped!, "overtaken", monday);
    await subscriptions.pause("dropped", "asked", monday);
    expect(await tally(database, monday)).toEqual({
      due: 1,
      ready: 0,
      undelivered: 0,
      uncertain: 1,
      waitingSince: monday,
      sent: 2,
      late: 1,
      digests: 5,
      alerts: 0,
      paused: 1,
    });
    expect(await tally(database, monday.add({ minutes: 16 }))).toMatchObject({ sent: 1, late: 1 });
    expect(await outbox.dropped(5)).toMatchObject([
      { subscription: "dropped", reason: "overtaken", at: monday, target: { channel: "dropped" } },
    ]);
  });

  it("leaves digests as late as they are when all that waited is let go", async () => {
    const { database, queue, outbox, subscriptions } = await openStored(kind.another());
    const broadcasts = openBroadcasts(database, queue);
    await subscriptions.add(order(), limits);
    await outbox.schedule({ now: monday, limit: 9, jitterSeconds: 0 });
    await broadcasts.draft("n", { text: "Hello" });
    await broadcasts.send("n", { now: monday, perSecond: { discord: 1, telegram: 1 } });
    const later = monday.add({ hours: 2 });
    await outbox.release(later);
    const rows = await database.db
      .selectFrom("delivery")
      .select(["kind", "due", "send_at"])
      .orderBy("kind")
      .execute();
    expect(rows).toEqual([
      { kind: "broadcast n", due: later.epochMilliseconds, send_at: later.epochMilliseconds },
      { kind: "digest", due: monday.epochMilliseconds, send_at: monday.epochMilliseconds },
    ]);
  });
});
