import { Routes, type REST } from "discord.js";
import { z } from "zod";
import { channel as channelShape, factsOf, snowflake, type ChannelFacts } from "./channel-facts.ts";

const setOfBits = z
  .string()
  .regex(/^\d{1,40}$/)
  .transform(BigInt);

const overwrite = z.object({ id: snowflake, allow: setOfBits, deny: setOfBits });
type Overwrite = z.output<typeof overwrite>;

const place = channelShape.extend({
  guild_id: snowflake.optional(),
  permission_overwrites: z.array(overwrite).optional(),
});
const guild = z.object({
  owner_id: snowflake,
  roles: z.array(z.object({ id: snowflake, permissions: setOfBits })),
});
const member = z.object({ roles: z.array(snowflake) });

/** discord-api-docs topics/permissions: ADMINISTRATOR. */
const administrator = 1n << 3n;

/**
 * A channel with what the bot may do there, as Discord's documents reckon it (topics/permissions, Permission Overwrites):
 * roles together, then the overwrites of everyone, of roles and of the member. A thread has those of its channel. Undefined
 * in private, where there are none. Rejects where Discord does not tell.
 */
export async function permissionsIn(
  rest: REST,
  { channel, bot }: { readonly channel: string; readonly bot: string },
): Promise<ChannelFacts | undefined> {
  const asked = place.parse(await rest.get(Routes.channel(channel)));
  const { guild_id: guildId } = asked;
  if (guildId === undefined) return undefined;
  const facts = factsOf(asked);
  const parent = asked.thread_metadata && facts.parentId;
  const { permission_overwrites: overwrites = [] } =
    parent === undefined ? asked : place.parse(await rest.get(Routes.channel(parent)));
  const { owner_id: owner, roles } = guild.parse(await rest.get(Routes.guild(guildId)));
  const own = member.parse(await rest.get(Routes.guildMember(guildId, bot)));
  const held = new Set([guildId, ...own.roles]);
  const base = joined(roles.filter(({ id }) => held.has(id)).map(({ permissions }) => permissions));
  if (owner === bot || (base & administrator) !== 0n) return { ...facts, ours: base | administrator };
  return { ...facts, ours: overwritten(base, overwrites, { guildId, roles: own.roles, bot }) };
}

interface Holder {
  readonly guildId: string;
  readonly roles: readonly string[];
  readonly bot: string;
}

function overwritten(
  base: bigint,
  overwrites: readonly Overwrite[],
  { guildId, roles, bot }: Holder,
): bigint {
  const steps = [[guildId], roles, [bot]];
  return steps.reduce((permissions, ids) => {
    const meant = overwrites.filter(({ id }) => ids.includes(id));
    return (permissions & ~joined(meant.map(({ deny }) => deny))) | joined(meant.map(({ allow }) => allow));
  }, base);
}

const joined = (sets: readonly bigint[]): bigint => sets.reduce((all, each) => all | each, 0n);
