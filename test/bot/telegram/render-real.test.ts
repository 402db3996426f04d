import { describe, expect, it } from "vitest";
import { renderReply } from "../../../bot/telegram/render.ts";
import type { Reply } from "../../../commands/reply.ts";
import { converse, textOf } from "../../ask.ts";
import { openTestWorld } from "../../world.ts";
import { complaints } from "./complaints.ts";
import { parseHtml } from "./html-entities.ts";
import { labels } from "./rendered.ts";

const lines: readonly string[] = [
  "earnings 4090 0.12",
  "why",
  "earnings 3090 0.35eur",
  "compare",
  "compare 4090",
  "price akt 30d",
  "network akash",
  "network render",
  "gpu a100",
  "help",
  "provider akash1znnugwgfn7qumdymehgzjjp6rwemx9h5968hxw",
  "provider 12RXJVJiVXrcBt3Ed8EeBE3ahnX4Zn57qh454Ju1Riuv",
  "help earnings",
  "earnings rtx 4900",
  "nonsense",
];

describe.each(["en", "de"])("a real answer in %s", (language) => {
  it("fits in two messages, says all it has to say, and marks only what we mark", async () => {
    await using test = await openTestWorld();
    const { ask } = converse(test.world, { language });
    for (const line of lines) {
      const { reply } = await ask(line);
      expect({ line, complaints: complaints(reply), missing: missingWords(reply) }).toEqual({
        line,
        complaints: [],
        missing: [],
      });
      expect(renderReply(reply, { labels }).messages.length).toBeLessThanOrEqual(2);
    }
  });

  it("links to nothing but the pages that `about` lists", async () => {
    await using test = await openTestWorld();
    const { reply } = await converse(test.world, { language }).ask("about");
    const links = complaints(reply).filter((complaint) => complaint.startsWith("url "));
    expect(links.length).toBeGreaterThan(5);
    expect(complaints(reply)).toEqual(links);
    expect(renderReply(reply, { labels }).messages[0]?.text).toContain(
      "<b>CoinGecko</b> https://www.coingecko.com\n",
    );
  });

  it("has no line of figures wider than a phone", async () => {
    await using test = await openTestWorld();
    const { reply } = await converse(test.world, { language }).ask("earnings 4090 0.12");
    const { text, entities } = parseHtml(renderReply(reply, { labels }).messages[0]?.text ?? "");
    const figures = entities.filter(({ type }) => type === "pre");
    expect(figures.length).toBeGreaterThan(0);
    const widths = figures
      .flatMap(({ offset, length }) => text.slice(offset, offset + length).split("\n"))
      .map(({ length }) => length);
    expect(Math.max(...widths)).toBeLessThanOrEqual(34);
  });
});

/** Words of a reply that its messages do not show; words that a narrow column may have to break are not looked for. */
function missingWords(reply: Reply): string[] {
  const { messages } = renderReply(reply, { labels });
  const shown = messages
    .flatMap(({ text, keyboard }) => [
      parseHtml(text).text,
      ...(keyboard?.inline_keyboard.flat() ?? []).map((key) => key.text),
    ])
    .join("\n")
    .replaceAll("\u2060", "");
  const words = textOf(reply).flatMap((text) => text.split(/\s+/));
  return words.filter((word) => word.length <= 10 && !shown.includes(word));
}
