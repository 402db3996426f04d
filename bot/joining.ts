import { isDeepStrictEqual } from "node:util";
import { settingNames, type Renamed, type SettingName } from "../commands/links.ts";
import type { Settings } from "../commands/memory.ts";
import { isSameName, rigNamed, type RigBook, type SavedRig } from "../commands/rigs.ts";

/** What one side of a link brings along. */
export interface Side {
  readonly settings: Settings;
  readonly book: RigBook;
  /** The names of machines of which days are kept, whether there still is such a machine or not. */
  readonly remembered: readonly string[];
}

/** Both sides in one. */
export interface JoinedSides {
  readonly settings: Settings;
  readonly replaced: readonly SettingName[];
  readonly book: RigBook;
  /** Machines of the other side that got another name. */
  readonly renamed: readonly Renamed[];
  /** The name that each machine and memory of a machine of the other side has now. */
  readonly nameOf: (name: string) => string;
}

/**
 * Nothing is lost but settings that both have: those of `home` hold. A machine that both have is one; one that only shares
 * its name with another, or with days of another, gets a new name.
 */
export function joinSides(home: Side, other: Side): JoinedSides {
  const taken = [...namesOf(home)];
  const names: Renamed[] = [];
  for (const name of uniqueNames([...other.book.rigs.map((rig) => rig.name), ...other.remembered])) {
    const to = isOneMachine(name, home, other)
      ? name
      : freeNameLike(name, [...taken, ...namesOf(other)], taken);
    names.push({ from: name, to });
    taken.push(to);
  }
  const nameOf = (name: string) => names.find(({ from }) => isSameName(from, name))?.to ?? name;
  const added = other.book.rigs.filter(({ name }) => !isOneMachine(name, home, other));
  const theirs = other.book.standard === undefined ? undefined : nameOf(other.book.standard);
  const standard = home.book.standard ?? theirs;
  return {
    settings: { ...other.settings, ...home.settings },
    replaced: settingNames.filter((key) => {
      const { [key]: lost } = other.settings;
      return lost !== undefined && home.settings[key] !== undefined && lost !== home.settings[key];
    }),
    book: {
      rigs: [...home.book.rigs, ...added.map((rig) => ({ ...rig, name: nameOf(rig.name) }))],
      ...(standard !== undefined && { standard }),
    },
    renamed: added.flatMap(({ name: from }) => (nameOf(from) === from ? [] : [{ from, to: nameOf(from) }])),
    nameOf,
  };
}

const namesOf = ({ book, remembered }: Side): readonly string[] => [
  ...book.rigs.map(({ name }) => name),
  ...remembered,
];

const uniqueNames = (names: readonly string[]): readonly string[] =>
  names.filter((name, at) => names.findIndex((other) => isSameName(name, other)) === at);

function isOneMachine(name: string, home: Side, other: Side): boolean {
  const [one, two] = [rigNamed(home.book, name), rigNamed(other.book, name)];
  return one !== undefined && two !== undefined && isDeepStrictEqual(nameless(one), nameless(two));
}

const nameless = ({ name: _name, ...rest }: SavedRig) => rest;

/** So many letters of a name stay beside a number. */
const mostLetters = 28;
const letters = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** The name itself where it is free, else with a number behind it that makes it differ from all. */
function freeNameLike(name: string, all: readonly string[], taken: readonly string[]): string {
  if (!taken.some((one) => isSameName(one, name))) return name;
  const stem = [...letters.segment(name)]
    .slice(0, mostLetters)
    .map(({ segment }) => segment)
    .join("")
    .trim();
  for (let number = 2; ; number += 1) {
    const wanted = `${stem} ${number}`;
    if (!all.some((one) => isSameName(one, wanted))) return wanted;
  }
}
