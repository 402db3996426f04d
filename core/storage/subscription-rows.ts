import type { Insertable, Selectable } from "kysely";
import { z } from "zod";
import { isTimeZone } from "../time-zones.ts";
import type { PlatformName, Rhythm, Subscription, Target, Weekday } from "../subscription.ts";
import { json } from "./json.ts";
import type { Tables } from "./migrations.ts";
import { secret } from "./secret.ts";

type Row = Selectable<Tables["subscription"]>;

const rhythm = z.object({
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  timeZone: z.string().refine(isTimeZone),
  weekdays: z
    .array(z.int().min(1).max(7))
    .min(1)
    .transform((days) => days as readonly number[] as readonly Weekday[]),
});

/** What of a subscription no query asks for. */
const spec = z.object({
  shared: z.boolean(),
  about: z.record(z.string(), z.string()),
  rhythm,
  language: z.string(),
  currency: z.string(),
  country: z.string().optional(),
  chart: z.boolean(),
  publish: z.boolean(),
});

const scheduled = z.object({ rhythm, publish: z.boolean() });

const platforms: Readonly<Record<string, PlatformName>> = { discord: "discord", telegram: "telegram" };

/** Throws a TypeError for a platform that there is none of. */
export function platformOf(name: string): PlatformName {
  const platform = platforms[name];
  if (!platform) throw new TypeError(`there is no platform ${name}`);
  return platform;
}

export const targetOf = ({ channel, thread }: { channel: string; thread: string }): Target =>
  thread === "" ? { channel } : { channel, thread };

export const instantOf = (milliseconds: number): Temporal.Instant =>
  Temporal.Instant.fromEpochMilliseconds(milliseconds);

export function rowOf(subscription: Subscription): Insertable<Tables["subscription"]> {
  const { id, platform, target, place, owner, nextDue, paused, createdAt } = subscription;
  return {
    id,
    platform,
    channel: target.channel,
    thread: target.thread ?? "",
    place,
    owner,
    spec: secret(JSON.stringify(spec.parse(subscription))),
    next_due: nextDue?.epochMilliseconds ?? null,
    paused: paused?.reason ?? null,
    paused_at: paused?.at.epochMilliseconds ?? null,
    created_at: createdAt.epochMilliseconds,
  };
}

/** Undefined where what is kept cannot be read, as after a change of what is kept. */
export function subscriptionOf(row: Row): Subscription | undefined {
  const read = spec.safeParse(json(row.spec));
  if (!read.success) return undefined;
  return {
    id: row.id,
    platform: platformOf(row.platform),
    target: targetOf(row),
    place: row.place,
    owner: row.owner,
    ...read.data,
    ...(row.next_due !== null && { nextDue: instantOf(row.next_due) }),
    ...(row.paused !== null && { paused: { reason: row.paused, at: instantOf(row.paused_at ?? 0) } }),
    createdAt: instantOf(row.created_at),
  };
}

/** What there is to know to plan a digest; undefined where it cannot be read. */
export function scheduledOf(
  text: string,
): { readonly rhythm: Rhythm; readonly publish: boolean } | undefined {
  return scheduled.safeParse(json(text)).data;
}
