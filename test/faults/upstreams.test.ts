import { expect, it } from "vitest";
import { openSurroundings } from "../bot/running.ts";
import { arrived, askOnDiscord, comeDue, daily, lives, patienceMs, startUp } from "./ground.ts";
import { openOutside } from "./outside.ts";
import { tellOf } from "./story.ts";

const oldFigures = "⚠ The network cannot be read right now: these are its last good figures";

it(
  "a bot whose sources hang answers from the last figures it has and says so, and from new ones once they answer",
  async () => {
    const tell = tellOf("sources");
    using outside = openOutside();
    await using here = await openSurroundings();
    const digest = daily(here, 60);
    const up = await startUp(here, outside.variables);
    const before = await askOnDiscord(here);
    tell(`asked on Discord: "${headOf(before)}"`);
    here.upstream.behaveAll("hang");
    outside.begin("clock", String(5 * 3_600));
    tell("five hours later every source takes connections and never answers");
    const during = await askOnDiscord(here);
    tell(`asked again: "${headOf(during)}", "${during.includes(oldFigures) ? oldFigures : ""}"`);
    await comeDue(here.databaseUrl, digest);
    await here.discord.until(() => arrived(here, digest) === 1);
    tell("a digest has come due and has arrived");

    here.upstream.behaveAll("recorded");
    for (const { socket } of here.upstream.requests) socket.destroy();
    outside.begin("clock", String(5 * 3_600 + 60));
    tell("a minute later the sources have been started anew");
    const after = await askOnDiscord(here);
    tell(`asked again: "${headOf(after)}"`);
    expect([before, during, after].map((words) => words.includes(oldFigures))).toEqual([false, true, false]);
    expect([before, during, after].map((words) => words.includes("### ◷ Akash"))).toEqual([
      false,
      true,
      false,
    ]);
    expect(arrived(here, digest)).toBe(1);
    expect(await lives(up)).toBe(true);
  },
  patienceMs,
);

/** The line of the network that comes first. */
const headOf = (words: string): string => words.split("\n").find((line) => line.startsWith("### ")) ?? "";
