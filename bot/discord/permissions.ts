import type { Permission } from "../../commands/digests.ts";
import type { ChannelFacts } from "./channel-facts.ts";

/** discord-api-docs topics/permissions, Bitwise Permission Flags. */
const administrator = 1n << 3n;
const manageChannels = 1n << 4n;
const manageGuild = 1n << 5n;
const manageThreads = 1n << 34n;
const managingGuild = administrator | manageGuild;

type Needed = Exclude<Permission, "post-messages">;

const needed: Readonly<Record<Needed, bigint>> = {
  "view-channel": 1n << 10n,
  "send-messages": 1n << 11n,
  "send-messages-in-threads": 1n << 38n,
  "embed-links": 1n << 14n,
  // Charts are pictures.
  "attach-files": 1n << 15n,
};

/** Who has one of these manages the server: a channel's own settings cannot give them. */
export const managesGuild = (permissions: bigint): boolean => (permissions & managingGuild) !== 0n;

/** Who manages a channel, by its own settings or those of the server. */
export const manages = (permissions: bigint): boolean =>
  managesGuild(permissions) || (permissions & manageChannels) !== 0n;

/** What we would need to post there and may not do; nothing where Discord does not tell. */
export function missingIn(
  { ours, locked }: Pick<ChannelFacts, "ours" | "locked">,
  isThread: boolean,
): readonly Permission[] {
  if (ours === undefined || (ours & administrator) !== 0n) return [];
  const toSend: Needed = isThread ? "send-messages-in-threads" : "send-messages";
  const isShut = locked && (ours & manageThreads) === 0n;
  return (["view-channel", toSend, "embed-links", "attach-files"] as const).filter(
    (permission) => (ours & needed[permission]) === 0n || (permission === toSend && isShut),
  );
}

/** What we would need for digests and may not do by our roles in a server; a channel may differ. */
export const missingInGuild = (ours: bigint | undefined): readonly Permission[] =>
  missingIn({ ours, locked: false }, false);
