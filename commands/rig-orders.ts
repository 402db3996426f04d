import { figureKeyOf, watchableOf } from "../core/alerts/figure-keys.ts";
import type { AlertOrder } from "../core/alerts/order.ts";
import type { Subscription } from "../core/subscription.ts";
import type { Context } from "./command.ts";
import { isSameName, type SavedRig } from "./rigs.ts";

type Named = Pick<SavedRig, "name">;

/** The orders for digests about a machine. */
export async function digestsOf({ name }: Named, { digests }: Context): Promise<readonly Subscription[]> {
  const own = await digests.of("me");
  return own.filter(({ about }) => about.rig !== undefined && isSameName(about.rig, name));
}

/** The orders for alerts on a machine. */
export async function alertsOf({ name }: Named, { alerts }: Context): Promise<readonly AlertOrder[]> {
  const own = await alerts.of("me");
  return own.filter(({ figure }) => {
    const what = watchableOf(figure);
    return "rig" in what && isSameName(what.rig, name);
  });
}

/** Digests, alerts and days of history know a machine by its name. */
export async function followRename(before: Named, { name }: Named, context: Context): Promise<void> {
  const [digests, alerts] = await Promise.all([digestsOf(before, context), alertsOf(before, context)]);
  await Promise.all([
    context.memory.renameDays(before.name, name),
    ...digests.map((digest) => context.digests.change({ ...digest, about: { ...digest.about, rig: name } })),
    ...alerts.map((alert) => context.alerts.change(renamed(alert, name))),
  ]);
}

function renamed(alert: AlertOrder, rig: string): AlertOrder {
  const what = watchableOf(alert.figure);
  return "rig" in what ? { ...alert, figure: figureKeyOf({ ...what, rig }), rig } : alert;
}
