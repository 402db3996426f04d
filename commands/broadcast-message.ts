import type { Context } from "./command.ts";
import { plainReply, text } from "./digest-texts.ts";
import type { Reply } from "./reply.ts";

/** What whoever runs the bot has to say, word by word, under a head in the reader's language. */
export const broadcastMessage = (said: string, { say }: Pick<Context, "say">): Reply =>
  plainReply(say("broadcast-title"), { blocks: [text(said)] });
