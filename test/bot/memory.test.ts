import { describe, expect, it } from "vitest";
import { openMemory } from "../../bot/memory.ts";
import type { LastAnswer } from "../../commands/command.ts";
import { openDatabase } from "../../core/storage/database.ts";
import { openHistory } from "../../core/storage/history.ts";
import { openKeep } from "../../core/storage/keep.ts";
import { openSubscriptions } from "../../core/storage/subscriptions.ts";
import { databases, type TestDatabase } from "../databases.ts";

const answer: LastAnswer = { command: "earnings", line: "earnings 4090", title: "yes", figures: [] };
const nothing = { settings: 0, "last-answer": 0, rigs: 0, digests: 0, history: 0 };

describe.each(await databases())("what is kept of people and places on $name", (kind) => {
  it("is of each person and place alone", async () => {
    await using test = await setup(kind);
    const anna = test.memory.memoryOf("telegram:user:1", "telegram:chat:-9");
    const bob = test.memory.memoryOf("telegram:user:11", "telegram:chat:-9");
    await anna.keepSettings("me", { currency: "EUR" });
    await anna.keepSettings("here", { language: "de" });
    expect(await test.memory.settings("telegram:user:1")).toEqual({ currency: "EUR" });
    expect(await bob.settings("me")).toEqual({});
    expect(await bob.settings("here")).toEqual({ language: "de" });
  });

  it("is the last answer of each person in each place", async () => {
    await using test = await setup(kind);
    const lastAnswer = (person: string, place: string) => test.memory.lastAnswer(person, place);
    await lastAnswer("telegram:user:1", "telegram:chat:-9").set(answer);
    expect(await lastAnswer("telegram:user:1", "telegram:chat:-9").get()).toEqual(answer);
    expect(await lastAnswer("telegram:user:1", "telegram:user:1").get()).toBeUndefined();
    expect(await lastAnswer("telegram:user:11", "telegram:chat:-9").get()).toBeUndefined();
  });

  it("is told and forgotten whole, and nothing of anybody else", async () => {
    await using test = await setup(kind);
    const { memory } = test;
    for (const person of ["telegram:user:1", "telegram:user:11", "discord:user:1"]) {
      await memory.memoryOf(person, person).keepSettings("me", { currency: "EUR" });
      for (const place of [person, "telegram:chat:-9", "telegram:chat:-99"])
        await memory.lastAnswer(person, place).set(answer);
    }
    const anna = memory.memoryOf("telegram:user:1", "telegram:chat:-9");
    expect(await anna.everything("me")).toEqual(
      expect.arrayContaining([
        { kind: "settings", value: { currency: "EUR" } },
        expect.objectContaining({ kind: "last-answer", place: "telegram:chat:-99" }),
      ]),
    );
    expect(await anna.forget("me")).toEqual({ ...nothing, settings: 1, "last-answer": 3 });
    expect(await anna.everything("me")).toEqual([]);
    expect(await anna.forget("me")).toEqual(nothing);
    for (const person of ["telegram:user:11", "discord:user:1"])
      expect(await memory.memoryOf(person, person).everything("me")).toHaveLength(4);
  });

  it("goes along when a place gets another id", async () => {
    await using test = await setup(kind);
    const { memory } = test;
    await memory.memoryOf("a", "telegram:chat:-9").keepSettings("here", { language: "de" });
    await memory.movePlace("telegram:chat:-9", "telegram:chat:-1009");
    await memory.movePlace("telegram:chat:-9", "telegram:chat:-1009");
    expect(await memory.settings("telegram:chat:-1009")).toEqual({ language: "de" });
    expect(await memory.settings("telegram:chat:-9")).toEqual({});
  });

  it("is as good as nothing where it was kept in another form", async () => {
    await using test = await setup(kind);
    await openKeep(test.database, "settings").set("telegram:user:1", { currency: 7 });
    expect(await test.memory.settings("telegram:user:1")).toEqual({});
  });
});

async function setup(kind: TestDatabase) {
  const database = await openDatabase(kind.another());
  const subscriptions = openSubscriptions(database);
  const history = openHistory(database);
  const memory = openMemory({ database, subscriptions, history });
  return { database, memory, subscriptions, history, [Symbol.asyncDispose]: () => database.close() };
}
