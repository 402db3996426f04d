import * as fc from "fast-check";
import { levels } from "pino";
import { describe, expect, it } from "vitest";
import type { Choice } from "../../bot/discord/autocomplete.ts";
import { openIntake } from "../../bot/discord/intake.ts";
import { readInteraction } from "../../bot/discord/interaction.ts";
import { callbackJson, type Responder } from "../../bot/discord/responder.ts";
import type { DiscordMessage } from "../../bot/discord/render.ts";
import { openHttpServer } from "../../bot/http-server.ts";
import { openApis } from "../../bot/telegram/api.ts";
import { createDestinations } from "../../bot/telegram/destinations.ts";
import { openHandler } from "../../bot/telegram/handler.ts";
import { createIntake } from "../../bot/telegram/intake.ts";
import { createManagers } from "../../bot/telegram/managers.ts";
import type { Office } from "../../bot/telegram/office.ts";
import { createPhotos } from "../../bot/telegram/photos.ts";
import { usualPace } from "../../bot/telegram/pace.ts";
import { commands } from "../../commands/index.ts";
import { createRecent } from "../../core/recent.ts";
import { times } from "../fuzz/times.ts";
import { press, slash, typing, type FakeDiscord } from "../fakes/discord/index.ts";
import type { FakeCall } from "../fakes/telegram/server.ts";
import type { FakeTelegram } from "../fakes/telegram/telegram.ts";
import { openReadyBot } from "./discord/bot.ts";
import { complaintsAbout } from "./discord/check.ts";
import { read, type Kind } from "./discord/markup.ts";
import type { TestHost } from "./host.ts";
import { autoLinks } from "./telegram/auto-links.ts";
import { openBot, testPace } from "./telegram/bot.ts";
import { parseHtml } from "./telegram/html-entities.ts";
import { anyText } from "./telegram/words.ts";

/**
 * Requests that nobody means well with, 10,000 in all where nobody wants more. What comes in process goes the way behind the socket; on Telegram
 * its answers go over sockets all the same. A promise that nobody caught fails the run (vitest).
 */
const counts = {
  discord: {
    inProcess: 4_000 * times,
    posted: 500 * times,
    ofNobody: 200 * times,
    overGateway: 300 * times,
    replayed: 200,
  },
  telegram: {
    inProcess: 4_000 * times,
    ofNobody: 300 * times,
    posted: 200 * times,
    polled: 200 * times,
    replayed: 100,
  },
} as const;

/** Nobody is slowed down: each of the requests is to be answered. */
const unhurried = { perPersonPerMinute: 1e7, personBurst: 1e7, perPlacePerMinute: 1e7 };
const ofPlace = { currency: "GBP", timeZone: "Europe/London" };
const ofOwner = { language: "de", country: "DE" };

/** Each would be more than text if it went through; "evil" is written nowhere else. */
const pieces: readonly string[] = [
  ..."**evil** __evil__ *evil* _evil_ ~~evil~~ ||evil|| `evil` ```evil``` [evil](https://evil.example)".split(
    " ",
  ),
  ..."<https://evil.example> https://evil.example/a evil.example @everyone @here <@123> <@&123> <@!123>".split(
    " ",
  ),
  ..."<#123> </evil:123> <t:0:R> <:evil:123> :evil: <b>evil</b> <i>evil</i> <code>evil</code>".split(" "),
  ..."<tg-spoiler>evil</tg-spoiler> &lt;b&gt;evil @evil_bot /start@evil_bot #evil $EVIL tg://user?id=1".split(
    " ",
  ),
  ..."\n#_evil \n-#_evil \n>_evil \n-_evil \n###_evil".split(" ").map((line) => line.replace("_", " ")),
  '<a href="https://evil.example">evil</a>',
  '<a href="tg://user?id=1">evil</a>',
  "</pre><b>evil</b>",
];
const strange: readonly string[] = [
  "\u202E",
  "\u2066",
  "\u200B",
  "\u2060",
  "\uD83D",
  "\uDE00",
  "\u0000",
  "\n",
  " ",
];
const huge = fc
  .constantFrom("x", "@everyone ", "<b>", "\u202E", "4090 ", "a=b ")
  .map((word) => word.repeat(100_000 / word.length));
const words = fc
  .array(fc.constantFrom(...pieces, ...strange), { minLength: 1, maxLength: 4 })
  .map((all) => all.join(""));
const text = fc.oneof(
  { weight: 30, arbitrary: words },
  { weight: 20, arbitrary: anyText },
  { weight: 1, arbitrary: huge },
);

const names = commands.map(({ name }) => name);
/** What only a manager may ask, and somebody's own data. */
const presumptuous: readonly string[] = [
  "settings for=here currency=EUR",
  "settings for=here reset=yes",
  "settings EUR here",
  "settings here language=fr timezone=UTC country=FR",
  "settings currency=EUR",
  "forget confirm=yes for=here",
  "forget confirm=yes",
  "export for=here",
];
const line = fc.oneof(
  text,
  fc.constantFrom(...presumptuous),
  fc
    .tuple(fc.constantFrom(...names, "why here", "settings for=here", "earnings gpu=ask-rtx-40 count="), text)
    .map((all) => all.join(" ")),
  fc.tuple(fc.constantFrom("earnings 4090", "4090", "price akt"), text).map((all) => all.join(" ")),
);
/** What buttons might carry: forged lines, hashes of nothing, and what was never ours. */
const carried = fc.oneof(
  line.map((asked) => `=${asked}`),
  line.map((asked) => `>${asked}`),
  text.map((hash) => `>#${hash}`),
  fc.constantFrom("=#aaaaaaaaaaaaaaaaaaaaaa", ">#", "=", "", "#", ">__proto__", "=#__proto__"),
  text,
);

const nested = (depth: number): unknown => JSON.parse("[".repeat(depth) + "]".repeat(depth));
const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, 0, -1, 0.5, 1e308, "", [], {}, true, "NaN", "0", "__proto__"),
  fc.jsonValue({ maxDepth: 3 }),
  text,
  fc.integer({ min: 1, max: 2_000 }).map(nested),
);
interface Damage {
  readonly at: number;
  readonly how: "put" | "drop" | "add";
  readonly junk: unknown;
}
const damages: fc.Arbitrary<readonly Damage[]> = fc.oneof(
  fc.constant([]),
  fc.array(
    fc.record({
      at: fc.nat(),
      how: fc.constantFrom("put" as const, "put" as const, "drop" as const, "add" as const),
      junk,
    }),
    { minLength: 1, maxLength: 3 },
  ),
);

type Raw = Record<string, unknown>;
type Of = object;

/** A copy, as it comes out of JSON, in which parts are others, gone or too many; who it is from stays as it was. */
function damaged(whole: Of, all: readonly Damage[]): Raw {
  const copy = structuredClone(whole) as Raw;
  const slots = slotsIn(copy);
  for (const { at, how, junk: instead } of all) {
    const slot = slots[at % slots.length];
    if (!slot) continue;
    if (how === "drop") delete slot.of[slot.key];
    else if (how === "put") slot.of[slot.key] = instead;
    else
      for (const key of ["__proto__", "constructor", "evil"])
        Object.defineProperty(slot.of, key, {
          value: instead,
          enumerable: true,
          configurable: true,
          writable: true,
        });
  }
  return JSON.parse(JSON.stringify(copy)) as Raw;
}

/** The platform vouches for these: a person cannot change them. */
const vouchedFor: ReadonlySet<string> = new Set([
  "id",
  "permissions",
  "member",
  "user",
  "from",
  "chat",
  "guild_id",
  "update_id",
  "type",
]);

function slotsIn(thing: unknown): readonly { readonly of: Raw; readonly key: string }[] {
  if (typeof thing !== "object" || thing === null) return [];
  const of = thing as Raw;
  return Object.keys(of).flatMap((key) => [
    ...(vouchedFor.has(key) ? [] : [{ of, key }]),
    ...slotsIn(of[key]),
  ]);
}

/** Runs a property that often, and prints what failed only as far as one can read it. */
const often = <T>(numRuns: number, given: fc.Arbitrary<T>, holds: (one: T) => Promise<void>): Promise<void> =>
  fc.assert(fc.asyncProperty(given, holds), {
    numRuns,
    reporter: ({ failed, counterexample, errorInstance, seed, counterexamplePath }) => {
      if (!failed) return;
      const shown = (JSON.stringify(counterexample) ?? "").slice(0, 2_000);
      throw new Error(`${shown}\nseed ${seed}, path ${counterexamplePath ?? ""}\n${String(errorInstance)}`, {
        cause: errorInstance,
      });
    },
  });

// Discord

interface DiscordAsk {
  readonly of: "guild" | "direct" | "group" | "typing" | "press";
  readonly name: string;
  readonly options: readonly (readonly [string, unknown])[];
  readonly carried: string;
  readonly permissions: unknown;
  readonly damages: readonly Damage[];
}

const optionNames = [...new Set(commands.flatMap(({ facts }) => facts.map(({ name }) => name)))];
const discordAsk: fc.Arbitrary<DiscordAsk> = fc.record({
  of: fc.constantFrom("guild", "guild", "direct", "group", "typing", "press", "press"),
  name: fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: text }),
  options: fc.array(
    fc.tuple(
      fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...optionNames) }, { weight: 1, arbitrary: text }),
      fc.oneof(
        text,
        fc.constantFrom<unknown>("here", "yes", "EUR", "rtx4090", "akt", "akash", 1e308, -1, true),
      ),
    ),
    { maxLength: 4 },
  ),
  carried,
  // None of these is a right to manage.
  permissions: fc.constantFrom<unknown>(
    "0",
    "2147483648",
    "-32",
    "0x20",
    " 32",
    "32 ",
    "abc",
    32,
    null,
    [32],
  ),
  damages,
});

type Bases = Readonly<Record<DiscordAsk["of"], () => Of>>;

/** One of each kind of interaction as it really comes, by Mallory, who manages nothing. */
async function basesOn(discord: FakeDiscord, via: Parameters<FakeDiscord["interact"]>[1]): Promise<Bases> {
  const by = discord.places.addPerson("mallory");
  const owners = await discord.interact(slash("earnings", { gpu: "rtx4090", power: "0.12" }), via);
  const from = async (asked: Parameters<FakeDiscord["interact"]>[0]) => {
    const { interaction } = await discord.interact({ ...asked, by }, via);
    return () => discord.again(interaction);
  };
  return {
    guild: await from(slash("about")),
    direct: await from({ ...slash("about"), where: "direct" }),
    group: await from({ ...slash("about"), where: "group" }),
    typing: await from(typing("earnings", "gpu", "40")),
    press: await from(press(owners, 0)),
  };
}

const personIds = numbering(7_000_000_000_000_000_000n);

function numbering(first: bigint): () => string {
  let last = first;
  return () => String((last += 1n));
}

/** A new interaction; where something is typed by yet another person, for nobody types so fast. */
function interactionOf(ask: DiscordAsk, bases: Bases): Raw {
  const base = structuredClone(bases[ask.of]()) as Raw & { data: Raw; member?: Raw & { user: Raw } };
  const options = ask.options.map(([name, value]) => ({ name, type: 3, value }));
  if (base.member) base.member = { ...base.member, permissions: ask.permissions };
  if (ask.of === "typing") {
    base.member!.user = { ...base.member!.user, id: personIds() };
    Object.assign(base.data, {
      name: ask.name,
      options: options.map((each, at) => ({ ...each, focused: at === 0 })),
    });
  } else if (ask.of === "press") base.data["custom_id"] = ask.carried;
  else Object.assign(base.data, { name: ask.name, options });
  return damaged(base, ask.damages);
}

/** What the bot may mark with. */
const ourKinds: ReadonlySet<Kind> = new Set([
  "heading",
  "small print",
  "bold",
  "code",
  "code block",
  "time",
  "address",
]);
const pieceTexts: ReadonlySet<string> = new Set(pieces.map((piece) => piece.trim()));
/** A line that begins as somebody else wanted it to. */
const foreignLine = /^\s*(?:#{1,3}|-#|>|[-*+]|\d+\.) evil/m;

/** What a message of components would do besides saying something. */
function effectsOf(body: unknown): readonly string[] {
  const contents = stringsUnder(body, "content");
  return [
    ...contents.flatMap((content) =>
      read(content)
        .constructs.filter(
          ({ kind, text: marked }) =>
            !ourKinds.has(kind) || pieceTexts.has(marked) || (kind === "address" && marked.includes("evil")),
        )
        .map(({ kind, text: marked }) => `${kind} ${marked}`),
    ),
    ...contents.filter((content) => foreignLine.test(content)),
    ...foreignAddresses(body),
  ];
}

/** Where buttons lead that ours do not. */
const foreignAddresses = (thing: unknown): readonly string[] =>
  stringsUnder(thing, "url").filter((url) => !/^(?:https|attachment):\/\/(?![^/]*evil)/.test(url));

function stringsUnder(thing: unknown, key: string): readonly string[] {
  if (typeof thing !== "object" || thing === null) return [];
  return Object.entries(thing).flatMap(([name, value]) =>
    name === key && typeof value === "string" ? [value] : stringsUnder(value, key),
  );
}

interface Callback {
  readonly type: number;
  readonly data?: unknown;
}
const nothing: Callback = { type: 1 };
/** discord-api-docs interactions/receiving-and-responding, Interaction Callback Type. */
const types = { message: 4, update: 7, choices: 8 } as const;

/** Flaws of what a callback carries. */
function flawsOfCallback({ type, data }: Callback): readonly string[] {
  if (type === types.choices)
    return flawsOfChoices((data as { readonly choices: readonly Choice[] }).choices);
  return type === types.message || type === types.update ? flawsOfMessage(data) : [];
}

const flawsOfMessage = (body: unknown, files?: readonly string[]): readonly string[] => [
  ...complaintsAbout(body, files),
  ...effectsOf(body),
];

const flawsOfChoices = (choices: readonly Choice[]): readonly string[] => [
  ...(choices.length > 25 ? ["too many choices"] : []),
  ...choices
    .flatMap(({ name, value }) => [name, value])
    .filter((each) => each.length < 1 || each.length > 100 || !each.isWellFormed()),
];

/** Shows nothing, and keeps what was wrong with what it was given. */
function judging(flaws: string[]): Responder & { readonly shown: () => number } {
  let shown = 0;
  const judge = ({ body, files }: DiscordMessage) => {
    shown += 1;
    flaws.push(
      ...flawsOfMessage(
        body,
        files.map(({ name }) => name),
      ),
    );
    return Promise.resolve();
  };
  return {
    shown: () => shown,
    carriesFiles: true,
    callback: (callback) => {
      if ("message" in callback) return judge(callback.message);
      flaws.push(...flawsOfCallback(callbackJson(callback)));
      return Promise.resolve();
    },
    edit: judge,
    followUp: judge,
    remove: () => Promise.resolve(),
  };
}

/** What was written down as a failure of ours, by whoever noticed it. */
const failuresOf = ({ logged, troubles }: TestHost): readonly unknown[] => [
  ...troubles,
  ...logged.filter(({ level }) => level >= levels.values.error!),
];

/** The place and its owner have settled something, which nobody else may change. */
async function settle({ memory }: TestHost, owner: string, place: string) {
  const kept = memory.memoryOf(owner, place);
  await kept.keepSettings("here", ofPlace);
  await kept.keepSettings("me", ofOwner);
  const now = async () => [await memory.settings(place), await memory.settings(owner)];
  return { expectUnchanged: async () => expect(await now()).toEqual([ofPlace, ofOwner]) };
}

const openDiscordBot = async (mode: "http" | "gateway") => {
  const bot = await openReadyBot({ mode, host: { limits: unhurried } });
  const { discord, host, via } = bot;
  const way = mode === "http" ? via : ("gateway" as const);
  const bases = await basesOn(discord, way);
  const guild = `discord:guild:${discord.places.guilds[0]!.id}`;
  const owner = `discord:user:${discord.places.asker.id}`;
  const { expectUnchanged } = await settle(host, owner, guild);
  /** All is as it was, and the bot still does what it is there for. */
  const expectWell = async () => {
    await expectUnchanged();
    const answer = await discord.interact(slash("gpu", { gpu: "rtx4090" }), way);
    expect(answer.words).toContain("GeForce RTX 4090");
    const managed = await discord.interact(
      { ...slash("settings", { for: "here", currency: "EUR" }), permissions: 1n << 5n },
      way,
    );
    expect(managed.words).toContain("EUR");
    expect(await host.memory.settings(guild)).toEqual({ ...ofPlace, currency: "EUR" });
    expect(discord.complaints).toEqual([]);
    expect(failuresOf(host)).toEqual([]);
  };
  return { ...bot, bases, guild, expectUnchanged, expectWell };
};

describe("what nobody means well with, on Discord", { timeout: 120_000 }, () => {
  it("is answered harmlessly or not at all, and changes nothing that is not the asker's", async () => {
    await using bot = await openDiscordBot("http");
    const intake = openIntake({ host: bot.host.host, deferAfterMs: 60_000 });
    let shown = 0;
    await often(counts.discord.inProcess, discordAsk, async (ask) => {
      const flaws: string[] = [];
      const responder = judging(flaws);
      const interaction = readInteraction(interactionOf(ask, bot.bases));
      if (interaction) await intake.take(interaction, () => responder);
      shown += responder.shown();
      expect(flaws).toEqual([]);
      await bot.expectUnchanged();
    });
    expect(shown).toBeGreaterThan(counts.discord.inProcess / 3);
    await bot.expectWell();
  });

  it("is answered harmlessly when it is posted and signed", async () => {
    await using bot = await openDiscordBot("http");
    const { discord, via, bases } = bot;
    await often(counts.discord.posted, discordAsk, async (ask) => {
      const request = discord.signed(interactionOf(ask, bases));
      const { status, content } = await discord.deliver(via.url, request);
      expect([200, 202, 400, 413]).toContain(status);
      const callback = status === 200 ? (JSON.parse(content.toString()) as Callback) : nothing;
      expect(flawsOfCallback(callback)).toEqual([]);
    });
    await bot.expectWell();
  });

  it("is turned away where Discord did not sign it just now, whatever it says", async () => {
    await using bot = await openDiscordBot("http");
    const { discord, via, bases, host } = bot;
    const answered = () => host.logged.filter(({ msg }) => msg === "answered").length;
    const before = answered();
    const signing = fc.oneof(
      fc.constantFrom<Parameters<FakeDiscord["signed"]>[1]>({ signature: "forged" }, { signature: "none" }),
      fc.integer({ min: 301, max: 1e9 }).map((ageSeconds) => ({ ageSeconds })),
      fc.integer({ min: 301, max: 1e9 }).map((ageSeconds) => ({ ageSeconds: -ageSeconds })),
      fc.constant("changed" as const),
    );
    await often(counts.discord.ofNobody, fc.tuple(discordAsk, signing), async ([ask, how]) => {
      const raw = interactionOf(ask, bases);
      const signed = discord.signed(raw, how === "changed" ? {} : how);
      const request = how === "changed" ? { ...signed, body: `${signed.body} ` } : signed;
      expect((await discord.deliver(via.url, request)).status).toBe(401);
    });
    expect(answered()).toBe(before);
    await bot.expectWell();
  });

  it("does not end the connection of the gateway", async () => {
    await using bot = await openDiscordBot("gateway");
    const { discord, bases } = bot;
    await often(counts.discord.overGateway, discordAsk, async (ask) => {
      discord.dispatch("INTERACTION_CREATE", interactionOf(ask, bases), discord.places.guilds[0]!.id);
      await Promise.resolve();
    });
    await bot.expectWell();
    expect(discord.gateway.identifies).toHaveLength(1);
  });

  it("is done once, however often it is sent again", async () => {
    await using bot = await openDiscordBot("http");
    const { discord, via, host } = bot;
    const sent: NonNullable<Awaited<ReturnType<FakeDiscord["interact"]>>["request"]>[] = [];
    const currency = fc.constantFrom("EUR", "GBP", "CHF", "USD", "JPY");
    await often(counts.discord.replayed / 2, fc.tuple(currency, fc.nat()), async ([wanted, at]) => {
      const asked = { ...slash("settings", { for: "here", currency: wanted }), permissions: 1n << 5n };
      sent.push((await discord.interact(asked, via)).request!);
      expect(await discord.deliver(via.url, sent[at % sent.length]!)).toMatchObject({ status: 202 });
      expect(await host.memory.settings(bot.guild)).toMatchObject({ currency: wanted });
    });
    expect(discord.complaints).toEqual([]);
    expect(failuresOf(host)).toEqual([]);
  });
});

// Telegram

interface TelegramAsk {
  readonly of: "private" | "group" | "reply" | "press" | "pressOnOwners" | "inline";
  readonly line: string;
  readonly carried: string;
  readonly damages: readonly Damage[];
}

const telegramAsk: fc.Arbitrary<TelegramAsk> = fc.record({
  of: fc.constantFrom("private", "group", "group", "reply", "press", "pressOnOwners", "inline"),
  line: fc.oneof(
    line,
    line.map((asked) => `/${asked}`),
    text.map((parameter) => `/start ${parameter}`),
  ),
  carried,
  damages,
});

const updateIds = numbering(900_000_000n);

/** Mallory manages nothing; Ada owns the group, and has asked something there. */
async function peopleOn(telegram: FakeTelegram) {
  const ada = telegram.user({ first_name: "Ada", language_code: "en" });
  const mallory = telegram.user({ first_name: "Mallory <b>evil</b> @everyone", language_code: "en" });
  const group = telegram.group({ supergroup: true, title: "<b>evil</b>", admins: [ada] });
  return { ada, mallory, group, alone: telegram.privateChat(mallory), adas: telegram.privateChat(ada) };
}
type People = Awaited<ReturnType<typeof peopleOn>>;

/** An update as it really comes, by Mallory; what is typed inline by yet another person, for nobody types so fast. */
function updateOf(
  { of, line: typed, carried: data, damages: all }: TelegramAsk,
  botId: number,
  people: People,
): Raw {
  const { mallory, ada, group, alone } = people;
  const id = Number(updateIds());
  const us = { id: botId, is_bot: true, first_name: "Rigwise", username: "rigwise_test_bot" };
  const inChat = (chat: Of, more: Of) => ({ message_id: id, date: 1, chat, ...more });
  const question = (from: Of) =>
    inChat(group, { from: us, text: "?", reply_to_message: inChat(group, { from, text: "/earnings" }) });
  const pressed = (message: Of) => ({
    callback_query: { id: String(id), from: mallory, data, chat_instance: "1", message },
  });
  const updates: Readonly<Record<TelegramAsk["of"], () => Of>> = {
    private: () => ({ message: inChat(alone, { from: mallory, text: typed }) }),
    group: () => ({ message: inChat(group, { from: mallory, text: typed }) }),
    reply: () => ({
      message: inChat(group, { from: mallory, text: typed, reply_to_message: inChat(group, { from: us }) }),
    }),
    press: () => pressed(inChat(alone, { from: us, text: "?" })),
    pressOnOwners: () => pressed(question(ada)),
    inline: () => ({
      inline_query: {
        id: String(id),
        from: { ...mallory, id: 5_000_000_000 + id },
        query: typed,
        offset: "",
      },
    }),
  };
  return damaged({ update_id: id, ...updates[of]() }, all);
}

const ourEntities: ReadonlySet<string> = new Set([
  "bold",
  "italic",
  "pre",
  "code",
  "expandable_blockquote",
  "date_time",
]);

/** What the texts and buttons of a call would do besides saying something. */
function effectsOfCall({ payload }: FakeCall): readonly string[] {
  const isHtml = stringsUnder(payload, "parse_mode").length > 0;
  const texts = ["text", "caption", "message_text"].flatMap((key) =>
    stringsUnder(key === "text" ? { text: payload["text"] } : payload, key),
  );
  const parsed = texts.map((each) => (isHtml ? parseHtml(each) : { text: each, entities: [] }));
  return [
    ...parsed.flatMap(({ text: shown, entities }) =>
      entities
        .filter(
          ({ type, offset, length }) =>
            !ourEntities.has(type) || shown.slice(offset, offset + length) === "evil",
        )
        .map(({ type }) => `${type} in ${shown}`),
    ),
    ...parsed
      .flatMap(autoLinks)
      .filter(({ type, text: link }) => type !== "url" || link.includes("evil"))
      .map((link) => JSON.stringify(link)),
    ...foreignAddresses(payload),
  ];
}

async function openTelegramBot(options: Parameters<typeof openBot>[0] = {}) {
  const bot = await openBot({ host: { limits: unhurried }, ...options });
  const { telegram, tested } = bot;
  const people = await peopleOn(telegram);
  const { expectUnchanged } = await settle(
    tested,
    `telegram:user:${people.ada.id}`,
    `telegram:chat:${people.group.id}`,
  );
  /** Nothing that was said did more than that, and all is as it was. */
  const expectHarmless = async () => {
    expect(telegram.calls.flatMap(effectsOfCall)).toEqual([]);
    expect(telegram.complaints).toEqual([]);
    expect(failuresOf(tested)).toEqual([]);
    await expectUnchanged();
  };
  return { ...bot, people, expectUnchanged, expectHarmless };
}

/** The way of updates behind the socket, with everything that is at work there. */
async function openTelegramIntake({
  telegram,
  tested,
}: Pick<Awaited<ReturnType<typeof openTelegramBot>>, "telegram" | "tested">) {
  const { host, clock } = tested;
  const ending = new AbortController();
  const pace = { ...usualPace, ...testPace };
  const { quick, patient } = openApis({
    token: telegram.token,
    apiRoot: telegram.root,
    signal: ending.signal,
    pace,
  });
  const { id, username } = await quick.getMe();
  const administrators = async (chatId: number) =>
    (await patient.getChatAdministrators(chatId)).map(({ user }) => user.id);
  const ended: unknown[] = [];
  const managers = createManagers({ administrators, clock });
  const office: Office = {
    host,
    us: { id, username, commands: new Set(names) },
    quick,
    patient,
    managers,
    destinations: createDestinations({ api: patient, us: id, managers, clock }),
    photos: createPhotos(),
    pace,
    owners: createRecent(1_000),
    pickers: createRecent(1_000),
    lost: createRecent(1_000),
    end: (failure) => void ended.push(failure),
  };
  return { botId: id, ended, ...createIntake(openHandler(office), host.log) };
}

describe("what nobody means well with, on Telegram", { timeout: 120_000 }, () => {
  it("is answered harmlessly or not at all, and changes nothing that is not the asker's", async () => {
    await using bot = await openTelegramBot();
    const { telegram, tested, people } = bot;
    const intake = await openTelegramIntake(bot);
    await often(counts.telegram.inProcess, telegramAsk, async (ask) => {
      const before = telegram.calls.length;
      await intake.take(updateOf(ask, intake.botId, people));
      expect(telegram.calls.slice(before).flatMap(effectsOfCall)).toEqual([]);
      await bot.expectUnchanged();
    });
    expect(intake.ended).toEqual([]);
    expect(telegram.calls.filter(({ method }) => method === "sendMessage").length).toBeGreaterThan(1_000);
    await bot.expectHarmless();
    const answer = await telegram.type(people.alone, people.mallory, "/gpu 4090");
    expect(answer.messages.at(-1)?.text).toContain("GeForce RTX 4090");
    await telegram.type(people.group, people.ada, "/settings for=here EUR");
    expect(await tested.memory.settings(`telegram:chat:${people.group.id}`)).toEqual({
      ...ofPlace,
      currency: "EUR",
    });
  });

  it("does not end the polling", async () => {
    await using bot = await openTelegramBot();
    const { telegram, people } = bot;
    await often(counts.telegram.polled, telegramAsk, async (ask) => {
      await telegram.deliver(updateOf(ask, 1, people));
    });
    const answer = await telegram.type(people.adas, people.ada, "/gpu 4090");
    expect(answer.messages.at(-1)?.text).toContain("4090");
    await bot.expectHarmless();
  });

  it("is turned away at the webhook where the secret is not ours, and taken where it is, whatever it says", async () => {
    const webhook = { url: "https://bot.example.org/telegram", secret: "a-secret-of-the-tests" };
    await using bot = await openTelegramBot({ mode: "webhook", webhook });
    const { tested, people } = bot;
    const server = await openHttpServer({
      host: "127.0.0.1",
      port: 0,
      routes: [bot.route!],
      log: tested.host.log,
    });
    const post = async (secret: string | undefined, body: string): Promise<number> => {
      const headers = { ...(secret !== undefined && { "x-telegram-bot-api-secret-token": secret }) };
      return (await fetch(`http://127.0.0.1:${server.port}/telegram`, { method: "POST", headers, body }))
        .status;
    };
    const printable = fc.string({ unit: "grapheme-ascii", maxLength: 60 });
    const wrong = fc.oneof(
      printable,
      fc.constantFrom(
        undefined,
        "",
        `${webhook.secret}s`,
        webhook.secret.toUpperCase(),
        webhook.secret.slice(1),
      ),
    );
    const isWrong = (given: string | undefined) => given?.trim() !== webhook.secret;
    const answered = () => tested.logged.filter(({ msg }) => msg === "answered").length;
    await often(
      counts.telegram.ofNobody,
      fc.tuple(wrong.filter(isWrong), telegramAsk),
      async ([secret, ask]) => {
        expect(await post(secret, JSON.stringify(updateOf(ask, 1, people)))).toBe(401);
      },
    );
    expect(answered()).toBe(0);
    const body = fc.oneof(
      telegramAsk.map((ask) => JSON.stringify(updateOf(ask, 1, people))),
      text,
      junk.map((each) => JSON.stringify(each)),
    );
    await often(counts.telegram.posted, body, async (sent) => {
      expect([200, 400]).toContain(await post(webhook.secret, sent));
    });
    await bot.platform.stop();
    expect(answered()).toBeGreaterThan(0);
    await bot.expectHarmless();
    await server.close();
  });

  it("is done once, however often it is sent again", async () => {
    await using bot = await openTelegramBot();
    const { tested, people } = bot;
    const intake = await openTelegramIntake(bot);
    const sent: Raw[] = [];
    const currency = fc.constantFrom("EUR", "GBP", "CHF", "USD", "JPY");
    await often(counts.telegram.replayed / 2, fc.tuple(currency, fc.nat()), async ([wanted, at]) => {
      const typed = `settings currency=${wanted}`;
      sent.push(updateOf({ of: "private", line: typed, carried: "", damages: [] }, intake.botId, people));
      await intake.take(sent.at(-1));
      await intake.take(sent[at % sent.length]);
      expect(await tested.memory.settings(`telegram:user:${people.mallory.id}`)).toEqual({
        currency: wanted,
      });
    });
    await bot.expectHarmless();
  });
});
