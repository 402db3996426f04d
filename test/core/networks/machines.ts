import { gpus } from "../../../core/gpus.ts";
import type { Machine } from "../../../core/machine.ts";

/** A machine with cards of the catalogue, by their id. */
export function machineWith(gpuId: string, count = 1): Machine {
  const gpu = gpus.find(({ id }) => id === gpuId);
  if (!gpu) throw new Error(`no such card: ${gpuId}`);
  return {
    gpu,
    count,
    gpuLoadWatts: 375,
    gpuIdleWatts: 21,
    hostLoadWatts: 80,
    hostIdleWatts: 50,
    psuEfficiency: 0.9,
    pue: 1,
  };
}
