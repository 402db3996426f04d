import { describe, expect, it } from "vitest";
import { openSurroundings, type Surroundings } from "../bot/running.ts";
import { slash } from "../fakes/discord/index.ts";
import { lives, notReady, patienceMs, startUp, type Up } from "./ground.ts";
import { tellOf } from "./story.ts";

/** How a connection ends after which the session goes on, and after which it does not (discord-api-docs, close codes). */
const resumable = [
  ["without a word", "cut"],
  ["as Discord asks for another connection", "reconnect"],
  ["with 4000, unknown error", 4000],
] as const;
const final = [
  ["with 4009, session timed out", 4009],
  ["as Discord says that the session is over", "invalid-session"],
] as const;

describe.concurrent("a bot whose gateway drops", { timeout: patienceMs }, () => {
  it("goes on with its session, and answers what was asked before, meanwhile and after", async () => {
    const tell = tellOf("gateway");
    await using here = await openSurroundings();
    const up = await startUp(here, { TELEGRAM_TOKEN: undefined });
    for (const [how, drop] of resumable) {
      const [early, release] = await underWay(here);
      here.discord.dropGateway(drop);
      const meanwhile = ask(here);
      release();
      await back("resumed", up);
      const answers = await Promise.all([early, meanwhile, ask(here)].map(words));
      tell(`it ends ${how}: the session goes on, ${answers.length} are answered`);
      expect(answers).toEqual(answers.map(() => expect.stringContaining("RTX 4090")));
    }
    expect(here.discord.gateway).toMatchObject({ resumes: 3, identifies: [expect.anything()] });

    const open = here.discord.shutGateway();
    here.discord.dropGateway();
    tell("it ends without a word, and lets nobody in");
    await up.bot.told("reconnecting");
    expect(await notReady(up)).toEqual({ discord: "1 of 1 connections lost" });
    const meanwhile = ask(here);
    open();
    tell("it lets us in again");
    expect(await words(meanwhile)).toContain("RTX 4090");
    tell("what was asked meanwhile is answered");
    await expectWell(here, up);
  });

  it.each(final)(
    "%s begins a new session, and answers what was asked before and after",
    async (how, drop) => {
      const tell = tellOf("gateway");
      await using here = await openSurroundings();
      const up = await startUp(here, { TELEGRAM_TOKEN: undefined });
      const [early, release] = await underWay(here);
      here.discord.dropGateway(drop);
      tell(`it ends ${how}`);
      release();
      await back("reconnected", up);
      const answers = await Promise.all([early, ask(here)].map(words));
      tell(`there is a new session, ${answers.length} are answered`);
      expect(answers).toEqual(answers.map(() => expect.stringContaining("RTX 4090")));
      expect(here.discord.gateway.identifies).toHaveLength(2);
      await expectWell(here, up);
    },
  );
});

/** Somebody else each time, as one person may not ask so much. */
const ask = ({ discord }: Surroundings) =>
  discord.begin({ ...slash("gpu", { gpu: "rtx4090" }), by: discord.places.addPerson("Ada") });

/** One whose answer is on its way to Discord until the function is called. */
async function underWay(here: Surroundings) {
  const { discord } = here;
  const release = discord.hang(/\/callback$/);
  const requests = discord.requests.length;
  const asked = ask(here);
  await discord.until(() => discord.requests.length > requests);
  return [asked, release] as const;
}

/** Resolves once that was told more often than before. */
function back(event: string, { bot }: Up): Promise<unknown> {
  const before = bot.logged.filter(({ msg }) => msg === event).length;
  return bot.told(event, () => bot.logged.filter(({ msg }) => msg === event).length > before);
}

const words = async (asked: ReturnType<typeof ask>): Promise<string> =>
  (await asked.until(({ messages }) => messages.length > 0)).words;

async function expectWell(here: Surroundings, up: Up): Promise<void> {
  expect(await notReady(up)).toEqual({});
  expect(await lives(up)).toBe(true);
  expect(here.discord.complaints).toEqual([]);
  expect(here.complained()).toBe("");
}
