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
  "America/New_York": "Нью-Йорк, Nueva York, Nova York, 纽约, ニューヨーク, 뉴욕, Washington",
  "America/Los_Angeles": "San Francisco, Seattle",
  "America/Sao_Paulo": "Brasília, Rio de Janeiro",
  "Asia/Calcutta": "Kolkata, Delhi, New Delhi, Mumbai, Bangalore",
  "Asia/Hong_Kong": "香港",
  "Asia/Saigon": "Ho Chi Minh City, Ho Chi Minh, Hanoi, Hà Nội, Sài Gòn",
  "Asia/Seoul": "Busan, 서울, 부산",
  "Asia/Shanghai": "Beijing, Shenzhen, Guangzhou, 北京, 上海, 深圳, 广州",
  "Asia/Taipei": "台北",
  "Asia/Tokyo": "Osaka, 東京, 大阪, 东京",
  "Asia/Almaty": "Алматы, Алмати",
  "Asia/Yekaterinburg": "Екатеринбург",
  "Asia/Novosibirsk": "Новосибирск",
  "Europe/Berlin":
    "Берлин, Берлін, 柏林, ベルリン, 베를린, Munich, München, Hamburg, Cologne, Köln, Frankfurt",
  "Europe/Istanbul": "Стамбул, Ankara, İzmir",
  "Europe/Kiev": "Kyiv, Київ, Киев, Lviv, Львів, Харків, Одеса, Дніпро",
  "Europe/London": "Londres, Лондон, 伦敦, ロンドン, 런던",
  "Europe/Madrid": "Мадрид, Barcelona",
  "Europe/Moscow": "Москва, Санкт-Петербург, St Petersburg",
  "Europe/Paris": "Париж, 巴黎, パリ, 파리, Lyon, Marseille",
  "Europe/Rome": "Рим, Roma, Milan, Milano",
  "Europe/Vienna": "Вена, Відень, Wien, Viena, Vienne",
  "Europe/Warsaw": "Варшава, Warszawa, Varsovia, Varsovie, Warschau, Kraków",
};

/** What clocks are called in short: the zone that keeps such a clock through the year, or those that may be meant. */
const abbreviations: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    gmt: ["UTC"],
    cet: ["Europe/Berlin"],
    cest: ["Europe/Berlin"],
    mez: ["Europe/Berlin"],
    mesz: ["Europe/Berlin"],
    wet: ["Europe/Lisbon"],
    eet: ["Europe/Kiev", "Europe/Helsinki", "Europe/Athens"],
    msk: ["Europe/Moscow"],
    trt: ["Europe/Istanbul"],
    bst: ["Europe/London"],
    est: ["America/New_York"],
    edt: ["America/New_York"],
    cst: ["America/Chicago", "Asia/Shanghai"],
    cdt: ["America/Chicago"],
    mst: ["America/Denver", "America/Phoenix"],
    pst: ["America/Los_Angeles"],
    pdt: ["America/Los_Angeles"],
    brt: ["America/Sao_Paulo"],
    ist: ["Asia/Calcutta", "Europe/Dublin", "Asia/Jerusalem"],
    jst: ["Asia/Tokyo"],
    kst: ["Asia/Seoul"],
  }),
);

const names = [
  ...timeZones.flatMap((of) => [
    { of, name: plain(of) },
    { of, name: plain(cityOf(of)) },
  ]),
  ...Object.entries(cities).flatMap(([of, list]) =>
    list.split(", ").map((city) => ({ of, name: plain(city) })),
  ),
];

/**
 * Finds a zone by IANA name, older IANA name, city, or what its clock is called in short: `europe/berlin`,
 * `Asia/Calcutta`, `new york`, `CET`.
 */
export function findTimeZone(typed: string): TimeZoneMatch {
  const wanted = plain(typed.trim().slice(0, longestName));
  const [only, ...others] = abbreviations.get(wanted) ?? [];
  if (only !== undefined && others.length > 0) return { kind: "unknown", nearest: [only, ...others] };
  const known = only ?? names.find(({ name }) => name === wanted)?.of ?? olderName(typed);
  return known === undefined
    ? { kind: "unknown", nearest: closest(wanted, names) }
    : { kind: "found", id: known };
}

/** Whether a zone can be reckoned with; offsets such as `+02:00` are none, since they know no summer. */
export function isTimeZone(id: string): boolean {
  if (/^[+-]/.test(id)) return false;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(id).timeZoneId !== "";
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
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
