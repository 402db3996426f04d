import type { Command, Context } from "./command.ts";
import type { Button } from "./reply.ts";

/**
 * About the asker's own data where others read along: it is kept for no `why`, which is answered there for all to see.
 */
export const isSecret = (
  { visibility }: Pick<Command, "visibility">,
  { shared, rig }: Pick<Context, "shared" | "rig">,
): boolean => shared && (visibility === "private" || rig !== undefined);

export const whyButton = (context: Context): readonly Button[] =>
  isSecret({ visibility: "public" }, context) ? [] : [{ label: context.say("button-why"), line: "why" }];
