import { describe, expect, it } from "vitest";
import { openDelivery, type Delivery } from "../../../bot/discord/deliver.ts";
import { readInteraction } from "../../../bot/discord/interaction.ts";
import type { Manner } from "../../../bot/discord/manner.ts";
import { apiResponder } from "../../../bot/discord/responder.ts";
import { openClients } from "../../../bot/discord/rest.ts";
import { openLog } from "../../../bot/ops/log.ts";
import type { Served } from "../../../bot/platform.ts";
import type { Reply } from "../../../commands/reply.ts";
import type { FakeAnswer } from "../../fakes/discord/exchange.ts";
import { slash, startDiscord, type FakeDiscord } from "../../fakes/discord/index.ts";
import { plainReply } from "./bot.ts";

const labels = { sources: "Sources", cut: "Cut" };
const served = (reply: Reply, more: Partial<Served> = {}): Served => ({
  command: "about",
  reply,
  outcome: "answered",
  labels,
  personal: false,
  ...more,
});
const seenByAll: Manner = { place: "new", ephemeral: false, shared: true };
const withFile = plainReply("Kept", {
  files: [{ name: "kept.json", mediaType: "application/json", text: "{}" }],
});
const long = plainReply("Long", {
  blocks: Array.from({ length: 40 }, (_, at) => ({
    kind: "text" as const,
    text: `${at} ${"word ".repeat(40)}`,
  })),
});

interface Handed extends AsyncDisposable {
  readonly discord: FakeDiscord;
  readonly answer: FakeAnswer;
  readonly delivery: Delivery;
  /** How long we were asked to wait, in ms; nobody does. */
  readonly waits: readonly number[];
  readonly logged: readonly { readonly msg: string; readonly [fact: string]: unknown }[];
  /** What we were blamed for. */
  readonly failures: readonly unknown[];
}

/** An interaction that is to be answered. */
async function openHanded(): Promise<Handed> {
  const discord = await startDiscord();
  const answer = discord.begin(slash("about"));
  const interaction = readInteraction(answer.interaction);
  if (interaction?.kind !== "command") throw new Error("no command");
  const logged: Handed["logged"][number][] = [];
  const log = openLog((line) => line, { write: (line) => void logged.push(JSON.parse(line)) });
  const clients = openClients({ token: discord.token, api: discord.api, log });
  const waits: number[] = [];
  const failures: unknown[] = [];
  const delivery = openDelivery({
    responder: apiResponder(clients.answers, interaction),
    log,
    wait: async (ms) => void waits.push(ms),
    failed: (error) =>
      served(plainReply(`Failure ${failures.push(error)}`), { outcome: "failed", personal: true }),
  });
  const close = async () => {
    clients.close();
    await discord.close();
  };
  return { discord, answer, delivery, waits, logged, failures, [Symbol.asyncDispose]: close };
}

const titles = ({ messages }: FakeAnswer) => messages.map(({ components }) => JSON.stringify(components));

describe("when Discord does not take an answer", () => {
  it("because it is not well, the promised answer is sent again a little later", async () => {
    await using handed = await openHanded();
    const { discord, delivery, answer, waits } = handed;
    discord.fail({ method: "PATCH", path: /@original/, status: 502, times: 2 });
    expect(await delivery.promise(seenByAll)).toBe(true);
    await delivery.later(served(plainReply("Here")), seenByAll);
    expect(answer.words).toBe("## Here");
    expect(waits).toHaveLength(2);
  });

  it("time and again, it is given up, and the log says so", async () => {
    await using handed = await openHanded();
    const { discord, delivery, answer, waits, logged } = handed;
    discord.fail({ method: "PATCH", path: /@original/, status: 502 });
    await delivery.promise(seenByAll);
    await delivery.later(served(plainReply("Here")), seenByAll);
    expect(answer.words).toBe("");
    expect(waits.length).toBeLessThan(10);
    expect(logged).toContainEqual(expect.objectContaining({ msg: "discord answer lost", status: 502 }));
  });

  it("because something is wrong with it, the asker is told that we failed, once", async () => {
    await using handed = await openHanded();
    const { discord, delivery, answer, failures } = handed;
    discord.fail({ path: /callback$/, status: 400, code: 50035, times: 1 });
    await delivery.now(served(long), seenByAll);
    expect(answer.words).toBe("## Failure 1");
    expect(failures).toHaveLength(1);
    expect(answer.messages).toHaveLength(1);
  });

  it("not even the news of our failure, it is left at that", async () => {
    await using handed = await openHanded();
    const { discord, delivery, answer, failures } = handed;
    discord.fail({ path: /callback$/, status: 400, code: 50035 });
    await delivery.now(served(plainReply("Here")), seenByAll);
    expect(answer.callbackType).toBeUndefined();
    expect(failures).toHaveLength(1);
    expect(discord.requests).toHaveLength(2);
  });

  it("because files are not taken where it is, it comes without them", async () => {
    await using handed = await openHanded();
    const { discord, delivery, answer } = handed;
    discord.fail({ path: /callback$/, status: 400, code: 400001, times: 1 });
    await delivery.now(served(withFile), seenByAll);
    expect(answer.words).toBe("## Kept");
    expect(answer.messages[0]?.attachments).toEqual([]);
    expect(discord.complaints).toEqual([]);
  });

  it("because the promise was taken away meanwhile, it becomes a message of its own", async () => {
    await using handed = await openHanded();
    const { discord, delivery, answer } = handed;
    await delivery.promise(seenByAll);
    discord.fail({ method: "PATCH", path: /@original/, status: 404, code: 10008, times: 1 });
    await delivery.later(served(plainReply("Here")), seenByAll);
    expect(answer.words).toBe("## Here");
  });

  it("because nobody waits for it any more, nothing else is tried", async () => {
    await using handed = await openHanded();
    const { discord, delivery, logged } = handed;
    discord.pass(3_001);
    expect(await delivery.promise(seenByAll)).toBe(false);
    expect(discord.requests).toHaveLength(1);
    expect(logged).toContainEqual(expect.objectContaining({ msg: "discord answer lost", code: 10062 }));
  });

  it("in the middle of a long one, what follows is not sent either", async () => {
    await using handed = await openHanded();
    const { discord, delivery, answer } = handed;
    discord.fail({ method: "POST", path: /^\/webhooks/, status: 404, code: 10015 });
    await delivery.now(served(long), seenByAll);
    expect(titles(answer)).toHaveLength(1);
    expect(discord.requests.filter(({ path }) => path.startsWith("/webhooks"))).toHaveLength(1);
  });
});

describe("when the news that Discord took it gets lost", () => {
  it("a promise is made no second time, and is kept", async () => {
    await using handed = await openHanded();
    const { discord, delivery, answer } = handed;
    const mend = discord.cut(/callback$/);
    const promised = delivery.promise(seenByAll);
    await answer.until(({ callbackType }) => callbackType !== undefined);
    mend();
    expect(await promised).toBe(true);
    await delivery.later(served(plainReply("Here")), seenByAll);
    expect(answer.words).toBe("## Here");
    expect(answer.messages).toHaveLength(1);
  });

  it("an answer that somebody else gave is not disturbed", async () => {
    await using handed = await openHanded();
    const { discord, delivery } = handed;
    expect(await delivery.promise(seenByAll)).toBe(true);
    expect(await delivery.promise(seenByAll)).toBe(false);
    expect(discord.requests).toHaveLength(2);
  });
});

describe("what is private", () => {
  const mine = served(plainReply("Mine"), { personal: true });

  it("is shown to nobody where all would see it, which must not happen", async () => {
    await using handed = await openHanded();
    const { delivery, answer, logged } = handed;
    await delivery.promise(seenByAll);
    await delivery.later(mine, seenByAll);
    expect(answer.messages).toEqual([]);
    expect(logged).toContainEqual(expect.objectContaining({ msg: "discord answer withheld" }));
  });

  it("is for the asker alone where nothing was promised yet", async () => {
    await using handed = await openHanded();
    const { delivery, answer } = handed;
    await delivery.now(mine, seenByAll);
    expect(answer.messages.map(({ ephemeral }) => ephemeral)).toEqual([true]);
  });

  it("is not a question back or bad news, which stay where they were promised", async () => {
    await using handed = await openHanded();
    const { delivery, answer } = handed;
    await delivery.promise(seenByAll);
    await delivery.later(served(plainReply("Which?"), { personal: true, outcome: "asked-back" }), seenByAll);
    expect(answer.words).toBe("## Which?");
  });
});
