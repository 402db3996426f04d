import { describe, expect, it } from "vitest";
import type {
  Destination,
  Digests,
  FindDestination,
  NoDestination,
  Permission,
} from "../../commands/digests.ts";
import type { Reply } from "../../commands/reply.ts";
import type { RigBook } from "../../commands/rigs.ts";
import type { Subscription } from "../../core/subscription.ts";
import {
  choicesOf,
  converse,
  digestsInside,
  linesBehind,
  memoryInside,
  textOf,
  type AskOptions,
} from "../ask.ts";
import { openTestWorld } from "../world.ts";

const alone: Destination = {
  platform: "telegram",
  target: { channel: "5" },
  place: "telegram:user:5",
  shared: false,
  publishes: false,
  managed: true,
  missing: [],
};

const channel: Destination = {
  platform: "discord",
  target: { channel: "77" },
  place: "discord:guild:1",
  shared: true,
  name: "#rigs",
  publishes: true,
  managed: true,
  missing: [],
};

const book: RigBook = {
  rigs: [{ name: "garage", options: { gpu: "rtx4090", count: "2", power: "0.12EUR" } }],
  standard: "garage",
};

describe("a digest of a channel", () => {
  const ordered = "digest 4090 0.12 at=9am timezone=UTC";

  it("is not stopped by somebody who manages another channel of that server alone", async () => {
    const digests = digestsInside();
    await using manager = await setup({ digests, destination: async () => channel });
    await manager.ask(ordered);
    const elsewhere = { ...channel, target: { channel: "88" }, managesPlace: false };
    await using other = await setup({ digests, destination: async () => elsewhere });
    expect((await other.ask("digest action=stop id=digest1")).outcome).toBe("failed");
    expect(await digests.of("here")).toHaveLength(1);
    await using head = await setup({
      digests,
      destination: async () => ({ ...elsewhere, managesPlace: true }),
    });
    expect((await head.ask("digest action=stop id=digest1")).outcome).toBe("answered");
    expect(await digests.of("here")).toEqual([]);
  });
});

describe("a daily digest", () => {
  it("is ordered in one line, and tells what was saved, the next three times and how it would read now", async () => {
    await using test = await setup();
    const { reply, outcome } = await test.ask("digest 2x 4090 0.12 at=9am mon-fri timezone=Berlin EUR");
    expect(outcome).toBe("answered");
    expect(await test.orders()).toMatchObject([
      {
        target: { channel: "5" },
        place: "telegram:user:5",
        shared: false,
        about: { gpu: "rtx4090", count: "2", power: "0.12EUR/kWh" },
        rhythm: { time: "09:00", timeZone: "Europe/Berlin", weekdays: [1, 2, 3, 4, 5] },
        language: "en",
        currency: "EUR",
        chart: true,
        publish: false,
        nextDue: Temporal.Instant.from("2026-11-23T08:00:00Z"),
      },
    ]);
    const texts = plain(reply);
    expect(texts[0]).toBe("✅ Daily digest ordered: 2x RTX 4090");
    expect(texts[1]).toBe("2x RTX 4090 · Monday to Friday at 9:00 AM (Berlin) · here in private");
    expect(texts.slice(2, 5)).toEqual([
      "Mon, Nov 23, 09:00 AM (Berlin)",
      "Tue, Nov 24, 09:00 AM (Berlin)",
      "Wed, Nov 25, 09:00 AM (Berlin)",
    ]);
    expect(texts[5]).toMatch(/^It would read now: ✅ 2x RTX 4090 · \+€[\d.]+\/day$/);
  });

  it("takes the city and the time that were asked for as they are typed next", async () => {
    await using test = await setup();
    const first = await test.ask("digest 4090 0.12");
    expect(first.outcome).toBe("asked-back");
    const second = await test.ask("18h30");
    expect([second.outcome, second.reply.title]).toEqual(["asked-back", "Which time zone?"]);
    expect((await test.ask("São Paulo")).outcome).toBe("answered");
    const [order] = await test.orders();
    expect(order?.rhythm).toMatchObject({ time: "18:30", timeZone: "America/Sao_Paulo" });
  });

  it("can be ordered by buttons alone", async () => {
    await using test = await setup();
    let reply = (await test.ask("digest")).reply;
    for (const label of ["Digest for a card", "RTX 4090", "2", "$0.12", "9:00 AM", "Berlin"])
      reply = (await test.ask(lineOf(reply, label))).reply;
    expect(reply.title).toBe("✅ Daily digest ordered: 2x RTX 4090");
    expect(await test.orders()).toMatchObject([
      { about: { gpu: "rtx4090", count: "2", power: "0.12USD/kWh" }, rhythm: { timeZone: "Europe/Berlin" } },
    ]);
  });

  it("comes by the time zone that is set, which need not be typed", async () => {
    await using test = await setup();
    await test.ask("settings timezone=Tokyo");
    await test.ask("digest 4090 at=9:30pm");
    expect(await test.orders()).toMatchObject([{ rhythm: { time: "21:30", timeZone: "Asia/Tokyo" } }]);
  });

  it("is not ordered at a time that there is not", async () => {
    await using test = await setup();
    const { reply, outcome } = await test.ask("digest 4090 at=25:00 timezone=UTC");
    expect(outcome).toBe("asked-back");
    expect(choicesOf(reply).prompt).toContain("“25:00” is no time of day");
    expect(await test.orders()).toEqual([]);
  });

  it("is about a saved rig by its name, and about what is typed beside it", async () => {
    await using test = await setup({ rigs: book });
    await test.ask("digest rig=garage at=9:00 timezone=UTC power=0.30EUR");
    expect(await test.orders()).toMatchObject([{ about: { rig: "garage", power: "0.3EUR/kWh" } }]);
    expect(Object.keys((await test.orders())[0]?.about ?? {}).sort()).toEqual(["power", "rig"]);
  });

  it("is ordered for a rig that is only named, and shown where there is one", async () => {
    const barn = { name: "barn", options: { gpu: "rtx3090", power: "0.10EUR" } };
    await using test = await setup({ rigs: { ...book, rigs: [...book.rigs, barn] } });
    await test.ask("settings timezone=UTC");
    const { reply: question } = await test.ask("digest barn");
    await test.ask(lineOf(question, "9:00 AM"));
    expect(await test.orders()).toMatchObject([{ about: { rig: "barn" }, rhythm: { time: "09:00" } }]);
    expect((await test.ask("digest barn")).reply.title).toBe("Digest: barn");
    expect((await test.ask("digest garage")).reply.title).toBe("Digest: barn");
  });

  it("is about all cards of a machine with several kinds", async () => {
    await using test = await setup();
    const { reply } = await test.ask("digest 2x 4090 + 1x 3090 0.12 at=9am timezone=UTC");
    expect(reply.title).toBe("✅ Daily digest ordered: 2x RTX 4090 + 1x RTX 3090");
    expect(plain(reply).join("\n")).toMatch(/2x RTX 4090: .*per card/);
  });

  it("is the same one where the same machine is ordered again", async () => {
    await using test = await setup();
    await test.ask("digest 4090 0.12 at=9am timezone=UTC");
    const { reply } = await test.ask("digest 4090 0.12 at=18:00 timezone=UTC");
    expect(reply.title).toBe("✅ There was one already, which now is so: 1x RTX 4090");
    expect(await test.orders()).toMatchObject([{ rhythm: { time: "18:00" } }]);
    await test.ask("digest 3090 0.12 at=18:00 timezone=UTC");
    expect(await test.orders()).toHaveLength(2);
  });

  it("is paused, resumed, changed and stopped", async () => {
    await using test = await setup();
    await test.ask("digest 4090 0.12 at=9am timezone=UTC");
    await test.ask("digest pause");
    expect(await test.orders()).toMatchObject([{ paused: { reason: "asked" } }]);
    expect((await test.orders())[0]?.nextDue).toBeUndefined();
    expect(plain((await test.ask("digest")).reply)).toContain("⏸ Paused");
    const { reply } = await test.ask("digest resume");
    expect(await test.orders()).toMatchObject([{ nextDue: Temporal.Instant.from("2026-11-22T09:00:00Z") }]);
    expect((await test.orders())[0]?.paused).toBeUndefined();
    const question = (await test.ask(lineOf(reply, "Change time"))).reply;
    await test.ask(lineOf(question, "9:00 PM"));
    expect(await test.orders()).toMatchObject([
      { rhythm: { time: "21:00" }, nextDue: Temporal.Instant.from("2026-11-22T21:00:00Z") },
    ]);
    await test.ask("digest edit days=weekends language=de chart=no");
    expect(await test.orders()).toMatchObject([
      { rhythm: { time: "21:00", weekdays: [6, 7] }, language: "de", chart: false },
    ]);
    expect((await test.ask("digest stop")).reply.title).toBe("Stopped: 1x RTX 4090");
    expect(await test.orders()).toEqual([]);
  });

  it("is about another machine once that is what was typed", async () => {
    await using test = await setup();
    await test.ask("digest 4090 0.12 at=9am timezone=UTC");
    const before = (await test.orders())[0]?.about;
    const { reply } = await test.ask("digest edit count=4 power=0.2");
    expect(reply.title).toContain("4x RTX 4090");
    expect(await test.orders()).toMatchObject([
      { about: { ...before, count: "4", power: "0.2USD/kWh" }, rhythm: { time: "09:00" } },
    ]);
    await test.ask("digest edit h100");
    expect((await test.orders())[0]?.about).toMatchObject({ gpu: "h100-sxm5", count: "4" });
  });

  it("stays paused while it is changed", async () => {
    await using test = await setup();
    await test.ask("digest 4090 0.12 at=9am timezone=UTC");
    await test.ask("digest pause");
    await test.ask("digest edit at=10:00");
    expect(await test.orders()).toMatchObject([{ rhythm: { time: "10:00" }, paused: { reason: "asked" } }]);
    expect((await test.orders())[0]?.nextDue).toBeUndefined();
  });

  it("is asked for by name where there are several, and by a line that fits into a button", async () => {
    await using test = await setup();
    await test.ask("digest 4090 0.12 at=9am timezone=UTC");
    await test.ask("digest 3090 0.12 at=10am timezone=UTC");
    const { reply } = await test.ask("digest stop");
    expect(await test.orders()).toHaveLength(2);
    const line = lineOf(reply, "1x RTX 3090 · 10:00 UTC");
    expect(line).toBe("digest action=stop id=digest2");
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(64);
    await test.ask(line);
    expect(await test.orders()).toMatchObject([{ id: "digest1" }]);
  });

  it("is paused, taken up and stopped with all others, by a word or by a choice", async () => {
    await using test = await setup();
    await test.ask("digest 4090 0.12 at=9am timezone=UTC");
    await test.ask("digest 3090 0.12 at=10am timezone=UTC");
    expect((await test.ask("digest pause all")).reply.title).toBe("Paused: all 2");
    expect((await test.orders()).map(({ paused }) => paused?.reason)).toEqual(["asked", "asked"]);
    const question = (await test.ask("digest resume")).reply;
    expect((await test.ask(lineOf(question, "All of them"))).reply.title).toBe("Going on: all 2");
    expect((await test.orders()).filter(({ nextDue }) => nextDue === undefined)).toEqual([]);
    expect((await test.ask("digest stop alle")).reply.title).toBe("Stopped: all 2");
    expect(await test.orders()).toEqual([]);
    expect((await test.ask("digest stop all")).outcome).toBe("answered");
  });

  it("is not stopped with others by who has no say there", async () => {
    const digests = digestsInside();
    await using manager = await setup({ digests, destination: async () => channel });
    await manager.ask("digest 4090 0.12 at=9am timezone=UTC");
    await manager.ask("digest 3090 0.12 at=10am timezone=UTC");
    await using other = await setup({ digests, destination: async () => ({ ...channel, managed: false }) });
    expect((await other.ask("digest stop all")).outcome).toBe("failed");
    expect(await digests.of("here")).toHaveLength(2);
  });

  it("is previewed before it is ordered, without being kept", async () => {
    await using test = await setup();
    const { reply } = await test.ask("digest preview 4090 0.12");
    expect(reply.title).toMatch(/^✅ 1x RTX 4090 · \+\$[\d.]+\/day$/);
    expect(linesBehind(reply)).toEqual(["digest action=subscribe 4090 power=0.12"]);
    expect(await test.orders()).toEqual([]);
  });

  it("is one too many where there are as many as there can be", async () => {
    await using test = await setup();
    for (const card of ["4090", "3090", "5090"]) await test.ask(`digest ${card} at=9am timezone=UTC`);
    const { reply } = await test.ask("digest h100 at=9am timezone=UTC");
    expect(plain(reply)[1]).toMatch(/^3 digests come there already/);
    expect(await test.orders()).toHaveLength(3);
  });

  it("tells the day of the next one by the clock that it comes by", async () => {
    await using test = await setup({ timeZone: "Europe/Berlin" });
    await test.ask("digest 4090 0.12 at=19:00 timezone=America/New_York");
    await test.ask("digest 3090 0.12 at=19:01 timezone=America/New_York");
    const told = plain((await test.ask("digest list")).reply)
      .join("\n")
      .replaceAll("\u202f", " ");
    expect(told.match(/Next: .+/g)).toEqual(["Next: Nov 22, 2026, 7:00 PM", "Next: Nov 22, 2026, 7:01 PM"]);
  });

  it("tells why it is paused, in words and not in the platform's", async () => {
    await using test = await setup();
    await test.ask("digest 4090 at=9am timezone=UTC");
    for (const [reason, words] of [
      ["no-permission", "may no longer post there"],
      ["no-access", "may no longer see the channel"],
      ["Bad Request: CHAT_RESTRICTED", "may no longer post there"],
      ["Bad Request: chat not found", "could not be delivered"],
      ["rig-removed", "no longer saved"],
    ] as const) {
      const [order] = await test.orders();
      await test.digests.change({ ...(order as Subscription), paused: { reason, at: test.now() } });
      const texts = plain((await test.ask("digest list")).reply).join("\n");
      expect(texts).toContain(words);
      expect(texts).not.toContain(reason);
    }
  });
});

describe("a daily digest where others read along", () => {
  it("is ordered by those who manage the place, and by nobody else", async () => {
    for (const managed of [true, false]) {
      await using test = await setup({ shared: true, destination: to({ ...channel, managed }) });
      const { reply } = await test.ask("digest 4090 0.12 at=9am timezone=UTC");
      expect(reply.title).toBe(managed ? "✅ Daily digest ordered: 1x RTX 4090" : "For managers only");
      expect(await test.orders()).toHaveLength(managed ? 1 : 0);
    }
  });

  it("is changed by those who manage the place, and by nobody else", async () => {
    const places = { managed: true };
    await using test = await setup({ shared: true, destination: async () => ({ ...channel, ...places }) });
    await test.ask("digest 4090 0.12 at=9am timezone=UTC");
    places.managed = false;
    for (const line of ["pause", "stop", "edit at=10:00"].map((words) => `digest ${words} id=digest1`))
      expect((await test.ask(line)).reply.title).toBe("For managers only");
    expect(await test.orders()).toMatchObject([{ rhythm: { time: "09:00" } }]);
  });

  it("names what we may not do there, and saves nothing", async () => {
    const missing: readonly Permission[] = ["send-messages", "embed-links"];
    await using test = await setup({ shared: true, destination: to({ ...channel, missing }) });
    const { reply } = await test.ask("digest 4090 at=9am timezone=UTC");
    expect(plain(reply)[1]).toBe("In #rigs we lack: Send Messages and Embed Links. Nothing was saved.");
    expect(lineOf(reply, "Try again")).toBe("digest at=9am timezone=UTC 4090");
    expect(await test.orders()).toEqual([]);
  });

  it("is not about a saved rig, but about the same cards without its costs", async () => {
    await using test = await setup({ rigs: book, destination: to(channel) });
    const { reply } = await test.ask("digest rig=garage at=9am timezone=UTC to=77");
    expect(reply.title).toBe("A saved rig is private");
    expect(await test.orders()).toEqual([]);
    const { reply: ordered } = await test.ask(lineOf(reply, "2x RTX 4090 without costs"));
    expect(await test.orders()).toMatchObject([
      { shared: true, publish: true, place: "discord:guild:1", about: { gpu: "rtx4090", count: "2" } },
    ]);
    const { about } = (await test.orders())[0] as Subscription;
    expect(Object.keys(about).sort()).toEqual(["count", "gpu"]);
    expect([...plain(ordered), ...linesBehind(ordered)].join("\n")).not.toMatch(/garage|0[.,]12/);
  });

  it("does not tell where the one who ordered it from a private chat lives", async () => {
    await using test = await setup({ country: "DE", destination: to(channel) });
    const { reply } = await test.ask("digest 4090 at=9am timezone=UTC to=77");
    expect((await test.orders())[0]?.country).toBeUndefined();
    expect(plain(reply).join("\n")).not.toContain("Germany");
  });

  it("is unknown by its id in any other place, as is a private one", async () => {
    await using test = await setup();
    await test.ask("digest 4090 at=9am timezone=UTC");
    const elsewhere = converse(test.world, { shared: true, destination: to(channel), digests: test.digests });
    for (const action of ["stop", "preview", "edit at=10:00", "list"]) {
      const { reply } = await elsewhere.ask(`digest ${action} id=digest1`);
      expect(reply.title).toBe("No such digest");
    }
    expect(await test.orders()).toHaveLength(1);
  });
});

describe("that no digest can go somewhere", () => {
  it.each<[NoDestination, RegExp]>([
    ["nowhere", /Discord or Telegram/],
    ["unknown", /no such place/],
    ["wrong-kind", /text or announcement channel/],
    ["not-installed", /not installed/],
  ])("is said, and why: %s", async (reason, words) => {
    await using test = await setup({ destination: async () => reason });
    const { reply } = await test.ask("digest 4090 at=9am timezone=UTC");
    expect(plain(reply)[1]).toMatch(words);
    expect(await test.orders()).toEqual([]);
  });

  it("is said at once", async () => {
    await using test = await setup({ destination: async () => "nowhere" });
    expect(plain((await test.ask("digest")).reply)[1]).toMatch(/Discord or Telegram/);
  });
});

describe("another place for a digest", () => {
  it("is picked on Telegram in private", async () => {
    await using test = await setup();
    const { reply } = await test.ask("digest 4090 at=9am timezone=UTC");
    const { reply: question, outcome } = await test.ask(lineOf(reply, "Also to a channel or group"));
    expect(outcome).toBe("asked-back");
    expect(choicesOf(question).choices).toEqual([
      { label: "Pick a channel", pick: "channel" },
      { label: "Pick a group", pick: "group" },
    ]);
    await test.ask("-100123");
    expect(test.picked).toContain("-100123");
  });
});

const to =
  (destination: Destination): FindDestination =>
  async () =>
    destination;

/** What people read, with plain spaces. */
const plain = (reply: Reply): readonly string[] =>
  textOf(reply).map((text) => text.replaceAll("\u202f", " "));

function lineOf(reply: Reply, label: string): string {
  const button = [...choicesOf(reply).choices, ...(reply.buttons ?? [])].find(
    (one) => one.label.replaceAll("\u202f", " ") === label,
  );
  if (!button || !("line" in button)) throw new Error(`no button ${label}: ${plain(reply).join(" | ")}`);
  return button.line;
}

async function setup({ rigs, ...options }: AskOptions & { readonly rigs?: RigBook } = {}) {
  const opened = await openTestWorld();
  const memory = memoryInside();
  if (rigs) await memory.keepRigs(rigs);
  const digests: Digests = digestsInside();
  const picked: (string | undefined)[] = [];
  const destination: FindDestination = async (wanted) => {
    picked.push(wanted);
    return alone;
  };
  const { ask } = converse(opened.world, { destination, digests, memory, ...options });
  return {
    ask,
    digests,
    picked,
    world: opened.world,
    now: () => opened.clock.now(),
    orders: () => digests.of("me"),
    [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose](),
  };
}
