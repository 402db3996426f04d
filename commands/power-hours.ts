import type { LocalHour } from "../core/power/spot-tariff.ts";
import { clockText } from "./hours.ts";
import { isNow } from "./hours-picture.ts";
import type { LivePower } from "./live-power.ts";
import { figure, ours } from "./figures.ts";
import type { Block, Figure } from "./reply.ts";
import type { Voice } from "./voice.ts";

/** An hour, with what is left of it to a machine that works, where there is one. */
export type ShownHour = LocalHour & { readonly rentedUsd?: number | undefined };

interface Day {
  readonly name: "today" | "tomorrow";
  readonly date: Temporal.PlainDate;
  /** Those that are known, in their order. */
  readonly hours: readonly ShownHour[];
}

/** What each hour costs, and what it leaves to the machine, by when it begins: `usdPerKwh.2026-11-22T16:00:00Z`. */
export const hourFigures = (
  hours: readonly ShownHour[],
  { zone, prices, usdPerUnit }: LivePower,
): readonly Figure[] =>
  hours.flatMap(({ start, amountPerKwh, rentedUsd }) => {
    const from = { ...prices, basis: "derived" as const };
    const price = figure(zone.id, [`usdPerKwh.${start.toString()}`, "USD/kWh"], {
      ...from,
      value: amountPerKwh * usdPerUnit,
    });
    if (rentedUsd === undefined) return [price];
    const left = { ...from, source: ours, value: rentedUsd };
    return [price, figure(zone.id, [`leftUsd.${start.toString()}`, "USD/hour"], left)];
  });

/** The price of this hour, and until when it holds. */
export function nowText(
  hours: readonly ShownHour[],
  live: LivePower,
  { context, money }: Voice,
): readonly Block[] {
  const hour = hours.find((one) => isNow(one, context.world.now()));
  if (!hour) return [];
  const to = clockText(hour.end, live.zone, context);
  return [{ kind: "text", text: context.say("power-now", { to, price: priceOf(hour, live, money) }) }];
}

const priceOf = (
  { amountPerKwh }: Pick<LocalHour, "amountPerKwh">,
  { usdPerUnit }: LivePower,
  money: Voice["money"],
): string => money.power(amountPerKwh * usdPerUnit);

/** The cheapest and the dearest hour of a day and its mean, and each hour that is not over. */
export function dayBlocks({ name, date, hours }: Day, live: LivePower, voice: Voice): readonly Block[] {
  const { context, money } = voice;
  const { say, format } = context;
  const heading: Block = {
    kind: "text",
    text: live.isToday ? say(`power-${name}`, { date: format.dayOfYear(date) }) : format.dayOfYear(date),
    style: "heading",
  };
  const [cheapest, ...others] = hours.toSorted((a, b) => a.amountPerKwh - b.amountPerKwh);
  if (!cheapest) return [heading, { kind: "text", text: say("power-tomorrow-none") }];
  const dearest = others.at(-1) ?? cheapest;
  const text = say("power-range", {
    cheapest: priceOf(cheapest, live, money),
    cheapestAt: clockText(cheapest.start, live.zone, context),
    dearest: priceOf(dearest, live, money),
    dearestAt: clockText(dearest.start, live.zone, context),
    mean: priceOf({ amountPerKwh: meanOf(hours) }, live, money),
  });
  return [heading, { kind: "text", text }, ...hourTable(hours, live, voice)];
}

function meanOf(hours: readonly LocalHour[]): number {
  const length = hours.reduce((sum, hour) => sum + hour.hours, 0);
  return hours.reduce((sum, hour) => sum + hour.hours * hour.amountPerKwh, 0) / length;
}

function hourTable(
  hours: readonly ShownHour[],
  live: LivePower,
  { context, money }: Voice,
): readonly Block[] {
  const { say, world } = context;
  const ahead = hours.filter(({ end }) => Temporal.Instant.compare(end, world.now()) > 0);
  if (ahead.length === 0) return [];
  const isOfMachine = ahead.some(({ rentedUsd }) => rentedUsd !== undefined);
  const left = ({ rentedUsd }: ShownHour) =>
    rentedUsd === undefined ? "–" : money.show(rentedUsd, { signed: true });
  return [
    {
      kind: "table",
      columns: [
        { label: say("power-column-hour"), align: "start" },
        { label: say("power-column-price"), align: "end" },
        ...(isOfMachine ? [{ label: say("power-column-left"), align: "end" as const }] : []),
      ],
      rows: ahead.map((hour) => [
        clockText(hour.start, live.zone, context),
        priceOf(hour, live, money),
        ...(isOfMachine ? [left(hour)] : []),
      ]),
    },
  ];
}
