import type { Room } from "./chats.ts";
import type { AnswerBody, IncomingCall, Outcome } from "./http.ts";
import { methods } from "./methods.ts";
import { methodNamed, unknownParameters } from "./parameters.ts";
import type { Payload } from "./payload.ts";
import { Refusal, type Failure } from "./refusal.ts";
import type { FakeCall, Server } from "./server.ts";
import type { Troubles } from "./troubles.ts";

export interface Performer {
  readonly calls: readonly FakeCall[];
  readonly complaints: readonly string[];
  /** Carries out a request. */
  perform(call: IncomingCall): Promise<Outcome>;
  /** Carries out what stood in the answer to a webhook; nobody hears what became of it. */
  inAnswer(method: string, payload: Payload): Promise<void>;
}

export interface PerformerOptions {
  readonly server: Server;
  readonly troubles: Troubles;
  /** Throws where a call comes too soon. */
  readonly limit: (method: string, room: Room | undefined) => void;
  readonly token: string;
  /** Hears that a call has begun or ended. */
  readonly touch: () => void;
}

/** Checks each call, carries it out and remembers it. */
export function createPerformer({ server, troubles, limit, token, touch }: PerformerOptions): Performer {
  const calls: FakeCall[] = [];
  const complaints: string[] = [];
  const refused = (method: string, error: unknown): { readonly ok: false } & Failure => {
    if (!(error instanceof Refusal)) {
      complaints.push(`${method}: the fake is broken: ${String(error)}`);
      throw error;
    }
    if (error.flaw) complaints.push(`${method}: ${error.message}`);
    return { ok: false, ...error.failure };
  };
  const carryOut = async (call: FakeCall): Promise<unknown> => {
    const hanging = troubles.hanging(call.method);
    if (hanging) await hanging;
    troubles.check(call.method);
    const method = methodNamed(call.method);
    if (!method) throw noSuchMethod;
    for (const name of unknownParameters(method, call.payload)) complaints.push(`${method}: unknown ${name}`);
    limit(method, server.chats.find(call.payload));
    return methods[method](server, call);
  };
  const record = async (call: FakeCall): Promise<AnswerBody> => {
    calls.push(call);
    const result = carryOut(call);
    touch();
    try {
      return { ok: true, result: await result };
    } catch (error) {
      const { ok, ...failure } = refused(call.method, error);
      call.failure = failure;
      return { ok, ...failure };
    } finally {
      touch();
    }
  };
  const request = async ({ read, gone }: IncomingCall, method: string): Promise<AnswerBody> => {
    const atMs = performance.now();
    try {
      return await record({ method, payload: read(), atMs, via: "request", gone });
    } catch (error) {
      return refused(method, error);
    }
  };
  return {
    calls,
    complaints,
    perform: async (call) => {
      const method = methodNamed(call.method) ?? call.method;
      if (call.token !== token) return { body: unauthorized, cut: false };
      return { body: await request(call, method), cut: troubles.isCut(method) };
    },
    inAnswer: async (named, payload) => {
      const method = methodNamed(named) ?? named;
      const gone = new AbortController().signal;
      await record({ method, payload, atMs: performance.now(), via: "webhook", gone });
    },
  };
}

const unauthorized: AnswerBody = { ok: false, error_code: 401, description: "Unauthorized" };
const noSuchMethod = new Refusal({ error_code: 404, description: "Not Found: method not found" }, true);
