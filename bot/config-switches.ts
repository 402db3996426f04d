import { z } from "zod";
import { vastKey } from "../core/networks/vast.ts";

const onOrOff = z.enum(["on", "off"], "must be on or off").default("off");

/** Networks that are read only where the operator of the bot wants that. */
export const switchVariables = {
  RIGWISE_IONET: onOrOff,
  RIGWISE_VAST: onOrOff,
  VAST_API_KEY: z.string().optional(),
} as const;

type Switched = z.output<z.ZodObject<typeof switchVariables>>;

/** Ids of the networks that are switched on. A host's key opens Vast.ai by itself, and its own figures in place of a third party's. */
export function switchedOnBy({
  RIGWISE_IONET: io,
  RIGWISE_VAST: vast,
  VAST_API_KEY: key,
}: Switched): ReadonlySet<string> {
  return new Set([
    ...(io === "on" ? ["ionet"] : []),
    ...(vast === "on" || key !== undefined ? ["vast"] : []),
    ...(key === undefined ? [] : [vastKey]),
  ]);
}
