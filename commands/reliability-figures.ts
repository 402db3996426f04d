import { cloudPromises } from "../core/reference/cloud-sla.ts";
import { uptimeDays, type PaySpread, type UptimeSpread, type UptimeTarget } from "../core/reliability.ts";
import type { Context } from "./command.ts";
import { bandFigure, figure } from "./figures.ts";
import type { Known } from "./reliability.ts";
import type { Block, Figure } from "./reply.ts";

const reachedNames = {
  0.995: "uptime-reached-99_5",
  0.999: "uptime-reached-99_9",
  0.9999: "uptime-reached-99_99",
} as const satisfies Record<UptimeTarget, string>;

/** How figures of reliability come about. */
export function reliabilityWhy(figures: readonly Figure[], { say }: Context): readonly Block[] {
  const has = (start: string) => figures.some(({ name }) => name.startsWith(start));
  const texts = [
    ...(has("uptime-providers") ? [say("why-uptime")] : []),
    ...(has("wallet-pay") ? [say("why-wallet-pay")] : []),
  ];
  return texts.map((text) => ({ kind: "text", text }));
}

/** Everything that is known, unrounded. */
export function reliabilityFigures({ network: { id }, reliability }: Known): readonly Figure[] {
  const { uptime, audit, burnAndMint, pay } = reliability;
  return [
    ...(uptime ? uptimeFigures(id, uptime) : []),
    ...(audit ? [figure(id, ["audited-providers", "share"], audit.providers)] : []),
    ...(audit?.gpus ? [figure(id, ["audited-gpus", "share"], audit.gpus)] : []),
    ...(burnAndMint?.collateral ? [figure(id, ["bme-collateral", "ratio"], burnAndMint.collateral)] : []),
    ...(pay ? payFigures(id, pay) : []),
  ];
}

const uptimeFigures = (id: string, { providers, over, reached }: UptimeSpread): readonly Figure[] => [
  figure(id, ["uptime-providers", "providers"], providers),
  ...uptimeDays.flatMap((days) => {
    const spread = over[days];
    return spread ? [bandFigure(id, [`uptime-${days}d`, "share"], spread)] : [];
  }),
  ...reached.map(({ target, share }) => figure(id, [reachedNames[target], "share"], share)),
];

const payFigures = (
  id: string,
  { newestWeek, usualWeek, busiestTenth, perObh }: PaySpread,
): readonly Figure[] => [
  bandFigure(id, ["wallet-pay-newest", "RENDER/week"], newestWeek),
  ...(usualWeek ? [bandFigure(id, ["wallet-pay-usual", "RENDER/week"], usualWeek)] : []),
  ...(busiestTenth ? [figure(id, ["wallet-busiest-tenth", "share"], busiestTenth)] : []),
  bandFigure(id, ["wallet-pay-per-obh", "RENDER/OBh"], perObh),
];

/** What clouds promise for one machine. */
export const promiseFigures: readonly Figure[] = cloudPromises.map(({ cloud, oneMachine, source, asOf }) =>
  figure(cloud, ["uptime-promised", "share"], {
    value: oneMachine,
    basis: "listed",
    source,
    asOf,
    stale: false,
  }),
);
