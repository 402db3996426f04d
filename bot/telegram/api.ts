import { setTimeout as sleep } from "node:timers/promises";
import { autoRetry } from "@grammyjs/auto-retry";
import { Api, GrammyError, HttpError, type Transformer } from "grammy";
import { PlatformFailure } from "../platform.ts";
import { actionOf, type Failure } from "./failures.ts";
import { backOffMs, type Pace } from "./pace.ts";

export interface ApiOptions {
  readonly token: string;
  /** `https://api.telegram.org` where it is absent. */
  readonly apiRoot?: string | undefined;
  /** Ends all calls that are under way. */
  readonly signal: AbortSignal;
  readonly pace: Pace;
  /** Told of each request: its HTTP status, or undefined where no answer came. */
  readonly onCall?: ((status: number | undefined) => void) | undefined;
}

/** Ways to call Telegram. None of them gives up an update. */
export interface Apis {
  /** Tries again for a while: somebody waits for an answer. */
  readonly patient: Api;
  /** Tries once: for what is of use at once or not at all, and for what is sent unasked. */
  readonly quick: Api;
  /** For `getUpdates`, which answers late. */
  readonly polling: Api;
}

/** How long one poll waits for updates. */
export const pollSeconds = 30;
const quickTimeoutSeconds = 15;
/** A file is sent along with it, on a slow line. */
const patientTimeoutSeconds = 30;
const pollTimeoutSeconds = pollSeconds + 15;

/** Tries of one call. A longer wait than `maxDelaySeconds` is for whoever asks again. */
const retries = { maxRetryAttempts: 3, maxDelaySeconds: 30 } as const;
/** About a minute at the usual pace. */
const maxUnreached = 6;

export function openApis({ token, apiRoot, signal, pace, onCall }: ApiOptions): Apis {
  const open = (timeoutSeconds: number): Api => {
    const api = new Api(token, { timeoutSeconds, ...(apiRoot !== undefined && { apiRoot }) });
    if (onCall) api.config.use(toldTo(onCall));
    return api;
  };
  const [patient, quick, polling] = [
    open(patientTimeoutSeconds),
    open(quickTimeoutSeconds),
    open(pollTimeoutSeconds),
  ];
  // Where the network fails, auto-retry knows no end; it is left to the next transformer.
  patient.config.use(autoRetry({ ...retries, rethrowHttpErrors: true }), againWhenUnreached(pace, signal));
  for (const api of [patient, quick]) api.config.use(endedBy(signal));
  return { patient, quick, polling };
}

const toldTo =
  (onCall: (status: number | undefined) => void): Transformer =>
  async (call, method, payload, signal) => {
    try {
      const answer = await call(method, payload, signal);
      onCall(answer.ok ? 200 : answer.error_code);
      return answer;
    } catch (error) {
      onCall(undefined);
      throw error;
    }
  };

/** Calls again where no answer came; what was done and not heard of may be done twice, a message not more often than that. */
const againWhenUnreached =
  (pace: Pace, stopped: AbortSignal): Transformer =>
  async (call, method, payload, signal) => {
    for (let failures = 0; ; failures += 1) {
      try {
        return await call(method, payload, signal);
      } catch (error) {
        if (!(error instanceof HttpError) || failures >= mostAgain(method, error)) throw error;
        await sleep(backOffMs(failures + 1, pace), undefined, { signal: stopped });
      }
    }
  };

const mostAgain = (method: string, error: HttpError): number =>
  method.startsWith("send") && actionOf(networkFailure(error)) === "unknown" ? 1 : maxUnreached;

/** Once we are stopped a call fails as if the network had, whatever it was waiting for. */
const endedBy =
  (stopped: AbortSignal): Transformer =>
  async (call, method, payload) => {
    try {
      return await call(method, payload, stopped as Parameters<Transformer>[3]);
    } catch (error) {
      throw stopped.aborted ? new HttpError(`'${method}' was ended`, error) : error;
    }
  };

/** What a call failed with; undefined where it did not come to a call. */
export function failureOf(error: unknown): Failure | undefined {
  if (error instanceof GrammyError) {
    const { error_code: code, description, parameters } = error;
    const { retry_after: retryAfterSeconds, migrate_to_chat_id: migrateToChatId } = parameters;
    return { code, description, retryAfterSeconds, migrateToChatId };
  }
  return error instanceof HttpError ? networkFailure(error) : undefined;
}

const networkFailure = ({ error }: HttpError): Failure => ({
  code: 0,
  description: networkReason(error),
  isNetwork: true,
});

/**
 * Only the name of what happened: the message behind it holds the address, and the address holds the token. Where there
 * was no connection yet (node-fetch: `reason: connect ETIMEDOUT …`, or none where several addresses failed) it says so.
 */
function networkReason(error: unknown): string {
  if (!(error instanceof Error)) return "no answer";
  if ("code" in error && typeof error.code === "string")
    return /, reason: (connect |$)/.test(error.message) ? `connect ${error.code}` : error.code;
  return error.message.includes("timed out") ? "timed out" : "no answer";
}

/** A call that failed although it should not have, without what was sent. */
export class TelegramError extends Error {
  override readonly name = "TelegramError";
  constructor(method: string, { code, description }: Failure) {
    super(`${method}: ${code} ${description}`);
  }
}

/** Why nothing can be done with this token, for the operator. */
export function platformFailure({ code, description }: Failure): PlatformFailure {
  if (code === 409)
    return new PlatformFailure(
      /webhook/i.test(description)
        ? "Telegram sends this bot's updates to a webhook that somebody else has set"
        : "Another instance takes this bot's updates from Telegram: only one may",
    );
  if (code === 401 || code === 404)
    return new PlatformFailure("Telegram refuses the token: check TELEGRAM_TOKEN");
  return new PlatformFailure(`Telegram refuses to work with this bot: ${code} ${description}`);
}
