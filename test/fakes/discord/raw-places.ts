import { isoOf, type Clock } from "./clock.ts";
import type { FakeChannel, FakeGuild, Person, Places } from "./places.ts";

/** A user object; discord-api-docs resources/user. */
export const rawUser = ({ id, name }: Person) => ({
  id,
  username: name,
  discriminator: "0",
  global_name: name,
  avatar: null,
  avatar_decoration_data: null,
  collectibles: null,
  clan: null,
  primary_guild: null,
  public_flags: 0,
});

/** discord-api-docs topics/permissions: SEND_MESSAGES, SEND_MESSAGES_IN_THREADS. */
const sending = (1n << 11n) | (1n << 38n);
const attachFiles = 1n << 15n;
/** VIEW_CHANNEL, EMBED_LINKS, ATTACH_FILES, READ_MESSAGE_HISTORY, and those to send. */
const everyday = (1n << 10n) | (1n << 14n) | attachFiles | (1n << 16n) | sending;
/** And USE_APPLICATION_COMMANDS. */
export const memberPermissions = everyday | (1n << 31n);
const appPermissions = everyday;
/** ATTACH_FILES, EMBED_LINKS, MENTION_EVERYONE; interactions/receiving-and-responding, Interaction Structure. */
const privatePermissions = attachFiles | (1n << 14n) | (1n << 17n);
/** And USE_EXTERNAL_EMOJIS. */
const directPermissions = privatePermissions | (1n << 18n);

/** What the app may do in a channel. */
export function appPermissionsIn({ type, permissions, refusal }: FakeChannel): bigint {
  if (type === 1) return directPermissions;
  if (type === 3) return privatePermissions;
  if (refusal === 50001) return 0n;
  return permissions?.app ?? (refusal === 50013 ? appPermissions & ~sending : appPermissions);
}

/** topics/permissions: ADMINISTRATOR has them all. */
const administrator = 1n << 3n;

/** Whether the app may send files to a channel of its own accord. */
export const mayAttach = (channel: FakeChannel): boolean =>
  (appPermissionsIn(channel) & (attachFiles | administrator)) !== 0n;

interface Picking {
  /** What the person may do in an ordinary channel. */
  readonly permissions: bigint;
  /** The app is in the guild. */
  readonly isMember: boolean;
}

/** A channel that was picked for an option; interactions/receiving-and-responding, Resolved Data Structure. */
export const rawPicked = (channel: FakeChannel, { permissions, isMember }: Picking) => ({
  id: channel.id,
  type: channel.type,
  name: channel.name,
  flags: 0,
  permissions: String(channel.permissions?.people ?? permissions),
  ...(isMember && { app_permissions: String(appPermissionsIn(channel)) }),
  ...(channel.parent ? threadFacts(channel, channel.parent) : { parent_id: null }),
});

/** discord-api-docs resources/channel, Thread Metadata. */
const threadFacts = ({ locked = false }: FakeChannel, { id }: FakeChannel) => ({
  parent_id: id,
  thread_metadata: {
    archived: false,
    archive_timestamp: "2026-11-01T00:00:00.000000+00:00",
    auto_archive_duration: 1440,
    create_timestamp: "2026-11-01T00:00:00.000000+00:00",
    locked,
  },
});

/** A channel object; discord-api-docs resources/channel. */
export const rawChannel = (channel: FakeChannel) => ({
  id: channel.id,
  type: channel.type,
  flags: 0,
  last_message_id: null,
  ...(channel.guild
    ? {
        guild_id: channel.guild.id,
        name: channel.name,
        nsfw: false,
        parent_id: null,
        permission_overwrites: overwritesOf(channel, channel.guild),
        position: 0,
        rate_limit_per_user: 0,
        topic: null,
        ...(channel.parent && threadFacts(channel, channel.parent)),
      }
    : { recipients: channel.person ? [rawUser(channel.person)] : [] }),
});

/** resources/channel, Overwrite Object: what the app may not do here, though its roles allow it. */
function overwritesOf(channel: FakeChannel, { id }: FakeGuild) {
  const deny = everyday & ~appPermissionsIn(channel);
  return deny === 0n ? [] : [{ id, type: 0, allow: "0", deny: String(deny) }];
}

/** A guild as it is asked for; resources/guild, Get Guild. */
export const rawPlainGuild = (guild: FakeGuild, { places }: Pick<Surroundings, "places">) => ({
  ...emptyGuild,
  id: guild.id,
  name: guild.name,
  features: guild.features,
  preferred_locale: guild.locale,
  owner_id: places.asker.id,
  roles: [everyone(guild)],
});

/** The app as a member; resources/guild, Get Guild Member. */
export const rawOwnMember = ({ bot, clock }: Pick<Surroundings, "bot" | "clock">) => ({
  ...rawMember(isoOf(clock.unixMs())),
  user: { ...rawUser(bot), bot: true },
});

/** A guild member object without its user; discord-api-docs resources/guild. */
const rawMember = (joinedAt: string) => ({
  avatar: null,
  banner: null,
  communication_disabled_until: null,
  deaf: false,
  flags: 0,
  joined_at: joinedAt,
  mute: false,
  nick: null,
  pending: false,
  premium_since: null,
  roles: [],
});

/** A member as an interaction tells it. */
export const rawAsker = (person: Person, permissions: bigint, clock: Clock) => ({
  ...rawMember(isoOf(clock.unixMs())),
  permissions: String(permissions),
  user: rawUser(person),
});

interface Surroundings {
  readonly bot: Person;
  readonly places: Places;
  readonly clock: Clock;
}

/** What the event GUILD_CREATE says about a guild; discord-api-docs events/gateway-events. */
export function rawGuild(guild: FakeGuild, { bot, places, clock }: Surroundings) {
  const joinedAt = isoOf(clock.unixMs());
  const channels = [...places.channels.values()].filter((channel) => channel.guild === guild);
  return {
    ...emptyGuild,
    id: guild.id,
    name: guild.name,
    features: guild.features,
    preferred_locale: guild.locale,
    joined_at: joinedAt,
    owner_id: places.asker.id,
    roles: [everyone(guild)],
    members: [{ ...rawMember(joinedAt), user: { ...rawUser(bot), bot: true } }],
    member_count: 2,
    channels: channels.filter(({ parent }) => !parent).map(rawChannel),
    threads: channels.filter(({ parent }) => parent).map(rawChannel),
  };
}

const everyone = ({ id, permissions = memberPermissions }: FakeGuild) => ({
  id,
  name: "@everyone",
  color: 0,
  colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
  flags: 0,
  hoist: false,
  managed: false,
  mentionable: false,
  permissions: String(permissions),
  position: 0,
});

const emptyGuild = {
  afk_channel_id: null,
  afk_timeout: 300,
  application_id: null,
  banner: null,
  default_message_notifications: 0,
  description: null,
  discovery_splash: null,
  emojis: [],
  explicit_content_filter: 0,
  guild_scheduled_events: [],
  icon: null,
  large: false,
  max_members: 500_000,
  mfa_level: 0,
  nsfw_level: 0,
  premium_progress_bar_enabled: false,
  premium_subscription_count: 0,
  premium_tier: 0,
  presences: [],
  public_updates_channel_id: null,
  rules_channel_id: null,
  safety_alerts_channel_id: null,
  soundboard_sounds: [],
  splash: null,
  stage_instances: [],
  stickers: [],
  system_channel_flags: 0,
  system_channel_id: null,
  unavailable: false,
  vanity_url_code: null,
  verification_level: 0,
  voice_states: [],
};
