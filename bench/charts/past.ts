import { createComposer } from "../../bot/digests/composer.ts";
import { openMemory } from "../../bot/memory.ts";
import { usualLimits } from "../../bot/orders.ts";
import { commands } from "../../commands/index.ts";
import type { HistoryDay } from "../../core/history.ts";
import type { Database } from "../../core/storage/database.ts";
import { openAlertOrders } from "../../core/storage/alert-orders.ts";
import { openHistory } from "../../core/storage/history.ts";
import { openSubscriptions } from "../../core/storage/subscriptions.ts";
import { subjectOf } from "../../core/subscription.ts";
import { openLocales } from "../../locales/index.ts";
import type { FakeUpstream } from "../../test/fakes/upstream.ts";
import { openTestWorld } from "../../test/world.ts";

const pastDays = 29;
const clock = { now: () => Temporal.Now.instant(), pass: () => {} };

/** A month of days for everybody who has ordered a digest, as the digests of that month would have left it. */
export async function addPast(database: Database, upstream: FakeUpstream): Promise<void> {
  const subscriptions = openSubscriptions(database);
  const history = openHistory(database);
  const alerts = openAlertOrders(database);
  const orders = { subscriptions, alerts, history, limits: usualLimits };
  await using test = await openTestWorld({ upstream, clock });
  const desk = { commands, world: test.world };
  const memory = openMemory({ database, subscriptions, alerts, history });
  const compose = createComposer({ locales: openLocales(), desk, memory, orders });
  const [now, date] = [clock.now(), Temporal.Now.plainDateISO("UTC")];
  const ids = await database.db.selectFrom("subscription").select("id").execute();
  const ordered = await Promise.all(ids.map(({ id }) => subscriptions.byId(id)));
  const [model] = ordered;
  await compose(model!, { now, date, due: now, late: false });
  const today = await history.between(subjectOf(model!), date, date);
  for (const [at, one] of ordered.entries()) {
    const subject = subjectOf(one!);
    const days = Array.from({ length: pastDays }, (_, back) =>
      today.map((row) => dayOf({ ...row, subject }, back + 1, at)),
    );
    await history.add(days.flat());
  }
}

/** The same so many days earlier, and for everybody another figure. */
function dayOf(row: HistoryDay, back: number, at: number): HistoryDay {
  const { low, mid, high } = row.cashUsdPerDay;
  const share = 1 + Math.sin(back + at) / 5;
  const cashUsdPerDay = { low: low * share, mid: mid * share, high: high * share };
  return { ...row, date: row.date.subtract({ days: back }), cashUsdPerDay };
}
