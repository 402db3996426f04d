import { setTimeout as sleep } from "node:timers/promises";
import { createRecent } from "../../core/recent.ts";
import { shortId } from "../ops/log.ts";
import type { Host, Served } from "../platform.ts";
import { openCompleter, openRigCompleter, type Completer, type Typing } from "./autocomplete.ts";
import { openDelivery, type Delivery } from "./deliver.ts";
import type { Caller } from "./caller.ts";
import type { Interaction } from "./interaction.ts";
import { cautious, settled, type Manner } from "./manner.ts";
import type { PromisedAnswers } from "./orphans.ts";
import { patienceMs, startPatience } from "./patience.ts";
import { failed, formFor, planOf, type Asked } from "./plan.ts";
import type { Responder } from "./responder.ts";

/** Where all interactions go, however they came. */
export interface Intake {
  /**
   * Answers an interaction; undefined where it was answered before, is nothing that we offer, or nothing more is taken.
   * What is returned settles with the end of it, and never rejects. `sent` is the interaction as it came.
   */
  take(
    interaction: Interaction,
    responderFor: (caller: Caller) => Responder,
    sent?: unknown,
  ): Promise<void> | undefined;
  /** Takes no more, and waits for what is under way, but not longer than `patience` milliseconds. */
  close(patience: number): Promise<void>;
}

export interface IntakeOptions {
  readonly host: Host;
  /** An answer that is ready within that is shown at once, any other is promised first. */
  readonly deferAfterMs: number;
  /** Where other processes could give what was promised. */
  readonly promised?: PromisedAnswers | undefined;
}

interface Room extends IntakeOptions {
  readonly complete: Completer;
  readonly completeRig: ReturnType<typeof openRigCompleter>;
  readonly underWay: ReadonlySet<unknown>;
  /** Promises that Discord has not taken yet. */
  readonly promises: Set<Promise<boolean>>;
}

const rememberedInteractions = 5_000;
/** With so many answers in the making no new one is expected in time: it is promised before it is begun. */
const busyFrom = 32;
/** So long it then waits for the promises of the others: Discord does not wait for those, and answers take the time of all. */
const courtesyMs = 500;

export function openIntake(options: IntakeOptions): Intake {
  const underWay = new Set<Promise<void>>();
  const seen = createRecent<object>(rememberedInteractions);
  const complete = openCompleter(options.host);
  const completeRig = openRigCompleter(options.host);
  const room: Room = { ...options, complete, completeRig, underWay, promises: new Set() };
  let open = true;
  return {
    take(interaction, responderFor, sent) {
      if (!open || !isForUs(interaction) || seen.get(interaction.id)) return undefined;
      seen.set(interaction.id, {});
      const visit = {
        interaction,
        responder: responderFor(interaction),
        note: notedIn(room, interaction.id, sent),
      };
      const begin = () => handle(visit, room);
      const work = options.host.log.within({ ask: shortId() }, begin).finally(() => underWay.delete(work));
      underWay.add(work);
      return work;
    },
    async close(patience) {
      open = false;
      const late = new AbortController();
      const waited = sleep(patience, undefined, { signal: late.signal }).catch(() => {});
      await Promise.race([Promise.allSettled(underWay), waited]);
      late.abort();
    },
  };
}

const isForUs = (interaction: Interaction): interaction is Asked | Typing =>
  interaction.kind !== "ping" && interaction.kind !== "other";

/** What has come, and how it is written down that an answer was promised. */
interface Visit {
  readonly interaction: Asked | Typing;
  readonly responder: Responder;
  readonly note: Note;
}

interface Note {
  /** Discord waits 3 s for the promise, and the database may take longer: nobody waits for it to be written down. */
  promise(manner: Manner): void;
  /** Once it is written down. */
  end(): Promise<void>;
}

/** Only what came whole can be answered by another process. */
function notedIn({ promised }: Room, id: string, sent: unknown): Note {
  let noted: Promise<void> | undefined;
  return {
    promise(manner) {
      if (sent !== undefined) noted = promised?.note(id, sent, manner);
    },
    async end() {
      if (!noted) return;
      await noted;
      await promised?.done(id);
    },
  };
}

/** Whatever goes wrong is written down. */
async function handle({ interaction, responder, note }: Visit, room: Room): Promise<void> {
  const { host } = room;
  const delivery = openDelivery({
    responder,
    log: host.log,
    // A process that has nothing else to do does not wait for Discord to be well again.
    wait: (ms) => sleep(ms, undefined, { ref: false }),
    failed: (error) => failed(error, interaction, host),
  });
  try {
    if (interaction.kind === "autocomplete")
      await delivery.offer((await room.completeRig(interaction)) ?? room.complete(interaction));
    else if (!(await openForm(interaction, delivery, host)))
      await answer(interaction, { delivery, responder, note }, room);
  } catch (error) {
    host.log.report(error);
  }
  await note.end();
}

/** Whether a form was asked for. It cannot be promised, and need not be: nothing is asked of anybody for it. */
async function openForm(asked: Asked, delivery: Delivery, host: Host): Promise<boolean> {
  try {
    const form = await formFor(asked, host);
    if (form) await delivery.open(form);
    return form !== undefined;
  } catch (error) {
    await delivery.now(failed(error, asked, host), cautious(asked));
    return true;
  }
}

interface Answering extends Omit<Visit, "interaction"> {
  readonly delivery: Delivery;
}

/** The clock decides whether an answer comes at once or is promised; what is asked decides who sees it. */
async function answer(asked: Asked, { delivery, responder, note }: Answering, room: Room): Promise<void> {
  const { host, deferAfterMs, underWay } = room;
  const ms = underWay.size >= busyFrom ? 0 : patienceMs(asked.id, deferAfterMs, host.clock.now());
  const patience = startPatience(ms);
  const planning = planOf(asked, host);
  const { manner } = (await Promise.race([planning, patience.over])) ?? { manner: cautious(asked) };
  const serve = async () => (await planning).serve();
  if (ms === 0) {
    note.promise(manner);
    if (await promiseFirst(() => delivery.promise(manner), room)) await delivery.later(await serve(), manner);
    return;
  }
  const serving = serve();
  const served = await Promise.race([serving, patience.over]);
  patience.stop();
  if (served) {
    // It is promised there, as files follow.
    if (!responder.carriesFiles && hasFiles(served)) note.promise(settled(manner, served));
    return delivery.now(served, manner);
  }
  note.promise(manner);
  if (await delivery.promise(manner)) await delivery.later(await serving, manner);
}

const hasFiles = ({ reply, images }: Served): boolean =>
  (reply.files?.length ?? 0) > 0 || (images?.size ?? 0) > 0;

/** Whether it is promised, and all that were to be promised before that are. */
async function promiseFirst(promise: () => Promise<boolean>, { promises }: Room): Promise<boolean> {
  const making = promise();
  promises.add(making);
  const isPromised = await making;
  promises.delete(making);
  await Promise.race([Promise.all(promises), sleep(courtesyMs, undefined, { ref: false })]);
  return isPromised;
}
