import { execFile } from "node:child_process";
import { createPublicKey, verify } from "node:crypto";
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import {
  Client,
  DiscordAPIError,
  GatewayIntentBits,
  RateLimitError,
  REST,
  Routes,
  type RawFile,
} from "discord.js";
import { describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import {
  labelsOf,
  modal,
  press,
  realLimits,
  slash,
  startDiscord,
  submit,
  typing,
  wordsOf,
  type FakeDiscord,
} from "./discord/index.ts";

/** What a bot reads of an interaction. */
interface Asked {
  readonly id: string;
  readonly token: string;
  readonly type: number;
  readonly application_id: string;
  readonly data: { readonly custom_id?: string; readonly options?: readonly { readonly value: unknown }[] };
}

/** A bot on the real client, connected until it is disposed of. */
async function connect(fake: FakeDiscord, hear: (asked: Asked, bot: Answers) => Promise<unknown> = echo) {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: { api: fake.api },
    // The usual one waits for 5 s between two sessions.
    ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: () => Promise.resolve() }) },
  });
  const heard: string[] = [];
  const failures: unknown[] = [];
  const listen = (asked: Asked): void => {
    heard.push(asked.id);
    hear(asked, answersOf(client.rest, asked)).catch((error: unknown) => failures.push(error));
  };
  client.ws.on("INTERACTION_CREATE" as never, listen as never);
  const ready = new Promise((resolve) => client.once("clientReady", resolve));
  await client.login(fake.token);
  await ready;
  return { client, heard, failures, [Symbol.asyncDispose]: () => client.destroy() };
}

/** The ways to answer an interaction, by the real client for the API. */
function answersOf(
  rest: REST,
  { id, token, application_id: app }: Pick<Asked, "id" | "token" | "application_id">,
) {
  const open = { auth: false } as const;
  return {
    call: (type: number, data?: object, files: RawFile[] = []) =>
      rest.post(Routes.interactionCallback(id, token), {
        ...open,
        files,
        body: { type, ...(data && { data }) },
      }),
    edit: (body: object, files: RawFile[] = []) =>
      rest.patch(Routes.webhookMessage(app, token), { ...open, body, files }),
    show: () => rest.get(Routes.webhookMessage(app, token), open),
    remove: () => rest.delete(Routes.webhookMessage(app, token), open),
    followUp: (body: object, files: RawFile[] = []) =>
      rest.post(Routes.webhook(app, token), { ...open, body, files }),
  };
}
type Answers = ReturnType<typeof answersOf>;

/** Answers with what it was given. */
const echo = ({ data }: Asked, { call }: Answers) =>
  call(4, box(`heard ${String(data.options?.[0]?.value)}`));

const rest = (fake: FakeDiscord, token = fake.token): REST =>
  new REST({ api: fake.api, retries: 0 }).setToken(token);

/** An interaction that a test answers itself. */
function begin(fake: FakeDiscord, asked = slash("earnings", { gpu: "4090" })) {
  const answer = fake.begin(asked);
  return { answer, ...answersOf(rest(fake), answer.interaction as unknown as Asked) };
}

const components = 1 << 15;
const ephemeral = 1 << 6;

const button = (label: string, more: object = {}) => ({
  type: 2,
  style: 2,
  label,
  custom_id: `>${label}`,
  ...more,
});

/** A message of one box, in which nobody is called. */
const box = (content: string, buttons: readonly object[] = [], more: object = {}) => ({
  flags: components,
  allowed_mentions: { parse: [] },
  components: [
    {
      type: 17,
      components: [{ type: 10, content }, ...(buttons.length > 0 ? [{ type: 1, components: buttons }] : [])],
    },
  ],
  ...more,
});

/** A message with a file, and that file. */
const parcel = (name: string, text: string): { body: object; files: RawFile[] } => ({
  body: {
    ...box("here you are"),
    components: [{ type: 13, file: { url: `attachment://${name}` } }],
    attachments: [{ id: "0", filename: name, description: "your data" }],
  },
  files: [{ name, contentType: "application/json", data: Buffer.from(text) }],
});

/** The code with which Discord refuses something. */
const codeOf = (request: Promise<unknown>): Promise<number | string> =>
  request.then(
    () => "not refused",
    (error: unknown) => (error instanceof DiscordAPIError ? error.code : String(error)),
  );

describe("what the real client meets", () => {
  it("is a Discord that knows its token, and tells it of its guilds", async () => {
    await using fake = await startDiscord();
    await using bot = await connect(fake);
    expect(bot.client.user?.id).toBe(fake.applicationId);
    expect(bot.client.guilds.cache.map(({ name }) => name)).toEqual(["Miners", "Lab"]);
    expect(fake.gateway.identifies).toEqual([{ intents: GatewayIntentBits.Guilds, shard: [0, 1] }]);
    const guild = fake.places.addGuild({ name: "Farm" });
    fake.places.addChannel({ guild, name: "rigs" });
    await fake.until(() => fake.gateway.connected === 1);
    await new Promise((resolve) => bot.client.once("channelCreate", resolve));
    expect(bot.client.guilds.cache.get(guild.id)?.channels.cache.map(({ name }) => name)).toEqual(["rigs"]);
  });

  it("is a Discord that refuses another token", async () => {
    await using fake = await startDiscord();
    const client = new Client({ intents: [], rest: { api: fake.api } });
    await expect(client.login(`${fake.token}x`)).rejects.toThrow("invalid token");
    expect(fake.requests.map(({ status }) => status)).toEqual([401]);
    expect(fake.complaints).toEqual([]);
  });

  it("brings what people ask, and shows what is answered", async () => {
    await using fake = await startDiscord();
    await using bot = await connect(fake);
    const answer = await fake.interact(slash("earnings", { gpu: "4090" }));
    expect(answer).toMatchObject({ words: "heard 4090", callbackType: 4, failed: undefined });
    expect(answer.messages).toMatchObject([{ ephemeral: false, channel: { name: "general" } }]);
    expect(answer.toContentMs).toBeGreaterThanOrEqual(answer.toCallbackMs!);
    expect([fake.complaints, bot.failures]).toEqual([[], []]);
  });

  it("brings what was asked while the connection was down, once", async () => {
    await using fake = await startDiscord();
    await using bot = await connect(fake);
    fake.dropGateway();
    const [cut, others] = [fake.begin(slash("a", { n: 1 })), fake.begin(slash("b", { n: 2 }))];
    await others.until(({ messages }) => messages.length === 1);
    expect([cut.words, others.words]).toEqual(["heard 1", "heard 2"]);
    fake.dropGateway("reconnect");
    expect((await fake.interact(slash("c", { n: 3 }))).words).toBe("heard 3");
    expect(bot.heard).toHaveLength(3);
    expect([fake.gateway.resumes, fake.gateway.identifies.length]).toEqual([2, 1]);
  });

  it("loses what was asked while a session was over", async () => {
    await using fake = await startDiscord();
    await using bot = await connect(fake);
    fake.dropGateway("invalid-session");
    const lost = fake.begin(slash("a", { n: 1 }));
    await fake.until(() => fake.gateway.connected === 1);
    fake.pass(3001);
    expect(lost.failed).toBe("no answer within 3 s");
    expect((await fake.interact(slash("b", { n: 2 }))).words).toBe("heard 2");
    expect([bot.heard.length, fake.gateway.identifies.length]).toEqual([1, 2]);
  });

  it("is a gateway that a client leaves when its heartbeats are not answered", async () => {
    await using fake = await startDiscord({ heartbeatMs: 20 });
    await using bot = await connect(fake);
    const answered = fake.ignoreHeartbeats();
    await fake.until(() => fake.gateway.connected === 0);
    answered();
    expect((await fake.interact(slash("a", { n: 1 }))).words).toBe("heard 1");
    expect([fake.gateway.resumes, bot.failures]).toEqual([1, []]);
  });

  it("keeps to a global limit, and a client that waits gets everything through", async () => {
    await using fake = await startDiscord({ limits: { global: { requests: 5, windowMs: 50 } } });
    const client = rest(fake);
    const channels = Array.from({ length: 12 }, () => fake.places.addChannel());
    await Promise.all(channels.map(({ id }) => client.post(Routes.channelMessages(id), { body: box("hi") })));
    expect(fake.messages).toHaveLength(12);
    const refused = fake.requests.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(0);
  });
});

describe("what is asked of a bot", () => {
  it("comes from a guild with all that Discord says about it", async () => {
    await using fake = await startDiscord();
    const { interaction } = fake.begin({ ...slash("earnings", { gpu: "4090", n: 2 }), locale: "de" });
    const { home, asker } = fake.places;
    expect(interaction).toMatchObject({
      application_id: fake.applicationId,
      type: 2,
      version: 1,
      data: {
        name: "earnings",
        type: 1,
        options: [
          { name: "gpu", type: 3, value: "4090" },
          { name: "n", type: 4, value: 2 },
        ],
      },
      guild_id: home.guild?.id,
      guild: { id: home.guild?.id, features: ["COMMUNITY"], locale: "en-US" },
      channel_id: home.id,
      channel: { id: home.id, type: 0, guild_id: home.guild?.id },
      member: { user: { id: asker.id, username: "ada" }, permissions: String(0x40_80_01_cc_00) },
      locale: "de",
      guild_locale: "en-US",
      context: 0,
      authorizing_integration_owners: { 0: home.guild?.id },
      entitlements: [],
      attachment_size_limit: 10_485_760,
    });
    expect(interaction).not.toHaveProperty("user");
    expect(interaction.id).toMatch(/^\d{19}$/);
    expect(interaction.token.length).toBeGreaterThan(150);
  });

  it("comes from private talks without a guild", async () => {
    await using fake = await startDiscord();
    const bob = fake.places.addPerson("bob");
    const direct = fake.begin({ ...slash("help"), by: bob, where: "direct" }).interaction;
    expect(direct).toMatchObject({
      user: { id: bob.id },
      context: 1,
      channel: { type: 1 },
      authorizing_integration_owners: { 0: "0" },
    });
    expect(direct).not.toHaveProperty("guild_id");
    expect(direct).not.toHaveProperty("member");
    const group = fake.begin({ ...slash("help"), by: bob, where: "group" }).interaction;
    expect(group).toMatchObject({
      context: 2,
      channel: { type: 3 },
      authorizing_integration_owners: { 1: bob.id },
    });
    const where = fake.places.directOf(fake.places.asker);
    expect(() => fake.begin({ ...slash("help"), by: bob, where })).toThrow("not in that channel");
  });

  it("may be what is typed, a form, or what no client sends", async () => {
    await using fake = await startDiscord();
    expect(fake.begin(typing("earnings", "gpu", "40", { n: 2 })).interaction).toMatchObject({
      type: 4,
      data: {
        options: [
          { name: "n", value: 2 },
          { name: "gpu", type: 3, value: "40", focused: true },
        ],
      },
    });
    expect(fake.begin(modal({ custom_id: "m", components: [] })).interaction).toMatchObject({ type: 5 });
    expect(fake.begin({ ...slash("help"), raw: { type: 99, locale: 7 } }).interaction).toMatchObject({
      type: 99,
      locale: 7,
    });
  });

  it("is only what a client offers, once commands are registered", async () => {
    await using fake = await startDiscord();
    const options = [
      { type: 3, name: "gpu", description: "which", required: true, autocomplete: true },
      { type: 4, name: "count", description: "how many", min_value: 1, max_value: 8 },
      { type: 3, name: "per", description: "time", choices: [{ name: "day", value: "day" }] },
    ];
    const command = { name: "earnings", description: "earns", options, contexts: [0, 1] };
    await rest(fake).put(Routes.applicationCommands(fake.applicationId), { body: [command] });
    const asking = (name: string, values: Record<string, string | number>) => () =>
      fake.begin(slash(name, values)).interaction.data;
    expect(asking("earnings", { gpu: "4090", count: 2, per: "day" })()).toMatchObject({
      id: fake.commands[0]!.id,
      options: [{ type: 3 }, { type: 4 }, { type: 3 }],
    });
    expect(asking("price", {})).toThrow("no command /price");
    expect(asking("earnings", {})).toThrow("gpu of /earnings is missing");
    expect(asking("earnings", { gpu: "4090", watts: 3 })).toThrow("/earnings has no watts");
    expect(asking("earnings", { gpu: "4090", count: 9 })).toThrow("does not take 9");
    expect(asking("earnings", { gpu: "4090", per: "week" })).toThrow("does not take week");
    expect(() => fake.begin({ ...slash("earnings", { gpu: "4090" }), where: "group" })).toThrow(
      "no /earnings here",
    );
    expect(() => fake.begin(typing("earnings", "per", "d"))).toThrow("suggests nothing");
    expect(fake.begin(typing("earnings", "gpu", "")).interaction.type).toBe(4);
  });
});

describe("a channel that is picked", () => {
  /** A Discord whose bot has a command for which a channel to write to is picked. */
  async function startPicking() {
    const fake = await startDiscord();
    const options = [{ type: 7, name: "channel", description: "where", channel_types: [0, 5, 11] }];
    const command = { name: "digest", description: "digests", options };
    await rest(fake).put(Routes.applicationCommands(fake.applicationId), { body: [command] });
    const pick = (channel: string, installed: "guild" | "user" = "guild") =>
      fake.begin({ ...slash("digest", { channel }), installed }).interaction;
    return { fake, pick, [Symbol.asyncDispose]: () => fake.close() };
  }

  it("is told with what the person and the bot may do there", async () => {
    await using picking = await startPicking();
    const { fake, pick } = picking;
    const { home } = fake.places;
    const thread = fake.places.addChannel({ type: 11, name: "4090", parent: home, locked: true });
    const quiet = fake.places.addChannel({ type: 5, permissions: { app: 1024n, people: 16n } });
    expect(pick(thread.id).data).toMatchObject({
      options: [{ name: "channel", type: 7, value: thread.id }],
      resolved: {
        channels: {
          [thread.id]: {
            id: thread.id,
            type: 11,
            name: "4090",
            parent_id: home.id,
            thread_metadata: { locked: true },
            permissions: String(0x40_80_01_cc_00),
            app_permissions: String(0x40_00_01_cc_00),
          },
        },
      },
    });
    expect(pick(quiet.id).data).toMatchObject({
      resolved: { channels: { [quiet.id]: { permissions: "16", app_permissions: "1024" } } },
    });
  });

  it("is told without the bot's permissions where the bot is not", async () => {
    await using picking = await startPicking();
    const { fake, pick } = picking;
    const { id } = fake.places.home;
    const { resolved } = pick(id, "user").data as {
      resolved: { channels: Record<string, object> };
    };
    expect(resolved.channels[id]).not.toHaveProperty("app_permissions");
  });

  it("is of the same guild and of a type that is asked for", async () => {
    await using picking = await startPicking();
    const { fake, pick } = picking;
    const elsewhere = fake.places.addChannel({ guild: fake.places.guilds[1]! });
    const forum = fake.places.addChannel({ type: 15 });
    for (const id of [elsewhere.id, forum.id, "123456789012345678", "rigs"])
      expect(() => pick(id)).toThrow("does not take");
  });
});

describe("a form", () => {
  const field = { type: 4, custom_id: "gpu", style: 1, value: "4090", max_length: 20 };
  const label = { type: 18, label: "Card", component: field };
  const form = { custom_id: "!rig", title: "Your machine", components: [label] };
  const open = (fake: FakeDiscord, data: object) => {
    const answer = fake.begin(slash("rig"));
    const { id, token } = answer.interaction;
    const opening = rest(fake).post(Routes.interactionCallback(id, token), { body: { type: 9, data } });
    return { answer, opening };
  };

  it("is filled in and sent off as what is asked next, with what stood in it", async () => {
    await using fake = await startDiscord();
    const { answer, opening } = open(fake, form);
    await opening;
    expect(answer).toMatchObject({ callbackType: 9, form, messages: [] });
    const { interaction } = fake.begin(submit(answer, { gpu: "5090" }));
    expect(interaction).toMatchObject({
      type: 5,
      channel_id: fake.places.home.id,
      data: { custom_id: "!rig", components: [{ type: 18, component: { custom_id: "gpu", value: "5090" } }] },
    });
    expect(fake.begin(submit(answer)).interaction.data).toMatchObject({
      components: [{ component: { value: "4090" } }],
    });
    expect(() => fake.begin(submit(answer, { gpu: "" }))).toThrow("gpu is missing");
    expect(() => fake.begin(submit(answer, { gpu: "x".repeat(21) }))).toThrow("too long");
    expect(() => fake.begin(submit(answer, { name: "x" }))).toThrow("no field name");
  });

  it("opens no other form", async () => {
    await using fake = await startDiscord();
    const { answer, opening } = open(fake, form);
    await opening;
    const { id, token } = fake.begin(submit(answer)).interaction;
    const again = rest(fake).post(Routes.interactionCallback(id, token), { body: { type: 9, data: form } });
    expect(await codeOf(again)).toBe(50035);
  });

  const withField = (more: object) => ({
    ...form,
    components: [{ ...label, component: { ...field, ...more } }],
  });

  it.each([
    ["a title of 46 characters", { ...form, title: "x".repeat(46) }],
    ["no title", { ...form, title: "" }],
    ["nothing to know it by", { ...form, custom_id: "" }],
    ["no fields", { ...form, components: [] }],
    ["six fields", { ...form, components: Array.from({ length: 6 }, (_, at) => at).map(() => label) }],
    ["two fields of one name", { ...form, components: [label, label] }],
    ["a field without its label", { ...form, components: [field] }],
    ["a label of 46 characters", { ...form, components: [{ ...label, label: "x".repeat(46) }] }],
    ["a hint of 101 characters", withField({ placeholder: "x".repeat(101) })],
    ["more in it than may be", withField({ value: "x".repeat(21) })],
    ["a style that there is not", withField({ style: 3 })],
    ["what no field has", withField({ label: "Card" })],
  ])("is refused with %s", async (_what, data) => {
    await using fake = await startDiscord();
    expect(await codeOf(open(fake, data).opening)).toBe(50035);
    expect(fake.complaints).not.toEqual([]);
  });
});

describe("the answer to an interaction", () => {
  it("may be promised, and come later with files", async () => {
    await using fake = await startDiscord();
    const { answer, call, edit, show } = begin(fake);
    await call(5, { flags: ephemeral });
    expect(answer).toMatchObject({ callbackType: 5, messages: [], toContentMs: undefined });
    const { body, files } = parcel("export.json", '{"häuser":2}');
    await edit(body, files);
    const [message] = answer.messages;
    expect(message).toMatchObject({
      ephemeral: true,
      attachments: [{ filename: "export.json", description: "your data", mediaType: "application/json" }],
    });
    expect(message?.attachments[0]?.content.toString()).toBe('{"häuser":2}');
    expect(fake.requests.at(-1)).toMatchObject({
      method: "PATCH",
      body,
      files: [{ index: 0, name: "export.json" }],
    });
    expect(answer.toContentMs).toBeGreaterThan(answer.toCallbackMs!);
    expect(await show()).toMatchObject({ flags: components | ephemeral });
    expect(fake.messages).toEqual([]);
    expect(fake.complaints).toEqual([]);
  });

  it("is answered as the message that it became", async () => {
    await using fake = await startDiscord();
    const { answer, call, edit, show } = begin(fake);
    const { body, files } = parcel("export.json", "{}");
    await call(4, body, files);
    const shown = await show();
    expect(shown).toMatchObject({
      id: answer.messages[0]!.id,
      author: { id: fake.applicationId, bot: true },
      flags: components,
      edited_timestamp: null,
      components: [{ id: 1, file: { url: expect.stringMatching(/^https:.*export\.json/) } }],
      attachments: [{ filename: "export.json", size: 2 }],
      interaction_metadata: { type: 2, user: { id: fake.places.asker.id } },
    });
    expect(await edit({ ...box("changed"), attachments: [] })).toMatchObject({
      attachments: [],
      edited_timestamp: expect.any(String),
      components: [{ id: 1, components: [{ id: 2, content: "changed" }] }],
    });
    expect(answer.messages[0]?.history).toMatchObject([{ attachments: [{ filename: "export.json" }] }]);
    const text = (content: string, id?: number) => ({ type: 10, content, ...(id && { id }) });
    expect(
      await edit(box("", [], { components: [text("one"), text("two", 1), text("three")] })),
    ).toMatchObject({
      components: [{ id: 2 }, { id: 1 }, { id: 3 }],
    });
  });

  it("keeps files through an edit unless it names those that stay", async () => {
    await using fake = await startDiscord();
    const { answer, call, edit } = begin(fake);
    const { body, files } = parcel("a.json", "{}");
    await call(4, body, files);
    await edit({ allowed_mentions: { parse: [] } });
    expect(answer.messages[0]?.attachments).toHaveLength(1);
    const [kept] = answer.messages[0]!.attachments;
    const both = ["a.json", "b.json"].map((name) => ({ type: 13, file: { url: `attachment://${name}` } }));
    await edit(
      {
        ...box(""),
        components: both,
        attachments: [
          { id: kept!.id, filename: "a.json" },
          { id: "0", filename: "b.json" },
        ],
      },
      parcel("b.json", "[]").files,
    );
    expect(answer.messages[0]?.attachments.map(({ filename }) => filename)).toEqual(["a.json", "b.json"]);
    expect(fake.complaints).toEqual([]);
  });

  it("is followed by more", async () => {
    await using fake = await startDiscord();
    const { answer, call, followUp } = begin(fake);
    await call(4, box("one"));
    await followUp(box("two", [], { flags: components | ephemeral }));
    await followUp(box("three"));
    expect(answer.words).toBe("one\ntwo\nthree");
    expect(answer.messages.map((message) => message.ephemeral)).toEqual([false, true, false]);
    expect(fake.messages.map(wordsOf)).toEqual(["one", "three"]);
    expect(answer.messages[1]?.maker).toMatchObject({ originalMessageId: answer.messages[0]?.id });
  });

  it("fills what was promised if it is sent as a follow-up, and who sees it stays", async () => {
    await using fake = await startDiscord();
    const { answer, call, followUp } = begin(fake);
    await call(5);
    await followUp(box("here", [], { flags: components | ephemeral }));
    expect(answer.messages).toMatchObject([{ ephemeral: false }]);
  });

  it("may be taken away", async () => {
    await using fake = await startDiscord();
    const { answer, call, edit, remove } = begin(fake);
    await call(4, box("oops"));
    await remove();
    expect(answer.messages).toEqual([]);
    expect(await codeOf(edit(box("again")))).toBe(10008);
  });

  it("must begin within 3 s, and only once", async () => {
    await using fake = await startDiscord();
    const late = begin(fake);
    fake.pass(3001);
    expect(late.answer.failed).toBe("no answer within 3 s");
    expect(await codeOf(late.call(4, box("late")))).toBe(10062);
    const { call } = begin(fake);
    fake.pass(2900);
    await call(5);
    expect(await codeOf(call(4, box("again")))).toBe(40060);
    const stranger = answersOf(rest(fake), { id: "1", token: "x", application_id: fake.applicationId });
    expect(await codeOf(stranger.call(4, box("who")))).toBe(10062);
    expect(fake.complaints).toEqual([]);
  });

  it("cannot be changed after 15 min, nor before it was begun", async () => {
    await using fake = await startDiscord();
    const { call, edit, followUp } = begin(fake);
    expect(await codeOf(edit(box("early")))).toBe(10015);
    expect(await codeOf(followUp(box("early")))).toBe(10015);
    await call(5);
    fake.pass(15 * 60 * 1000 - 1000);
    await edit(box("just in time"));
    fake.pass(1001);
    expect(await codeOf(edit(box("late")))).toBe(50027);
    expect(await codeOf(followUp(box("late")))).toBe(50027);
  });

  it("is followed by five more at most where only the asker has the app", async () => {
    await using fake = await startDiscord();
    const { call, followUp } = begin(fake, { ...slash("help"), where: "group" });
    await call(4, box("0"));
    for (const text of ["1", "2", "3", "4", "5"]) await followUp(box(text));
    expect(await codeOf(followUp(box("6")))).toBe(40094);
  });

  it("is told back if that is wanted", async () => {
    await using fake = await startDiscord();
    const { answer } = begin(fake);
    const { id, token } = answer.interaction;
    const told = await rest(fake).post(Routes.interactionCallback(id, token), {
      auth: false,
      query: new URLSearchParams({ with_response: "true" }),
      body: { type: 4, data: box("hi") },
    });
    expect(told).toMatchObject({
      interaction: { id, type: 2, response_message_loading: false, response_message_ephemeral: false },
      resource: { type: 4, message: { id: answer.messages[0]?.id } },
    });
  });

  it("to what is typed is a list of choices", async () => {
    await using fake = await startDiscord();
    const { answer, call } = begin(fake, typing("earnings", "gpu", "40"));
    const choices = Array.from({ length: 25 }, (_, n) => ({ name: `GPU ${n}`, value: `${n}` }));
    for (const wrong of [
      [...choices, { name: "one more", value: "25" }],
      [{ name: "x".repeat(101), value: "x" }],
      [{ name: "", value: "x" }],
      [{ name: "x", value: "x".repeat(101) }],
      [{ name: "x" }],
      "x",
    ])
      expect(await codeOf(call(8, { choices: wrong }))).toBe(50035);
    expect(await codeOf(call(4, box("no")))).toBe(50035);
    await call(8, { choices });
    expect(answer.choices).toEqual(choices);
    expect(answer.toContentMs).toBeGreaterThan(0);
    expect(fake.complaints).toHaveLength(7);
  });
});

describe("a pressed button", () => {
  /** A message with buttons, made by an interaction. */
  async function shown(fake: FakeDiscord, more: object = {}) {
    const { answer, call } = begin(fake);
    const buttons = [
      button("More"),
      button("Off", { disabled: true }),
      { type: 2, style: 5, label: "Site", url: "https://akash.network" },
    ];
    await call(4, box("earnings", buttons, more));
    return answer;
  }

  it("brings its message, and for whom that was made", async () => {
    await using fake = await startDiscord();
    const bob = fake.places.addPerson("bob");
    const answer = await shown(fake);
    const { interaction } = fake.begin({ ...press(answer, "More"), by: bob });
    expect(interaction).toMatchObject({
      type: 3,
      data: { custom_id: ">More", component_type: 2, id: 4 },
      member: { user: { id: bob.id } },
      message: {
        id: answer.messages[0]?.id,
        components: [{ components: [{}, { id: 3, components: [{ id: 4, custom_id: ">More" }, {}, {}] }] }],
        interaction_metadata: { user: { id: fake.places.asker.id }, type: 2, name: "earnings" },
      },
    });
  });

  it("may change its message, at once or later", async () => {
    await using fake = await startDiscord();
    const answer = await shown(fake);
    const [message] = answer.messages;
    const now = begin(fake, press(answer, "More"));
    await now.call(7, box("more", [button("Less")]));
    expect(now.answer.messages).toEqual([message]);
    expect(wordsOf(message!)).toBe("more");
    expect(message!.history.map(wordsOf)).toEqual(["earnings"]);
    const later = begin(fake, press(now.answer, 0));
    await later.call(6);
    expect(later.answer.messages).toEqual([]);
    await later.edit(box("less"));
    expect([later.answer.words, labelsOf(message!)]).toEqual(["less", []]);
    expect(message!.maker?.interactionId).toBe(answer.interaction.id);
  });

  it("may bring another message, which is the presser's", async () => {
    await using fake = await startDiscord();
    const bob = fake.places.addPerson("bob");
    const answer = await shown(fake);
    const { call, answer: his } = begin(fake, { ...press(answer, "More"), by: bob });
    await call(4, box("for bob", [button("Mine")], { flags: components | ephemeral }));
    expect(his.messages).toMatchObject([
      { ephemeral: true, maker: { user: bob, interactedMessageId: answer.messages[0]?.id } },
    ]);
    expect(answer.words).toBe("earnings");
    expect(() => fake.begin(press(his, "Mine"))).toThrow("ada does not see the message");
  });

  it("is one that can be pressed", async () => {
    await using fake = await startDiscord();
    const answer = await shown(fake);
    expect(labelsOf(answer.messages[0]!)).toEqual(["More", "Off", "Site"]);
    expect(() => fake.begin(press(answer, "Less"))).toThrow(`no button "Less" among ["More","Off","Site"]`);
    expect(() => fake.begin(press(answer, "Off"))).toThrow("disabled");
    expect(() => fake.begin(press(answer, 2))).toThrow("opens an address");
    const again = press(answer, "More");
    await answersOf(rest(fake), answer.interaction as unknown as Asked).remove();
    expect(() => fake.begin(again)).toThrow("not there");
    expect(() => press(answer, "More")).toThrow("no message");
  });

  it("cannot make a public message private", async () => {
    await using fake = await startDiscord();
    const secretly = { flags: components | ephemeral };
    const { call } = begin(fake, press(await shown(fake), "More"));
    expect(await codeOf(call(7, box("secret", [], secretly)))).toBe(50035);
    const ofOne = begin(fake, press(await shown(fake, secretly), "More"));
    await ofOne.call(7, box("secret", [], secretly));
    expect(ofOne.answer.messages).toMatchObject([{ ephemeral: true }]);
  });

  it("is on a message in a channel as well", async () => {
    await using fake = await startDiscord();
    const { id } = fake.places.addChannel();
    await rest(fake).post(Routes.channelMessages(id), { body: box("digest", [button("More")]) });
    const { interaction } = fake.begin(press(fake.messages[0]!, "More"));
    expect(interaction).toMatchObject({ channel_id: id, message: { id: fake.messages[0]?.id } });
    expect(interaction.message).not.toHaveProperty("interaction_metadata");
  });
});

describe("a message that Discord would refuse", () => {
  const cases: Readonly<Record<string, object>> = {
    "has content beside components": box("x", [], { content: "y" }),
    "has a field that there is not": box("x", [], { colour: 1 }),
    "sets a flag that cannot be set": box("x", [], { flags: components | 1 }),
    "has components without their flag": box("x", [], { flags: 0 }),
    "is too long": { content: "x".repeat(2001) },
    "breaks a rule of components": box("x", [button("a"), button("a")]),
    "calls somebody": box("x", [], { allowed_mentions: { parse: ["everyone"] } }),
    "shows a file that did not come": parcel("a.json", "").body,
    "names a file that did not come": { content: "x", attachments: [{ id: "7", filename: "a.json" }] },
    "has components that are no list": box("x", [], { components: {} }),
  };
  it.each(Object.entries(cases))("%s", async (_name, body) => {
    await using fake = await startDiscord();
    const { call, answer } = begin(fake);
    expect(await codeOf(call(4, body))).toBe(50035);
    expect(await codeOf(rest(fake).post(Routes.channelMessages(fake.places.home.id), { body }))).toBe(50035);
    expect(fake.complaints.length).toBeGreaterThanOrEqual(2);
    expect(answer.callbackType).toBeUndefined();
    await call(4, box("better"));
    expect(answer.words).toBe("better");
  });

  it("is empty", async () => {
    await using fake = await startDiscord();
    const { call } = begin(fake);
    expect(await codeOf(call(4, { content: "" }))).toBe(50006);
    expect(fake.complaints).toHaveLength(1);
  });

  it("has files that it does not name, or that are too big", async () => {
    await using fake = await startDiscord();
    const { call } = begin(fake);
    const { body, files } = parcel("a.json", "{}");
    expect(await codeOf(call(4, { ...body, attachments: [] }, files))).toBe(50035);
    expect(await codeOf(call(4, body, [{ ...files[0]!, key: "file" }]))).toBe(50035);
    expect(fake.complaints.at(-1)).toContain(`a file called "file", not files[n]`);
    expect(await codeOf(call(4, body, [{ ...files[0]!, data: Buffer.alloc(10 * 2 ** 20 + 1) }]))).toBe(40005);
    expect(await codeOf(call(4, parcel("my file.json", "").body, parcel("my file.json", "").files))).toBe(
      50035,
    );
  });

  it("promises more than an answer, or is answered in a way that does not fit", async () => {
    await using fake = await startDiscord();
    const { call, edit } = begin(fake);
    expect(await codeOf(call(5, { flags: ephemeral | components }))).toBe(50035);
    expect(await codeOf(call(5, { content: "wait" }))).toBe(50035);
    for (const type of [1, 6, 7, 8, 9]) expect(await codeOf(call(type))).toBe(50035);
    await call(5);
    expect(await codeOf(edit(box("x", [], { flags: components | ephemeral })))).toBe(50035);
  });

  it("becomes one of components and keeps its content", async () => {
    await using fake = await startDiscord();
    const { answer, call, edit } = begin(fake);
    await call(4, { content: "plain" });
    expect(await codeOf(edit(box("x")))).toBe(50035);
    await edit(box("x", [], { content: null }));
    expect(answer.words).toBe("x");
    await edit({ flags: 0, allowed_mentions: { parse: [] } });
    expect(answer.messages[0]?.flags).toBe(components);
  });
});

describe("a channel", () => {
  it("takes messages, and changes them", async () => {
    await using fake = await startDiscord();
    const { id } = fake.places.addChannel({ name: "rigs" });
    const client = rest(fake);
    expect(await client.get(Routes.channel(id))).toMatchObject({ id, type: 0, name: "rigs" });
    const sent = (await client.post(Routes.channelMessages(id), { body: box("good morning") })) as {
      id: string;
    };
    await client.patch(Routes.channelMessage(id, sent.id), { body: box("good evening") });
    expect(await client.get(Routes.channelMessage(id, sent.id))).toMatchObject({
      id: sent.id,
      channel_id: id,
    });
    expect(fake.messages).toMatchObject([{ id: sent.id, history: [{}] }]);
    expect(wordsOf(fake.messages[0]!)).toBe("good evening");
    await client.delete(Routes.channelMessage(id, sent.id));
    expect(fake.messages).toMatchObject([{ deleted: true }]);
    expect(await codeOf(client.patch(Routes.channelMessage(id, sent.id), { body: box("x") }))).toBe(10008);
    expect(fake.complaints).toEqual([]);
  });

  it("takes one message of a nonce", async () => {
    await using fake = await startDiscord();
    const { id } = fake.places.home;
    const send = (more: object) =>
      rest(fake).post(Routes.channelMessages(id), { body: box("digest", [], more) }) as Promise<{
        id: string;
      }>;
    const once = { nonce: "2026-11-22:ada", enforce_nonce: true };
    const first = await send(once);
    expect(await send(once)).toMatchObject({ id: first.id, nonce: once.nonce });
    await send({ nonce: once.nonce });
    fake.pass(5 * 60 * 1000);
    await send(once);
    expect(fake.messages).toHaveLength(3);
    expect(await codeOf(send({ nonce: "x".repeat(26) }))).toBe(50035);
    expect(await codeOf(send({ enforce_nonce: true }))).toBe(50035);
  });

  it("may be unknown, out of sight or read-only", async () => {
    await using fake = await startDiscord();
    const client = rest(fake);
    const send = (id: string) => codeOf(client.post(Routes.channelMessages(id), { body: box("hi") }));
    const look = (id: string) => codeOf(client.get(Routes.channel(id)));
    const channel = fake.places.addChannel({ refusal: 50001 });
    expect([await send("10000000000000000"), await look("10000000000000000")]).toEqual([10003, 10003]);
    expect([await send(channel.id), await look(channel.id)]).toEqual([50001, 50001]);
    channel.refusal = 50013;
    expect([await send(channel.id), await look(channel.id)]).toEqual([50013, "not refused"]);
    channel.refusal = undefined;
    expect(await send(channel.id)).toBe("not refused");
    const direct = fake.places.directOf(fake.places.asker);
    direct.refusal = 50007;
    expect(await send(direct.id)).toBe(50007);
    expect(await send(fake.places.groupOf(fake.places.asker).id)).toBe(50001);
  });

  it("may be closed to files, though not to those of answers", async () => {
    await using fake = await startDiscord();
    const where = fake.places.addChannel({ permissions: { app: (1n << 10n) | (1n << 11n) } });
    const send = (id: string) => codeOf(rest(fake).post(Routes.channelMessages(id), parcel("a.json", "{}")));
    expect(await send(where.id)).toBe(50013);
    expect(await send(fake.places.addChannel({ permissions: { app: 1n << 3n } }).id)).toBe("not refused");
    const { answer, call } = begin(fake, { ...slash("export"), where });
    const { body, files } = parcel("a.json", "{}");
    await call(4, body, files);
    expect(answer.messages[0]?.attachments).toHaveLength(1);
    expect(fake.complaints).toEqual([]);
  });

  it("of announcements publishes once", async () => {
    await using fake = await startDiscord();
    const client = rest(fake);
    const publish = async ({ id }: { id: string }) => {
      const sent = (await client.post(Routes.channelMessages(id), { body: box("news") })) as { id: string };
      return { route: Routes.channelMessageCrosspost(id, sent.id) };
    };
    const { route } = await publish(fake.places.addChannel({ type: 5 }));
    expect(await client.post(route)).toMatchObject({ flags: components | 1 });
    expect(fake.messages[0]?.crossposted).toBe(true);
    expect(await codeOf(client.post(route))).toBe(40033);
    expect(await codeOf(client.post((await publish(fake.places.home)).route))).toBe(50024);
  });

  it("of announcements publishes ten times an hour", async () => {
    await using fake = await startDiscord();
    const client = rest(fake);
    client.options.rejectOnRateLimit = ["/channels"];
    const { id } = fake.places.addChannel({ type: 5 });
    const publish = async () => {
      const sent = (await client.post(Routes.channelMessages(id), { body: box("news") })) as { id: string };
      return client.post(Routes.channelMessageCrosspost(id, sent.id));
    };
    for (let at = 0; at < 10; at += 1) await publish();
    await expect(publish()).rejects.toBeInstanceOf(RateLimitError);
    expect(fake.messages.filter(({ crossposted }) => crossposted)).toHaveLength(10);
    expect(fake.requests.at(-1)?.status).toBe(429);
  });

  it("that is a locked thread takes no messages", async () => {
    await using fake = await startDiscord();
    const { id } = fake.places.addChannel({ type: 11, parent: fake.places.home, locked: true });
    expect(await codeOf(rest(fake).post(Routes.channelMessages(id), { body: box("hi") }))).toBe(160005);
  });
});

describe("the API", () => {
  /** Asks with plain fetch. */
  const ask = (fake: FakeDiscord, path: string, init: RequestInit = {}) =>
    fetch(`${fake.api}${path}`, {
      ...init,
      headers: {
        authorization: `Bot ${fake.token}`,
        "user-agent": "DiscordBot (https://example.org, 1)",
        ...(init.headers as Record<string, string>),
      },
    });

  it("says who the bot is", async () => {
    await using fake = await startDiscord();
    const client = rest(fake);
    expect(await client.get(Routes.user())).toMatchObject({ id: fake.applicationId, bot: true });
    expect(await client.get(Routes.currentApplication())).toMatchObject({
      id: fake.applicationId,
      verify_key: fake.verifyKey,
    });
    expect(Buffer.from(fake.token.split(".")[0]!, "base64").toString()).toBe(fake.applicationId);
    expect(fake.token).toMatch(/^[\w-]{24,28}\.[\w-]{6}\.[\w-]{27,38}$/);
  });

  it("takes only the right token, for a known endpoint of version 10, from a client that says who it is", async () => {
    await using fake = await startDiscord();
    const statusOf = async (path: string, headers: Record<string, string> = {}) =>
      (await ask(fake, path, { headers })).status;
    expect(await statusOf("/v10/users/@me")).toBe(200);
    expect(await statusOf("/v10/users/@me", { authorization: fake.token })).toBe(401);
    expect(fake.complaints).toEqual([]);
    expect(await statusOf("/v9/users/@me")).toBe(400);
    expect(await statusOf("/v10/users/@you")).toBe(404);
    expect(await statusOf("/v10/users/@me", { "user-agent": "curl" })).toBe(403);
    expect(fake.complaints).toHaveLength(3);
  });

  it("reads only what a body says that it is", async () => {
    await using fake = await startDiscord();
    const path = `/v10${Routes.channelMessages(fake.places.home.id)}`;
    const send = async (type: string, body: string) => {
      const response = await ask(fake, path, { method: "POST", body, headers: { "content-type": type } });
      return ((await response.json()) as { code: number }).code;
    };
    expect(await send("application/json", "{")).toBe(50109);
    expect(await send("application/json", "[]")).toBe(50035);
    expect(await send("text/plain", "{}")).toBe(50035);
    expect(await send("multipart/form-data; boundary=x", "--y\r\n")).toBe(50035);
    expect(fake.complaints).toHaveLength(4);
  });

  it("tells its limits, and keeps to them", async () => {
    await using fake = await startDiscord({ limits: realLimits });
    const body = JSON.stringify(box("hi"));
    const headers = { "content-type": "application/json" };
    const send = (id: string) =>
      ask(fake, `/v10${Routes.channelMessages(id)}`, { method: "POST", body, headers });
    const { home } = fake.places;
    const first = await send(home.id);
    expect(first.headers.get("x-ratelimit-limit")).toBe("5");
    expect(first.headers.get("x-ratelimit-remaining")).toBe("4");
    expect(Number(first.headers.get("x-ratelimit-reset-after"))).toBeCloseTo(5, 0);
    for (let sent = 1; sent < 5; sent += 1) await send(home.id);
    const refused = await send(home.id);
    expect(refused.status).toBe(429);
    expect(refused.headers.get("x-ratelimit-scope")).toBe("user");
    expect(refused.headers.get("retry-after")).toBe("5");
    expect(refused.headers.get("x-ratelimit-bucket")).toBe(first.headers.get("x-ratelimit-bucket"));
    expect(await refused.json()).toMatchObject({ global: false, retry_after: expect.any(Number) });
    expect((await send(fake.places.addChannel().id)).status).toBe(200);
    fake.pass(5000);
    expect((await send(home.id)).status).toBe(200);
    for (let sent = 1; sent < 50; sent += 1) await ask(fake, "/v10/users/@me");
    const global = await ask(fake, "/v10/users/@me");
    expect(Object.fromEntries(global.headers)).toMatchObject({
      "retry-after": "1",
      "x-ratelimit-global": "true",
      "x-ratelimit-scope": "global",
    });
    expect(await global.json()).toMatchObject({ global: true });
    // Answers to interactions do not count.
    await begin(fake).call(5);
    expect(fake.requests.filter(({ path }) => path.endsWith("/callback"))).toMatchObject([{ status: 204 }]);
  });

  it("fails as it is told", async () => {
    await using fake = await startDiscord();
    const client = rest(fake);
    fake.fail({ method: "GET", path: /^\/users/, status: 403, code: 40333, times: 1 });
    expect(await codeOf(client.get(Routes.user()))).toBe(40333);
    expect(await codeOf(client.get(Routes.user()))).toBe("not refused");
    const end = fake.fail({
      path: /./,
      status: 503,
      body: "<html>down</html>",
      headers: { "retry-after": "1" },
    });
    const response = await ask(fake, "/v10/users/@me");
    expect([response.status, response.headers.get("content-type"), await response.text()]).toEqual([
      503,
      "text/html",
      "<html>down</html>",
    ]);
    end();
    expect(await codeOf(client.get(Routes.user()))).toBe("not refused");
  });

  it("may let one wait, or do what it was asked and say nothing", async () => {
    await using fake = await startDiscord();
    const client = rest(fake);
    const once = { body: box("digest", [], { nonce: 7, enforce_nonce: true }) };
    const route = Routes.channelMessages(fake.places.home.id);
    const release = fake.hang(/messages$/);
    const waiting = client.post(route, once);
    await fake.until(() => fake.requests.length === 1);
    expect(fake.messages).toEqual([]);
    release();
    await waiting;
    const end = fake.cut(/messages$/);
    await expect(client.post(route, { body: box("lost") })).rejects.toThrow(/closed|ECONNRESET/);
    end();
    expect(fake.messages).toHaveLength(2);
    expect(fake.requests.at(-1)?.status).toBeUndefined();
  });

  it("does nothing for who stopped waiting", async () => {
    await using fake = await startDiscord();
    const impatient = new REST({ api: fake.api, retries: 0, timeout: 20 }).setToken(fake.token);
    fake.hang(/messages$/);
    await expect(
      impatient.post(Routes.channelMessages(fake.places.home.id), { body: box("hi") }),
    ).rejects.toThrow("aborted");
    await fake.until(() => fake.requests[0]?.status === 499);
    expect(fake.messages).toEqual([]);
  });
});

describe("the commands of a bot", () => {
  const command = { name: "earnings", description: "What a machine earns" };
  const option = { type: 3, name: "gpu", description: "Which one" };
  const put = (fake: FakeDiscord, ...body: readonly object[]) =>
    rest(fake).put(Routes.applicationCommands(fake.applicationId), { body });

  it("are kept as they were last registered, under the ids they had", async () => {
    await using fake = await startDiscord();
    await put(fake, command, { ...command, name: "price" });
    const [{ id } = {}] = fake.commands;
    const localised = { ...command, description_localizations: { de: "Was eine Maschine verdient" } };
    await put(fake, localised);
    expect(fake.commands).toMatchObject([{ id, ...localised, application_id: fake.applicationId }]);
    const route = Routes.applicationCommands(fake.applicationId);
    const [listed] = (await rest(fake).get(route)) as object[];
    expect(listed).toMatchObject({ id, name: "earnings" });
    expect(listed).not.toHaveProperty("description_localizations");
    const query = new URLSearchParams({ with_localizations: "true" });
    expect(await rest(fake).get(route, { query })).toMatchObject([localised]);
  });

  const long = (letters: number) => "x".repeat(letters);
  const many = <T>(count: number, of: (n: number) => T): T[] =>
    Array.from({ length: count }, (_, n) => of(n));
  const withOptions = (...options: readonly object[]) => ({ ...command, options });
  const cases: Readonly<Record<string, readonly object[]>> = {
    "two of one name": [command, command],
    "a name in capitals": [{ ...command, name: "Earnings" }],
    "a name with a space": [{ ...command, name: "my earnings" }],
    "a long name": [{ ...command, name: long(33) }],
    "a command without description": [{ name: "earnings" }],
    "a long description": [{ ...command, description: long(101) }],
    "a long translation": [{ ...command, description_localizations: { de: long(101) } }],
    "a language that there is not": [{ ...command, description_localizations: { en: "earns" } }],
    "a field that there is not": [{ ...command, visibility: "public" }],
    "101 commands": many(101, (n) => ({ ...command, name: `c${n}` })),
    "26 options": [withOptions(...many(26, (n) => ({ ...option, name: `o${n}` })))],
    "two options of one name": [withOptions(option, option)],
    "two options of one name in one language": [
      withOptions({ ...option, name_localizations: { de: "n" } }, { ...option, name: "n" }),
    ],
    "a required option behind another": [withOptions(option, { ...option, name: "n", required: true })],
    "an option of no type": [withOptions({ ...option, type: 12 })],
    "26 choices": [withOptions({ ...option, choices: many(26, (n) => ({ name: `${n}`, value: `${n}` })) })],
    "a choice of another type": [withOptions({ ...option, choices: [{ name: "one", value: 1 }] })],
    "a long choice": [withOptions({ ...option, choices: [{ name: long(101), value: "x" }] })],
    "choices and suggestions": [
      withOptions({ ...option, autocomplete: true, choices: [{ name: "a", value: "a" }] }),
    ],
    "bounds of a text": [withOptions({ ...option, min_value: 1 })],
    "a bound that is no integer": [withOptions({ ...option, type: 4, max_value: 1.5 })],
    "no install": [{ ...command, integration_types: [] }],
    "a context that there is not": [{ ...command, contexts: [0, 3] }],
    "permissions that are no text": [{ ...command, default_member_permissions: 32 }],
    "8001 characters": [
      withOptions(
        ...many(4, (n) => ({
          ...option,
          name: `o${n}`,
          description: long(100),
          choices: many(20, (m) => ({ name: `${m}`.padEnd(50, "x"), value: `${m}`.padEnd(50, "x") })),
        })),
      ),
    ],
  };
  it.each(Object.entries(cases))("are refused: %s", async (_name, body) => {
    await using fake = await startDiscord();
    expect(await codeOf(put(fake, ...body))).toBe(50035);
    expect(fake.complaints).toHaveLength(1);
    expect(fake.commands).toEqual([]);
  });

  it("may be as big as Discord takes them", async () => {
    await using fake = await startDiscord();
    const biggest = withOptions(
      { ...option, required: true, autocomplete: true, min_length: 1, max_length: 6000 },
      { ...option, type: 4, name: "count", min_value: 1, max_value: 8 },
      { ...option, type: 10, name: "p", choices: many(25, (n) => ({ name: `${n}`, value: n / 10 })) },
      ...many(22, (n) => ({ ...option, name: `o${n}`, description: long(100) })),
    );
    await put(fake, {
      ...biggest,
      type: 1,
      integration_types: [0, 1],
      contexts: [0, 1, 2],
      default_member_permissions: "32",
      description_localizations: { de: long(100), "en-US": "x", "en-GB": "x" },
    });
    expect(fake.complaints).toEqual([]);
  });
});

describe("an endpoint for interactions", () => {
  interface Got {
    readonly headers: IncomingHttpHeaders;
    readonly body: string;
  }
  type Reply = { readonly status: number; readonly type?: string; readonly body?: unknown };

  /** An endpoint that verifies, as bots do. */
  async function endpoint(fake: FakeDiscord, answer: (asked: Asked) => Reply | Promise<Reply>) {
    const got: Got[] = [];
    const { promise: hungUp, resolve: hangUp } = Promise.withResolvers<void>();
    const key = createPublicKey({
      key: { kty: "OKP", crv: "Ed25519", x: Buffer.from(fake.verifyKey, "hex").toString("base64url") },
      format: "jwk",
    });
    const isSigned = ({ headers, body }: Got): boolean =>
      verify(
        null,
        Buffer.from(`${String(headers["x-signature-timestamp"])}${body}`),
        key,
        Buffer.from(String(headers["x-signature-ed25519"]), "hex"),
      );
    const reply = async (request: Got): Promise<Reply> => {
      if (!isSigned(request)) return { status: 401 };
      const asked = JSON.parse(request.body) as Asked;
      return asked.type === 1 ? { status: 200, body: { type: 1 } } : answer(asked);
    };
    const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
      const body = Buffer.concat((await request.toArray()) as Buffer[]).toString();
      response.once("close", hangUp);
      got.push({ headers: request.headers, body });
      const { status, type = "application/json", body: sent } = await reply(got.at(-1)!);
      response.writeHead(status, { "content-type": type, connection: "close" });
      response.end(typeof sent === "object" ? JSON.stringify(sent) : sent);
    };
    const server = createServer((request, response) => void take(request, response));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return {
      got,
      /** Resolves once a connection has ended. */
      hungUp,
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/discord`,
      [Symbol.asyncDispose]: () =>
        new Promise<void>((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        }),
    };
  }

  it("answers as a callback does", async () => {
    await using fake = await startDiscord();
    await using bot = await endpoint(fake, () => ({
      status: 200,
      body: { type: 4, data: box("over HTTP") },
    }));
    const answer = await fake.interact(slash("earnings"), bot);
    expect(answer).toMatchObject({ words: "over HTTP", callbackType: 4 });
    expect(JSON.parse(bot.got[0]!.body)).toEqual(answer.interaction);
  });

  it("may answer by the API instead, or promise and go on there", async () => {
    await using fake = await startDiscord();
    const client = rest(fake);
    await using bot = await endpoint(fake, async (asked) => {
      await answersOf(client, asked).call(4, box("by the API"));
      return { status: 202 };
    });
    expect((await fake.interact(slash("earnings"), bot)).words).toBe("by the API");
    await using silent = await endpoint(fake, () => ({ status: 202 }));
    const promised = fake.begin(slash("earnings"), silent);
    await silent.hungUp;
    fake.pass(3001);
    expect(promised.failed).toBe("no answer within 3 s");
    await using slow = await endpoint(fake, () => ({ status: 200, body: { type: 5 } }));
    const answer = fake.begin(slash("earnings"), slow);
    await answer.until(({ callbackType }) => callbackType === 5);
    await answersOf(client, answer.interaction as unknown as Asked).edit(box("later"));
    expect(answer.words).toBe("later");
  });

  it("may bring files along", async () => {
    await using fake = await startDiscord();
    const form = new FormData();
    const { body, files } = parcel("a.json", "[1]");
    form.append("payload_json", JSON.stringify({ type: 4, data: body }));
    form.append("files[0]", new Blob([String(files[0]!.data)], { type: "application/json" }), "a.json");
    const sent = new Response(form);
    const type = sent.headers.get("content-type")!;
    const text = await sent.text();
    await using bot = await endpoint(fake, () => ({ status: 200, type, body: text }));
    const { messages } = await fake.interact(slash("export"), bot);
    expect(messages[0]?.attachments[0]?.content.toString()).toBe("[1]");
  });

  it("fails the asker when it refuses, answers wrongly or is not there", async () => {
    await using fake = await startDiscord();
    await using broken = await endpoint(fake, () => ({ status: 500 }));
    expect((await fake.interact(slash("a"), broken)).failed).toBe("the endpoint answered with 500");
    await using wrong = await endpoint(fake, () => ({
      status: 200,
      body: { type: 4, data: { content: "" } },
    }));
    expect((await fake.interact(slash("a"), wrong)).failed).toContain("50006");
    expect(fake.complaints).toEqual(["the endpoint's answer: a message with nothing in it"]);
    expect((await fake.interact(slash("a"), { url: "http://127.0.0.1:9" })).failed).toBeDefined();
  });

  it("is given up after 3 s", async () => {
    await using fake = await startDiscord();
    const never = Promise.withResolvers<Reply>();
    await using bot = await endpoint(fake, () => never.promise);
    const answer = fake.begin(slash("a"), bot);
    await expect.poll(() => bot.got.length).toBe(1);
    fake.pass(3001);
    expect(answer.failed).toBe("no answer within 3 s");
    await bot.hungUp;
  });

  it("is tried with wrong signatures, old ones, and the same request again", async () => {
    await using fake = await startDiscord();
    await using bot = await endpoint(fake, () => ({ status: 200, body: { type: 5 } }));
    const statusOf = async (...signed: Parameters<FakeDiscord["signed"]>) =>
      (await fake.deliver(bot.url, fake.signed(...signed))).status;
    expect(await statusOf()).toBe(200);
    expect(await statusOf(undefined, { signature: "forged" })).toBe(401);
    expect(await statusOf(undefined, { signature: "none" })).toBe(401);
    await statusOf({ type: 1 }, { ageSeconds: 600 });
    const [now, old] = [bot.got[0]!, bot.got.at(-1)!].map(({ headers }) =>
      Number(headers["x-signature-timestamp"]),
    );
    expect(now! - old!).toBeGreaterThanOrEqual(599);
    const answer = fake.begin(slash("a"), bot);
    await answer.until(({ callbackType }) => callbackType === 5);
    await fake.deliver(bot.url, answer.request!);
    expect(bot.got.at(-1)).toMatchObject({ body: bot.got.at(-2)!.body });
  });

  it("is checked as Discord checks it", async () => {
    await using fake = await startDiscord();
    await using good = await endpoint(fake, () => ({ status: 200 }));
    expect(await fake.probe(good.url)).toEqual([]);
    const trusting = createServer((_request, response) => response.end('{"type":1}'));
    await new Promise<void>((resolve) => trusting.listen(0, "127.0.0.1", resolve));
    const { port } = trusting.address() as AddressInfo;
    expect(await fake.probe(`http://127.0.0.1:${port}`)).toHaveLength(3);
    trusting.closeAllConnections();
    await new Promise((resolve) => trusting.close(resolve));
  });
});

describe("the gateway", () => {
  const identify = (fake: FakeDiscord, more: object = {}) => ({
    op: 2,
    d: { token: fake.token, intents: 1, properties: {}, ...more },
  });
  const resume = (fake: FakeDiscord, more: object = {}) => ({
    op: 6,
    d: { token: fake.token, session_id: "none", seq: 1, ...more },
  });

  /** Says something on a plain connection; the code with which it is closed. */
  function closeCode(
    fake: FakeDiscord,
    query: string,
    ...said: readonly (object | string)[]
  ): Promise<number> {
    const socket = new WebSocket(`${fake.api.replace("http", "ws").replace("/api", "")}${query}`);
    socket.once("message", () => {
      for (const each of said) socket.send(typeof each === "string" ? each : JSON.stringify(each));
    });
    return new Promise((resolve) => socket.once("close", resolve));
  }
  const usual = "?v=10&encoding=json";

  it("closes on what it does not want to hear", async () => {
    await using fake = await startDiscord();
    const code = (...said: readonly (object | string)[]) => closeCode(fake, usual, ...said);
    expect(await closeCode(fake, "?v=9&encoding=json")).toBe(4012);
    expect(await closeCode(fake, "?v=10&encoding=etf")).toBe(4002);
    expect(await code("{")).toBe(4002);
    expect(await code({ op: 3, d: { filler: "x".repeat(5000) } })).toBe(4002);
    expect(await code({ op: 3 })).toBe(4003);
    expect(await code(identify(fake, { token: "x.y.z" }))).toBe(4004);
    expect(await code(resume(fake, { token: "x.y.z" }))).toBe(4004);
    expect(await code(identify(fake), identify(fake))).toBe(4005);
    expect(await code(identify(fake), { op: 99 })).toBe(4001);
    expect(await code(...Array.from({ length: 121 }, () => ({ op: 1, d: null })))).toBe(4008);
    expect(await code(identify(fake, { shard: [1, 1] }))).toBe(4010);
    expect(await code(identify(fake, { intents: 1 << 30 }))).toBe(4013);
    expect(await code(identify(fake, { intents: 1 << 15 }))).toBe(4014);
  });

  /** A plain connection, and what came over it. */
  async function listen(fake: FakeDiscord, first: object, url = usual) {
    const socket = new WebSocket(
      url.startsWith("ws") ? url : `${fake.api.replace("http", "ws").replace("/api", "")}${url}`,
    );
    const got: { op: number; t: string | null; s: number | null; d: Record<string, unknown> }[] = [];
    socket.on("message", (data) => got.push(JSON.parse((data as Buffer).toString()) as (typeof got)[number]));
    await new Promise((resolve) => socket.once("message", resolve));
    socket.send(JSON.stringify(first));
    return { socket, got, events: () => got.filter(({ op }) => op === 0).map(({ t }) => t) };
  }

  it("replays from where a client was", async () => {
    await using fake = await startDiscord();
    const first = await listen(fake, identify(fake));
    await expect.poll(first.events).toEqual(["READY", "GUILD_CREATE", "GUILD_CREATE"]);
    const { session_id, resume_gateway_url: url } = first.got[1]!.d;
    fake.dispatch("TYPING_START", {});
    fake.dropGateway();
    fake.dispatch("ENTITLEMENT_CREATE", {});
    const second = await listen(fake, resume(fake, { session_id, seq: 3 }), `${String(url)}${usual}`);
    await expect.poll(second.events).toEqual(["TYPING_START", "ENTITLEMENT_CREATE", "RESUMED"]);
    expect(second.got.slice(1).map(({ s }) => s)).toEqual([4, 5, 6]);
    const tooFar = listen(fake, resume(fake, { session_id, seq: 99 }));
    expect(
      await new Promise((resolve) => void tooFar.then(({ socket }) => socket.once("close", resolve))),
    ).toBe(4007);
    const stranger = await listen(fake, resume(fake));
    await expect.poll(() => stranger.got[1]).toMatchObject({ op: 9, d: false });
  });

  it("ends a session when a client says goodbye, or with a close code that says so", async () => {
    await using fake = await startDiscord();
    const begun = async () => {
      const line = await listen(fake, identify(fake));
      await expect.poll(line.events).toContain("READY");
      return { ...line, session_id: line.got[1]!.d.session_id };
    };
    const goesOn = async ({ session_id }: { session_id: unknown }) => {
      const { got } = await listen(fake, resume(fake, { session_id, seq: 3 }));
      await expect.poll(() => got.length).toBe(2);
      return got[1]!.t === "RESUMED";
    };
    const left = await begun();
    left.socket.close(1000);
    await fake.until(() => fake.gateway.connected === 0);
    expect(await goesOn(left)).toBe(false);
    const timedOut = await begun();
    fake.dropGateway(4009);
    expect(await goesOn(timedOut)).toBe(false);
    const told = await begun();
    fake.dropGateway("invalid-session");
    expect(await goesOn(told)).toBe(false);
    const dropped = await begun();
    const code = new Promise((resolve) => dropped.socket.once("close", resolve));
    fake.dropGateway(4000);
    expect([await code, await goesOn(dropped)]).toEqual([4000, true]);
  });

  it("tells each shard of its own guilds, and only who wants it", async () => {
    await using fake = await startDiscord();
    const shards = await Promise.all([0, 1].map((id) => listen(fake, identify(fake, { shard: [id, 2] }))));
    const deaf = await listen(fake, identify(fake, { intents: 0 }));
    await fake.until(() => fake.gateway.connected === 3);
    const [even, odd] = [4n << 22n, 5n << 22n].map(String);
    fake.dispatch("OF_EVEN", {}, even);
    fake.dispatch("OF_ODD", {}, odd);
    fake.begin({ ...slash("a"), where: "direct" });
    const asked = (events: readonly (string | null)[]) =>
      events.filter((event) => event === "INTERACTION_CREATE" || event?.startsWith("OF_"));
    await expect
      .poll(() => [...shards, deaf].map(({ events }) => asked(events())))
      .toEqual([["OF_EVEN", "INTERACTION_CREATE"], ["OF_ODD"], ["OF_EVEN", "OF_ODD", "INTERACTION_CREATE"]]);
    expect(deaf.events()).not.toContain("GUILD_CREATE");
  });

  it("may be shut", async () => {
    await using fake = await startDiscord();
    const open = fake.shutGateway();
    const refused = new WebSocket(`${fake.api.replace("http", "ws").replace("/api", "")}${usual}`);
    await new Promise((resolve) => refused.once("error", resolve));
    open();
    const taken = await listen(fake, identify(fake));
    await expect.poll(taken.events).toContain("READY");
  });
});

it("leaves nothing behind when it is closed in the midst of everything", async () => {
  const script = `
    const { startDiscord, slash } = await import(${JSON.stringify(join(import.meta.dirname, "discord", "index.ts"))});
    const fake = await startDiscord();
    fake.hang(/users/);
    const waiting = fetch(fake.api + "/v10/users/@me").catch(() => {});
    const socket = new WebSocket(fake.api.replace("http", "ws").replace("/api", "") + "?v=10&encoding=json");
    await new Promise((resolve) => { socket.onmessage = resolve; });
    socket.onerror = () => {};
    fake.begin(slash("a"));
    fake.begin(slash("a"), { url: fake.api });
    await fake.until(() => fake.requests.length === 2);
    const begun = performance.now();
    await fake.close();
    await waiting;
    process.on("exit", () => console.log(performance.now() - begun < 1000 ? "clean" : "late"));
  `;
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [
    "--input-type=module",
    "-e",
    script,
  ]);
  expect([stdout.trim(), stderr]).toEqual(["clean", ""]);
});
