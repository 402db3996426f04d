import { expect, it } from "vitest";
import { courierSettings } from "../../../bot/digests/settings.ts";
import { limitedPlatform, type Latency, type LimitedPlatform } from "./limited-platform.ts";
import { openOffice, type OfficeOptions } from "./office.ts";

const count = 800;
const near: Latency = { there: [10, 40], back: [20, 80] };
const far: Latency = { there: [60, 120], back: [100, 250] };

it.each([
  ["telegram", "near", near],
  ["telegram", "far", far],
  ["discord", "near", near],
  ["discord", "far", far],
] as const)("sends to %s, which is %s, at its pace and is never refused", async (name, _told, latency) => {
  const platform = await sendAll(name, latency, chats(count));
  const [first, last] = [platform.taken[0]!, platform.taken.at(-1)!];
  const share = ((count - 1) * 1_000) / (last - first) / courierSettings[name].perSecond;
  expect([platform.taken.length, platform.refused, share >= 0.95]).toEqual([count, [], true]);
});

it.each([
  ["telegram", "of several digests for each chat", Array.from({ length: 300 }, (_, at) => String(at % 40))],
  ["telegram", "of many digests for one group", Array.from({ length: 45 }, () => "-1001")],
  ["discord", "of several digests for each channel", Array.from({ length: 300 }, (_, at) => String(at % 20))],
] as const)("sends all to %s %s without being refused", async (name, _told, channels) => {
  const platform = await sendAll(name, near, channels);
  expect([platform.taken.length, platform.refused]).toEqual([channels.length, []]);
});

it("lets nobody wait behind a group that is full", async () => {
  const crowd = Array.from({ length: 60 }, () => "-1001");
  const platform = await sendAll("telegram", near, [...crowd, ...chats(250)]);
  const seconds = (platform.taken[250]! - platform.taken[0]!) / 1_000;
  expect(seconds).toBeLessThan(16);
});

const chats = (amount: number): readonly string[] => Array.from({ length: amount }, (_, at) => String(at));

/** Sends a digest to each of these, until none is left. */
async function sendAll(
  name: "discord" | "telegram",
  latency: Latency,
  channels: readonly string[],
): Promise<LimitedPlatform> {
  let platform: LimitedPlatform | undefined;
  const answer: OfficeOptions["answer"] = ({ to }) => platform!.send(to, unread);
  await using office = await openOffice({ name, answer });
  platform = limitedPlatform(name, office.time, latency);
  await office.ready(...channels);
  const running = office.courier.run();
  while ((await office.outbox.waiting()).count > 0) await office.time.pass({ seconds: 1 });
  await office.time.run(office.courier.stop());
  await office.time.run(running);
  return platform;
}

const unread = { reply: { title: "", blocks: [], figures: [] }, labels: { sources: "", cut: "" }, key: "" };
