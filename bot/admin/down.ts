import { plainReply, text } from "../../commands/digest-texts.ts";
import type { Reply } from "../../commands/reply.ts";
import type { Say } from "../../locales/index.ts";
import { sayAsSet } from "../asker.ts";
import type { Ask } from "../platform.ts";
import type { ReceptionOptions } from "../reception.ts";

/** What is said during maintenance to everybody but whoever runs the bot; undefined where there is none. Never rejects. */
export async function downReply(
  ask: Ask,
  room: ReceptionOptions,
): Promise<{ readonly reply: Reply; readonly say: Say } | undefined> {
  const state = await room.maintenance?.current();
  if (!state || room.admin?.owners.has(ask.person.id) === true) return undefined;
  const say = await sayAsSet(ask, room);
  const told = state.text === undefined ? [] : [text(state.text)];
  return {
    reply: plainReply(say("maintenance-title"), { blocks: [text(say("maintenance")), ...told] }),
    say,
  };
}
