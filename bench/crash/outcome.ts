import type { PlatformName } from "../../core/subscription.ts";
import { verdict } from "../commands/table.ts";
import type { Ground, State } from "./ground.ts";

/** What came of the digests of one platform. */
export interface Outcome {
  readonly ordered: number;
  readonly arrived: number;
  /** Did not arrive, and nobody is told. */
  readonly lost: number;
  readonly doubled: number;
  /** Nobody knows whether it arrived: left to the operator. */
  readonly uncertain: number;
  /** Of these: those that did arrive. */
  readonly uncertainArrived: number;
  /** The longest time in which nothing arrived, in ms. */
  readonly longestPauseMs: number;
}

export function outcomeOf(platform: PlatformName, ground: Ground, { byChannel }: State): Outcome {
  const channels = ground.ordered.filter((one) => one.platform === platform).map(({ channel }) => channel);
  const { perChannel, times } = arrivedOn(platform, ground);
  const hasCome = (channel: string) => perChannel.has(channel);
  const uncertain = channels.filter((channel) => byChannel.get(channel) === "uncertain");
  const known = new Set(uncertain);
  return {
    ordered: channels.length,
    arrived: channels.filter(hasCome).length,
    lost: channels.filter((channel) => !hasCome(channel) && !known.has(channel)).length,
    doubled: channels.reduce((sum, channel) => sum + Math.max(0, (perChannel.get(channel) ?? 0) - 1), 0),
    uncertain: uncertain.length,
    uncertainArrived: uncertain.filter(hasCome).length,
    longestPauseMs: Math.max(0, ...times.slice(1).map((at, index) => at - (times[index] ?? at))),
  };
}

function arrivedOn(platform: PlatformName, { discord, telegram }: Ground) {
  const messages =
    platform === "discord"
      ? discord.messages.map(({ channel, createdAtMs }) => ({ channel: channel.id, at: createdAtMs }))
      : telegram.calls
          .filter(({ method, failure }) => method === "sendMessage" && !failure)
          .map(({ payload, atMs }) => ({ channel: String(payload["chat_id"]), at: atMs }));
  const perChannel = new Map<string, number>();
  for (const { channel } of messages) perChannel.set(channel, (perChannel.get(channel) ?? 0) + 1);
  return { perChannel, times: messages.map(({ at }) => at) };
}

export function printHead(title: string): void {
  console.log(`\n${title}`);
  console.log(
    line("", ["digests", "arrived", "lost", "doubled", "uncertain", "of them here", "longest pause"]),
  );
}

export interface Judged {
  /** At most: those that were on their way when a process was killed. */
  readonly mostDoubled: number;
  /** Without a word to the platform, in ms. */
  readonly mostPauseMs?: number;
}

/** Prints a line and tells whether all goals are met. */
export function printOutcome(name: string, outcome: Outcome, { mostDoubled, mostPauseMs }: Judged): boolean {
  const { ordered, arrived, lost, doubled, uncertain, uncertainArrived, longestPauseMs } = outcome;
  const isMet =
    lost === 0 && doubled <= mostDoubled && uncertain === 0 && longestPauseMs <= (mostPauseMs ?? Infinity);
  const pause = mostPauseMs === undefined ? "" : `, pause at most ${mostPauseMs / 1000} s`;
  const goal = `goal 0 lost, at most ${mostDoubled} doubled${pause}`;
  const cells = [ordered, arrived, lost, doubled, uncertain, uncertainArrived].map(String);
  cells.push(`${(longestPauseMs / 1000).toFixed(1)} s`);
  console.log(`${line(name, cells)}  ${goal}: ${verdict(isMet)}`);
  return isMet;
}

const widths = [10, 10, 7, 10, 11, 14, 15];

const line = (first: string, cells: readonly string[]): string =>
  first.padEnd(12) + cells.map((cell, at) => cell.padStart(widths[at] ?? 0)).join("");
