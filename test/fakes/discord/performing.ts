import type { Clock } from "./clock.ts";
import type { Incoming, Outcome } from "./http.ts";
import type { Limiter } from "./limits.ts";
import { readBody } from "./payload.ts";
import { noRoute, Refusal, refusal, unauthorized, type HttpAnswer } from "./refusal.ts";
import { createRouter, type FakeRequest, type Route } from "./routes.ts";
import type { Troubles } from "./troubles.ts";

export interface PerformerOptions {
  readonly routes: readonly Route[];
  readonly troubles: Troubles;
  readonly limit: Limiter;
  readonly token: string;
  readonly clock: Clock;
  readonly complaints: string[];
  readonly touch: () => void;
}

export interface Performer {
  /** In the order in which they came whole. */
  readonly requests: readonly FakeRequest[];
  perform(incoming: Incoming): Promise<Outcome>;
}

const prefix = "/api/v10";

/** Carries out requests, and writes down each and what is wrong with it. */
export function createPerformer(options: PerformerOptions): Performer {
  const { troubles, complaints, clock, touch } = options;
  const requests: FakeRequest[] = [];
  const carryOut = createCarrying(options);
  const perform = async (incoming: Incoming): Promise<Outcome> => {
    const { method, headers } = incoming;
    const path = incoming.path.startsWith(`${prefix}/`) ? incoming.path.slice(prefix.length) : incoming.path;
    const read = await readBody(String(headers["content-type"] ?? ""), incoming.content).catch(refused);
    const request: FakeRequest = {
      method,
      path,
      query: Object.fromEntries(incoming.query),
      body: read instanceof Refusal ? undefined : read.json,
      files: read instanceof Refusal ? [] : read.files,
      headers,
      atMs: clock.now(),
    };
    requests.push(request);
    touch();
    try {
      await troubles.before(request, incoming.gone);
      if (read instanceof Refusal) throw read;
      return settled(request, carryOut(request, incoming.path));
    } catch (error) {
      const { answer, complaints: found } = refused(error);
      complaints.push(...found.map((complaint) => `${method} ${path}: ${complaint}`));
      return settled(request, answer);
    } finally {
      touch();
    }
  };
  const settled = (request: FakeRequest, answer: HttpAnswer): Outcome => {
    if (troubles.isCut(request.path)) return "cut";
    request.status = answer.status;
    return answer;
  };
  return { requests, perform };
}

/** Other errors are ours and go on. */
function refused(error: unknown): Refusal {
  if (!(error instanceof Refusal)) throw error;
  return error;
}

function createCarrying({ routes, limit, token }: PerformerOptions) {
  const route = createRouter(routes);
  return (request: FakeRequest, fullPath: string): HttpAnswer => {
    const { method, path, headers } = request;
    if (!fullPath.startsWith(`${prefix}/`)) throw refusal(50041, ["not of version 10"]);
    // reference, HTTP API: "Clients that do not provide a valid User Agent may be blocked".
    if (!/^DiscordBot \(\S+, \S+\)/.test(String(headers["user-agent"])))
      throw refusal(40333, ["no user agent"]);
    const found = route(method, path);
    if (!found) throw noRoute(`${method} ${path}`);
    if (!found.route.open && headers.authorization !== `Bot ${token}`) throw unauthorized();
    const limits = limit(found);
    try {
      const body = found.route.answer(request, ...found.parts);
      return { status: body === undefined ? 204 : 200, headers: limits, body };
    } catch (error) {
      const { answer, complaints } = refused(error);
      throw new Refusal({ ...answer, headers: { ...limits, ...answer.headers } }, complaints);
    }
  };
}
