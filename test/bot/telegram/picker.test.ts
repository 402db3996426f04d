import { describe, expect, it } from "vitest";
import { closingPicker } from "../../../bot/telegram/wish.ts";
import { command } from "../../../commands/command.ts";
import { commands } from "../../../commands/index.ts";
import { option } from "../../../commands/options.ts";
import type { Reply } from "../../../commands/reply.ts";
import { callsOf, openBot, someone, type TestBot } from "./bot.ts";

/** A command that has to know a chat. */
const move = command({
  name: "move",
  options: { to: option.channel() },
  run: async ({ to }): Promise<Reply> => ({
    title: `Moved to ${to}`,
    blocks: [],
    ...(to.endsWith("9") && { buttons: [{ label: "Why?", line: "why" }] }),
    figures: [],
  }),
});

const openMover = (): Promise<TestBot> => openBot({ host: { commands: [...commands, move] } });

describe("a chat to pick", () => {
  it("is offered on a keyboard of its own, beneath the question and its buttons", async () => {
    await using bot = await openMover();
    const { telegram } = bot;
    const { person, chat } = someone(bot);
    const asked = await telegram.type(chat, person, "/move", { expect: 2 });
    expect(asked.messages.map(({ keyboard }) => keyboard.flat().map(({ text }) => text))).toEqual([
      ["Help"],
      [],
    ]);
    expect(asked.messages[1]?.text).toBe("Or pick a chat with the buttons below.");
    expect(telegram.keyboardIn(chat)).toEqual(["Pick a channel", "Pick a group"]);
    expect(callsOf(bot, "sendMessage")[1]).toMatchObject({
      reply_markup: { one_time_keyboard: true, resize_keyboard: true },
    });
    expect(telegram.complaints).toEqual([]);
  });

  it("is the answer to the question, and we are taken into it; then the keyboard goes", async () => {
    await using bot = await openMover();
    const { telegram } = bot;
    const { person, chat } = someone(bot);
    const channel = telegram.channel({ admins: [person], bot: "left", posts: false });
    await telegram.type(chat, person, "/move", { expect: 2 });
    const picked = await telegram.share(chat, "Pick a channel", person, channel);
    expect(picked.messages.map(({ text }) => text)).toEqual([`Moved to ${channel.id}`]);
    expect(telegram.keyboardIn(chat)).toEqual([]);
    expect(bot.logged("taken in")).toHaveLength(1);

    const group = telegram.group({ supergroup: true, admins: [person], bot: "left" });
    await telegram.type(chat, person, "/move", { expect: 2 });
    const member = await telegram.share(chat, "Pick a group", person, group);
    expect(member.messages.map(({ text }) => text)).toEqual([`Moved to ${group.id}`]);
    expect(telegram.complaints).toEqual([]);
  });

  it("is also taken where the answer has buttons, of which one message cannot have two kinds", async () => {
    await using bot = await openMover();
    const { telegram } = bot;
    const { person, chat } = someone(bot);
    const groups = Array.from({ length: 10 }, () => telegram.group({ admins: [person] }));
    const group = groups.find(({ id }) => id % 10 === -9)!;
    await telegram.type(chat, person, "/move", { expect: 2 });
    const picked = await telegram.share(chat, "Pick a group", person, group, { expect: 2 });
    expect(picked.messages.map(({ text }) => text)).toEqual(["✓", `Moved to ${group.id}`]);
    expect(picked.messages[1]?.keyboard).toHaveLength(1);
    expect(telegram.keyboardIn(chat)).toEqual([]);
  });

  it("may be left alone: whatever is answered next takes the keyboard away, once", async () => {
    await using bot = await openMover();
    const { telegram } = bot;
    const { person, chat } = someone(bot);
    await telegram.type(chat, person, "/move", { expect: 2 });
    const typed = await telegram.type(chat, person, "-1001");
    expect(typed.messages.map(({ text }) => text)).toEqual(["Moved to -1001"]);
    expect(telegram.keyboardIn(chat)).toEqual([]);

    const again = await telegram.type(chat, person, "/move", { expect: 2 });
    const pressed = await telegram.press(again.messages[0]!, "Help", person, { expect: 2 });
    expect(pressed.messages[0]?.text).toBe("✓");
    expect(telegram.keyboardIn(chat)).toEqual([]);
    const about = await telegram.type(chat, person, "/about");
    expect(about.messages[0]?.text).not.toBe("✓");
  });

  it("is known to have been picked after a restart, when the question is not known any more", async () => {
    await using bot = await openMover();
    const { telegram } = bot;
    const { person, chat } = someone(bot);
    const group = telegram.group({ admins: [person] });
    await telegram.type(chat, person, "/move", { expect: 2 });
    await bot.platform.stop();
    await using _ = await openBot({ telegram });
    await telegram.share(chat, "Pick a group", person, group);
    expect(telegram.keyboardIn(chat)).toEqual([]);
  });

  it("goes with a message of its own where an answer takes the place of another message", () => {
    const changed = { kind: "html", text: "Saved", plain: () => "Saved" } as const;
    const [heard, ...rest] = closingPicker([changed], { isNew: false });
    expect(heard).toMatchObject({ text: "✓", typing: { remove_keyboard: true } });
    expect(rest).toEqual([changed]);
    expect(closingPicker([changed], { isNew: true })).toEqual([
      { ...changed, typing: { remove_keyboard: true } },
    ]);
  });

  it("is offered in private only", async () => {
    await using bot = await openMover();
    const { telegram } = bot;
    const { person } = someone(bot);
    const asked = await telegram.type(telegram.group(), person, "/move");
    expect(asked.messages[0]?.keyboard.flat().map(({ text }) => text)).toEqual(["Help"]);
    await telegram.type(telegram.group(), person, "/about");
    expect(callsOf(bot, "sendMessage")).toHaveLength(2);
  });
});
