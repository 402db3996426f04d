import type { Context } from "./command.ts";
import { plainReply, text } from "./digest-texts.ts";
import type { Button, Reply } from "./reply.ts";

export const statusButton = ({ say }: Context): Button => ({
  label: say("button-admin-status"),
  line: "admin action=status",
});

/** Ends maintenance. */
export const endButton = ({ say }: Context): Button => ({
  label: say("button-admin-maintenance-off"),
  line: "admin action=maintenance switch=off",
});

/** What was typed is longer than others would read. */
export const tooLongReply = (typed: string, limit: number, { say, format }: Context): Reply =>
  plainReply(say("admin-too-long"), {
    tone: "bad",
    blocks: [
      text(
        say("admin-too-long-text", {
          length: format.number(typed.length, 0),
          limit: format.number(limit, 0),
        }),
      ),
    ],
  });
