import { describe, expect, it } from "vitest";
import type { Ask, Served } from "../../bot/platform.ts";
import { pressId } from "../../bot/presses.ts";
import { createReception } from "../../bot/reception.ts";
import { command, type Command } from "../../commands/command.ts";
import { commands } from "../../commands/index.ts";
import { textOf } from "../ask.ts";
import { order } from "../stored.ts";
import { openTestHost, type TestHostOptions } from "./host.ts";

const group = "telegram:chat:-9";

describe("an answer in a chat", () => {
  it("is in the language of the person's client until another is set", async () => {
    await using test = await setup();
    expect((await test.alone("start", { language: "de-AT" })).reply.title).toMatch(/^Verdient deine GPU/);
    await test.alone("settings language=en", { language: "de" });
    expect((await test.alone("start", { language: "de" })).reply.title).toMatch(/^Does your GPU/);
  });

  it("is in English where the client's language is not one of ours, or is none", async () => {
    await using test = await setup();
    for (const language of ["tlh", "", "not a tag", undefined])
      expect((await test.alone("start", { language })).reply.title).toMatch(/^Does your GPU/);
  });

  it("follows the person in private, and the place where others read along", async () => {
    await using test = await setup();
    await test.alone("settings EUR");
    await test.among("settings for=here currency=GBP language=de");
    expect(textOf((await test.alone("price akt")).reply).join()).toContain("€");
    const shared = textOf((await test.among("price akt")).reply).join();
    expect(shared).toContain("£");
    expect(shared).toContain("Volumen");
  });

  it("takes what a place has not set from the person, but not the country, which tells what their power costs", async () => {
    await using test = await setup();
    await test.alone("settings EUR DE");
    const shared = textOf((await test.among("earnings 4090")).reply).join("\n");
    expect(shared).toContain("€");
    expect(shared).toContain("the world's average");
    expect(textOf((await test.alone("earnings 4090")).reply).join("\n")).toContain("Germany");
  });

  it("to a private question asked among others speaks the person's own language", async () => {
    await using test = await setup();
    await test.alone("settings language=de");
    await test.among("settings for=here language=en");
    expect((await test.among("settings")).reply.title).toBe("Deine Einstellungen");
  });

  it("that is private waits in private where it cannot be given so that only the asker sees it", async () => {
    await using test = await setup();
    const privateUrl = (line: string) => `https://t.me/bot?start=${line}`;
    for (const line of ["settings", "export", "forget", "forget confirm"]) {
      const { reply, personal } = await test.among(line, { privateUrl });
      expect(reply.title).toBe("That is private");
      expect(reply.buttons).toEqual([
        { label: "Open the private chat", url: `https://t.me/bot?start=${line.split(" ")[0]}` },
      ]);
      expect(personal).toBe(false);
    }
    expect((await test.among("earnings 4090", { privateUrl })).reply.title).toContain("4090");
    expect((await test.among("settings for=here", { privateUrl })).reply.title).toBe(
      "Settings of this place",
    );
  });

  it("is for the asker alone where it is about their own data, asks back, or is bad news", async () => {
    await using test = await setup();
    const personal = async (line: string) => (await test.among(line)).personal;
    expect(await personal("settings")).toBe(true);
    expect(await personal("earnings")).toBe(true);
    expect(await personal("blah")).toBe(true);
    expect(await personal("earnings 4090")).toBe(false);
  });

  it("is explained by why to each in that place, and to whom presses the button of somebody else's", async () => {
    await using test = await setup();
    await test.among("earnings 4090", { person: "telegram:user:1" });
    await test.among("price akt", { person: "telegram:user:2" });
    const asked = async (given: Given) => textOf((await test.among("why", given)).reply).join("\n");
    expect(await asked({ person: "telegram:user:1" })).toContain("earnings 4090");
    expect(await asked({ person: "telegram:user:2" })).toContain("price akt");
    expect(await asked({ person: "telegram:user:2", about: "telegram:user:1" })).toContain("earnings 4090");
    expect(await asked({ person: "telegram:user:3" })).toContain("no earlier answer");
  });

  it("that fails for us is told under a name by which the operator finds it", async () => {
    const broken: Command = command({
      name: "broken",
      options: {},
      run: () => Promise.reject(new Error("oh")),
    });
    await using test = await setup({ commands: [...commands, broken] });
    const { reply, outcome } = await test.alone("broken");
    expect(outcome).toBe("failed");
    const [, id = "?"] = /written down as (\w+)/.exec(textOf(reply).join()) ?? [];
    expect(test.logged).toContainEqual(expect.objectContaining({ id, msg: "failed" }));
  });

  it("is given although settings cannot be read: as a failure of ours", async () => {
    await using test = await setup();
    await test.closeDatabase();
    const { outcome, reply } = await test.alone("start");
    expect([outcome, reply.title]).toEqual(["failed", "That did not work"]);
  });

  it("leaves a line in the log that tells nothing of who asked or what", async () => {
    await using test = await setup();
    await test.alone("earnings 4090 0.1234");
    const [line] = test.logged;
    expect(line).toMatchObject({ msg: "answered", command: "earnings", outcome: "answered" });
    expect(JSON.stringify(test.logged)).not.toMatch(/telegram:user|0\.1234|4090/);
  });
});

describe("the value that was asked for", () => {
  it("is taken from the next line of the same person in the same place, for ten minutes", async () => {
    await using test = await setup();
    await test.among("earnings rtx4090 count=ask", { person: "telegram:user:1" });
    expect((await test.among("3", { person: "telegram:user:2" })).outcome).toBe("asked-back");
    expect((await test.alone("3", { person: "telegram:user:1" })).outcome).toBe("asked-back");
    expect((await test.among("3", { person: "telegram:user:1" })).reply.title).toContain("3x RTX 4090");
    await test.among("earnings rtx4090 count=ask", { person: "telegram:user:1" });
    test.clock.pass({ minutes: 10 });
    expect((await test.among("3", { person: "telegram:user:1" })).outcome).toBe("asked-back");
  });

  it("may come to another process than the one that asked", async () => {
    await using test = await setup();
    const { host, world, memory, orders } = test;
    const desk = { commands: host.commands, world: world.world, report: () => "" };
    const other = createReception({ locales: host.locales, desk, memory, orders, log: host.log });
    await test.alone("earnings rtx4090 count=ask");
    const me = { id: "telegram:user:1" };
    const place = { id: me.id, shared: false };
    const ask: Ask = { asking: { line: "3" }, person: me, place, isManager: async () => true };
    expect((await other.answer(ask)).reply.title).toContain("3x RTX 4090");
  });
});

describe("who asks too fast", () => {
  it("is told once how long to wait, and is answered after that", async () => {
    await using test = await setup({ limits: { perPersonPerMinute: 30, personBurst: 5 } });
    const ask = () => test.alone("start", { person: "telegram:user:1" });
    for (let count = 0; count < 5; count += 1) expect((await ask()).outcome).toBe("answered");
    const told = await ask();
    expect(textOf(told.reply)).toContain("You ask faster than answers are made. Try again in 2 seconds.");
    expect([told.quiet, (await ask()).quiet]).toEqual([false, true]);
    expect((await test.alone("start", { person: "telegram:user:2" })).outcome).toBe("answered");
    test.clock.pass({ seconds: 2 });
    expect((await ask()).outcome).toBe("answered");
    expect((await ask()).quiet).toBe(false);
  });

  it("can be a whole place", async () => {
    await using test = await setup({ limits: { perPlacePerMinute: 3 } });
    const outcomes = [];
    for (let person = 1; person <= 4; person += 1)
      outcomes.push((await test.among("start", { person: `telegram:user:${person}` })).outcome);
    expect(outcomes).toEqual(["answered", "answered", "answered", "failed"]);
  });

  it("is not served when too many wait already, and is told so in a friendly way", async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const slow: Command = command({
      name: "slow",
      options: {},
      run: async () => {
        await promise;
        return { title: "done", blocks: [], figures: [] };
      },
    });
    await using test = await setup({ commands: [...commands, slow], limits: { atOnce: 2, waiting: 1 } });
    const asks = Array.from({ length: 4 }, (_, at) => test.alone("slow", { person: `telegram:user:${at}` }));
    expect((await asks[3]!).reply.title).toBe("Very busy right now");
    resolve();
    expect((await Promise.all(asks.slice(0, 3))).map(({ reply }) => reply.title)).toEqual([
      "done",
      "done",
      "done",
    ]);
  });
});

describe("whose digest a platform refused", () => {
  const person = "telegram:user:1";
  const place = "telegram:chat:-100";
  const news = "One of your daily digests does not come any more.";

  it("is told once and in private, at the next contact, with the way to go on", async () => {
    await using test = await setup();
    const { subscriptions, limits } = test.orders;
    const refused = order({ owner: person, place });
    await subscriptions.add(refused, limits);
    await subscriptions.pause(refused.id, "no-permission", test.clock.now());
    expect(wordsOf(await test.among("about"))).not.toContain(news);
    const told = await test.alone("about");
    expect(wordsOf(told)).toContain(news);
    expect(told.reply.buttons).toContainEqual({ label: "All digests", line: "digest action=list" });
    expect(wordsOf(await test.alone("about"))).not.toContain(news);
  });

  it("is told of the next refusal too, and not of a pause that was asked for", async () => {
    await using test = await setup();
    const { subscriptions, limits } = test.orders;
    const [refused, asked] = [order({ owner: person, place }), order({ owner: person, place })];
    for (const each of [refused, asked]) await subscriptions.add(each, limits);
    await subscriptions.pause(asked.id, "asked", test.clock.now());
    for (const reason of ["no-permission", "no-access"]) {
      await subscriptions.pause(refused.id, reason, test.clock.now());
      expect(wordsOf(await test.alone("about"))).toContain(news);
      await subscriptions.change(refused);
      test.clock.pass({ hours: 30 });
    }
  });
});

const wordsOf = ({ reply }: Served): string => textOf(reply).join("\n");

describe("a button", () => {
  it("whose line is too long to be carried works, as long as the line is kept", async () => {
    await using test = await setup();
    const { reception } = test.host;
    const line = `earnings rtx4090 power=0.12 hardware=2400 residual=30% life=4 discount=10% fixed=20`;
    const reply = { title: "x", blocks: [], buttons: [{ label: "again", line }], figures: [] };
    await reception.keepLines(reply, 64);
    expect(await reception.press(pressId({ kind: "add", line }, 64))).toEqual({ kind: "add", line });
    expect(await reception.press(">#gone")).toBeUndefined();
    const gone = reception.pressGone({
      person: { id: "a" },
      place: { id: "a", shared: false },
      isManager: async () => true,
    });
    expect(gone.reply.title).toBe("This button is too old");
  });
});

interface Given {
  readonly person?: string;
  readonly language?: string | undefined;
  readonly about?: string;
  readonly privateUrl?: NonNullable<Ask["privateUrl"]>;
}

async function setup(options: TestHostOptions = {}) {
  const limits = { personBurst: 1000, perPersonPerMinute: 1000, perPlacePerMinute: 1000, ...options.limits };
  const test = await openTestHost({ ...options, limits });
  const ask = (line: string, shared: boolean, { person = "telegram:user:1", language, ...rest }: Given) =>
    test.host.reception.answer({
      asking: { line },
      person: { id: person, language },
      place: { id: shared ? group : person, shared },
      isManager: async () => true,
      ...rest,
    });
  return {
    ...test,
    alone: (line: string, given: Given = {}) => ask(line, false, given),
    among: (line: string, given: Given = {}) => ask(line, true, given),
    closeDatabase: () => test.database.close(),
    [Symbol.asyncDispose]: () => test[Symbol.asyncDispose](),
  };
}
