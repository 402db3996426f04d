import { closest } from "./closest.ts";

export type TimeZoneMatch =
  | { readonly kind: "found"; readonly id: string }
  /** Up to five IANA names, the nearest first. */
  | { readonly kind: "unknown"; readonly nearest: readonly string[] };

/** Every time zone by its IANA name, such as `Europe/Berlin`. */
export const timeZones: readonly string[] = [
  ...new Set(["UTC", ...Intl.supportedValuesOf("timeZone").filter((id) => id.includes("/"))]),
];

const longestName = 60;

/** The city of a zone, as it is said: `America/New_York` -> `New York`. */
export const cityOf = (id: string): string => (id.split("/").at(-1) ?? id).replaceAll("_", " ");

const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .replaceAll(/[\p{M}\s_]+/gu, "")
    .toLowerCase();

const names = timeZones.flatMap((of) => [
  { of, name: plain(of) },
  { of, name: plain(cityOf(of)) },
]);

/** Finds a zone by IANA name, older IANA name, or city: `europe/berlin`, `Asia/Calcutta`, `new york`. */
export function findTimeZone(typed: string): TimeZoneMatch {
  const wanted = plain(typed.trim().slice(0, longestName));
  const known = names.find(({ name }) => name === wanted)?.of ?? olderName(typed);
  return known === undefined
    ? { kind: "unknown", nearest: closest(wanted, names) }
    : { kind: "found", id: known };
}

/** Names that are no longer listed are still zones; offsets such as `+02:00` are none, since they know no summer. */
function olderName(typed: string): string | undefined {
  if (!/^[a-z_]+\/[a-z_/-]+$/i.test(typed)) return undefined;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: typed }).resolvedOptions().timeZone;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
