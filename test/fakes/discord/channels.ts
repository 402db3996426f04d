import { rulesFor } from "./answering.ts";
import { draft } from "./drafting.ts";
import { settable } from "./flags.ts";
import { tooMany, type Limit } from "./limits.ts";
import { createMessage, type LiveMessage } from "./messages.ts";
import { isText, objectOf, type Payload } from "./payload.ts";
import type { FakeChannel } from "./places.ts";
import { mayAttach, rawChannel } from "./raw-places.ts";
import { rawMessage } from "./raw.ts";
import { flawed, refusal } from "./refusal.ts";
import type { FakeRequest, Route } from "./routes.ts";
import type { Server } from "./server.ts";

/** resources/message, Create Message. */
const maxNonceUnits = 25;
/** "The past few minutes"; resources/message, Create Message, `enforce_nonce`. */
const nonceLifeMs = 3 * 60 * 1000;
const announcements = 5;
/** Of one channel; not documented, observed (discordjs/discord.js#4956). */
const crossposts: Limit = { requests: 10, windowMs: 60 * 60 * 1000 };
const noAccess = 50001;

/** The endpoints of channels and the messages in them. */
export function channelRoutes(server: Server): readonly Route[] {
  const messages = "/channels/:channel/messages";
  const nonces: Nonces = new Map();
  const published: Published = new Map();
  const route = (method: string, path: string, answer: Route["answer"]): Route => ({ method, path, answer });
  return [
    route("GET", "/channels/:channel", (_request, id = "") => rawChannel(visible(server, id))),
    route("POST", messages, (request, id = "") =>
      send(server, request, { channel: writable(server, id), nonces }),
    ),
    route("GET", `${messages}/:message`, (_request, channel = "", id = "") => {
      visible(server, channel);
      return rawMessage(messageIn(server, channel, id), server);
    }),
    route("PATCH", `${messages}/:message`, (request, channel = "", id = "") => {
      writable(server, channel);
      return edit(server, request, messageIn(server, channel, id));
    }),
    route("DELETE", `${messages}/:message`, (_request, channel = "", id = "") => {
      visible(server, channel);
      messageIn(server, channel, id).delete();
    }),
    route("POST", `${messages}/:message/crosspost`, (_request, channel = "", id = "") => {
      const { type } = writable(server, channel);
      if (type !== announcements) throw refusal(50024);
      return crosspost(server, messageIn(server, channel, id), published);
    }),
  ];
}

function visible({ places }: Server, id: string): FakeChannel {
  const channel = places.channels.get(id);
  if (!channel) throw refusal(10003);
  // Among people who talk to each other the bot is no member.
  if (channel.type === 3 || channel.refusal === noAccess) throw refusal(noAccess);
  return channel;
}

function writable(server: Server, id: string): FakeChannel {
  const channel = visible(server, id);
  if (channel.refusal !== undefined) throw refusal(channel.refusal);
  if (channel.locked === true) throw refusal(160005);
  return channel;
}

function messageIn({ messages }: Server, channelId: string, id: string): LiveMessage {
  const message = messages.get(id);
  if (!message || message.deleted || message.channel.id !== channelId) throw refusal(10008);
  return message;
}

/** The newest message by its channel and nonce. */
type Nonces = Map<string, LiveMessage>;

interface Into {
  readonly channel: FakeChannel;
  readonly nonces: Nonces;
}

function send(server: Server, request: FakeRequest, { channel, nonces }: Into) {
  const payload = objectOf(request.body);
  const nonce = nonceOf(payload);
  const key = `${channel.id} ${nonce}`;
  const before = payload.enforce_nonce === true ? nonces.get(key) : undefined;
  if (before && server.clock.now() - before.createdAtMs < nonceLifeMs) return rawMessage(before, server);
  const rules = rulesFor(server, { ephemeral: false }, settable.message);
  const keys = ["nonce", "enforce_nonce", "message_reference"];
  checkMayAttach(channel, request);
  const state = draft({ payload, files: request.files }, { ...rules, keys });
  const made = { id: server.newId(), channel, ephemeral: false, createdAtMs: server.clock.now() };
  const message = createMessage({ ...made, ...(nonce !== undefined && { nonce }) }, state);
  server.messages.set(message.id, message);
  if (nonce !== undefined) nonces.set(key, message);
  server.touch();
  return rawMessage(message, server);
}

/**
 * topics/permissions, ATTACH_FILES. Answers to interactions may have files all the same (change log of June 29, 2022,
 * "Changes to Bot Permissions for Interactions and Webhooks").
 */
function checkMayAttach(channel: FakeChannel, { files }: FakeRequest): void {
  if (files.length > 0 && !mayAttach(channel)) throw refusal(50013);
}

function nonceOf({ nonce, enforce_nonce: enforce }: Payload): string | number | undefined {
  if (nonce === undefined || nonce === null) {
    if (enforce === true) throw flawed("a nonce to be enforced that is none");
    return undefined;
  }
  if (isText(nonce, 1, maxNonceUnits) || Number.isSafeInteger(nonce)) return nonce as string | number;
  throw flawed(`a nonce that is no integer and no text of at most ${maxNonceUnits} characters`);
}

function edit(server: Server, request: FakeRequest, message: LiveMessage) {
  const sent = { payload: objectOf(request.body), files: request.files };
  message.show(draft(sent, rulesFor(server, message, settable.edit), message));
  server.touch();
  return rawMessage(message, server);
}

/** When messages of a channel were published. */
type Published = Map<string, readonly number[]>;

function crosspost(server: Server, message: LiveMessage, published: Published) {
  if (message.crossposted) throw refusal(40033);
  const now = server.clock.now();
  const { requests, windowMs } = crossposts;
  const before = (published.get(message.channel.id) ?? []).filter((atMs) => now - atMs < windowMs);
  const [first = now] = before;
  if (before.length >= requests)
    throw tooMany({ limit: crossposts, resetMs: first + windowMs - now, global: false, headers: {} });
  published.set(message.channel.id, [...before, now]);
  message.crosspost();
  server.touch();
  return rawMessage(message, server);
}
