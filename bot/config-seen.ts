import { z } from "zod";

/** How its operator sees the bot. */
export interface SeenConfig {
  /** Where measurements and health are told; absent: nowhere. */
  readonly server: { readonly host: string; readonly port: number } | undefined;
  /** Where failures of ours are reported to. Must not be told. */
  readonly sentryDsn: string | undefined;
  /** Where traces are sent to. */
  readonly otlpEndpoint: string | undefined;
}

export const seenVariables = {
  METRICS_HOST: z.string().default("127.0.0.1"),
  METRICS_PORT: z.coerce.number("must be a port").int().min(0).max(65_535).optional(),
  SENTRY_DSN: z.url({ protocol: /^https?$/, error: "must be the DSN of a project in Sentry" }).optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/, error: "must be the address of a collector" })
    .optional(),
} as const;

type Seen = z.output<z.ZodObject<typeof seenVariables>>;

export const seenOf = (data: Seen): SeenConfig => ({
  server: data.METRICS_PORT === undefined ? undefined : { host: data.METRICS_HOST, port: data.METRICS_PORT },
  sentryDsn: data.SENTRY_DSN,
  otlpEndpoint: data.OTEL_EXPORTER_OTLP_ENDPOINT,
});
