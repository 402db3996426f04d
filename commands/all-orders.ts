import type { Context } from "./command.ts";
import { plainReply } from "./digest-texts.ts";
import { allIds } from "./id-kind.ts";
import type { Button, Reply } from "./reply.ts";

/** What can be done to several orders at once, and what is said then. */
const titles = { pause: "orders-paused", resume: "orders-resumed", stop: "orders-stopped" } as const;

export type AllDeed = keyof typeof titles;

const isAllDeed = (action: string): action is AllDeed => Object.hasOwn(titles, action);

/** Does the same to each of several orders. What cannot be done explains itself, and ends it there. */
export async function doToAll<Order>(
  orders: readonly Order[],
  {
    what,
    deed,
    list,
  }: { readonly what: AllDeed; readonly deed: (order: Order) => Promise<Reply>; readonly list: Button },
  { say }: Context,
): Promise<Reply> {
  for (const order of orders) {
    const reply = await deed(order);
    if (reply.tone !== "good") return reply;
  }
  return plainReply(say(titles[what], { count: orders.length }), { tone: "good", buttons: [list] });
}

type OrderCommand = "digest" | "alert";

/** What was asked about orders of which one is to be chosen; a list leads to a page of one. */
export const askedOf = (command: OrderCommand, { again }: Context): string =>
  /\baction=(\w+)/.exec(again(command))?.[1] ?? "list";

/** Below the question which one is meant: all of them, where that can be done. */
export function choiceOfAll(command: OrderCommand, context: Context): readonly Button[] {
  const action = askedOf(command, context);
  if (!isAllDeed(action)) return [];
  return [{ label: context.say("orders-all"), line: `${command} action=${action} id=${allIds}` }];
}
