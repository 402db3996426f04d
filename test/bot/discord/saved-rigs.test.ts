import { describe, expect, it } from "vitest";
import { commands } from "../../../commands/index.ts";
import type { FakeAnswer } from "../../fakes/discord/exchange.ts";
import { press, slash } from "../../fakes/discord/index.ts";
import { answering, openReadyBot, plainReply, type TestBot } from "./bot.ts";

/** interactions/receiving-and-responding, Interaction Callback Type. */
const promised = 5;
const ephemerals = ({ messages }: FakeAnswer) => messages.map(({ ephemeral }) => ephemeral);

/** The bot, in which somebody has saved a machine as `garage`. */
async function openBot(by: (bot: TestBot) => string, deferAfterMs?: number): Promise<TestBot> {
  const lines = [
    { label: "Mine", line: "earnings rig=garage" },
    { label: "Any", line: "earnings rtx4090 power=0.12" },
  ];
  const under = [{ label: "Mine by night", line: 'earnings rig=garage power="0.08 USD"' }];
  const choose = async () =>
    plainReply("Which?", { blocks: [{ kind: "choices", prompt: "?", choices: lines }], buttons: under });
  const bot = await openReadyBot({
    host: { commands: answering(commands, "start", choose) },
    ...(deferAfterMs !== undefined && { deferAfterMs }),
  });
  const options = { gpu: "rtx4090", power: "0.12 USD" };
  await bot.host.memory.memoryOf(by(bot), by(bot)).keepRigs({ rigs: [{ name: "garage", options }] });
  return bot;
}

const asker = ({ discord }: TestBot) => `discord:user:${discord.places.asker.id}`;

describe.each([undefined, 0])(
  "a machine that somebody saved, where answers are promised after %s ms",
  (ms) => {
    it("is seen by its owner alone, whatever is asked about it", async () => {
      await using bot = await openBot(asker, ms);
      const answer = await bot.discord.interact(slash("earnings", { rig: "garage" }));
      expect(answer.words).toContain("RTX 4090");
      expect(ephemerals(answer)).toEqual([true]);
      expect(bot.host.troubles).toEqual([]);
      expect(bot.discord.complaints).toEqual([]);
    });

    it("is seen by its owner alone behind a button, which leaves what others see as it is", async () => {
      await using bot = await openBot(asker, ms);
      const question = await bot.discord.interact(slash("start"));
      for (const label of ["Mine", "Mine by night"]) {
        const answer = await bot.discord.interact(press(question, label));
        expect(answer.words).toContain("RTX 4090");
        expect(ephemerals(answer)).toEqual([true]);
      }
      expect(question.words).toContain("Which?");
      expect(ephemerals(await bot.discord.interact(press(question, "Any")))).toEqual([false]);
      expect(bot.host.logged.map(({ msg }) => msg)).not.toContain("discord answer withheld");
    });

    it("is not told to others who use its name", async () => {
      await using bot = await openBot(() => "discord:user:1", ms);
      const answer = await bot.discord.interact(slash("earnings", { rig: "garage" }));
      expect(answer.words).not.toContain("RTX 4090");
      expect(ephemerals(answer)).toEqual([true]);
    });

    it("is an answer as any other in a talk with us", async () => {
      await using bot = await openBot(asker, ms);
      const answer = await bot.discord.interact({ ...slash("earnings", { rig: "garage" }), where: "direct" });
      expect(answer.words).toContain("RTX 4090");
      expect(ephemerals(answer)).toEqual([false]);
    });
  },
);

describe("what names no saved machine", () => {
  it("is promised to all", async () => {
    await using bot = await openBot(asker, 0);
    const answer = await bot.discord.interact(slash("earnings", { gpu: "rtx4090", power: "0.12" }));
    expect(answer.callbackType).toBe(promised);
    expect(ephemerals(answer)).toEqual([false]);
  });
});
