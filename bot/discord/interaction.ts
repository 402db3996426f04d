import { z } from "zod";

/** Where something was asked, as far as Discord tells. */
export type Spot =
  | { readonly kind: "guild"; readonly id: string; readonly language?: string | undefined }
  /** A direct message with us: nobody else reads it. */
  | { readonly kind: "private" }
  /** A group, or a direct message between two people, in which we are used as an app of one of them. */
  | { readonly kind: "channel"; readonly id: string };

/** Who asks, and how the answer finds its way. */
export interface Caller {
  /** The interaction's own id. */
  readonly id: string;
  /** The application through which we answer. */
  readonly applicationId: string;
  /** Good for 15 minutes of answering: a secret. */
  readonly token: string;
  readonly userId: string;
  /** BCP 47 tag of the person's client. */
  readonly language?: string | undefined;
  readonly spot: Spot;
  /** What the person may do where it is asked; nothing where that is unknown. */
  readonly permissions: bigint;
}

/** The options of a command by name, as text. */
export type RawOptions = Readonly<Record<string, string>>;

export type Interaction =
  | { readonly kind: "ping" }
  | ({ readonly kind: "command"; readonly name: string; readonly raw: RawOptions } & Caller)
  | ({
      readonly kind: "autocomplete";
      readonly name: string;
      readonly option: string;
      readonly typed: string;
    } & Caller)
  | ({
      readonly kind: "press";
      /** What the button carries. */
      readonly carried: string;
      /** For whom the message with the button was made; undefined where nobody asked for it. */
      readonly askedBy: string | undefined;
      /** Nobody but the one who presses sees the message with the button. */
      readonly ephemeral: boolean;
    } & Caller)
  /** Well formed, and nothing that we offer. */
  | { readonly kind: "other"; readonly type: number };

/** discord-api-docs interactions/receiving-and-responding, Interaction Type. */
const types = { ping: 1, command: 2, component: 3, autocomplete: 4 } as const;
/** discord-api-docs resources/application, Interaction Context Types. */
const directMessage = 1;
/** discord-api-docs interactions/application-commands, Application Command Types: a slash command. */
const chatInput = 1;
/** discord-api-docs components/reference, Component Types. */
const button = 2;
/** discord-api-docs resources/message, Message Flags: EPHEMERAL. */
const ephemeralFlag = 1 << 6;
/** discord-api-docs resources/guild, Guild Features: only such a guild has chosen its language, all others say en-US. */
const community = "COMMUNITY";

const snowflake = z.string().regex(/^\d{1,20}$/);
const user = z.object({ id: snowflake });
const language = z.string().max(35).refine(isLanguageTag).optional().catch(undefined);

/** What we read of any interaction; what is only nice to know may be missing or odd. */
const envelope = z.object({
  id: snowflake,
  application_id: snowflake,
  token: z.string().regex(/^[\w.~=+-]+$/),
  channel_id: snowflake.optional().catch(undefined),
  guild_id: snowflake.nullish(),
  guild: z
    .object({ features: z.array(z.string()) })
    .optional()
    .catch(undefined),
  context: z.number().optional().catch(undefined),
  locale: language,
  guild_locale: language,
  user: user.optional(),
  member: z.object({ user, permissions: z.string().regex(/^\d+$/).optional().catch(undefined) }).optional(),
});
type Envelope = z.infer<typeof envelope>;

const given = z.object({
  name: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]).optional().catch(undefined),
  focused: z.boolean().optional().catch(undefined),
});
const commandData = z.object({
  data: z.object({ name: z.string(), type: z.literal(chatInput), options: z.array(given).default([]) }),
});

const maker = z.object({ user }).optional().catch(undefined);
const message = z.object({
  flags: z.number().optional().catch(undefined),
  interaction_metadata: maker,
  /** Its predecessor, on older messages. */
  interaction: maker,
});
const pressData = z.object({
  data: z.object({ component_type: z.literal(button), custom_id: z.string() }),
  message,
});

/** Reads an interaction as Discord sends it; undefined for what is none. Never throws. */
export function readInteraction(sent: unknown): Interaction | undefined {
  const type = z.object({ type: z.number() }).safeParse(sent).data?.type;
  switch (type) {
    case undefined:
      return undefined;
    case types.ping:
      return { kind: "ping" };
    case types.command:
      return readCommand(sent);
    case types.autocomplete:
      return readAutocomplete(sent);
    case types.component:
      return readPress(sent);
    default:
      return { kind: "other", type };
  }
}

function readCommand(sent: unknown): Interaction | undefined {
  const caller = readCaller(sent);
  const { data } = commandData.safeParse(sent).data ?? {};
  if (!caller) return undefined;
  if (!data) return { kind: "other", type: types.command };
  const raw = data.options.flatMap(({ name, value }) =>
    value === undefined ? [] : [[name, String(value)] as const],
  );
  return { kind: "command", ...caller, name: data.name, raw: Object.fromEntries(raw) };
}

function readAutocomplete(sent: unknown): Interaction | undefined {
  const caller = readCaller(sent);
  const { data } = commandData.safeParse(sent).data ?? {};
  const option = data?.options.find(({ focused }) => focused === true);
  if (!caller || !data || !option) return undefined;
  return {
    kind: "autocomplete",
    ...caller,
    name: data.name,
    option: option.name,
    typed: String(option.value ?? ""),
  };
}

function readPress(sent: unknown): Interaction | undefined {
  const caller = readCaller(sent);
  const pressed = pressData.safeParse(sent).data;
  if (!caller) return undefined;
  if (!pressed) return { kind: "other", type: types.component };
  const { flags = 0, interaction_metadata, interaction } = pressed.message;
  return {
    kind: "press",
    ...caller,
    carried: pressed.data.custom_id,
    askedBy: (interaction_metadata ?? interaction)?.user.id,
    ephemeral: (flags & ephemeralFlag) !== 0,
  };
}

function readCaller(sent: unknown): Caller | undefined {
  const read = envelope.safeParse(sent).data;
  const from = read?.member?.user ?? read?.user;
  const spot = read && spotOf(read);
  if (!read || !from || !spot) return undefined;
  return {
    id: read.id,
    applicationId: read.application_id,
    token: read.token,
    userId: from.id,
    language: read.locale,
    spot,
    permissions: BigInt(read.member?.permissions ?? 0),
  };
}

/** Where it is not told, others are taken to read along. */
function spotOf({ guild_id, guild, guild_locale, context, channel_id }: Envelope): Spot | undefined {
  if (typeof guild_id === "string") {
    const chosen = guild?.features.includes(community) === true;
    return { kind: "guild", id: guild_id, language: chosen ? guild_locale : undefined };
  }
  if (context === directMessage) return { kind: "private" };
  return channel_id === undefined ? undefined : { kind: "channel", id: channel_id };
}

function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length > 0;
  } catch {
    return false;
  }
}
