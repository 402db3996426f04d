import { WebSocketServer } from "ws";
import { ending, op } from "./gateway-codes.ts";
import type { HttpDoor } from "./http.ts";
import { accept, type Context } from "./lines.ts";
import type { Payload } from "./payload.ts";
import { isFor, wants, type Identify, type Session } from "./sessions.ts";

/** How a connection is lost; a number is the close code. */
export type Drop = "cut" | "reconnect" | "invalid-session" | number;

export interface Gateway {
  /** Every IDENTIFY, in the order in which they came. */
  readonly identifies: readonly Identify[];
  /** How often a session was resumed. */
  readonly resumes: number;
  /** How many sessions are connected. */
  readonly connected: number;
  /** To every session that wants it of the guild's shard, connected or not; without a guild of the first shard. */
  readonly dispatch: (event: string, data: Payload, guildId?: string) => void;
  readonly drop: (how: Drop) => void;
  /** Connections that are tried fail until that is taken back. */
  readonly shut: () => () => void;
  /** Heartbeats stay without an answer until that is taken back. */
  readonly ignoreHeartbeats: () => () => void;
  readonly close: () => Promise<void>;
}

export interface GatewayOptions {
  readonly door: HttpDoor;
  readonly token: string;
  readonly heartbeatMs: number;
  /** READY without what belongs to the session, and the guilds. */
  readonly ready: () => {
    readonly ready: Payload;
    readonly guilds: readonly (Payload & { readonly id: string })[];
  };
  readonly touch: () => void;
}

/** The gateway, at the address of the HTTP server. Compression is not offered. */
export function openGateway(options: GatewayOptions): Gateway {
  const { door, touch } = options;
  const sockets = new WebSocketServer({ noServer: true });
  const sessions = new Map<string, Session>();
  const identifies: Identify[] = [];
  const state = { resumes: 0, shut: false, deaf: false };
  const context: Context = { options, sessions, identifies, state };
  door.server.on("upgrade", (request, socket, head) => {
    if (state.shut) return void socket.destroy();
    sockets.handleUpgrade(request, socket, head, (opened) =>
      accept(opened, new URL(request.url ?? "/", "http://localhost"), context),
    );
  });
  const until = (flag: "shut" | "deaf") => () => {
    state[flag] = true;
    return () => void (state[flag] = false);
  };
  return {
    identifies,
    get resumes() {
      return state.resumes;
    },
    get connected() {
      return [...sessions.values()].filter(({ socket }) => socket !== undefined).length;
    },
    dispatch: (event, data, guildId) => {
      for (const session of sessions.values())
        if (isFor(session, guildId) && wants(session, event)) session.dispatch(event, data);
    },
    drop: (how) => {
      for (const session of sessions.values()) drop(session, how, sessions);
      touch();
    },
    shut: until("shut"),
    ignoreHeartbeats: until("deaf"),
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets.clients) socket.terminate();
        sockets.close(() => resolve());
      }),
  };
}

function drop(session: Session, how: Drop, sessions: Map<string, Session>): void {
  const { socket } = session;
  if (how === "invalid-session" || (typeof how === "number" && ending.has(how))) sessions.delete(session.id);
  if (how === "cut") socket?.terminate();
  else if (typeof how === "number") socket?.close(how);
  else if (how === "reconnect") session.send({ op: op.reconnect, d: null });
  else session.send({ op: op.invalidSession, d: false });
  // What is dispatched from now on is for the next connection.
  session.socket = undefined;
}
