import { z } from "zod";

export const snowflake = z.string().regex(/^\d{1,20}$/);

/** Permissions as a set of bits; undefined where they are not told or odd. */
export const bits = z
  .string()
  .regex(/^\d{1,40}$/)
  .transform(BigInt)
  .optional()
  .catch(undefined);

/** A channel as an interaction tells it. */
export interface ChannelFacts {
  readonly id: string;
  /** discord-api-docs resources/channel, Channel Types. */
  readonly type: number;
  readonly name?: string | undefined;
  /** The channel that a thread belongs to. */
  readonly parentId?: string | undefined;
  /** A thread in which only those who manage it may write. */
  readonly locked: boolean;
  /** What the person may do there; nothing where that is unknown. */
  readonly permissions: bigint;
  /** What we may do there; undefined where Discord does not tell. */
  readonly ours?: bigint | undefined;
}

/** discord-api-docs resources/channel; as an option's value interactions/receiving-and-responding, Resolved Data. */
export const channel = z.object({
  id: snowflake,
  type: z.number(),
  name: z.string().nullish().catch(undefined),
  parent_id: snowflake.nullish().catch(undefined),
  thread_metadata: z.object({ locked: z.boolean().optional() }).optional().catch(undefined),
  permissions: bits,
  app_permissions: bits,
});

export const factsOf = ({
  id,
  type,
  name,
  parent_id: parentId,
  thread_metadata: thread,
  permissions = 0n,
  app_permissions: ours,
}: z.infer<typeof channel>): ChannelFacts => ({
  id,
  type,
  name: name ?? undefined,
  parentId: parentId ?? undefined,
  locked: thread?.locked === true,
  permissions,
  ours,
});
