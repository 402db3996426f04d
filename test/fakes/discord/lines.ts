import type { WebSocket } from "ws";
import { close, ending, harmless, op } from "./gateway-codes.ts";
import type { GatewayOptions } from "./gateway.ts";
import { isRecord, type Payload } from "./payload.ts";
import { createSession, isFor, wants, type Identify, type Session } from "./sessions.ts";

/** events/gateway: bytes of a payload, and payloads of one connection in a minute. */
const maxPayloadBytes = 4096;
const maxPayloads = 120;
const payloadsWindowMs = 60_000;
/** events/gateway, List of Intents: the last one is DIRECT_MESSAGE_POLLS. */
const allIntents = (1 << 26) - 1;
/** GUILD_MEMBERS, GUILD_PRESENCES, MESSAGE_CONTENT: this app has not been given them. */
const privileged = (1 << 1) | (1 << 8) | (1 << 15);
const guildCreate = "GUILD_CREATE";
const resumePath = "/resume";

/** One connection. */
interface Line {
  readonly socket: WebSocket;
  session: Session | undefined;
  readonly sentAtMs: number[];
}

/** What the connections of one gateway share. */
export interface Context {
  readonly options: GatewayOptions;
  readonly sessions: Map<string, Session>;
  readonly identifies: Identify[];
  readonly state: { resumes: number; shut: boolean; deaf: boolean };
}

/** Takes a new connection. */
export function accept(socket: WebSocket, { searchParams }: URL, context: Context): void {
  const { options, sessions } = context;
  const line: Line = { socket, session: undefined, sentAtMs: [] };
  if (searchParams.get("v") !== "10") return socket.close(close.invalidVersion);
  if (searchParams.get("encoding") !== "json" || searchParams.has("compress"))
    return socket.close(close.decodeError);
  socket.on("message", (data) => {
    const code = hear((data as Buffer).toString(), line, context);
    if (code !== undefined) socket.close(code);
    options.touch();
  });
  socket.on("close", (code) => {
    if (line.session?.socket === socket) line.session.socket = undefined;
    if (line.session && ending.has(code)) sessions.delete(line.session.id);
    options.touch();
  });
  socket.on("error", () => socket.terminate());
  send(socket, { op: op.hello, d: { heartbeat_interval: options.heartbeatMs } });
}

const send = (socket: WebSocket, payload: Payload): void =>
  socket.send(JSON.stringify({ s: null, t: null, ...payload }));

/** What a client sent; the code with which the connection is closed for it, if any. */
function hear(text: string, line: Line, context: Context): number | undefined {
  const payload = read(text);
  if (!payload) return close.decodeError;
  if (isTooOften(line)) return close.rateLimited;
  switch (payload.op) {
    case op.heartbeat:
      if (!context.state.deaf) send(line.socket, { op: op.heartbeatAck });
      return undefined;
    case op.identify:
      return line.session ? close.alreadyAuthenticated : identify(payload.d, line, context);
    case op.resume:
      return line.session ? close.alreadyAuthenticated : resume(payload.d, line, context);
    default:
      if (!line.session) return close.notAuthenticated;
      return harmless.has(payload.op) ? undefined : close.unknownOpcode;
  }
}

function read(text: string): Payload | undefined {
  if (Buffer.byteLength(text) > maxPayloadBytes) return undefined;
  try {
    const payload: unknown = JSON.parse(text);
    return isRecord(payload) ? payload : undefined;
  } catch {
    return undefined;
  }
}

function isTooOften({ sentAtMs }: Line): boolean {
  const now = performance.now();
  sentAtMs.push(now);
  return sentAtMs.filter((atMs) => now - atMs < payloadsWindowMs).length > maxPayloads;
}

function identify(data: unknown, line: Line, context: Context): number | undefined {
  const { options, sessions, identifies } = context;
  if (!isRecord(data) || !isRecord(data.properties)) return close.decodeError;
  const { token, intents, shard = [0, 1] } = data;
  if (token !== options.token) return close.authenticationFailed;
  if (typeof intents !== "number" || (intents & ~allIntents) !== 0) return close.invalidIntents;
  if ((intents & privileged) !== 0) return close.disallowedIntents;
  if (!isShard(shard)) return close.invalidShard;
  identifies.push({ intents, shard });
  const session = createSession(line.socket, { intents, shard });
  sessions.set(session.id, session);
  line.session = session;
  const { ready, guilds } = options.ready();
  const own = guilds.filter(({ id }) => isFor(session, id));
  session.dispatch("READY", {
    ...ready,
    guilds: own.map(({ id }) => ({ id, unavailable: true })),
    session_id: session.id,
    resume_gateway_url: `ws://${options.door.host}${resumePath}`,
    shard,
  });
  for (const guild of own) if (wants(session, guildCreate)) session.dispatch(guildCreate, guild);
  return undefined;
}

const isShard = (shard: unknown): shard is Identify["shard"] =>
  Array.isArray(shard) &&
  shard.length === 2 &&
  shard.every(Number.isInteger) &&
  shard[0] < shard[1] &&
  shard[0] >= 0;

function resume(data: unknown, line: Line, { options, sessions, state }: Context): number | undefined {
  if (!isRecord(data)) return close.decodeError;
  const { token, session_id: id, seq } = data;
  if (token !== options.token) return close.authenticationFailed;
  const session = sessions.get(String(id));
  if (!session) {
    send(line.socket, { op: op.invalidSession, d: false });
    return undefined;
  }
  if (typeof seq !== "number" || seq > session.sequence) return close.invalidSequence;
  session.socket?.terminate();
  session.socket = line.socket;
  line.session = session;
  session.replay(seq);
  session.dispatch("RESUMED", {});
  state.resumes += 1;
  return undefined;
}
