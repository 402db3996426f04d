import { createCourier } from "../../bot/digests/courier.ts";
import { decodeLetter, encodeLetter } from "../../bot/digests/letter.ts";
import { courierSettings, workerSettings } from "../../bot/digests/settings.ts";
import { tick } from "../../bot/digests/tick.ts";
import { createWorker } from "../../bot/digests/worker.ts";
import { renderReply } from "../../bot/discord/render.ts";
import type { Platform } from "../../bot/platform.ts";
import { contentsOf } from "../../bot/telegram/wish.ts";
import type { Outbox } from "../../core/storage/outbox.ts";
import { clock, openBotParts, wait, type BotParts } from "./bot-parts.ts";
import { composeOf, nothingElse } from "./digest.ts";
import { changedFor } from "./engine.ts";
import { addOrders } from "../setup/orders.ts";
import type { BotJob, Phase } from "./processes.ts";

interface Tools {
  readonly job: BotJob;
  readonly phases: Phase[];
}

/** Does one thing after another for all digests, with all else out of the way: what a digest costs, by what is done. */
export async function measurePhases(job: BotJob): Promise<readonly Phase[]> {
  const tools = { job, phases: [] };
  await withInstantPlatforms(tools);
  await drawing(tools);
  await withRealPlatforms(tools);
  return tools.phases;
}

async function withInstantPlatforms(tools: Tools): Promise<void> {
  await using parts = await openBotParts(tools.job.opened, 1_000);
  const outbox = await prepareAll(tools, parts, true);
  for (const { name } of parts.platforms) {
    const send = async () => ({ kind: "sent", messageId: "1" }) as const;
    await courierPhase(`${name}: claim, mark, settle`, { name, send }, { tools, parts, outbox });
  }
}

async function withRealPlatforms(tools: Tools): Promise<void> {
  await using parts = await openBotParts(tools.job.opened, 1_000);
  const outbox = await prepareAll(tools, parts, false);
  for (const platform of parts.platforms)
    await courierPhase(`${platform.name}: all of it, with sockets`, platform, { tools, parts, outbox });
}

async function prepareAll(tools: Tools, { stores, log }: BotParts, isMeasured: boolean): Promise<Outbox> {
  const { opened, engine } = tools.job;
  const ordered = [...opened.discord.ordered, ...opened.telegram.ordered];
  const { subscriptions } = stores.orders;
  await addOrders(subscriptions, ordered);
  const outbox = await stores.openOutbox();
  const { scheduleBatch: batch } = workerSettings;
  const worker = createWorker({
    outbox,
    subscriptions,
    alerts: stores.orders.alerts,
    compose: composeOf(engine.texts),
    ...nothingElse,
    clock,
    wait,
    log,
    settings: workerSettings,
    onPrepared: () => {},
  });
  const kept = isMeasured ? tools.phases : [];
  await timed("schedule", ordered.length, kept, () =>
    tick({ outbox, now: clock.now(), jitterSeconds: 0, batch }),
  );
  await timed("prepare: claim, compose, keep", ordered.length, kept, () => worker.drain());
  return outbox;
}

interface Around {
  readonly tools: Tools;
  readonly parts: BotParts;
  readonly outbox: Outbox;
}

async function courierPhase(
  name: string,
  platform: Pick<Platform, "name" | "send">,
  { tools: { job, phases }, parts, outbox }: Around,
): Promise<void> {
  const { stores, log, host } = parts;
  const courier = createCourier({
    platform,
    outbox,
    clock,
    wait,
    log,
    state: host.state,
    subscriptions: stores.orders.subscriptions,
    alerts: stores.orders.alerts,
    tryLead: async () => true,
    settings: {
      ...courierSettings[platform.name],
      ...changedFor(platform.name, job.engine),
    },
  });
  await timed(name, job.opened[platform.name].ordered.length, phases, () => courier.drain());
}

async function drawing({ job, phases }: Tools): Promise<void> {
  const { ordered } = job.opened.discord;
  const letters = await Promise.all(ordered.map((_, at) => letterOf(at, job.engine.texts)));
  await timed("read a letter", letters.length, phases, () =>
    letters.forEach((letter) => decodeLetter(letter)),
  );
  const read = letters.map(decodeLetter).filter((letter) => letter !== undefined);
  await timed("discord: draw", read.length, phases, () =>
    read.forEach(({ reply, labels }) => renderReply(reply, { labels })),
  );
  await timed("telegram: draw", read.length, phases, () =>
    read.forEach(({ reply, labels }) => contentsOf(reply, labels)),
  );
}

async function letterOf(at: number, texts: "equal" | "different"): Promise<string> {
  const order = { id: `s${at.toString(36)}` } as Parameters<ReturnType<typeof composeOf>>[0];
  const now = clock.now();
  const occasion = { now, date: now.toZonedDateTimeISO("UTC").toPlainDate(), due: now, late: false };
  const composed = await composeOf(texts)(order, occasion);
  return composed.kind === "message" ? encodeLetter({ ...composed, late: false }) : "";
}

async function timed(name: string, digests: number, phases: Phase[], work: () => unknown): Promise<void> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  await work();
  const ms = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  phases.push({ name, ms: ms / digests, cpuMs: (user + system) / 1000 / digests });
}
