import type { Update } from "grammy/types";
import { conflict } from "./refusal.ts";

/** The one getUpdates that may wait for updates. */
export interface LongPoll {
  /** Waits until it is answered, interrupted, timed out or the caller has gone. */
  hold(wish: {
    readonly limit: number;
    readonly seconds: number;
    readonly gone: AbortSignal;
  }): Promise<readonly Update[]>;
  /** Answers the waiting one at the end of this turn of the event loop, so that what comes together goes together. */
  wake(): void;
  /** Refuses the waiting one. */
  interrupt(reason: string): void;
  close(): void;
}

interface Held {
  readonly limit: number;
  readonly answer: (updates: readonly Update[]) => void;
  readonly refuse: (reason: string) => void;
}

/** `handOver` gives the updates that wait, at most so many. */
export function createLongPoll(handOver: (limit: number) => readonly Update[]): LongPoll {
  let held: Held | undefined;
  let waking: NodeJS.Immediate | undefined;
  const answerHeld = (): void => {
    waking = undefined;
    held?.answer(handOver(held.limit));
  };
  return {
    hold: ({ limit, seconds, gone }) =>
      new Promise((resolve, reject) => {
        const end = (): void => {
          clearTimeout(timer);
          gone.removeEventListener("abort", answerNone);
          held = undefined;
        };
        const answer = (updates: readonly Update[]): void => {
          end();
          resolve(updates);
        };
        const answerNone = (): void => answer([]);
        const refuse = (reason: string): void => {
          end();
          reject(conflict(reason));
        };
        const timer = setTimeout(answerNone, seconds * 1000);
        gone.addEventListener("abort", answerNone);
        held = { limit, answer, refuse };
      }),
    wake: () => {
      waking ??= setImmediate(answerHeld);
    },
    interrupt: (reason) => held?.refuse(reason),
    close: () => {
      clearImmediate(waking);
      held?.answer([]);
    },
  };
}
