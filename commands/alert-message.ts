import type { AlertOrder } from "../core/alerts/order.ts";
import type { AlertEvent } from "../core/alerts/state.ts";
import type { FigureNow } from "./alert-figures.ts";
import { onText } from "./alert-page.ts";
import { amountText, detailsLine, originLines, topicOf } from "./alert-texts.ts";
import { text } from "./digest-texts.ts";
import type { Block, Button, Field, Reply, Tone } from "./reply.ts";
import type { Voice } from "./voice.ts";

/** An event of an alert, and its figure as it is now. */
export interface Told {
  readonly order: AlertOrder;
  readonly event: AlertEvent;
  readonly now: FigureNow;
}

/** The message of an alert: what happened, before and now, since when, and where that is from. */
export function alertMessage(told: Told, voice: Voice): Reply {
  const { order, event, now } = told;
  const hasFired = event.kind === "fired";
  return {
    title: hasFired ? `🔔 ${onText(order, voice)}` : backTitle(order, voice),
    tone: toneOf(told),
    blocks: [{ kind: "fields", fields: fieldsOf(told, voice) }, ...endBlocks(told, voice)],
    buttons: buttonsOf(order, voice),
    sources: originLines(now, voice.context),
    figures: [],
  };
}

/** Of what has a contrary, that; else that it is over. */
function backTitle(order: AlertOrder, voice: Voice): string {
  const { condition } = order;
  const { say } = voice.context;
  const on = (contrary: AlertOrder["condition"]) => `✅ ${onText({ ...order, condition: contrary }, voice)}`;
  if (condition.kind === "sign")
    return on({ kind: "sign", turns: condition.turns === "negative" ? "positive" : "negative" });
  if (condition.kind === "presence")
    return on({ kind: "presence", turns: condition.turns === "offline" ? "online" : "offline" });
  return say("alert-over", { on: onText(order, voice) });
}

/** Good or bad news is only what is so for every owner of a machine. */
function toneOf({ order: { condition }, event }: Told): Tone {
  const isBad =
    (condition.kind === "sign" && condition.turns === "negative") ||
    (condition.kind === "presence" && condition.turns === "offline");
  const isGood =
    (condition.kind === "sign" && condition.turns === "positive") ||
    (condition.kind === "presence" && condition.turns === "online");
  if (!isBad && !isGood) return "plain";
  return isBad === (event.kind === "fired") ? "bad" : "good";
}

function fieldsOf({ order, event, now }: Told, voice: Voice): readonly Field[] {
  const { context } = voice;
  const { say } = context;
  const topic = topicOf(order);
  const at = (moment: Temporal.Instant) => context.format.moment(moment, order.timeZone);
  const value = amountText(topic, event.value, voice);
  const later =
    now.value === null || now.value === event.value ? undefined : amountText(topic, now.value, voice);
  return [
    ...(event.from
      ? [
          {
            label: say("alert-field-before"),
            value: amountText(topic, event.from.value, voice),
            note: at(event.from.at),
          },
        ]
      : []),
    { label: say("alert-field-value"), value, note: at(event.at) },
    ...(later === undefined || later === value ? [] : [{ label: say("alert-field-now"), value: later }]),
    ...(Temporal.Instant.compare(event.since, event.at) < 0
      ? [{ label: say("alert-field-since"), value: at(event.since) }]
      : []),
    ...(now.period && topic.what.kind === "power" && topic.what.ahead
      ? [{ label: say("alert-field-from"), value: at(now.period.start) }]
      : []),
    ...(now.network === undefined ? [] : [{ label: say("alert-field-network"), value: now.network }]),
  ];
}

function endBlocks({ order, event }: Told, { context: { say, format } }: Voice): readonly Block[] {
  if (
    order.repeat === "once" &&
    !(order.recovery && event.kind === "fired" && order.condition.kind !== "moves")
  )
    return [text(say("alert-ended"), "note")];
  return [text(say("alert-cooldown", { hours: format.number(order.cooldownHours) }), "note")];
}

function buttonsOf(order: AlertOrder, { context: { say } }: Voice): readonly Button[] {
  return [
    { label: say("button-digest-details"), line: detailsLine(order) },
    { label: say("button-alert-snooze"), line: `alert action=snooze id=${order.id} hours=24` },
    { label: say("button-digest-stop"), line: `alert action=stop id=${order.id}` },
  ];
}
