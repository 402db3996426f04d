import { holds, thresholdOf } from "../core/alerts/condition.ts";
import type { AlertOrder } from "../core/alerts/order.ts";
import { cityOf } from "../core/time-zones.ts";
import { distanceOf } from "./alert-asking.ts";
import { openFigureReader, type FigureNow } from "./alert-figures.ts";
import { amountText, conditionText, originLines, topicOf, whatText } from "./alert-texts.ts";
import { timeText } from "./clock.ts";
import type { Context } from "./command.ts";
import { pauseText, plainReply, text } from "./digest-texts.ts";
import { openMoney } from "./money.ts";
import type { Block, Button, Field, Reply } from "./reply.ts";
import { rigNamed } from "./rigs.ts";
import type { Voice } from "./voice.ts";
import { writeWord } from "./words.ts";

/** Figures as they are now, for the one who asks: saved machines are the asker's own. */
export const readerFor = (context: Context) =>
  openFigureReader({
    world: context.world,
    rigContext: async (owner, name) => {
      const isOwn = (await context.memory.links.people()).includes(owner);
      const rig = isOwn ? rigNamed(await context.memory.rigs(), name) : undefined;
      return rig && { ...context, rig };
    },
  });

/** The words of those who read an alert. */
export async function voiceFor(
  order: Pick<AlertOrder, "language" | "timeZone" | "currency">,
  context: Context,
): Promise<Voice> {
  const { language, timeZone, currency } = order;
  const reader = { ...context, ...context.speak(language, timeZone), language, timeZone, currency };
  return { context: reader, money: await openMoney(reader, { currency }) };
}

/** All about one alert: what fires it, how far that is away, and how it tells. */
export async function alertPage(order: AlertOrder, title: string, context: Context): Promise<Reply> {
  const [voice, now] = await Promise.all([
    voiceFor({ ...order, language: context.language, timeZone: context.timeZone }, context),
    readerFor(context).read(order.figure),
  ]);
  return {
    ...plainReply(title, {
      tone: "good",
      blocks: [
        ...statusBlocks(order, voice),
        { kind: "fields", fields: [...figureFields(order, now, voice), ...manner(order, voice)] },
        ...unheardBlocks(order, now, voice),
        ...remarks(order, now, voice),
      ],
      buttons: orderButtons(order, voice.context),
    }),
    sources: originLines(now, voice.context),
  };
}

function statusBlocks({ paused, snoozedUntil }: AlertOrder, { context }: Voice): readonly Block[] {
  const { say, world, timeZone } = context;
  if (paused) return [text(pauseText(paused.reason, context), "warning")];
  if (!snoozedUntil || Temporal.Instant.compare(snoozedUntil, world.now()) <= 0) return [];
  return [text(say("alert-snoozed", { until: context.format.moment(snoozedUntil, timeZone) }))];
}

function figureFields(order: AlertOrder, now: FigureNow, voice: Voice): readonly Field[] {
  const { say, format } = voice.context;
  const topic = topicOf(order);
  if (now.value === null) return [{ label: say("alert-field-now"), value: "–", note: say("alert-unknown") }];
  const distance = isSo(order, now) ? undefined : distanceOf(order.condition, now.value);
  const value = amountText(topic, now.value, voice);
  return [
    { label: say("alert-field-now"), value, ...(now.network !== undefined && { note: now.network }) },
    ...(distance === undefined
      ? []
      : [{ label: say("alert-field-away"), value: format.percent(distance, { digits: 1, signed: true }) }]),
  ];
}

const isSo = (order: AlertOrder, { value }: FigureNow): boolean =>
  value !== null && order.condition.kind !== "moves" && holds(thresholdOf(order), value);

function manner(order: AlertOrder, { context }: Voice): readonly Field[] {
  const { say, timeZone } = context;
  const { repeat, quietHours, expiresAt, recovery } = order;
  return [
    { label: say("alert-field-repeat"), value: say(repeat === "once" ? "alert-once" : "alert-every") },
    ...(recovery && order.condition.kind !== "moves"
      ? [{ label: say("alert-field-recovery"), value: "✓" }]
      : []),
    ...(quietHours
      ? [
          {
            label: say("alert-field-quiet"),
            value: `${timeText(quietHours.from, context)} – ${timeText(quietHours.to, context)}`,
            note: cityOf(quietHours.timeZone),
          },
        ]
      : []),
    ...(expiresAt
      ? [{ label: say("alert-field-until"), value: context.format.moment(expiresAt, timeZone) }]
      : []),
  ];
}

/** Which networks are not heard, and what to type where the machine is not on them. */
function unheardBlocks(order: AlertOrder, { unheard }: FigureNow, { context }: Voice): readonly Block[] {
  if (!unheard) return [];
  const { say, format } = context;
  const { networks, heard } = unheard;
  const rig = whatText(topicOf(order), context);
  const line = `rig edit ${writeWord({ text: order.rig ?? rig })} network=${heard.join(",")}`;
  return [
    text(say("alert-unheard", { networks: format.list(networks) }), "warning"),
    ...(heard.length === 0 ? [] : [text(say("alert-unheard-line", { rig, line }))]),
  ];
}

function remarks(order: AlertOrder, now: FigureNow, { context }: Voice): readonly Block[] {
  const { say, format } = context;
  const { figure, currency, condition, cooldownHours } = order;
  const isInDollars = currency !== "USD" && !/^(power|provider):/.test(figure) && "value" in condition;
  return [
    ...(isSo(order, now) ? [text(say("alert-already"))] : []),
    ...(order.repeat === "every" || order.recovery
      ? [text(say("alert-cooldown", { hours: format.number(cooldownHours) }), "note")]
      : []),
    ...(isInDollars ? [text(say("alert-dollars", { currency }), "note")] : []),
    ...(now.isWholesale ? [text(say("alert-wholesale"), "note")] : []),
  ];
}

/** What can be done about one alert. */
function orderButtons({ id, paused }: AlertOrder, { say }: Context): readonly Button[] {
  const line = (action: string, rest = "") => `alert action=${action} id=${id}${rest}`;
  return [
    ...(paused
      ? [{ label: say("button-digest-resume"), line: line("resume") }]
      : [
          { label: say("button-alert-snooze"), line: line("snooze", " hours=24") },
          { label: say("button-digest-pause"), line: line("pause") },
        ]),
    { label: say("button-digest-stop"), line: line("stop") },
    { label: say("button-alerts"), line: "alert action=list" },
  ];
}

export const onText = (order: AlertOrder, voice: Voice): string =>
  conditionText(topicOf(order), order.condition, voice);

export const aboutText = (order: AlertOrder, voice: Voice): string => whatText(topicOf(order), voice.context);
