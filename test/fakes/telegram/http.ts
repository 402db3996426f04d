import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { readPayload, type Payload } from "./payload.ts";
import type { Failure } from "./refusal.ts";

/** A call as it came. `read` throws a `Refusal` where its body is not what it should be. */
export interface IncomingCall {
  readonly token: string;
  readonly method: string;
  readonly read: () => Payload;
  readonly gone: AbortSignal;
}

/** The body of an answer. */
export type AnswerBody = { readonly ok: true; readonly result: unknown } | ({ readonly ok: false } & Failure);

export interface Outcome {
  readonly body: AnswerBody;
  /** The connection is closed instead. */
  readonly cut: boolean;
}

export interface HttpDoor {
  /** `http://127.0.0.1:PORT`. */
  readonly root: string;
  /** Closes all connections, and each new one, until `restore`. */
  drop(): void;
  restore(): void;
  close(): Promise<void>;
}

const route = /^\/bot([^/]+)\/([^/]+)$/;

/** Listens on loopback for calls in any form that the Bot API takes. */
export async function openHttp(perform: (call: IncomingCall) => Promise<Outcome>): Promise<HttpDoor> {
  let dropped = false;
  const server = createServer((request, response) => {
    handle(request, response, perform).catch((error: unknown) => {
      if (!response.destroyed)
        respond(response, {
          ok: false,
          error_code: 500,
          description: `the fake is broken: ${String(error)}`,
        });
    });
  });
  // The real server keeps idle connections longer than Node would.
  server.keepAliveTimeout = 0;
  server.on("connection", (socket) => {
    if (dropped) socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    root: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    drop: () => {
      dropped = true;
      server.closeAllConnections();
    },
    restore: () => {
      dropped = false;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  perform: (call: IncomingCall) => Promise<Outcome>,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
  const body = await bodyOf(request);
  const [, token, method] = route.exec(pathname) ?? [];
  if (!body) return;
  if (token === undefined || method === undefined) return respond(response, notFound);
  const gone = new AbortController();
  response.on("close", () => gone.abort());
  const read = () => readPayload(request.headers["content-type"] ?? "", body, searchParams);
  const outcome = await perform({ token: decodeURIComponent(token), method, read, gone: gone.signal });
  if (outcome.cut) return void request.socket.destroy();
  if (!response.destroyed) respond(response, outcome.body);
}

/** The whole body; undefined where the caller went away. */
const bodyOf = (request: IncomingMessage): Promise<Buffer | undefined> =>
  request.toArray().then(
    (chunks) => Buffer.concat(chunks as Buffer[]),
    () => undefined,
  );

function respond(response: ServerResponse, body: AnswerBody): void {
  const { status, retryAfter } = body.ok
    ? { status: 200, retryAfter: undefined }
    : { status: body.error_code, retryAfter: body.parameters?.retry_after };
  response.writeHead(status, {
    "content-type": "application/json",
    ...(retryAfter !== undefined && { "retry-after": String(retryAfter) }),
  });
  response.end(JSON.stringify(body));
}

const notFound: AnswerBody = { ok: false, error_code: 404, description: "Not Found" };
