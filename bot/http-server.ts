import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Log } from "./ops/log.ts";
import type { HttpAnswer, HttpRoute } from "./platform.ts";

export interface HttpServer {
  readonly port: number;
  /** Takes no more requests, and resolves once those under way are answered. */
  close(): Promise<void>;
}

export interface HttpServerOptions {
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  readonly routes: readonly HttpRoute[];
  readonly log: Log;
}

/** Larger than any update or interaction: those carry no files. */
const maxBodyBytes = 1_000_000;
const requestTimeoutMs = 10_000;

/** Takes what platforms post to us: one path a platform, nothing else. Rejects when the port cannot be had. */
export async function openHttpServer({ host, port, routes, log }: HttpServerOptions): Promise<HttpServer> {
  const server = createServer((request, response) => void answer(request, response, { routes, log }));
  server.requestTimeout = requestTimeoutMs;
  server.headersTimeout = requestTimeoutMs;
  await listening(server, host, port);
  return {
    port: (server.address() as AddressInfo).port,
    close: () => closing(server),
  };
}

/** Empty where what was asked for is no address, such as `//`. */
export const pathOf = ({ url = "/" }: IncomingMessage): string =>
  URL.parse(url, "http://localhost")?.pathname ?? "";

export const closing = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });

export const listening = (server: Server, host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });

type Counter = Pick<HttpServerOptions, "routes" | "log">;

async function answer(request: IncomingMessage, response: ServerResponse, counter: Counter): Promise<void> {
  try {
    send(response, await answerOf(request, counter));
  } catch (error) {
    counter.log.report(error);
    send(response, { status: 500 });
  }
}

async function answerOf(request: IncomingMessage, { routes }: Counter): Promise<HttpAnswer> {
  const path = pathOf(request);
  const route = routes.find((known) => known.path === path);
  if (!route) return { status: 404 };
  if (request.method !== "POST") return { status: 405 };
  const body = await readBody(request);
  if (body === "too-large") return { status: 413 };
  if (body === "broken") return { status: 400 };
  return route.handle({ headers: plainHeaders(request), body });
}

async function readBody(request: IncomingMessage): Promise<Buffer | "too-large" | "broken"> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > maxBodyBytes) return "too-large";
      chunks.push(chunk);
    }
  } catch {
    // The other end hung up: nobody is left to be told.
    return "broken";
  }
  return Buffer.concat(chunks);
}

const plainHeaders = ({ headers }: IncomingMessage): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
  );

function send(response: ServerResponse, { status, body }: HttpAnswer): void {
  if (response.destroyed || response.headersSent) return;
  // What is left of a request that is not read would be taken for the next one.
  const close = status >= 400 ? { connection: "close" } : {};
  if (body === undefined) response.writeHead(status, close).end();
  else response.writeHead(status, { "content-type": "application/json", ...close }).end(JSON.stringify(body));
}
