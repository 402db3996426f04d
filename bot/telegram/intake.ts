import { createRecent } from "../../core/recent.ts";
import { shortId, type Log } from "../ops/log.ts";
import type { Begin } from "./handler.ts";
import type { Incoming } from "./incoming.ts";
import { createTurns } from "./turns.ts";
import { readUpdate } from "./update.ts";

/** Where all updates go, however they came. */
export interface Intake {
  /** Resolves when the update has been dealt with; never rejects. One that came before is dropped. */
  take(sent: unknown): Promise<void>;
  /** Resolves once nothing is being dealt with. */
  idle(): Promise<void>;
}

/** As many updates as Telegram may bring again after a break of the line: it hands over 100 at a time. */
const rememberedUpdates = 5_000;

export function createIntake(begin: Begin, log: Log): Intake {
  const seen = createRecent<object>(rememberedUpdates);
  const turns = createTurns();
  const handle = async (incoming: Incoming): Promise<void> => {
    try {
      const rest = begin(incoming);
      await turns.take(turnOf(incoming), rest);
    } catch (error) {
      log.report(error);
    }
  };
  return {
    take(sent) {
      const update = readUpdate(sent);
      if (!update || seen.get(String(update.id))) return Promise.resolve();
      seen.set(String(update.id), {});
      return log.within({ ask: shortId() }, () => handle(update.incoming));
    },
    idle: () => turns.idle(),
  };
}

/** What is dealt with one after another: what comes from one chat, and what one person types inline. */
function turnOf(incoming: Incoming): string {
  switch (incoming.kind) {
    case "message":
    case "membership":
      return `chat ${incoming.chat.id}`;
    case "press":
      return incoming.message ? `chat ${incoming.message.chat.id}` : `user ${incoming.user.id}`;
    case "inline":
      return `inline ${incoming.user.id}`;
    case "moved":
      return `chat ${incoming.to}`;
    case "unknown":
    case "nothing":
      return incoming.kind;
  }
  return incoming satisfies never;
}
