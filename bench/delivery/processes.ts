import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { PlatformName } from "../../core/subscription.ts";
import { inProcess } from "../setup/child.ts";
import type { Ordered, Spread } from "./places.ts";
import type { Tally } from "./tally.ts";

/** What the process of the fake platforms is to be. */
export interface FakesJob {
  /** Whether they keep to the limits of the real ones. */
  readonly limited: boolean;
  /** How long a request is on its way, and its answer too. */
  readonly oneWayMs: number;
  /** On each platform. */
  readonly digests: number;
  readonly spread: Spread;
}

/** Where the fake platforms are, and who has ordered a digest there. */
export interface Opened {
  readonly discord: { readonly api: string; readonly token: string; readonly ordered: readonly Ordered[] };
  readonly telegram: { readonly root: string; readonly token: string; readonly ordered: readonly Ordered[] };
}

export type FakesTold =
  | { readonly kind: "opened"; readonly opened: Opened }
  | ({ readonly kind: "told" } & Told);

export interface Told {
  readonly discord: Tally;
  readonly telegram: Tally;
  /** User and system, since the process was started. */
  readonly cpuMs: number;
}

/** What a process of the bot is to do. */
export interface BotJob {
  readonly way: Way;
  readonly opened: Opened;
  /** For the digests of the bot itself. */
  readonly engine: EngineJob;
}

/** The bot itself, or how people else send to many: what stands in the table tells how. */
export type Way = "rigwise" | "phases" | "telegram-loop" | "telegram-throttler" | "discord-loop" | "bare";

export interface EngineJob {
  /** Messages a second. */
  readonly pace: Readonly<Record<PlatformName, number>>;
  /** Whether the limits of channels are kept. */
  readonly limited: boolean;
  readonly texts: "equal" | "different";
}

export interface BotResult {
  /** User and system, and from the first digest being due to the last being settled. */
  readonly cpuMs: number;
  readonly ms: number;
  /** The most memory that it ever had, in MB. */
  readonly megabytes: number;
  /** What the log said, by event, without what is usual. */
  readonly told: Readonly<Record<string, number>>;
  /** By its name, for one digest, in ms: how long it took, and how much CPU. */
  readonly phases: readonly Phase[];
}

export interface Phase {
  readonly name: string;
  readonly ms: number;
  readonly cpuMs: number;
}

export interface Fakes extends AsyncDisposable {
  readonly opened: Opened;
  tell(): Promise<Told>;
}

const folder = import.meta.dirname;

export async function openFakes(job: FakesJob): Promise<Fakes> {
  const child = fork(join(folder, "fakes.ts"), [JSON.stringify(job)]);
  const ended = once(child, "exit");
  const first = await heard<FakesTold>(child);
  if (first.kind !== "opened") throw new Error("the fakes have not opened");
  return {
    opened: first.opened,
    async tell() {
      child.send("tell");
      const told = await heard<FakesTold>(child);
      if (told.kind !== "told") throw new Error("the fakes have told nothing");
      return told;
    },
    async [Symbol.asyncDispose]() {
      child.disconnect();
      await ended;
    },
  };
}

/** Runs a process of the bot to its end; resolves with what it tells of that. */
export const runBot = (job: BotJob): Promise<BotResult> => inProcess(join(folder, "bot.ts"), job);

function heard<Word>(child: ChildProcess): Promise<Word> {
  return new Promise((resolve, reject) => {
    const fail = (code: number | null) => reject(new Error(`a process ended by itself with ${code}`));
    child.once("exit", fail);
    child.once("message", (told) => {
      child.off("exit", fail);
      resolve(told as Word);
    });
  });
}
