import { asProcess } from "../setup/child.ts";
import { allBare, discordLoop, telegramLoop, telegramThrottler } from "./baselines.ts";
import { openBotParts } from "./bot-parts.ts";
import { deliverAll } from "./engine.ts";
import { measurePhases } from "./phases.ts";
import type { BotJob, BotResult, Phase } from "./processes.ts";

interface Done {
  readonly told: BotResult["told"];
  readonly phases: readonly Phase[];
}

const nothing: Done = { told: {}, phases: [] };
/** Where the clocks start: before what has to be opened first, unless a way says otherwise. */
let start = performance.now();
let cpu = process.cpuUsage();

const ways: Readonly<Record<BotJob["way"], (job: BotJob) => Promise<Done>>> = {
  rigwise,
  phases: async (job) => ({ ...nothing, phases: await measurePhases(job) }),
  "telegram-loop": ({ opened }) => telegramLoop(opened).then(() => nothing),
  "telegram-throttler": ({ opened }) => telegramThrottler(opened).then(() => nothing),
  "discord-loop": ({ opened }) => discordLoop(opened).then(() => nothing),
  bare: ({ opened }) => allBare(opened).then(() => nothing),
};

async function rigwise(job: BotJob): Promise<Done> {
  await using parts = await openBotParts(job.opened, job.engine.pace.discord);
  await deliverAll(job, parts, startClocks);
  return { ...nothing, told: parts.told };
}

function startClocks(): void {
  start = performance.now();
  cpu = process.cpuUsage();
}

/** Sends digests in the way that its parent wants. */
await asProcess(async (job: BotJob): Promise<BotResult> => {
  startClocks();
  const done = await ways[job.way](job);
  const { user, system } = process.cpuUsage(cpu);
  return {
    ...done,
    cpuMs: (user + system) / 1000,
    ms: performance.now() - start,
    megabytes: process.resourceUsage().maxRSS / 1024,
  };
});
