import type { KeyObject } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { REST } from "discord.js";
import type { Clock } from "../../core/world.ts";
import type { Log } from "../ops/log.ts";
import type { HttpAnswer, HttpRequest, HttpRoute } from "../platform.ts";
import type { Intake } from "./intake.ts";
import type { Caller } from "./caller.ts";
import { readInteraction } from "./interaction.ts";
import { apiResponder, callbackJson, type Responder } from "./responder.ts";
import { failureOf } from "./rest.ts";
import { isFromDiscord } from "./signature.ts";

export interface HttpOptions {
  /** Undefined while nothing is taken: until it is known, and after the end. */
  readonly publicKey: () => KeyObject | undefined;
  readonly intake: Intake;
  readonly answers: REST;
  readonly clock: Clock;
  readonly log: Log;
  /** Milliseconds between tries to follow up on an answer that Discord has not read yet. */
  readonly settleMs?: readonly number[];
}

/** discord-api-docs interactions/receiving-and-responding, Interaction Callback Type: PONG. */
const pong: HttpAnswer = { status: 200, body: { type: 1 } };
const usualSettleMs = [150, 300, 600, 1_200];
/** "Unknown Webhook" (topics/opcodes-and-status-codes): the interaction's, which is there once the callback has been read. */
const unknownWebhookCode = 10015;

/** Takes the interactions that Discord posts to us. Nothing in a body is looked at before its signature is. */
export const discordRoute = (options: HttpOptions): HttpRoute => ({
  path: "/discord",
  handle: async (request) => {
    const key = options.publicKey();
    if (!key) return { status: 503 };
    if (!isFromDiscord(request, key, options.clock.now())) return { status: 401 };
    return answer(request, options);
  },
});

async function answer(
  { body }: HttpRequest,
  { intake, answers, log, settleMs }: HttpOptions,
): Promise<HttpAnswer> {
  const sent = jsonOf(body);
  const interaction = readInteraction(sent);
  if (interaction?.kind === "ping") return pong;
  if (interaction === undefined || interaction.kind === "other") {
    log.warn("discord event dropped", { type: interaction?.type });
    return { status: 400 };
  }
  const { promise, resolve } = Promise.withResolvers<HttpAnswer>();
  const work = intake.take(
    interaction,
    (caller) => inlineResponder(apiFor(answers, caller, settleMs ?? usualSettleMs), resolve),
    sent,
  );
  // It has been answered, or somebody sends it again: there is nothing to say.
  if (!work) return { status: 202 };
  void work.then(() => resolve({ status: 500 }));
  return promise;
}

function jsonOf(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8")) as unknown;
  } catch {
    return undefined;
  }
}

/** The callback is the answer to the request, which takes no files along. */
const inlineResponder = (api: Responder, resolve: (answer: HttpAnswer) => void): Responder => ({
  ...api,
  carriesFiles: false,
  callback: async (callback) => resolve({ status: 200, body: callbackJson(callback) }),
});

/** What follows may overtake the answer to the request, and then meets an interaction that Discord does not know as answered. */
function apiFor(rest: REST, caller: Caller, settleMs: readonly number[]): Responder {
  const api = apiResponder(rest, caller);
  const patiently = async (act: () => Promise<void>) => {
    for (const ms of settleMs) {
      try {
        return await act();
      } catch (error) {
        if (failureOf(error).code !== unknownWebhookCode) throw error;
        await sleep(ms);
      }
    }
    return act();
  };
  return {
    ...api,
    edit: (message) => patiently(() => api.edit(message)),
    followUp: (message) => patiently(() => api.followUp(message)),
    remove: () => patiently(() => api.remove()),
  };
}
