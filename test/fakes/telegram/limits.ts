import type { Room } from "./chats.ts";
import { tooMany } from "./refusal.ts";

/** How often the bot may send or change messages. What is absent is unlimited. */
export interface Limits {
  readonly perSecond?: number;
  readonly perChatPerSecond?: number;
  readonly perGroupPerMinute?: number;
}

const limited = /^(send(?!ChatAction)|editMessage)/;

/** Throws where a call comes too soon; counts only what is let through. `nowMs` may be any clock. */
export function createLimiter(
  { perSecond, perChatPerSecond, perGroupPerMinute }: Limits,
  nowMs: () => number,
) {
  const past = new Map<string, number[]>();
  const recent = (key: string, spanMs: number): number[] => {
    const times = (past.get(key) ?? []).filter((time) => time > nowMs() - spanMs);
    past.set(key, times);
    return times;
  };
  return (method: string, room: Room | undefined): void => {
    if (!limited.test(method)) return;
    const chat = room?.chat;
    const windows = [
      { key: "all", spanMs: 1000, most: perSecond },
      { key: `chat ${chat?.id}`, spanMs: 1000, most: chat && perChatPerSecond },
      {
        key: `group ${chat?.id}`,
        spanMs: 60_000,
        most: chat && chat.type !== "private" ? perGroupPerMinute : undefined,
      },
    ].flatMap(({ key, spanMs, most }) =>
      most === undefined ? [] : [{ times: recent(key, spanMs), spanMs, most }],
    );
    const waitsMs = windows.map(({ times, spanMs, most }) =>
      times.length < most ? 0 : (times[times.length - most] ?? 0) + spanMs - nowMs(),
    );
    const waitMs = Math.max(0, ...waitsMs);
    if (waitMs > 0) throw tooMany(Math.ceil(waitMs / 1000));
    for (const { times } of windows) times.push(nowMs());
  };
}
