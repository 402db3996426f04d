import type { PlatformName } from "../core/subscription.ts";
import type { AdminDesk } from "./admin-desk.ts";
import { statusButton, tooLongReply } from "./admin-replies.ts";
import type { Context } from "./command.ts";
import { plainReply, text } from "./digest-texts.ts";
import { broadcastMessage } from "./broadcast-message.ts";
import type { Reply } from "./reply.ts";

export interface BroadcastWish {
  /** Of a broadcast that was shown before: it is to be sent. */
  readonly id?: string | undefined;
  readonly text?: string | undefined;
  readonly platform?: PlatformName | undefined;
}

/** In UTF-16 code units: one message on each platform, with room for its head. */
const longestText = 1_500;

/** Shows a broadcast with the number of places that would get it and a button that sends it, or sends one that was shown. */
export async function broadcastReply(
  { id, text: said = "", platform }: BroadcastWish,
  desk: AdminDesk,
  context: Context,
): Promise<Reply> {
  if (id !== undefined) return sent(id, desk, context);
  if (said.length > longestText) return tooLongReply(said, longestText, context);
  return preview({ text: said, platform }, desk, context);
}

async function preview(
  broadcast: { readonly text: string; readonly platform: PlatformName | undefined },
  desk: AdminDesk,
  context: Context,
): Promise<Reply> {
  const { say, format } = context;
  const { id, places } = await desk.draftBroadcast(broadcast);
  const buttons = [statusButton(context)];
  if (places === 0) return plainReply(say("admin-broadcast-nowhere"), { buttons });
  const count = format.number(places, 0);
  const shown = broadcastMessage(broadcast.text, context);
  const isHeld = (await desk.maintenance()) !== undefined;
  return plainReply(say("admin-broadcast-preview", { count }), {
    blocks: [
      text(shown.title, "heading"),
      ...shown.blocks,
      ...(isHeld ? [text(say("admin-held"), "warning")] : []),
      {
        kind: "choices",
        prompt: say("admin-broadcast-ask"),
        choices: [
          { label: say("button-admin-broadcast", { count }), line: `admin action=broadcast id=${id}` },
        ],
      },
    ],
    buttons,
  });
}

async function sent(id: string, desk: AdminDesk, context: Context): Promise<Reply> {
  const { say, format } = context;
  const outcome = await desk.sendBroadcast(id);
  const buttons = [statusButton(context)];
  if (outcome.kind === "unknown")
    return plainReply(say("admin-broadcast-unknown"), {
      tone: "bad",
      blocks: [text(say("admin-broadcast-unknown-text"))],
      buttons,
    });
  const count = format.number(outcome.count, 0);
  if (outcome.kind === "sent-before")
    return plainReply(say("admin-broadcast-before", { count }), { buttons });
  return plainReply(say("admin-broadcast-sent", { count }), {
    tone: "good",
    blocks: [text(say("admin-broadcast-sent-text"), "note")],
    buttons,
  });
}
