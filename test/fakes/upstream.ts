import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { csvOf, zipOf } from "./zip.ts";

/** One recorded answer: `https://HOST/PATH` and its body. `path` without a query stands for any query. */
export interface Recording {
  readonly host: string;
  readonly path: string;
  readonly body: unknown;
  /** The body is the rows of this CSV file, which comes in a zip archive. */
  readonly zippedCsv?: string;
}

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly text?: string;
  readonly json?: unknown;
  readonly bytes?: Buffer;
}

/**
 * What an upstream can do instead of answering: `hang` never answers, `cut` closes the connection and `reset` resets it.
 * With `-body` that happens after the head and the beginning of a body.
 */
export type Trouble = "hang" | "hang-body" | "cut" | "cut-body" | "reset" | "reset-body";

/** A function sees the recorded body and may change it; it is asked anew for each request. */
export type Behaviour = "recorded" | Trouble | Answer | ((recorded: unknown) => Answer | Trouble);

export interface FakeUpstream {
  /** What to give as UPSTREAM_BASE. */
  readonly base: string;
  /** Every request that came, as `HOST/PATH`. */
  readonly calls: string[];
  readonly requests: IncomingMessage[];
  /** Changes how a host (or a `HOST/PATH` prefix) answers from now on. */
  behave(prefix: string, behaviour: Behaviour): void;
  /** Changes how every host answers that was given no behaviour of its own. */
  behaveAll(behaviour: Behaviour): void;
  close(): Promise<void>;
}

const fixtures = join(import.meta.dirname, "..", "fixtures", "upstream");

/** All recordings of `test/fixtures/upstream`. */
export const recordings: readonly Recording[] = readdirSync(fixtures)
  .filter((name) => name.endsWith(".json"))
  .map((name) => JSON.parse(readFileSync(join(fixtures, name), "utf8")) as Recording);

/** Every upstream at once, behind one address on loopback, as UPSTREAM_BASE expects it. */
export async function startUpstream(recorded: readonly Recording[] = recordings): Promise<FakeUpstream> {
  const calls: string[] = [];
  const requests: IncomingMessage[] = [];
  const behaviours = new Map<string, Behaviour>();
  const behaviourOf = (call: string): Behaviour =>
    [...behaviours].findLast(([prefix]) => call.startsWith(prefix))?.[1] ?? "recorded";
  const server = createServer((request, response) => {
    const call = (request.url ?? "/").slice(1);
    calls.push(call);
    requests.push(request);
    answer(response, behaviourOf(call), find(recorded, call));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    requests,
    behave: (prefix, behaviour) => {
      behaviours.delete(prefix);
      behaviours.set(prefix, behaviour);
    },
    behaveAll: (behaviour) => {
      behaviours.delete("");
      behaviours.set("", behaviour);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function find(recorded: readonly Recording[], call: string): Recording | undefined {
  const exact = recorded.find(({ host, path }) => host + path === call);
  return exact ?? recorded.find(({ host, path }) => host + path === call.split("?")[0]);
}

function answer(response: ServerResponse, behaviour: Behaviour, recording: Recording | undefined): void {
  if (typeof behaviour === "object") return send(response, behaviour);
  if (typeof behaviour === "string" && behaviour !== "recorded") return fail(response, behaviour);
  if (!recording) return send(response, { status: 404, json: { error: "no such recording" } });
  if (behaviour === "recorded") return send(response, packed({ json: recording.body }, recording));
  const changed = behaviour(recording.body);
  answer(response, typeof changed === "object" ? packed(changed, recording) : changed, recording);
}

/** Where a recording is of an archive, rows are sent as one, changed or not. */
function packed(given: Answer, { zippedCsv }: Recording): Answer {
  if (zippedCsv === undefined || !Array.isArray(given.json)) return given;
  const bytes = zipOf(zippedCsv, csvOf(given.json as Parameters<typeof csvOf>[0]));
  return { ...given, headers: { "content-type": "application/zip", ...given.headers }, bytes };
}

function send(response: ServerResponse, { status = 200, headers, text, json, bytes }: Answer): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(bytes ?? text ?? JSON.stringify(json));
}

function fail(response: ServerResponse, trouble: Trouble): void {
  const { socket } = response;
  const end = () => {
    if (trouble.startsWith("cut")) socket?.destroy();
    if (trouble.startsWith("reset")) socket?.resetAndDestroy();
  };
  if (!trouble.endsWith("-body")) return end();
  response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
  response.write('{"data":', end);
}

/**
 * Hears rejections and errors that nobody else hears, and throws them when it is disposed of. Use with `await using`,
 * before what is watched.
 */
export function watchUnheard(): AsyncDisposable {
  const unheard: unknown[] = [];
  const hear = (error: unknown) => void unheard.push(error);
  process.on("unhandledRejection", hear).on("uncaughtException", hear);
  return {
    async [Symbol.asyncDispose]() {
      // What is left of connections ends within a few turns of the event loop.
      for (let turn = 0; turn < 5; turn += 1) await nextTurn();
      process.off("unhandledRejection", hear).off("uncaughtException", hear);
      if (unheard.length > 0) throw new AggregateError(unheard, "nobody heard of an error");
    },
  };
}
