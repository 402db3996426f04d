import type { PowerDraw } from "./estimate.ts";
import { gpuSource } from "./gpus.ts";
import type { Gpu, GpuFact } from "./gpus.ts";
import { day } from "./sourced.ts";
import type { Basis, Source, Sourced } from "./sourced.ts";

/** A computer with one or more cards of one kind, and what it draws. */
export interface Machine extends PowerDraw {
  readonly gpu: Gpu;
  /** The part of one computer that these cards are, 0 to 1, where cards of other kinds are in it too; 1 where absent. */
  readonly share?: number | undefined;
}

/** What we take for a machine of which only the card and the count are known. Shares and rates are fractions of 1. */
export interface MachineDefaults {
  readonly gpuLoadWatts: Sourced<number>;
  readonly gpuIdleWatts: Sourced<number>;
  readonly hostLoadWatts: Sourced<number>;
  readonly hostIdleWatts: Sourced<number>;
  readonly psuEfficiency: Sourced<number>;
  readonly pue: Sourced<number>;
  readonly usefulLifeYears: Sourced<number>;
  readonly residualShare: Sourced<number>;
  /** Per year. */
  readonly discountRate: Sourced<number>;
  /** Launch price of all cards, without the host; absent where none is known. Prices of the day differ widely. */
  readonly purchaseUsd?: Sourced<number>;
}

/**
 * Load over board power where nobody measured the card. The cards that were measured lie between 0.69 (B200) and 0.83
 * (RTX 4090), an RTX 3090 at 1.03; path-traced rendering draws close to the whole board power.
 */
const typicalLoadShare = 0.8;

/**
 * Watts of an idle card where nobody measured it: consumer cards idle at 10 to 25 W and data-centre cards at 30 to
 * 60 W (linuxprofessional.ie, read 2026-11-22); 70 W for a module is our own guess. A warm container adds 26 to 66 W
 * (arXiv:2605.23918), which is not in here.
 */
const typicalIdleWatts = { desktop: 20, pcie: 45, sxm: 70 } as const;

/**
 * Our own guess at processor, memory, disks and fans. At home per machine, however many cards it holds; in a data
 * centre per card, so that a node of eight draws 2,000 W loaded and 1,200 W idle.
 */
const typicalHostWatts = {
  desktop: { load: 80, idle: 50 },
  perBoardWatt: { load: 250 / 700, idle: 150 / 700 },
} as const;

/** 80 PLUS at half load: Gold 0.90, Titanium 0.94. Tom's Hardware measured 569 W at a card as 632 W at the socket: 0.90. */
const typicalPsuEfficiency = { desktop: 0.9, datacentre: 0.94 } as const;

/** New colocation runs at 1.2 to 1.3; the industry's weighted average is 1.54 (Uptime Institute survey 2025). */
const typicalPue = { desktop: 1, datacentre: 1.3 } as const;

/**
 * Years of use and the share of the price that is left then. Data centres write off over 4 (Nebius) to 6 years
 * (Microsoft, Google, CoreWeave), 5 in the middle; an eight-card H100 node is said to keep 25 to 35 % after 36 months.
 * The figures for desktop cards are our own: an RTX 3090 lost 21 % a year from 2020 to 2024, an RTX 4090 nothing.
 */
const typicalLife = {
  consumer: { years: 3, residualShare: 0.3 },
  workstation: { years: 4, residualShare: 0.3 },
  datacentre: { years: 5, residualShare: 0.25 },
} as const;

/** Per year: what the money could earn elsewhere. Our own choice. */
const typicalDiscountRate = 0.1;

/** The day on which the assumptions of this file were chosen. */
const chosenOn = day("2026-11-22");
const ours: Source = { id: "rigwise", name: "Rigwise" };

/**
 * Defaults for `count` cards of one kind; each says where it is from. `count` is a whole number above 0, `share` the
 * part of one computer that they are.
 */
export function machineDefaults(gpu: Gpu, count: number, share = 1): MachineDefaults {
  const purchase = fact(gpu, "msrpUsd", "assumed");
  return {
    gpuLoadWatts: fact(gpu, "loadWatts", "measured") ?? estimatedLoad(gpu),
    gpuIdleWatts: fact(gpu, "idleWatts", "measured") ?? assumed(idleWatts(gpu)),
    ...hostDefaults(gpu, { count, share }),
    usefulLifeYears: assumed(typicalLife[gpu.class].years),
    residualShare: assumed(typicalLife[gpu.class].residualShare),
    discountRate: assumed(typicalDiscountRate),
    ...(purchase && { purchaseUsd: { ...purchase, value: purchase.value * count } }),
  };
}

/** A machine of which nothing is known but its cards. */
export function defaultMachine(gpu: Gpu, count: number): Machine {
  const { gpuLoadWatts, gpuIdleWatts, hostLoadWatts, hostIdleWatts, psuEfficiency, pue } = machineDefaults(
    gpu,
    count,
  );
  return {
    gpu,
    count,
    gpuLoadWatts: gpuLoadWatts.value,
    gpuIdleWatts: gpuIdleWatts.value,
    hostLoadWatts: hostLoadWatts.value,
    hostIdleWatts: hostIdleWatts.value,
    psuEfficiency: psuEfficiency.value,
    pue: pue.value,
  };
}

type HostField = "hostLoadWatts" | "hostIdleWatts" | "psuEfficiency" | "pue";

function hostDefaults(
  gpu: Gpu,
  { count, share }: { readonly count: number; readonly share: number },
): Pick<MachineDefaults, HostField> {
  const place = gpu.class === "datacentre" ? "datacentre" : "desktop";
  const { desktop, perBoardWatt } = typicalHostWatts;
  const watts = (state: "load" | "idle") =>
    place === "desktop" ? desktop[state] * share : perBoardWatt[state] * gpu.boardWatts * count;
  return {
    hostLoadWatts: assumed(watts("load")),
    hostIdleWatts: assumed(watts("idle")),
    psuEfficiency: assumed(typicalPsuEfficiency[place]),
    pue: assumed(typicalPue[place]),
  };
}

function idleWatts(gpu: Gpu): number {
  if (gpu.class !== "datacentre") return typicalIdleWatts.desktop;
  return typicalIdleWatts[gpu.form];
}

/** A share of the board power, and so as old as that. */
function estimatedLoad(gpu: Gpu): Sourced<number> {
  const value = gpu.boardWatts * typicalLoadShare;
  return { ...(fact(gpu, "boardWatts", "assumed") ?? assumed(value)), value };
}

const assumed = (value: number): Sourced<number> => ({
  value,
  basis: "assumed",
  source: ours,
  asOf: chosenOn,
  stale: false,
});

type NumberFact = Extract<GpuFact, "boardWatts" | "loadWatts" | "idleWatts" | "msrpUsd">;

function fact(gpu: Gpu, name: NumberFact, basis: Basis): Sourced<number> | undefined {
  const value = gpu[name];
  const origin = gpuSource(gpu, name);
  return value === undefined || origin === undefined ? undefined : { value, basis, ...origin, stale: false };
}
