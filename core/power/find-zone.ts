import { closest } from "../closest.ts";
import { findPlace, placeName, places } from "../tariff.ts";
import { spotZones, type SpotZone } from "./zones.ts";

export type ZoneMatch =
  | { readonly kind: "found"; readonly zone: SpotZone }
  /** `nearest` holds the zones of a country that has several, or those whose names are near; none in a country that has none. */
  | { readonly kind: "unknown"; readonly nearest: readonly SpotZone[] };

/**
 * The zone that a person who reads `language` (a BCP 47 tag) calls `typed`: by its id (`DE-LU`, `se4`, `GB-C`), by its
 * country where that has one zone (`DE`, `germany`), by its region (`london`), or as Octopus does (`octopus-c`).
 */
export function findZone(typed: string, language: string): ZoneMatch {
  const text = plain(typed.slice(0, longestName));
  const named = spotZones.find((zone) => text !== "" && wordsFor(zone).includes(text));
  if (named) return { kind: "found", zone: named };
  const place = findPlace(typed, language);
  if (place.kind === "unknown") return { kind: "unknown", nearest: nearestTo(text, language) };
  const inCountry = zonesOf(place.place.code);
  const [only, ...others] = inCountry;
  return only && others.length === 0
    ? { kind: "found", zone: only }
    : { kind: "unknown", nearest: inCountry };
}

/** The zones of a country or a US state, by its code. */
const zonesOf = (place: string): readonly SpotZone[] =>
  spotZones.filter(({ country }) => country === (place === "LU" ? "DE" : place));

/** The zone with that id. Throws where there is none: ids are read against the same list. */
export function zoneById(id: string): SpotZone {
  const zone = spotZones.find((known) => known.id === id);
  if (!zone) throw new Error(`no zone ${id}`);
  return zone;
}

/** `Germany (DE-LU)`, `Sweden (SE4)`, `London (GB-C)`: with the name of the country in a language. */
export const zoneName = (zone: SpotZone, language: string): string =>
  `${zone.region ?? countryName(zone, language)} (${zone.id})`;

/** Zones whose prices may be shown to anybody, nearest to one whose prices may not, as the grid has it. */
export const freeZonesNear = ({ country }: SpotZone): readonly SpotZone[] =>
  (neighbours[country] ?? ["DE-LU", "FR", "NL"]).map(zoneById);

const neighbours: Readonly<Record<string, readonly string[]>> = {
  SE: ["SE4", "DK2"],
  NO: ["NO2", "SE4"],
  FI: ["SE4", "PL"],
  EE: ["SE4", "PL"],
  LT: ["PL", "SE4"],
  LV: ["PL", "SE4"],
  SK: ["CZ", "HU", "PL"],
  HR: ["SI", "HU"],
  BG: ["HU"],
  RO: ["HU"],
  RS: ["HU"],
  ME: ["HU", "SI"],
  GR: ["HU", "SI"],
  ES: ["FR"],
  PT: ["FR"],
  IT: ["IT-North"],
};

const longestName = 60;

/** Letters of any language and digits, without accents, in lower case. */
const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .replaceAll(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();

const wordsFor = ({ id, region = id }: SpotZone): readonly string[] => {
  const letter = /^GB-(.)$/.exec(id)?.[1]?.toLowerCase();
  const ofLetter = letter === undefined ? [] : [`octopus${letter}`, `agile${letter}`, `uk${letter}`];
  return [plain(id), plain(region), ...ofLetter];
};

const countryName = ({ country }: SpotZone, language: string): string => {
  const place = places.find(({ code }) => code === country);
  return place ? placeName(place, language) : country;
};

const nearestTo = (text: string, language: string): readonly SpotZone[] =>
  closest(
    text,
    spotZones.flatMap((of) =>
      [...wordsFor(of), plain(countryName(of, language))]
        .filter((name) => name.length > 2)
        .map((name) => ({ of, name })),
    ),
  );
