import { Routes, type REST } from "discord.js";
import { createRecent } from "../../core/recent.ts";
import type { Host } from "../platform.ts";
import { rowOf } from "./failures.ts";
import { failureOf } from "./rest.ts";

/** Lets a message go on to those who follow its channel. What comes to nothing is written down; never rejects. */
export type Publish = (channel: string, messageId: string) => Promise<void>;

/** So many an hour Discord takes of a channel: not documented, observed (discordjs/discord.js#4956). */
const mostPerHour = 10;
const hourMs = 3_600_000;
const rememberedChannels = 20_000;
/** "This message has already been crossposted" (topics/opcodes-and-status-codes): by a try whose news got lost. */
const publishedCode = 40033;

export interface PublishOptions {
  readonly rest: REST;
  readonly host: Pick<Host, "clock" | "log">;
}

export function openPublish({ rest, host: { clock, log } }: PublishOptions): Publish {
  const isWithinLimit = createHourlyLimit();
  return async (channel, messageId) => {
    const now = clock.now().epochMilliseconds;
    const limit = isWithinLimit(channel, now);
    if (limit === "newly-over")
      log.warn("discord message not published", { channel, reason: "hourly-limit" });
    if (limit !== "within") return;
    try {
      await rest.post(Routes.channelMessageCrosspost(channel, messageId));
    } catch (error) {
      const failure = failureOf(error);
      if (failure.code === publishedCode) return;
      const { status, code } = failure;
      log.warn("discord message not published", { channel, reason: rowOf(failure).reason, status, code });
    }
  };
}

interface Published {
  readonly atMs: readonly number[];
  /** More was to be published since. */
  readonly isOver: boolean;
}

/** Counts what is published of a channel, at any time within the hour before. */
function createHourlyLimit() {
  const known = createRecent<Published>(rememberedChannels);
  return (channel: string, nowMs: number): "within" | "newly-over" | "over" => {
    const { atMs: all, isOver } = known.get(channel) ?? { atMs: [], isOver: false };
    const atMs = all.filter((ms) => nowMs - ms < hourMs);
    const isWithin = atMs.length < mostPerHour;
    known.set(channel, { atMs: isWithin ? [...atMs, nowMs] : atMs, isOver: !isWithin });
    if (isWithin) return "within";
    return isOver ? "over" : "newly-over";
  };
}
