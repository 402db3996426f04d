import { wordsOf, type FakeDiscord } from "../../test/fakes/discord/index.ts";
import type { FakeTelegram } from "../../test/fakes/telegram/telegram.ts";

/** What arrived on a fake platform. */
export interface Tally {
  /** How often each message arrived, by its channel and the number that stands in it, such as `no. s12`. */
  readonly arrived: Readonly<Record<string, number>>;
  /** Answers of 429. */
  readonly tooMany: number;
  /** From the first message to the last, in ms. */
  readonly ms: number;
  /** What no real platform would have carried out. */
  readonly complaints: readonly string[];
}

export interface Counts {
  readonly arrived: number;
  readonly lost: number;
  readonly doubled: number;
}

/** So many different messages were to arrive, each once. */
export function countsOf({ arrived }: Tally, expected: number): Counts {
  const times = Object.values(arrived);
  const messages = times.reduce((sum, each) => sum + each, 0);
  return { arrived: messages, lost: expected - times.length, doubled: messages - times.length };
}

const keyOf = (channel: string, text: string): string => `${channel} ${/no\. \w+/.exec(text)?.[0] ?? ""}`;

export function tallyOfDiscord({ messages, requests, complaints }: FakeDiscord): Tally {
  const times = messages.map(({ createdAtMs }) => createdAtMs);
  return {
    arrived: numbers(messages.map((message) => keyOf(message.channel.id, wordsOf(message)))),
    tooMany: requests.filter(({ status }) => status === 429).length,
    ms: spanOf(times),
    complaints: complaints.slice(0, 3),
  };
}

export function tallyOfTelegram({ calls, complaints }: FakeTelegram): Tally {
  const sent = calls.filter(({ method }) => /^send(?!ChatAction)/.test(method));
  const taken = sent.filter(({ failure }) => failure === undefined);
  return {
    arrived: numbers(taken.map(({ payload }) => keyOf(textOf(payload["chat_id"]), textOf(payload["text"])))),
    tooMany: sent.filter(({ failure }) => failure?.error_code === 429).length,
    ms: spanOf(taken.map(({ atMs }) => atMs)),
    complaints: complaints.slice(0, 3),
  };
}

const textOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

function numbers(keys: readonly string[]): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const key of keys) found[key] = (found[key] ?? 0) + 1;
  return found;
}

const spanOf = (times: readonly number[]): number => (times.at(-1) ?? 0) - (times[0] ?? 0);
