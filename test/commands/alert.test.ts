import { describe, expect, it } from "vitest";
import type { Destination } from "../../commands/digests.ts";
import type { Memory } from "../../commands/memory.ts";
import type { RigBook } from "../../commands/rigs.ts";
import { choicesOf, converse, linesBehind, memoryInside, textOf, type AskOptions } from "../ask.ts";
import { openTestWorld } from "../world.ts";

const alone: Destination = {
  platform: "telegram",
  target: { channel: "5" },
  place: "telegram:user:1",
  shared: false,
  publishes: false,
  managed: true,
  missing: [],
};

const group: Destination = { ...alone, target: { channel: "-9" }, place: "telegram:chat:-9", shared: true };

const book: RigBook = {
  rigs: [{ name: "Garage", options: { gpu: "rtx4090", power: "0.12USD" }, networks: ["akash"] }],
  standard: "Garage",
};

const provider = "akash1znnugwgfn7qumdymehgzjjp6rwemx9h5968hxw";

describe("an alert", () => {
  it("says what fires it, what the figure is now and how far away that is", async () => {
    await using test = await setup();
    const told = await test.text("alert akt below 0.50");
    expect(told).toContain("Alert set: AKT at $0.50 or below");
    expect(told).toContain("$0.5438");
    expect(told).toContain("-8%");
    expect(told).toContain("CoinGecko");
  });

  it.each([
    ["alert akt moves=5%", "AKT moves by 5% within 24 h"],
    ["alert akt rises 5 % within 2 days", "AKT rises by 5% within 48 h"],
    ["alert akt moves 150%", "AKT moves by 150% within 24 h"],
    ["alert akt rises 500%", "AKT rises by 500% within 24 h"],
    ["alert rig=garage unprofitable", "Garage loses money"],
    ["alert profitable", "Garage earns money"],
    ["alert garage below 1", "Garage at +$1.00/day or below"],
    ["alert better=1.50 for=6h rig=garage", "Garage: another network $1.50 a day better for 6 h"],
    [`alert provider=${provider} offline`, "akash1zn…8hxw is offline"],
    [`alert ${provider} online`, "akash1zn…8hxw is online"],
    ["alert gpu=rtx4090 network=akash above 0.4", "RTX 4090 · Akash at $0.40/h or above"],
    ["alert 4090 akash under 0,3", "RTX 4090 · Akash at $0.30/h or below"],
    ["alert zone=DE-LU below 0.10", "Power in DE-LU at €0.10/kWh or below"],
    ["alert DE-LU above 0,20 ahead 12h", "Power in DE-LU within 12 h at €0.20/kWh or above"],
    ["alert zone=GB-C below -0.05", "Power in GB-C at -£0.05/kWh or below"],
  ])("is ordered as it is typed: %s", async (line, told) => {
    await using test = await setup();
    expect((await test.ask(line)).reply.title).toBe(`✅ Alert set: ${told}`);
  });

  it("takes money in the reader's currency, and says that dollars are watched", async () => {
    await using test = await setup({ currency: "EUR" });
    const told = await test.text("alert akt below 0.40");
    expect(told).toContain("AKT at €0.40 or below");
    expect(told).toContain("what that is in EUR goes with the exchange rate");
    expect((await test.orders())[0]?.condition).toMatchObject({ value: expect.closeTo(0.468, 3) });
  });

  it("takes how it tells from what was typed", async () => {
    await using test = await setup();
    await test.ask("alert akt above 5 once cooldown=2h expires=30d quiet=22-7 timezone=berlin recovery=yes");
    expect(await test.orders()).toMatchObject([
      {
        figure: "token:akt",
        repeat: "once",
        cooldownHours: 2,
        quietHours: { from: "22:00", to: "07:00", timeZone: "Europe/Berlin" },
        recovery: true,
        expiresAt: Temporal.Instant.from("2026-12-22T07:15:00Z"),
      },
    ]);
  });

  it("loses its quiet hours and its end by a word", async () => {
    await using test = await setup();
    await test.ask("alert akt above 5 expires=30d quiet=22-7 timezone=berlin");
    await test.ask("alert edit quiet=off expires=never");
    const [order] = await test.orders();
    expect([order?.quietHours, order?.expiresAt]).toEqual([undefined, undefined]);
    expect(await test.text("alert list")).not.toContain("Quiet");
  });

  it("asks for the time zone of quiet hours where nobody has set one", async () => {
    await using test = await setup();
    const { reply, outcome } = await test.ask("alert akt above 5 quiet=22-7");
    expect([reply.title, outcome]).toEqual(["Which time zone?", "asked-back"]);
    expect(await test.orders()).toEqual([]);
  });

  it("says where it is so already, or where nobody knows the figure", async () => {
    await using test = await setup();
    expect(await test.text("alert akt below 9")).toContain("That is so already");
    test.upstream.behaveAll({ status: 500 });
    expect(await test.text(`alert ${provider} offline`)).toContain("no figure right now");
  });

  it("offers what can be watched where nothing is said, and levels about the price of now for a token alone", async () => {
    await using test = await setup();
    expect(choicesOf((await test.ask("alert")).reply).choices).toHaveLength(6);
    const { choices } = choicesOf((await test.ask("alert akt")).reply);
    expect(choices[0]).toEqual({
      label: "≤ $0.4894 (-10%)",
      line: "alert action=add akt below=0.4894USD",
    });
    for (const { reply } of await test.press(choices)) expect(reply.title).toContain("Alert set");
  });

  it("offers what makes sense of a figure where what was typed does not", async () => {
    await using test = await setup();
    const { choices } = choicesOf((await test.ask("alert akt offline")).reply);
    expect(choices.map((choice) => "line" in choice && choice.line).join(" ")).not.toContain("offline");
    expect(await test.orders()).toEqual([]);
  });

  it("asks which token where it is none of ours, which network of a card, and whose provider", async () => {
    await using test = await setup({ memory: memoryInside() });
    expect(await test.text("alert btc below 5")).toContain("I do not know the token “btc”");
    expect((await test.ask("alert 4090 below 0.4")).reply.title).toBe("Which network?");
    expect((await test.ask("alert offline")).reply.title).toBe("Which provider on Akash?");
    expect((await test.ask("alert unprofitable")).reply.title).toBe("No rig is saved yet");
  });

  it("asks on which network a rig is that may be on all of them, and compares the others with that one", async () => {
    const memory = ownMemory();
    const { networks: _networks, ...everywhere } = book.rigs[0]!;
    await memory.keepRigs({ rigs: [everywhere] });
    await using test = await setup({ memory });
    const { reply, outcome } = await test.ask("alert better=1.50");
    expect([reply.title, outcome]).toEqual(["Which network?", "asked-back"]);
    const akash = choicesOf(reply).choices.filter(({ label }) => label === "Akash");
    const [ordered] = await test.press(akash);
    expect(ordered?.reply.title).toBe(
      "✅ Alert set: Garage · Akash: another network $1.50 a day better for 6 h",
    );
    expect(textOf(ordered!.reply).join("\n")).not.toContain("no figure right now");
    await test.ask("rig edit garage rename=barn");
    expect((await test.orders())[0]?.figure).toBe("network-lead:telegram:user:1@network:akash@rig:barn");
    expect(await test.text("alert list")).toContain("barn · Akash: another network");
  });

  it("takes the account of the rig for its provider", async () => {
    const memory = memoryInside();
    await memory.keepRigs({ rigs: [{ ...book.rigs[0]!, accounts: { akash: provider } }] });
    await using test = await setup({ memory });
    expect((await test.ask("alert offline")).reply.title).toBe("✅ Alert set: Garage is offline");
    expect((await test.orders())[0]?.figure).toBe(`provider:${provider}`);
  });

  it("is one where the same is ordered twice", async () => {
    await using test = await setup();
    await test.ask("alert akt below 0.5");
    await test.ask("alert akt below 0.5 once");
    expect(await test.orders()).toMatchObject([{ id: "alert1", repeat: "once" }]);
  });

  it("keeps what is not typed again, and says that there was one", async () => {
    await using test = await setup();
    await test.ask("alert akt above 3 quiet=22-7 timezone=Berlin cooldown=24h expires=30d recovery=yes once");
    const [before] = await test.orders();
    expect((await test.ask("alert akt above 3")).reply.title).toBe(
      "✅ There was one already, which now is so: AKT at $3.00 or above",
    );
    expect(await test.orders()).toEqual([before]);
    await test.ask("alert akt above 3 quiet=off cooldown=2h");
    const [{ quietHours: _quiet, ...rest } = before!] = [before];
    expect(await test.orders()).toEqual([{ ...rest, cooldownHours: 2, timeZone: "UTC" }]);
    test.clock.pass({ hours: 31 * 24 });
    await test.ask("alert akt above 3");
    expect((await test.orders())[0]).not.toHaveProperty("expiresAt");
  });

  it.each([
    ["alert akt moves=5% within 6h", "moves=10%", "AKT moves by 10% within 6 h"],
    ["alert akt falls=5% within 6h", "hours=48", "AKT falls by 5% within 48 h"],
    ["alert better=1 for=12h rig=garage", "better=2", "Garage: another network $2.00 a day better for 12 h"],
    ["alert better=1 for=12h rig=garage", "hours=3", "Garage: another network $1.00 a day better for 3 h"],
    ["alert DE-LU above 0.20 ahead 12h", "hours=6", "Power in DE-LU within 6 h at €0.20/kWh or above"],
  ])("keeps of what fires it what is not changed: %s, then %s", async (line, change, told) => {
    await using test = await setup();
    await test.ask(line);
    expect((await test.ask(`alert edit ${change}`)).reply.title).toBe(`Changed: ${told}`);
    expect((await test.ask(`alert id=alert1 ${change}`)).reply.title).toBe(`Changed: ${told}`);
  });

  it("asks for the time zone of quiet hours that are changed, and changes that alert", async () => {
    await using test = await setup();
    await test.ask("alert akt below 0.5");
    const asked = (await test.ask("alert edit quiet=22-7")).reply;
    await test.press(choicesOf(asked).choices.slice(0, 1));
    expect(await test.orders()).toMatchObject([{ id: "alert1", quietHours: { from: "22:00", to: "07:00" } }]);
    expect(await test.orders()).toHaveLength(1);
  });

  it.each([
    ["alert better=-1USD rig=garage", "better must be at least 0"],
    ["alert akt below -1", "A price is always above 0"],
    ["alert akt below 0", "A price is always above 0"],
    ["alert 4090 akash above 0", "A price is always above 0"],
    ["alert akt falls 150%", "falls can be at most 100%"],
    ["alert akt below 0.5 cooldown=1000 days", "cooldown can be at most 720 h"],
    ["alert akt below 0.5 cooldown=0", "cooldown must be at least 0.25 h"],
  ])("is refused where it could never tell, or not as it was meant: %s", async (line, told) => {
    await using test = await setup();
    expect(await test.text(line)).toContain(told);
    expect(await test.orders()).toEqual([]);
  });

  it("is not changed into one that could never tell", async () => {
    await using test = await setup();
    await test.ask("alert akt below 0.5");
    expect(await test.text("alert edit below=0")).toContain("A price is always above 0");
    expect(await test.orders()).toMatchObject([{ condition: { value: 0.5 } }]);
  });

  it("is listed, silenced for a while, paused, resumed, changed and stopped", async () => {
    await using test = await setup();
    await test.ask("alert akt below 0.5");
    await test.ask("alert render above 9");
    const list = (await test.ask("alert")).reply;
    expect(linesBehind(list)).toEqual(expect.arrayContaining(["alert action=list id=alert1"]));
    expect(await test.text("alert snooze id=alert1 hours=3")).toContain("Silent until Nov 22, 2026, 10:15");
    await test.ask("alert pause id=alert1");
    expect((await test.orders())[0]?.paused?.reason).toBe("asked");
    await test.ask("alert resume id=alert1");
    expect((await test.orders())[0]).not.toHaveProperty("paused");
    await test.ask("alert edit id=alert1 below 0.4 cooldown=1h");
    expect((await test.orders())[0]).toMatchObject({ condition: { value: 0.4 }, cooldownHours: 1 });
    await test.ask("alert stop id=alert1");
    expect((await test.orders()).map(({ id }) => id)).toEqual(["alert2"]);
    expect((await test.ask("alert stop id=alert1")).reply.title).toBe("No such alert");
  });
});

describe("an alert on a machine", () => {
  it("follows it to its new name", async () => {
    await using test = await setup();
    await test.ask("alert rig=garage unprofitable");
    await test.ask("alert akt below 0.5");
    await test.ask("rig edit garage rename=barn");
    expect((await test.orders()).map(({ figure }) => figure)).toEqual([
      "profit:telegram:user:1@rig:barn",
      "token:akt",
    ]);
    expect(await test.text("alert list")).toContain("barn loses money");
  });

  it("says which network is not heard that might be the best, and what to type if it is not on it", async () => {
    const memory = ownMemory();
    await memory.keepRigs({ rigs: [{ ...book.rigs[0]!, networks: ["akash", "clore", "salad"] }] });
    await using test = await setup({ memory });
    expect(await test.text("alert garage unprofitable")).not.toContain("No recent answer");
    test.clock.pass({ hours: 9 });
    test.upstream.behave("api.clore.ai", { status: 500 });
    const told = await test.text("alert list");
    expect(told).toContain("No recent answer from Clore.ai, which might pay most.");
    expect(told).toMatch(/Clore\.ai 9 h/);
    expect(told).toContain("If Garage is not rented out there, type: rig edit Garage network=akash,salad");
  });

  it("ends with it, which is said before and after", async () => {
    await using test = await setup();
    await test.ask("alert rig=garage unprofitable");
    await test.ask("alert akt below 0.5");
    expect(await test.text("rig remove garage")).toContain("Alerts on it that end too: 1");
    expect(await test.text("rig remove garage confirm=yes")).toContain("Alerts on it ended: 1");
    expect((await test.orders()).map(({ figure }) => figure)).toEqual(["token:akt"]);
  });
});

describe("an alert where others read along", () => {
  it("is for managers, and about nobody's machine or provider", async () => {
    await using test = await setup({ shared: true, destination: async () => group });
    expect((await test.ask("alert akt below 0.5")).outcome).toBe("answered");
    expect(await test.orders()).toMatchObject([{ shared: true, place: "telegram:chat:-9" }]);
    for (const line of [
      "alert rig=garage unprofitable",
      `alert ${provider} offline`,
      "alert better=1 rig=garage",
    ])
      expect(await test.text(line)).toContain("Others read along here");
    expect(await test.orders()).toHaveLength(1);
  });

  it("is neither ordered nor stopped by those who do not manage the place", async () => {
    const unmanaged = { ...group, managed: false };
    await using test = await setup({ shared: true, destination: async () => unmanaged });
    expect((await test.ask("alert akt below 0.5")).outcome).toBe("failed");
    expect(await test.orders()).toEqual([]);
  });

  it("is refused where nothing can be sent, with what is lacking", async () => {
    await using nowhere = await setup({ destination: async () => "nowhere" });
    expect(await nowhere.text("alert akt below 0.5")).toContain("Alerts need Discord or Telegram");
    await using mute = await setup({
      destination: async () => ({ ...group, missing: ["send-messages"] }),
      shared: true,
    });
    expect((await mute.ask("alert akt below 0.5")).reply.title).toBe("We may not post there yet");
  });
});

/** Of a person whose machines can be read for figures. */
function ownMemory(): Memory {
  const memory = memoryInside();
  return { ...memory, links: { ...memory.links, people: async () => ["telegram:user:1"] } };
}

async function setup(options: AskOptions = {}) {
  const test = await openTestWorld();
  const memory = options.memory ?? memoryInside();
  if (!options.memory) await memory.keepRigs(book);
  const talk = converse(test.world, { destination: async () => alone, ...options, memory });
  return {
    ...talk,
    upstream: test.upstream,
    clock: test.clock,
    orders: () => talk.alerts.of("me"),
    text: async (line: string) => textOf((await talk.ask(line)).reply).join("\n"),
    press: (choices: readonly object[]) =>
      Promise.all(choices.map((choice) => talk.ask("line" in choice ? String(choice.line) : ""))),
    [Symbol.asyncDispose]: () => test[Symbol.asyncDispose](),
  };
}
