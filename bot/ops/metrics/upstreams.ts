import { Counter, Gauge, Histogram, type Registry } from "prom-client";
import type { WorldEyes } from "../../world.ts";

const callBuckets = [0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 30];

export function upstreamMetrics(registers: Registry[]): WorldEyes {
  const counter = (name: string, help: string, label: string) =>
    new Counter({ name, help, labelNames: ["upstream", label], registers });
  const calls = counter("rigwise_upstream_calls_total", "Requests to upstreams, each try", "outcome");
  const errors = counter("rigwise_upstream_errors_total", "Why no newer figures could be had", "kind");
  const reads = counter("rigwise_upstream_reads_total", "What readers of the cache got", "result");
  const latency = new Histogram({
    name: "rigwise_upstream_call_seconds",
    help: "How long requests to upstreams took",
    labelNames: ["upstream"],
    buckets: callBuckets,
    registers,
  });
  const age = new Gauge({
    name: "rigwise_upstream_age_seconds",
    help: "How old the figures were that were read last",
    labelNames: ["upstream"],
    registers,
  });
  return {
    called({ upstream: { id: upstream }, outcome, seconds }) {
      calls.inc({ upstream, outcome });
      latency.observe({ upstream }, seconds);
    },
    read({ upstream, result, ageSeconds }) {
      reads.inc({ upstream, result });
      if (ageSeconds !== undefined) age.set({ upstream }, ageSeconds);
    },
    failed: ({ sourceId, reason }) => errors.inc({ upstream: sourceId, kind: reason }),
  };
}
