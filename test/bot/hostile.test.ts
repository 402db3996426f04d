import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import { complaintsAbout } from "./discord/check.ts";
import { openReadyBot } from "./discord/bot.ts";
import { read } from "./discord/markup.ts";
import { autoLinks } from "./telegram/auto-links.ts";
import { openBot } from "./telegram/bot.ts";
import { parseHtml } from "./telegram/html-entities.ts";
import { anyText } from "./telegram/words.ts";

/** In all 10,000 requests that nobody means well with: half to each platform, many of them at the same time. */
const batches = 100;
const batchSize = 50;
const placeSettings = { currency: "GBP" };
const victimSettings = { language: "de" };

const huge = fc
  .constantFrom("x", "@everyone ", "<b>", "\u202E", "𝕏", "\n")
  .map((word) => word.repeat(100_000 / word.length));
const text = fc.oneof({ weight: 40, arbitrary: anyText }, { weight: 1, arbitrary: huge });

/** Presses that nobody may make, and that nobody could. */
const forged = fc.oneof(
  fc.constantFrom(
    "=settings for=here currency=EUR",
    ">settings for=here reset=yes",
    "=forget confirm=yes for=here",
    ">settings here EUR",
    "=#aaaaaaaaaaaaaaaaaaaaaa",
    ">#",
    "=",
    ">earnings gpu=ask-rtx-40",
    ">earnings rtx4090 count=ask",
    ">help help",
    "settings for=here reset=yes",
  ),
  text.map((line) => `>${line}`),
  text.map((line) => `=#${line}`),
);
const lines = fc.oneof(
  text,
  fc
    .tuple(fc.constantFrom(...commands.map(({ name }) => name), "settings for=here"), text)
    .map((words) => words.join(" ")),
  fc.constantFrom(
    "settings for=here currency=EUR",
    "settings reset for=here",
    "forget confirm for=here",
    "/start e_rtx4090",
  ),
);
const junk = fc.oneof(
  fc.constantFrom<unknown>(null, 0, -1, 1e308, "", [], {}, true, "NaN", [[[[[[]]]]]]),
  fc.jsonValue({ maxDepth: 3 }),
);

/** Takes parts of a thing away or puts others in their place; most of the time a single one. */
const damage = fc.array(
  fc.tuple(
    fc.nat(),
    fc.oneof({ weight: 1, arbitrary: fc.constant(undefined) }, { weight: 3, arbitrary: junk }),
  ),
  {
    maxLength: 2,
  },
);

describe("what nobody means well with", { timeout: 180_000 }, () => {
  it("on Discord neither breaks the bot, nor speaks through it, nor changes what is not its own", async () => {
    await using bot = await openReadyBot({ mode: "http" });
    const { discord, via, host } = bot;
    const guild = `discord:guild:${discord.places.guilds[0]!.id}`;
    await host.memory.memoryOf("discord:user:1", guild).keepSettings("here", placeSettings);
    await host.memory.memoryOf("discord:user:1", guild).keepSettings("me", victimSettings);
    let last = 4_000_000_000_000_000_000n;
    const post = async (interaction: object, how: SigningHow) => {
      const request = discord.signed(interaction as Parameters<typeof discord.signed>[0], how);
      const { status, content } = await discord.deliver(via.url, request);
      const isTrusted = how.signature === undefined && (how.ageSeconds ?? 0) === 0;
      expect(isTrusted ? [200, 202, 400] : [401, 413]).toContain(status);
      if (status === 200) expectHarmless(JSON.parse(content.toString()) as Callback);
    };
    const around = {
      application_id: discord.applicationId,
      token: "aW50ZXJhY3Rpb24",
      guildId: guild.split(":")[2] ?? "",
    };
    await everyBatch(discordEvent, async ({ event, broken, how }) => {
      const whole = interactionOf(event, { ...around, id: String((last += 1n)) });
      await post(damaged(whole, broken), how);
    });
    expect(await host.memory.settings(guild)).toEqual(placeSettings);
    expect(await host.memory.settings("discord:user:1")).toEqual(victimSettings);
    expect(discord.complaints).toEqual([]);
    expect(host.troubles).toEqual([]);
  });

  it("on Discord is done once, though it is sent again", async () => {
    await using bot = await openReadyBot({ mode: "http" });
    const { discord, via, host } = bot;
    const around = {
      id: "4000000000000000001",
      application_id: discord.applicationId,
      token: "aW50",
      guildId: "7",
    };
    const asked = interactionOf(
      { kind: "command", name: "settings", value: "EUR", option: "currency", permissions: "0" },
      around,
    );
    const request = discord.signed(asked);
    expect((await discord.deliver(via.url, request)).status).toBe(200);
    await host.memory.memoryOf("discord:user:2", "x").forget("me");
    expect((await discord.deliver(via.url, request)).status).toBe(202);
    expect(await host.memory.settings("discord:user:2")).toEqual({});
  });

  it("on Telegram neither breaks the bot, nor speaks through it, nor changes what is not its own", async () => {
    const webhook = { url: "https://bot.example.org/telegram/0123456789", secret: "hook-secret-0123456789" };
    await using bot = await openBot({ mode: "webhook", webhook });
    const { telegram, tested } = bot;
    const [owner, eve] = [telegram.user({ first_name: "Ada" }), telegram.user({ first_name: "Eve" })];
    const group = telegram.group({ supergroup: true, admins: [owner] });
    const alone = telegram.privateChat(eve);
    const place = `telegram:chat:${group.id}`;
    const victim = `telegram:user:${owner.id}`;
    await tested.memory.memoryOf(victim, place).keepSettings("here", placeSettings);
    await tested.memory.memoryOf(victim, place).keepSettings("me", victimSettings);
    let last = 0;
    await everyBatch(telegramEvent, async ({ event, broken, secret }) => {
      last += 1;
      const update = damaged(updateOf(event, { eve, group, alone, id: last }), broken);
      const headers = { "x-telegram-bot-api-secret-token": secret === "right" ? webhook.secret : secret };
      const answer = await bot.route!.handle({ headers, body: Buffer.from(JSON.stringify(update)) });
      expect(answer.status).toBe(secret === "right" ? 200 : 401);
    });
    await bot.platform.stop();
    const sent = telegram.calls.filter(
      ({ method }) => method === "sendMessage" || method === "editMessageText",
    );
    expect(sent.length).toBeGreaterThan(1_000);
    for (const { payload } of sent) expectSilentMarkup(payload);
    expect(await tested.memory.settings(place)).toEqual(placeSettings);
    expect(await tested.memory.settings(victim)).toEqual(victimSettings);
    expect(telegram.complaints).toEqual([]);
    expect(tested.troubles).toEqual([]);
  });
});

/** Sends batches of generated requests, those of a batch side by side. */
async function everyBatch<T>(one: fc.Arbitrary<T>, send: (given: T) => Promise<void>): Promise<void> {
  const batch = fc.array(one, { minLength: batchSize, maxLength: batchSize });
  const sendAll = async (all: readonly T[]) => void (await Promise.all(all.map(send)));
  // What fails is not made smaller: the bot would have seen more by then. Nor is it printed whole, at 100 kB a text.
  await fc.assert(fc.asyncProperty(batch, sendAll), {
    numRuns: batches,
    endOnFailure: true,
    reporter: ({ failed, errorInstance, seed, counterexamplePath }) => {
      if (failed) throw new Error(`seed ${seed}, path ${counterexamplePath ?? ""}`, { cause: errorInstance });
    },
  });
}

interface SigningHow {
  readonly ageSeconds?: number;
  readonly signature?: "forged" | "none";
}

const how: fc.Arbitrary<SigningHow> = fc.oneof(
  { weight: 12, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<SigningHow>(
      { signature: "forged" },
      { signature: "none" },
      { ageSeconds: 301 },
      { ageSeconds: -301 },
    ),
  },
);
/** None of these is a right to manage. */
const permissions = fc.constantFrom<unknown>(
  "0",
  "2147483648",
  null,
  "abc",
  "-32",
  32,
  "0x20",
  " 32",
  undefined,
);

const discordEvent = fc.record({
  event: fc.oneof(
    fc.record({
      kind: fc.constant("command" as const),
      name: fc.oneof(fc.constantFrom(...commands.map(({ name }) => name)), text),
      option: fc.oneof(
        fc.constantFrom("gpu", "for", "currency", "confirm", "about", "power", "token", "network"),
        text,
      ),
      value: fc.oneof(text, fc.constantFrom("here", "rtx4090", "yes", "akash"), fc.integer()),
      permissions,
    }),
    fc.record({ kind: fc.constant("press" as const), carried: forged, permissions }),
    fc.record({
      kind: fc.constant("typing" as const),
      option: fc.constantFrom("gpu", "country", "currency", "x"),
      value: text,
      permissions,
    }),
  ),
  broken: damage,
  how,
});

interface Around {
  readonly id: string;
  readonly application_id: string;
  readonly token: string;
  readonly guildId: string;
}

/** An interaction as Discord sends it, by somebody who manages nothing. */
function interactionOf(
  event:
    | {
        readonly kind: "command";
        readonly name: string;
        readonly option: string;
        readonly value: unknown;
        readonly permissions: unknown;
      }
    | { readonly kind: "press"; readonly carried: string; readonly permissions: unknown }
    | {
        readonly kind: "typing";
        readonly option: string;
        readonly value: string;
        readonly permissions: unknown;
      },
  { guildId: guild_id, ...around }: Around,
): Record<string, unknown> {
  const user = { id: "2", username: "eve" };
  const common = {
    ...around,
    guild_id,
    context: 0,
    locale: "en-US",
    member: { user, permissions: event.permissions },
    version: 1,
  };
  switch (event.kind) {
    case "command":
      return {
        ...common,
        type: 2,
        data: { name: event.name, type: 1, options: [{ name: event.option, type: 3, value: event.value }] },
      };
    case "typing":
      return {
        ...common,
        type: 4,
        data: {
          name: "earnings",
          type: 1,
          options: [{ name: event.option, type: 3, value: event.value, focused: true }],
        },
      };
    case "press":
      return {
        ...common,
        type: 3,
        data: { component_type: 2, custom_id: event.carried },
        message: { id: "9", flags: 0, interaction_metadata: { user: { id: "1" } } },
      };
  }
}

interface Callback {
  readonly type: number;
  readonly data?: {
    readonly components?: unknown;
    readonly choices?: readonly { readonly name: string; readonly value: string }[];
  };
}

/** What an answer shows mentions nobody, links nowhere and is what Discord takes. */
function expectHarmless({ type, data }: Callback): void {
  const choices = (data?.choices ?? []).flatMap(({ name, value }) => [name, value]);
  expect(choices.filter(({ length }) => length === 0 || length > 100)).toEqual([]);
  const isMessage = type === messageType || type === updateType;
  expect(isMessage && data ? complaintsAbout(data, filesIn(data)) : []).toEqual([]);
  const kinds = textsIn(data?.components).flatMap((content) =>
    read(content).constructs.map(({ kind }) => kind),
  );
  const unwanted = new Set(["mention", "emoji", "link", "spoiler", "quote"]);
  expect(kinds.filter((kind) => unwanted.has(kind))).toEqual([]);
}

/** discord-api-docs interactions/receiving-and-responding, Interaction Callback Type. */
const messageType = 4;
const updateType = 7;

const filesIn = (data: object): string[] =>
  [...JSON.stringify(data).matchAll(/attachment:\/\/([\w.-]+)/g)].map(([, name = ""]) => name);

function textsIn(components: unknown): string[] {
  if (Array.isArray(components)) return components.flatMap(textsIn);
  if (typeof components !== "object" || components === null) return [];
  const { content, components: inner } = components as { content?: unknown; components?: unknown };
  return [...(typeof content === "string" ? [content] : []), ...textsIn(inner)];
}

const telegramEvent = fc.record({
  event: fc.oneof(
    fc.record({ kind: fc.constant("text" as const), line: lines, shared: fc.boolean() }),
    fc.record({ kind: fc.constant("press" as const), carried: forged, shared: fc.boolean() }),
    fc.record({ kind: fc.constant("inline" as const), line: lines }),
  ),
  broken: damage,
  secret: fc.oneof(
    { weight: 12, arbitrary: fc.constant("right") },
    { weight: 1, arbitrary: fc.constantFrom("wrong", "") },
  ),
});

interface Scene {
  readonly eve: { readonly id: number };
  readonly group: { readonly id: number; readonly type: string };
  readonly alone: { readonly id: number; readonly type: string };
  readonly id: number;
}

/** An update as Telegram sends it, by somebody who manages nothing. */
function updateOf(
  event: {
    readonly kind: string;
    readonly line?: string;
    readonly carried?: string;
    readonly shared?: boolean;
  },
  scene: Scene,
): Record<string, unknown> {
  const { eve, id } = scene;
  const { id: chatId, type } = event.shared === true ? scene.group : scene.alone;
  const from = { id: eve.id, is_bot: false, first_name: "Eve", language_code: "en" };
  const about = { message_id: 1, date: 1, chat: { id: chatId, type } };
  if (event.kind === "inline")
    return { update_id: id, inline_query: { id: String(id), from, query: event.line, offset: "" } };
  if (event.kind === "press")
    return {
      update_id: id,
      callback_query: {
        id: String(id),
        from,
        data: event.carried,
        chat_instance: "1",
        message: { ...about, from: { id: 1, is_bot: true } },
      },
    };
  const line = event.shared === true ? `/${event.line ?? ""}` : event.line;
  return { update_id: id, message: { ...about, from, text: line } };
}

/** Everything in a message was put there by the bot, and it calls nobody. */
function expectSilentMarkup(payload: Readonly<Record<string, unknown>>): void {
  const parsed = parseHtml(String(payload["text"]));
  const types = new Set(parsed.entities.map(({ type }) => type));
  for (const type of types)
    expect(["bold", "italic", "code", "pre", "blockquote", "expandable_blockquote", "date_time"]).toContain(
      type,
    );
  expect(autoLinks(parsed).filter(({ type }) => type === "mention" || type === "bot_command")).toEqual([]);
}

type Damage = readonly (readonly [number, unknown])[];

/** A copy with some of its parts replaced, or gone where the replacement is undefined; the number chooses which. */
function damaged(whole: Record<string, unknown>, damages: Damage): Record<string, unknown> {
  const copy = structuredClone(whole);
  for (const [which, instead] of damages) {
    const slots = slotsOf(copy);
    const slot = slots[which % slots.length];
    if (slot) slot.put(structuredClone(instead));
  }
  return copy;
}

function slotsOf(thing: unknown): { readonly put: (value: unknown) => void }[] {
  if (typeof thing !== "object" || thing === null) return [];
  const record = thing as Record<string, unknown>;
  return Object.keys(record).flatMap((key) => [
    ...(isRight(key) ? [] : [{ put: (value: unknown) => void (record[key] = value) }]),
    ...slotsOf(record[key]),
  ]);
}

/** Who asks is told by the platform, which signs for it: to change that is not what a person can do. */
const isRight = (key: string): boolean =>
  ["permissions", "id", "member", "user", "from", "guild_id", "chat"].includes(key);
