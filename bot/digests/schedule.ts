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

/** Calls `tick` now, for what came due while nobody looked, and then every minute; never two at once. */
export async function startSchedule({ tick, log, name }: ScheduleOptions): Promise<Schedule> {
  let running: Promise<void> | undefined;
  const tickOnce = async (): Promise<void> => {
    try {
      await tick();
    } catch (error) {
      log.report(error);
    } finally {
      running = undefined;
    }
  };
  // The first call is none of the task's own, so that `noOverlap` does not know of it.
  const run = () => (running ??= tickOnce());
  const task = createTask("* * * * *", run, {
    name,
    timezone: "UTC",
    noOverlap: true,
    logger: loggerOf(name, log),
  });
  void run();
  await task.start();
  return {
    async stop() {
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
