import { figureKindOf, type Condition, type FigureKey } from "../core/alerts/alert.ts";
import { figureKeyOf, watchableOf, type Watchable } from "../core/alerts/figure-keys.ts";
import type { AlertOrder } from "../core/alerts/order.ts";
import { usualOf } from "../core/alerts/usual.ts";
import { whatToWatch } from "./alert-asking.ts";
import { endOf, isNeverSo, neverReply, quietOf, unitOf } from "./alert-order.ts";
import { aboutText, alertPage, onText, voiceFor } from "./alert-page.ts";
import { conditionOf } from "./alert-subject.ts";
import { accessTo } from "./access.ts";
import { allIds } from "./id-kind.ts";
import { askedOf, choiceOfAll, doToAll, type AllDeed } from "./all-orders.ts";
import type { AlertValues } from "./alert-values.ts";
import type { Context } from "./command.ts";
import { missingReply, pauseText, placeIdOf, plainReply, text } from "./digest-texts.ts";
import { ManagersOnly } from "./refusals.ts";
import type { Button, Reply } from "./reply.ts";

/** What is done about an alert. */
export type Deed = (order: AlertOrder, context: Context) => Promise<Reply>;

/** The alerts that are dealt with here: those of the place where others read along, else the asker's own. */
const alertsHere = ({ alerts, shared }: Context): Promise<readonly AlertOrder[]> =>
  alerts.of(shared ? "here" : "me");

/** Does something about the alert with that id, or about the only one there is; else it is asked which. */
export async function withAlert(id: string | undefined, context: Context, deed: Deed): Promise<Reply> {
  if (id !== undefined && id !== allIds) {
    const found = await context.alerts.byId(id);
    return found ? withAllowed(found.order, context, deed) : unknownReply(context);
  }
  const [only, ...others] = await alertsHere(context);
  if (!only) return whatToWatch(context);
  return others.length === 0 ? withAllowed(only, context, deed) : list(context);
}

/** The same, where all of them may be meant at once. */
export async function withAlerts(id: string | undefined, context: Context, what: AllDeed): Promise<Reply> {
  const orders = id === allIds ? await alertsHere(context) : [];
  if (orders.length < 2) return withAlert(id, context, deeds[what]);
  const deed = (order: AlertOrder) => withAllowed(order, context, deeds[what]);
  return doToAll(orders, { what, deed, list: listButton(context) }, context);
}

const unknownReply = (context: Context): Reply =>
  plainReply(context.say("alert-gone-title"), {
    blocks: [text(context.say("digest-unknown"))],
    buttons: [listButton(context)],
  });

const listButton = ({ say }: Context): Button => ({ label: say("button-alerts"), line: "alert action=list" });

async function withAllowed(order: AlertOrder, context: Context, deed: Deed): Promise<Reply> {
  switch (await accessTo(order, await context.alerts.of("me"), context)) {
    case "allowed":
      return deed(order, context);
    case "managers-only":
      throw new ManagersOnly();
    case "elsewhere":
      return plainReply(context.say("alert-gone-title"), { blocks: [text(context.say("digest-elsewhere"))] });
    case "unknown":
      return unknownReply(context);
  }
}

/** Each with what it watches, and why it is silent where it is. */
export async function list(context: Context): Promise<Reply> {
  const { say, language, timeZone } = context;
  const orders = await alertsHere(context);
  const [only, ...others] = orders;
  if (!only) return whatToWatch(context);
  if (others.length === 0) return show(only, context);
  const lines: string[] = [];
  const choices: Button[] = [];
  for (const order of orders) {
    const voice = await voiceFor({ ...order, language, timeZone }, context);
    const on = onText(order, voice);
    lines.push([on, ...silentTexts(order, context)].join("\n"));
    choices.push({ label: on, line: lineFor(order, context) });
  }
  choices.push(...choiceOfAll("alert", context));
  return plainReply(say("alert-list"), {
    blocks: [...lines.map((line) => text(line)), { kind: "choices", prompt: say("digest-which"), choices }],
    buttons: [{ label: say("button-alert-new"), line: "alert action=add" }],
  });
}

function silentTexts({ paused, snoozedUntil }: AlertOrder, context: Context): readonly string[] {
  const { say, world, timeZone } = context;
  if (paused) return [pauseText(paused.reason, context)];
  if (!snoozedUntil || Temporal.Instant.compare(snoozedUntil, world.now()) <= 0) return [];
  return [say("alert-snoozed", { until: context.format.moment(snoozedUntil, timeZone) })];
}

/** What was asked, about this one; a list of several leads to a page of one. */
function lineFor({ id }: AlertOrder, context: Context): string {
  const asked = askedOf("alert", context);
  return `alert action=${asked} id=${id}${asked === "snooze" ? " hours=24" : ""}`;
}

export const show: Deed = async (order, context) => {
  const { language, timeZone } = context;
  const voice = await voiceFor({ ...order, language, timeZone }, context);
  return alertPage(order, context.say("alert-title", { on: onText(order, voice) }), context);
};

async function changed(
  order: AlertOrder,
  title: "digest-paused" | "digest-resumed" | "digest-changed",
  { context, anew = false }: { readonly context: Context; readonly anew?: boolean },
): Promise<Reply> {
  if (!(await context.alerts.change(order, { anew }))) return unknownReply(context);
  const { language, timeZone } = context;
  const voice = await voiceFor({ ...order, language, timeZone }, context);
  return alertPage(order, context.say(title, { about: onText(order, voice) }), context);
}

const pause: Deed = async (order, context) =>
  changed({ ...order, paused: { reason: "asked", at: context.world.now() } }, "digest-paused", { context });

const resume: Deed = async (order, context) => {
  const there = order.shared ? await context.destination(placeIdOf(order)) : "unknown";
  if (typeof there !== "string" && there.missing.length > 0)
    return missingReply(there, `alert action=resume id=${order.id}`, context);
  const { paused: _paused, snoozedUntil: _snoozed, ...rest } = order;
  return changed(rest, "digest-resumed", { context });
};

const usualSnoozeHours = 24;

export const snooze =
  ({ hours = usualSnoozeHours }: AlertValues): Deed =>
  async (order, context) => {
    const snoozedUntil = context.world.now().add({ minutes: Math.round(hours * 60) });
    return changed({ ...order, snoozedUntil }, "digest-changed", { context });
  };

const stop: Deed = async (order, context) => {
  const { alerts, language, timeZone } = context;
  if (!(await alerts.remove(order.id))) return unknownReply(context);
  const voice = await voiceFor({ ...order, language, timeZone }, context);
  return plainReply(context.say("digest-stopped", { about: aboutText(order, voice) }), {
    tone: "good",
    blocks: [text(context.say("digest-stopped-note"))],
    buttons: [listButton(context)],
  });
};

const deeds: Readonly<Record<AllDeed, Deed>> = { pause, resume, stop };

/** The key of a power price of other hours ahead, where it is of hours ahead and others were typed. */
const aheadKey = (what: Watchable, { hours }: AlertValues): FigureKey | undefined =>
  hours && what.kind === "power" && what.ahead
    ? figureKeyOf({ ...what, ahead: { ...what.ahead, hours } })
    : undefined;

interface WatchedAnew {
  readonly figure: FigureKey | undefined;
  readonly condition: Condition | undefined;
}

/** What is watched otherwise from now on. */
const watchedAnew = (order: AlertOrder, { figure, condition }: WatchedAnew) => ({
  ...(figure && { figure }),
  ...(condition && { condition, hysteresis: usualOf(order.figure, condition).hysteresis }),
});

/** Changes what was typed and leaves the rest; with nothing typed it shows what there is. */
export const edit =
  (values: AlertValues): Deed =>
  async (order, context) => {
    const { repeat, cooldown, recovery, expires, quiet } = values;
    const what = watchableOf(order.figure);
    const toUnit = await unitOf(what, context);
    const condition = conditionOf(figureKindOf(order.figure), values, toUnit, order.condition);
    if (condition && isNeverSo(order.figure, condition)) return neverReply(context);
    const quietHours = await quietOf(values, { action: "edit", id: order.id }, context);
    const figure = aheadKey(what, values);
    const given = [repeat, cooldown, recovery, expires, condition, quiet, figure];
    if (given.every((value) => value === undefined)) return show(order, context);
    const next: AlertOrder = {
      ...order,
      ...watchedAnew(order, { figure, condition }),
      ...(repeat && { repeat }),
      ...(recovery && { recovery: recovery === "yes" }),
      ...(cooldown !== undefined && { cooldownHours: cooldown }),
      ...(expires !== undefined && { expiresAt: endOf(expires, context) }),
      ...(quiet && { quietHours }),
      ...(quietHours && { timeZone: quietHours.timeZone }),
    };
    return changed(next, "digest-changed", { context, anew: (condition ?? figure) !== undefined });
  };
