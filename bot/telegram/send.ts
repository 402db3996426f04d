import type { Api } from "grammy";
import { createRecent, type Recent } from "../../core/recent.ts";
import type { Host, Platform, SendOutcome, Target } from "../platform.ts";
import { TelegramError } from "./api.ts";
import { deliver, type Courier } from "./deliver.ts";
import { maxCallbackBytes } from "./limits.ts";
import { outcomeOf } from "./outcome.ts";
import { moved } from "./respond.ts";
import { generalTopic } from "./update.ts";
import { contentsOf, type Spot } from "./wish.ts";

type Send = Platform["send"];
type Message = Parameters<Send>[1];

/** How far a message has got that was not sent as a whole. */
interface Progress {
  readonly done: number;
  readonly messageId: string;
}

export interface SendOptions {
  readonly api: Api;
  readonly host: Host;
}

const rememberedMessages = 10_000;

/**
 * Sends what nobody asked for just now. Each part is tried once, and what a first try has brought through a second one does
 * not send again: Telegram itself takes a message as often as it is sent.
 */
export function createSend({ api, host }: SendOptions): Send {
  const progress = createRecent<Progress>(rememberedMessages);
  return async (to, message) => {
    try {
      return await sendParts(to, message, { api, host, progress });
    } catch (error) {
      return { kind: "rejected", reason: `our failure ${host.log.report(error)}` };
    }
  };
}

interface Tools extends SendOptions {
  readonly progress: Recent<Progress>;
}

async function sendParts(to: Target, { reply, labels, key }: Message, tools: Tools): Promise<SendOutcome> {
  const { host, progress } = tools;
  await host.reception.keepLines(reply, maxCallbackBytes);
  const contents = contentsOf(reply, labels);
  let { done, messageId } = progress.get(key) ?? { done: 0, messageId: "" };
  let spot = spotOf(to);
  for (const content of contents.slice(done)) {
    const delivered = await deliver({ to: spot, content }, courierOf(tools));
    if (delivered.kind === "failed") {
      const outcome = outcomeOf(delivered.failure, host.clock.now());
      if (outcome.kind === "moved") await moved(to.channel, outcome.to, host);
      return outcome;
    }
    spot = delivered.to;
    done += 1;
    messageId ||= String(delivered.messageId);
    progress.set(key, { done, messageId });
  }
  return { kind: "sent", messageId };
}

const courierOf = ({ api, host }: Tools): Courier => ({
  api,
  follows: false,
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
