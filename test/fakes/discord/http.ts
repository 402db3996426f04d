import {
  createServer,
  type IncomingMessage,
  type Server as HttpServer,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import type { HttpAnswer } from "./refusal.ts";

/** A request as it came. */
export interface Incoming {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly content: Buffer;
  /** Ends when the caller has gone. */
  readonly gone: AbortSignal;
}

/** `cut`: the connection is closed instead of an answer. */
export type Outcome = HttpAnswer | "cut";

export interface HttpDoor {
  /** `127.0.0.1:PORT`. */
  readonly host: string;
  readonly server: HttpServer;
  close(): Promise<void>;
}

/** Listens on loopback. */
export async function openHttp(perform: (incoming: Incoming) => Promise<Outcome>): Promise<HttpDoor> {
  const server = createServer((request, response) => {
    handle(request, response, perform).catch((error: unknown) =>
      respond(response, { status: 500, body: `the fake is broken: ${String(error)}` }),
    );
  });
  // Discord keeps idle connections longer than Node would.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    server,
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
  perform: (incoming: Incoming) => Promise<Outcome>,
): Promise<void> {
  const gone = new AbortController();
  response.on("close", () => gone.abort());
  const content = await bodyOf(request);
  if (!content) return;
  const { method = "GET", headers } = request;
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
  const outcome = await perform({
    method,
    path: pathname,
    query: searchParams,
    headers,
    content,
    gone: gone.signal,
  });
  if (outcome === "cut") request.socket.destroy();
  else respond(response, outcome);
}

/** The whole body; undefined where the caller went away. */
const bodyOf = (request: IncomingMessage): Promise<Buffer | undefined> =>
  request.toArray().then(
    (chunks) => Buffer.concat(chunks as Buffer[]),
    () => undefined,
  );

function respond(response: ServerResponse, { status, headers, body }: HttpAnswer): void {
  if (response.destroyed) return;
  const isPage = typeof body === "string";
  response.writeHead(status, {
    ...(body !== undefined && { "content-type": isPage ? "text/html" : "application/json" }),
    ...headers,
  });
  if (body === undefined) response.end();
  else response.end(isPage ? body : JSON.stringify(body));
}
