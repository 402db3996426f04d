import type { WorldEyes } from "../world.ts";
import type { Beyond } from "./beyond.ts";
import type { Log } from "./log.ts";
import type { UpstreamWatch } from "./upstream-watch.ts";
import type { Metrics } from "./metrics/index.ts";

/** What fails is told in the log, too: of an upstream that is left alone for a while that is old news. */
export function upstreamEyes(
  log: Log,
  {
    metrics,
    called,
    watch,
  }: Pick<Beyond, "called"> & {
    readonly metrics: Metrics | undefined;
    readonly watch: UpstreamWatch;
  },
): WorldEyes {
  return {
    called(call) {
      metrics?.upstreams.called(call);
      watch.called(call);
      called(call);
    },
    read(reading) {
      metrics?.upstreams.read(reading);
      watch.read(reading);
    },
    failed(failure) {
      watch.failed(failure);
      metrics?.upstreams.failed(failure);
      const { sourceId: upstream, reason, status } = failure;
      if (reason !== "resting") log.warn("upstream failed", { upstream, reason, status });
    },
  };
}
