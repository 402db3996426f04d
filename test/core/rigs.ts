import { gpus, type Gpu } from "../../core/gpus.ts";
import type { Rig } from "../../core/rig.ts";
import { entered } from "../../core/sourced.ts";
import { recordedAt } from "../world.ts";

export const card = (id: string): Gpu => gpus.find((gpu) => gpu.id === id)!;

export interface Given {
  readonly hostLoadWatts?: number;
  readonly hostIdleWatts?: number;
  readonly purchaseUsd?: number;
  readonly fixedUsdPerMonth?: number;
  readonly utilisation?: number;
  readonly usdPerGpuHour?: number;
}

/** A machine as its owner tells of it. */
export function rigOf({ gpu, count }: { gpu: Gpu; count: number }, given: Given = {}): Rig {
  const { fixedUsdPerMonth = 0, utilisation, usdPerGpuHour, ...own } = given;
  return {
    gpu,
    count,
    given: own,
    usdPerKwh: entered(0.12, recordedAt),
    fixedUsdPerMonth: entered(fixedUsdPerMonth, recordedAt),
    utilisation,
    usdPerGpuHour,
    named: false,
    node: {},
  };
}
