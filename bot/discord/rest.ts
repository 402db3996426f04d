import { DefaultRestOptions, DiscordAPIError, HTTPError, RateLimitError, REST } from "discord.js";
import type { RawFile } from "discord.js";
import { z } from "zod";
import type { Log } from "../ops/log.ts";
import type { Failure, Scope } from "./failures.ts";
import type { Upload } from "./files.ts";

/** Two ways to Discord, so that answers never wait behind what is sent unasked. */
export interface Clients {
  /**
   * Answers to interactions, without our token: Discord does not count them among the 50 requests a second of a bot
   * (discord-api-docs interactions/receiving-and-responding, Endpoints), and so nothing is to be held back here.
   */
  readonly answers: REST;
  /** All that needs our token. */
  readonly proactive: REST;
  close(): void;
}

export interface ClientOptions {
  readonly token: string;
  /** Such as `https://discord.com/api`. */
  readonly api: string;
  readonly log: Log;
  /** How fast our own queue sends what nobody asked for. */
  readonly messagesPerSecond?: number | undefined;
  /** Told of each request: its HTTP status, or undefined where no answer came. */
  readonly onCall?: ((status: number | undefined) => void) | undefined;
}

/** What every bot has (discord-api-docs topics/rate-limits). */
const usualPerSecond = 50;
/** Discord lets large bots send more; our own queue is counted at other moments than here, and must not be held up twice. */
const room = 1.25;
/** A message with files is some hundred kB; who has not taken it by then does not take it. */
const timeoutMs = 10_000;
/** Each interaction and each channel has a queue of its own there, of which the usual sweep leaves an hour's worth. */
const sweepMs = 60_000;
/** Of the 10,000 refusals in ten minutes after which an address is banned (discord-api-docs topics/rate-limits). */
const refusalsToTell = 500;

export function openClients(options: ClientOptions): Clients {
  const { token, api, log, messagesPerSecond = 0, onCall } = options;
  const makeRequest = onCall ? toldTo(onCall) : makeWholeRequest;
  const common = {
    api,
    makeRequest,
    timeout: timeoutMs,
    invalidRequestWarningInterval: refusalsToTell,
    handlerSweepInterval: sweepMs,
  };
  // What to try again, and when, depends on what it was: the one who answers decides.
  const answers = new REST({ ...common, globalRequestsPerSecond: Infinity, retries: 0 });
  const proactive = new REST({
    ...common,
    globalRequestsPerSecond: Math.max(usualPerSecond, Math.ceil(room * messagesPerSecond)),
    retries: 1,
    // The sender's own queue shall wait, not one that nobody sees.
    rejectOnRateLimit: ["/channels"],
  }).setToken(token);
  const clients = [answers, proactive];
  for (const client of clients)
    client.on("invalidRequestWarning", ({ count, remainingTime }) =>
      log.warn("discord refusals", { count, remainingMs: remainingTime }),
    );
  return {
    answers,
    proactive,
    close() {
      for (const client of clients) {
        client.clearHashSweeper();
        client.clearHandlerSweeper();
      }
    },
  };
}

const { makeRequest: makePlainRequest } = DefaultRestOptions;
type MakeRequest = typeof makePlainRequest;

const toldTo =
  (onCall: (status: number | undefined) => void): MakeRequest =>
  async (url, init) => {
    try {
      const answer = await makeWholeRequest(url, init);
      onCall(answer.status);
      return answer;
    } catch (error) {
      onCall(undefined);
      throw error;
    }
  };

/**
 * With its files as bytes: the client has an undici of its own, which refuses its form once another version of undici is at
 * work in the process.
 */
const makeWholeRequest: MakeRequest = async (url, init) => {
  if (!(init.body instanceof FormData)) return makePlainRequest(url, init);
  const form = new Response(init.body);
  const headers = { ...(init.headers as Record<string, string>), ...Object.fromEntries(form.headers) };
  return makePlainRequest(url, { ...init, headers, body: new Uint8Array(await form.arrayBuffer()) });
};

export const uploads = (files: readonly Upload[]): RawFile[] =>
  files.map(({ name, mediaType, data }) => ({ name, contentType: mediaType, data: Buffer.from(data) }));

const limited = z.object({ retry_after: z.number() });

/** Why a request came to nothing, from what the client threw: for all that is no answer of Discord's, none came. */
export function failureOf(error: unknown): Failure {
  if (error instanceof RateLimitError) {
    const scope: Scope = error.global ? "global" : error.scope;
    return { status: 429, scope, retryAfterSeconds: Math.max(error.retryAfter, error.timeToReset) / 1000 };
  }
  if (error instanceof DiscordAPIError) {
    return {
      status: error.status,
      code: typeof error.code === "number" ? error.code : undefined,
      retryAfterSeconds: limited.safeParse(error.rawError).data?.retry_after,
      // The client hands over as bytes whatever does not say that it is JSON.
      isHtml: (error.rawError as unknown) instanceof ArrayBuffer,
    };
  }
  return { status: error instanceof HTTPError ? error.status : 0 };
}
