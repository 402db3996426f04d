import { describe, expect, it } from "vitest";
import type { DaysPicture } from "../../core/charts/picture.ts";
import { openStudio } from "../../core/charts/studio.ts";
import { openSurroundings, type Surroundings } from "../bot/running.ts";
import { frameIn } from "../core/charts/samples.ts";
import { slash } from "../fakes/discord/index.ts";
import { lives, notReady, patienceMs, startUp } from "./ground.ts";
import { openOutside } from "./outside.ts";
import { tellOf } from "./story.ts";

describe("where a thread that draws runs out of memory", { timeout: patienceMs }, () => {
  it("answers come without their picture, and with it as soon as there is memory", async () => {
    const tell = tellOf("drawing");
    using outside = openOutside();
    await using here = await openSurroundings();
    const up = await startUp(here, outside.variables);

    outside.begin("memory", "4");
    tell("a thread that is started may have 4 MB");
    const during = await Promise.all([charted(here, "rtx4090"), charted(here, "rtx3090")]);
    tell(`two ask for a chart: ${during.map(({ pictures }) => pictures).join(" and ")} pictures`);
    expect(await lives(up)).toBe(true);

    outside.end("memory");
    tell("a thread may have what it needs");
    const after = await charted(here, "rtx4090");
    tell(`asked again: ${after.pictures} pictures`);
    expect([...during, after].map(({ pictures }) => pictures)).toEqual([0, 0, 2]);
    expect(during.map(({ words }) => words)).toEqual([
      expect.stringContaining("RTX 4090"),
      expect.stringContaining("RTX 3090"),
    ]);
    expect(up.bot.logged.filter(({ msg }) => msg === "picture left out")).toHaveLength(2);
    expect(await notReady(up)).toEqual({});
  });

  it("only the picture is lost that takes it all, and those beside it are drawn", async () => {
    const tell = tellOf("drawing");
    const studio = openStudio({ threads: 1 });
    const huge = studio.draw(picture(1_000_000), "dark");
    const beside = studio.draw(picture(2), "dark");
    tell("a chart of a million bars is drawn, and another one waits for the same thread");
    const [lost, drawn] = await Promise.allSettled([huge, beside]);
    tell(`the first is ${lost.status}, the second ${drawn.status}`);
    const after = await studio.draw(picture(3), "dark");
    await studio.close();
    expect([lost.status, drawn.status, after.png.length > 1_000]).toEqual(["rejected", "fulfilled", true]);
  });
});

async function charted({ discord }: Surroundings, gpu: string) {
  const asked = discord.begin(slash("whatif", { gpu, power: "0.12" }));
  const { messages, words } = await asked.until((answer) => answer.messages.length > 0);
  const pictures = messages.flatMap(({ attachments }) => attachments);
  return { words, pictures: pictures.length };
}

const picture = (bars: number): DaysPicture => ({
  kind: "days",
  ...frameIn(),
  bars: Array.from({ length: bars }, (_, at) => ({ label: `Day ${at}`, value: at, text: `$${at}` })),
});
