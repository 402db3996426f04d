import { nextOccurrence } from "../core/due.ts";
import { subjectOf, type Subscription } from "../core/subscription.ts";
import { unkeptText } from "./apart.ts";
import type { Context } from "./command.ts";
import { networksFor, writeAbout, nameOf } from "./digest-machine.ts";
import { contextOf, previewOf } from "./digest-preview.ts";
import {
  aboutText,
  missingReply,
  noPlaceReply,
  orderButtons,
  plainReply,
  text,
  timesBlock,
  whenText,
  whereText,
} from "./digest-texts.ts";
import type { DigestValues } from "./digest-values.ts";
import type { Destination } from "./digests.ts";
import { ManagersOnly, OptionWanted } from "./refusals.ts";
import type { Button, Reply } from "./reply.ts";
import { rigNamed } from "./rigs.ts";
import { everyDay } from "./weekdays.ts";

interface Order {
  readonly values: DigestValues;
  readonly destination: Destination;
  readonly context: Context;
}

const ordering = { action: "subscribe" };

/** Orders a digest: where it may go, at a time, in a time zone; what is missing is asked for. */
export async function subscribe(values: DigestValues, context: Context): Promise<Reply> {
  const destination = await context.destination(values.to);
  if (typeof destination === "string") return noPlaceReply(destination, context);
  const order = { values, destination, context };
  const refusal = refusalOf(order);
  if (refusal) return refusal;
  if (values.at === undefined) throw new OptionWanted("at", ordering);
  const timeZone = values.timezone ?? (await zoneThatIsSet(context));
  if (timeZone === undefined) throw new OptionWanted("timezone", ordering);
  return keep(subscriptionOf(order, { time: values.at, timeZone }), order);
}

/** Why it cannot be ordered there, by this asker, or about this machine. */
function refusalOf({ values, destination, context }: Order): Reply | undefined {
  if (destination.shared && !destination.managed) throw new ManagersOnly();
  if (destination.shared && context.rig) return notSharedReply(values, context);
  if (destination.missing.length > 0) return missingReply(destination, context.again("digest"), context);
  const unkept = unkeptText(networksFor(values, context), context);
  return unkept === undefined
    ? undefined
    : plainReply(context.say("mistake-title"), { blocks: [text(unkept)] });
}

/** A saved machine is private; the same cards can be told of by themselves. */
function notSharedReply({ gpu = "", count, plus }: DigestValues, context: Context): Reply {
  const { say, again } = context;
  const cards = nameOf({ gpu, count, plus }, { ...context, rig: undefined });
  const { rig: _rig, ...about } = writeAbout({ gpu, count, plus }, { ...context, rig: undefined });
  const line = again("digest", { ...about, action: "subscribe", rig: "" });
  return plainReply(say("digest-rig-shared-title"), {
    blocks: [text(say("digest-rig-shared"))],
    buttons: [{ label: say("button-digest-reference", { cards }), line }],
  });
}

/** The place's own, or that of the one who asks; a default is nobody's choice. */
async function zoneThatIsSet({ memory, shared }: Context): Promise<string | undefined> {
  const here = shared ? await memory.settings("here") : {};
  return here.timeZone ?? (await memory.settings("me")).timeZone;
}

function subscriptionOf(
  { values, destination, context }: Order,
  { time, timeZone }: { readonly time: string; readonly timeZone: string },
): Subscription {
  const { platform, target, place, shared, publishes } = destination;
  const { digests, world } = context;
  const rhythm = { time, timeZone, weekdays: values.days ?? everyDay };
  const currency = values.currency ?? context.currency;
  const now = world.now();
  return {
    id: digests.newId(),
    platform,
    target,
    place,
    shared,
    // Whose it is, is known to those who keep it.
    owner: "",
    about: writeAbout(values, { ...context, currency }),
    rhythm,
    language: values.language ?? context.language,
    currency,
    // Where somebody lives is not told where others read along.
    ...(!(shared && !context.shared) && context.country !== undefined && { country: context.country }),
    chart: values.chart !== "no",
    publish: publishes,
    nextDue: nextOccurrence(rhythm, now).at,
    createdAt: now,
  };
}

/** The same machine at the same place is one order, which is changed. */
async function keep(wanted: Subscription, { destination, context }: Order): Promise<Reply> {
  const { say, digests } = context;
  const known = await sameOrder(wanted, context);
  if (known) {
    const changed = { ...wanted, id: known.id, owner: known.owner, createdAt: known.createdAt };
    if (await digests.change(changed))
      return orderedReply(changed, { title: "digest-changed-same", destination, context });
  }
  const kept = await digests.add(wanted);
  if (kept === "added") return orderedReply(wanted, { title: "digest-ordered", destination, context });
  const { perPlace, perOwner } = digests.limits;
  const count = kept === "place-full" ? perPlace : perOwner;
  return plainReply(say("digest-full-title"), {
    tone: "bad",
    blocks: [text(say(`digest-${kept}`, { count }))],
    buttons: [{ label: say("button-digests"), line: "digest action=list" }],
  });
}

async function sameOrder(
  wanted: Subscription,
  { digests, shared }: Context,
): Promise<Subscription | undefined> {
  const orders = [...(await digests.of("me")), ...(shared ? await digests.of("here") : [])];
  return orders.find(
    (order) =>
      order.platform === wanted.platform &&
      order.target.channel === wanted.target.channel &&
      order.target.thread === wanted.target.thread &&
      subjectOf(order) === subjectOf(wanted),
  );
}

interface Ordered {
  readonly title: "digest-ordered" | "digest-changed-same";
  readonly destination: Destination;
  readonly context: Context;
}

/** What was saved, when the next ones come, and the digest itself as it would be now. */
async function orderedReply(
  subscription: Subscription,
  { title, destination, context }: Ordered,
): Promise<Reply> {
  const { say } = context;
  const preview = await previewOf(subscription, contextOf(subscription, context, context.rig));
  const about = aboutText(subscription, context);
  const told = {
    about,
    when: whenText(subscription.rhythm, context),
    where: whereText(subscription, destination.name, context),
  };
  return {
    ...preview,
    title: say(title, { about }),
    tone: "good",
    blocks: [
      text(say("digest-order", told)),
      timesBlock(subscription.rhythm, context),
      text(say("digest-preview", { title: preview.title }), "heading"),
      ...preview.blocks,
    ],
    buttons: [...orderButtons(subscription, context), ...alsoButtons(subscription, context)],
  };
}

/** Another place for the same machine, where places can be picked; another machine elsewhere. */
function alsoButtons(
  { platform, shared }: Subscription,
  { say, again, shared: isSharedHere }: Context,
): readonly Button[] {
  if (platform === "telegram" && !shared && !isSharedHere)
    return [
      { label: say("button-digest-also-chat"), line: again("digest", { action: "subscribe", to: "ask" }) },
    ];
  return [{ label: say("button-digest-also"), line: "digest action=subscribe gpu=ask" }];
}

/** The saved machine that an order is about, if it is about one that there still is. */
export async function rigOf({ about }: Subscription, { memory }: Context) {
  return about.rig === undefined ? undefined : rigNamed(await memory.rigs(), about.rig);
}
