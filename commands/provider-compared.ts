import type { Comparison, Span } from "../core/providers/actual.ts";
import { utcMidnight } from "../core/time.ts";
import { figure, ours } from "./figures.ts";
import type { Block, Figure } from "./reply.ts";
import type { Voice } from "./voice.ts";

/** The days of a span of which estimate and earnings are both known; null where there is none. */
export interface Held {
  readonly days: Span["days"];
  readonly comparison: Comparison | null;
}

export interface ToldComparison {
  readonly name: string;
  readonly held: readonly Held[];
  /** Where no estimate was kept: the one of now against the last week. */
  readonly now: Held | undefined;
  readonly notes: readonly string[];
}

/** With fewer common days than this a ratio is chance. */
const leastDays: Readonly<Record<Span["days"], number>> = { 7: 3, 30: 10, 90: 30 };

export const isEnough = ({ days, comparison }: Held): boolean =>
  comparison !== null && comparison.days >= leastDays[days];

/** Estimate against actual, in words for every span. */
export function comparedBlocks(told: ToldComparison, voice: Voice): readonly Block[] {
  const { say } = voice.context;
  const { held, now, name } = told;
  const isKept = held.some(({ comparison }) => comparison !== null);
  return [
    { kind: "text", text: say("provider-compare", { name }), style: "heading" },
    ...(isKept ? keptBlocks(told, voice) : nowBlocks(now, told, voice)),
    ...(isKept || now?.comparison ? told.notes.map(note) : []),
  ];
}

const note = (text: string): Block => ({ kind: "text", text, style: "note" });

function keptBlocks({ held }: ToldComparison, voice: Voice): readonly Block[] {
  const { say } = voice.context;
  const enough = held.filter(isEnough);
  const judged = enough.find(({ days }) => days === 30) ?? enough[0];
  return [
    {
      kind: "table",
      columns: [
        { label: say("provider-column-span"), align: "start" },
        { label: say("provider-column-estimate"), align: "end" },
        { label: say("provider-column-actual"), align: "end" },
        { label: say("provider-column-ratio"), align: "end" },
      ],
      rows: held.map((one) => rowOf(one, voice)),
    },
    ...(judged?.comparison ? [{ kind: "text" as const, text: reasonText(judged.comparison, voice) }] : []),
    ...(enough.length < held.length ? [note(say("provider-few-days"))] : []),
  ];
}

function rowOf({ days, comparison }: Held, { context: { say, format }, money }: Voice): readonly string[] {
  const known = say("provider-of", { part: comparison?.days ?? 0, whole: days });
  const isShown = comparison !== null && isEnough({ days, comparison });
  if (!isShown) return [known, "–", "–", "–"];
  const { estimatedUsdPerDay, actualUsdPerDay, ratio } = comparison;
  return [
    known,
    money.show(estimatedUsdPerDay),
    money.show(actualUsdPerDay),
    ratio === null ? "–" : format.percent(ratio),
  ];
}

function reasonText({ ratio, reason }: Comparison, { context: { say } }: Voice): string {
  if (ratio === null) return say("provider-nothing-estimated");
  return reason === null ? say("provider-reason-none") : say(`provider-reason-${reason}`);
}

/** Nothing was kept: the estimate of now is better than none, and is not what was told on those days. */
function nowBlocks(now: Held | undefined, { name }: ToldComparison, voice: Voice): readonly Block[] {
  const { context, money } = voice;
  const { say, format } = context;
  const comparison = now?.comparison;
  const kept: Block = note(say("provider-no-history", { name }));
  if (!comparison || comparison.ratio === null) return [kept];
  const text = say("provider-now", {
    estimate: money.show(comparison.estimatedUsdPerDay),
    actual: money.show(comparison.actualUsdPerDay),
    ratio: format.percent(comparison.ratio),
  });
  return [{ kind: "text", text }, { kind: "text", text: reasonText(comparison, voice) }, kept];
}

/** The means and their ratio for each span with enough days. */
export function comparedFigures(
  of: string,
  { held, now }: ToldComparison,
  until: Temporal.PlainDate,
): readonly Figure[] {
  const from = { basis: "derived", source: ours, asOf: utcMidnight(until), stale: false } as const;
  const shown = [
    ...held.filter(isEnough).map((one) => [`${one.days}d`, one] as const),
    ...(now ? [["Now", now] as const] : []),
  ];
  return shown.flatMap(([suffix, { comparison }]) => {
    if (!comparison) return [];
    const { estimatedUsdPerDay, actualUsdPerDay, ratio } = comparison;
    return [
      figure(of, [`estimatedUsdPerDay${suffix}`, "USD/day"], { ...from, value: estimatedUsdPerDay }),
      figure(of, [`actualUsdPerDay${suffix}`, "USD/day"], { ...from, value: actualUsdPerDay }),
      ...(ratio === null
        ? []
        : [figure(of, [`actualOverEstimate${suffix}`, "ratio"], { ...from, value: ratio })]),
    ];
  });
}
