import { createHash } from "node:crypto";
import type { Selectable } from "kysely";
import type { Tables } from "./migrations.ts";
import type { Delivery, Stage } from "./outbox.ts";
import { instantOf, platformOf, targetOf } from "./subscription-rows.ts";

type DeliveryRow = Selectable<Tables["delivery"]>;

/** The kind of a digest's message; that of an alert's is the key of its event. */
export const digestKind = "digest";

const broadcastMark = "broadcast ";

/** That of a broadcast of whoever runs the bot, by its id. */
export const broadcastKind = (id: string): string => broadcastMark + id;

/** Why a delivery that is `ready` is not sent yet: it is being sent. */
export const sending = "sending";

/** Our own namespace for UUIDs, any number that is nobody else's. */
const namespace = Buffer.from("6f0d3c1e9a584b7c8e1d52a4b7f39c60", "hex");

/** UUID, version 5 of RFC 9562: the same for an order, a date and a kind. */
export function deliveryId(subscription: string, date: string, kind = digestKind): string {
  const hash = createHash("sha1").update(namespace).update(`${subscription}|${date}|${kind}`).digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    "-",
  );
}

export const deliveryOf = (row: DeliveryRow): Delivery => ({
  id: row.id,
  subscription: row.subscription,
  platform: platformOf(row.platform),
  target: targetOf(row),
  date: Temporal.PlainDate.from(row.local_date),
  due: instantOf(row.due),
  sendAt: instantOf(row.send_at),
  attempts: row.attempts,
  ...(row.message !== null && { message: row.message }),
  publish: row.publish === 1,
  ...occasionOf(row.kind),
  ...(row.state === "ready" && row.reason === sending && { begun: true }),
});

function occasionOf(kind: string): Pick<Delivery, "event" | "broadcast"> {
  if (kind === digestKind) return {};
  return kind.startsWith(broadcastMark) ? { broadcast: kind.slice(broadcastMark.length) } : { event: kind };
}

/** The state in which a delivery waits for a stage. */
export const stateBefore = (stage: Stage): "due" | "ready" => (stage === "prepare" ? "due" : "ready");
