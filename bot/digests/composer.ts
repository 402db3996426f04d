import { digestReply } from "../../commands/digest-reply.ts";
import { rigNamed } from "../../commands/rigs.ts";
import { contextFor, type Asker, type Desk } from "../../commands/run.ts";
import type { Subscription } from "../../core/subscription.ts";
import type { Locales } from "../../locales/index.ts";
import type { MemoryStore } from "../memory.ts";
import { digestsFor, type Orders } from "../orders.ts";
import { labelsOf } from "../reception.ts";
import type { Compose } from "./compose.ts";

export interface ComposerOptions {
  readonly locales: Locales;
  readonly desk: Pick<Desk, "commands" | "world" | "privateZones">;
  readonly memory: MemoryStore;
  readonly orders: Orders;
}

/** Writes digests as their orders say, and keeps a day of history with each. */
export const createComposer =
  ({ locales, desk, memory, orders }: ComposerOptions): Compose =>
  async (subscription, { date, due, late }) => {
    const asker = await askerOf(subscription, { locales, memory, orders });
    const { rig: name } = subscription.about;
    const rig = name === undefined ? undefined : rigNamed(asker.rigs, name);
    if (name !== undefined && !rig) return { kind: "gone", reason: "rig-removed" };
    const context = { ...contextFor(subscription.about, { asker, desk }), rig };
    const { reply, days } = await digestReply({ subscription, date, due, late }, context);
    await orders.history.add(days);
    return { kind: "message", reply, labels: labelsOf(asker.language.say) };
  };

/** As whom a digest is written: it reads as its order says, and may do nothing. */
async function askerOf(
  { platform, place, owner, shared, language, currency, country, rhythm }: Subscription,
  { locales, memory, orders }: Omit<ComposerOptions, "desk">,
): Promise<Asker> {
  const { timeZone } = rhythm;
  return {
    language: locales.language(language),
    languages: locales.codes,
    format: locales.format(language, timeZone),
    speak: (code, zone) => ({ say: locales.language(code).say, format: locales.format(code, zone) }),
    currency,
    country,
    timeZone,
    theme: (await memory.settings(place)).theme,
    unset: { language, currency, timeZone },
    typing: platform === "discord" ? "options" : "lines",
    shared,
    last: memory.lastAnswer(owner, place),
    memory: memory.memoryOf(owner, place),
    rigs: await memory.rigs(owner),
    digests: digestsFor(orders, { person: owner, place }),
    destination: async () => "nowhere",
    question: { get: () => undefined, set: () => {} },
    isManager: async () => false,
  };
}
