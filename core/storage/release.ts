import type { Kysely } from "kysely";
import { rowsPerStatement, untilFewer } from "./batches.ts";
import { digestKind } from "./delivery-rows.ts";
import type { Tables } from "./migrations.ts";

/**
 * Lets what was held back on purpose count as due now. Digests stay as they are, for they say that they are late; anything
 * else would be dropped for that. May be repeated.
 */
export async function release(db: Kysely<Tables>, now: Temporal.Instant): Promise<void> {
  const at = now.epochMilliseconds;
  await untilFewer(async () => {
    const { numUpdatedRows } = await db
      .updateTable("delivery")
      .set({ due: at, send_at: at })
      .where("id", "in", (select) =>
        select
          .selectFrom("delivery as held")
          .select("held.id")
          .where("held.state", "in", ["due", "ready"])
          .where("held.kind", "!=", digestKind)
          .where("held.send_at", "<", at)
          .limit(rowsPerStatement),
      )
      .executeTakeFirst();
    return Number(numUpdatedRows);
  });
}
