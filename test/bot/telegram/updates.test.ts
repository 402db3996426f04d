import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createIntake } from "../../../bot/telegram/intake.ts";
import type { Begin } from "../../../bot/telegram/handler.ts";
import { lineFor, type Heard } from "../../../bot/telegram/line.ts";
import type { Incoming } from "../../../bot/telegram/incoming.ts";
import { readUpdate } from "../../../bot/telegram/update.ts";
import { openLog } from "../../../bot/ops/log.ts";

const ada = { id: 7, is_bot: false, first_name: "Ada", language_code: "de" };
const privately = { id: 7, type: "private", first_name: "Ada" };
const group = { id: -100, type: "supergroup", title: "Rigs" };
const us = { username: "rigwise_bot", commands: new Set(["start", "earnings", "settings", "help"]) };

const incomingOf = (update: object): Incoming | undefined =>
  readUpdate({ update_id: 1, ...update })?.incoming;
const messageOf = (message: object): Incoming | undefined =>
  incomingOf({ message: { message_id: 5, date: 1, chat: group, from: ada, text: "4090", ...message } });

describe("an update", () => {
  it("is read as what was written, by whom and where", () => {
    expect(messageOf({ chat: privately })).toEqual({
      kind: "message",
      chat: { id: 7, kind: "private" },
      id: 5,
      topic: undefined,
      author: { kind: "user", id: 7, language: "de" },
      text: "4090",
      repliesTo: undefined,
    });
    expect(messageOf({ text: undefined, photo: [], caption: "h100" })).toMatchObject({ text: "h100" });
    expect(messageOf({ reply_to_message: { message_id: 4, from: { id: 99, is_bot: true } } })).toMatchObject({
      repliesTo: 99,
    });
  });

  it("knows a topic of a forum, and no topic in a mere reply or in General", () => {
    expect(messageOf({ message_thread_id: 12, is_topic_message: true })).toMatchObject({ topic: 12 });
    expect(messageOf({ message_thread_id: 12 })).toMatchObject({ topic: undefined });
    expect(messageOf({ message_thread_id: 1, is_topic_message: true })).toMatchObject({ topic: undefined });
  });

  it("knows whoever writes in the name of a chat as that chat, and other bots as nobody", () => {
    const anonymous = { id: 1_087_968_824, is_bot: true, username: "GroupAnonymousBot" };
    expect(messageOf({ from: anonymous, sender_chat: group })).toMatchObject({
      author: { kind: "chat", id: -100 },
    });
    expect(messageOf({ from: { id: 5, is_bot: true } })).toEqual({ kind: "nothing" });
    expect(messageOf({ via_bot: { id: 99, is_bot: true } })).toEqual({ kind: "nothing" });
  });

  it("tells of a press for whom the message was made, as far as Telegram shows it", () => {
    const carrier = {
      message_id: 6,
      date: 1,
      chat: group,
      reply_to_message: { message_id: 5, from: ada, chat: group },
    };
    const query = { id: "q", from: { ...ada, id: 8 }, data: ">why" };
    expect(incomingOf({ callback_query: { ...query, message: carrier } })).toMatchObject({
      kind: "press",
      carried: ">why",
      user: { id: 8 },
      message: { id: 6, question: { id: 5, author: { kind: "user", id: 7 } } },
    });
    const inaccessible = { message_id: 6, date: 0, chat: group };
    expect(incomingOf({ callback_query: { ...query, message: inaccessible } })).toMatchObject({
      message: { id: 6, question: undefined },
    });
    expect(incomingOf({ callback_query: { ...query, inline_message_id: "i" } })).toMatchObject({
      message: undefined,
    });
  });

  it("may be a chat that was picked, which is read as its id", () => {
    const chat_shared = { request_id: 1, chat_id: -1_001_234_567_890, title: "Rigs" };
    const sent = { message_id: 5, chat: { id: 7, type: "private" }, from: ada, chat_shared };
    expect(incomingOf({ message: sent })).toMatchObject({
      kind: "message",
      text: "-1001234567890",
      picked: true,
      author: { id: 7 },
    });
  });

  it("tells whether we are in a chat, came into it, or only have other rights there", () => {
    const change = (before: object | undefined, now: object) =>
      incomingOf({ my_chat_member: { chat: group, old_chat_member: before, new_chat_member: now } });
    const [member, left, kicked] = [{ status: "member" }, { status: "left" }, { status: "kicked" }];
    const muted = { status: "restricted", is_member: true };
    expect(change(member, kicked)).toMatchObject({ kind: "membership", change: "gone" });
    expect(change(member, { ...muted, is_member: false })).toMatchObject({ change: "gone" });
    expect(change(left, member)).toMatchObject({ change: "come" });
    expect(change(undefined, member)).toMatchObject({ change: "come" });
    expect(change(member, { status: "administrator" })).toMatchObject({ change: "stayed" });
    expect(change(member, muted)).toMatchObject({ change: "stayed" });
  });

  it("of a kind or form that we do not know is told by its kind", () => {
    expect(incomingOf({ poll: { id: "1" } })).toEqual({ kind: "unknown", type: "poll" });
    expect(incomingOf({ edited_message: { text: "4090" } })).toMatchObject({ kind: "unknown" });
    expect(incomingOf({ message: { text: "4090" } })).toEqual({ kind: "unknown", type: "message" });
    expect(readUpdate({ update_id: "1" })).toBeUndefined();
    expect(readUpdate(undefined)).toBeUndefined();
  });

  it("never breaks anything, whatever is sent", () => {
    const message = fc.record({ message_id: fc.nat(), chat: fc.constant(group), from: fc.jsonValue() });
    const field = fc.oneof(fc.jsonValue(), message);
    const update = fc.record({
      update_id: fc.nat(),
      message: field,
      callback_query: field,
      inline_query: field,
    });
    const sent = fc.oneof(fc.jsonValue(), update);
    fc.assert(
      fc.property(sent, (anything) => {
        expect(() => readUpdate(anything)).not.toThrow();
      }),
    );
  });
});

describe("what is written", () => {
  const line = (text: string, heard: Partial<Heard> = {}): string | undefined =>
    lineFor({ text, chat: "private", toUs: false, ...heard }, us);
  const inGroup = (text: string, toUs = false) => line(text, { chat: "group", toUs });
  const inChannel = (text: string) => line(text, { chat: "channel", toUs: true });

  it("is for us in private, however it is typed", () => {
    expect(line(" 4090 0,12 ")).toBe("4090 0,12");
    expect(line("/earnings 4090")).toBe("/earnings 4090");
    expect(line("/Earnings@rigwise_bot 4090\n0.12")).toBe("/earnings 4090\n0.12");
    expect(line("@rigwise_bot 4090")).toBe("4090");
    expect(line("/4090 0.12")).toBe("4090 0.12");
  });

  it("may be a link's parameter", () => {
    expect(line("/start")).toBe("start");
    expect(line("/start e_rtx4090")).toBe("earnings rtx4090");
    expect(line("/start rtx4090")).toBe("earnings rtx4090");
    expect(line("/start settings")).toBe("settings");
    expect(line("/start true")).toBe("start");
    expect(line("/start <b>")).toBe("start");
    expect(inGroup("/start@rigwise_bot e_rtx4090")).toBe("earnings rtx4090");
  });

  it("is for us in a group only as a command of ours, behind our name, or in reply to us", () => {
    expect(inGroup("/earnings 4090")).toBe("/earnings 4090");
    expect(inGroup("/earnings@RIGWISE_bot 4090")).toBe("/earnings 4090");
    expect(inGroup("/earnings@other_bot 4090", true)).toBeUndefined();
    expect(inGroup("/ban spammer", true)).toBeUndefined();
    expect(inGroup("@rigwise_bot, 4090 0.12")).toBe("4090 0.12");
    expect(inGroup("@rigwise_bot")).toBe("");
    expect(inGroup("@rigwise_bot_2 4090")).toBeUndefined();
    expect(inGroup("ask @rigwise_bot 4090")).toBeUndefined();
    expect(inGroup("4090")).toBeUndefined();
    expect(inGroup("0,12", true)).toBe("0,12");
    expect(inGroup("@bob have a look", true)).toBeUndefined();
  });

  it("is for us in a channel only as a command with our name", () => {
    expect(inChannel("/earnings@rigwise_bot 4090")).toBe("/earnings 4090");
    expect(inChannel("/earnings 4090")).toBeUndefined();
    expect(inChannel("@rigwise_bot 4090")).toBeUndefined();
    expect(inChannel("4090")).toBeUndefined();
  });
});

describe("the intake", () => {
  const text = (id: number, chat: number, words: string) => ({
    update_id: id,
    message: { message_id: id, date: 1, chat: { id: chat, type: "group" }, from: ada, text: words },
  });

  function open(work: (incoming: Incoming) => Promise<void>) {
    const lines: string[] = [];
    const log = openLog((told) => told, { write: (told) => void lines.push(told) });
    const begin: Begin = (incoming) => () => work(incoming);
    return { intake: createIntake(begin, log), lines };
  }

  const wordsOf = (incoming: Incoming): string => (incoming.kind === "message" ? incoming.text : "");

  it("deals with what comes again only once", async () => {
    const dealt: string[] = [];
    const { intake } = open(async (incoming) => void dealt.push(wordsOf(incoming)));
    await Promise.all([intake.take(text(1, -1, "a")), intake.take(text(1, -1, "a"))]);
    await intake.take(text(2, -1, "b"));
    expect(dealt).toEqual(["a", "b"]);
  });

  it("deals with one chat's messages in their order, and does not let others wait for them", async () => {
    const dealt: string[] = [];
    const first = Promise.withResolvers<void>();
    const { intake } = open(async (incoming) => {
      if (wordsOf(incoming) === "slow") await first.promise;
      dealt.push(wordsOf(incoming));
    });
    const slow = [intake.take(text(1, -1, "slow")), intake.take(text(2, -1, "next"))];
    await intake.take(text(3, -2, "other"));
    expect(dealt).toEqual(["other"]);
    first.resolve();
    await Promise.all(slow);
    expect(dealt).toEqual(["other", "slow", "next"]);
  });

  it("writes down what breaks, and goes on", async () => {
    const dealt: string[] = [];
    const { intake, lines } = open(async (incoming) => {
      if (wordsOf(incoming) === "bad") throw new Error("broken");
      dealt.push(wordsOf(incoming));
    });
    await intake.take(text(1, -1, "bad"));
    await intake.take(text(2, -1, "good"));
    expect(dealt).toEqual(["good"]);
    expect(lines.join()).toContain("broken");
    await intake.idle();
  });
});
