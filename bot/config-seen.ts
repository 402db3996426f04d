import { z } from "zod";

/** How its operator sees the bot. */
export interface SeenConfig {
  /** Where measurements and health are told; absent: nowhere. */
  readonly server: { readonly host: string; readonly port: number } | undefined;
}

export const seenVariables = {
  METRICS_HOST: z.string().default("127.0.0.1"),
  METRICS_PORT: z.coerce.number("must be a port").int().min(0).max(65_535).optional(),
} as const;

type Seen = z.output<z.ZodObject<typeof seenVariables>>;

export const seenOf = (data: Seen): SeenConfig => ({
  server: data.METRICS_PORT === undefined ? undefined : { host: data.METRICS_HOST, port: data.METRICS_PORT },
});
