import { findZone, freeZonesNear, zoneName } from "../core/power/find-zone.ts";
import { spotZones, type SpotZone } from "../core/power/zones.ts";
import { longest, type Kind } from "./kind.ts";
import type { Candidate } from "./mistake.ts";
import { unknown } from "./readings.ts";

/** Zones in which many people live and whose prices may be shown. */
const usualZones: readonly string[] = "DE-LU AT CH FR NL BE PL CZ HU DK1 SE4 NO2 IT-North".split(" ");

/** A zone of power prices, as people say it: `DE`, `germany`, `SE4`, `octopus-c`. */
export const zoneKind: Kind = {
  read(typed, option, { language, freeZonesOnly = false }) {
    const match = findZone(typed, language);
    const offer = (zones: readonly SpotZone[]) => zones.map((zone) => candidate(zone, language));
    if (match.kind === "unknown") {
      const nearest =
        match.nearest.length > 0 ? match.nearest : spotZones.filter(({ id }) => usualZones.includes(id));
      return unknown("zone", { typed, option, nearest: offer(nearest) });
    }
    const { zone } = match;
    if (zone.isFree || !freeZonesOnly) return { value: zone.id };
    return {
      mistake: { code: "private-zone", option, typed: zone.id, nearest: offer(freeZonesNear(zone)) },
    };
  },
  // In lower case two letters are a word: "at", "no".
  claim: (words, { language }) =>
    longest(words, 3, (text) => !/^[a-z]{2}$/.test(text) && findZone(text, language).kind === "found"),
};

const candidate = (zone: SpotZone, language: string): Candidate => ({
  label: zoneName(zone, language),
  typed: zone.id,
});
