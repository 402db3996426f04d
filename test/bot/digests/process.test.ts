import { describe, expect, it } from "vitest";
import { openDatabase } from "../../../core/storage/database.ts";
import { openSubscriptions } from "../../../core/storage/subscriptions.ts";
import type { Subscription } from "../../../core/subscription.ts";
import { wordsOf } from "../../fakes/discord/index.ts";
import { order } from "../../stored.ts";
import { openSurroundings, type Surroundings } from "../running.ts";

const limits = { perPlace: 10, perOwner: 10 };
const now = Temporal.Now.instant();
/** Due two hours ago, wherever that is; the next one is not near. */
const rhythm = {
  time: now.subtract({ hours: 2 }).toZonedDateTimeISO("Asia/Kathmandu").toPlainTime().toString().slice(0, 5),
  timeZone: "Asia/Kathmandu",
  weekdays: [1, 2, 3, 4, 5, 6, 7],
} as const;

describe.concurrent("digests of a bot that runs", { timeout: 90_000 }, () => {
  it("come once after it was away, on both platforms, and say that they are late", async () => {
    await using here = await openSurroundings();
    const person = here.telegram.user();
    const chat = here.telegram.privateChat(person);
    await keep(here, [
      order({
        ...daily,
        platform: "telegram",
        place: `telegram:user:${person.id}`,
        target: { channel: `${chat.id}` },
      }),
      order({
        ...daily,
        platform: "discord",
        place: "discord:guild:1",
        target: { channel: here.discord.places.home.id },
      }),
    ]);
    const first = here.start();
    await arrived(here);
    first.kill("SIGTERM");
    expect(await first.ended).toBe(0);
    const second = here.start();
    await second.told("started");
    second.kill("SIGTERM");
    expect(await second.ended).toBe(0);

    const words = wordsOn(here);
    expect(words).toHaveLength(2);
    expect(words.filter((each) => each.includes("RTX 4090"))).toHaveLength(2);
    expect(words.filter((each) => /late/i.test(each))).toHaveLength(2);
    expect(here.complained()).toBe("");
    expect(here.discord.complaints).toEqual([]);
    expect(here.telegram.complaints).toEqual([]);
  });

  it("are made by one process and sent by another, without either of them answering people", async () => {
    await using here = await openSurroundings();
    const channel = here.discord.places.home.id;
    await keep(here, [
      order({ ...daily, platform: "discord", place: "discord:guild:1", target: { channel } }),
    ]);
    const worker = here.start({ RIGWISE_ROLES: "worker" });
    await worker.told("messages made");
    expect(worker.logged).toContainEqual(
      expect.objectContaining({ msg: "with SQLite one process must do all", roles: "worker" }),
    );
    expect(here.discord.requests).toEqual([]);
    worker.kill("SIGTERM");
    expect(await worker.ended).toBe(0);
    const courier = here.start({ RIGWISE_ROLES: "courier", TELEGRAM_TOKEN: undefined });
    await here.discord.until(() => here.discord.messages.length > 0);
    courier.kill("SIGTERM");
    expect(await courier.ended).toBe(0);
    expect(here.discord.gateway.identifies).toEqual([]);
    expect(here.discord.commands).toEqual([]);
    expect(here.complained()).toBe("");
  });
});

const daily: Partial<Subscription> = {
  shared: false,
  about: { gpu: "rtx4090", power: "0.12" },
  rhythm,
  nextDue: now.subtract({ hours: 2 }),
};

async function keep({ databaseUrl }: Surroundings, orders: readonly Subscription[]): Promise<void> {
  const database = await openDatabase(databaseUrl);
  const subscriptions = openSubscriptions(database);
  for (const each of orders) await subscriptions.add(each, limits);
  await database.close();
}

const sentOnTelegram = ({ telegram }: Surroundings) =>
  telegram.calls.filter(({ method }) => method === "sendMessage");

async function arrived(here: Surroundings): Promise<void> {
  await here.discord.until(() => here.discord.messages.length > 0);
  await here.telegram.until(() => sentOnTelegram(here).length > 0);
}

const wordsOn = (here: Surroundings): readonly string[] => [
  ...here.discord.messages.map(wordsOf),
  ...sentOnTelegram(here).map(({ payload }) => String(payload["text"])),
];
