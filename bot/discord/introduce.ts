import { Routes, type REST } from "discord.js";
import { z } from "zod";
import type { Host, PlatformFailure } from "../platform.ts";
import { rowOf } from "./failures.ts";
import { registerOwnerCommands } from "./owner-commands.ts";
import { persist } from "./persist.ts";
import { tokenRefused } from "./refusals.ts";
import { registerCommands } from "./register.ts";
import { failureOf } from "./rest.ts";

export interface Introduction {
  readonly rest: REST;
  readonly host: Host;
  /** The server that alone is offered what only whoever runs the bot may do. */
  readonly ownerGuild?: string | undefined;
  readonly signal: AbortSignal;
  readonly backOffMs: (attempt: number) => number;
  readonly onKnown: (me: Application) => void;
  readonly onFailure: (failure: PlatformFailure) => void;
}

const application = z.object({
  id: z.string().regex(/^\d{1,20}$/),
  /** 64 hexadecimal digits. */
  verify_key: z.string(),
});
export type Application = z.infer<typeof application>;

/** Asks Discord who we are and tells it our commands, however long that takes. Never rejects. */
export async function introduce(introduction: Introduction): Promise<void> {
  const { rest, host, ownerGuild: guild, onKnown } = introduction;
  const me = await insist("identity", introduction, async () =>
    application.parse(await rest.get(Routes.currentApplication())),
  );
  if (!me) return;
  onKnown(me);
  await insist("commands", introduction, () => registerCommands(me.id, rest, host));
  await registerOwnerCommands({ ...introduction, applicationId: me.id, guild });
}

function insist<T>(
  step: "identity" | "commands",
  { signal, backOffMs, host, onFailure }: Introduction,
  act: () => Promise<T>,
): Promise<T | undefined> {
  const isWorthIt = (error: unknown): boolean => {
    const failure = failureOf(error);
    const { action, reason } = rowOf(failure);
    if (action === "stop") {
      onFailure(tokenRefused());
      return false;
    }
    // Discord read it and says no: it would say so again.
    const isOurs = action === "rejected";
    if (isOurs) host.log.report(error);
    else host.log.warn("discord not ready", { step, reason, status: failure.status, code: failure.code });
    return !isOurs;
  };
  return persist(act, { signal, backOffMs, isWorthIt });
}
