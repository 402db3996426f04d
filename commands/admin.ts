import type { AdminAction } from "./admin-actions.ts";
import type { AdminDesk } from "./admin-desk.ts";
import { broadcastReply, type BroadcastWish } from "./admin-broadcast.ts";
import { lettersReply, redrivenReply } from "./admin-letters.ts";
import { maintenanceReply, type MaintenanceWish } from "./admin-maintenance.ts";
import { statusReply } from "./admin-status.ts";
import { command, type Context } from "./command.ts";
import { option } from "./options.ts";
import type { Reply } from "./reply.ts";

interface AdminValues extends MaintenanceWish, BroadcastWish {
  readonly action?: AdminAction | undefined;
  readonly id?: string | undefined;
}

/** For whoever runs the bot. It is in no list: `run.ts` knows it for those who are given a desk, and nobody else does. */
export const admin = command({
  name: "admin",
  options: {
    action: option.adminAction().optional(),
    id: option.id().optional(),
    switch: option.switch().optional(),
    platform: option.platform().optional(),
    text: option.asTyped().optional(),
  },
  bare: ["action", "switch", "id"],
  rest: ({ action = "", switch: wanted }) =>
    /^broadcast$/i.test(action) || (/^maintenance$/i.test(action) && wanted !== undefined)
      ? "text"
      : undefined,
  visibility: "private",
  changes: true,
  needs: ({ action, id, switch: wanted, text }) => {
    if (action === "broadcast" && id === undefined && text === undefined) return "text";
    return action === "maintenance" && wanted === undefined && text !== undefined ? "switch" : undefined;
  },
  run: async ({ action = "status", ...values }, context) => {
    if (!context.admin) throw new Error("there is no desk for this asker");
    return actions[action]({ ...values, desk: context.admin }, context);
  },
});

type Deal = (values: AdminValues & { readonly desk: AdminDesk }, context: Context) => Promise<Reply>;

const actions: Readonly<Record<AdminAction, Deal>> = {
  status: ({ desk }, context) => statusReply(desk, context),
  letters: ({ desk }, context) => lettersReply(desk, context),
  broadcast: ({ desk, ...wish }, context) => broadcastReply(wish, desk, context),
  maintenance: ({ desk, ...wish }, context) => maintenanceReply(wish, desk, context),
  redrive: ({ desk, id }, context) =>
    id === undefined ? lettersReply(desk, context) : redrivenReply(id, desk, context),
};
