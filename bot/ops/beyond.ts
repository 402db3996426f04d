import type { UpstreamCall } from "../../core/http.ts";
import type { Clock } from "../../core/world.ts";
import type { SeenConfig } from "../config-seen.ts";
import type { Facts, Log } from "./log.ts";
import { loadInstalled, type Load } from "./optional.ts";
import { openReports, type Reports } from "./reports.ts";
import { openTraces, type Traces } from "./traces.ts";
import { within } from "./within.ts";

export interface BeyondOptions {
  readonly log: Log;
  readonly scrub: (text: string) => string;
  readonly clock: Clock;
  readonly load?: Load;
}

/** The log, as it goes beyond this machine where the operator asks for that. */
export interface Beyond {
  readonly log: Log;
  readonly called: (call: UpstreamCall) => void;
  /** Sends what was not sent yet, but does not wait for that for long. Never rejects. */
  readonly flush: () => Promise<void>;
}

const flushMs = 2_000;

/** Opens Sentry and OpenTelemetry where they are asked for and installed. */
export async function openBeyond(
  { sentryDsn: dsn, otlpEndpoint }: Pick<SeenConfig, "sentryDsn" | "otlpEndpoint">,
  { log, scrub, clock, load = loadInstalled }: BeyondOptions,
): Promise<Beyond> {
  const nowMs = () => clock.now().epochMilliseconds;
  const reports = dsn === undefined ? undefined : await openReports({ dsn, scrub, load, log });
  const traces = otlpEndpoint === undefined ? undefined : await openTraces({ scrub, nowMs, load, log });
  const last = () => Promise.allSettled([reports?.flush(flushMs), traces?.stop()]);
  return {
    log: tracedLog(reportedLog(log, reports), traces),
    called: (call) => traces?.called(call),
    flush: async () => void (await within(flushMs, last())),
  };
}

function reportedLog(log: Log, reports: Reports | undefined): Log {
  if (!reports) return log;
  return {
    ...log,
    report(error) {
      const id = log.report(error);
      reports.report(error, id);
      return id;
    },
  };
}

/** What has an id of its own is a span, and each line that is written within is an event of it. */
function tracedLog(log: Log, traces: Traces | undefined): Log {
  if (!traces) return log;
  const noted =
    (level: "info" | "warn" | "error") =>
    (event: string, facts: Facts = {}): void => {
      log[level](event, facts);
      traces.note(event, facts);
    };
  return {
    info: noted("info"),
    warn: noted("warn"),
    error: noted("error"),
    report(error) {
      const id = log.report(error);
      traces.note("failed", { id });
      return id;
    },
    within: (facts, work) =>
      log.within(facts, () => traces.within(Object.keys(facts)[0] ?? "work", facts, work)),
  };
}
