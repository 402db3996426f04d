import manifest from "../package.json" with { type: "json" };
import { hoursBetween, minutesBetween } from "../core/time.ts";
import type { AdminDesk, HouseStatus, UpstreamState } from "./admin-desk.ts";
import { endButton, statusButton } from "./admin-replies.ts";
import type { Context } from "./command.ts";
import { plainReply, text } from "./digest-texts.ts";
import { platformNames } from "./links.ts";
import type { Block, Button, Reply } from "./reply.ts";

/** After that much waiting something stands still. */
const longWaitMinutes = 15;

/** How the bot fares: what needs a look first, then the sources of figures, those in trouble first. */
export async function statusReply(desk: AdminDesk, context: Context): Promise<Reply> {
  const { say, world, timeZone } = context;
  const today = world.now().toZonedDateTimeISO(timeZone).startOfDay().toInstant();
  const status = await desk.status(today);
  const isWell = isFine(status, world.now());
  return plainReply(say(isWell ? "admin-well" : "admin-trouble"), {
    tone: isWell ? "good" : "bad",
    blocks: [
      ...maintenanceBlocks(status, context),
      text(overview(status, context)),
      ...upstreamBlocks(status, context),
    ],
    buttons: buttonsOf(status, context),
  });
}

const maintenanceBlocks = ({ maintenance }: HouseStatus, { say, format, world }: Context): readonly Block[] =>
  maintenance
    ? [text(say("admin-maintenance-on", { age: format.age(maintenance.since, world.now()) }), "warning")]
    : [];

function isFine({ platforms, database, tally, maintenance }: HouseStatus, now: Temporal.Instant): boolean {
  const { waitingSince = now, undelivered, uncertain } = tally;
  return (
    platforms.every(({ notReady }) => notReady === null) &&
    database.notReady === null &&
    undelivered + uncertain === 0 &&
    (maintenance !== undefined || minutesBetween(waitingSince, now) <= longWaitMinutes)
  );
}

/** A line each, which a phone wraps as it likes. */
function overview(status: HouseStatus, context: Context): string {
  const { say } = context;
  return [...processFacts(status, context), ...messageFacts(status, context)]
    .map(([label, ...said]) => say("labelled", { label, text: said.join(" · ") }))
    .join("\n");
}

/** What it is called, and what there is to say of it. */
type Fact = readonly [label: string, ...said: readonly string[]];

function processFacts(
  { startedAt, roles, platforms, database, memoryBytes }: HouseStatus,
  context: Context,
): readonly Fact[] {
  const { say, format } = context;
  const state = (notReady: string | null) =>
    notReady === null ? [say("admin-connected")] : [say("admin-not-connected"), notReady];
  return [
    [say("admin-version"), manifest.version],
    [say("admin-started"), startedText(startedAt, context)],
    ...(roles.length > 0 ? [[say("admin-roles"), roles.join(", ")] as const] : []),
    [say("admin-memory"), say("admin-megabytes", { count: format.number(memoryBytes / 1e6, 0) })],
    ...platforms.map(({ name, notReady }): Fact => [platformNames[name], ...state(notReady)]),
    [say("admin-database"), database.kind, ...state(database.notReady)],
  ];
}

/** In the largest unit that fits, and in days where the start is only a date. */
function startedText(startedAt: Temporal.Instant, { format, world }: Context): string {
  const hours = hoursBetween(startedAt, world.now());
  const age = format.age(startedAt, world.now());
  return hours < 48 ? age : `${age} (${format.days(Math.floor(hours / 24))})`;
}

function messageFacts({ tally }: HouseStatus, { say, format, world }: Context): readonly Fact[] {
  const count = (value: number) => format.number(value, 0);
  const { due, ready, waitingSince, undelivered, uncertain, sent, late, digests, alerts, paused } = tally;
  const oldest = waitingSince && say("admin-waiting-since", { age: format.age(waitingSince, world.now()) });
  return [
    [
      say("admin-waiting"),
      say("admin-waiting-counts", { due: count(due), ready: count(ready) }),
      ...(oldest === undefined ? [] : [oldest]),
    ],
    [say("admin-sent"), say("admin-sent-counts", { sent: count(sent), late: count(late) })],
    [
      say("admin-dead"),
      say("admin-dead-counts", { undelivered: count(undelivered), uncertain: count(uncertain) }),
    ],
    [
      say("admin-orders"),
      say("admin-order-counts", {
        digests: count(digests),
        alerts: count(alerts),
        paused: count(paused),
      }),
    ],
  ];
}

function upstreamBlocks({ upstreams }: HouseStatus, { say, format, world }: Context): readonly Block[] {
  const ageOf = ({ answeredAt }: UpstreamState): string =>
    answeredAt ? format.age(answeredAt, world.now()) : say("admin-upstream-never");
  const inTrouble = ({ trouble }: UpstreamState): boolean => trouble !== undefined;
  const inOrder = [...upstreams.filter(inTrouble), ...upstreams.filter((one) => !inTrouble(one))];
  if (inOrder.length === 0) return [text(say("admin-upstreams-none"), "note")];
  const fields = inOrder.map((state) => ({
    label: state.id,
    value: ageOf(state),
    ...(state.trouble !== undefined && { note: state.trouble }),
  }));
  return [text(say("admin-upstreams"), "heading"), { kind: "fields", fields }];
}

const buttonsOf = (
  { tally: { undelivered, uncertain }, maintenance }: HouseStatus,
  context: Context,
): readonly Button[] => [
  ...(undelivered + uncertain > 0
    ? [{ label: context.say("button-admin-letters"), line: "admin action=letters" }]
    : []),
  ...(maintenance ? [endButton(context)] : []),
  statusButton(context),
];
