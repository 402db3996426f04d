import { Agent, request, type IncomingMessage } from "node:http";
import { readPayload, textOf, type Payload } from "./payload.ts";
import type { Pending } from "./updates.ts";

/** Where one webhook's updates go. */
export interface Destination {
  readonly url: () => URL;
  /** Empty for none. */
  readonly secretToken: string;
  readonly maxConnections: number;
}

export interface CourierOptions {
  /** Waiting before the second retry of an update, doubled for each further one; the first comes at once. */
  readonly retryMs: number;
  readonly onTaken: (pending: Pending) => void;
  readonly onRefused: (error: string, status: number | undefined) => void;
  /** A call in the answer to an update. */
  readonly onCall: (method: string, payload: Payload) => void;
}

/** Takes updates to a webhook: those with one key one after another, others at the same time, each until it is taken. */
export interface Courier {
  enqueue(pending: Pending): void;
  close(): void;
}

/** tdlib/telegram-bot-api WebhookActor.cpp: what may not be called in an answer to a webhook. */
const notInAnswers = /^(get.*|(set|delete)webhook|close|logout)$/i;
const maxDoublings = 10;

export function createCourier(to: Destination, options: CourierOptions): Courier {
  const agent = new Agent({ keepAlive: true });
  const queues = new Map<string, Pending[]>();
  const ready: string[] = [];
  const tries = new WeakMap<Pending, number>();
  const waits = new Set<NodeJS.Timeout>();
  let underWay = 0;
  let closed = false;

  const start = (): void => {
    if (closed || underWay >= to.maxConnections) return;
    const pending = queues.get(ready.shift() ?? "")?.[0];
    if (!pending) return;
    underWay += 1;
    void deliver(pending);
    start();
  };
  const deliver = async (pending: Pending): Promise<void> => {
    pending.deliveredAtMs ??= performance.now();
    const answer = await post(agent, to, JSON.stringify(pending.update));
    underWay -= 1;
    if (closed) return;
    if (answer.error === undefined) taken(pending, answer.payload);
    else refused(pending, answer.error, answer.status);
    start();
  };
  const taken = (pending: Pending, { method, ...payload }: Payload): void => {
    queues.get(pending.key)?.shift();
    if (queues.get(pending.key)?.length === 0) queues.delete(pending.key);
    else ready.push(pending.key);
    if (typeof method === "string" && !notInAnswers.test(method)) options.onCall(method, payload);
    options.onTaken(pending);
  };
  const refused = (pending: Pending, error: string, status: number | undefined): void => {
    const tried = tries.get(pending) ?? 0;
    tries.set(pending, tried + 1);
    const waitMs = tried === 0 ? 0 : options.retryMs * 2 ** Math.min(tried - 1, maxDoublings);
    const wait = setTimeout(() => {
      waits.delete(wait);
      ready.push(pending.key);
      start();
    }, waitMs);
    waits.add(wait);
    options.onRefused(error, status);
  };
  return {
    enqueue: (pending) => {
      const queue = queues.get(pending.key);
      if (queue) return void queue.push(pending);
      queues.set(pending.key, [pending]);
      ready.push(pending.key);
      setImmediate(start);
    },
    close: () => {
      closed = true;
      for (const wait of waits) clearTimeout(wait);
      agent.destroy();
    },
  };
}

interface WebhookAnswer {
  readonly status?: number;
  /** Why it does not count as taken. */
  readonly error?: string;
  readonly payload: Payload;
}

function post(agent: Agent, { url, secretToken }: Destination, body: string): Promise<WebhookAnswer> {
  const headers = {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(body),
    ...(secretToken !== "" && { "x-telegram-bot-api-secret-token": secretToken }),
  };
  return new Promise((resolve) => {
    const fail = ({ message }: Error): void => resolve({ error: message, payload: {} });
    request(url(), { method: "POST", agent, headers }, (response) => {
      readAnswer(response).then(resolve, fail);
    })
      .on("error", fail)
      .end(body);
  });
}

async function readAnswer(response: IncomingMessage): Promise<WebhookAnswer> {
  const { statusCode: status = 0, statusMessage = "", headers } = response;
  const body = Buffer.concat(await response.toArray());
  if (status < 200 || status > 299)
    return { status, error: `Wrong response from the webhook: ${status} ${statusMessage}`, payload: {} };
  const type = headers["content-type"] ?? "";
  const readable = /^(application\/json|application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(
    type,
  );
  const payload = readable ? readPayload(type, body, new URLSearchParams()) : {};
  return { status, payload: textOf(payload, "method") === undefined ? {} : payload };
}
