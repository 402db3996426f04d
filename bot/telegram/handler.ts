import { answerMessage } from "./message.ts";
import { openInline } from "./inline.ts";
import type { Office } from "./office.ts";
import { openPresses } from "./press.ts";
import { moved } from "./respond.ts";
import type { Chat, Incoming } from "./update.ts";

/** Begins with what has come at once, where that is of use, and returns the rest of the work, to be done in its turn. */
export type Begin = (incoming: Incoming) => () => Promise<void>;

export function openHandler(office: Office): Begin {
  const press = openPresses(office);
  const inline = openInline(office);
  return (incoming) => {
    switch (incoming.kind) {
      case "message":
        return () => answerMessage(incoming, office);
      case "press":
        return press(incoming);
      case "inline":
        return inline(incoming);
      case "membership":
        return () => Promise.resolve(noteMembership(incoming, office));
      case "moved":
        return () => moved(incoming.from, incoming.to, office.host);
      case "unknown":
        return () =>
          Promise.resolve(office.host.log.info("event", { platform: "telegram", type: incoming.type }));
      case "nothing":
        return () => Promise.resolve();
    }
    return incoming satisfies never;
  };
}

/** In a private chat we are removed by being blocked. */
function noteMembership(
  { chat, removed }: { readonly chat: Chat; readonly removed: boolean },
  { managers, lost, host }: Office,
): void {
  managers.forget(chat.id);
  if (!removed) return lost.delete(String(chat.id));
  lost.set(String(chat.id), {});
  host.log.info("removed", { platform: "telegram", from: chat.kind });
}
