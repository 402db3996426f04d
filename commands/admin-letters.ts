import { messageKindOf } from "../core/message-kind.ts";
import type { DeadLetter, DroppedLetter } from "../core/storage/outbox.ts";
import type { AdminDesk } from "./admin-desk.ts";
import { statusButton } from "./admin-replies.ts";
import type { Context } from "./command.ts";
import { plainReply, text } from "./digest-texts.ts";
import { platformNames } from "./links.ts";
import { allIds } from "./id-kind.ts";
import type { Block, Field, Reply } from "./reply.ts";

/** As many of each as a phone shows without much scrolling, and each has a button. */
const mostShown = 8;

/** Messages that came to nothing, each with a button that sends it again, and those that were dropped. */
export async function lettersReply(desk: AdminDesk, context: Context): Promise<Reply> {
  const { say } = context;
  const { dead, dropped } = await desk.letters(mostShown);
  return plainReply(say(dead.length > 0 ? "admin-letters" : "admin-letters-none"), {
    tone: dead.length > 0 ? "bad" : "good",
    blocks: [...deadBlocks(dead, context), ...droppedBlocks(dropped, context)],
    buttons: [statusButton(context)],
  });
}

function deadBlocks(dead: readonly DeadLetter[], context: Context): readonly Block[] {
  const { say } = context;
  if (dead.length === 0) return [];
  const fields = dead.map((letter) => fieldOf(letter, say(`admin-letter-${letter.kind}`), context));
  const all = { label: say("button-admin-redrive-all"), line: `admin action=redrive id=${allIds}` };
  const each = dead.map((letter) => ({
    label: `${whereText(letter)} · ${dayText(letter, context)}`,
    line: `admin action=redrive id=${letter.id}`,
  }));
  return [
    { kind: "fields", fields },
    { kind: "choices", prompt: say("admin-redrive-which"), choices: [all, ...each] },
  ];
}

function droppedBlocks(dropped: readonly DroppedLetter[], context: Context): readonly Block[] {
  if (dropped.length === 0) return [];
  const fields = dropped.map((letter) => fieldOf(letter, undefined, context));
  return [text(context.say("admin-letters-dropped"), "heading"), { kind: "fields", fields }];
}

/** Where, which day's, what became of it, and why in the words of the log. */
function fieldOf(letter: DroppedLetter, became: string | undefined, context: Context): Field {
  const { say, format, world } = context;
  const { reason, at } = letter;
  const what = say(`admin-letter-${messageKindOf(letter)}`, { date: dayText(letter, context) });
  return {
    label: whereText(letter),
    value: what,
    note: [became, reason, format.age(at, world.now())].filter(Boolean).join(" · "),
  };
}

const whereText = ({ platform, target: { channel, thread } }: DroppedLetter): string =>
  [platformNames[platform], channel, thread].filter(Boolean).join(" ");

const dayText = ({ date }: DroppedLetter, { format }: Context): string => format.dayOfYear(date);

export async function redrivenReply(id: string, desk: AdminDesk, context: Context): Promise<Reply> {
  const { say, format } = context;
  const count = await desk.redrive(id);
  const buttons = [
    { label: say("button-admin-letters"), line: "admin action=letters" },
    statusButton(context),
  ];
  if (count === 0) return plainReply(say("admin-redriven-none"), { buttons });
  const isHeld = (await desk.maintenance()) !== undefined;
  return plainReply(say("admin-redriven", { count: format.number(count, 0) }), {
    tone: "good",
    blocks: [
      text(say("admin-redriven-note"), "note"),
      ...(isHeld ? [text(say("admin-held"), "warning")] : []),
    ],
    buttons,
  });
}
