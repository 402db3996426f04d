import { placeIdOf } from "./ask.ts";
import { answerMessage } from "./message.ts";
import { openInline } from "./inline.ts";
import type { Office } from "./office.ts";
import { openPresses } from "./press.ts";
import { moved } from "./respond.ts";
import type { Incoming, Membership } from "./incoming.ts";

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
        return () => noteMembership(incoming, office);
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
async function noteMembership(
  { chat, change }: Membership,
  { managers, destinations, lost, host }: Office,
): Promise<void> {
  managers.forget(chat.id);
  destinations.forget(chat.id);
  if (change === "gone") lost.set(String(chat.id), {});
  else lost.delete(String(chat.id));
  if (change === "stayed") return;
  host.log.info(change === "gone" ? "removed" : "taken in", { platform: "telegram", from: chat.kind });
  await (change === "gone" ? host.placeGone : host.placeBack)?.(placeIdOf(chat));
}
