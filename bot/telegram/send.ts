import type { Api } from "grammy";
import { createRecent, type Recent } from "../../core/recent.ts";
import type { Target } from "../../core/subscription.ts";
import type { Host, Platform, PlatformFailure, SendOutcome } from "../platform.ts";
import { platformFailure, TelegramError } from "./api.ts";
import { deliver, type Courier } from "./deliver.ts";
import type { Failure } from "./failures.ts";
import { maxCallbackBytes } from "./limits.ts";
import { outcomeOf } from "./outcome.ts";
import type { Photos } from "./photos.ts";
import { moved, usualTheme } from "./respond.ts";
import { generalTopic } from "./update.ts";
import { contentsOf, type Spot } from "./wish.ts";

type Send = Platform["send"];
type Message = Parameters<Send>[1];

/** How far a message has got that was not sent as a whole. */
interface Progress {
  readonly done: number;
  readonly messageId: string;
  readonly threadGone: boolean;
}

export interface SenderOptions {
  readonly api: Api;
  readonly photos: Photos;
  readonly host: Host;
  /** Whether nothing new is to be sent any more. */
  readonly isStopped: () => boolean;
  /** Aborted once nothing can be sent any more. */
  readonly signal: AbortSignal;
  /** Hears that nothing can be done with this token any more. */
  readonly onRefused: (failure: PlatformFailure) => void;
}

export interface Sender {
  readonly send: Send;
  /** Resolves once nothing is being sent. */
  idle(): Promise<void>;
}

const rememberedMessages = 10_000;

/**
 * Sends what nobody asked for just now, without a sound. Each part is tried once, and what a first try has brought through
 * a second one does not send again: Telegram itself takes a message as often as it is sent.
 */
export function createSender(options: SenderOptions): Sender {
  const { host, isStopped } = options;
  const tools: Tools = { ...options, progress: createRecent<Progress>(rememberedMessages) };
  const underWay = new Set<Promise<SendOutcome>>();
  const tried = async (to: Target, message: Message): Promise<SendOutcome> => {
    try {
      return await sendParts(to, message, tools);
    } catch (error) {
      return { kind: "rejected", reason: `our failure ${host.log.report(error)}` };
    }
  };
  return {
    send(to, message) {
      if (isStopped()) return Promise.resolve(ended);
      const outcome = tried(to, message).finally(() => underWay.delete(outcome));
      underWay.add(outcome);
      return outcome;
    },
    async idle() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}

const ended: SendOutcome = { kind: "stop", reason: "ended" };

interface Tools extends SenderOptions {
  readonly progress: Recent<Progress>;
}

async function sendParts(to: Target, { reply, labels, key }: Message, tools: Tools): Promise<SendOutcome> {
  const { host, progress } = tools;
  await host.reception.keepLines(reply, maxCallbackBytes);
  const images = await host.pictures.of(reply, usualTheme, "nobody");
  const contents = contentsOf(reply, labels, { images });
  let { done, messageId, threadGone } = progress.get(key) ?? nothingDone;
  let spot = spotOf(threadGone ? { channel: to.channel } : to);
  for (const content of contents.slice(done)) {
    // A call would only fail, and nobody would know whether it arrived.
    if (tools.signal.aborted) return ended;
    const delivered = await deliver({ to: spot, content }, courierOf(tools));
    if (delivered.kind === "failed") return failed(delivered.failure, to, tools);
    threadGone ||= spot.topic !== delivered.to.topic;
    spot = delivered.to;
    done += 1;
    messageId ||= String(delivered.messageId);
    progress.set(key, { done, messageId, threadGone });
  }
  return { kind: "sent", messageId, ...(threadGone && { threadGone }) };
}

const nothingDone: Progress = { done: 0, messageId: "", threadGone: false };

async function failed(failure: Failure, to: Target, { host, onRefused }: Tools): Promise<SendOutcome> {
  const outcome = outcomeOf(failure, host.clock.now());
  if (outcome.kind === "moved") await moved(to.channel, outcome.to, host);
  if (outcome.kind === "stop") onRefused(platformFailure(failure));
  return outcome;
}

const courierOf = ({ api, photos, host }: Tools): Courier => ({
  api,
  photos,
  follows: false,
  silent: true,
  onAmended: (action, failure) => {
    if (action === "plain-text-once") host.log.report(new TelegramError("message", failure));
  },
});

function spotOf({ channel, thread }: Target): Spot {
  const id = Number(channel);
  const topic = thread === undefined ? undefined : Number(thread);
  return {
    chatId: Number.isSafeInteger(id) ? id : channel,
    topic: topic === generalTopic ? undefined : topic,
  };
}
