import type { Office } from "./office.ts";
import type { Chat } from "./incoming.ts";

/** Telegram shows for 5 seconds that a bot is typing. Bot API, sendChatAction. */
const againMs = 4_500;

export interface Typing {
  readonly say: () => void;
  readonly afterMs: number;
}

/** Says from `afterMs` on that something is in the making, for as long as it is. */
export async function whileTyping<T>(work: Promise<T>, { say, afterMs }: Typing): Promise<T> {
  let timer = setTimeout(function next() {
    say();
    timer = setTimeout(next, againMs);
  }, afterMs);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}

/** The typing in a chat. Nothing depends on it, and in channels nobody is seen typing. Bot API, sendChatAction. */
export const typingIn = (
  { chat, topic }: { readonly chat: Chat; readonly topic?: number | undefined },
  { quick, pace }: Pick<Office, "quick" | "pace">,
): Typing => ({
  afterMs: pace.typingAfterMs,
  say: () => {
    if (chat.kind === "channel") return;
    const where = topic === undefined ? {} : { message_thread_id: topic };
    void quick.sendChatAction(chat.id, "typing", where).catch(() => {});
  },
});
