import type { PlatformName } from "../../core/subscription.ts";
import type { Row } from "../bench.ts";
import type { Ground, State } from "../setup/ground.ts";

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

export function arrivedOn(platform: PlatformName, { discord, telegram }: Ground) {
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

export interface Judged {
  /** At most: those that were on their way when a process was killed. */
  readonly mostDoubled: number;
  /** Without a word to the platform, in ms; absent where that is no matter. */
  readonly mostPauseMs?: number | undefined;
}

export function rowsOfOutcome(
  name: string,
  { ordered, lost, doubled, uncertain, uncertainArrived, longestPauseMs }: Outcome,
  { mostDoubled, mostPauseMs }: Judged,
): readonly Row[] {
  const goal = (most: number) => ({ unit: "", goal: { most } });
  return [
    { what: `${name}, ${ordered} digests: lost`, value: lost, ...goal(0) },
    { what: `${name}: doubled`, value: doubled, ...goal(mostDoubled) },
    { what: `${name}: left to the operator, ${uncertainArrived} arrived`, value: uncertain, ...goal(0) },
    {
      what: `${name}: longest pause`,
      value: longestPauseMs / 1000,
      unit: "s",
      ...(mostPauseMs !== undefined && { goal: { most: mostPauseMs / 1000 } }),
    },
  ];
}
