import type { Earned } from "../core/providers/akash-earned.ts";
import type { Sourced } from "../core/sourced.ts";
import { bandFigure, figure } from "./figures.ts";
import type { ProviderKnown } from "./provider-akash-read.ts";
import { closeOf, usdOfDay } from "./provider-days.ts";
import type { Figure } from "./reply.ts";

const of = "akash";

/** What a figure of one day belongs to. */
const scopeOfDay = (date: Temporal.PlainDate): string => `${of} · ${date.toString()}`;

type Row = readonly [name: string, unit: string, from: Sourced<number> | null | undefined];

/** Everything that is known of a provider, unrounded: first what is so now, then each day. */
export function providerFigures(known: ProviderKnown): readonly Figure[] {
  const { akt, markets } = known;
  return [
    ...rowsOf([...healthRows(known), ...earnedRows(known)]),
    ...(known.leases?.usdPerGpuHour
      ? [bandFigure(of, ["leaseUsdPerGpuHour", "USD/GPU-hour"], known.leases.usdPerGpuHour)]
      : []),
    ...markets.map(({ gpu, usdPerGpuHour }) =>
      bandFigure(gpu.id, ["usdPerGpuHour", "USD/GPU-hour"], usdPerGpuHour),
    ),
    ...(akt ? [figure("akt", ["priceUsd", "USD"], akt.price)] : []),
    ...dayFigures(known),
  ];
}

const rowsOf = (rows: readonly Row[]): readonly Figure[] =>
  rows.flatMap(([name, unit, from]) => (from ? [figure(of, [name, unit], from)] : []));

function healthRows({ provider, leases, act }: ProviderKnown): readonly Row[] {
  const gpus = provider?.gpus;
  const newest = leases?.leases[0]?.usdPerHour;
  return [
    ["uptime1d", "share", provider?.uptime.day],
    ["uptime7d", "share", provider?.uptime.week],
    ["uptime30d", "share", provider?.uptime.month],
    ["gpusLeased", "GPUs", gpus && { ...gpus, value: gpus.value.leased }],
    ["gpusTotal", "GPUs", gpus && { ...gpus, value: gpus.value.total }],
    [
      "openLeases",
      "leases",
      newest && leases.complete ? { ...newest, basis: "measured", value: leases.leases.length } : null,
    ],
    ["unconvertedAct", "ACT", act],
  ];
}

function earnedRows({ dashboard, course }: ProviderKnown): readonly Row[] {
  const usd = (earned: Earned | undefined) => earned?.usd;
  return [
    ["earnedUsd24h", "USD", usd(dashboard?.current.earned)],
    ["earnedUsd24hBefore", "USD", usd(dashboard?.previous?.earned)],
    ["earnedUsd7d", "USD", usd(course?.week.total)],
    ["earnedUsd30d", "USD", usd(course?.month?.total)],
    ["earnedUsd90d", "USD", usd(course?.quarter?.total)],
  ];
}

/** A day's earnings, and the close of AKT by which they are told in AKT. */
function dayFigures({ course, closes }: ProviderKnown): readonly Figure[] {
  return (course?.week.days ?? []).flatMap((day) => {
    const scope = scopeOfDay(day.date);
    const [usd, close] = [usdOfDay(day, closes), closeOf(day.date, closes)];
    return [
      ...(usd ? [figure(scope, ["earnedUsdOfDay", "USD"], usd)] : []),
      ...(close ? [figure(scope, ["closeUsd", "USD"], close)] : []),
    ];
  });
}

/** Figures of days and weeks that are over: their age says nothing of how fresh the answer is. */
export const ofPastDays = ({ name }: Figure): boolean => past.has(name);

const past: ReadonlySet<string> = new Set(["earnedUsd24hBefore", "earnedUsdOfDay", "closeUsd"]);
