import { digestReply } from "../../commands/digest-reply.ts";
import { rigNamed } from "../../commands/rigs.ts";
import { contextFor } from "../../commands/run.ts";
import { standInFor, type StandInOptions } from "../alerts/stand-in.ts";
import { labelsOf } from "../reception.ts";
import type { Compose } from "./compose.ts";

/** Writes digests as their orders say, and keeps a day of history with each. */
export const createComposer =
  ({ desk, orders, ...rest }: StandInOptions): Compose =>
  async (subscription, { date, due, late }) => {
    const { timeZone } = subscription.rhythm;
    const asker = await standInFor({ ...subscription, timeZone }, { orders, ...rest });
    const { rig: name } = subscription.about;
    const rig = name === undefined ? undefined : rigNamed(asker.rigs, name);
    if (name !== undefined && !rig) return { kind: "gone", reason: "rig-removed" };
    const context = { ...contextFor(subscription.about, { asker, desk }), rig };
    const { reply, days } = await digestReply({ subscription, date, due, late }, context);
    await orders.history.add(days);
    return { kind: "message", reply, labels: labelsOf(asker.language.say) };
  };
