import { describe, expect, it } from "vitest";
import { depth } from "../../core/storage/depth.ts";
import type { Stage } from "../../core/storage/outbox.ts";
import { databases } from "../databases.ts";
import { keepOrders, monday, openStored, order } from "../stored.ts";

const tested = await databases();

describe.each(tested)("how long the lines are on $name", ({ another }) => {
  it("is told by what is to be done, and since when the first of them waits", async () => {
    const { database, outbox, setClock } = await openStored(another());
    const nothing = { due: 0, ready: 0, undelivered: 0, uncertain: 0, waitingSince: undefined };
    expect(await depth(database)).toEqual(nothing);

    await keepOrders(
      database,
      [1, 2, 3, 4, 5, 6].map(() => order()),
    );
    await outbox.schedule({ now: monday, limit: 9, jitterSeconds: 0 });
    expect(await depth(database)).toEqual({ ...nothing, due: 6, waitingSince: monday });

    const later = monday.add({ seconds: 30 });
    await setClock(later);
    const take = (stage: Stage) => outbox.take(stage, { now: later, limit: 5, leaseSeconds: 60 });
    await outbox.prepared(
      (await take("prepare")).map((delivery) => ({ delivery, message: "ready" })),
      later,
    );
    expect(await depth(database)).toEqual({ ...nothing, due: 1, ready: 5, waitingSince: monday });

    const [sent, refused, unheard, lost] = await take("telegram");
    await outbox.sent(sent!, "1", later);
    await outbox.bury("telegram", refused!, { kind: "undelivered", reason: "refused", at: later });
    for (const letter of [unheard, lost])
      await outbox.bury("telegram", letter!, { kind: "uncertain", reason: "no answer", at: later });
    expect(await depth(database)).toEqual({
      due: 1,
      ready: 1,
      undelivered: 1,
      uncertain: 2,
      waitingSince: monday,
    });
  });
});
