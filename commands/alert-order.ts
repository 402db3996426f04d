import { figureKindOf, type Alert, type Condition } from "../core/alerts/alert.ts";
import { figureKeyOf, type Watchable } from "../core/alerts/figure-keys.ts";
import type { AlertOrder } from "../core/alerts/order.ts";
import { usualOf } from "../core/alerts/usual.ts";
import { networksAmong } from "../core/networks/index.ts";
import type { Network } from "../core/networks/network.ts";
import { isAkashAddress } from "../core/providers/akash-address.ts";
import { ownNetworks } from "./alert-machine.ts";
import { whenToTell } from "./alert-asking.ts";
import { alertPage, onText, readerFor, voiceFor } from "./alert-page.ts";
import { conditionOf, isReply, subjectOf, type Subject } from "./alert-subject.ts";
import { currencyOfZone } from "./alert-texts.ts";
import type { AlertValues } from "./alert-values.ts";
import type { Amount } from "./amounts.ts";
import { unkeptText } from "./apart.ts";
import type { Context } from "./command.ts";
import { missingReply, noPlaceReply, plainReply, text } from "./digest-texts.ts";
import type { Destination } from "./digests.ts";
import { openMoney } from "./money.ts";
import { ManagersOnly, OptionWanted } from "./refusals.ts";
import type { Reply } from "./reply.ts";
import { writeHours } from "./rig-kinds.ts";

/** Orders an alert; what is missing is asked for. */
export async function order(values: AlertValues, context: Context): Promise<Reply> {
  const destination = await context.destination(values.to);
  if (typeof destination === "string") return noAlertPlace(destination, context);
  if (destination.shared && !destination.managed) throw new ManagersOnly();
  const subject = await subjectOf(values, context);
  if (isReply(subject)) return subject;
  const refusal = refusalOf(subject, destination, context);
  if (refusal) return refusal;
  const toUnit = await unitOf(subject.what, context);
  const figure = figureKeyOf(subject.what);
  const condition = conditionOf(figureKindOf(figure), values, toUnit);
  if (!condition) return askWhen(subject, context);
  if (isNeverSo(figure, condition)) return neverReply(context);
  const watched = { figure, condition };
  const known = await knownOf({ ...watched, target: destination.target }, context);
  const manner = await mannerOf(values, { ...watched, known }, context);
  return keep(orderOf({ ...watched, ...manner }, subject, { destination, context }), known, context);
}

const noAlertPlace = (reason: Parameters<typeof noPlaceReply>[0], context: Context): Reply => {
  const { say } = context;
  if (reason !== "nowhere") return { ...noPlaceReply(reason, context), title: say("alert-no-place") };
  return plainReply(say("alert-no-place"), { tone: "bad", blocks: [text(say("alert-place-nowhere"))] });
};

/** Why it cannot be ordered there, or of this. */
function refusalOf({ what, rig }: Subject, destination: Destination, context: Context): Reply | undefined {
  const { say } = context;
  const isPrivate = what.kind === "profit" || what.kind === "network-lead" || what.kind === "provider";
  if (destination.shared && isPrivate)
    return plainReply(say("private-title"), { blocks: [text(say("alert-private"))] });
  if (what.kind === "provider" && !isAkashAddress(what.address))
    return plainReply(say("mistake-title"), { blocks: [text(say("alert-not-akash"))] });
  const unkept = unkeptText(networksOf(what, rig, context), context);
  if (unkept !== undefined) return plainReply(say("mistake-title"), { blocks: [text(unkept)] });
  if (destination.missing.length > 0) return missingReply(destination, context.again("alert"), context);
  return undefined;
}

/** A price is above 0 always; that of power may be less, and so may a profit. */
export function isNeverSo(figure: Alert["figure"], condition: Condition): boolean {
  const kind = figureKindOf(figure);
  return (kind === "token" || kind === "gpu-price") && "value" in condition && condition.value <= 0;
}

export const neverReply = ({ say }: Context): Reply =>
  plainReply(say("mistake-title"), { blocks: [text(say("alert-price-above-zero"))] });

/** The networks that a figure is of; none where it is of none. */
function networksOf(what: Watchable, rig: Subject["rig"], { world }: Context): readonly Network[] {
  if (what.kind === "gpu-price") return networksAmong([what.network], world);
  const isOfMachine = what.kind === "profit" || what.kind === "network-lead";
  return isOfMachine && rig ? networksAmong(ownNetworks(what, rig), world) : [];
}

/** Turns typed money into the unit of a figure: dollars, or for power the currency of the zone. */
export async function unitOf(what: Watchable, context: Context): Promise<(amount: Amount) => number> {
  const unit = what.kind === "power" ? currencyOfZone(what.zone) : "USD";
  const money = await openMoney(context, { currency: unit });
  // Prices of power are quoted in the currency of the zone, whatever the reader counts in.
  const assumed = what.kind === "power" ? unit : context.currency;
  return (amount) =>
    (amount.currency ?? assumed) === unit ? amount.amount : money.amount(money.toUsd(amount, assumed));
}

async function askWhen({ what, rig }: Subject, context: Context): Promise<Reply> {
  const { language, timeZone, currency } = context;
  const [voice, now] = await Promise.all([
    voiceFor({ language, timeZone, currency }, context),
    readerFor(context).read(figureKeyOf(what)),
  ]);
  return whenToTell({ what, rig: rig?.name }, now, voice);
}

type Manner = Pick<
  Alert,
  "hysteresis" | "repeat" | "recovery" | "cooldownHours" | "quietHours" | "expiresAt"
>;

interface Watched extends Pick<Alert, "figure" | "condition"> {
  readonly known: AlertOrder | undefined;
}

/** How it tells: as it was typed, else as it did, else as is usual of such a figure. */
async function mannerOf(
  values: AlertValues,
  { figure, condition, known }: Watched,
  context: Context,
): Promise<Manner> {
  const usual = usualOf(figure, condition);
  const before = known ?? usual;
  const { repeat = before.repeat, cooldown = before.cooldownHours, recovery, quiet, expires } = values;
  const quietHours = quiet === undefined ? known?.quietHours : await quietOf(values, adding, context);
  const expiresAt = expires === undefined ? endAhead(known, context) : endOf(expires, context);
  return {
    hysteresis: usual.hysteresis,
    repeat,
    recovery: recovery === undefined ? before.recovery : recovery === "yes",
    cooldownHours: cooldown,
    ...(quietHours && { quietHours }),
    ...(expiresAt && { expiresAt }),
  };
}

const adding = { action: "add" };

/** Undefined where it is to have none. */
export const endOf = (expires: number | "none", { world }: Context): Temporal.Instant | undefined =>
  expires === "none" ? undefined : world.now().add({ hours: expires * 24 });

/** An end that is over would end what is ordered anew. */
const endAhead = (known: AlertOrder | undefined, { world }: Context): Temporal.Instant | undefined =>
  known?.expiresAt && Temporal.Instant.compare(world.now(), known.expiresAt) < 0
    ? known.expiresAt
    : undefined;

/** By the clock of the one who sleeps: a zone that is nobody's choice is asked for, to go on as `going` says. */
export async function quietOf(
  { quiet, timezone }: AlertValues,
  going: Readonly<Record<string, string>>,
  { memory, shared }: Context,
): Promise<Alert["quietHours"]> {
  if (!quiet || quiet === "none") return undefined;
  const here = shared ? await memory.settings("here") : {};
  const timeZone = timezone ?? here.timeZone ?? (await memory.settings("me")).timeZone;
  if (timeZone === undefined) throw new OptionWanted("timezone", going);
  const [from = "", to = ""] = writeHours(quiet).split("-");
  return { from, to, timeZone };
}

interface There {
  readonly destination: Destination;
  readonly context: Context;
}

function orderOf(
  watched: Manner & { readonly figure: Alert["figure"]; readonly condition: Condition },
  { rig }: Subject,
  { destination, context }: There,
): AlertOrder {
  const { platform, target, place, shared } = destination;
  return {
    ...watched,
    id: context.alerts.newId(),
    platform,
    target,
    place,
    // Whose it is, is known to those who keep it.
    owner: "",
    shared,
    language: context.language,
    currency: context.currency,
    timeZone: watched.quietHours?.timeZone ?? context.timeZone,
    ...(rig && { rig: rig.name }),
    createdAt: context.world.now(),
  };
}

/** The same at the same place is one alert, which is changed. */
async function knownOf(wanted: Same, { alerts, shared }: Context): Promise<AlertOrder | undefined> {
  return (await alerts.of(shared ? "here" : "me")).find((one) => isSame(one, wanted));
}

async function keep(wanted: AlertOrder, known: AlertOrder | undefined, context: Context): Promise<Reply> {
  const { say, alerts } = context;
  const page = async (kept: AlertOrder, title: "alert-set" | "alert-changed-same") => {
    const voice = await voiceFor({ ...kept, language: context.language }, context);
    return alertPage(kept, say(title, { on: onText(kept, voice) }), context);
  };
  if (known) {
    const changed = { ...wanted, id: known.id, owner: known.owner, createdAt: known.createdAt };
    if (await alerts.change(changed)) return page(changed, "alert-changed-same");
  }
  const outcome = await alerts.add(wanted);
  if (outcome === "added") return page(wanted, "alert-set");
  const { perPlace, perOwner } = alerts.limits;
  const count = outcome === "place-full" ? perPlace : perOwner;
  return plainReply(say("digest-full-title"), {
    tone: "bad",
    blocks: [text(say("alert-full", { count }))],
    buttons: [{ label: say("button-alerts"), line: "alert action=list" }],
  });
}

type Same = Pick<Alert, "figure" | "condition" | "target">;

const isSame = (a: Same, b: Same): boolean =>
  a.figure === b.figure &&
  a.target.channel === b.target.channel &&
  a.target.thread === b.target.thread &&
  JSON.stringify(a.condition) === JSON.stringify(b.condition);
