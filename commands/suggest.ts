import { closest } from "../core/closest.ts";
import { gpus } from "../core/gpus.ts";
import { networksOn, type Switches } from "../core/networks/index.ts";
import { createRecent } from "../core/recent.ts";
import { zoneName } from "../core/power/find-zone.ts";
import { spotZones } from "../core/power/zones.ts";
import { placeName, places } from "../core/tariff.ts";
import { cityOf, timeZones } from "../core/time-zones.ts";
import { tokens } from "../core/tokens.ts";
import { currencyCodes } from "./amounts.ts";
import { usualGpus, type KindName } from "./kinds.ts";
import { languageName } from "./languages.ts";
import type { Candidate } from "./mistake.ts";
import { shortName } from "./rig.ts";

/** The one whose typing is completed. */
export interface Typist extends Switches {
  /** BCP 47 tag. */
  readonly language: string;
  /** BCP 47 tags of the languages that we have. */
  readonly languages: readonly string[];
  /** The names of their own machines, as far as they were looked up. */
  readonly rigs?: readonly string[] | undefined;
}

/** A value with the words by which it may be looked for. */
interface Suggestion extends Candidate {
  readonly words: readonly string[];
}

const mostSuggestions = 25;

/** Whether it is completed with what its owner alone may see. */
export const isOfRigs = (kind: KindName): boolean => rigKinds.has(kind);

const rigKinds: ReadonlySet<KindName> = new Set(["rig", "rig-name", "own-rig"]);

/** Whether what is typed for such an option can be completed. */
export const isSuggestible = (kind: KindName): boolean => kind in listed || isOfRigs(kind);

/**
 * Up to 25 values for what was typed so far of an option, from memory: those that begin so, then those with a word that
 * does, then those that contain it, then those that are nearly so. Nothing typed: the usual ones first.
 */
export function suggest(kind: KindName, typed: string, typist: Typist): readonly Candidate[] {
  const all = listFor(kind, typist);
  const wanted = plain(typed.slice(0, 80));
  const ranked = wanted === "" ? all : matches(wanted, all);
  return ranked.slice(0, mostSuggestions).map(({ label, typed: value }) => ({ label, typed: value }));
}

function matches(wanted: string, all: readonly Suggestion[]): readonly Suggestion[] {
  const found = all
    .map((of) => ({ of, rank: Math.min(...of.words.map((word) => rankOf(wanted, word))) }))
    .filter(({ rank }) => rank < unrelated)
    .sort((a, b) => a.rank - b.rank)
    .map(({ of }) => of);
  if (found.length > 0) return found;
  return closest(
    wanted,
    all.flatMap((of) => of.words.map((name) => ({ of, name }))),
  );
}

const unrelated = 3;

function rankOf(wanted: string, word: string): number {
  const at = word.indexOf(wanted);
  if (at < 0) return word.replaceAll(" ", "").includes(wanted.replaceAll(" ", "")) ? 2 : unrelated;
  return at === 0 ? 0 : word[at - 1] === " " ? 1 : 2;
}

const plain = (text: string): string =>
  text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll(/[_/-]/g, " ").trim();

const suggestion = (candidate: Candidate, ...words: readonly string[]): Suggestion => ({
  ...candidate,
  words: [candidate.label, candidate.typed, ...words].map(plain),
});

/** Naming the places of one language takes some milliseconds, and every key that is pressed asks for them. */
const keptLists = createRecent<readonly Suggestion[]>(200);

function listFor(kind: KindName, typist: Typist): readonly Suggestion[] {
  if (isOfRigs(kind)) return rigNames(typist);
  const { language, languages, switchedOn = [] } = typist;
  const key = `${kind} ${language} ${languages.join()} ${[...switchedOn].join()}`;
  const kept = keptLists.get(key);
  if (kept) return kept;
  const list = listed[kind]?.(typist) ?? [];
  keptLists.set(key, list);
  return list;
}

const rigNames = ({ rigs = [] }: Typist): readonly Suggestion[] =>
  rigs.map((name) => suggestion({ label: name, typed: name }));

const listed: Partial<Record<KindName, (typist: Typist) => readonly Suggestion[]>> = {
  gpu: () => {
    const usual = new Set(usualGpus.map(({ typed }) => typed));
    const all = gpus.map((gpu) =>
      suggestion({ label: gpu.name, typed: gpu.id }, shortName(gpu), ...gpu.aliases),
    );
    return [...all].sort((a, b) => Number(usual.has(b.typed)) - Number(usual.has(a.typed)));
  },
  machine: (typist) => listed.gpu?.(typist) ?? [],
  network: (typist) => networksOn(typist).map(({ id, name }) => suggestion({ label: name, typed: id })),
  token: () =>
    tokens.map(({ id, symbol, name }) => suggestion({ label: `${symbol} (${name})`, typed: id }, name)),
  place: ({ language }) =>
    places.map((place) => {
      const name = placeName(place, language);
      return suggestion({ label: `${name} (${place.code})`, typed: place.code }, place.name);
    }),
  currency: ({ language }) => {
    const names = new Intl.DisplayNames([language, "en"], { type: "currency" });
    const all = [...currencyCodes].map((code) =>
      suggestion({ label: `${code} · ${names.of(code) ?? code}`, typed: code }, names.of(code) ?? code),
    );
    return all.sort((a, b) => Number(usualCurrencies.has(b.typed)) - Number(usualCurrencies.has(a.typed)));
  },
  zone: ({ language }) =>
    spotZones
      .filter(({ isFree }) => isFree)
      .map((zone) => suggestion({ label: zoneName(zone, language), typed: zone.id }, zoneName(zone, "en"))),
  language: ({ languages }) =>
    languages.map((code) => suggestion({ label: languageName(code), typed: code })),
  "time-zone": () =>
    timeZones.map((id) => suggestion({ label: `${cityOf(id)} (${id})`, typed: id }, cityOf(id))),
};

const usualCurrencies: ReadonlySet<string> = new Set(["USD", "EUR", "GBP"]);
