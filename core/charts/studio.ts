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
/** Threads that have nothing to draw for so long are ended, and with them their memory. */
const idleMs = 60_000;
/** Who is so far behind in the queue would wait for half a minute. */
const mostWaiting = 1000;
/** A thread needs some 20 MB; where it may have more, it leaves that much garbage about. */
const mostHeapMb = 64;
/** Some 400 pictures. */
const mostCachedBytes = 16 * 1024 * 1024;

/** Nothing is loaded and no thread started before the first picture. Equal pictures are drawn once. */
export function openStudio({ threads = defaultThreads }: StudioOptions = {}): Studio {
  let pool: Tinypool | undefined;
  let isClosed = false;
  const run = async (order: Order): Promise<Drawn> => {
    pool ??= openPool(threads);
    const png = (await pool.run(order, { name: "draw" })) as Uint8Array;
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
      await pool?.destroy();
    },
  };
}

const openPool = (threads: number): Tinypool =>
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
