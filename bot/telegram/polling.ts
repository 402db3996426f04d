import { createConcurrentSink, createRunner, createSource } from "@grammyjs/runner";
import type { Api } from "grammy";
import type { Update } from "grammy/types";
import { pollSeconds } from "./api.ts";
import type { Connection } from "./connection.ts";
import type { Intake } from "./intake.ts";
import { wantedUpdates } from "./update.ts";

export interface PollingOptions {
  readonly api: Api;
  readonly connection: Connection;
  readonly intake: Intake;
  /** Ends it at once. */
  readonly signal: AbortSignal;
}

export interface Polling {
  /** Rejects when Telegram lets us poll no more; resolves after `stop`. */
  readonly ended: Promise<void>;
  /** Takes no more updates. Never rejects. */
  stop(): Promise<void>;
}

type RunnerSignal = Parameters<Parameters<typeof createSource>[0]["supply"]>[1];

/** Bot API, getUpdates. */
const maxBatch = 100;

/** Takes updates from Telegram, and deals with them while it waits for more. */
export function startPolling({ api, connection, intake, signal: ending }: PollingOptions): Polling {
  let offset = 0;
  const supply = async (room: number, signal: RunnerSignal): Promise<Update[]> => {
    const limit = Math.max(1, Math.min(room, maxBatch));
    const wish = { offset, limit, timeout: pollSeconds, allowed_updates: wantedUpdates };
    const updates = await connection.insist(() => api.getUpdates(wish, signal), signal as AbortSignal);
    offset = (updates.at(-1)?.update_id ?? offset - 1) + 1;
    return updates;
  };
  const sink = createConcurrentSink<Update>({ consume: (update) => intake.take(update) }, () =>
    Promise.resolve(),
  );
  const runner = createRunner(createSource<Update>({ supply }), sink);
  runner.start();
  const ended = runner.task() ?? Promise.resolve();
  ending.addEventListener("abort", () => void runner.stop());
  return {
    ended,
    async stop() {
      await runner.stop();
      if (offset === 0) return;
      // What is being dealt with would be brought again to whoever polls next.
      const last = { offset, limit: 1, timeout: 0 };
      await api.getUpdates(last, ending as RunnerSignal).catch(() => {});
    },
  };
}
