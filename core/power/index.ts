import { awattarAustria, awattarGermany } from "./awattar.ts";
import { energyCharts } from "./energy-charts.ts";
import { octopusAgile } from "./octopus-agile.ts";
import type { SpotSource } from "./spot-source.ts";

/** Every source of prices by the hour, the most trusted first where several have a zone. */
export const spotSources: readonly SpotSource[] = [
  energyCharts,
  awattarGermany,
  awattarAustria,
  octopusAgile,
];

/** The sources that have prices of a zone, the most trusted first; none for a zone that nobody has. */
export const spotSourcesOf = (zone: string): readonly SpotSource[] =>
  spotSources.filter(({ zones }) => zones.some(({ id }) => id === zone));
