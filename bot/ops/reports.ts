import manifest from "../../package.json" with { type: "json" };
import type { Log } from "./log.ts";
import { ifInstalled, type Load } from "./optional.ts";

/** What we use of `@sentry/node`; tried with 11.12. */
interface Sentry {
  init(options: {
    readonly dsn: string;
    readonly release: string;
    /** They would read requests, the console and the environment. */
    readonly defaultIntegrations: false;
    readonly skipOpenTelemetrySetup: true;
    readonly includeServerName: false;
    readonly beforeSend: (event: unknown) => unknown;
  }): unknown;
  captureException(error: unknown, hint: { readonly tags: Readonly<Record<string, string>> }): unknown;
  flush(ms: number): Promise<unknown>;
}

/** Where failures of ours are reported to. */
export interface Reports {
  /** @param id the name under which the log has it. */
  report(error: unknown, id: string): void;
  flush(ms: number): Promise<unknown>;
}

export interface ReportOptions {
  readonly dsn: string;
  /** Takes secrets out of every report. */
  readonly scrub: (text: string) => string;
  readonly load: Load;
  readonly log: Log;
}

/** Undefined where the package is not installed. */
export async function openReports({ dsn, scrub, load, log }: ReportOptions): Promise<Reports | undefined> {
  const wanted = { names: ["@sentry/node"], setting: "SENTRY_DSN" };
  const packages = await ifInstalled(wanted, load, log);
  if (!packages) return undefined;
  const [sentry] = packages as readonly [Sentry];
  sentry.init({
    dsn,
    release: `rigwise@${manifest.version}`,
    defaultIntegrations: false,
    skipOpenTelemetrySetup: true,
    includeServerName: false,
    beforeSend: (event) => JSON.parse(scrub(JSON.stringify(event))),
  });
  return {
    report: (error, id) => void sentry.captureException(error, { tags: { id } }),
    flush: (ms) => sentry.flush(ms),
  };
}
