import type { Subscription } from "../core/subscription.ts";
import { cityOf } from "../core/time-zones.ts";
import { platformNames } from "./links.ts";
import { askedOf, choiceOfAll } from "./all-orders.ts";
import type { Context } from "./command.ts";
import {
  aboutText,
  noPlaceReply,
  orderButtons,
  pauseText,
  placeIdOf,
  plainReply,
  text,
  timesBlock,
  whenText,
  whereText,
} from "./digest-texts.ts";
import type { Button, Reply } from "./reply.ts";
import { writeWord } from "./words.ts";

/** Where there is no order yet: the offer of one. */
export async function noOrders(context: Context): Promise<Reply> {
  const { say, shared, destination } = context;
  if ((await destination()) === "nowhere") return noPlaceReply("nowhere", context);
  return plainReply(say(shared ? "digest-list-none-here" : "digest-list-none"), {
    blocks: [text(say("digest-what"))],
    buttons: newButtons(context),
  });
}

function newButtons({ say, rig }: Context): readonly Button[] {
  const ofRig = rig && {
    label: say("button-digest-rig", { rig: rig.name }),
    line: `digest action=subscribe ${writeWord({ name: "rig", text: rig.name })} at=ask`,
  };
  return [
    ...(ofRig ? [ofRig] : []),
    { label: say("button-digest-new"), line: "digest action=subscribe gpu=ask" },
  ];
}

/** Each order with when and where it goes, and its next time or why there is none. */
export async function listReply(orders: readonly Subscription[], context: Context): Promise<Reply> {
  const { say, shared } = context;
  const [only, ...others] = orders;
  if (!only) return noOrders(context);
  if (others.length === 0) return oneReply(only, context);
  const texts = await Promise.all(orders.map((order) => orderText(order, context)));
  return plainReply(say(shared ? "digest-list-here" : "digest-list"), {
    blocks: [...texts.map((told) => text(told)), choicesOf(orders, context)],
    buttons: newButtons(context),
  });
}

async function oneReply(order: Subscription, context: Context): Promise<Reply> {
  const { say } = context;
  const { id, paused, rhythm } = order;
  return plainReply(say("digest-about", { about: aboutText(order, context) }), {
    blocks: [
      text(await orderLine(order, context)),
      paused ? text(pauseText(paused.reason, context)) : timesBlock(rhythm, context),
    ],
    buttons: [
      { label: say("button-digest-preview"), line: `digest action=preview id=${id}` },
      ...orderButtons(order, context),
      ...newButtons(context),
    ],
  });
}

/** Asks which of several orders is meant. */
export const whichReply = (orders: readonly Subscription[], context: Context): Reply =>
  plainReply(context.say("digest-list"), { blocks: [choicesOf(orders, context)] });

const choicesOf = (orders: readonly Subscription[], context: Context) => ({
  kind: "choices" as const,
  prompt: context.say("digest-which"),
  choices: [
    ...orders.map((order) => ({
      label: context.say("digest-choice", {
        about: aboutText(order, context),
        time: order.rhythm.time,
        zone: cityOf(order.rhythm.timeZone),
      }),
      line: `digest action=${askedOf("digest", context)} id=${order.id}`,
    })),
    ...choiceOfAll("digest", context),
  ],
});

/** An order with its next time, or why there is none. */
async function orderText(order: Subscription, context: Context): Promise<string> {
  const { rhythm, paused, nextDue } = order;
  const line = await orderLine(order, context);
  if (paused) return `${line}\n${pauseText(paused.reason, context)}`;
  if (!nextDue) return line;
  const next = context.format.moment(nextDue, rhythm.timeZone);
  return `${line}\n${context.say("digest-next", { next })}`;
}

async function orderLine(order: Subscription, context: Context): Promise<string> {
  return context.say("digest-order", {
    about: aboutText(order, context),
    when: whenText(order.rhythm, context),
    where: whereText(order, await placeName(order, context), context),
  });
}

/** As far as the platform tells it to the one who asks; of private ones the platform, where that may be another. */
async function placeName(order: Subscription, { destination, memory }: Context): Promise<string | undefined> {
  if (!order.shared)
    return (await memory.links.others()).length > 0 ? platformNames[order.platform] : undefined;
  const found = await destination(placeIdOf(order));
  return typeof found === "string" || found.place !== order.place ? undefined : found.name;
}
