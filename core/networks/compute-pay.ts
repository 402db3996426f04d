/** The arithmetic of Render's compute subnet as RNP-019 (2025-03-31) sets it out. */

/** A node's parts, each compared with a reference machine's (RTX 4090 = 1). */
export interface ComputeFactors {
  readonly gpu: number;
  readonly vram: number;
  readonly network: number;
  readonly clock: number;
  readonly memoryBandwidth: number;
  readonly cpu: number;
}

/** The document's weights. They sum to 0.97, though it says 1; RNP-021 later dropped the network's. */
const weights: ComputeFactors = {
  gpu: 0.36,
  vram: 0.26,
  network: 0.15,
  clock: 0.08,
  memoryBandwidth: 0.08,
  cpu: 0.04,
};

/** The multiplier of a node's job pay: the weighted sum of its factors, not rounded. */
export const compoundMultiplier = (factors: ComputeFactors): number =>
  weights.gpu * factors.gpu +
  weights.vram * factors.vram +
  weights.network * factors.network +
  weights.clock * factors.clock +
  weights.memoryBandwidth * factors.memoryBandwidth +
  weights.cpu * factors.cpu;

export interface ComputeWeek {
  /** RENDER a week for a node of multiplier 1 that works all week. */
  readonly base: number;
  /** RENDER a week for a node that is online all week. */
  readonly availabilityBase: number;
  readonly multiplier: number;
  readonly hoursOnline: number;
  readonly hoursWorked: number;
}

const hoursPerEpoch = 168;

/** RENDER for a week of a node: job and availability together. */
export const computePay = (week: ComputeWeek): number =>
  (week.base * week.multiplier * week.hoursWorked + week.availabilityBase * week.hoursOnline) / hoursPerEpoch;
