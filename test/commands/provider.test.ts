import { describe, expect, it } from "vitest";
import type { Field, Figure, Reply } from "../../commands/reply.ts";
import { understand } from "../../commands/run.ts";
import {
  choicesOf,
  converse,
  deskFor,
  linesBehind,
  person,
  textOf as textsOf,
  type AskOptions,
} from "../ask.ts";
import { openTestWorld } from "../world.ts";

const address = "akash1znnugwgfn7qumdymehgzjjp6rwemx9h5968hxw";
const tenant = "akash13265twfqejnma6cc93rw5dxk4cldyz2zyy8cdm";
const wallet = "12RXJVJiVXrcBt3Ed8EeBE3ahnX4Zn57qh454Ju1Riuv";
const idleWallet = "rbrnm7nPhfhBxPSh8qhRFrhB5MLnJGMNoyNQPvSi7vq";
const akash = "console-api.akash.network";

describe("a provider on Akash", () => {
  it.each([address, `provider ${address}`, `provider account=${address}`, address.replace("akash", "Akash")])(
    "is asked about by its address: %s",
    async (line) => {
      await using test = await setup();
      const { reply, command } = await test.ask(line);
      expect(command).toBe("provider");
      expect(reply).toMatchObject({ title: "provider.rig.example.com: $301.05 in 7 days", tone: "good" });
    },
  );

  it("is told what it earned, how it stands and what its leases pay against bids for such cards", async () => {
    await using test = await setup();
    const { reply } = await test.ask(`provider ${address}`);
    expect(fieldsIn(reply)).toMatchObject({
      "Last 24 h": ["$48.37", "$38.69 in the 24 h before"],
      "7 days": ["$301.05", "$43.01 a day"],
      "30 days": ["$1,290", "$43.01 a day"],
      "ACT not yet burned": ["31.25 ACT", "$31.25, now 57.47 AKT"],
      Online: ["yes", "◷ checked 1 hr. ago"],
      Uptime: ["98.7%", "30 days; 7 days 99.6%, 1 day 100%"],
      Audited: ["yes", undefined],
      "GPUs leased": ["5 of 8", "RTX 4090"],
      "Open leases": ["5", undefined],
      "Per GPU-hour": ["$0.4034", "+1.5% against bids for RTX 4090, $0.3973"],
    });
  });

  it("has each of the last days with that day's token price, and what it came to in AKT", async () => {
    await using test = await setup();
    const { reply } = await test.ask(`provider ${address}`);
    const rows = tableIn(reply);
    expect(rows).toHaveLength(7);
    expect(rows[0]).toEqual(["Nov 21", "43.01", "0.5317", "80.88"]);
    const [earned, close] = ["earnedUsdOfDay", "closeUsd"].map((name) =>
      figureOf(reply, "akash · 2026-11-21", name),
    );
    expect(earned!.value! / close!.value!).toBeCloseTo(80.88, 2);
    expect(earned).toMatchObject({ basis: "measured", source: { id: "akash-console" } });
    expect(close).toMatchObject({ basis: "listed", source: { id: "coingecko" } });
  });

  it("counts what old leases paid in AKT at the price of that day", async () => {
    await using test = await setup();
    const earnings = { totalUActEarned: 10e6, totalUAktEarned: 100e6, totalUUsdEarned: 0 };
    test.upstream.behave(`${akash}/v1/provider-earnings/${address}?from=2026-11-19&to=2026-11-20`, {
      json: { earnings },
    });
    const { reply } = await test.ask(`provider ${address}`);
    const close = figureOf(reply, "akash · 2026-11-19", "closeUsd")!.value!;
    expect(figureOf(reply, "akash · 2026-11-19", "earnedUsdOfDay")).toMatchObject({
      value: 10 + 100 * close,
      basis: "derived",
    });
  });

  it("shows its amounts in the reader's currency", async () => {
    await using test = await setup();
    const { reply } = await test.ask(`provider ${address} EUR`);
    expect(reply.title).toMatch(/: €\d+\.\d\d in 7 days$/);
    expect(reply.sources?.map(({ source }) => source.id)).toContain("frankfurter");
  });

  it("is told that words about a Render wallet change nothing of it", async () => {
    await using test = await setup();
    const told = "Akash publishes what it pays";
    const plain = textOf((await test.ask(`provider ${address}`)).reply).join("\n");
    const worded = textOf((await test.ask(`provider ${address} tier=3`)).reply).join("\n");
    expect(plain).not.toContain(told);
    expect(worded).toContain(told);
    expect(textOf((await test.ask(`provider ${address} paid=12`)).reply).join("\n")).toContain(told);
  });

  it("is offline first of all, and says since when", async () => {
    await using test = await setup();
    test.upstream.behave(`${akash}/v1/providers/${address}`, (recorded) => ({
      json: { ...(recorded as object), isOnline: false, lastOnlineDate: "2026-11-21T20:00:00.000Z" },
    }));
    const { reply } = await test.ask(address);
    expect(reply.title).toMatch(/^⛔ /);
    expect(reply.tone).toBe("bad");
    expect(textOf(reply)[1]).toBe("Offline, last seen 11 hr. ago: no new leases come in.");
  });

  it("is told in part where a part cannot be read, and what is missing is named", async () => {
    await using test = await setup();
    test.upstream.behave(`${akash}/v1/provider-earnings`, { status: 500 });
    test.upstream.behave(`${akash}/v1/addresses`, { status: 500 });
    const { reply } = await test.ask(address);
    expect(reply.title).toBe("provider.rig.example.com: earnings cannot be read");
    expect(textOf(reply)).toContain("Cannot be read right now: earnings.");
    expect(fieldsIn(reply)["ACT not yet burned"]![0]).toBe("–");
    expect(fieldsIn(reply)).toMatchObject({ "Last 24 h": ["$48.37", "$38.69 in the 24 h before"] });
    expect(Object.keys(fieldsIn(reply))).not.toContain("7 days");
  });

  it("has earned something unknown, not nothing, where the sums are 0 and leases were open all the time", async () => {
    await using test = await setup();
    const nothing = { totalUActEarned: 0, totalUAktEarned: 0, totalUUsdEarned: 0 };
    test.upstream.behave(`${akash}/v1/provider-earnings`, { json: { earnings: nothing } });
    const { reply } = await test.ask(address);
    expect(reply.title).toBe("provider.rig.example.com: earnings cannot be read");
    expect(reply.figures.filter(({ name }) => name.startsWith("earnedUsd7d"))).toEqual([]);
    test.upstream.behave(`${akash}/v1/providers/${address}/deployments`, {
      json: { total: 0, deployments: [] },
    });
    test.clock.pass({ hours: 3 });
    await test.ask(address);
    const idle = (await test.ask(address)).reply;
    expect(idle).toMatchObject({ title: "provider.rig.example.com: $0.00 in 7 days", tone: "plain" });
  });

  it("is nobody where Akash knows none by that address, as for a tenant's or a HomeNode card's", async () => {
    await using test = await setup();
    const { reply } = await test.ask(`provider ${tenant}`);
    expect(reply).toMatchObject({ title: "No provider by this address", figures: [] });
    expect(textOf(reply).join()).toContain("HomeNode");
  });

  it("is said to be unreadable, with the way to try again, where nothing can be read", async () => {
    await using test = await setup();
    test.upstream.behave(akash, { status: 500 });
    const { reply } = await test.ask(address);
    expect(textOf(reply).join()).toContain("Akash Console API cannot be read right now");
    expect(linesBehind(reply)).toEqual([`provider ${address}`]);
  });

  it("takes at most twenty calls the first time, and none for days that are over the next", async () => {
    await using test = await setup();
    await test.ask(address);
    const first = test.calls(akash);
    expect(first).toBeLessThanOrEqual(16);
    test.clock.pass({ hours: 1 });
    await test.ask(address);
    const days = test.upstream.calls.filter((call) => /from=2026-11-(?:20&to=2026-11-21)/.test(call));
    expect(days).toHaveLength(1);
    expect(test.calls(akash) - first).toBeLessThanOrEqual(8);
  });

  it("is explained by `why`: how rent and earnings are reckoned, and where each figure is from", async () => {
    await using test = await setup();
    await test.ask(address);
    const text = textOf((await test.ask("why")).reply).join("\n");
    expect(text).toContain("price per block × 611.2 blocks an hour");
    expect(text).toContain("earned, 7 days\n$301.05\nmeasured · Akash Console API");
  });
});

describe("a wallet that Render pays to", () => {
  it.each([wallet, `provider ${wallet}`])("is asked about by itself: %s", async (line) => {
    await using test = await setup();
    const { reply, command } = await test.ask(line);
    expect(command).toBe("provider");
    expect(plain(reply.title)).toBe("12RXJVJi…Riuv: 29.49 to 72.72 RENDER for the week to Oct 1, 2025");
  });

  it("is told both tiers with their part of the pool, as the tier is not public", async () => {
    await using test = await setup();
    const { reply } = await test.ask(`provider ${wallet}`);
    expect(fieldsIn(reply)).toMatchObject({
      Work: ["44,183 OBh", "0.38% of all work"],
      "As tier 2": ["58.97 to 72.72 RENDER", "0.39% to 0.48% of the pool"],
      "As tier 3": ["29.49 to 36.36 RENDER", "0.2% to 0.24% of the pool"],
      Pay: ["29.49 to 72.72 RENDER", "$59.27 to $146.16"],
      "Pool for waiting": ["2,885 RENDER", "shared by all who waited; not published by wallet"],
    });
    expect(textOf(reply)).toContain("No newer week is published: the last one ended on Oct 1, 2025.");
  });

  it("keeps both tiers in sight once one of them is said, and narrows all weeks to it", async () => {
    await using test = await setup();
    const wide = (await test.ask(`provider ${wallet}`)).reply;
    const { reply } = await test.ask(`provider ${wallet} tier=3`);
    expect(Object.keys(fieldsIn(reply))).toEqual(expect.arrayContaining(["As tier 2", "As tier 3"]));
    expect(fieldsIn(reply).Pay![0]).toBe("29.49 to 36.36 RENDER");
    for (const week of wide.figures.filter(({ name }) => name === "jobRenderOfWeek")) {
      const narrowed = figureOf(reply, week.of, "jobRenderOfWeek")!;
      expect(narrowed.low).toBe(week.low);
      expect(narrowed.high!).toBeLessThan(week.high!);
    }
  });

  it.each([
    ["paid=17.5 epoch=87", "What week 87 was paid is a pay of tier 3: all weeks are reckoned as that."],
    ["paid=17,5 RENDER epoch=87", "What week 87 was paid is a pay of tier 3"],
    ["paid=65", "What week 93 was paid is a pay of tier 2"],
    ["paid=50", "What week 93 was paid fits neither tier"],
    ["paid=17.5 epoch=12", "Week 12 is not among those that are known, 82 to 93"],
    ["paid=0", "Without work or pay in week 93 it says nothing of the tier"],
  ])("narrows by one amount really paid, or says why not: %s", async (typed, said) => {
    await using test = await setup();
    const { reply } = await test.ask(`provider ${wallet} ${typed}`);
    expect(textOf(reply).join("\n")).toContain(said);
  });

  it("asks for the amount where only its week is told", async () => {
    await using test = await setup();
    const { outcome } = await test.ask(`provider ${wallet} epoch=87`);
    expect(outcome).toBe("asked-back");
  });

  it("is worth what RENDER cost at the end of each week, or costs now where that is not known", async () => {
    await using test = await setup();
    const now = (await test.ask(`provider ${wallet}`)).reply;
    expect(textOf(now).join("\n")).toContain("where that is not known, at its price now, $2.01.");
    await using later = await setup();
    later.upstream.behave("api.coingecko.com/api/v3/coins/render-token/market_chart", {
      json: { prices: dailyCloses("2025-06-01", 200, 4) },
    });
    const then = (await later.ask(`provider ${wallet}`)).reply;
    expect(textOf(then)).toContain("Worth at RENDER's price at the end of each week.");
    expect(fieldsIn(then).Pay![1]).toBe("$117.95 to $290.86");
  });

  it("is worth what a bundled price says, marked as old, where no source can be read", async () => {
    await using test = await setup();
    test.upstream.behaveAll({ status: 500 });
    test.upstream.behave("stats.renderfoundation.com", "recorded");
    const { reply } = await test.ask(`provider ${wallet}`);
    expect(figureOf(reply, "render", "priceUsd")).toMatchObject({ stale: true });
    expect(reply.sources?.find(({ source }) => source.id === "snapshot-render")).toMatchObject({
      stale: true,
    });
  });

  it("has done no work where it has none in the last twelve weeks", async () => {
    await using test = await setup();
    const { reply } = await test.ask(`provider ${idleWallet}`);
    expect(reply).toMatchObject({ title: "No work in the last weeks", figures: [] });
    expect(textOf(reply).join()).toContain("Dispersed");
  });

  it("is explained by `why`, tier by tier", async () => {
    await using test = await setup();
    await test.ask(`provider ${wallet}`);
    const text = textOf((await test.ask("why")).reply).join("\n");
    expect(text).toContain("0.382% × 15,000 RENDER × 1.15 (1.03 to 1.27) = 65.85 RENDER");
    expect(text).toContain("0.382% × 15,000 RENDER × 0.575 (0.515 to 0.635) = 32.92 RENDER");
  });
});

describe("what is no account", () => {
  it.each([
    ["0x52908400098527886E0F7030069857D2E4169EE7", "is of another chain"],
    ["cosmos1znnugwgfn7qumdymehgzjjp6rwemx9h5968hxx", "is of another chain"],
    [`${address.slice(0, -1)}x`, "its check letters do not fit"],
    [address.slice(0, -3), "its check letters do not fit"],
    [`provider ${wallet.slice(0, -6)}`, "is neither an address on Akash"],
    ["provider garage", "is neither an address on Akash"],
    ["provider paid=gpu #𐀀𐀀𐀀𐀀𐀀𐀀𐀀𐀀𐀀𐀀𐀀𐀀𐀀𐀀𐀀𐀀𐀀", "“#𐀀𐀀𐀀𐀀𐀀𐀀𐀀…𐀀𐀀𐀀𐀀”"],
  ])("is answered with what is wrong, and nobody is asked: %s", async (line, said) => {
    await using test = await setup();
    const { command, reply, outcome } = await test.ask(line);
    expect({ command, outcome }).toEqual({ command: "provider", outcome: "asked-back" });
    expect(textOf(reply).join()).toContain(said);
    expect(test.upstream.calls).toEqual([]);
  });

  it("is answered for the asker alone where others read along, as what is an account", async () => {
    await using test = await openTestWorld();
    const asker = person({ shared: true });
    for (const line of [address, `${address.slice(0, -1)}x`, `provider ${wallet.slice(0, -6)}`])
      expect(understand({ line }, asker, deskFor(test.world)).isPrivate).toBe(true);
  });

  it("is asked for where none is given and none is linked", async () => {
    await using test = await setup();
    const { reply } = await test.ask("provider");
    expect(reply.title).toBe("What did it really earn?");
    expect(test.upstream.calls).toEqual([]);
  });
});

describe("a linked account", () => {
  it("is the one that is meant, by the rig's name or by nothing at all", async () => {
    await using test = await setup();
    await test.ask(`rig add garage 8x 4090 0.12 account=${address}`);
    for (const line of ["provider", "provider garage", "provider rig=garage"])
      expect((await test.ask(line)).reply.title).toContain("provider.rig.example.com");
  });

  it("is not taken for the one that is typed", async () => {
    await using test = await setup();
    await test.ask(`rig add garage 4090 0.12 tier=3 account=${address}`);
    const { reply } = await test.ask(wallet);
    expect(plain(reply.title)).toContain("29.49 to 72.72 RENDER");
    expect(textOf(reply).join()).not.toContain("garage");
  });

  it("is asked for where several could be meant", async () => {
    await using test = await setup();
    await test.ask(`rig add garage 4090 0.12 account=${address}`);
    await test.ask(`rig edit garage network=render account=${wallet}`);
    const { reply } = await test.ask("provider garage");
    expect(choicesOf(reply).choices.map(({ label }) => label)).toEqual([
      "garage · akash1zn…8hxw",
      "garage · 12RXJVJi…Riuv",
    ]);
    expect((await test.ask(linesBehind(reply)[1]!)).reply.title).toContain("RENDER for the week");
  });

  it("is offered to be given where a rig has none, and of another that has one", async () => {
    await using test = await setup();
    await test.ask("rig add attic 4090 0.12");
    await test.ask(`rig add garage 4090 0.12 account=${address}`);
    const { reply } = await test.ask("provider attic");
    expect(textOf(reply).join()).toContain("attic has no account yet");
    expect(linesBehind(reply)).toContain("rig action=edit name=attic account=ask");
    expect(linesBehind(reply)).toContain("provider rig=garage");
  });

  it("is offered to the only rig there is, under an account that is linked to none", async () => {
    await using test = await setup();
    await test.ask("rig add garage 8x 4090 0.12");
    const { reply } = await test.ask(address);
    const link = `rig action=edit name=garage account=${address}`;
    expect(linesBehind(reply)).toContain(link);
    await test.ask(link);
    expect(textOf((await test.ask("provider")).reply).join("\n")).toContain("garage: estimate against");
  });

  it("is a button away from its rig", async () => {
    await using test = await setup();
    await test.ask("rig add attic 4090 0.12");
    expect(linesBehind((await test.ask("rig attic")).reply)).not.toContain("provider rig=attic");
    const { reply } = await test.ask(`rig edit attic account=${address}`);
    expect(linesBehind(reply)).toContain("provider rig=attic");
  });

  it("has the tier that its rig was saved with", async () => {
    await using test = await setup();
    await test.ask(`rig add garage 4090 0.12 network=render tier=3 account=${wallet}`);
    const { reply } = await test.ask("provider garage");
    expect(textOf(reply)).toContain("Reckoned as tier 3, as you said.");
  });

  it("leaves nothing for `why` where others read along", async () => {
    await using test = await setup({ shared: true });
    await test.ask(`provider ${address}`);
    expect(textOf((await test.ask("why")).reply).join()).toContain("no earlier answer");
  });
});

async function setup(options: AskOptions = {}) {
  const opened = await openTestWorld();
  const { ask } = converse(opened.world, options);
  return {
    ask,
    upstream: opened.upstream,
    clock: opened.clock,
    calls: (host: string) => opened.upstream.calls.filter((call) => call.startsWith(host)).length,
    [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose](),
  };
}

/** Units keep to their number by a space that does not break. */
const plain = (text: string): string => text.replaceAll("\u00a0", " ");
const textOf = (reply: Reply): readonly string[] => textsOf(reply).map(plain);

const fieldsIn = ({ blocks }: Reply): Record<string, readonly [string, string | undefined]> =>
  Object.fromEntries(
    blocks
      .flatMap((block): readonly Field[] => (block.kind === "fields" ? block.fields : []))
      .map(({ label, value, note }) => [label, [plain(value), note === undefined ? note : plain(note)]]),
  );

const tableIn = ({ blocks }: Reply): readonly (readonly string[])[] =>
  blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));

const figureOf = ({ figures }: Reply, of: string, name: string): Figure | undefined =>
  figures.find((figure) => figure.of === of && figure.name === name);

/** So many midnights with the same price. */
const dailyCloses = (from: string, days: number, usd: number): readonly (readonly [number, number])[] =>
  Array.from({ length: days }, (_, day) => [Date.parse(from) + day * 86_400_000, usd] as const);
