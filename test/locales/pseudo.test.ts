import { describe, expect, it } from "vitest";
import { draw } from "../../bot/terminal/draw.ts";
import type { Block } from "../../commands/reply.ts";
import { answerLine } from "../../commands/run.ts";
import { onDiscordIn, onTelegramIn } from "../bot/stories.ts";
import { deskFor, person } from "../ask.ts";
import { openTestWorld } from "../world.ts";
import { leftOver, saidIn } from "./left-over.ts";
import { lines } from "./lines.ts";
import { openPseudo, pseudo } from "./pseudo.ts";

const locales = openPseudo();
/** In ages that Intl writes. */
const own = ["min"];

/** Lines that are not understood, each for another reason. */
const mistakes = [
  "xyzzy",
  "earnigs 4090",
  "earnings 4090 pwoer=0.12",
  "earnings 4090 blue",
  "earnings rtx 4900",
  "earnings 4090 util=200%",
  "earnings 4090 hardware=1,234",
  "earnings 4090 country=Atlantis",
  "price doge",
  "settings theme=blue",
  "settings timezone=Nowhere",
  "digest 4090 at=25:00",
  "digest 4090 days=someday",
  "alert",
  "alert akt below 0.50",
  "rig add 4090 4090",
  "rig add barn 4090 bought=yesterday",
  `earnings ${"x".repeat(5000)}`,
];

/** What stands in the picture of a chart. */
function drawnIn(block: Block): readonly string[] {
  const texts = (value: unknown): readonly string[] => {
    if (typeof value === "string") return [value];
    return typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [];
  };
  if (block.kind !== "chart" || !block.picture) return [];
  const { kind: _kind, language: _language, numbers: _numbers, ...told } = block.picture;
  return texts(told);
}

describe("with the words of a language whose every letter has an accent", { timeout: 60_000 }, () => {
  it("no English word is left on Discord", async () => {
    expect(leftOver(saidIn(await onDiscordIn(pseudo, locales)), pseudo, own)).toEqual([]);
  });

  it("no English word is left on Telegram", async () => {
    expect(leftOver(saidIn(await onTelegramIn(pseudo, locales)), pseudo, own)).toEqual([]);
  });

  it("no English word is left in the terminal, also where a line is not understood", async () => {
    await using test = await openTestWorld();
    const language = locales.language(pseudo);
    const asker = { ...person(), language, format: locales.format(pseudo, "UTC") };
    for (const line of [...lines, ...mistakes]) {
      const { reply } = await answerLine(line, asker, deskFor(test.world));
      const text = draw(reply, { columns: 100, colour: false, labels: { sources: language.say("sources") } });
      const shown = text.split("\n").filter((each) => !/→|https:/.test(each));
      expect([line, leftOver(reply.blocks.flatMap(drawnIn).join("\n"), pseudo, own)]).toEqual([line, []]);
      expect([line, leftOver(shown.join("\n").replaceAll(/\b\w+=\S*/g, " "), pseudo, own)]).toEqual([
        line,
        [],
      ]);
    }
  });
});
