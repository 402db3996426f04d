import type { DayBar } from "../core/charts/picture.ts";
import { zoneName } from "../core/power/find-zone.ts";
import type { LocalHour } from "../core/power/spot-tariff.ts";
import { clockText, momentText } from "./hours.ts";
import { livePowerFigures, type LivePower } from "./live-power.ts";
import { frameOf } from "./picture-frame.ts";
import type { Block } from "./reply.ts";
import { marketSources } from "./sources.ts";
import type { Voice } from "./voice.ts";

interface Shown {
  readonly live: LivePower;
  /** Those that are known of today and tomorrow, in their order. */
  readonly hours: readonly LocalHour[];
}

/** A bar an hour, in the currency of the zone; an hour that is unknown leaves its place empty. */
export function hoursChart({ live, hours }: Shown, voice: Voice): readonly Block[] {
  const { say, language } = voice.context;
  const series = hours.map(({ amountPerKwh }) => amountPerKwh);
  if (series.length < 2) return [];
  const { currency } = live.zone;
  const sources = marketSources(livePowerFigures(live, voice.context), voice.context);
  const title = say("chart-hours-title", { zone: zoneName(live.zone, language) });
  const subtitle = say("chart-hours-subtitle", { currency });
  return [
    {
      kind: "chart",
      alt: altOf({ live, hours }, voice),
      series,
      picture: {
        kind: "days",
        ...frameOf({ title, subtitle, sources }, voice),
        numbers: { style: "currency", currency },
        bars: barsOf({ live, hours }, voice),
      },
    },
  ];
}

function altOf({ live, hours }: Shown, { context, money }: Voice): string {
  const { say, language, world } = context;
  const told = (hour: LocalHour | undefined) =>
    hour
      ? [money.power(hour.amountPerKwh * live.usdPerUnit), momentText(hour.start, live.zone, context)]
      : [];
  const byPrice = hours.toSorted((a, b) => a.amountPerKwh - b.amountPerKwh);
  const [low = "", lowAt = ""] = told(byPrice[0]);
  const [high = "", highAt = ""] = told(byPrice.at(-1));
  const [now] = told(hours.find((hour) => isNow(hour, world.now())));
  const span = { zone: zoneName(live.zone, language), low, lowAt, high, highAt };
  return now === undefined ? say("chart-hours-alt", span) : say("chart-hours-alt-now", { ...span, now });
}

function barsOf({ live: { zone }, hours }: Shown, { context }: Voice): readonly DayBar[] {
  const prices = hours.map(({ amountPerKwh }) => amountPerKwh);
  const labelled = new Set([Math.min(...prices), Math.max(...prices)].map((price) => prices.indexOf(price)));
  return hours.flatMap((hour, at) => [
    ...gapBefore(hour, hours[at - 1]),
    {
      label:
        hour.from.hour === 0
          ? context.format.dayOfYear(hour.from.toPlainDate())
          : clockText(hour.start, zone, context),
      value: hour.amountPerKwh,
      ...(labelled.has(at) && { text: context.format.unitPrice(hour.amountPerKwh, zone.currency) }),
    },
  ]);
}

/** One empty place for every hour between two that are known. */
function gapBefore(hour: LocalHour, before: LocalHour | undefined): readonly DayBar[] {
  const missing = before ? Math.round(before.end.until(hour.start).total("hours")) : 0;
  return Array.from({ length: missing }, () => ({ label: "", value: null }));
}

export const isNow = ({ start, end }: LocalHour, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(start, now) <= 0 && Temporal.Instant.compare(now, end) < 0;
