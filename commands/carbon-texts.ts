import { UpstreamError } from "../core/errors.ts";
import { britishCarbon, type CarbonIntensity } from "../core/power/carbon.ts";
import type { SpotZone } from "../core/power/zones.ts";
import { mapSourced, type Sourced } from "../core/sourced.ts";
import type { World } from "../core/world.ts";
import { figure } from "./figures.ts";
import { momentText } from "./hours.ts";
import type { Block, Figure } from "./reply.ts";
import type { Voice } from "./voice.ts";

/** What a kWh comes with today and tomorrow; `unread` where nobody can be asked, undefined where nobody tells of the zone. */
export type Carbon = Sourced<readonly CarbonIntensity[]> | "unread" | undefined;

/** Of Great Britain alone: elsewhere nobody tells without a key. */
export async function carbonOf({ country, timeZone }: SpotZone, world: World): Promise<Carbon> {
  if (country !== "GB") return undefined;
  const today = world.now().toZonedDateTimeISO(timeZone).startOfDay();
  try {
    return await britishCarbon(today.toInstant(), world);
  } catch (error) {
    if (error instanceof UpstreamError) return "unread";
    throw error;
  }
}

/** Now, and the cleanest and the dirtiest half hour ahead. */
export function carbonTexts(carbon: Carbon, zone: SpotZone, { context }: Voice): readonly Block[] {
  const { say, format, world } = context;
  if (carbon === undefined) return [];
  const ahead = aheadOf(carbon, world);
  const [now] = ahead;
  if (!now) return [{ kind: "text", text: say("power-carbon-none"), style: "note" }];
  const sorted = ahead.toSorted((a, b) => a.gramsPerKwh - b.gramsPerKwh);
  const [low, high] = [sorted[0] ?? now, sorted.at(-1) ?? now];
  const text = say("power-carbon", {
    now: format.number(now.gramsPerKwh, 0),
    low: format.number(low.gramsPerKwh, 0),
    lowAt: momentText(low.start, zone, context),
    high: format.number(high.gramsPerKwh, 0),
    highAt: momentText(high.start, zone, context),
  });
  return [{ kind: "text", text }];
}

/** The half hours that are not over. */
const aheadOf = (carbon: Carbon, world: World): readonly CarbonIntensity[] =>
  carbon === undefined || carbon === "unread"
    ? []
    : carbon.value.filter(({ end }) => Temporal.Instant.compare(end, world.now()) > 0);

export function carbonFigures(carbon: Carbon, { id }: SpotZone, world: World): readonly Figure[] {
  const [now] = aheadOf(carbon, world);
  if (carbon === undefined || carbon === "unread" || !now) return [];
  return [
    figure(
      id,
      ["gramsPerKwh", "g/kWh"],
      mapSourced(carbon, () => now.gramsPerKwh),
    ),
  ];
}
