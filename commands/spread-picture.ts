import type { Band } from "../core/band.ts";
import type { SpreadGroup, SpreadPicture, SpreadRow } from "../core/charts/picture.ts";
import { cloudPromises } from "../core/reference/cloud-sla.ts";
import { cloudNames } from "../core/reference/clouds.ts";
import {
  uptimeDays,
  uptimeTargets,
  type PaySpread,
  type UptimeDays,
  type UptimeSpread,
} from "../core/reliability.ts";
import type { Say } from "../locales/index.ts";
import { frameOf } from "./picture-frame.ts";
import { downText, renderText, uptimeText, type Known } from "./reliability.ts";
import type { ChartBlock, SourceLine } from "./reply.ts";
import type { Voice } from "./voice.ts";

/** A row as it is drawn, and as its sentence tells it. */
interface ToldRow {
  readonly row: SpreadRow;
  readonly told: string;
}

interface ToldGroup {
  readonly group: Omit<SpreadGroup, "rows">;
  readonly rows: readonly ToldRow[];
}

/** How far providers differ in their time online and wallets in their pay, beside what clouds promise; none where neither is known. */
export function spreadChart(
  known: readonly Known[],
  sources: readonly SourceLine[],
  voice: Voice,
): readonly ChartBlock[] {
  const paid = known.flatMap(({ network, reliability: { pay } }) =>
    pay ? payGroup(network.name, pay, voice) : [],
  );
  const isKnown = known.some(({ reliability }) => reliability.uptime !== undefined) || paid.length > 0;
  if (!isKnown) return [];
  const { say } = voice.context;
  const groups = [onlineGroup(known, voice), ...paid];
  const picture: SpreadPicture = {
    kind: "spread",
    ...frameOf({ title: say("chart-spread-title"), subtitle: say("chart-spread-subtitle"), sources }, voice),
    numbers: { style: "decimal" },
    groups: groups.map(({ group, rows }) => ({ ...group, rows: rows.map(({ row }) => row) })),
  };
  const alt = groups
    .map(({ group, rows }) =>
      say("chart-spread-alt", {
        what: group.title,
        list: sequence(
          rows.map(({ told }) => told),
          say,
        ),
      }),
    )
    .join(" ");
  return [{ kind: "chart", alt, series: [], picture }];
}

/** Commas stand within its parts already. */
const sequence = (parts: readonly string[], say: Say): string =>
  parts.reduce((first, second) => say("chart-spread-and", { first, second }));

/** The ends of the scale and each tenth of what is missing in between. */
const nines = [0, 0.9, 0.99, 0.999, 0.9999, 1] as const;

function onlineGroup(known: readonly Known[], voice: Voice): ToldGroup {
  const { say } = voice.context;
  // Clouds promise for a month: beside other networks that alone is shown.
  const windows = known.length > 1 ? ([30] as const) : uptimeDays.toReversed();
  const ofEach = known.map(({ network, reliability: { uptime } }) => ({
    network,
    rows: uptime ? uptimeRows(network.name, { over: uptime.over, windows }, voice) : [],
  }));
  const measured = ofEach.flatMap(({ rows }) => rows);
  const without = ofEach.filter(({ rows }) => rows.length === 0).map(({ network }) => network.name);
  const least = Math.min(...measured.map(({ row }) => row.measured?.low ?? 1), uptimeTargets[0]);
  const first = nines.findLastIndex((nine) => nine <= least);
  return {
    group: {
      title: say("chart-spread-online"),
      scale: "nines",
      ticks: nines.slice(first).map((value) => ({ value, label: uptimeText(value, voice.context) })),
    },
    rows: [...measured, ...unknownRow(without, voice), ...promisedRows(voice)],
  };
}

function uptimeRows(
  network: string,
  { over, windows }: Pick<UptimeSpread, "over"> & { readonly windows: readonly UptimeDays[] },
  voice: Voice,
): readonly ToldRow[] {
  const { say, format } = voice.context;
  return windows.flatMap((days) => {
    const spread = over[days];
    const name = say("chart-spread-days", { network, days: format.days(days) });
    return spread
      ? [measuredRow(name, spread.value, (share) => uptimeText(share, voice.context), voice)]
      : [];
  });
}

function measuredRow(
  name: string,
  measured: Band,
  text: (value: number) => string,
  { context }: Voice,
): ToldRow {
  const [low, mid, high] = [text(measured.low), text(measured.mid), text(measured.high)];
  return {
    row: { name, measured, text: context.say("chart-spread-range", { low, mid, high }) },
    told: context.say("chart-spread-item", { name, low, mid, high }),
  };
}

function unknownRow(names: readonly string[], { context: { say } }: Voice): readonly ToldRow[] {
  if (names.length === 0) return [];
  const name = names.length > 1 ? say("chart-spread-others") : names.join("");
  const row = { name, text: say("chart-spread-unknown") };
  return [{ row, told: say("chart-spread-item-unknown", { names: name }) }];
}

function promisedRows({ context }: Voice): readonly ToldRow[] {
  const { say } = context;
  return cloudPromises.map(({ cloud, oneMachine: promised }) => {
    const share = uptimeText(promised, context);
    return {
      row: {
        name: say("chart-spread-cloud", { cloud: cloudNames[cloud] }),
        promised,
        text: say("chart-spread-promise", { share }),
      },
      told: say("chart-spread-item-promise", {
        cloud: cloudNames[cloud],
        share,
        down: downText(promised, context),
      }),
    };
  });
}

function payGroup(
  network: string,
  { newestWeek, usualWeek, weeks }: PaySpread,
  voice: Voice,
): readonly ToldGroup[] {
  const { say, format } = voice.context;
  const text = (amount: number) => renderText(amount, voice.context);
  const named: readonly (readonly [string, Band])[] = [
    [say("chart-spread-newest", { network }), newestWeek.value],
    ...(usualWeek
      ? [[say("chart-spread-usual", { network, weeks: format.weeks(weeks) }), usualWeek.value] as const]
      : []),
  ];
  // A logarithm has no place for nothing.
  const drawn = named.filter(([, { low }]) => low > 0);
  if (drawn.length === 0) return [];
  return [
    {
      group: {
        title: say("chart-spread-pay"),
        scale: "log",
        ticks: powersOfTen(drawn.map(([, band]) => band)).map((value) => ({
          value,
          label: format.number(value, 2),
        })),
      },
      rows: drawn.map(([name, band]) => measuredRow(name, band, text, voice)),
    },
  ];
}

/** Hundredths of a RENDER to a million: what is beyond stands at the end of the scale. */
const powers = { least: -2, most: 6 } as const;

/** Those that enclose all bands, two at least. */
function powersOfTen(bands: readonly Band[]): readonly number[] {
  const least = Math.min(...bands.map(({ low }) => Math.floor(Math.log10(low))));
  const from = Math.min(powers.most - 1, Math.max(powers.least, least));
  const most = Math.max(...bands.map(({ high }) => Math.ceil(Math.log10(high))));
  const to = Math.min(powers.most, Math.max(from + 1, most));
  return Array.from({ length: to - from + 1 }, (_, at) => 10 ** (from + at));
}
