import type { Subscription } from "../core/subscription.ts";
import type { Context } from "./command.ts";
import { digestReply } from "./digest-reply.ts";
import type { Reply } from "./reply.ts";
import type { SavedRig } from "./rigs.ts";

/** How the readers of a digest read; `rig` is the saved machine that it is about. */
export function contextOf(
  { language, currency, country, shared, rhythm }: Subscription,
  context: Context,
  rig: SavedRig | undefined,
): Context {
  const { timeZone } = rhythm;
  return {
    ...context,
    ...context.speak(language, timeZone),
    language,
    currency,
    country,
    timeZone,
    shared,
    rig,
  };
}

/** The digest as it would be sent now. */
export async function previewOf(subscription: Subscription, reader: Context): Promise<Reply> {
  const now = reader.world.now();
  const date = now.toZonedDateTimeISO(subscription.rhythm.timeZone).toPlainDate();
  const { reply } = await digestReply({ subscription, date, due: now, late: false }, reader);
  return reply;
}
