import { isVisible, wordsOf, type FakeMessage, type LiveMessage } from "./messages.ts";
import type { Payload } from "./payload.ts";
import type { FakeChannel, Person } from "./places.ts";

/** An interaction as JSON. */
export type RawInteraction = Payload & {
  readonly id: string;
  readonly type: number;
  readonly token: string;
};

/** One choice of an autocomplete. */
export interface FakeChoice {
  readonly name: string;
  readonly value: string | number;
}

/** interactions/receiving-and-responding: a first response within 3 s, and all others within 15 min. */
export const firstAnswerMs = 3000;
export const tokenLifeMs = 15 * 60 * 1000;

/** One interaction on the server, and what the bot has made of it. */
export interface Exchange {
  readonly raw: RawInteraction;
  readonly by: Person;
  readonly channel: FakeChannel;
  /** The message whose button was pressed. */
  readonly source: LiveMessage | undefined;
  /** Only the person has installed the app here, not the server. */
  readonly isUserInstall: boolean;
  deliveredAtMs: number;
  callback?: { readonly type: number; readonly atMs: number };
  /** What `@original` is. */
  original?: LiveMessage;
  /** `@original` was made or changed by this interaction. */
  originalShown: boolean;
  readonly followUps: LiveMessage[];
  choices?: readonly FakeChoice[];
  form?: Payload;
  shownAtMs?: number;
  /** Why the asker was told that the app did not respond. */
  failed?: string;
}

/** What became of an interaction; it changes while the bot goes on answering. */
export interface FakeAnswer {
  /** As it was delivered. */
  readonly interaction: RawInteraction;
  /** What it made or changed and what can be seen now, in that order. */
  readonly messages: readonly FakeMessage[];
  /** All that can be read on these messages. */
  readonly words: string;
  /** Of an autocomplete. */
  readonly choices: readonly FakeChoice[] | undefined;
  /** The modal that was opened, as the bot sent it. */
  readonly form: Payload | undefined;
  /** How it was first answered: 4 message, 5 deferred, 6 deferred update, 7 update, 8 choices, 9 modal; undefined so far. */
  readonly callbackType: number | undefined;
  /** From delivery to the first answer; undefined so far. */
  readonly toCallbackMs: number | undefined;
  /** From delivery to what the asker was waiting for; undefined so far. */
  readonly toContentMs: number | undefined;
  /** Why the asker was told that the app did not respond. */
  readonly failed: string | undefined;
  /** Over HTTP: the request, for `deliver` to send once more. */
  readonly request: SignedRequest | undefined;
  /** Resolves once a condition holds, such as that there are three messages. Rejects when the patience is over. */
  until(condition: (answer: FakeAnswer) => boolean): Promise<FakeAnswer>;
}

/** An interaction for an endpoint, signed. */
export interface SignedRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const callbackTypes = { message: 4, promise: 5, promiseUpdate: 6 } as const;

/** Whether the asker has got what was asked for, or knows that there will be nothing. */
export function isAnswered({ failed, callback, originalShown, original, followUps }: Exchange): boolean {
  if (failed !== undefined) return true;
  if (!callback) return false;
  if (callback.type !== callbackTypes.promise && callback.type !== callbackTypes.promiseUpdate) return true;
  return originalShown || followUps.length > 0 || original?.deleted === true;
}

export interface AnswerOptions {
  readonly request?: SignedRequest;
  readonly until: (condition: () => boolean) => Promise<void>;
}

/** An exchange as a test sees it. */
export function createAnswer(exchange: Exchange, { request, until }: AnswerOptions): FakeAnswer {
  const since = (atMs: number | undefined) =>
    atMs === undefined ? undefined : atMs - exchange.deliveredAtMs;
  const answer: FakeAnswer = {
    interaction: exchange.raw,
    get messages() {
      const { original, originalShown, followUps } = exchange;
      return [...(original && originalShown ? [original] : []), ...followUps].filter(isVisible);
    },
    get words() {
      return answer.messages.map(wordsOf).join("\n");
    },
    get choices() {
      return exchange.choices;
    },
    get form() {
      return exchange.form;
    },
    get callbackType() {
      return exchange.callback?.type;
    },
    get toCallbackMs() {
      return since(exchange.callback?.atMs);
    },
    get toContentMs() {
      return since(exchange.shownAtMs);
    },
    get failed() {
      return exchange.failed;
    },
    request,
    until: async (condition) => {
      await until(() => condition(answer));
      return answer;
    },
  };
  return answer;
}
