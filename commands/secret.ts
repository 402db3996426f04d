import type { Context } from "./command.ts";
import type { Button } from "./reply.ts";

/**
 * About somebody's own machine where others read along: it is kept for no `why`, which is answered there for all to see.
 */
export const isSecret = ({ shared, rig }: Pick<Context, "shared" | "rig">): boolean =>
  shared && rig !== undefined;

export const whyButton = (context: Context): readonly Button[] =>
  isSecret(context) ? [] : [{ label: context.say("button-why"), line: "why" }];
