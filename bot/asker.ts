import { commandNameOf } from "../commands/asking.ts";
import type { Settings, Unset } from "../commands/memory.ts";
import { commandsFor, type Asker, type Asking, type Desk } from "../commands/run.ts";
import type { Say } from "../locales/index.ts";
import { adminDeskFor } from "./admin/access.ts";
import type { MemoryStore } from "./memory.ts";
import { alertsFor, digestsFor } from "./orders.ts";
import type { Ask } from "./platform.ts";
import type { ReceptionOptions } from "./reception.ts";

const fallbackLanguage = "en";

/** How the asker reads, by the settings that hold for this request. */
export async function askerOf(ask: Ask, question: Asker["question"], room: ReceptionOptions): Promise<Asker> {
  const { person, place } = ask;
  const { locales, memory, orders } = room;
  const admin = adminDeskFor(ask, room.admin);
  const alone = !place.shared || isPrivate(ask.asking, commandsFor({ admin }, room.desk));
  const language = (alone ? person.language : platformLanguage(ask)) ?? fallbackLanguage;
  const unset: Unset = { language: locales.language(language).code, currency: "USD", timeZone: "UTC" };
  const set = { ...unset, language, ...(await settingsFor(ask, { alone, memory })) };
  return {
    ...set,
    language: locales.language(set.language),
    languages: locales.codes,
    format: locales.format(set.language, set.timeZone),
    speak: (code, zone) => ({ say: locales.language(code).say, format: locales.format(code, zone) }),
    country: set.country,
    theme: set.theme,
    unset,
    typing: ask.typing ?? "lines",
    shared: place.shared,
    last: memory.lastAnswer(ask.about ?? person.id, place.id),
    memory: memory.memoryOf(person.id, place.id),
    rigs: await memory.rigs(person.id),
    digests: digestsFor(orders, { person: person.id, place: place.id }),
    alerts: alertsFor(orders, { person: person.id, place: place.id }),
    destination: ask.destination ?? nowhere,
    admin,
    question,
    isManager: ask.isManager,
  };
}

const nowhere = async () => "nowhere" as const;

/** In private the person's settings hold; where others read along the place's, and the person's for what it leaves open. */
async function settingsFor(
  { person, place }: Ask,
  { alone, memory }: { readonly alone: boolean; readonly memory: MemoryStore },
): Promise<Settings> {
  if (alone) return memory.settings(person.id);
  const [own, here] = await Promise.all([memory.settings(person.id), memory.settings(place.id)]);
  // A country tells what somebody's power costs, which is nobody's business where others read along.
  const { country: _private, ...told } = own;
  return { ...told, ...here };
}

const isPrivate = (asking: Asking, commands: Desk["commands"]): boolean =>
  commands.find(({ name }) => name === commandNameOf(asking))?.visibility === "private";

export type Asked = Omit<Ask, "asking">;

const platformLanguage = ({ person, place }: Asked): string | undefined =>
  place.shared ? (place.language ?? person.language) : person.language;

/** Before settings are read, or where they cannot be. */
export const sayFor = (ask: Asked, { locales }: ReceptionOptions): Say =>
  locales.language(platformLanguage(ask) ?? fallbackLanguage).say;

/** In the language that is set, as far as that can be read. Never rejects. */
export async function sayAsSet(ask: Ask, room: ReceptionOptions): Promise<Say> {
  try {
    const { memory, locales } = room;
    const { language } = await settingsFor(ask, { alone: !ask.place.shared, memory });
    return locales.language(language ?? platformLanguage(ask) ?? fallbackLanguage).say;
  } catch (error) {
    room.desk.report(error);
    return sayFor(ask, room);
  }
}
