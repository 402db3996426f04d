import type { WorldEyes } from "../world.ts";
import type { Beyond } from "./beyond.ts";
import type { Log } from "./log.ts";
import type { Metrics } from "./metrics/index.ts";

/** What fails is told in the log, too: of an upstream that is left alone for a while that is old news. */
export function upstreamEyes(
  log: Log,
  { metrics, called }: Pick<Beyond, "called"> & { readonly metrics: Metrics | undefined },
): WorldEyes {
  return {
    called(call) {
      metrics?.upstreams.called(call);
      called(call);
    },
    read: (reading) => metrics?.upstreams.read(reading),
    failed(failure) {
      metrics?.upstreams.failed(failure);
      const { sourceId: upstream, reason, status } = failure;
      if (reason !== "resting") log.warn("upstream failed", { upstream, reason, status });
    },
  };
}
