import type { AdminDesk } from "../../commands/admin-desk.ts";
import type { Unset } from "../../commands/memory.ts";
import type { Asker, Question } from "../../commands/run.ts";
import type { Locales } from "../../locales/index.ts";
import type { MemoryStore } from "../memory.ts";
import { alertsFor, digestsFor, type Orders } from "../orders.ts";

/** The one person at a terminal, and the place where they sit. */
const id = "terminal";

export interface TerminalReader {
  /** BCP 47 tag. */
  readonly language: string;
  readonly currency: string;
  readonly country: string | undefined;
  readonly timeZone: string;
}

export interface TerminalFittings {
  readonly memory: MemoryStore;
  readonly orders: Orders;
  readonly locales: Locales;
  readonly asked: string | undefined;
  /** Whoever sits at the terminal reads the bot's settings and its database: they run it. */
  readonly admin?: AdminDesk | undefined;
}

/**
 * The person at the terminal, who manages it and reads alone; to be asked for anew for each line, since a line may
 * change settings. What was set goes before what the environment says; a language that was `asked` for, before both.
 */
export function terminalPerson(
  reader: TerminalReader,
  { memory, orders, locales, asked, admin }: TerminalFittings,
): () => Promise<Asker> {
  let question: Question | undefined;
  return async () => {
    const unset = unsetOf(reader, asked);
    const set = { ...unset, ...(await memory.settings(id)) };
    const language = asked ?? set.language;
    const { timeZone } = set;
    return {
      language: locales.language(language),
      languages: locales.codes,
      format: locales.format(language, timeZone),
      speak: (code, zone) => ({ say: locales.language(code).say, format: locales.format(code, zone) }),
      currency: set.currency,
      country: set.country,
      theme: set.theme,
      timeZone,
      unset,
      typing: "lines",
      shared: false,
      last: memory.lastAnswer(id, id),
      memory: memory.memoryOf(id, id),
      rigs: await memory.rigs(id),
      digests: digestsFor(orders, { person: id, place: id }),
      alerts: alertsFor(orders, { person: id, place: id }),
      destination: async () => "nowhere",
      question: { get: () => question, set: (asking) => void (question = asking) },
      isManager: async () => true,
      admin,
    };
  };
}

const unsetOf = (
  { language, currency, country, timeZone }: TerminalReader,
  asked: string | undefined,
): Unset => ({
  language: asked ?? language,
  currency,
  timeZone,
  ...(country !== undefined && { country }),
});
