import { randomBytes } from "node:crypto";
import type { WebSocket } from "ws";
import type { Payload } from "./payload.ts";

type Shard = readonly [id: number, count: number];

export interface Identify {
  readonly intents: number;
  readonly shard: Shard;
}

/** A session of the gateway, which outlives its connections. */
export interface Session {
  readonly id: string;
  readonly shard: Shard;
  readonly intents: number;
  /** Of the last event. */
  readonly sequence: number;
  socket: WebSocket | undefined;
  /** Sends an event, or keeps it for the next connection. */
  dispatch(event: string, data: Payload): void;
  /** Sends all events behind a number once more. */
  replay(after: number): void;
  send(payload: Payload): void;
}

export function createSession(first: WebSocket, { shard, intents }: Identify): Session {
  const events: Payload[] = [];
  const session: Session = {
    id: randomBytes(16).toString("hex"),
    shard,
    intents,
    get sequence() {
      return events.length;
    },
    socket: first,
    dispatch: (t, d) => {
      const event = { op: 0, s: events.length + 1, t, d };
      events.push(event);
      session.send(event);
    },
    replay: (after) => events.slice(after).forEach((event) => session.send(event)),
    send: (payload) => session.socket?.send(JSON.stringify({ s: null, t: null, ...payload })),
  };
  return session;
}

/** GUILDS, and what needs it; events/gateway, List of Intents. */
const guildsIntent = 1 << 0;
const ofGuilds = /^(GUILD_(CREATE|UPDATE|DELETE|ROLE_)|CHANNEL_|THREAD_|STAGE_)/;

/** Whether a session asked for such events. */
export const wants = ({ intents }: Session, event: string): boolean =>
  !ofGuilds.test(event) || (intents & guildsIntent) !== 0;

/** Which shard hears of a guild; what belongs to none is heard by the first. events/gateway, Sharding. */
const shardOf = (guildId: string | undefined, shards: number): number =>
  guildId === undefined ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(shards));

/** Whether a session is of the guild's shard. */
export const isFor = ({ shard: [id, count] }: Pick<Session, "shard">, guildId: string | undefined): boolean =>
  shardOf(guildId, count) === id;
