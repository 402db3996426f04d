import { isoOf } from "./clock.ts";
import { messageFlags } from "./flags.ts";
import { isOfComponents } from "./drafting.ts";
import { numbered, type FakeAttachment, type FakeMessage, type Maker } from "./messages.ts";
import { isRecord, type Payload } from "./payload.ts";
import { rawUser } from "./raw-places.ts";
import type { Server } from "./server.ts";

/** resources/message, Message Types: DEFAULT, REPLY, CHAT_INPUT_COMMAND. */
const messageTypes = { unasked: 0, reply: 19, command: 20 } as const;
const interactionTypes = { command: 2 } as const;
const scheme = "attachment://";

/** A message object, as Discord answers and sends it; resources/message, Message Object. */
export function rawMessage(message: FakeMessage, server: Server) {
  const { id, channel, maker, nonce } = message;
  const unix = (atMs: number): string => isoOf(server.clock.unixMs() - server.clock.now() + atMs);
  return {
    id,
    channel_id: channel.id,
    type: typeOf(maker),
    author: { ...rawUser(server.bot), bot: true },
    application_id: server.bot.id,
    content: message.content,
    embeds: message.embeds,
    components: rawComponents(message),
    attachments: message.attachments.map((attachment) => rawAttachment(attachment, message)),
    flags: rawFlags(message),
    timestamp: unix(message.createdAtMs),
    edited_timestamp: message.history.length > 0 ? unix(message.atMs) : null,
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
    ...(nonce !== undefined && { nonce }),
    ...(maker && { webhook_id: server.bot.id, interaction_metadata: rawMaker(maker, message) }),
    ...(maker?.interactedMessageId !== undefined && {
      message_reference: { type: 0, channel_id: channel.id, message_id: maker.interactedMessageId },
    }),
  };
}

function typeOf(maker: Maker | undefined): number {
  if (!maker) return messageTypes.unasked;
  const isFirst = maker.originalMessageId === undefined;
  return isFirst && maker.interactionType === interactionTypes.command
    ? messageTypes.command
    : messageTypes.reply;
}

const rawFlags = ({ flags, ephemeral, crossposted, loading }: FakeMessage): number =>
  flags |
  (ephemeral ? messageFlags.ephemeral : 0) |
  (crossposted ? messageFlags.crossposted : 0) |
  (loading ? messageFlags.loading : 0);

/** interactions/receiving-and-responding and resources/message, Message Interaction Metadata Object. */
const rawMaker = (maker: Maker, { channel }: FakeMessage) => ({
  id: maker.interactionId,
  type: maker.interactionType,
  user: rawUser(maker.user),
  authorizing_integration_owners: channel.guild ? { 0: channel.guild.id } : { 1: maker.user.id },
  ...(maker.commandName !== undefined && { name: maker.commandName, command_type: 1 }),
  ...(maker.interactedMessageId !== undefined && { interacted_message_id: maker.interactedMessageId }),
  ...(maker.originalMessageId !== undefined && { original_response_message_id: maker.originalMessageId }),
});

const urlOf = ({ id, filename }: FakeAttachment, { channel, ephemeral }: FakeMessage): string =>
  `https://cdn.discordapp.com/${ephemeral ? "ephemeral-attachments" : "attachments"}/${channel.id}/${id}/${filename}?ex=1&is=1&hm=1&`;

function rawAttachment(attachment: FakeAttachment, message: FakeMessage) {
  const { id, filename, description, mediaType, content } = attachment;
  const url = urlOf(attachment, message);
  return {
    id,
    filename,
    size: content.length,
    url,
    proxy_url: url.replace("cdn.discordapp.com", "media.discordapp.net"),
    ...(mediaType !== "" && { content_type: mediaType }),
    ...(description !== undefined && { description }),
    ...(message.ephemeral && { ephemeral: true }),
  };
}

/** The components with a number each, and with addresses in place of `attachment://NAME`. */
function rawComponents(message: FakeMessage): readonly unknown[] {
  const ids = new Map(numbered(message.components).map(({ id, component }) => [component, id]));
  const raw = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(raw);
    if (typeof value === "string" && value.startsWith(scheme)) return addressOf(value, message);
    if (!isRecord(value)) return value;
    const inside: Payload = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, raw(each)]));
    const id = ids.get(value);
    return id === undefined ? inside : { ...inside, id };
  };
  return message.components.map(raw);
}

/** Only a component refers to files: elsewhere such a text is one. */
function addressOf(reference: string, message: FakeMessage): string {
  const found = message.attachments.find(({ filename }) => filename === reference.slice(scheme.length));
  return found && isOfComponents(message) ? urlOf(found, message) : reference;
}
