import { createHash, timingSafeEqual } from "node:crypto";
import type { Api } from "grammy";
import { z } from "zod";
import type { Host, HttpAnswer, HttpRequest, HttpRoute } from "../platform.ts";
import type { Connection } from "./connection.ts";
import type { Intake } from "./intake.ts";
import { wantedUpdates } from "./update.ts";

export interface WebhookOptions {
  /** What Telegram is told. */
  readonly url: string;
  /** What Telegram proves itself with. */
  readonly secret: string;
}

/** Bot API, setWebhook. */
const secretHeader = "x-telegram-bot-api-secret-token";

/**
 * Takes the updates that Telegram brings. Each is answered for as soon as it stands in its line; `taker` is undefined while
 * none can be dealt with, and Telegram brings it again.
 */
export const webhookRoute = (
  { url, secret }: WebhookOptions,
  taker: () => Pick<Intake, "take"> | undefined,
): HttpRoute => ({
  path: new URL(url).pathname,
  handle: (request) => Promise.resolve(answerTo(request, secret, taker())),
});

function answerTo(
  { headers, body }: HttpRequest,
  secret: string,
  intake: Pick<Intake, "take"> | undefined,
): HttpAnswer {
  if (!isSame(headers[secretHeader] ?? "", secret)) return { status: 401 };
  if (!intake) return { status: 503 };
  const sent = parsed(body);
  if (sent === undefined) return { status: 400 };
  void intake.take(sent);
  return { status: 200 };
}

/** In a time that tells nothing about where they differ. */
const isSame = (given: string, secret: string): boolean => timingSafeEqual(sha256(given), sha256(secret));

const sha256 = (text: string): Buffer => createHash("sha256").update(text).digest();

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

export interface HookTools {
  readonly api: Api;
  readonly connection: Connection;
  readonly host: Host;
  readonly signal: AbortSignal;
}

const stateKey = "telegram-webhook";

/** Tells Telegram where to bring updates, unless it knows. It does not tell which secret it knows, so that we remember that. */
export async function setWebhook(options: WebhookOptions, tools: HookTools): Promise<void> {
  const { api, connection, host, signal } = tools;
  const told = sha256(`${options.url} ${options.secret}`).toString("hex");
  const info = await connection.insist(() => api.getWebhookInfo(), signal);
  const isKnown =
    info.url === options.url && isWanted(info.allowed_updates) && (await remembered(host)) === told;
  if (isKnown) return;
  const { url, secret: secret_token } = options;
  const wish = { secret_token, allowed_updates: wantedUpdates };
  await connection.insist(() => api.setWebhook(url, wish), signal);
  await remember(told, host);
}

const isWanted = (kinds: readonly string[] = []): boolean =>
  kinds.length === wantedUpdates.length && wantedUpdates.every((kind) => kinds.includes(kind));

async function remembered({ state, log }: Host): Promise<string | undefined> {
  try {
    return z.string().safeParse(await state.get(stateKey)).data;
  } catch (error) {
    log.report(error);
    return undefined;
  }
}

async function remember(told: string, { state, log }: Host): Promise<void> {
  try {
    await state.set(stateKey, told);
  } catch (error) {
    log.report(error);
  }
}
