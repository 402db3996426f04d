import { setTimeout as sleep } from "node:timers/promises";
import { createWorld, type CachedWorld, type Kept, type Reading } from "../core/cache.ts";
import type { UpstreamError } from "../core/errors.ts";
import { createHttp, type UpstreamCall } from "../core/http.ts";
import { vastKeyedUpstream } from "../core/networks/vast.ts";
import type { Turns } from "../core/turns.ts";
import type { Clock } from "../core/world.ts";
import manifest from "../package.json" with { type: "json" };
import type { Config } from "./config.ts";

const userAgent = `Rigwise/${manifest.version}`;
/** A reader waits this long for newer figures while older ones are at hand. */
const patienceMs = 4_000;
/** Where there are none at all, so long: an answer may need two or three services one after another. */
const coldPatienceMs = 6_000;

export interface WorldOptions {
  readonly clock: Clock;
  readonly kept: Kept;
  /** Where other processes ask the same upstreams. */
  readonly turns?: Turns | undefined;
  /** How long a refresh that runs behind the last answer gets when the world is closed. */
  readonly lingerMs: number;
  readonly onStorageTrouble: (error: unknown) => void;
  readonly eyes?: WorldEyes | undefined;
}

/** Sees how upstreams fare. Must not throw. */
export interface WorldEyes {
  readonly called: (call: UpstreamCall) => void;
  readonly read: (reading: Reading) => void;
  readonly failed: (failure: UpstreamError) => void;
}

/** The upstreams as they are, with what they said remembered. */
export function openWorld(
  config: Pick<Config, "upstreamBase" | "coinGeckoDemoKey" | "vastApiKey" | "switchedOn">,
  { clock, kept, turns, lingerMs, onStorageTrouble, eyes }: WorldOptions,
): CachedWorld {
  const { upstreamBase: base, switchedOn } = config;
  const wait = (ms: number, signal: AbortSignal) => sleep(ms, undefined, { signal }).catch(() => {});
  // Patience must not keep the process alive: the upstream that is waited for does.
  const patience = (ms: number) => sleep(ms, undefined, { ref: false });
  const headers = headersOf(config);
  const onCall = eyes?.called;
  const http = createHttp({ clock, wait, userAgent, base, headers, turns, onCall });
  return createWorld({
    http,
    clock,
    kept,
    switchedOn,
    turns,
    patienceMs,
    coldPatienceMs,
    lingerMs,
    wait: patience,
    onStorageTrouble,
    onRead: eyes?.read,
    onFailure: eyes?.failed,
  });
}

/** Each key goes to its own upstream. */
const headersOf = ({ coinGeckoDemoKey, vastApiKey }: Pick<Config, "coinGeckoDemoKey" | "vastApiKey">) => ({
  ...(coinGeckoDemoKey !== undefined && { coingecko: { "x-cg-demo-api-key": coinGeckoDemoKey } }),
  ...(vastApiKey !== undefined && { [vastKeyedUpstream]: { authorization: `Bearer ${vastApiKey}` } }),
});
