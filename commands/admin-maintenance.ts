import type { AdminDesk, MaintenanceState } from "./admin-desk.ts";
import { endButton, statusButton, tooLongReply } from "./admin-replies.ts";
import type { Context } from "./command.ts";
import { plainReply, text } from "./digest-texts.ts";
import type { Block, Reply } from "./reply.ts";

export interface MaintenanceWish {
  readonly switch?: "on" | "off" | undefined;
  /** What others are told beside our own words. */
  readonly text?: string | undefined;
}

/** In UTF-16 code units: what fits in a note that is read between two things. */
const longestText = 300;

/** Begins or ends it; without a word for either it is said how it is. What has begun before keeps its beginning. */
export async function maintenanceReply(
  { switch: wanted, text: told }: MaintenanceWish,
  desk: AdminDesk,
  context: Context,
): Promise<Reply> {
  if (told !== undefined && told.length > longestText) return tooLongReply(told, longestText, context);
  if (wanted === "on") return begun(told, desk, context);
  if (wanted === "off") return ended(desk, context);
  const state = await desk.maintenance();
  return state ? isOn(state, context) : isOff(context);
}

async function begun(told: string | undefined, desk: AdminDesk, context: Context): Promise<Reply> {
  const before = await desk.maintenance();
  const state = { since: context.world.now(), ...before, ...(told !== undefined && { text: told }) };
  await desk.setMaintenance(state);
  return isOn(state, context);
}

/** What others see, and what becomes of what they wait for. */
function isOn({ since, text: told }: MaintenanceState, context: Context): Reply {
  const { say, format, world } = context;
  const quoted: readonly Block[] =
    told === undefined ? [] : [text(say("admin-maintenance-words")), text(told)];
  return plainReply(say("admin-maintenance-on", { age: format.age(since, world.now()) }), {
    blocks: [text(say("admin-maintenance-others")), ...quoted, text(say("admin-maintenance-held"), "note")],
    buttons: [endButton(context), statusButton(context)],
  });
}

const isOff = (context: Context): Reply =>
  plainReply(context.say("admin-maintenance-is-off"), {
    blocks: [text(context.say("admin-maintenance-how"))],
    buttons: [
      { label: context.say("button-admin-maintenance-on"), line: "admin action=maintenance switch=on" },
      statusButton(context),
    ],
  });

async function ended(desk: AdminDesk, context: Context): Promise<Reply> {
  await desk.setMaintenance(undefined);
  return plainReply(context.say("admin-maintenance-ended"), {
    tone: "good",
    blocks: [text(context.say("admin-maintenance-released"))],
    buttons: [statusButton(context)],
  });
}
