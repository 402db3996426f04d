import { termsOf, type Estimate } from "../core/earnings.ts";
import { keptShare } from "../core/estimate.ts";
import type { MachineEstimate } from "../core/fleet.ts";
import { pauseOutlook, type PauseOutlook, type PauseSpan } from "../core/power/pause-hours.ts";
import { spanTexts } from "./hours.ts";
import type { LivePower } from "./live-power.ts";
import type { Voice } from "./voice.ts";

/** What the hours of today and tomorrow bring on a network, and when pausing is cheaper; unknown where prices are old. */
export function pauseOf({ parts }: MachineEstimate, live: LivePower, now: Temporal.Instant): PauseOutlook {
  const total = (of: (part: Estimate) => number) => parts.reduce((sum, part) => sum + of(part), 0);
  return pauseOutlook(
    {
      prices: live.hourly,
      timeZone: live.zone.timeZone,
      usdPerUnit: live.usdPerUnit,
      loadWatts: total((part) => atMeter(part, part.day.loadWatts)),
      idleWatts: total((part) => atMeter(part, part.day.idleWatts)),
      usdPerRentedHour: total((part) => part.rate.busyUsdPerHour.mid * keptShare(termsOf(part))),
      usdPerWaitingHour: total((part) => part.rate.idleUsdPerHour.mid * keptShare(termsOf(part))),
    },
    now,
  );
}

const atMeter = ({ inputs }: Estimate, watts: number): number =>
  (watts / inputs.psuEfficiency.value) * inputs.pue.value;

/** The times in which pausing is cheaper, a sentence each. */
export const pauseTexts = (
  spans: readonly PauseSpan[],
  { zone }: LivePower,
  { context, money }: Voice,
): readonly string[] =>
  spans.map(({ start, end, savesUsd }) =>
    context.say("power-pause", {
      ...spanTexts({ start, end }, zone, context),
      saves: money.show(savesUsd),
    }),
  );
