import type { PlatformName } from "../../core/subscription.ts";
import type { Config } from "../config.ts";
import { findingsAbout, type Finding } from "./finding.ts";

const { ok, note } = findingsAbout("Owners");

/** Whether those who are to run the bot from a chat can do so. Nothing is said where nobody is. */
export function examineOwners(config: Pick<Config, "admin" | PlatformName>): readonly Finding[] {
  const { owners, guild } = config.admin;
  const isOn = (platform: PlatformName) => [...owners].some((id) => id.startsWith(`${platform}:`));
  const deaf = (["discord", "telegram"] as const).filter((name) => isOn(name) && !config[name]);
  return [
    ...(owners.size > 0 ? [ok(`${owners.size} of OWNER_IDS may use admin`)] : []),
    ...deaf.map((name) => note(`OWNER_IDS has one on ${name}, where the bot has no token`)),
    ...(isOn("discord") && guild === undefined
      ? [note("no server is offered /admin on Discord", "set ADMIN_GUILD to the number of one of yours")]
      : []),
    ...(guild !== undefined && !isOn("discord")
      ? [note("ADMIN_GUILD is set, and OWNER_IDS has nobody on Discord", "add discord: and your number")]
      : []),
  ];
}
