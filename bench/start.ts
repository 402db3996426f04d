import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import manifest from "../package.json" with { type: "json" };
import { startDiscord } from "../test/fakes/discord/index.ts";
import { startTelegram } from "../test/fakes/telegram/telegram.ts";
import { recordings, startUpstream } from "../test/fakes/upstream.ts";
import { verdict } from "./commands/table.ts";

/**
 * How long the bot takes from its start until both platforms are open, and how much memory it holds when it has nothing to
 * do: as `npm start` starts it, with SQLite, several times; the first has nothing compiled yet.
 */
const goals = { startMs: 1_000, idleMegabytes: 200 } as const;
const times = 5;
/** By then it has told its commands, and what starting needed is given back. */
const idleAfterMs = 8_000;

await using discord = await startDiscord();
await using telegram = await startTelegram();
const upstream = await startUpstream(recordings);
using folders = new DisposableStack();
const folder = folders.adopt(mkdtempSync(join(tmpdir(), "rigwise-bench-")), (path) =>
  rmSync(path, { recursive: true }),
);
const root = join(import.meta.dirname, "..");
const env = {
  PATH: process.env["PATH"],
  NODE_COMPILE_CACHE: join(folder, "compiled"),
  DATABASE_URL: `sqlite:${join(folder, "start.db")}`,
  UPSTREAM_BASE: upstream.base,
  DISCORD_TOKEN: discord.token,
  DISCORD_API: discord.api,
  TELEGRAM_TOKEN: telegram.token,
  TELEGRAM_API_ROOT: telegram.root,
  HTTP_PORT: "0",
};
const runs: { readonly ms: number; readonly megabytes: number }[] = [];
for (let at = 0; at < times; at += 1) runs.push(await run());
await upstream.close();
const later = runs.slice(1);
const [startMs, idleMegabytes] = [
  Math.max(...later.map(({ ms }) => ms)),
  Math.max(...later.map((each) => each.megabytes)),
];
console.log(
  `cold start to both platforms open, slowest: ${startMs.toFixed(0)} ms  goal under ${goals.startMs}: ${verdict(startMs < goals.startMs)}`,
);
console.log(
  `memory (RSS) of an idle process, most: ${idleMegabytes.toFixed(0)} MB  goal under ${goals.idleMegabytes}: ${verdict(idleMegabytes < goals.idleMegabytes)}`,
);

async function run() {
  const start = performance.now();
  const [, ...words] = manifest.scripts.start.split(" ");
  const child = spawn(process.execPath, words, { cwd: root, env, stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "exit");
  let open = 0;
  for await (const line of createInterface(child.stdout))
    if ((JSON.parse(line) as { msg?: string }).msg === "started" && ++open === 2) break;
  const ms = performance.now() - start;
  await sleep(idleAfterMs);
  const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
  const megabytes = Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) / 1024;
  child.kill("SIGTERM");
  child.stdout.resume();
  await ended;
  console.log(`${ms.toFixed(0)} ms, ${megabytes.toFixed(0)} MB`);
  return { ms, megabytes };
}
