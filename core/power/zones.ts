/** An area with one price of electricity: a bidding zone of the European market, or a region of Great Britain. */
export interface SpotZone {
  /** `DE-LU`, `SE3`, `IT-North` as Energy-Charts spells them (case counts), or `GB-A` to `GB-P`. */
  readonly id: string;
  /** The IANA zone by whose clock days are counted there. */
  readonly timeZone: string;
}

const zone = (id: string, timeZone: string): SpotZone => ({ id, timeZone });

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

/** The 14 regions of the grid in Great Britain by their letters; there is no I and no O. */
export const britishZones: readonly SpotZone[] = "ABCDEFGHJKLMNP"
  .split("")
  .map((letter) => zone(`GB-${letter}`, "Europe/London"));
