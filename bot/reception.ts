import { setImmediate as nextTurn } from "node:timers/promises";
import type { Reply } from "../commands/reply.ts";
import { plainReply, text } from "../commands/digest-texts.ts";
import { failedReply } from "../commands/failed-reply.ts";
import { understand, type Answered, type Asker, type Desk } from "../commands/run.ts";
import { createBuckets } from "../core/bucket.ts";
import { createRecent, type Recent } from "../core/recent.ts";
import { ownedKey } from "../core/storage/owned.ts";
import type { Clock } from "../core/world.ts";
import type { Locales, Say } from "../locales/index.ts";
import type { Administration } from "./admin/access.ts";
import { askerOf, sayFor, type Asked } from "./asker.ts";
import { burnCodes, withWarning } from "./burnt-codes.ts";
import { createGate } from "./gate.ts";
import { downReply } from "./admin/down.ts";
import type { Maintenance } from "./admin/maintenance.ts";
import type { MemoryStore } from "./memory.ts";
import { withNotices } from "./notices.ts";
import type { Log } from "./ops/log.ts";
import type { Orders } from "./orders.ts";
import type { Ask, Labels, Reception, Served, TurnedAway } from "./platform.ts";
import { keepLongLines, pressOf } from "./presses.ts";
import { noQuestion, openQuestion, type OpenQuestion } from "./questions.ts";

export interface ReceptionOptions {
  readonly locales: Locales;
  readonly desk: Desk;
  readonly memory: MemoryStore;
  readonly orders: Orders;
  readonly log: Log;
  /** Absent: nobody is told to run the bot. */
  readonly admin?: Administration | undefined;
  readonly maintenance?: Pick<Maintenance, "current"> | undefined;
  readonly limits?: Partial<ReceptionLimits>;
}

export interface ReceptionLimits {
  readonly perPersonPerMinute: number;
  readonly personBurst: number;
  readonly perPlacePerMinute: number;
  /** Answers that are made at once: they mostly wait for the same few upstreams. */
  readonly atOnce: number;
  readonly waiting: number;
}

/** One request in two seconds with a reserve of five; a place as many as sixty people would ask in an hour each. */
const usualLimits: ReceptionLimits = {
  perPersonPerMinute: 30,
  personBurst: 5,
  perPlacePerMinute: 60,
  atOnce: 512,
  waiting: 2_048,
};

const rememberedKeys = 20_000;

/** Answers what chat platforms bring: within limits, by the settings of person and place, and privately what is private. */
export function createReception(room: ReceptionOptions): Reception {
  const limits = { ...usualLimits, ...room.limits };
  const gate = createGate(limits);
  const waitMs = createWait(limits, room.desk.world);
  const told = createRecent<Temporal.Instant>(rememberedKeys);
  return {
    async answer(ask) {
      const started = performance.now();
      const wait = waitMs(ask);
      if (wait > 0) return tooFast(ask, wait, { room, told });
      const answered = await (gate.pass(() => serve(ask, room)) ?? busy(ask, room));
      const { command, outcome } = answered;
      if (answered.turnedAway !== "maintenance")
        room.log.info("answered", { command, outcome, ms: Math.round(performance.now() - started) });
      return answered;
    },
    press: (id) => pressOf(id, room.memory.lines),
    pressGone: (ask) => failedServed(ask, "press-gone", room),
    interrupted: (ask) => failedServed(ask, "interrupted", room),
    async keepLines(reply, maxBytes) {
      try {
        await keepLongLines(reply, room.memory.lines, maxBytes);
      } catch (error) {
        room.desk.report(error);
      }
    },
    async rigNames(person) {
      const { rigs, standard } = await room.memory.rigs(person);
      const names = rigs.map(({ name }) => name);
      return standard === undefined ? names : [standard, ...names.filter((name) => name !== standard)];
    },
    idle: () => gate.idle(),
  };
}

/** Tells how many milliseconds a request has to wait; where that is 0 it has been counted. */
function createWait(limits: ReceptionLimits, clock: Clock): (ask: Ask) => number {
  const { perPersonPerMinute, personBurst, perPlacePerMinute } = limits;
  const keys = rememberedKeys;
  const ofPerson = createBuckets({ perMinute: perPersonPerMinute, burst: personBurst, keys }, clock);
  const ofPlace = createBuckets({ perMinute: perPlacePerMinute, burst: perPlacePerMinute, keys }, clock);
  return ({ person, place }) => {
    const buckets = [ofPerson(person.id), ...(place.shared ? [ofPlace(place.id)] : [])];
    const wait = Math.max(...buckets.map((bucket) => bucket.waitMs()));
    if (wait === 0) for (const bucket of buckets) bucket.take();
    return wait;
  };
}

function failedServed(ask: Asked, what: "press-gone" | "interrupted", room: ReceptionOptions): Served {
  const say = sayFor(ask, room);
  const reply = noteReply(say(`${what}-title`), say(what));
  return served({ command: "help", reply, outcome: "failed" }, { say, isPrivate: false });
}

async function serve(ask: Ask, room: ReceptionOptions): Promise<Served> {
  // Requests that came at the same moment are begun in turn, so that the connections are served in between.
  await nextTurn();
  const say = sayFor(ask, room);
  try {
    const burnt = await burnCodes(ask, room);
    const down = await downReply(ask, room);
    const answered = down ? turnedAway("maintenance", down.reply, down.say) : await answerTo(ask, room);
    return burnt ? withWarning(answered, say("link-burnt")) : answered;
  } catch (error) {
    const reply = failedReply(error, { say }, room.desk);
    return served({ command: "help", reply, outcome: "failed" }, { say, isPrivate: false });
  }
}

/** An answer, with which a question of it is kept. */
async function answerTo(ask: Ask, room: ReceptionOptions): Promise<Served> {
  const asked = await questionOf(ask, room);
  const answered = await answerAs(await askerOf(ask, asked.question, room), ask, room);
  // Without it the answer stands; only a bare value would not be understood.
  await asked.keep().catch(room.desk.report);
  return answered;
}

const questionOf = async (
  { typing, person, place }: Ask,
  { memory, desk }: ReceptionOptions,
): Promise<OpenQuestion> =>
  typing === "options"
    ? noQuestion
    : openQuestion(memory.questions, ownedKey(person.id, place.id), desk.world);

async function answerAs(asker: Asker, ask: Ask, room: ReceptionOptions): Promise<Served> {
  const { say } = asker.language;
  const understood = understand(ask.asking, asker, room.desk);
  if (understood.isPrivate && ask.privateUrl)
    return served(elsewhere(understood.command, ask.privateUrl, say), { say, isPrivate: false });
  const answered = await understood.answer();
  const isAlone = !ask.place.shared || understood.isPrivate;
  const isToldAnyway =
    answered.command === "digest" || answered.command === "alert" || answered.outcome !== "answered";
  const news = { ...room.orders, told: room.memory.told, report: room.desk.report };
  const reply =
    isAlone && !isToldAnyway
      ? await withNotices(answered.reply, { person: ask.person.id, say }, news)
      : answered.reply;
  return served({ ...answered, reply }, { say, isPrivate: understood.isPrivate });
}

const served = (
  answered: Answered,
  { say, isPrivate }: { readonly say: Say; readonly isPrivate: boolean },
): Served => ({
  ...answered,
  labels: labelsOf(say),
  personal: isPrivate || answered.outcome !== "answered",
});

/** What a language puts between a name and what is said of it. */
export const colonOf = (say: Say): string => say("labelled", { label: "", text: "" });

export const labelsOf = (say: Say): Labels => ({
  sources: say("sources"),
  colon: colonOf(say),
  cut: say("answer-cut"),
  pick: say("pick-chat"),
});

function elsewhere(command: string, urlOf: (line: string) => string, say: Say): Answered {
  return {
    command,
    outcome: "answered",
    reply: {
      ...noteReply(say("private-title"), say("private-here")),
      buttons: [{ label: say("private-button"), url: urlOf(command) }],
    },
  };
}

const noteReply = (title: string, said: string): Reply => plainReply(title, { blocks: [text(said)] });

interface Patience {
  readonly room: ReceptionOptions;
  readonly told: Recent<Temporal.Instant>;
}

/** Who asks too fast is told once, and then not again before an answer could be had. */
function tooFast(ask: Ask, waitMs: number, { room, told }: Patience): Served {
  const now = room.desk.world.now();
  const say = sayFor(ask, room);
  const until = told.get(ask.person.id);
  const quiet = until !== undefined && Temporal.Instant.compare(now, until) < 0;
  if (!quiet) told.set(ask.person.id, now.add({ milliseconds: waitMs }));
  const said = say("too-fast", { seconds: Math.ceil(waitMs / 1000) });
  const reply = noteReply(say("too-fast-title"), said);
  return { ...turnedAway("too-fast", reply, say), quiet };
}

async function busy(ask: Ask, room: ReceptionOptions): Promise<Served> {
  const say = sayFor(ask, room);
  return turnedAway("busy", noteReply(say("busy-title"), say("busy")), say);
}

const turnedAway = (why: TurnedAway, reply: Reply, say: Say): Served => ({
  ...served({ command: "help", reply, outcome: "failed" }, { say, isPrivate: false }),
  turnedAway: why,
});
