import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { FakeUpstream } from "../fakes/upstream.ts";

/** Upstreams that keep all answers back until they are released. */
export interface HeldUpstream {
  /** What to give as UPSTREAM_BASE. */
  readonly base: string;
  /** Resolves once somebody waits for an answer. */
  readonly asked: Promise<void>;
  /** Answers all that wait, and from now on at once. */
  release(): void;
  close(): Promise<void>;
}

/** Stands before upstreams. */
export async function holdUpstream({ base }: FakeUpstream): Promise<HeldUpstream> {
  const { promise: asked, resolve: tellAsked } = Promise.withResolvers<void>();
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const server = createServer((request, response) => {
    tellAsked();
    released
      .then(() => pass(base + (request.url ?? "/"), response))
      // What is still under way when the test ends.
      .catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    release,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function pass(url: string, response: ServerResponse): Promise<void> {
  const answer = await fetch(url);
  response.writeHead(answer.status, { "content-type": "application/json" }).end(await answer.text());
}
