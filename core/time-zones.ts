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

/** Capitals and large cities after which no zone is named, and how cities are called where they lie. */
const cities: Readonly<Record<string, string>> = {
  "America/Mexico_City": "Ciudad de México",
  "America/New_York": "Washington",
  "America/Los_Angeles": "San Francisco, Seattle",
  "America/Sao_Paulo": "Brasília, Rio de Janeiro",
  "Asia/Calcutta": "Kolkata, Delhi, New Delhi, Mumbai, Bangalore",
  "Asia/Hong_Kong": "香港",
  "Asia/Saigon": "Ho Chi Minh City, Ho Chi Minh, Hanoi, Hà Nội, Sài Gòn",
  "Asia/Seoul": "Busan, 서울, 부산",
  "Asia/Shanghai": "Beijing, Shenzhen, Guangzhou, 北京, 上海, 深圳, 广州",
  "Asia/Taipei": "台北",
  "Asia/Tokyo": "Osaka, 東京, 大阪, 东京",
  "Asia/Yekaterinburg": "Екатеринбург",
  "Asia/Novosibirsk": "Новосибирск",
  "Europe/Berlin": "Munich, München, Hamburg, Cologne, Köln, Frankfurt",
  "Europe/Istanbul": "Ankara, İzmir",
  "Europe/Kiev": "Kyiv, Київ, Киев, Lviv, Львів, Харків, Одеса, Дніпро",
  "Europe/London": "Londres",
  "Europe/Madrid": "Barcelona",
  "Europe/Moscow": "Москва, Санкт-Петербург, St Petersburg",
  "Europe/Paris": "Lyon, Marseille",
  "Europe/Rome": "Milan, Milano",
  "Europe/Vienna": "Wien",
};

const names = [
  ...timeZones.flatMap((of) => [
    { of, name: plain(of) },
    { of, name: plain(cityOf(of)) },
  ]),
  ...Object.entries(cities).flatMap(([of, list]) =>
    list.split(", ").map((city) => ({ of, name: plain(city) })),
  ),
];

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
