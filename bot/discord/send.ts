import { createHash } from "node:crypto";
import { Routes, type REST } from "discord.js";
import { z } from "zod";
import type { Target } from "../../core/subscription.ts";
import type { Host, SendOutcome, Unasked } from "../platform.ts";
import { limits } from "./limits.ts";
import { rowOf } from "./failures.ts";
import { outcomeOf } from "./outcome.ts";
import { usualTheme } from "./plan.ts";
import { withoutFiles } from "./post.ts";
import type { Publish } from "./publish.ts";
import { renderReply, type DiscordMessage } from "./render.ts";
import { failureOf, uploads } from "./rest.ts";

export interface SendOptions {
  readonly rest: REST;
  readonly host: Host;
  readonly publish: Publish;
}

/** resources/message, Message Flags: SUPPRESS_NOTIFICATIONS; nobody asked for it just now, so nothing rings. */
const silentFlag = 1 << 12;
/** resources/message, Create Message: `nonce`. */
const mostNonceUnits = 25;

/**
 * Sends a reply unasked, in as many messages as it takes. Within some minutes Discord takes the same key for the same
 * message, so that a try whose answer got lost may be repeated. `messageId` is that of the first. Never rejects.
 */
export async function sendUnasked(
  { channel, thread }: Target,
  message: Unasked,
  options: SendOptions,
): Promise<SendOutcome> {
  const pages = await pagesOf(message, options.host);
  if (!pages) return { kind: "rejected", reason: "cannot be drawn" };
  const sent: Sent[] = [];
  for (const [at, page] of pages.entries()) {
    const nonce = nonceOf(at === 0 ? message.key : `${message.key}#${at}`);
    const outcome = await sendPage({ page, nonce, channel: thread ?? channel }, options);
    if (outcome.kind !== "sent") return outcome;
    sent.push(outcome);
  }
  if (message.publish) for (const { messageId } of sent) await options.publish(thread ?? channel, messageId);
  return sent[0] ?? { kind: "rejected", reason: "nothing to send" };
}

async function pagesOf(
  { reply, labels }: Unasked,
  host: Host,
): Promise<readonly DiscordMessage[] | undefined> {
  try {
    await host.reception.keepLines(reply, limits.customIdBytes);
    return renderReply(reply, { labels, images: await host.pictures.of(reply, usualTheme, "nobody") });
  } catch (error) {
    host.log.report(error);
    return undefined;
  }
}

type Sent = Extract<SendOutcome, { kind: "sent" }>;

interface Page {
  readonly page: DiscordMessage;
  readonly nonce: string;
  readonly channel: string;
}

const created = z.object({ id: z.string() });

async function sendPage({ page, nonce, channel }: Page, options: SendOptions): Promise<SendOutcome> {
  const { rest, host } = options;
  const { body, files } = page;
  try {
    const answer = await rest.post(Routes.channelMessages(channel), {
      body: { ...body, flags: body.flags | silentFlag, nonce, enforce_nonce: true },
      files: uploads(files),
    });
    return { kind: "sent", messageId: created.safeParse(answer).data?.id ?? "" };
  } catch (error) {
    const failure = failureOf(error);
    const onceMore = rowOf(failure).action === "without-files-once" && files.length > 0;
    if (onceMore) return sendPage({ page: withoutFiles(page), nonce, channel }, options);
    return outcomeOf(failure, host.clock.now());
  }
}

/** The same for the same key. */
export const nonceOf = (key: string): string =>
  BigInt(`0x${createHash("sha256").update(key).digest("hex")}`)
    .toString(36)
    .slice(0, mostNonceUnits);
