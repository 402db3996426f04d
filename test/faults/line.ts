import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Server, type Socket } from "node:net";

/** A way to a server over TCP that can fail. */
export interface Line extends AsyncDisposable {
  readonly port: number;
  /** Ends all connections and lets nobody in: the server has gone. */
  cut(): Promise<void>;
  /** Carries nothing any more, neither to nor fro, and tells nobody: the server hangs. */
  hold(): void;
  /** Who is connected hears nothing any more, for good; who comes anew is served. */
  strand(): void;
  /** All is well again, also for those who are connected. */
  restore(): Promise<void>;
}

interface Pair {
  readonly near: Socket;
  readonly far: Socket;
}

/** Opens a line to a server on this machine or another one. */
export async function openLine(to: { readonly host: string; readonly port: number }): Promise<Line> {
  const pairs = new Set<Pair>();
  let isHeld = false;
  const server = createServer((near) => {
    const pair = joined(near, connect(to));
    pairs.add(pair);
    if (isHeld) stop(pair);
    near.once("close", () => pairs.delete(pair));
  });
  const port = await listening(server, 0);
  const cut = async (): Promise<void> => {
    const closed = server.listening ? once(server.close(), "close") : undefined;
    for (const { near, far } of pairs) [near, far].forEach((end) => end.destroy());
    await closed;
  };
  return {
    port,
    cut,
    hold() {
      isHeld = true;
      for (const pair of pairs) stop(pair);
    },
    strand() {
      for (const pair of pairs) stop(pair);
    },
    async restore() {
      isHeld = false;
      for (const pair of pairs) carry(pair);
      if (!server.listening) await listening(server, port);
    },
    [Symbol.asyncDispose]: cut,
  };
}

async function listening(server: Server, port: number): Promise<number> {
  await once(server.listen(port, "127.0.0.1"), "listening");
  return (server.address() as AddressInfo).port;
}

/** Both ends go together. */
function joined(near: Socket, far: Socket): Pair {
  const pair = { near, far };
  for (const [end, other] of [
    [near, far],
    [far, near],
  ] as const)
    end.on("error", () => {}).on("close", () => other.destroy());
  carry(pair);
  return pair;
}

function carry({ near, far }: Pair): void {
  near.pipe(far);
  far.pipe(near);
}

function stop({ near, far }: Pair): void {
  near.unpipe(far).pause();
  far.unpipe(near).pause();
}
