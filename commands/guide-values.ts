import { themes } from "../core/charts/picture.ts";
import { networksOn } from "../core/networks/index.ts";
import { placeName, places } from "../core/tariff.ts";
import { cityOf } from "../core/time-zones.ts";
import { timeText, usualTimes } from "./clock.ts";
import type { Context } from "./command.ts";
import { kinds, type KindName } from "./kinds.ts";
import { languageName } from "./languages.ts";
import type { Request } from "./line.ts";
import type { Candidate } from "./mistake.ts";
import { factOf } from "./option-names.ts";
import { dearCurrencies } from "./readings.ts";

/** What is offered for an option: usual values, or the names there are. */
export function offeredFor(option: string, { command }: Request, context: Context): readonly Candidate[] {
  const kind = factOf(command, option)?.kind;
  if (kind === undefined) return [];
  return offered[kind]?.(context) ?? namesOf(kind, option, context);
}

const usualCounts = [1, 2, 3, 4, 6, 8, 12];
/** In the currencies in which a kWh costs cents: from cheap industrial power to a dear household's. */
const usualKwhPrices = [0.05, 0.08, 0.1, 0.12, 0.15, 0.2, 0.25, 0.3, 0.4];
const usualCurrencies = [
  "USD",
  "EUR",
  "GBP",
  "CHF",
  "CAD",
  "AUD",
  "JPY",
  "CNY",
  "INR",
  "BRL",
  "TRY",
  "PLN",
  "UAH",
  "RUB",
  "KRW",
  "VND",
];
const usualCountries = "US DE GB FR ES PL NL CA BR TR IN UA CN JP KR VN".split(" ");
/** Zones in which many people live, from west to east after UTC. */
const usualZones = [
  "UTC",
  "America/New_York",
  "America/Chicago",
  "America/Los_Angeles",
  "America/Sao_Paulo",
  "Europe/London",
  "Europe/Berlin",
  "Europe/Kyiv",
  "Europe/Istanbul",
  "Asia/Kolkata",
  "Asia/Ho_Chi_Minh",
  "Asia/Shanghai",
  "Asia/Seoul",
  "Asia/Tokyo",
  "Australia/Sydney",
];

const itself = (typed: string): Candidate => ({ label: typed, typed });

const offered: Partial<Record<KindName, (context: Context) => readonly Candidate[]>> = {
  count: ({ format }) =>
    usualCounts.map((count) => ({ label: format.number(count, 0), typed: String(count) })),
  "kwh-price": kwhPrices,
  networks: ({ say, world }) => [
    ...networksOn(world).map(({ id, name }) => ({ label: name, typed: id })),
    { label: say("rig-networks-all"), typed: "all" },
  ],
  language: ({ languages }) => languages.map((code) => ({ label: languageName(code), typed: code })),
  currency: () => usualCurrencies.map(itself),
  place: ({ language }) =>
    usualCountries.flatMap((code) => {
      const place = places.find((known) => known.code === code);
      return place ? [{ label: placeName(place, language), typed: code }] : [];
    }),
  clock: (context) => usualTimes.map((time) => ({ label: timeText(time, context), typed: time })),
  theme: ({ say }) => themes.map((theme) => ({ label: say(`theme-${theme}`), typed: theme })),
  weekdays: ({ say }) =>
    (["daily", "weekdays", "weekends"] as const).map((name) => ({
      label: say(`digest-days-${name}`),
      typed: name,
    })),
  "time-zone": () => usualZones.map((id) => ({ label: cityOf(id), typed: id })),
};

function kwhPrices({ say, format, currency }: Context): readonly Candidate[] {
  const usual = { label: say("guide-usual-power"), typed: "" };
  if (!dearCurrencies.has(currency)) return [usual];
  const prices = usualKwhPrices.map((price) => ({
    label: format.unitPrice(price, currency),
    typed: `${price}${currency}`,
  }));
  return [...prices, usual];
}

/** The names that are offered when a name was not understood are all there are. */
function namesOf(kind: KindName, option: string, { language, world }: Context): readonly Candidate[] {
  const reading = kinds[kind].read("", option, {
    language,
    currencies: new Set(),
    switchedOn: world.switchedOn,
  });
  return "mistake" in reading && reading.mistake.code === "unknown-value" ? reading.mistake.nearest : [];
}
