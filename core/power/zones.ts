/** An area with one price of electricity: a bidding zone of the European market, or a region of Great Britain. */
export interface SpotZone {
  /** `DE-LU`, `SE3`, `IT-North` as Energy-Charts spells them (case counts), or `GB-A` to `GB-P`. */
  readonly id: string;
  /** The IANA zone by whose clock days are counted there. */
  readonly timeZone: string;
  /** ISO 3166; of a zone in several countries the one with most people. */
  readonly country: string;
  /** ISO 4217: what its prices are in. */
  readonly currency: "EUR" | "GBP";
  /** What people call a region there, in English; absent for a zone that is a country or is called by its id. */
  readonly region?: string;
  /** Its prices may be shown to anybody. Those of the others are for private use only. */
  readonly isFree: boolean;
}

/**
 * The zones whose prices Energy-Charts passes on under CC BY 4.0; all others are for private and internal use. By its
 * openapi.json as others read it on 2026-10-08.
 */
const free: ReadonlySet<string> = new Set(
  "AT BE CH CZ DE-LU DK1 DK2 FR HU IT-North NL NO2 PL SE4 SI".split(" "),
);

const zone = (id: string, timeZone: string): SpotZone => ({
  id,
  timeZone,
  country: id.slice(0, 2),
  currency: "EUR",
  isFree: free.has(id),
});

export const germany: SpotZone = zone("DE-LU", "Europe/Berlin");
export const austria: SpotZone = zone("AT", "Europe/Vienna");

/**
 * The bidding zones of which Energy-Charts has prices, without the Italian ones in which nobody lives. Ids from
 * mampfes/ha_epex_spot EnergyCharts/__init__.py, 2026-01-29.
 */
export const europeanZones: readonly SpotZone[] = [
  austria,
  germany,
  zone("BE", "Europe/Brussels"),
  zone("BG", "Europe/Sofia"),
  zone("CH", "Europe/Zurich"),
  zone("CZ", "Europe/Prague"),
  ...["DK1", "DK2"].map((id) => zone(id, "Europe/Copenhagen")),
  zone("EE", "Europe/Tallinn"),
  zone("ES", "Europe/Madrid"),
  zone("FI", "Europe/Helsinki"),
  zone("FR", "Europe/Paris"),
  zone("GR", "Europe/Athens"),
  zone("HR", "Europe/Zagreb"),
  zone("HU", "Europe/Budapest"),
  ...["North", "Centre-North", "Centre-South", "South", "Calabria", "Sicily", "Sardinia"].map((part) =>
    zone(`IT-${part}`, "Europe/Rome"),
  ),
  zone("LT", "Europe/Vilnius"),
  zone("LV", "Europe/Riga"),
  zone("ME", "Europe/Podgorica"),
  zone("NL", "Europe/Amsterdam"),
  ...["NO1", "NO2", "NO3", "NO4", "NO5"].map((id) => zone(id, "Europe/Oslo")),
  zone("PL", "Europe/Warsaw"),
  zone("PT", "Europe/Lisbon"),
  zone("RO", "Europe/Bucharest"),
  zone("RS", "Europe/Belgrade"),
  ...["SE1", "SE2", "SE3", "SE4"].map((id) => zone(id, "Europe/Stockholm")),
  zone("SI", "Europe/Ljubljana"),
  zone("SK", "Europe/Bratislava"),
];

/** The areas of the grid in Great Britain by the letters of their meters' numbers; there is no I and no O. */
const britishRegions = {
  A: "Eastern England",
  B: "East Midlands",
  C: "London",
  D: "Merseyside and North Wales",
  E: "West Midlands",
  F: "North East England",
  G: "North West England",
  H: "Southern England",
  J: "South East England",
  K: "South Wales",
  L: "South West England",
  M: "Yorkshire",
  N: "South Scotland",
  P: "North Scotland",
} as const;

/** The 14 regions of Great Britain. */
export const britishZones: readonly SpotZone[] = Object.entries(britishRegions).map(([letter, region]) => ({
  ...zone(`GB-${letter}`, "Europe/London"),
  currency: "GBP",
  isFree: true,
  region,
}));

/** Every zone of which somebody has prices. */
export const spotZones: readonly SpotZone[] = [...europeanZones, ...britishZones];
