import { z } from "zod";
import { bits, channel, factsOf, snowflake, type ChannelFacts } from "./channel-facts.ts";

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
  /** The channel in which it is asked. */
  readonly here?: ChannelFacts | undefined;
  /** The channels that were picked for options. */
  readonly picked: readonly ChannelFacts[];
  /** The place has installed us, and not just the person. */
  readonly installed: boolean;
}

/** discord-api-docs resources/application, Interaction Context Types. */
const directMessage = 1;
/** discord-api-docs resources/application, Application Integration Types: GUILD_INSTALL, as a key. */
const byPlace = "0";
/** discord-api-docs resources/guild, Guild Features: only such a guild has chosen its language, all others say en-US. */
const community = "COMMUNITY";

const user = z.object({ id: snowflake });
const language = z.string().max(35).refine(isLanguageTag).optional().catch(undefined);

/** What we read of any interaction; what is only nice to know may be missing or odd. */
const envelope = z.object({
  id: snowflake,
  application_id: snowflake,
  token: z.string().regex(/^[\w.~=+-]+$/),
  channel_id: snowflake.optional().catch(undefined),
  channel: channel.optional().catch(undefined),
  app_permissions: bits,
  authorizing_integration_owners: z.record(z.string(), z.unknown()).optional().catch(undefined),
  data: z
    .object({ resolved: z.object({ channels: z.record(snowflake, channel) }) })
    .optional()
    .catch(undefined),
  guild_id: snowflake.nullish(),
  guild: z
    .object({ features: z.array(z.string()) })
    .optional()
    .catch(undefined),
  context: z.number().optional().catch(undefined),
  locale: language,
  guild_locale: language,
  user: user.optional(),
  member: z.object({ user, permissions: bits }).optional(),
});
type Envelope = z.infer<typeof envelope>;

/** Who asks; undefined where that cannot be told. */
export function readCaller(sent: unknown): Caller | undefined {
  const read = envelope.safeParse(sent).data;
  const from = read?.member?.user ?? read?.user;
  const spot = read && spotOf(read);
  if (!read || !from || !spot) return undefined;
  const permissions = read.member?.permissions ?? 0n;
  return {
    id: read.id,
    applicationId: read.application_id,
    token: read.token,
    userId: from.id,
    language: read.locale,
    spot,
    permissions,
    here: read.channel && { ...factsOf(read.channel), permissions, ours: read.app_permissions },
    picked: pickedIn(read),
    installed: isInstalled(read),
  };
}

const pickedIn = ({ data }: Envelope): readonly ChannelFacts[] =>
  Object.values(data?.resolved.channels ?? {}).map(factsOf);

const isInstalled = ({ authorizing_integration_owners: owners }: Envelope): boolean =>
  owners?.[byPlace] !== undefined;

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
