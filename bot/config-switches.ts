import { z } from "zod";

const onOrOff = z.enum(["on", "off"], "must be on or off").default("off");

/** Networks that are read only where the operator of the bot wants that. */
export const switchVariables = { RIGWISE_IONET: onOrOff } as const;

type Switched = z.output<z.ZodObject<typeof switchVariables>>;

/** Ids of the networks that are switched on. */
export const switchedOnBy = ({ RIGWISE_IONET: io }: Switched): ReadonlySet<string> =>
  new Set(io === "on" ? ["ionet"] : []);
