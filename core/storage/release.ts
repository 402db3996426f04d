import type { Kysely } from "kysely";
import { digestKind } from "./delivery-rows.ts";
import type { Tables } from "./migrations.ts";

/**
 * Lets what was held back on purpose count as due now. Digests stay as they are, for they say that they are late; anything
 * else would be dropped for that.
 */
export async function release(db: Kysely<Tables>, now: Temporal.Instant): Promise<void> {
  const at = now.epochMilliseconds;
  await db
    .updateTable("delivery")
    .set({ due: at, send_at: at })
    .where("state", "in", ["due", "ready"])
    .where("kind", "!=", digestKind)
    .where("send_at", "<", at)
    .execute();
}
