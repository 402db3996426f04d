import { tellingOf } from "../../core/alerts/telling.ts";
import { isLate } from "../../core/due.ts";
import { messageKindOf } from "../../core/message-kind.ts";
import type { AlertOrders } from "../../core/storage/alert-store.ts";
import type { Delivery, Outbox, Subscriptions } from "../../core/storage/outbox.ts";
import type { Clock } from "../../core/world.ts";
import type { Log } from "../ops/log.ts";
import type { Platform, SendOutcome } from "../platform.ts";
import type { Hearing } from "./hearing.ts";
import { decodeLetter, type Letter } from "./letter.ts";
import type { Persist } from "./persist.ts";
import { readerOf, stillWanted } from "./reader.ts";
import { isOutdated, whatNext, type LastStep } from "./settle.ts";
import type { Token } from "./token.ts";

export interface FlightTools {
  readonly platform: Pick<Platform, "name" | "send">;
  readonly outbox: Outbox;
  readonly subscriptions: Subscriptions;
  readonly alerts: AlertOrders;
  readonly clock: Clock;
  readonly log: Log;
  readonly token: Token;
  readonly hearing: Hearing;
  /** What was sent must not be forgotten. */
  readonly persist: Persist;
}

/** What became of a delivery that had its turn. */
export type Landed =
  | Exclude<LastStep["kind"], "bury">
  | "undelivered"
  | "uncertain"
  /** It has become late since it was made, and is made again to say so. */
  | "remade"
  | "dropped";

/**
 * Sends one delivery and settles it. One whose taker ended in between is sent again by the next: a digest, for better twice
 * than never. An alert's message is not, as there is at most one in its cooldown: its alert is told after that if it is still
 * so. Neither is a broadcast, of which nobody wants two. Rejects when the database cannot be used.
 */
export async function fly(delivery: Delivery, tools: FlightTools): Promise<Landed> {
  if (delivery.begun) {
    await settle(delivery, buried("uncertain", "ended while it was sent"), tools);
    // That says nothing of whether the platform hears us.
    return "dropped";
  }
  const wanted = await wantedOf(delivery, tools);
  return typeof wanted === "string" ? drop(delivery, wanted, tools) : flyWanted(wanted, tools);
}

async function flyWanted(delivery: Delivery, tools: FlightTools): Promise<Landed> {
  const letter = delivery.message === undefined ? undefined : decodeLetter(delivery.message);
  if (letter === undefined) return settle(delivery, buried("undelivered", "message cannot be read"), tools);
  if (messageKindOf(delivery) !== "digest") await tools.persist(() => tools.outbox.begin(delivery));
  else if (!letter.late && isLate(delivery.sendAt, tools.clock.now())) return remake(delivery, tools);
  return settle(delivery, tools.hearing.adjusted(await tryToSend(delivery, letter, tools)), tools);
}

const buried = (letter: "undelivered" | "uncertain", reason: string): LastStep => ({
  kind: "bury",
  letter,
  reason,
  isBug: letter === "undelivered",
});

/** A delivery with where it is to go now, or why nobody waits for it any more. */
function wantedOf(delivery: Delivery, tools: FlightTools): Promise<Delivery | string> {
  if (delivery.event !== undefined) return wantedAlert(delivery, delivery.event, tools);
  return delivery.broadcast === undefined ? wantedDigest(delivery, tools) : wantedBroadcast(delivery, tools);
}

async function wantedAlert(
  delivery: Delivery,
  event: string,
  { alerts, clock }: FlightTools,
): Promise<Delivery | string> {
  const now = clock.now();
  // By now it may be otherwise: its alert is looked at again, and told anew if it is still so.
  if (isLate(delivery.sendAt, now)) return "late";
  const telling = tellingOf(await alerts.byId(delivery.subscription), event, now);
  return telling.kind === "needless" ? telling.reason : delivery;
}

async function wantedBroadcast(
  delivery: Delivery,
  { subscriptions, clock }: FlightTools,
): Promise<Delivery | string> {
  if (isOutdated(delivery.sendAt, clock.now())) return "late";
  const reader = readerOf(delivery, await subscriptions.ofPlace(delivery.subscription));
  return reader ? { ...delivery, target: reader.target } : "removed";
}

async function wantedDigest(
  delivery: Delivery,
  { subscriptions, clock }: FlightTools,
): Promise<Delivery | string> {
  const order = await subscriptions.byId(delivery.subscription);
  const wanted = stillWanted(order, delivery.due, clock.now());
  return typeof wanted === "string" ? wanted : delivery;
}

/** A chat that has moved is followed once. */
async function tryToSend(delivery: Delivery, letter: Letter, tools: FlightTools): Promise<LastStep> {
  const { clock } = tools;
  const step = whatNext(await send(delivery, letter, tools), delivery, clock.now());
  if (step.kind !== "move") return step;
  await follow(delivery, step.to, tools);
  const moved = { ...delivery, target: { ...delivery.target, channel: step.to } };
  const second = whatNext(await send(moved, letter, tools), moved, clock.now());
  return second.kind === "move" ? buried("undelivered", "moved twice") : second;
}

async function send(
  { id, target, publish }: Delivery,
  letter: Letter,
  { platform, log }: FlightTools,
): Promise<SendOutcome> {
  try {
    return await platform.send(target, { ...letter, key: id, publish });
  } catch (error) {
    return { kind: "unknown", reason: `our failure ${log.report(error)}` };
  }
}

async function follow({ platform, target }: Delivery, to: string, tools: FlightTools): Promise<void> {
  const placed = (channel: string) => ({ channel, place: `${platform}:chat:${channel}` });
  const [here, there] = [placed(target.channel), placed(to)];
  await tools.persist(() => tools.subscriptions.move(platform, here, there));
  await tools.persist(() => tools.alerts.move(platform, here, there));
  tools.log.info("chat moved", { platform });
}

async function remake(delivery: Delivery, { outbox, clock, persist }: FlightTools): Promise<Landed> {
  await persist(() => outbox.remake(delivery, clock.now()));
  return "remade";
}

async function drop(delivery: Delivery, reason: string, tools: FlightTools): Promise<Landed> {
  const { outbox, clock, persist, log } = tools;
  await persist(() => outbox.drop(delivery.platform, delivery, reason, clock.now()));
  log.info(`${messageKindOf(delivery)} dropped`, { platform: delivery.platform, id: delivery.id, reason });
  return "dropped";
}

async function settle(delivery: Delivery, step: LastStep, tools: FlightTools): Promise<Landed> {
  tell(delivery, step, tools.log);
  await note(step, tools.token);
  await tools.persist(() => write(delivery, step, tools));
  return step.kind === "bury" ? step.letter : step.kind;
}

function tell(delivery: Delivery, step: LastStep, log: Log): void {
  const { platform, id } = delivery;
  const facts = { platform, id };
  if (step.kind === "bury") {
    const event = `${messageKindOf(delivery)} ${step.letter}`;
    log[step.isBug ? "error" : "warn"](event, { ...facts, reason: step.reason });
  }
  if (step.kind === "remove" || step.kind === "pause")
    log.info(`${orderNames[messageKindOf(delivery)]} ${step.kind}d`, {
      ...facts,
      reason: step.reason,
    });
  if (step.kind === "stop") log.error("sending ended", { platform, reason: step.reason });
}

/** What is removed or paused with a message that is not wanted; a broadcast's place is left to its next digest. */
const orderNames = { digest: "subscription", alert: "alert", broadcast: "broadcast" } as const;

/** What a try tells of the whole token. */
async function note(step: LastStep, token: Token): Promise<void> {
  if (step.kind === "hold") await token.hold(step.until, step.reason);
  const isRefusal = step.kind === "remove" || step.kind === "pause" || (step.kind === "bury" && step.isBug);
  if (isRefusal) await token.refused();
}

/** May be repeated. */
async function write(delivery: Delivery, step: LastStep, tools: FlightTools): Promise<void> {
  const { outbox, subscriptions, alerts } = tools;
  const { platform: stage, subscription } = delivery;
  const orders = { digest: subscriptions, alert: alerts, broadcast: undefined }[messageKindOf(delivery)];
  const at = tools.clock.now();
  switch (step.kind) {
    case "sent":
      await outbox.sent(delivery, step.messageId, at);
      return step.threadGone ? leaveThread(delivery, tools) : undefined;
    case "remove":
      await orders?.remove(subscription);
      return outbox.drop(stage, delivery, step.reason, at);
    case "pause":
      await orders?.pause(subscription, step.reason, at);
      return outbox.drop(stage, delivery, step.reason, at);
    case "hold":
      return outbox.postpone(stage, delivery, { at: step.until, counted: false, reason: step.reason });
    case "again":
      return outbox.postpone(stage, delivery, { at: step.at, counted: true, reason: step.reason });
    case "bury":
      return outbox.bury(stage, delivery, { kind: step.letter, reason: step.reason, at });
    case "stop":
      return outbox.postpone(stage, delivery, { at, counted: false, reason: step.reason });
  }
}

/** Where its topic is no more, the next one goes to the chat itself at once. */
async function leaveThread(
  { subscription: id, event }: Delivery,
  { subscriptions, alerts }: FlightTools,
): Promise<void> {
  const order = event === undefined ? await subscriptions.byId(id) : undefined;
  const alert = event === undefined ? undefined : (await alerts.byId(id))?.order;
  if (order) await subscriptions.change({ ...order, target: { channel: order.target.channel } });
  if (alert) await alerts.change({ ...alert, target: { channel: alert.target.channel } });
}
