import type { Insertable, Kysely } from "kysely";
import { z } from "zod";
import type { PlatformName } from "../subscription.ts";
import { batches } from "./batches.ts";
import type { Database } from "./database.ts";
import { deliveryId, broadcastKind } from "./delivery-rows.ts";
import { openKeep } from "./keep.ts";
import type { Tables } from "./migrations.ts";
import type { Queue } from "./queue.ts";
import { preparedFrom } from "./scheduling.ts";
import { instantOf, platformOf } from "./subscription-rows.ts";
import { topicOf } from "./topics.ts";
import { within } from "./within.ts";

/** What whoever runs the bot tells all places that get digests. */
export interface Broadcast {
  readonly text: string;
  /** Absent: on all of them. */
  readonly platform?: PlatformName | undefined;
}

/** What became of the wish to send a broadcast; `count` is the number of places. */
export type BroadcastSent =
  | { readonly kind: "sent"; readonly count: number }
  | { readonly kind: "sent-before"; readonly count: number }
  | { readonly kind: "unknown" };

export interface SendBroadcast {
  readonly now: Temporal.Instant;
  /** So many messages a second: others go on in between. */
  readonly perSecond: Readonly<Record<PlatformName, number>>;
}

/** The broadcasts of a database. Every call rejects when the database cannot be used. */
export interface Broadcasts {
  /** Keeps one under a new id, so that it can be sent. */
  draft(id: string, broadcast: Broadcast): Promise<void>;
  byId(id: string): Promise<Broadcast | undefined>;
  /** How many places would get it: those with a digest that is not paused. */
  places(platform: PlatformName | undefined): Promise<number>;
  /** Writes one delivery for each such place, to where its oldest digest goes, in one transaction; once for each broadcast. */
  send(id: string, options: SendBroadcast): Promise<BroadcastSent>;
}

const namespace = "broadcast";
/** Of a draft that nobody sends. */
const draftLifeMs = 7 * 86_400_000;
/** Longer than dead letters are kept, which can be sent again. */
const sentLifeMs = 40 * 86_400_000;

const kept = z.object({
  text: z.string(),
  platform: z.enum(["discord", "telegram"]).optional(),
  /** To how many places it was sent; absent before that. */
  sentTo: z.number().optional(),
});

export function openBroadcasts(database: Database, queue: Queue): Broadcasts {
  const keep = openKeep(database, namespace);
  return {
    draft: async (id, broadcast) => void (await keep.set(id, broadcast, draftLifeMs)),
    byId: async (id) => kept.safeParse(await keep.get(id)).data,
    places: (platform) => countPlaces(database.db, platform),
    send: (id, options) =>
      within(database, [`broadcast ${id}`], async (inside) => {
        const drafts = openKeep(inside, namespace);
        const broadcast = kept.safeParse(await drafts.get(id)).data;
        if (!broadcast) return { kind: "unknown" };
        if (broadcast.sentTo !== undefined) return { kind: "sent-before", count: broadcast.sentTo };
        const count = await writeAll(inside.db, queue, { ...options, id, platform: broadcast.platform });
        await drafts.set(id, { ...broadcast, sentTo: count }, sentLifeMs);
        return { kind: "sent", count };
      }),
  };
}

const receiving = (db: Kysely<Tables>, platform: PlatformName | undefined) =>
  db
    .selectFrom("subscription")
    .where("paused", "is", null)
    .$if(platform !== undefined, (query) => query.where("platform", "=", platform ?? ""));

async function countPlaces(db: Kysely<Tables>, platform: PlatformName | undefined): Promise<number> {
  const { count } = await receiving(db, platform)
    .select(({ fn }) => fn.count<number>("place").distinct().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

interface Sending extends SendBroadcast {
  readonly id: string;
  readonly platform: PlatformName | undefined;
}

/** Place by place, and tells how many there were. */
async function writeAll(db: Kysely<Tables>, queue: Queue, sending: Sending): Promise<number> {
  const counts = { discord: 0, telegram: 0 };
  for (let last = ""; ;) {
    const rows = await placesAfter(last, db, sending.platform);
    const [end] = rows.slice(-1);
    if (!end) return counts.discord + counts.telegram;
    last = end.place;
    const firsts = rows.filter(({ place }, at) => place !== rows[at - 1]?.place);
    const deliveries = firsts.map((row) => {
      const platform = platformOf(row.platform);
      const seconds = Math.floor(counts[platform]++ / sending.perSecond[platform]);
      return deliveryTo(row, sending, seconds);
    });
    await insert(db, queue, { deliveries, now: sending.now });
  }
}

const placesAtOnce = 500;

/** Orders of the next places, the oldest of each first; the last of these places may have more. */
const placesAfter = (last: string, db: Kysely<Tables>, platform: PlatformName | undefined) =>
  receiving(db, platform)
    .select(["place", "platform", "channel", "thread"])
    .where("place", ">", last)
    .orderBy("place")
    .orderBy("created_at")
    .orderBy("id")
    .limit(placesAtOnce)
    .execute();

type PlaceRow = Awaited<ReturnType<typeof placesAfter>>[number];
type DeliveryRow = Insertable<Tables["delivery"]>;

function deliveryTo({ place, ...target }: PlaceRow, { id, now }: Sending, seconds: number): DeliveryRow {
  const date = now.toZonedDateTimeISO("UTC").toPlainDate().toString();
  const kind = broadcastKind(id);
  const at = now.epochMilliseconds;
  return {
    ...target,
    id: deliveryId(place, date, kind),
    subscription: place,
    local_date: date,
    kind,
    publish: 0,
    due: at,
    send_at: at + seconds * 1_000,
    state: "due",
    attempts: 0,
    message: null,
    message_id: null,
    reason: null,
    at,
  };
}

async function insert(
  db: Kysely<Tables>,
  queue: Queue,
  { deliveries, now }: { readonly deliveries: readonly DeliveryRow[]; readonly now: Temporal.Instant },
): Promise<void> {
  for (const batch of batches(deliveries)) {
    await db.insertInto("delivery").values(batch).execute();
    const jobs = batch.map(({ id, send_at: sendAt }) => ({ id, at: preparedFrom(instantOf(sendAt), now) }));
    await queue.add(topicOf("prepare"), jobs, db);
  }
}
