import { zoneName } from "../core/power/find-zone.ts";
import type { LivePower, MissingPower } from "./live-power.ts";
import type { Block } from "./reply.ts";
import type { Voice } from "./voice.ts";

/** What today's price of a market is made of; or why another stands in for it. */
export function livePowerTexts(live: LivePower | MissingPower | undefined, voice: Voice): readonly Block[] {
  if (!live) return [];
  if (live.kind === "missing") {
    const zone = zoneName(live.zone, voice.context.language);
    return [warning(voice.context.say(`live-power-${live.reason}`, { zone }))];
  }
  return [...oldText(live, voice), madeOf(live, voice), ...partText(live, voice)];
}

const warning = (text: string): Block => ({ kind: "text", text, style: "warning" });
const note = (text: string): Block => ({ kind: "text", text, style: "note" });

const oldText = ({ isToday, day, zone }: LivePower, { context }: Voice): readonly Block[] => {
  if (isToday) return [];
  const date = context.format.date(day.date);
  return [warning(context.say("live-power-old", { zone: zoneName(zone, context.language), date }))];
};

/** The mean of the day, and the sum that it is; a bare price is a warning, as nobody pays that. */
function madeOf(live: LivePower, { context: { say, format, language }, money }: Voice): Block {
  const { surchargesUsdPerKwh: surcharges, vatRate: vat, prices } = live;
  const told = { zone: zoneName(live.zone, language), price: money.power(live.usdPerKwh.value) };
  if (prices.level === "retail") return note(say("live-power-retail", told));
  const sum = {
    ...told,
    spot: money.power(live.spotUsdPerKwh.value),
    surcharges: money.power(surcharges ?? 0),
    vat: format.percent(vat ?? 0),
  };
  if (surcharges !== undefined && vat !== undefined) return note(say("live-power-full", sum));
  if (surcharges !== undefined) return warning(say("live-power-no-vat", sum));
  return warning(vat === undefined ? say("live-power-bare", told) : say("live-power-no-surcharges", sum));
}

/** So much of the day is not known. */
function partText(
  { day: { hours, knownHours } }: LivePower,
  { context: { say, format } }: Voice,
): readonly Block[] {
  if (knownHours >= hours) return [];
  return [
    note(say("live-power-part", { known: format.number(knownHours, 1), hours: format.number(hours, 1) })),
  ];
}
