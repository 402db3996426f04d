import { nextOccurrence } from "../core/due.ts";
import type { Subscription } from "../core/subscription.ts";
import { accessTo } from "./access.ts";
import { doToAll, type AllDeed } from "./all-orders.ts";
import type { Context } from "./command.ts";
import { listReply, noOrders, whichReply } from "./digest-list.ts";
import { changedAbout } from "./digest-machine.ts";
import { rigOf } from "./digest-order.ts";
import { contextOf, previewOf } from "./digest-preview.ts";
import {
  aboutText,
  missingReply,
  orderButtons,
  placeIdOf,
  plainReply,
  text,
  timesBlock,
  whenText,
} from "./digest-texts.ts";
import type { DigestValues } from "./digest-values.ts";
import { allIds } from "./id-kind.ts";
import { ManagersOnly } from "./refusals.ts";
import type { Reply } from "./reply.ts";

/** The orders that are dealt with here: those of the place where others read along, else those of the one who asks. */
export const ordersHere = ({ digests, shared }: Context): Promise<readonly Subscription[]> =>
  digests.of(shared ? "here" : "me");

/** What is done about an order. */
export type Deed = (subscription: Subscription, context: Context) => Promise<Reply>;

/** Does something about the order with that id, or about the only one there is; else it is asked which. */
export async function withOrder(id: string | undefined, context: Context, deed: Deed): Promise<Reply> {
  if (id !== undefined && id !== allIds) return withNamed(id, context, deed);
  const [only, ...others] = await ordersHere(context);
  if (!only) return noOrders(context);
  return others.length === 0 ? withAllowed(only, context, deed) : whichReply([only, ...others], context);
}

/** The same, where all of them may be meant at once. */
export async function withOrders(id: string | undefined, context: Context, what: AllDeed): Promise<Reply> {
  const orders = id === allIds ? await ordersHere(context) : [];
  if (orders.length < 2) return withOrder(id, context, deeds[what]);
  const deed = (order: Subscription) => withAllowed(order, context, deeds[what]);
  return doToAll(orders, { what, deed, list: listButton(context) }, context);
}

async function withNamed(id: string, context: Context, deed: Deed): Promise<Reply> {
  const subscription = await context.digests.byId(id);
  return subscription ? withAllowed(subscription, context, deed) : unknownReply(context);
}

async function withAllowed(subscription: Subscription, context: Context, deed: Deed): Promise<Reply> {
  switch (await accessTo(subscription, await context.digests.of("me"), context)) {
    case "allowed":
      return deed(subscription, context);
    case "managers-only":
      throw new ManagersOnly();
    case "elsewhere":
      return plainReply(context.say("digest-unknown-title"), {
        blocks: [text(context.say("digest-elsewhere"))],
      });
    case "unknown":
      return unknownReply(context);
  }
}

const unknownReply = (context: Context): Reply =>
  plainReply(context.say("digest-unknown-title"), {
    blocks: [text(context.say("digest-unknown"))],
    buttons: [listButton(context)],
  });

const listButton = ({ say }: Context) => ({ label: say("button-digests"), line: "digest action=list" });

/** The digest as it would be sent now, with what a sent one has below it. */
export const preview: Deed = async (subscription, context) => {
  const rig = await rigOf(subscription, context);
  if (subscription.about.rig !== undefined && !rig)
    return plainReply(context.say("digest-none"), { blocks: [text(context.say("digest-rig-gone"))] });
  return previewOf(subscription, contextOf(subscription, context, rig));
};

export const show: Deed = async (subscription, context) => listReply([subscription], context);

const pause: Deed = async (subscription, context) => {
  const { nextDue: _next, ...rest } = subscription;
  const paused = { ...rest, paused: { reason: "asked", at: context.world.now() } };
  return changed(paused, context, "digest-paused");
};

const resume: Deed = async (subscription, context) => {
  const { id, shared } = subscription;
  const there = shared ? await context.destination(placeIdOf(subscription)) : "unknown";
  if (typeof there !== "string" && there.missing.length > 0)
    return missingReply(there, `digest action=resume id=${id}`, context);
  const { paused: _paused, ...rest } = subscription;
  return changed({ ...rest, nextDue: nextAfter(rest, context) }, context, "digest-resumed");
};

const nextAfter = ({ rhythm }: Pick<Subscription, "rhythm">, { world }: Context): Temporal.Instant =>
  nextOccurrence(rhythm, world.now()).at;

/** Changes what was typed and leaves the rest; with nothing typed it is asked what. */
export const edit =
  (values: DigestValues): Deed =>
  async (subscription, context) => {
    if (values.to !== undefined)
      return plainReply(context.say("digest-stays-title"), { blocks: [text(context.say("digest-stays"))] });
    const { at, timezone, days, language, currency, chart } = values;
    const about = changedAbout(subscription.about, values, context);
    const given = [about, at, timezone, days, language, currency, chart];
    if (given.every((value) => value === undefined)) return whatToChange(subscription, context);
    const { rhythm } = subscription;
    const next = {
      ...subscription,
      about: about ?? subscription.about,
      rhythm: {
        time: at ?? rhythm.time,
        timeZone: timezone ?? rhythm.timeZone,
        weekdays: days ?? rhythm.weekdays,
      },
      language: language ?? subscription.language,
      currency: currency ?? subscription.currency,
      chart: chart === undefined ? subscription.chart : chart === "yes",
    };
    const due = subscription.paused ? {} : { nextDue: nextAfter(next, context) };
    return changed({ ...next, ...due }, context, "digest-changed");
  };

function whatToChange(subscription: Subscription, context: Context): Reply {
  const { say } = context;
  const { id, chart } = subscription;
  const change = (name: "at" | "days" | "timezone" | "language" | "currency") => ({
    label: say(`digest-change-${name}`),
    line: `digest action=edit id=${id} ${name}=ask`,
  });
  const choices = [
    ...(["at", "days", "timezone", "language", "currency"] as const).map(change),
    {
      label: say(chart ? "digest-change-chart-off" : "digest-change-chart-on"),
      line: `digest action=edit id=${id} chart=${chart ? "no" : "yes"}`,
    },
  ];
  return plainReply(say("digest-about", { about: aboutText(subscription, context) }), {
    blocks: [
      text(whenText(subscription.rhythm, context)),
      { kind: "choices", prompt: say("digest-change-what"), choices },
    ],
  });
}

async function changed(
  subscription: Subscription,
  context: Context,
  title: "digest-paused" | "digest-resumed" | "digest-changed",
): Promise<Reply> {
  if (!(await context.digests.change(subscription))) return unknownReply(context);
  const { say } = context;
  return plainReply(say(title, { about: aboutText(subscription, context) }), {
    tone: "good",
    blocks: [
      text(whenText(subscription.rhythm, context)),
      ...(subscription.paused ? [] : [timesBlock(subscription.rhythm, context)]),
    ],
    buttons: orderButtons(subscription, context),
  });
}

const stop: Deed = async (subscription, context) => {
  const { say, digests } = context;
  if (!(await digests.remove(subscription.id))) return unknownReply(context);
  return plainReply(say("digest-stopped", { about: aboutText(subscription, context) }), {
    tone: "good",
    blocks: [text(say("digest-stopped-note"))],
    buttons: [listButton(context)],
  });
};

const deeds: Readonly<Record<AllDeed, Deed>> = { pause, resume, stop };
