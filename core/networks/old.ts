import type { Fetched } from "../world.ts";
import type { Remark } from "./network.ts";

/** True for an answer that stands in for one that could not be had. */
export const isOld = ({ stale, failure }: Fetched<unknown>): boolean => stale || failure !== undefined;

export const ageRemarks = (fetched: Fetched<unknown>): readonly Remark[] =>
  isOld(fetched) ? ["last-known-answer"] : [];
