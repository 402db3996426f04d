import type { Asker, Desk } from "../../commands/run.ts";
import type { PlatformName } from "../../core/subscription.ts";
import type { Locales } from "../../locales/index.ts";
import type { MemoryStore } from "../memory.ts";
import { alertsFor, digestsFor, type Orders } from "../orders.ts";

export interface StandInOptions {
  readonly locales: Locales;
  readonly desk: Pick<Desk, "commands" | "world" | "privateZones">;
  readonly memory: MemoryStore;
  readonly orders: Orders;
}

/** How the readers of a message that nobody asked for read. */
export interface Reader {
  readonly place: string;
  readonly owner: string;
  readonly platform: PlatformName;
  readonly shared: boolean;
  readonly language: string;
  readonly currency: string;
  readonly timeZone: string;
  readonly country?: string | undefined;
}

/** One who asks in the name of those who read a message: it reads as its order says, and may do nothing. */
export async function standInFor(
  { place, owner, platform, shared, language, currency, timeZone, country }: Reader,
  { locales, memory, orders }: Omit<StandInOptions, "desk">,
): Promise<Asker> {
  const who = { person: owner, place };
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
    digests: digestsFor(orders, who),
    alerts: alertsFor(orders, who),
    destination: async () => "nowhere",
    question: { get: () => undefined, set: () => {} },
    isManager: async () => false,
  };
}
