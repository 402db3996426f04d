import { setTimeout as sleep } from "node:timers/promises";
import type { Clock } from "../../core/world.ts";
import type { Log } from "../ops/log.ts";
import { failureOf, platformFailure } from "./api.ts";
import { replyAction, waitSeconds } from "./outcome.ts";
import { backOffMs, type Pace } from "./pace.ts";

/** The line to Telegram, and whether it stands. */
export interface Connection {
  /**
   * Calls until there is an answer, however long Telegram cannot be reached. Rejects with a PlatformFailure where it
   * refuses, and with what was thrown where that is no answer of Telegram's or the call was ended.
   */
  insist<T>(call: () => Promise<T>, signal: AbortSignal): Promise<T>;
  /** Resolves when Telegram is first found to be out of reach. */
  readonly troubled: Promise<void>;
  /** When Telegram last answered to what was insisted on. */
  heardAt(): Temporal.Instant | undefined;
}

interface ConnectionTools {
  readonly log: Log;
  readonly clock: Clock;
}

/** Tells the operator once that Telegram is out of reach, and once that it is back. */
export function createConnection({ log, clock }: ConnectionTools, pace: Pace): Connection {
  const { promise: troubled, resolve: tellTroubled } = Promise.withResolvers<void>();
  let down = false;
  let heardAt: Temporal.Instant | undefined;
  const lost = (reason: string): void => {
    if (!down) log.warn("reconnecting", { platform: "telegram", reason });
    down = true;
    tellTroubled();
  };
  const back = (): void => {
    heardAt = clock.now();
    if (down) log.info("resumed", { platform: "telegram" });
    down = false;
  };
  return {
    troubled,
    heardAt: () => heardAt,
    async insist(call, signal) {
      for (let failures = 0; ; failures += 1) {
        try {
          const answer = await call();
          back();
          return answer;
        } catch (error) {
          const failure = failureOf(error);
          if (!failure || signal.aborted) throw error;
          if (replyAction(failure) !== "try-again") throw platformFailure(failure);
          lost(failure.description);
          const asked = failure.code === 429 ? waitSeconds(failure) * 1000 : 0;
          await sleep(Math.max(asked, backOffMs(failures, pace)), undefined, { signal });
        }
      }
    },
  };
}
