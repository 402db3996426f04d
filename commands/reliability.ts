import type { Band } from "../core/band.ts";
import type { Network } from "../core/networks/network.ts";
import {
  downHoursPerMonth,
  haltCollateral,
  uptimeDays,
  uptimeTargets,
  type AuditShare,
  type BurnAndMint,
  type PaySpread,
  type Reliability,
  type UptimeSpread,
} from "../core/reliability.ts";
import type { Sourced } from "../core/sourced.ts";
import type { World } from "../core/world.ts";
import type { Context } from "./command.ts";
import type { Block, Field } from "./reply.ts";
import { ageOf } from "./sources.ts";

/** A network and how unlike each other its nodes or wallets are, as far as anybody publishes it. */
export interface Known {
  readonly network: Network;
  readonly reliability: Reliability;
}

export const readReliability = async (network: Network, world: World): Promise<Known> => ({
  network,
  reliability: (await network.reliability?.(world)) ?? {},
});

/** Cut, not rounded, to hundredths of a percent: 99.996 % is not 100 %. */
export const uptimeText = (share: number, { format }: Pick<Context, "format">): string =>
  format.percent(Math.floor(share * 1e4 + 1e-6) / 1e4, { digits: 2 });

/** What a month's share of time online leaves: `3.65 h`, `4.4 min`. */
export function downText(uptime: number, { say, format }: Pick<Context, "say" | "format">): string {
  const hours = downHoursPerMonth(uptime);
  return hours < 0.5
    ? say("duration-minutes", { value: format.number(hours * 60, 1) })
    : say("duration-hours", { value: format.number(hours, 2) });
}

/** An amount of RENDER as short as it may be. */
export const renderText = (amount: number, { format }: Pick<Context, "format">): string =>
  format.number(amount, amount < 10 ? 2 : amount < 100 ? 1 : 0);

/** What is known of a network's reliability, line by line; that its uptime is unknown is a line as well. */
export function reliabilityFields({ reliability }: Known, context: Context): readonly Field[] {
  const { uptime, audit, burnAndMint, pay } = reliability;
  return [
    ...(uptime ? uptimeFields(uptime, context) : [unknownUptime(context)]),
    ...(audit === undefined ? [] : [auditField(audit, context)]),
    ...(burnAndMint ? [mintField(burnAndMint, context)] : []),
    ...(pay ? payFields(pay, context) : []),
  ];
}

function uptimeFields({ over, reached }: UptimeSpread, context: Context): readonly Field[] {
  const { say, format } = context;
  const spreads = uptimeDays.toReversed().flatMap((days) => {
    const spread = over[days];
    if (!spread) return [];
    const { low, mid, high } = spread.value;
    const range = say("reliability-uptime-note", {
      low: uptimeText(low, context),
      high: uptimeText(high, context),
    });
    return [
      {
        label: say("reliability-uptime", { days: format.days(days) }),
        value: uptimeText(mid, context),
        note: `${range} · ${ageOf(spread, context)}`,
      },
    ];
  });
  const targets = reached.map(({ target, share }) => ({
    label: say("reliability-reached", { target: uptimeText(target, context) }),
    value: say("reliability-of-providers", { share: format.percent(share.value) }),
    note: say("reliability-reached-note", { down: downText(target, context) }),
  }));
  return [...spreads, ...targets];
}

function unknownUptime(context: Context): Field {
  const { say, format } = context;
  return {
    label: say("reliability-online"),
    value: say("reliability-unknown"),
    note: say("reliability-unknown-note", {
      targets: format.list(
        uptimeTargets.map((target) => uptimeText(target, context)),
        "disjunction",
      ),
      downs: format.list(
        uptimeTargets.map((target) => downText(target, context)),
        "disjunction",
      ),
    }),
  };
}

function auditField(audit: AuditShare | null, context: Context): Field {
  const { say, format } = context;
  if (!audit) return { label: say("reliability-audited"), value: say("reliability-unknown") };
  const { providers, gpus } = audit;
  const ofGpus = gpus && say("reliability-of-gpus", { share: format.percent(gpus.value) });
  return {
    label: say("reliability-audited"),
    value: say("reliability-of-providers", { share: format.percent(providers.value) }),
    note: [...(ofGpus ? [ofGpus] : []), ageOf(providers, context)].join(" · "),
  };
}

function mintField({ status, collateral }: BurnAndMint, context: Context): Field {
  const { say, format } = context;
  const ratio =
    collateral &&
    say("reliability-bme-note", {
      ratio: format.number(collateral.value, 2),
      halt: format.number(haltCollateral, 2),
    });
  const newest = status ?? collateral;
  return {
    label: say("reliability-bme"),
    value: say(status ? `bme-${status.value}` : "reliability-unknown"),
    note: [...(ratio ? [ratio] : []), ...(newest ? [ageOf(newest, context)] : [])].join(" · "),
  };
}

function payFields(
  { newestWeek, usualWeek, weeks, busiestTenth, perObh }: PaySpread,
  context: Context,
): readonly Field[] {
  const { say, format } = context;
  const field = (label: string, { value, ...from }: Sourced<Band>, note: "wallets" | "weeks"): Field => {
    const amount = note === "weeks" ? (each: number) => format.tokens(each, "RENDER") : inRender(context);
    const range = say(`reliability-pay-${note}-note`, { low: amount(value.low), high: amount(value.high) });
    return { label, value: amount(value.mid), note: `${range} · ${ageOf(from, context)}` };
  };
  return [
    field(say("reliability-pay-newest"), newestWeek, "wallets"),
    ...(usualWeek
      ? [field(say("reliability-pay-usual", { weeks: format.weeks(weeks) }), usualWeek, "wallets")]
      : []),
    ...(busiestTenth
      ? [
          {
            label: say("reliability-busiest"),
            value: say("reliability-of-work", { share: format.percent(busiestTenth.value) }),
          },
        ]
      : []),
    field(say("reliability-per-obh", { weeks: format.weeks(weeks) }), perObh, "weeks"),
  ];
}

const inRender =
  (context: Context) =>
  (amount: number): string =>
    `${renderText(amount, context)}\u00a0RENDER`;

/** Of whom the shares of time are, and what they cannot show. */
export const uptimeNote = ({ reliability: { uptime } }: Known, { say }: Context): readonly Block[] =>
  uptime
    ? [{ kind: "text", text: say("reliability-counted", { count: uptime.providers.value }), style: "note" }]
    : [];
