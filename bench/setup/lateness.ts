import { monitorEventLoopDelay } from "node:perf_hooks";

/** How late a thread came to what it had to do, in ms. */
export interface Lateness {
  readonly p99: number;
  readonly max: number;
}

/** Of this thread. It looks every millisecond, which is no lateness. */
export async function latenessWhile(act: () => Promise<unknown>): Promise<Lateness> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await act();
  delay.disable();
  return { p99: delay.percentile(99) / 1e6 - 1, max: delay.max / 1e6 - 1 };
}
