import { createHash, randomInt } from "node:crypto";
import {
  codeLength,
  codeLetters,
  codeMinutes,
  plainCode,
  type Joined,
  type Links,
  type Renamed,
  type Union,
} from "../commands/links.ts";
import type { Settings } from "../commands/memory.ts";
import { isSameName, type RigBook } from "../commands/rigs.ts";
import type { Database } from "../core/storage/database.ts";
import { figureKeyOf, watchableOf } from "../core/alerts/figure-keys.ts";
import { openAlertOrders } from "../core/storage/alert-orders.ts";
import { openHistory } from "../core/storage/history.ts";
import { openLinks } from "../core/storage/links.ts";
import { aboutOf, ownedKey } from "../core/storage/owned.ts";
import { openSubscriptions } from "../core/storage/subscriptions.ts";
import { within, type Inside } from "../core/storage/within.ts";
import { joinSides, type Side } from "./joining.ts";

/** How settings and machines are read and written, inside a transaction too. */
export interface Shelf {
  settings(database: Database, owner: string): Promise<Settings>;
  rigs(database: Database, owner: string): Promise<RigBook>;
  /** Keeps both, each as far as there is something. */
  keep(
    database: Database,
    owner: string,
    kept: { readonly settings: Settings; readonly book: RigBook },
  ): Promise<void>;
  /** Nothing of either is kept under this id any more. */
  clear(database: Database, owner: string): Promise<void>;
}

/** Whoever ties, parts or forgets profiles does it alone. */
export const linksLock = "links";
export const rigsLock = (home: string): string => `rigs of ${home}`;

/** Nobody mistypes a code more often. */
const tries = { most: 10, minutes: 10 };

const hashOf = (code: string): string => createHash("sha256").update(plainCode(code)).digest("base64url");

const platformOf = (person: string): string => person.split(":", 1)[0] ?? person;

/** The links of one person. Every call rejects when the database cannot be used. */
export const linksOf = (database: Database, person: string, shelf: Shelf): Links => ({
  people: () => openLinks(database).membersOf(person),
  async others() {
    const members = await openLinks(database).membersOf(person);
    return members.filter((one) => one !== person).map(platformOf);
  },
  async offer(now) {
    const code = Array.from({ length: codeLength }, () => codeLetters[randomInt(codeLetters.length)]).join(
      "",
    );
    const until = now.add({ minutes: codeMinutes });
    await openLinks(database).offer(person, { hash: hashOf(code), until });
    return code;
  },
  async join(code, now) {
    if (!(await openLinks(database).countTry(person, { ...tries, now }))) return { kind: "too-many" };
    return within(database, [linksLock], (inside) =>
      join(inside, { person, hash: hashOf(code), now, shelf }),
    );
  },
  part: () => within(database, [linksLock], (inside) => part(inside, person, shelf)),
});

/** A code that others could read is good no longer. Tells whether it was. */
export const burnCode = (database: Database, code: string, now: Temporal.Instant): Promise<boolean> =>
  openLinks(database).take(hashOf(code), now);

interface Joining {
  readonly person: string;
  readonly hash: string;
  readonly now: Temporal.Instant;
  readonly shelf: Shelf;
}

async function join(inside: Inside, { person, hash, now, shelf }: Joining): Promise<Joined> {
  const links = openLinks(inside);
  const maker = await links.makerOf(hash, now);
  if (maker === undefined) return { kind: "unknown" };
  if (maker === person) return { kind: "own" };
  const [theirs, mine] = [await links.membersOf(maker), await links.membersOf(person)];
  if (theirs.includes(person)) return { kind: "already" };
  const common = theirs.map(platformOf).find((platform) => mine.map(platformOf).includes(platform));
  if (common !== undefined) return { kind: "same-platform", platform: common };
  // Without the lock of PostgreSQL two could have read the same code.
  if (!(await links.take(hash, now))) return { kind: "unknown" };
  const [home, other] = [theirs[0], mine[0]];
  await inside.lock([home, other].map(rigsLock));
  const union = await unite(inside, { home, other }, shelf);
  await links.tie(home, [...theirs, ...mine]);
  return { ...union, platforms: [...theirs, ...mine].map(platformOf) };
}

interface Uniting {
  readonly home: string;
  readonly other: string;
}

/** Everything of the other profile becomes part of the one that stays. */
async function unite(
  inside: Inside,
  { home, other }: Uniting,
  shelf: Shelf,
): Promise<Omit<Union, "platforms">> {
  const sideOf = async (owner: string): Promise<Side> => ({
    settings: await shelf.settings(inside, owner),
    book: await shelf.rigs(inside, owner),
    remembered: (await subjectsOf(inside, owner)).flatMap(({ rig }) => rig ?? []),
  });
  const joined = joinSides(await sideOf(home), await sideOf(other));
  await shelf.keep(inside, home, joined);
  await shelf.clear(inside, other);
  const history = openHistory(inside);
  for (const { subject, about, rig } of await subjectsOf(inside, other)) {
    const now = rig === undefined ? about : ofRig + joined.nameOf(rig).normalize("NFC").toLowerCase();
    await history.copy(subject, ownedKey(home, now));
    await history.remove(subject);
  }
  await renameDigests(inside, other, joined.renamed);
  await renameAlerts(inside, other, joined.renamed);
  return {
    kind: "joined",
    rigs: joined.book.rigs.length,
    renamed: joined.renamed,
    replaced: joined.replaced,
  };
}

const ofRig = "rig:";

/** What days are kept about in somebody's name, with the name of the machine where that is one. */
async function subjectsOf(inside: Inside, owner: string) {
  const subjects = await openHistory(inside).subjectsOf(ownedKey(owner, ""));
  return subjects.map((subject) => {
    const about = aboutOf(subject) ?? "";
    return { subject, about, rig: about.startsWith(ofRig) ? about.slice(ofRig.length) : undefined };
  });
}

const newName = (rig: string | undefined, renamed: readonly Renamed[]): string | undefined =>
  rig === undefined ? undefined : renamed.find(({ from }) => isSameName(from, rig))?.to;

/** Digests and alerts know a machine by its name. */
async function renameDigests(inside: Inside, owner: string, renamed: readonly Renamed[]): Promise<void> {
  const subscriptions = openSubscriptions(inside);
  for (const order of renamed.length > 0 ? await subscriptions.ofOwner(owner) : []) {
    const rig = newName(order.about.rig, renamed);
    if (rig !== undefined) await subscriptions.change({ ...order, about: { ...order.about, rig } });
  }
}

async function renameAlerts(inside: Inside, owner: string, renamed: readonly Renamed[]): Promise<void> {
  const alerts = openAlertOrders(inside);
  for (const order of renamed.length > 0 ? await alerts.ofOwner(owner) : []) {
    const what = watchableOf(order.figure);
    const rig = "rig" in what ? newName(what.rig, renamed) : undefined;
    if (rig !== undefined && "rig" in what)
      await alerts.change({ ...order, figure: figureKeyOf({ ...what, rig }), rig });
  }
}

async function part(inside: Inside, person: string, shelf: Shelf): Promise<readonly string[]> {
  const links = openLinks(inside);
  const members = await links.membersOf(person);
  const [home, ...others] = members;
  if (others.length === 0) return [];
  await inside.lock(members.map(rigsLock));
  const [settings, book, subjects] = [
    await shelf.settings(inside, home),
    await shelf.rigs(inside, home),
    await subjectsOf(inside, home),
  ];
  await links.untie(members);
  for (const other of others) {
    await shelf.keep(inside, other, { settings, book });
    for (const { subject, about } of subjects)
      await openHistory(inside).copy(subject, ownedKey(other, about));
  }
  return members.filter((one) => one !== person).map(platformOf);
}
