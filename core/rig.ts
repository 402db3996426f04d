import type { Gpu } from "./gpus.ts";
import { machineDefaults, type Machine, type MachineDefaults } from "./machine.ts";
import type { Entered, Network } from "./networks/network.ts";
import { entered, type Sourced } from "./sourced.ts";

/** A machine and its costs as its owner describes them: money in USD, shares as fractions, absent where not said. */
export interface Rig {
  readonly gpu: Gpu;
  readonly count: number;
  /** Its part of one computer, 0 to 1, where cards of other kinds are in it too; all of it where absent. */
  readonly machineShare?: number | undefined;
  /** What the owner gave in place of our defaults. */
  readonly given: Readonly<Partial<Record<keyof MachineDefaults, number | undefined>>>;
  readonly usdPerKwh: Sourced<number>;
  readonly fixedUsdPerMonth: Sourced<number>;
  /** The owner speaks of one network, so that the figures below are meant for it whatever its kind. */
  readonly named: boolean;
  /** What the owner gave in place of what a network says. */
  readonly usdPerGpuHour?: number | undefined;
  readonly utilisation?: number | undefined;
  readonly feeRate?: number | undefined;
  readonly slippageRate?: number | undefined;
  readonly node: Entered;
}

/** Every input of an estimate that is a plain number, with where it is from. */
export interface Inputs extends MachineDefaults {
  readonly usdPerKwh: Sourced<number>;
  readonly fixedUsdPerMonth: Sourced<number>;
  readonly slippageRate: Sourced<number>;
}

/** The machine with the owner's figures over our defaults, each with where it is from. */
export function inputsOf(rig: Rig, network: Network, now: Temporal.Instant): Inputs {
  const said = Object.entries(rig.given)
    .filter((pair): pair is [string, number] => pair[1] !== undefined)
    .map(([name, value]) => [name, entered(value, now)] as const);
  return {
    ...machineDefaults(rig.gpu, rig.count, rig.machineShare),
    ...Object.fromEntries(said),
    usdPerKwh: rig.usdPerKwh,
    fixedUsdPerMonth: rig.fixedUsdPerMonth,
    slippageRate: rig.slippageRate === undefined ? network.slippageRate : entered(rig.slippageRate, now),
  };
}

/** The bare machine, for networks and for the power it draws. */
export const machineOf = (rig: Rig, inputs: Inputs): Machine => ({
  gpu: rig.gpu,
  count: rig.count,
  share: rig.machineShare,
  gpuLoadWatts: inputs.gpuLoadWatts.value,
  gpuIdleWatts: inputs.gpuIdleWatts.value,
  hostLoadWatts: inputs.hostLoadWatts.value,
  hostIdleWatts: inputs.hostIdleWatts.value,
  psuEfficiency: inputs.psuEfficiency.value,
  pue: inputs.pue.value,
});
