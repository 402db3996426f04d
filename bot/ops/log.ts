import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";
import { pino, type DestinationStream } from "pino";

/** What the bot tells its operator: one line of JSON each, without secrets and without what people typed. */
export interface Log {
  info(event: string, facts?: Facts): void;
  warn(event: string, facts?: Facts): void;
  error(event: string, facts?: Facts): void;
  /** Writes a failure of ours down and returns the name under which it can be found again. */
  report(error: unknown): string;
  /**
   * Does some work; each line that is written on its way bears these facts, such as `{ ask: shortId() }`. So a line about an
   * upstream leads to the answer for which it was asked.
   */
  within<T>(facts: Facts, work: () => T): T;
}

export type Facts = Readonly<Record<string, string | number | boolean | undefined>>;

/** Tells what belongs together; it says nothing of whom it is about. */
export const shortId = (): string => randomUUID().slice(0, 8);

/** @param scrub takes secrets out of every line, whatever it is made from. */
export function openLog(scrub: (text: string) => string, stream?: DestinationStream): Log {
  const around = new AsyncLocalStorage<Facts>();
  const logger = pino(
    {
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      hooks: { streamWrite: scrub },
      mixin: () => ({ ...around.getStore() }),
    },
    stream ?? pino.destination({ fd: 1, sync: true }),
  );
  return {
    info: (event, facts = {}) => logger.info(facts, event),
    warn: (event, facts = {}) => logger.warn(facts, event),
    error: (event, facts = {}) => logger.error(facts, event),
    report(error) {
      const id = shortId();
      logger.error({ id, ...factsOf(error) }, "failed");
      return id;
    },
    within: (facts, work) => around.run({ ...around.getStore(), ...facts }, work),
  };
}

/** The error and what it came from. Only names, messages and stacks: other properties may hold a request with its token. */
function factsOf(error: unknown): Facts {
  if (!(error instanceof Error)) return { error: String(error) };
  return { error: error.stack ?? `${error.name}: ${error.message}`, ...causesOf(error.cause) };
}

function causesOf(cause: unknown, depth = 1): Facts {
  if (!(cause instanceof Error) || depth > 3) return {};
  return {
    [`cause${depth === 1 ? "" : depth}`]: `${cause.name}: ${cause.message}`,
    ...causesOf(cause.cause, depth + 1),
  };
}
