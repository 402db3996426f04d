import { createTask } from "node-cron";
import type { Log } from "../ops/log.ts";

export interface Schedule {
  /** Resolves once a tick that is under way is through. */
  stop(): Promise<void>;
}

export interface ScheduleOptions {
  readonly tick: () => Promise<unknown>;
  readonly log: Log;
  /** Of what is done. */
  readonly name: string;
}

const minuteMs = 60_000;
/** Not to be mistaken for one that comes a little late. */
const overdueMs = 1.5 * minuteMs;

/**
 * Calls `tick` now, for what came due while nobody looked, and then every minute, however the clock is set meanwhile; never
 * two at once.
 */
export async function startSchedule({ tick, log, name }: ScheduleOptions): Promise<Schedule> {
  let running: Promise<void> | undefined;
  let ranAtMs = performance.now();
  const tickOnce = async (): Promise<void> => {
    try {
      await tick();
    } catch (error) {
      log.report(error);
    } finally {
      running = undefined;
      ranAtMs = performance.now();
    }
  };
  // The first call is none of the task's own, so that `noOverlap` does not know of it.
  const run = () => (running ??= tickOnce());
  const task = createTask("* * * * *", run, {
    name,
    timezone: "UTC",
    noOverlap: true,
    // One for each minute that the clock was set forward by; what came due in them is taken all the same.
    suppressMissedWarning: true,
    logger: loggerOf(name, log),
  });
  // The task waits for the minute that it expects, which is as far off as the clock was set back.
  const restart = async (): Promise<void> => {
    if (running || performance.now() - ranAtMs < overdueMs) return;
    log.warn(`schedule of ${name}`, { reason: "the clock was set back" });
    void run();
    await task.stop();
    await task.start();
  };
  void run();
  await task.start();
  const watch = setInterval(() => void restart(), minuteMs / 2).unref();
  return {
    async stop() {
      clearInterval(watch);
      await task.destroy();
      await running;
    },
  };
}

const loggerOf = (name: string, log: Log) => ({
  info: () => {},
  debug: () => {},
  warn: (reason: string) => log.warn(`schedule of ${name}`, { reason }),
  error: (error: string | Error) => void log.report(error),
});
