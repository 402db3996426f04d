import type { Subscription } from "../core/subscription.ts";
import { command, type Context } from "./command.ts";
import type { DigestAction } from "./digest-actions.ts";
import { listReply, noOrders } from "./digest-list.ts";
import { typedOptions, writeAbout } from "./digest-machine.ts";
import { edit, ordersHere, preview, show, withOrder, withOrders } from "./digest-manage.ts";
import { subscribe } from "./digest-order.ts";
import { contextOf, previewOf } from "./digest-preview.ts";
import { digestOptions, type DigestValues } from "./digest-values.ts";
import type { Reply } from "./reply.ts";
import { needsOf } from "./rig.ts";
import { isSameName } from "./rigs.ts";
import { everyDay } from "./weekdays.ts";

export const digest = command({
  name: "digest",
  changes: true,
  options: digestOptions,
  bare: [
    "gpu",
    "action",
    "at",
    "days",
    "id",
    "rig",
    "plus",
    "count",
    "power",
    "util",
    "network",
    "country",
    "timezone",
    "currency",
    "language",
  ],
  needs(values) {
    if (actionOf(values) !== "subscribe") return undefined;
    if (values.gpu === undefined) return "gpu";
    if (values.at === undefined) return "at";
    return needsOf(values) === undefined ? undefined : "power";
  },
  run: async (values, context) => actions[actionOf(values)](values, context),
});

/** Without a word for it: a machine or a time orders one, an id alone shows it, and nothing at all lists. */
function actionOf({ action, id, gpu, rig, at, days, ...rest }: DigestValues): DigestAction {
  if (action) return action;
  const { timezone, language, currency, chart } = rest;
  const isChange = [at, days, timezone, language, currency, chart].some((value) => value !== undefined);
  if (id !== undefined) return isChange ? "edit" : "list";
  return at !== undefined || (gpu !== undefined && rig === undefined) ? "subscribe" : "list";
}

type Deal = (values: DigestValues, context: Context) => Promise<Reply>;

const actions: Readonly<Record<DigestAction, Deal>> = {
  subscribe,
  preview: previewed,
  list: listed,
  pause: ({ id }, context) => withOrders(id, context, "pause"),
  resume: ({ id }, context) => withOrders(id, context, "resume"),
  edit: (values, context) => withOrder(values.id, context, edit(values)),
  stop: ({ id }, context) => withOrders(id, context, "stop"),
};

/** All of them; or by the name of a machine that is not always meant those about it, or a first one. */
async function listed(values: DigestValues, context: Context): Promise<Reply> {
  if (values.id !== undefined) return withOrder(values.id, context, show);
  const orders = await ordersHere(context);
  const { rig, memory } = context;
  if (!rig || rig.name === (await memory.rigs()).standard) return listReply(orders, context);
  const about = orders.filter(
    (order) => order.about.rig !== undefined && isSameName(order.about.rig, rig.name),
  );
  return about.length > 0 ? listReply(about, context) : subscribe(values, context);
}

/** That of an order; of a machine that is named, or the one that is always meant, as if it were ordered. */
async function previewed(values: DigestValues, context: Context): Promise<Reply> {
  const typed = typedOptions(context);
  const isTyped = values.id === undefined && (typed.has("gpu") || typed.has("rig"));
  const orders = isTyped ? [] : await ordersHere(context);
  if (!isTyped && (values.id !== undefined || orders.length > 0))
    return withOrder(values.id, context, preview);
  return values.gpu === undefined ? noOrders(context) : trial(values, context);
}

async function trial(values: DigestValues, context: Context): Promise<Reply> {
  const { say, again } = context;
  const wanted = trialOrder(values, context);
  const reply = await previewOf(wanted, contextOf(wanted, context, context.rig));
  const line = again("digest", { action: "subscribe" });
  return { ...reply, buttons: [{ label: say("button-digest-order"), line }] };
}

/** An order that is never kept: nothing of it is looked at but what the digest tells of. */
function trialOrder(values: DigestValues, context: Context): Subscription {
  const currency = values.currency ?? context.currency;
  return {
    id: "",
    platform: "telegram",
    target: { channel: "" },
    place: "",
    shared: context.shared,
    owner: "",
    about: writeAbout(values, { ...context, currency }),
    rhythm: { time: values.at ?? "09:00", timeZone: values.timezone ?? context.timeZone, weekdays: everyDay },
    language: values.language ?? context.language,
    currency,
    ...(context.country !== undefined && { country: context.country }),
    chart: false,
    publish: false,
    createdAt: context.world.now(),
  };
}
