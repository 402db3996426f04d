import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One recorded answer: `https://HOST/PATH` and its body. `path` without a query stands for any query. */
export interface Recording {
  readonly host: string;
  readonly path: string;
  readonly body: unknown;
}

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly text?: string;
  readonly json?: unknown;
}

/** `hang` never answers; a function sees the recorded body and may change it. */
export type Behaviour = "recorded" | "hang" | Answer | ((recorded: unknown) => Answer);

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
    [...behaviours].filter(([prefix]) => call.startsWith(prefix)).at(-1)?.[1] ?? "recorded";
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
  if (behaviour === "hang") return;
  if (typeof behaviour === "object") return send(response, behaviour);
  if (!recording) return send(response, { status: 404, json: { error: "no such recording" } });
  send(response, behaviour === "recorded" ? { json: recording.body } : behaviour(recording.body));
}

function send(response: ServerResponse, { status = 200, headers, text, json }: Answer): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(text ?? JSON.stringify(json));
}
