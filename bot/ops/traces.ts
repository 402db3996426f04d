import type { UpstreamCall } from "../../core/http.ts";
import type { Facts, Log } from "./log.ts";
import { ifInstalled, type Load } from "./optional.ts";

/** What we use of `@opentelemetry/sdk-node`; tried with 0.301. */
interface Sdk {
  readonly NodeSDK: new (options: {
    readonly serviceName: string;
    /** They would write addresses down, and the address of a request to Telegram holds the token. */
    readonly instrumentations: readonly never[];
    readonly autoDetectResources: false;
  }) => { start(): void; shutdown(): Promise<void> };
}

/** And of `@opentelemetry/api`, 1.10. */
interface Api {
  readonly trace: {
    getTracer(name: string): Tracer;
    getActiveSpan(): Span | undefined;
  };
}

interface Tracer {
  startSpan(name: string, options: { readonly startTime: number; readonly attributes: Facts }): Span;
  startActiveSpan<T>(name: string, options: { readonly attributes: Facts }, work: (span: Span) => T): T;
}

interface Span {
  addEvent(name: string, attributes: Facts): unknown;
  end(): void;
}

/** Where it can be seen how long each part of an answer or a message took. */
export interface Traces {
  /** Does some work that has a name, such as `ask`. */
  within<T>(name: string, facts: Facts, work: () => T): T;
  /** Something happened in the work that is being done. */
  note(event: string, facts: Facts): void;
  /** An upstream was called just now. */
  readonly called: (call: UpstreamCall) => void;
  stop(): Promise<void>;
}

export interface TraceOptions {
  /** Takes secrets out of every text. */
  readonly scrub: (text: string) => string;
  /** Milliseconds since 1970. */
  readonly nowMs: () => number;
  readonly load: Load;
  readonly log: Log;
}

/** Undefined where the packages are not installed. They read where to send them from the environment by themselves. */
export async function openTraces({ scrub, nowMs, load, log }: TraceOptions): Promise<Traces | undefined> {
  const names = ["@opentelemetry/sdk-node", "@opentelemetry/api"];
  const packages = await ifInstalled({ names, setting: "OTEL_EXPORTER_OTLP_ENDPOINT" }, load, log);
  if (!packages) return undefined;
  const [{ NodeSDK }, { trace }] = packages as readonly [Sdk, Api];
  const sdk = new NodeSDK({ serviceName: "rigwise", instrumentations: [], autoDetectResources: false });
  sdk.start();
  const tracer = trace.getTracer("rigwise");
  return {
    within: (name, attributes, work) =>
      tracer.startActiveSpan(name, { attributes }, (span) => endedAfter(work(), span)),
    note: (event, facts) => void trace.getActiveSpan()?.addEvent(event, scrubbed(facts, scrub)),
    called({ upstream: { id: upstream }, outcome, seconds }) {
      const startTime = nowMs() - seconds * 1000;
      tracer.startSpan("upstream", { startTime, attributes: { upstream, outcome } }).end();
    },
    stop: () => sdk.shutdown(),
  };
}

function endedAfter<T>(result: T, span: Span): T {
  const end = () => span.end();
  if (result instanceof Promise) result.then(end, end);
  else end();
  return result;
}

const scrubbed = (facts: Facts, scrub: (text: string) => string): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, typeof fact === "string" ? scrub(fact) : fact]),
  );
