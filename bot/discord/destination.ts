import type { Destination, FindDestination, NoDestination } from "../../commands/digests.ts";
import type { Target } from "../../core/subscription.ts";
import type { Caller } from "./caller.ts";
import type { ChannelFacts } from "./channel-facts.ts";
import { guildPlace, personId } from "./ids.ts";
import { manages, managesGuild, missingIn } from "./permissions.ts";

/** discord-api-docs resources/channel, Channel Types: what takes messages by itself. */
const types = {
  text: 0,
  announcement: 5,
  announcementThread: 10,
  publicThread: 11,
  privateThread: 12,
} as const;
/** Threads are also the posts of a forum. */
const threads: ReadonlySet<number> = new Set([
  types.announcementThread,
  types.publicThread,
  types.privateThread,
]);

/** The channel types that can be picked to be written to. */
export const channelTypes = Object.values(types);
const writable: ReadonlySet<number> = new Set(channelTypes);

/** Where a digest could go, as this interaction tells: Discord need not be asked. */
export const destinationFor =
  (caller: Caller): FindDestination =>
  (picked) =>
    Promise.resolve(find(caller, picked));

function find(caller: Caller, picked: string | undefined): Destination | NoDestination {
  const { spot, here, installed, userId } = caller;
  if (spot.kind === "channel" || (spot.kind === "guild" && !installed)) return "not-installed";
  const channel =
    picked === undefined ? here : [...caller.picked, ...(here ? [here] : [])].find(({ id }) => id === picked);
  if (!channel) return "unknown";
  return spot.kind === "private" ? direct(channel, userId) : inGuild(channel, spot.id);
}

const direct = ({ id }: ChannelFacts, userId: string): Destination => ({
  platform: "discord",
  target: { channel: id },
  place: personId(userId),
  shared: false,
  publishes: false,
  managed: true,
  missing: [],
});

function inGuild(channel: ChannelFacts, guildId: string): Destination | NoDestination {
  if (!writable.has(channel.type)) return "wrong-kind";
  return {
    platform: "discord",
    target: targetOf(channel),
    place: guildPlace(guildId),
    shared: true,
    name: channel.name === undefined ? undefined : `#${channel.name}`,
    publishes: channel.type === types.announcement,
    managed: manages(channel.permissions),
    managesPlace: managesGuild(channel.permissions),
    missing: missingIn(channel, isThread(channel)),
  };
}

const isThread = ({ type }: ChannelFacts): boolean => threads.has(type);

function targetOf(channel: ChannelFacts): Target {
  const { id, parentId } = channel;
  return isThread(channel) ? { channel: parentId ?? id, thread: id } : { channel: id };
}
