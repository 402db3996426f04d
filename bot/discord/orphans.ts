import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import type { Orphan, Unfinished } from "../../core/storage/unfinished.ts";
import type { Host, Served } from "../platform.ts";
import { askOf } from "./ask.ts";
import { openDelivery } from "./deliver.ts";
import { readInteraction } from "./interaction.ts";
import type { Manner } from "./manner.ts";
import { failed, planOf, type Asked } from "./plan.ts";
import type { Responder } from "./responder.ts";

/** The token of an interaction is good for 15 minutes (interactions/receiving-and-responding). */
const lifeMs = 15 * 60_000;

const work = z.object({
  sent: z.unknown(),
  manner: z.object({ place: z.enum(["new", "instead"]), ephemeral: z.boolean(), shared: z.boolean() }),
});

/** Answers that were promised, so that another process gives them where the one that promised has ended. */
export interface PromisedAnswers {
  note(id: string, sent: unknown, manner: Manner): Promise<void>;
  done(id: string): Promise<void>;
}

export interface OrphanOptions {
  readonly unfinished: Unfinished;
  readonly host: Host;
  readonly responderFor: (asked: Asked) => Responder;
  /** How often it is looked whether another process has left something. */
  readonly lookMs: number;
  readonly signal: AbortSignal;
}

/** That they cannot be written down is told; the answers themselves do not wait for that. */
export const promisedAnswers = (unfinished: Unfinished, { log }: Pick<Host, "log">): PromisedAnswers => {
  const tell = (error: unknown) => void log.report(error);
  return {
    note: (id, sent, manner) => unfinished.begin(id, { sent, manner }, lifeMs).catch(tell),
    done: (id) => unfinished.end(id).catch(tell),
  };
};

/** Looks for what other processes left, and answers it, until the signal. Never rejects. */
export async function adoptOrphans(options: OrphanOptions): Promise<void> {
  const { unfinished, signal, host, lookMs } = options;
  while (!signal.aborted) {
    try {
      const orphans = await unfinished.takeOrphans();
      await Promise.all(orphans.map((orphan) => adopt(orphan, options)));
    } catch (error) {
      host.log.report(error);
    }
    await sleep(lookMs, undefined, { signal, ref: false }).catch(() => {});
  }
}

async function adopt(orphan: Orphan, { unfinished, host, responderFor }: OrphanOptions): Promise<void> {
  const { sent, manner } = work.safeParse(orphan.work).data ?? {};
  const asked = readInteraction(sent);
  if (manner === undefined) host.log.warn("answer not adopted", { platform: "discord" });
  else if (asked?.kind === "command" || asked?.kind === "press" || asked?.kind === "submit") {
    const delivery = openDelivery({
      responder: responderFor(asked),
      log: host.log,
      wait: (ms) => sleep(ms, undefined, { ref: false }),
      failed: (error) => failed(error, asked, host),
    });
    host.log.info("answer adopted", { platform: "discord", kind: asked.kind });
    await delivery.later(await servedAgain(asked, host), manner);
  }
  await unfinished.end(orphan.id);
}

/** What changes something may have been done already: to do it again is left to the asker. */
async function servedAgain(asked: Asked, host: Host): Promise<Served> {
  const plan = await planOf(asked, host);
  return plan.changes ? host.reception.interrupted(askOf(asked, { line: "", pressed: true })) : plan.serve();
}
