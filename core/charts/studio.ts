import { createHash } from "node:crypto";
import { getCompileCacheDir } from "node:module";
import { LRUCache } from "lru-cache";
import { Tinypool } from "tinypool";
import type { Order } from "./draw.ts";
import type { Picture, Theme } from "./picture.ts";

/** A picture as it is sent. */
export interface Drawn {
  readonly png: Uint8Array;
  /** The same for the same bytes. */
  readonly hash: string;
}

/** Where pictures are drawn, beside the thread that answers. */
export interface Studio {
  /** Rejects when a picture cannot be drawn, when too many wait to be, and once it is closed. */
  draw(picture: Picture, theme: Theme): Promise<Drawn>;
  close(): Promise<void>;
}

export interface StudioOptions {
  /** Threads that draw at the same time, at most. Each takes some 60 MB while it is there. */
  readonly threads?: number;
}

const defaultThreads = 2;
/**
 * Threads that have nothing to draw for so long are ended, and with them their memory. Prices are read every five minutes, after
 * which charts are drawn anew: where the bot is in use they stay.
 */
const idleMs = 600_000;
/** Who is so far behind in the queue would wait for half a minute. */
const mostWaiting = 1000;
/** A thread needs some 20 MB; where it may have more, it leaves that much garbage about. */
const mostHeapMb = 64;
/** Some 400 pictures. */
const mostCachedBytes = 16 * 1024 * 1024;

/**
 * Nothing is loaded and no thread started before the first picture. Equal pictures are drawn once. Where a thread runs out of
 * memory, the picture that it was drawing is lost, and those that were drawn or waited beside it are drawn anew.
 */
export function openStudio({ threads = defaultThreads }: StudioOptions = {}): Studio {
  const crews = createCrews(threads);
  let isClosed = false;
  const run = async (order: Order): Promise<Drawn> => {
    const png = await crews.draw(order);
    return { png, hash: createHash("sha256").update(png).digest("base64url") };
  };
  const drawn = new LRUCache<string, Drawn, Order>({
    maxSize: mostCachedBytes,
    sizeCalculation: ({ png }) => png.length,
    fetchMethod: (_key, _stale, { context }) => run(context),
  });
  return {
    draw: async (picture, theme) => {
      if (isClosed) throw new Error("the studio is closed");
      const order: Order = { picture, theme };
      return drawn.forceFetch(keyOf(order), { context: order });
    },
    async close() {
      isClosed = true;
      await crews.close();
    },
  };
}

/** Threads that draw, and who is to hear when one of them has died. */
interface Crew {
  readonly pool: Tinypool;
  readonly waiting: Set<(reason: Error) => void>;
}

/** A crew, and another one once a thread of it has died: Tinypool would leave those waiting that wait for that thread. */
function createCrews(threads: number) {
  let crew: Crew | undefined;
  const leave = (left: Crew, cause: Error): void => {
    if (crew === left) crew = undefined;
    for (const reject of left.waiting) reject(new Error("a thread that draws has died", { cause }));
  };
  const open = (): Crew => {
    const opened: Crew = { pool: openThreads(threads), waiting: new Set() };
    // One that dies before it has got anything to draw, or while it has nothing to draw.
    opened.pool.on("error", (error: Error) => leave(opened, error));
    return opened;
  };
  const draw = async (order: Order, isAgain = false): Promise<Uint8Array> => {
    const used = (crew ??= open());
    const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
    used.waiting.add(reject);
    used.pool.run(order, { name: "draw" }).then(resolve as (png: unknown) => void, reject);
    try {
      return await promise;
    } catch (error) {
      if (isOutOfMemory(error)) leave(used, error);
      else if (crew !== used && !isAgain) return draw(order, true);
      throw error;
    } finally {
      used.waiting.delete(reject);
    }
  };
  return { draw: (order: Order) => draw(order), close: async () => crew?.pool.destroy() };
}

/** Node.js, Errors. */
const isOutOfMemory = (error: unknown): error is Error =>
  error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";

const openThreads = (threads: number): Tinypool =>
  new Tinypool({
    filename: new URL("draw.ts", import.meta.url).href,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: idleMs,
    maxQueue: mostWaiting,
    // The memory of pixels is given back by the event loop, which waiting in Atomics would hold up.
    useAtomics: false,
    resourceLimits: { maxYoungGenerationSizeMb: 2, maxOldGenerationSizeMb: mostHeapMb },
    env: threadEnv(),
  });

/** All of the environment that a thread needs: where this one keeps what is compiled, which it is not told otherwise. */
function threadEnv(): Record<string, string> {
  const folder = getCompileCacheDir();
  return folder === undefined ? {} : { NODE_COMPILE_CACHE: folder };
}

const keyOf = (order: Order): string =>
  createHash("sha256").update(JSON.stringify(order)).digest("base64url");
