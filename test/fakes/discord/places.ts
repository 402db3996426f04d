/** Somebody who uses Discord. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

export interface FakeGuild {
  readonly id: string;
  readonly name: string;
  /** What it prefers; only a community has chosen it. */
  readonly locale: string;
  readonly features: readonly string[];
  /** What the bot may do by its roles, where that is not the usual. */
  readonly permissions?: bigint;
}

/**
 * discord-api-docs resources/channel, Channel Types: text, voice, announcements, threads (of announcements, public and
 * private), stage, forum.
 */
export type GuildChannelType = 0 | 2 | 5 | 10 | 11 | 12 | 13 | 15;
/** And a direct message, and a group. */
export type ChannelType = GuildChannelType | 1 | 3;

export interface FakeChannel {
  readonly id: string;
  readonly type: ChannelType;
  readonly name: string;
  /** Absent in private. */
  readonly guild?: FakeGuild;
  /** The other side of a direct message. */
  readonly person?: Person;
  /** What a thread belongs to. */
  readonly parent?: FakeChannel;
  /** A thread in which only those who manage threads may write. */
  readonly locked?: boolean;
  /** Where that is not the usual: what the app, and what people may do there. */
  readonly permissions?: { readonly app?: bigint; readonly people?: bigint };
  /** Settable: the bot cannot see the channel, cannot write to the person, or lacks the permission to write. */
  refusal?: 50001 | 50007 | 50013 | undefined;
}

export interface ChannelOptions {
  readonly type?: GuildChannelType;
  readonly name?: string;
  /** The first guild by default. */
  readonly guild?: FakeGuild;
  readonly refusal?: 50001 | 50013;
  readonly parent?: FakeChannel;
  readonly locked?: boolean;
  readonly permissions?: Exclude<FakeChannel["permissions"], undefined>;
}

/** Guilds, channels and people, as far as the bot shares them. */
export interface Places {
  readonly guilds: readonly FakeGuild[];
  /** By id. */
  readonly channels: ReadonlyMap<string, FakeChannel>;
  /** Whoever asks if nobody else is named. */
  readonly asker: Person;
  /** A text channel of the first guild, where one asks if nothing else is said. */
  readonly home: FakeChannel;
  addPerson(name: string): Person;
  addGuild(options?: Partial<Omit<FakeGuild, "id">>): FakeGuild;
  addChannel(options?: ChannelOptions): FakeChannel;
  /** The direct messages of a person with the bot. */
  directOf(person: Person): FakeChannel;
  /** Direct messages of a person with others, in which the bot is no member. */
  groupOf(person: Person): FakeChannel;
}

export function createPlaces(newId: () => string): Places {
  const guilds: FakeGuild[] = [];
  const channels = new Map<string, FakeChannel>();
  const open = (channel: Omit<FakeChannel, "id">): FakeChannel => {
    const opened: FakeChannel = { id: newId(), ...channel };
    channels.set(opened.id, opened);
    return opened;
  };
  const privately = (type: 1 | 3, person: Person): FakeChannel =>
    [...channels.values()].find((each) => each.type === type && each.person?.id === person.id) ??
    open({ type, name: person.name, person });
  const addGuild = (options: Partial<Omit<FakeGuild, "id">> = {}): FakeGuild => {
    const guild = { id: newId(), name: "Miners", locale: "en-US", features: ["COMMUNITY"], ...options };
    guilds.push(guild);
    return guild;
  };
  const home = open({ type: 0, name: "general", guild: addGuild() });
  addGuild({ name: "Lab", features: [] });
  return {
    guilds,
    channels,
    asker: { id: newId(), name: "ada" },
    home,
    addPerson: (name) => ({ id: newId(), name }),
    addGuild,
    addChannel: ({ guild = home.guild, ...more } = {}) =>
      open({ type: 0, name: "rigs", ...(guild && { guild }), ...more }),
    directOf: (person) => privately(1, person),
    groupOf: (person) => privately(3, person),
  };
}
