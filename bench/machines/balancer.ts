import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What stands in front of several web processes. */
export interface Balancer {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
  /** Requests that found no process, or whose process ended before it answered and could not be asked again. */
  readonly failed: () => number;
  close(): Promise<void>;
}

/** Hands each request on to the next port; where that does not answer to the one after it, as proxies do. */
export async function openBalancer(ports: readonly number[]): Promise<Balancer> {
  let turn = 0;
  let failed = 0;
  const server = createServer((incoming, response) => {
    const first = turn++;
    const order = ports.map((_, at) => ports[(first + at) % ports.length] ?? 0);
    void handOn(incoming, response, order).then((isDone) => void (failed += isDone ? 0 : 1));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    failed: () => failed,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function handOn(
  incoming: IncomingMessage,
  response: ServerResponse,
  ports: readonly number[],
): Promise<boolean> {
  const body = await bodyOf(incoming);
  for (const port of ports) {
    const answer = await ask(incoming, body, port);
    if (!answer) continue;
    response.writeHead(answer.status, answer.headers).end(answer.body);
    return true;
  }
  response.writeHead(502).end();
  return false;
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
}

/** Undefined where the process is not there, or ended before its answer was through. */
const ask = ({ url, method, headers }: IncomingMessage, body: Buffer, port: number) =>
  new Promise<Answer | undefined>((resolve) => {
    const asked = request({ host: "127.0.0.1", port, path: url, method, headers, agent: false }, (answer) => {
      const { statusCode: status = 502 } = answer;
      bodyOf(answer).then(
        (read) => resolve({ status, headers: answer.headers, body: read }),
        () => resolve(undefined),
      );
    });
    asked.once("error", () => resolve(undefined));
    asked.end(body);
  });

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}
