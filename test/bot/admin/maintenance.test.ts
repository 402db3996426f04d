import { describe, expect, it } from "vitest";
import { createAdminDesk } from "../../../bot/admin/desk.ts";
import { createMaintenance } from "../../../bot/admin/maintenance.ts";
import { openLocales } from "../../../locales/index.ts";
import { slash, wordsOf } from "../../fakes/discord/index.ts";
import { testClock } from "../../world.ts";
import { openOffice } from "../digests/office.ts";
import { openReadyBot } from "../discord/bot.ts";
import { openBot, someone } from "../telegram/bot.ts";

const locales = openLocales();
const { say } = locales.language("en");

const textOf = ({ messages }: { messages: readonly { text: string }[] }) =>
  messages.map(({ text }) => text.replaceAll("\u2060", "")).join("\n");

describe("maintenance, on Telegram", () => {
  it("answers everybody else with a note and the owner's own words, and the owner as ever", async () => {
    await using bot = await openBot();
    const { telegram, tested } = bot;
    const { person: owner, chat } = someone(bot);
    tested.owners.add(`telegram:user:${owner.id}`);
    const words = `Back at 5, = "soon"\n\nSee  <status>`;
    const begun = textOf(await telegram.type(chat, owner, `/admin maintenance on ${words}`));
    expect(begun).toContain("Maintenance is on");
    expect(begun).toContain(words);
    const bob = telegram.user({ first_name: "Bob", language_code: "en" });
    for (const line of ["price akt", "/help", "forget", "admin maintenance off"])
      expect(textOf(await telegram.type(telegram.privateChat(bob), bob, line))).toBe(
        `${say("maintenance-title")}\n${say("maintenance")}\n\n${words}`,
      );
    expect(tested.world.upstream.calls).toEqual([]);
    expect(textOf(await telegram.type(chat, owner, "price akt"))).toContain("AKT $");
    expect(textOf(await telegram.type(chat, owner, "admin"))).toMatch(/All is well[^]*Maintenance is on/);
    expect(textOf(await telegram.type(chat, owner, "admin maintenance off"))).toContain("is over");
    expect(textOf(await telegram.type(telegram.privateChat(bob), bob, "price akt"))).toContain("AKT $");
    expect(telegram.complaints).toEqual([]);
  });

  it("speaks to each in the language that was set, of the place where others read along", async () => {
    await using bot = await openBot();
    const { telegram, tested } = bot;
    const bob = telegram.user({ first_name: "Bob", language_code: "en" });
    const ada = telegram.user({ first_name: "Ada", language_code: "fr" });
    const group = telegram.group({ admins: [ada] });
    await telegram.type(telegram.privateChat(bob), bob, "settings language=de");
    await telegram.type(group, ada, `/settings@${telegram.username} for=here language=es`);
    await tested.maintenance.set({ since: tested.clock.now() });
    const told = async (...asked: Parameters<typeof telegram.type>) => textOf(await telegram.type(...asked));
    const inLanguage = (code: string) => locales.language(code).say("maintenance-title");
    expect(await told(telegram.privateChat(bob), bob, "help")).toContain(inLanguage("de"));
    expect(await told(telegram.privateChat(ada), ada, "help")).toContain(inLanguage("fr"));
    expect(await told(group, bob, `/help@${telegram.username}`)).toContain(inLanguage("es"));
  });

  it("says how it is where neither on nor off is typed, and has buttons for both", async () => {
    await using bot = await openBot();
    const { telegram, tested } = bot;
    const { person, chat } = someone(bot);
    tested.owners.add(`telegram:user:${person.id}`);
    const asked = await telegram.type(chat, person, "admin maintenance");
    expect(textOf(asked)).toContain("Maintenance is off");
    const on = await telegram.press(asked.messages[0]!, "Begin maintenance", person, { expect: 1 });
    expect(textOf(on)).toContain("Maintenance is on");
    expect((await tested.maintenance.current())?.text).toBeUndefined();
    await telegram.press(on.messages[0]!, "End maintenance", person, { expect: 1 });
    expect(await tested.maintenance.current()).toBeUndefined();
  });

  it("refuses words that nobody would read, and changes nothing then", async () => {
    await using bot = await openBot();
    const { telegram, tested } = bot;
    const { person, chat } = someone(bot);
    tested.owners.add(`telegram:user:${person.id}`);
    const long = await telegram.type(chat, person, `admin maintenance on ${"a".repeat(301)}`);
    expect(textOf(long)).toContain("It has 301 characters, and 300 are the most");
    expect(await tested.maintenance.current()).toBeUndefined();
    await telegram.type(chat, person, `admin maintenance on ${"a".repeat(300)}`);
    expect((await tested.maintenance.current())?.text).toHaveLength(300);
  });
});

describe("maintenance that has begun", () => {
  it("keeps its beginning and its words when it is begun again, unless others are typed", async () => {
    await using bot = await openBot();
    const { telegram, tested } = bot;
    const { person, chat } = someone(bot);
    tested.owners.add(`telegram:user:${person.id}`);
    const since = tested.clock.now();
    await telegram.type(chat, person, "admin maintenance on Back at 5");
    tested.clock.pass({ hours: 1 });
    await telegram.type(chat, person, "admin maintenance on");
    expect(await tested.maintenance.current()).toEqual({ since, text: "Back at 5" });
    await telegram.type(chat, person, "admin maintenance on Back at 6");
    expect(await tested.maintenance.current()).toEqual({ since, text: "Back at 6" });
  });

  it("asks whether it is on or off that is meant where there are words alone", async () => {
    await using bot = await openBot();
    const { telegram, tested } = bot;
    const { person, chat } = someone(bot);
    tested.owners.add(`telegram:user:${person.id}`);
    const asked = await telegram.type(chat, person, "admin action=maintenance text=Soon");
    expect(textOf(asked)).toContain("switch: what is it?");
    expect(await tested.maintenance.current()).toBeUndefined();
  });

  it("is ended once: what is late of itself is not let go by ending it again", async () => {
    await using bot = await openBot();
    const { tested } = bot;
    const released: unknown[] = [];
    const desk = createAdminDesk({
      clock: tested.clock,
      roles: [],
      databaseUrl: "sqlite::memory:",
      readiness: tested.readiness,
      tally: () => Promise.reject(new Error("not asked here")),
      upstreams: { states: () => [] },
      outbox: async () => ({ ...tested.outbox, release: async (now) => void released.push(now) }),
      pace: { discord: 1, telegram: 1 },
      maintenance: tested.maintenance,
    });
    await desk.setMaintenance(undefined);
    expect(released).toEqual([]);
    await desk.setMaintenance({ since: tested.clock.now() });
    await desk.setMaintenance(undefined);
    expect(released).toHaveLength(1);
  });

  it("burns a code that is typed among others all the same", async () => {
    await using bot = await openBot();
    const { telegram, tested } = bot;
    const { person, chat } = someone(bot);
    const asked = textOf(await telegram.type(chat, person, "link"));
    const [code = ""] = /[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(asked) ?? [];
    const group = telegram.group({ admins: [person] });
    await tested.maintenance.set({ since: tested.clock.now() });
    const told = textOf(await telegram.type(group, person, `/link@${telegram.username} ${code}`));
    expect(told).toContain(say("maintenance-title"));
    expect(told).toContain(say("link-burnt"));
  });
});

describe("maintenance, on Discord", () => {
  it("answers everybody else in the server with a note that only they see", async () => {
    await using bot = await openReadyBot({ ownsHome: true });
    const { discord, host } = bot;
    await discord.until(() => discord.commandsOfGuilds.size > 0);
    host.owners.add(`discord:user:${discord.places.asker.id}`);
    const permissions = 1n << 3n;
    const words = "Back **soon** @everyone";
    const options = { action: "maintenance", switch: "on", text: words };
    const begun = await discord.interact({ ...slash("admin", options), permissions });
    expect(begun.words).toContain("Back \\*\\*soon\\*\\* @\u200Beveryone");
    const bob = { ...slash("price", { token: "akt" }), by: discord.places.addPerson("Bob"), locale: "de" };
    const { messages } = await discord.interact(bob);
    expect(messages.map((message) => [message.ephemeral, wordsOf(message)])).toEqual([
      [true, expect.stringMatching(/^## Down for maintenance\n[^]*\nBack \\\*\\\*soon/)],
    ]);
    const alone = await discord.interact({ ...bob, where: "direct" });
    expect(alone.words).toMatch(/^## Wartungspause\n[^]*\nBack \\\*\\\*soon/);
    expect((await discord.interact(slash("price", { token: "akt" }))).words).toContain("AKT");
    expect(discord.complaints).toEqual([]);
  });
});

describe("maintenance, as all processes on a database see it", () => {
  it("is seen by the others within seconds, and outlives a restart", async () => {
    const kept = new Map<string, unknown>();
    const state = {
      get: async (key: string) => kept.get(key),
      set: async (key: string, value: unknown) => kept.set(key, value),
    };
    const clock = testClock();
    const told: string[] = [];
    const open = (name: string) =>
      createMaintenance({
        state,
        clock,
        report: () => {},
        onChange: (now) => void told.push(`${name} ${now ? "begun" : "ended"}`),
      });
    const [one, other] = [open("one"), open("other")];
    expect(await other.current()).toBeUndefined();
    await one.set({ since: clock.now(), text: "Back at 5" });
    expect(await one.current()).toMatchObject({ text: "Back at 5" });
    expect(await other.current()).toBeUndefined();
    clock.pass({ seconds: 2 });
    expect(await other.current()).toMatchObject({ text: "Back at 5" });
    expect(await open("third").current()).toMatchObject({ text: "Back at 5" });
    await other.set(undefined);
    clock.pass({ seconds: 2 });
    expect(await one.current()).toBeUndefined();
    expect(told).toEqual(["one begun", "other begun", "third begun", "other ended", "one ended"]);
  });

  it("goes on as it was last known while the database does not tell", async () => {
    let isAway = false;
    const kept = new Map<string, unknown>();
    const state = {
      get: async (key: string) => {
        if (isAway) throw new Error("away");
        return kept.get(key);
      },
      set: async (key: string, value: unknown) => kept.set(key, value),
    };
    const clock = testClock();
    const troubles: unknown[] = [];
    const maintenance = createMaintenance({ state, clock, report: (error) => troubles.push(error) });
    await maintenance.set({ since: clock.now() });
    isAway = true;
    clock.pass({ seconds: 5 });
    expect(await maintenance.current()).toBeDefined();
    expect(troubles).toHaveLength(1);
  });
});

describe("digests during maintenance", () => {
  it("are neither made nor sent, and go out once, late, when it is over", async () => {
    let isHeld = true;
    await using office = await openOffice({ isHeld: async () => isHeld });
    await office.ready("1", "2");
    await office.drain();
    expect(await office.states()).toEqual(["due", "due"]);
    office.time.jump(office.time.clock.now().add({ hours: 2 }));
    isHeld = false;
    await office.drain();
    await office.time.run(office.worker.drain());
    await office.drain();
    await office.drain();
    expect(office.handed.map(({ reply }) => reply.title)).toEqual([
      "s0000 2026-11-25 late",
      "s0001 2026-11-25 late",
    ]);
    expect(await office.states()).toEqual(["sent", "sent"]);
  });

  it("that were made before are not sent, but made anew so that they say that they are late", async () => {
    let isHeld = false;
    await using office = await openOffice({ isHeld: async () => isHeld });
    await office.ready("1");
    isHeld = true;
    await office.drain();
    expect(await office.states()).toEqual(["ready"]);
    office.time.jump(office.time.clock.now().add({ hours: 2 }));
    isHeld = false;
    await office.drain();
    expect(office.handed.map(({ reply }) => reply.title)).toEqual(["s0000 2026-11-25 late"]);
  });

  it("stop within a moment, and what was taken and not sent is not lost", async () => {
    let sends = 0;
    await using office = await openOffice({
      isHeld: async () => sends >= 3,
      answer: () => {
        sends += 1;
        return { kind: "sent", messageId: String(sends) };
      },
    });
    await office.ready(...Array.from({ length: 20 }, (_, at) => String(at)));
    await office.drain();
    const before = office.handed.length;
    expect(before).toBeLessThan(6);
    sends = -1_000;
    office.time.jump(office.time.clock.now().add({ seconds: 30 }));
    await office.drain();
    expect(office.handed).toHaveLength(20);
    expect(new Set(office.handed.map(({ key }) => key)).size).toBe(20);
  });
});
