import { hoursPerEpoch } from "./render-epochs.ts";

/** The arithmetic of Render's compute subnet as RNP-019 (2025-03-31) sets it out. */

export interface ComputeWeek {
  /** RENDER a week for a node of multiplier 1 that works all week. */
  readonly base: number;
  /** RENDER a week for a node that is online all week. */
  readonly availabilityBase: number;
  readonly multiplier: number;
  readonly hoursOnline: number;
  readonly hoursWorked: number;
}

/** RENDER for a week of a node: job and availability together. */
export const computePay = (week: ComputeWeek): number =>
  (week.base * week.multiplier * week.hoursWorked + week.availabilityBase * week.hoursOnline) / hoursPerEpoch;
