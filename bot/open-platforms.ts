import type { PlatformName } from "../core/subscription.ts";
import type { Config } from "./config.ts";
import type { Host } from "./platform.ts";
import type { OpenPlatform } from "./service.ts";

/** The platforms that this process is to have a line to. */
export function expectedOf({ discord, telegram, roles }: Config): readonly PlatformName[] {
  if (!roles.has("web") && !roles.has("courier")) return [];
  return [...(discord ? ["discord" as const] : []), ...(telegram ? ["telegram" as const] : [])];
}

/** Each platform is loaded only where it is used: to answer people, or to send alone. */
export function opensOf({ discord, telegram, roles, digests, admin }: Config): readonly OpenPlatform[] {
  const sendOnly = !roles.has("web");
  if (sendOnly && !roles.has("courier")) return [];
  return [
    ...(discord
      ? [
          async (host: Host) => {
            const { openDiscord } = await import("./discord/index.ts");
            const { discord: messagesPerSecond } = digests.messagesPerSecond;
            return openDiscord({
              ...discord,
              ...(sendOnly && { mode: "send" as const }),
              messagesPerSecond,
              ownerGuild: admin.owners.size > 0 ? admin.guild : undefined,
              host,
            });
          },
        ]
      : []),
    ...(telegram
      ? [
          async (host: Host) => {
            const { openTelegram } = await import("./telegram/index.ts");
            const mode = telegram.webhook ? ("webhook" as const) : ("polling" as const);
            return openTelegram({ ...telegram, mode: sendOnly ? ("send" as const) : mode, host });
          },
        ]
      : []),
  ];
}
