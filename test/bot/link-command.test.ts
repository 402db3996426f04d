import { describe, expect, it } from "vitest";
import type { Ask } from "../../bot/platform.ts";
import { linesBehind, textOf } from "../ask.ts";
import { order } from "../stored.ts";
import { openTestHost } from "./host.ts";

const anna = "discord:user:1";
const onTelegram = "telegram:user:2";

describe("one person on two platforms", () => {
  it("types a code from one on the other, and has the same machines on both", async () => {
    await using test = await setup();
    await test.alone(anna, "rig add garage 4090 0.12");
    await test.alone(onTelegram, "rig add garage 3060");
    await test.alone(onTelegram, "settings language=de");
    const offered = await test.alone(anna, "link");
    expect(offered.personal).toBe(true);
    const text = textOf(offered.reply).join("\n");
    const code = codeIn(text);
    expect(text).toContain(`/link code:${code}`);
    expect(text).toContain("Good once, until 7:25 AM (UTC).");

    const joined = textOf((await test.alone(onTelegram, `/link ${code.toLowerCase()}`)).reply).join("\n");
    expect(joined).toContain(
      "Maschinen (2), Einstellungen und Verlauf sind jetzt auf Discord und Telegram dieselben.",
    );
    expect(joined).toContain("garage 2");
    await test.alone(onTelegram, "rig edit garage power=0.30");
    expect(textOf((await test.alone(anna, "rig garage")).reply).join("\n")).toContain("0,30");
  });

  it("is told of the link, and can undo it", async () => {
    await using test = await setup();
    await test.linked();
    const { reply } = await test.alone(anna, "link");
    expect(textOf(reply).join("\n")).toContain("the same here and on Telegram");
    expect(linesBehind(reply)).toEqual(["link stop=yes"]);
    expect(textOf((await test.alone(anna, "link stop")).reply).join("\n")).toContain("each have a copy");
    expect(textOf((await test.alone(anna, "link stop")).reply).join("\n")).toContain("linked with no other");
  });

  it("sees the digests of both, and on which platform they come", async () => {
    await using test = await setup();
    const daily = { shared: false, about: { gpu: "rtx4090" } };
    const limits = { perPlace: 9, perOwner: 9 };
    await test.orders.subscriptions.add(
      order({ ...daily, id: "tttttttt", owner: onTelegram, place: onTelegram }),
      limits,
    );
    expect(textOf((await test.alone(onTelegram, "digest")).reply).join("\n")).toContain("here in private");
    await test.linked();
    const told = textOf((await test.alone(anna, "digest")).reply).join("\n");
    expect(told).toContain("in private on Telegram");
    const stopped = await test.alone(anna, "digest stop id=tttttttt");
    expect(stopped.outcome).toBe("answered");
  });

  it("is warned that what is forgotten is gone on both", async () => {
    await using test = await setup();
    await test.linked();
    const warning = "it goes on Telegram, too";
    expect(textOf((await test.alone(anna, "forget")).reply).join("\n")).toContain(warning);
    expect(textOf((await test.alone(anna, "forget confirm")).reply).join("\n")).toContain(warning);
    expect(textOf((await test.alone(onTelegram, "rig")).reply).join("\n")).toContain("saved no rig");
    expect(textOf((await test.alone(anna, "forget")).reply).join("\n")).not.toContain("Telegram");
  });

  it("is told why a code does not fit", async () => {
    await using test = await setup();
    const own = codeIn(textOf((await test.alone(anna, "link")).reply).join("\n"));
    const told = async (line: string) => textOf((await test.alone(anna, line)).reply).join("\n");
    expect(await told(`link ${own}`)).toContain("your own code");
    for (const line of ["link nonsense", "link ABCD EFGH", "link code=ABCD-EFGH and more"])
      expect(await told(line)).toContain("That code is not good");
  });
});

describe("a code among others", () => {
  it.each([
    ["a command", "/link CODE"],
    ["a command that is not understood", "/lnk CODE please"],
    ["a line with an option", "link code=CODE"],
  ])("is burnt where it is typed as %s, and is not taken", async (_as, line) => {
    await using test = await setup();
    const code = codeIn(textOf((await test.alone(anna, "link")).reply).join("\n"));
    const told = textOf((await test.among(onTelegram, line.replace("CODE", code))).reply).join("\n");
    expect(told).toContain("it is good no longer");
    const after = textOf((await test.alone(onTelegram, `link ${code}`)).reply).join("\n");
    expect(after).toContain("That code is not good");
    expect(textOf((await test.alone(anna, "link")).reply).join("\n")).not.toContain("the same here");
  });

  it("is not shown: the answer waits in private, or says so where only the asker sees it", async () => {
    await using test = await setup();
    const privateUrl = (line: string) => `https://t.me/bot?start=${line}`;
    const waits = await test.among(onTelegram, "link", { privateUrl });
    expect(waits.reply.title).toBe("That is private");
    const onlyHere = await test.among(anna, "link");
    expect(onlyHere.reply.title).toBe("In private only");
    for (const { reply } of [waits, onlyHere]) expect(JSON.stringify(reply)).not.toMatch(codePattern);
  });
});

describe("a machine that is removed", () => {
  const days = (test: Awaited<ReturnType<typeof setup>>) => test.orders.history.ofOwner(`${anna}@`);
  const keep = async (test: Awaited<ReturnType<typeof setup>>) => {
    await test.alone(anna, "rig add garage 4090 0.12");
    await test.alone(anna, "rig add garage-2 4090 0.12");
    const rest = {
      network: "akash",
      cashUsdPerDay: { low: 1, mid: 2, high: 3 },
      parts: [],
      currency: "USD",
      perUsd: 1,
      tokenUsd: {},
      date: Temporal.PlainDate.from("2026-11-22"),
    };
    const subjects = ["garage", "garage-2"].map((name) => `${anna}@rig:${name}`);
    await test.orders.history.add(subjects.map((subject) => ({ ...rest, subject })));
  };

  it("leaves its days, unless they are to go, too", async () => {
    await using test = await setup();
    await keep(test);
    const { reply } = await test.alone(anna, "rig remove garage");
    expect(linesBehind(reply).filter((line) => line.includes("confirm"))).toEqual([
      "rig action=remove name=garage confirm=yes",
      "rig action=remove name=garage confirm=yes history=yes",
    ]);
    await test.alone(anna, "rig remove garage confirm");
    expect(await days(test)).toHaveLength(2);
  });

  it("takes its own days along, and those of no other", async () => {
    await using test = await setup();
    await keep(test);
    const { reply } = await test.alone(anna, "rig action=remove name=garage confirm=yes history=yes");
    expect(textOf(reply)).toContain("Days of history deleted: 1");
    expect((await days(test)).map(({ subject }) => subject)).toEqual([`${anna}@rig:garage-2`]);
  });

  it("is in a file for spreadsheets with its days", async () => {
    await using test = await setup();
    await keep(test);
    const { files = [] } = (await test.alone(anna, "export")).reply;
    expect(files.map(({ name }) => name)).toEqual([
      "rigwise-export.json",
      "rigwise-history.csv",
      "rigwise-rigs.csv",
    ]);
    expect(files[1]?.text).toContain("2026-11-22,akash,garage,");
    const { kept } = JSON.parse(files[0]!.text) as { kept: readonly { kind: string }[] };
    expect(kept.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["rigs", "history"]));
  });
});

describe("two who save at the same moment", () => {
  it("both keep their machine: who comes second begins anew", async () => {
    await using test = await setup();
    const lines = ["rig add attic 4090", "rig add barn 3060", "rig add cellar h100"];
    await Promise.all(lines.map((line) => test.alone(anna, line)));
    const { rigs } = await test.memory.memoryOf(anna, anna).rigs();
    expect(rigs.map(({ name }) => name).sort()).toEqual(["attic", "barn", "cellar"]);
  });
});

const codePattern = /[A-Z2-9]{4}-[A-Z2-9]{4}/;
const codeIn = (text: string): string => codePattern.exec(text)?.[0] ?? expect.fail(`no code in ${text}`);

async function setup() {
  const test = await openTestHost();
  const ask = (person: string, line: string, more: Partial<Ask>) =>
    test.host.reception.answer({
      asking: { line },
      person: { id: person, language: "en" },
      place: { id: person, shared: false },
      isManager: async () => false,
      ...more,
    });
  const alone = (person: string, line: string) => ask(person, line, {});
  const among = (person: string, line: string, more: Partial<Ask> = {}) =>
    ask(person, line, { place: { id: "telegram:chat:-9", shared: true }, ...more });
  const linked = async () => {
    const { links } = test.memory.memoryOf(anna, anna);
    const now = test.clock.now();
    await test.memory.memoryOf(onTelegram, onTelegram).links.join(await links.offer(now), now);
  };
  return { ...test, alone, among, linked, [Symbol.asyncDispose]: () => test[Symbol.asyncDispose]() };
}
