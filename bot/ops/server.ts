import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { closing, listening, pathOf, type HttpServer } from "../http-server.ts";
import type { Log } from "./log.ts";
import type { Parts, Readiness } from "./readiness.ts";

export interface OpsOptions {
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  readonly readiness: Pick<Readiness, "check">;
  readonly metrics: () => Promise<Page>;
  readonly log: Log;
}

export interface Page {
  readonly type: string;
  readonly text: string;
}

const requestTimeoutMs = 10_000;

/**
 * Tells the operator's own tools how the bot is. It has a door of its own, because what the platforms post to is open to
 * everybody. Rejects when the port cannot be had.
 */
export async function openOpsServer({ host, port, log, ...sources }: OpsOptions): Promise<HttpServer> {
  const server = createServer((request, response) => {
    const isRead = request.method === "GET" || request.method === "HEAD";
    const page = isRead ? pageOf(pathOf(request), sources) : Promise.resolve({ status: 405 });
    page.then(
      (told) => send(response, told),
      (error: unknown) => send(response, { status: 500, ...plain(`our failure ${log.report(error)}`) }),
    );
  });
  server.requestTimeout = requestTimeoutMs;
  server.headersTimeout = requestTimeoutMs;
  await listening(server, host, port);
  return { port: (server.address() as AddressInfo).port, close: () => closing(server) };
}

type Sources = Pick<OpsOptions, "readiness" | "metrics">;

interface Told extends Partial<Page> {
  readonly status: number;
}

async function pageOf(path: string, { readiness, metrics }: Sources): Promise<Told> {
  switch (path) {
    case "/healthz":
      return { status: 200, ...plain("ok") };
    case "/readyz":
      return readyPage(await readiness.check());
    case "/metrics":
      return { status: 200, ...(await metrics()) };
    default:
      return { status: 404 };
  }
}

function readyPage(parts: Parts): Told {
  const notReady = Object.fromEntries(Object.entries(parts).filter(([, reason]) => reason !== null));
  const ready = Object.keys(notReady).length === 0;
  const text = JSON.stringify({ ready, notReady });
  return { status: ready ? 200 : 503, type: "application/json", text };
}

const plain = (text: string): Page => ({ type: "text/plain; charset=utf-8", text });

function send(response: ServerResponse, { status, type, text = "" }: Told): void {
  if (response.destroyed || response.headersSent) return;
  response.writeHead(status, {
    ...(type !== undefined && { "content-type": type }),
    "cache-control": "no-store",
  });
  response.end(text);
}
