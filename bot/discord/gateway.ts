import { setTimeout as sleep } from "node:timers/promises";
import {
  Client,
  DiscordjsError,
  DiscordjsErrorCodes,
  GatewayDispatchEvents,
  GatewayIntentBits,
  Options,
  SimpleShardingStrategy,
  WebSocketShardStatus,
} from "discord.js";
import { z } from "zod";
import type { Clock } from "../../core/world.ts";
import type { Log } from "../ops/log.ts";
import type { PlatformFailure } from "../platform.ts";
import { watchLiveness, type Liveness } from "./liveness.ts";
import { persist } from "./persist.ts";
import { closedFor, tokenRefused } from "./refusals.ts";
import { failureOf } from "./rest.ts";

export interface GatewayOptions {
  readonly token: string;
  readonly api: string;
  readonly log: Log;
  readonly clock: Clock;
  /** An interaction as Discord sent it. Must not throw. */
  readonly onInteraction: (sent: unknown) => void;
  /** We are in a server, or no more. Must not throw. */
  readonly onGuild: (id: string, isThere: boolean) => void;
  /** The gateway cannot be used with this token, or as we are. */
  readonly onFailure: (failure: PlatformFailure) => void;
  /** Milliseconds to wait after the try to begin of that number, from 0; once begun, discord.js reconnects by itself. */
  readonly backOffMs: (attempt: number) => number;
}

/** A connection that is kept: Discord may be away when it is opened, and come and go. */
export interface Gateway extends Liveness {
  stop(): Promise<void>;
}

/** What a client makes its connections with. */
type Connections = ConstructorParameters<typeof SimpleShardingStrategy>[0];

interface Line {
  readonly client: Client;
  readonly liveness: Liveness;
  readonly connections: () => Connections | undefined;
}

export function openGateway(options: GatewayOptions): Gateway {
  const { token, log, backOffMs } = options;
  const stopping = new AbortController();
  const onFailure = (failure: PlatformFailure) => {
    stopping.abort();
    options.onFailure(failure);
  };
  let line: Line | undefined;
  const connect = async () => {
    line = openLine({ ...options, onFailure }, stopping.signal);
    await line.client.login(token);
  };
  const isWorthIt = (error: unknown): boolean => {
    const { status, code } = failureOf(error);
    const isRefused = error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
    if (isRefused) onFailure(tokenRefused());
    else log.warn("discord unreachable", { status, code, error: nameOf(error) });
    return !isRefused;
  };
  void persist(connect, { signal: stopping.signal, backOffMs, isWorthIt });
  return {
    notReady: (now) => (line ? line.liveness.notReady(now) : "not connected yet"),
    async stop() {
      stopping.abort();
      if (line) await close(line);
    },
  };
}

/** Such as ECONNREFUSED. */
const nameOf = (error: unknown): string | undefined => {
  if (!(error instanceof Error)) return undefined;
  return "code" in error && typeof error.code === "string" ? error.code : error.name;
};

function openLine(options: GatewayOptions, stopping: AbortSignal): Line {
  let connections: Connections | undefined;
  const client = new Client({
    // Interactions need none; this one tells where we are, and is not privileged (discord-api-docs events/gateway).
    intents: [GatewayIntentBits.Guilds],
    shards: "auto",
    allowedMentions: { parse: [] },
    rest: { api: options.api },
    makeCache: Options.cacheWithLimits(nothingKept),
    ws: {
      buildStrategy(made) {
        connections = made;
        return new SimpleShardingStrategy(made);
      },
    },
  });
  const liveness = watchLiveness(client, options.clock);
  listen(client, options, stopping);
  return { client, liveness, connections: () => connections };
}

/** Interactions bring all that we need to know; roles and channels are what discord.js does not let go of. */
const nothingKept = Object.fromEntries(
  [
    "ApplicationCommandManager",
    "ApplicationEmojiManager",
    "AutoModerationRuleManager",
    "BaseGuildEmojiManager",
    "DMMessageManager",
    "EntitlementManager",
    "GuildBanManager",
    "GuildEmojiManager",
    "GuildForumThreadManager",
    "GuildInviteManager",
    "GuildMemberManager",
    "GuildMessageManager",
    "GuildScheduledEventManager",
    "GuildStickerManager",
    "GuildTextThreadManager",
    "MessageManager",
    "PresenceManager",
    "ReactionManager",
    "ReactionUserManager",
    "StageInstanceManager",
    "ThreadManager",
    "ThreadMemberManager",
    "UserManager",
    "VoiceStateManager",
  ].map((manager) => [manager, 0]),
);

/** `unavailable`: it has an outage, which says nothing of us (discord-api-docs events/gateway-events, Guild Delete). */
const guild = z.object({ id: z.string(), unavailable: z.boolean().optional() });

function listen(client: Client, options: GatewayOptions, stopping: AbortSignal): void {
  const { log, onInteraction, onGuild, onFailure } = options;
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (packet: object) => {
    const sent = { ...packet };
    leaveNothingToRead(packet);
    onInteraction(sent);
  });
  client.ws.on(GatewayDispatchEvents.GuildCreate, (packet: unknown) => {
    const { data } = guild.safeParse(packet);
    if (data && data.unavailable !== true) onGuild(data.id, true);
  });
  client.ws.on(GatewayDispatchEvents.GuildDelete, (packet: unknown) => {
    const { data } = guild.safeParse(packet);
    if (data && data.unavailable !== true) onGuild(data.id, false);
  });
  client.on("shardDisconnect", ({ code }) => {
    const failure = closedFor(code);
    if (failure) onFailure(failure);
  });
  client.on("shardError", (error, shard) => {
    if (!stopping.aborted) log.warn("discord connection failed", { shard, error: nameOf(error) });
  });
  client.on("error", (error) => void log.report(error));
  tellState(client, log, stopping);
}

/** Says once when a connection is lost, and once when it is back: while Discord is away, it is tried twice a second. */
function tellState(client: Client, log: Log, stopping: AbortSignal): void {
  const platform = "discord";
  const down = new Set<number>();
  let started = false;
  client.ws.on(GatewayDispatchEvents.Ready, (_packet: unknown, shard: number) => {
    if (!started) log.info("started", { platform, mode: "gateway" });
    else if (down.has(shard)) log.info("reconnected", { platform, shard });
    started = true;
    down.delete(shard);
  });
  client.ws.on(GatewayDispatchEvents.Resumed, (_packet: unknown, shard: number) => {
    log.info("resumed", { platform, shard });
    down.delete(shard);
  });
  client.on("shardReconnecting", (shard) => {
    if (!down.has(shard) && !stopping.aborted) log.warn("reconnecting", { platform, shard });
    down.add(shard);
  });
}

/**
 * Behind us, discord.js would make an object of its own from the interaction, keep the person in it in mind, and on a shape
 * that it does not expect end the process. Of a type that is none it does not.
 */
function leaveNothingToRead(packet: object): void {
  Object.assign(packet, { type: 0, channel: undefined });
}

/** So long a connection that is being made may take to come to something. */
const settleMs = 3_000;
const lookMs = 25;

/**
 * discord.js cannot end a connection that is about to be made: it makes it nevertheless, and if that fails the process ends.
 * So no new one is begun, for it would wait for its session first, and what is begun is let come to something; else it is
 * left alone.
 */
async function close({ client, connections }: Line): Promise<void> {
  const manager = connections();
  if (manager) manager.options.retrieveSessionInfo = () => new Promise(() => {});
  for (let waited = 0; waited < settleMs; waited += lookMs) {
    if (await isSettled(manager)) return client.destroy();
    await sleep(lookMs);
  }
}

async function isSettled(manager: Connections | undefined): Promise<boolean> {
  const states = [...((await manager?.fetchStatus())?.values() ?? [])];
  return states.every((state) => state === WebSocketShardStatus.Idle || state === WebSocketShardStatus.Ready);
}
