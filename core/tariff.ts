import { LRUCache } from "lru-cache";
import { detached, hasStem, stemOf } from "./cases.ts";
import { closest } from "./closest.ts";
import electricity from "./reference/electricity.json" with { type: "json" };
import { day } from "./sourced.ts";
import type { Source, Sourced } from "./sourced.ts";

export type Continent = "africa" | "americas" | "asia" | "europe" | "oceania";

/** A country, by ISO 3166 code, or a state of the US, such as `US-TX`. */
export interface Place {
  readonly code: string;
  readonly kind: "country" | "state";
  /** In English; `placeName` gives it in a reader's language. */
  readonly name: string;
  readonly continent: Continent;
}

export type PlaceMatch =
  /** `others` are further places that the name fits: `Georgia` is a country and a state. */
  | { readonly kind: "found"; readonly place: Place; readonly others: readonly Place[] }
  /** `nearest` holds up to five places, the best first, and none when nothing is near. */
  | { readonly kind: "unknown"; readonly nearest: readonly Place[] };

export type TariffUse = "residential" | "business";

export interface PricePerKwh {
  readonly amountPerKwh: number;
  readonly currency: "EUR" | "USD";
}

export interface DefaultTariff {
  readonly price: Sourced<PricePerKwh>;
  /** How near to the place the price is. */
  readonly level: "state" | "country" | "continent" | "world";
}

/**
 * The place that a person who reads `language` (a BCP 47 tag) calls `typed`: by code, by English name, or by name in
 * that language, also in a case (`Германии`). Where a name fits several, a country goes before a state: `CA` is Canada.
 */
export function findPlace(typed: string, language: string): PlaceMatch {
  const short = typed.trim().slice(0, longestName);
  const text = fold(short);
  const spelled = [...names, ...localNames(language)];
  const fits = fitting(text, [...codes, ...spelled]) ?? inflected(short, spelled);
  const [place, ...others] = [...new Set(fits)].sort((a, b) => Number(isState(a)) - Number(isState(b)));
  if (place !== undefined) return { kind: "found", place, others };
  return {
    kind: "unknown",
    nearest: closest(
      text,
      spelled.filter(({ name }) => name.length > 2),
    ),
  };
}

function fitting(text: string, spelled: readonly NamedPlace[]): readonly Place[] | undefined {
  const fits = spelled.filter(({ name }) => name === text && name !== "").map(({ of }) => of);
  return fits.length > 0 ? fits : undefined;
}

function inflected(typed: string, spelled: readonly NamedPlace[]): readonly Place[] {
  const bare = detached(typed);
  const stem = stemOf(fold(typed));
  if (bare !== undefined) return fitting(fold(bare), spelled) ?? [];
  return stem === undefined ? [] : spelled.filter(({ name }) => hasStem(name, stem)).map(({ of }) => of);
}

/** The name of a place in a language; a state keeps its English name, as does all in a language we do not know. */
export const placeName = (place: Place, language: string): string =>
  isState(place) ? place.name : (regionNames(language).of(place.code) ?? place.name);

/**
 * The price that is usual where `place` is: that of the state or country, or else the average of the continent, or
 * else of the world. Dated by the last day of the period that it is an average of; never converted to another currency.
 */
export function defaultTariff(place: Place | undefined, use: TariffUse): DefaultTariff {
  for (const { area, level } of areasAround(place)) {
    const row = electricity.prices.find((price) => price.place === area && price.use === use);
    if (row !== undefined) return { price: sourcedPrice(row), level };
  }
  throw new Error(`no world price for ${use}`);
}

/** The last day of `2023`, `2024-S2`, `2025-Q1` or `2026-02`. Throws a RangeError on anything else. */
export function periodEnd(period: string): string {
  const [, year = "", kind = "", part = ""] = /^(\d{4})(?:-(|S|Q)(\d{1,2}))?$/.exec(period) ?? [];
  const months = { "": 1, S: 6, Q: 3 }[kind] ?? 1;
  const month = part === "" ? 12 : Number(part) * months;
  const lastDay = Temporal.PlainYearMonth.from({ year: Number(year || NaN), month }, { overflow: "reject" });
  return lastDay.toPlainDate({ day: lastDay.daysInMonth }).toString();
}

const longestName = 60;

/** Letters alone, without accents, in lower case. */
const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[\p{M}\p{P}\p{Z}]/gu, "")
    .toLowerCase();

const isState = ({ kind }: Place): boolean => kind === "state";

/** Making the names of one language takes 2 ms, and every typed word may be a place: they are kept, 50 languages at most. */
const keptNames = new LRUCache<string, readonly NamedPlace[]>({
  max: 50,
  memoMethod: (language) => {
    const regions = regionNames(language);
    return countries.map((of) => ({ of, name: fold(regions.of(of.code) ?? of.name) }));
  },
});

const localNames = (language: string): readonly NamedPlace[] => keptNames.memo(language);

const regionNames = (language: string): Intl.DisplayNames =>
  new Intl.DisplayNames([...validTags(language), "en"], { type: "region" });

/** Empty for a text that is no language tag. */
function validTags(language: string): readonly string[] {
  try {
    return Intl.getCanonicalLocales(language);
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}

function areasAround(place: Place | undefined): readonly { area: string; level: DefaultTariff["level"] }[] {
  const world = { area: "world", level: "world" } as const;
  if (place === undefined) return [world];
  const own = { area: place.code, level: place.kind };
  const country = { area: place.code.slice(0, 2), level: "country" } as const;
  return [own, country, { area: place.continent, level: "continent" }, world];
}

type PriceRow = (typeof electricity.prices)[number];

function sourcedPrice(row: PriceRow): Sourced<PricePerKwh> {
  const currency = row.currency === "EUR" ? "EUR" : "USD";
  return {
    value: { amountPerKwh: row.perKwh, currency },
    basis: "assumed",
    source: sourceOf(row.source),
    asOf: day(periodEnd(row.period)),
    stale: false,
  };
}

const sources: Readonly<Record<string, { name: string; link: string }>> = electricity.sources;

function sourceOf(id: string): Source {
  const entry = sources[id];
  if (entry === undefined) throw new Error(`no source ${id}`);
  return { id, name: entry.name, link: entry.link };
}

interface NamedPlace {
  readonly of: Place;
  readonly name: string;
}

const aliases: Readonly<Record<string, readonly string[]>> = electricity.aliases;
const english = new Intl.DisplayNames(["en"], { type: "region" });

const countries: readonly Place[] = Object.entries(electricity.continents).flatMap(([continent, codes]) =>
  codes.map((code) => ({
    code,
    kind: "country" as const,
    name: english.of(code) ?? code,
    continent: continent as Continent,
  })),
);

const states: readonly Place[] = Object.entries(electricity.usStates).map(([code, name]) => ({
  code: `US-${code}`,
  kind: "state",
  name,
  continent: "americas",
}));

/** Every place whose name we know: countries first. */
export const places: readonly Place[] = [...countries, ...states];

const codes: readonly NamedPlace[] = places.flatMap((of) => {
  const short = isState(of) ? [of.code.slice(3)] : [];
  return [of.code, ...short].map((code) => ({ of, name: fold(code) }));
});

const names: readonly NamedPlace[] = places.flatMap((of) =>
  [of.name, ...(aliases[of.code] ?? [])].map((name) => ({ of, name: fold(name) })),
);
