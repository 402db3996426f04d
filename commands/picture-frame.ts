import type { Frame } from "../core/charts/picture.ts";
import type { SourceLine } from "./reply.ts";
import type { Voice } from "./voice.ts";

interface FrameTexts {
  readonly title: string;
  readonly subtitle: string;
  readonly sources: readonly SourceLine[];
}

/** What stands around a chart of amounts in the reader's currency: what it is, where it is from and of when it is. */
export function frameOf({ title, subtitle, sources }: FrameTexts, { context, money }: Voice): Frame {
  const { say, format, theme, world } = context;
  const names = sources.map(({ source, age, stale }) => (stale ? `${source.name} (${age})` : source.name));
  const date = format.date(world.now());
  return {
    title,
    subtitle,
    footnote: names.length === 0 ? date : say("chart-footnote", { sources: format.list(names), date }),
    language: format.tag,
    numbers: { style: "currency", currency: money.currency },
    ...(theme && { theme }),
  };
}

/** The places in a series that are worth a label: its ends and its extremes. */
export function notable(series: readonly number[]): ReadonlySet<number> {
  if (series.length === 0) return new Set();
  const [low, high] = [Math.min(...series), Math.max(...series)];
  return new Set([0, series.length - 1, series.indexOf(low), series.lastIndexOf(high)]);
}
