import { describe, expect, it } from "vitest";
import { openBeyond } from "../../../bot/ops/beyond.ts";
import { openLog } from "../../../bot/ops/log.ts";
import type { Load } from "../../../bot/ops/optional.ts";
import { createScrub } from "../../../bot/ops/scrub.ts";
import { coinGeckoUpstream } from "../../../core/prices/coingecko.ts";
import { recordedAt, testClock } from "../../world.ts";

const dsn = "https://publickey@sentry.example/1";
const otlpEndpoint = "http://127.0.0.1:4318";
const secret = "s3cret-of-the-database";

describe("where failures are reported to", () => {
  it("hears of each under the name that the log has, and of no secret", async () => {
    const sentry = fakeSentry();
    const { log, flush, lines } = await setup({ sentryDsn: dsn }, { "@sentry/node": sentry.package });
    const id = log.report(new Error(`password ${secret} is wrong`));
    await flush();
    expect(sentry.sent).toEqual([{ message: "password *** is wrong", tags: { id } }]);
    expect(lines()).toEqual([expect.objectContaining({ id, msg: "failed" })]);
    // Nothing reads requests, the console or the environment behind our back.
    expect(sentry.options).toMatchObject({ dsn, defaultIntegrations: false, includeServerName: false });
  });

  it("is not needed: where the package is not installed the bot says how it is, and goes on", async () => {
    const { log, flush, lines } = await setup({ sentryDsn: dsn, otlpEndpoint }, {});
    log.within({ ask: "1" }, () => log.info("answered"));
    await flush();
    expect(lines()).toEqual([
      expect.objectContaining({
        msg: "not installed",
        setting: "SENTRY_DSN",
        install: "npm install --no-save @sentry/node",
      }),
      expect.objectContaining({
        msg: "not installed",
        setting: "OTEL_EXPORTER_OTLP_ENDPOINT",
        install: "npm install --no-save @opentelemetry/sdk-node @opentelemetry/api",
      }),
      expect.objectContaining({ msg: "answered", ask: "1" }),
    ]);
  });

  it("is not even looked for where nobody asks for it", async () => {
    const { log, lines, looked } = await setup({}, {});
    log.info("started");
    expect([looked, lines().length]).toEqual([[], 1]);
  });

  it("says so where the package is there and cannot be loaded", async () => {
    const broken: Load = () => Promise.reject(new SyntaxError("half a package"));
    const log = openLog((text) => text, { write: () => {} });
    const options = { log, scrub: (text: string) => text, clock: testClock(), load: broken };
    await expect(openBeyond({ sentryDsn: dsn, otlpEndpoint: undefined }, options)).rejects.toThrow("half");
  });
});

describe("what can be traced", () => {
  it("is each answer and message, with what the log says of it and the upstreams that it called", async () => {
    const telemetry = fakeTelemetry();
    const { log, called, flush } = await setup({ otlpEndpoint }, telemetry.packages);
    await log.within({ ask: "1f0c" }, async () => {
      called({ upstream: coinGeckoUpstream, outcome: "answered", seconds: 0.25 });
      log.warn("upstream failed", { reason: `with ${secret}`, status: 503 });
      log.info("answered", { command: "gpu", ms: 12 });
    });
    log.info("beside");
    await flush();
    expect(telemetry.spans).toEqual([
      {
        name: "upstream",
        startTime: recordedAt.epochMilliseconds - 250,
        attributes: { upstream: "coingecko", outcome: "answered" },
        parent: "ask",
        events: [],
      },
      {
        name: "ask",
        attributes: { ask: "1f0c" },
        parent: undefined,
        events: [
          ["upstream failed", { reason: "with ***", status: 503 }],
          ["answered", { command: "gpu", ms: 12 }],
        ],
      },
    ]);
    expect(telemetry.state).toEqual(["started", "shut down"]);
    // What instruments the network by itself would write the address of a request down, and with it the token.
    expect(telemetry.options).toEqual([
      { serviceName: "rigwise", instrumentations: [], autoDetectResources: false },
    ]);
  });

  it("ends with work that fails, too, which stays a failure", async () => {
    const telemetry = fakeTelemetry();
    const { log } = await setup({ otlpEndpoint }, telemetry.packages);
    const failing = log.within({ delivery: "d" }, () => Promise.reject(new Error("ours")));
    await expect(failing).rejects.toThrow("ours");
    expect(telemetry.spans.map(({ name }) => name)).toEqual(["delivery"]);
  });
});

async function setup(
  seen: { readonly sentryDsn?: string; readonly otlpEndpoint?: string },
  installed: Readonly<Record<string, unknown>>,
) {
  let written = "";
  const scrub = createScrub([secret]);
  const looked: string[] = [];
  const load: Load = async (name) => {
    looked.push(name);
    if (name in installed) return installed[name];
    throw Object.assign(new Error(`Cannot find package '${name}'`), { code: "ERR_MODULE_NOT_FOUND" });
  };
  const given = { sentryDsn: undefined, otlpEndpoint: undefined, ...seen };
  const log = openLog(scrub, { write: (line) => void (written += line) });
  const beyond = await openBeyond(given, { log, scrub, clock: testClock(), load });
  const lines = () =>
    written
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { ...beyond, lines, looked };
}

/** As far as we use `@sentry/node`. */
function fakeSentry() {
  const sent: unknown[] = [];
  const options: Record<string, unknown> = {};
  return {
    sent,
    options,
    package: {
      init: (given: object) => void Object.assign(options, given),
      captureException(error: Error, { tags }: { readonly tags: object }) {
        const beforeSend = options["beforeSend"] as (event: unknown) => unknown;
        sent.push(beforeSend({ message: error.message, tags }));
      },
      flush: async () => true,
    },
  };
}

interface FakeSpan {
  readonly name: string;
  readonly startTime?: number;
  readonly attributes: object;
  readonly parent: string | undefined;
  readonly events: (readonly [string, object])[];
}

/** As far as we use OpenTelemetry; spans are there once they have ended. */
function fakeTelemetry() {
  const spans: FakeSpan[] = [];
  const state: string[] = [];
  const options: unknown[] = [];
  let active: FakeSpan | undefined;
  const open = (name: string, given: { readonly attributes: object }): FakeSpan => ({
    name,
    ...given,
    parent: active?.name,
    events: [],
  });
  const handle = (span: FakeSpan) => ({
    addEvent: (event: string, facts: object) => void span.events.push([event, facts]),
    end: () => void spans.push(span),
  });
  const tracer = {
    startSpan: (name: string, given: { readonly attributes: object }) => handle(open(name, given)),
    startActiveSpan<T>(name: string, given: { readonly attributes: object }, work: (span: unknown) => T): T {
      const span = open(name, given);
      active = span;
      const result = work(handle(span));
      active = undefined;
      return result;
    },
  };
  class NodeSDK {
    constructor(given: unknown) {
      options.push(given);
    }
    start() {
      state.push("started");
    }
    async shutdown() {
      state.push("shut down");
    }
  }
  const trace = { getTracer: () => tracer, getActiveSpan: () => active && handle(active) };
  const packages = { "@opentelemetry/sdk-node": { NodeSDK }, "@opentelemetry/api": { trace } };
  return { spans, state, options, packages };
}
