import { broadcastMessage } from "../../commands/broadcast-message.ts";
import type { Broadcasts } from "../../core/storage/broadcasts.ts";
import type { Locales } from "../../locales/index.ts";
import type { ComposeBroadcast } from "../digests/compose.ts";
import { labelsOf } from "../reception.ts";

/** Writes broadcasts for those who read a digest, in the language of that. */
export const createBroadcastComposer =
  ({
    locales,
    broadcasts,
  }: {
    readonly locales: Locales;
    readonly broadcasts: Pick<Broadcasts, "byId">;
  }): ComposeBroadcast =>
  async (id, { language }) => {
    const broadcast = await broadcasts.byId(id);
    if (!broadcast) return { kind: "gone", reason: "removed" };
    const { say } = locales.language(language);
    return { kind: "message", reply: broadcastMessage(broadcast.text, { say }), labels: labelsOf(say) };
  };
