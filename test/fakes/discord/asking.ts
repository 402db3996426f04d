import { randomBytes } from "node:crypto";
import { chosenButton, filledCommand, filledForm, pickedIn, type At } from "./client.ts";
import type { Exchange, FakeAnswer, RawInteraction } from "./exchange.ts";
import { buttonsOn, type FakeMessage, type LiveMessage } from "./messages.ts";
import type { Payload } from "./payload.ts";
import type { FakeChannel, Person } from "./places.ts";
import {
  appPermissionsIn,
  memberPermissions,
  rawAsker,
  rawChannel,
  rawPicked,
  rawUser,
} from "./raw-places.ts";
import { rawMessage } from "./raw.ts";
import type { Server } from "./server.ts";

/** Who asks, and where. */
export interface Circumstances {
  /** The fake's `asker` by default. */
  readonly by?: Person;
  /** The fake's `home` by default; for a press, where the message is. */
  readonly where?: FakeChannel | "direct" | "group";
  /** The language of the person's client. */
  readonly locale?: string;
  /** In a guild; those of an everyday member by default. */
  readonly permissions?: bigint;
  /** In a guild: who has installed the app. */
  readonly installed?: "guild" | "user";
  /** Put over the JSON at last, for what no client sends. */
  readonly raw?: Payload;
}

export type OptionValues = Readonly<Record<string, string | number | boolean>>;

/** What somebody does. */
export type Doing =
  | { readonly kind: "slash"; readonly name: string; readonly options: OptionValues }
  | {
      readonly kind: "typing";
      readonly name: string;
      readonly options: OptionValues;
      readonly focused: string;
    }
  | { readonly kind: "press"; readonly message: FakeMessage; readonly wanted: string | number }
  | {
      readonly kind: "submit";
      readonly form: FakeAnswer;
      readonly values: Readonly<Record<string, string>>;
    }
  | { readonly kind: "modal"; readonly data: Payload };

export type Interaction = Doing & Circumstances;

/** A slash command: `slash("earnings", { gpu: "4090" })`. */
export const slash = (name: string, options: OptionValues = {}): Interaction => ({
  kind: "slash",
  name,
  options,
});

/** An option is being typed: `typing("earnings", "gpu", "40")`; `options` are those filled in before. */
export const typing = (
  name: string,
  focused: string,
  text: string,
  options: OptionValues = {},
): Interaction => ({
  kind: "typing",
  name,
  focused,
  options: { ...options, [focused]: text },
});

/** A button, by its label or its place among the buttons: on the newest message of an answer that has it, or on a message. */
export function press(on: FakeAnswer | FakeMessage, wanted: string | number): Interaction {
  const messages = "messages" in on ? on.messages : [on];
  const has = ({ components }: FakeMessage): boolean =>
    buttonsOn(components).some(({ component }, at) => wanted === at || component.label === wanted);
  const message = messages.findLast(has) ?? messages.at(-1);
  if (!message) throw new Error("there is no message to press on");
  return { kind: "press", message, wanted };
}

/** The modal that was opened is sent off, with these texts in its fields and the others as they were. */
export const submit = (form: FakeAnswer, values: Readonly<Record<string, string>> = {}): Interaction => ({
  kind: "submit",
  form,
  values,
});

/** A modal that was sent off, as its data, whether or not one was opened. */
export const modal = (data: Payload): Interaction => ({ kind: "modal", data });

/** interactions/receiving-and-responding, Interaction Type. */
const interactionTypes = { slash: 2, press: 3, typing: 4, submit: 5, modal: 5 } as const;
/** resources/application, Application Integration Types. */
const installs = { guild: "0", user: "1" } as const;
const attachmentLimit = 10 * 1024 * 1024;
/** Real ones are a little over 200 characters. */
const tokenBytes = 120;

/** Does what a client would, or throws where a client would not let somebody do it. */
export function ask(server: Server, interaction: Interaction): Exchange {
  const opened = openedBy(interaction, server);
  const { by = opened?.by ?? server.places.asker } = interaction;
  const channel = opened?.channel ?? channelOf(interaction, by, server);
  const isUserInstall = channel.type === 3 || interaction.installed === "user";
  const source = interaction.kind === "press" ? (interaction.message as LiveMessage) : opened?.source;
  return {
    raw: rawOf(server, interaction, { by, channel, source, isUserInstall }),
    by,
    channel,
    source,
    isUserInstall,
    deliveredAtMs: server.clock.now(),
    originalShown: false,
    followUps: [],
  };
}

type Settled = Pick<Exchange, "by" | "channel" | "source" | "isUserInstall">;

function rawOf(
  server: Server,
  interaction: Interaction,
  { by, channel, source, isUserInstall }: Settled,
): RawInteraction {
  const context = contextOf(channel);
  const { permissions = memberPermissions } = interaction;
  const id = server.newId();
  return {
    id,
    application_id: server.bot.id,
    type: interactionTypes[interaction.kind],
    token: tokenOf(id),
    version: 1,
    data: withPicked(dataOf(interaction, { context, channel, permissions }, server), interaction, server),
    channel: rawChannel(channel),
    channel_id: channel.id,
    ...askerOf(interaction, by, channel, server),
    locale: interaction.locale ?? "en-US",
    app_permissions: String(appPermissionsIn(channel)),
    authorizing_integration_owners: isUserInstall
      ? { [installs.user]: by.id }
      : { [installs.guild]: channel.guild?.id ?? "0" },
    context,
    entitlements: [],
    attachment_size_limit: attachmentLimit,
    ...(source && { message: rawMessage(source, server) }),
    ...interaction.raw,
  };
}

/** interactions/receiving-and-responding, Interaction Context Types. */
function contextOf({ type, guild }: FakeChannel): 0 | 1 | 2 {
  if (guild) return 0;
  return type === 1 ? 1 : 2;
}

/** By what the modal was opened that is sent off. */
function openedBy(interaction: Interaction, { exchanges }: Server): Exchange | undefined {
  return interaction.kind === "submit" ? exchanges.get(interaction.form.interaction.token) : undefined;
}

/** With the channels that were picked for options. */
function withPicked(data: Payload, { permissions, installed }: Interaction, server: Server): Payload {
  const picked = pickedIn(data, server);
  if (picked.length === 0) return data;
  const facts = { permissions: permissions ?? memberPermissions, isMember: installed !== "user" };
  const channels = Object.fromEntries(picked.map((channel) => [channel.id, rawPicked(channel, facts)]));
  return { ...data, resolved: { channels } };
}

/** The same once more, and answered as far as that one. */
export function again(server: Server, { token }: RawInteraction): RawInteraction {
  const exchange = server.exchanges.get(token);
  if (!exchange) throw new Error("that was never asked");
  const id = server.newId();
  const raw = { ...exchange.raw, id, token: tokenOf(id) };
  server.exchanges.set(raw.token, { ...exchange, raw, followUps: [] });
  return raw;
}

const tokenOf = (id: string): string =>
  Buffer.from(`interaction:${id}:${randomBytes(tokenBytes).toString("base64url")}`).toString("base64url");

function channelOf(interaction: Interaction, by: Person, { places }: Server): FakeChannel {
  const { where } = interaction;
  if (interaction.kind === "press") return interaction.message.channel;
  if (where === "direct") return places.directOf(by);
  if (where === "group") return places.groupOf(by);
  if (where?.person && where.person.id !== by.id) throw new Error(`${by.name} is not in that channel`);
  return where ?? places.home;
}

/** `member` in a guild, else `user`. */
function askerOf(
  { permissions }: Interaction,
  by: Person,
  { guild }: FakeChannel,
  { clock }: Server,
): Payload {
  if (!guild) return { user: rawUser(by) };
  return {
    member: rawAsker(by, permissions ?? memberPermissions, clock),
    guild_id: guild.id,
    guild_locale: guild.locale,
    guild: { id: guild.id, features: guild.features, locale: guild.locale },
  };
}

function dataOf(interaction: Interaction, at: At, server: Server): Payload {
  switch (interaction.kind) {
    case "slash":
    case "typing":
      return filledCommand(interaction, at, server);
    case "press":
      return chosenButton(interaction, interaction.by ?? server.places.asker);
    case "submit":
      return filledForm(interaction.form.form ?? {}, interaction.values);
    case "modal":
      return interaction.data;
  }
  return interaction satisfies never;
}
