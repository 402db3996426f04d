import { once } from "node:events";
import { discordLoop, telegramLoop, telegramThrottler } from "./delivery/baselines.ts";
import { openBotParts } from "./delivery/bot-parts.ts";
import { deliverAll } from "./delivery/engine.ts";
import { measurePhases } from "./delivery/phases.ts";
import type { BotJob, BotResult, Phase } from "./delivery/processes.ts";

/** Sends digests for `npm run bench:delivery` in a process of its own, in the way that its parent wants. */
const [job] = (await once(process, "message")) as [BotJob];

interface Done {
  readonly told: BotResult["told"];
  readonly phases: readonly Phase[];
}

const nothing: Done = { told: {}, phases: [] };

const ways: Readonly<Record<BotJob["way"], () => Promise<Done>>> = {
  rigwise,
  phases: async () => ({ ...nothing, phases: await measurePhases(job) }),
  "telegram-loop": () => telegramLoop(job.opened).then(() => nothing),
  "telegram-throttler": () => telegramThrottler(job.opened).then(() => nothing),
  "discord-loop": () => discordLoop(job.opened).then(() => nothing),
};

async function rigwise(): Promise<Done> {
  await using parts = await openBotParts(job.opened, job.engine.pace.discord);
  await deliverAll(job, parts, () => {
    start = performance.now();
    cpu = process.cpuUsage();
  });
  return { ...nothing, told: parts.told };
}

let start = performance.now();
let cpu = process.cpuUsage();
const done = await ways[job.way]();
const { user, system } = process.cpuUsage(cpu);
tell({
  ...done,
  cpuMs: (user + system) / 1000,
  ms: performance.now() - start,
  megabytes: process.resourceUsage().maxRSS / 1024,
});

function tell(result: BotResult): void {
  process.send?.(result);
  process.disconnect?.();
}
