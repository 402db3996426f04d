import { ask, type Interaction } from "./asking.ts";
import { callBack } from "./answering.ts";
import { deliver, type Signer } from "./endpoint.ts";
import {
  createAnswer,
  firstAnswerMs,
  isAnswered,
  type Exchange,
  type FakeAnswer,
  type SignedRequest,
} from "./exchange.ts";
import type { Gateway } from "./gateway.ts";
import { objectOf, readBody } from "./payload.ts";
import { Refusal } from "./refusal.ts";
import type { Server } from "./server.ts";

/** How an interaction reaches the bot: by the gateway, or at its endpoint. */
export type Via = "gateway" | { readonly url: string };

export interface Deliveries {
  /** Delivers, and returns at once. */
  readonly begin: (interaction: Interaction, via?: Via) => FakeAnswer;
  /** Delivers, and waits until the asker has an answer or is told that there is none. */
  readonly interact: (interaction: Interaction, via?: Via) => Promise<FakeAnswer>;
  readonly close: () => void;
}

export interface DeliveryOptions {
  readonly server: Server;
  readonly gateway: Gateway;
  readonly signer: Signer;
  readonly complaints: string[];
  readonly until: (condition: () => boolean) => Promise<void>;
}

const noAnswer = "no answer within 3 s";

export function createDeliveries(options: DeliveryOptions): Deliveries {
  const { server, gateway, signer } = options;
  const waiting = new Map<Exchange, { readonly timer: NodeJS.Timeout; readonly gone: AbortController }>();
  const settle = (exchange: Exchange, failed?: string): void => {
    const entry = waiting.get(exchange);
    if (!entry) return;
    waiting.delete(exchange);
    clearTimeout(entry.timer);
    if (failed === undefined || exchange.callback) return;
    exchange.failed = failed;
    entry.gone.abort();
    server.touch();
  };
  const watch = (exchange: Exchange): AbortSignal => {
    const gone = new AbortController();
    waiting.set(exchange, { timer: setTimeout(() => settle(exchange, noAnswer), firstAnswerMs), gone });
    return gone.signal;
  };
  server.clock.onPass(() => {
    for (const exchange of waiting.keys())
      if (server.clock.now() - exchange.deliveredAtMs > firstAnswerMs) settle(exchange, noAnswer);
  });
  const start = (interaction: Interaction, via: Via): Started => {
    const exchange = ask(server, interaction);
    server.exchanges.set(exchange.raw.token, exchange);
    const signal = watch(exchange);
    if (via === "gateway") {
      gateway.dispatch("INTERACTION_CREATE", exchange.raw, exchange.channel.guild?.id);
      return { exchange, answer: createAnswer(exchange, options) };
    }
    const request = signer.sign(exchange.raw);
    const onFailure = (why: string) => settle(exchange, why);
    void post(options, exchange, { url: via.url, request, signal, onFailure });
    return { exchange, answer: createAnswer(exchange, { ...options, request }) };
  };
  return {
    begin: (interaction, via = "gateway") => start(interaction, via).answer,
    interact: async (interaction, via = "gateway") => {
      const { exchange, answer } = start(interaction, via);
      return answer.until(() => isAnswered(exchange)).finally(() => settle(exchange));
    },
    close: () => {
      for (const exchange of waiting.keys()) settle(exchange, "the server was closed");
    },
  };
}

interface Started {
  readonly exchange: Exchange;
  readonly answer: FakeAnswer;
}

interface Posting {
  readonly url: string;
  readonly request: SignedRequest;
  readonly signal: AbortSignal;
  readonly onFailure: (why: string) => void;
}

/** The answer of an endpoint is the callback; 202 says that one comes by itself. Never rejects. */
async function post(options: DeliveryOptions, exchange: Exchange, posting: Posting): Promise<void> {
  const { url, request, signal, onFailure } = posting;
  try {
    const { status, contentType, content } = await deliver(url, request, signal);
    if (status === 202 && content.length === 0) return;
    if (status !== 200) return onFailure(`the endpoint answered with ${status}`);
    const { json, files } = await readBody(contentType, content);
    callBack(options.server, exchange, { payload: objectOf(json), files });
  } catch (error) {
    if (error instanceof Refusal)
      options.complaints.push(...error.complaints.map((what) => `the endpoint's answer: ${what}`));
    onFailure(error instanceof Error ? error.message : String(error));
  }
}
