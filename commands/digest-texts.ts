import { nextOccurrences } from "../core/due.ts";
import type { Rhythm, Subscription } from "../core/subscription.ts";
import { cityOf } from "../core/time-zones.ts";
import { timeText } from "./clock.ts";
import type { Context } from "./command.ts";
import type { Destination, NoDestination } from "./digests.ts";
import { nameOf, readAbout } from "./digest-machine.ts";
import type { Block, Button, Reply } from "./reply.ts";
import { setNamed, shortDays } from "./weekdays.ts";

export const text = (said: string, style?: "heading" | "warning" | "note"): Block =>
  style ? { kind: "text", text: said, style } : { kind: "text", text: said };

/** A reply that has no figures. */
export const plainReply = (
  title: string,
  { blocks = [], buttons = [], tone = "plain" }: Partial<Pick<Reply, "blocks" | "buttons" | "tone">> = {},
): Reply => ({ title, tone, blocks, buttons, figures: [] });

/** `every day at 9:00 AM (Berlin)`. */
export function whenText({ time, timeZone, weekdays }: Rhythm, context: Context): string {
  const { say, format, language } = context;
  const named = setNamed(weekdays);
  const days = named ? say(`digest-days-${named}`) : format.list(shortDays(weekdays, language));
  return say("digest-when", { days, time: timeText(time, context), zone: cityOf(timeZone) });
}

const shownTimes = 3;

/** When the next ones come. */
export function timesBlock(rhythm: Rhythm, { world, language }: Context): Block {
  const format = new Intl.DateTimeFormat(language, {
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: rhythm.timeZone,
  });
  const next = nextOccurrences(rhythm, { after: world.now(), count: shownTimes });
  const zone = cityOf(rhythm.timeZone);
  return {
    kind: "times",
    times: next.map(({ at }) => ({ at, text: `${format.format(at.epochMilliseconds)} (${zone})` })),
  };
}

/** The machine that an order is about, as people call it. */
export function aboutText({ about }: Pick<Subscription, "about">, context: Context): string {
  if (about.rig !== undefined) return about.rig;
  const bare = { ...context, rig: undefined };
  const options = readAbout(about, bare);
  return options ? nameOf(options, bare) : context.say("digest-about-unknown");
}

/** Where an order goes; a channel's name is known where the platform tells it to the one who asks. */
export function whereText(
  { shared }: Pick<Subscription, "shared">,
  name: string | undefined,
  { say }: Context,
): string {
  if (!shared)
    return name === undefined
      ? say("digest-where-private")
      : say("digest-where-private-on", { platform: name });
  return name ?? say("digest-where-shared");
}

/** By what the place of an order can be looked up: a thread is a place of its own on Discord alone. */
export const placeIdOf = ({ platform, target }: Pick<Subscription, "platform" | "target">): string =>
  platform === "discord" ? (target.thread ?? target.channel) : target.channel;

/** What the platforms' reasons come to. */
const pauseReasons = {
  asked: "asked",
  "rig-removed": "rig",
  removed: "access",
  "no-access": "access",
  "no-permission": "permission",
  forbidden: "permission",
  "closed-thread": "closed",
  filtered: "filtered",
  "no-uploads": "permission",
  "unreachable-person": "unreachable",
} as const;

const isKnownReason = (reason: string): reason is keyof typeof pauseReasons => reason in pauseReasons;

/** What Telegram says where we are not allowed to: it has no fixed words for it. */
const notAllowed = /rights|restricted|_forbidden|admin_required/i;

/** Why an order is paused, in our words: a platform's own are for its developers. */
export function pauseText(reason: string, { say }: Pick<Context, "say">): string {
  const unknown = notAllowed.test(reason) ? "permission" : "other";
  return say(`digest-paused-${isKnownReason(reason) ? pauseReasons[reason] : unknown}`);
}

/** Why nothing can be sent. */
export const noPlaceReply = (reason: NoDestination, { say }: Context): Reply =>
  plainReply(say("digest-no-place"), { tone: "bad", blocks: [text(say(`digest-place-${reason}`))] });

/** Names what we may not do there; `line` is what to try again. */
export function missingReply({ missing, name }: Destination, line: string, context: Context): Reply {
  const { say, format } = context;
  const permissions = format.list(missing.map((permission) => say(`permission-${permission}`)));
  const where = whereText({ shared: true }, name, context);
  return plainReply(say("digest-missing-title"), {
    tone: "bad",
    blocks: [text(say("digest-missing", { where, permissions }))],
    buttons: [{ label: say("button-again"), line }],
  });
}

/** What can be done about one order. */
export function orderButtons({ id, paused }: Subscription, { say }: Context): readonly Button[] {
  const line = (action: string, rest = "") => `digest action=${action} id=${id}${rest}`;
  return [
    { label: say("button-digest-time"), line: line("edit", " at=ask") },
    paused
      ? { label: say("button-digest-resume"), line: line("resume") }
      : { label: say("button-digest-pause"), line: line("pause") },
    { label: say("button-digest-stop"), line: line("stop") },
  ];
}
