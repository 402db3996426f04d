import type { DayBar, DaysPicture } from "../core/charts/picture.ts";
import { frameOf, notable } from "./picture-frame.ts";
import type { SourceLine } from "./reply.ts";
import type { Voice } from "./voice.ts";

/** A day of a machine on one network. */
export interface PastDay {
  readonly date: Temporal.PlainDate;
  readonly cashUsdPerDay: number;
}

interface PastDays {
  readonly name: string;
  readonly network: string;
  /** The oldest first, at least one; a date may be missing, none is there twice. */
  readonly days: readonly PastDay[];
  readonly sources: readonly SourceLine[];
}

/** Cash per day on one network, a bar a day; a day without a digest leaves its place empty. */
export function daysPicture({ name, network, days, sources }: PastDays, voice: Voice): DaysPicture {
  const { context, money } = voice;
  const { say } = context;
  const bars = barsOf(days, voice);
  const title = say("chart-days-title", { name, network });
  const subtitle = say("chart-days-subtitle", { days: bars.length, currency: money.currency });
  return { kind: "days", ...frameOf({ title, subtitle, sources }, voice), bars };
}

function barsOf(days: readonly PastDay[], { context: { format }, money }: Voice): readonly DayBar[] {
  const [first, last] = [days.at(0), days.at(-1)];
  if (!first || !last) return [];
  const labelled = notable(days.map(({ cashUsdPerDay }) => cashUsdPerDay));
  const byDate = new Map(days.map((day, index) => [String(day.date), { ...day, index }]));
  const count = first.date.until(last.date, { largestUnit: "days" }).days + 1;
  return Array.from({ length: count }, (_, at) => {
    const date = first.date.add({ days: at });
    const day = byDate.get(String(date));
    const label = format.dayOfYear(date);
    if (!day) return { label, value: null };
    const text = money.show(day.cashUsdPerDay, { signed: true });
    return { label, value: money.amount(day.cashUsdPerDay), ...(labelled.has(day.index) && { text }) };
  });
}
