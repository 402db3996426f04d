import { describe, expect, it } from "vitest";
import type { Field, Reply } from "../../commands/reply.ts";
import { choicesOf, converse, linesBehind, memoryInside, textOf, type AskOptions } from "../ask.ts";
import { openTestWorld } from "../world.ts";

describe("settings", () => {
  it("tell what is in force before anything is set", async () => {
    await using test = await setup({ language: "de", country: "DE" });
    expect(settingsIn((await test.ask("settings")).reply)).toEqual({
      Sprache: ["Deutsch", "nicht eingestellt"],
      Währung: ["USD", "nicht eingestellt"],
      Zeitzone: ["UTC (07:15)", "nicht eingestellt"],
      Land: ["Deutschland", "nicht eingestellt"],
      Diagramme: ["wie hier üblich", "nicht eingestellt"],
    });
  });

  it.each([
    ["settings currency=EUR", { currency: "EUR" }],
    ["settings EUR", { currency: "EUR" }],
    ["settings euro", { currency: "EUR" }],
    ["settings language=de", { language: "de" }],
    ["settings Deutsch", { language: "de" }],
    ["settings de", { language: "de" }],
    ["settings language de", { language: "de" }],
    ["settings language deutsch", { language: "de" }],
    [
      "settings country DE currency eur timezone new york",
      { country: "DE", currency: "EUR", timeZone: "America/New_York" },
    ],
    ["settings german", { language: "de" }],
    ["settings DE", { country: "DE" }],
    ["settings Germany", { country: "DE" }],
    ["settings country=US-TX", { country: "US-TX" }],
    ["settings timezone=Europe/Berlin", { timeZone: "Europe/Berlin" }],
    ["settings tokyo", { timeZone: "Asia/Tokyo" }],
    [
      "settings EUR DE Berlin de",
      { currency: "EUR", country: "DE", timeZone: "Europe/Berlin", language: "de" },
    ],
  ])("%s", async (line, kept) => {
    await using test = await setup();
    const { outcome } = await test.ask(line);
    expect(outcome).toBe("answered");
    expect(await test.memory.settings("me")).toEqual(kept);
  });

  it("offer the languages that there are for one that there is not, and change nothing else", async () => {
    await using test = await setup();
    const { reply } = await test.ask("settings language ar");
    expect(choicesOf(reply).prompt).toContain("I do not speak “ar” yet");
    expect(linesBehind(reply)).toContain("settings language=de");
    expect(linesBehind(reply).join()).not.toContain("country");
  });

  it("are changed one by one, and all go with a reset", async () => {
    await using test = await setup();
    await test.ask("settings EUR");
    await test.ask("settings Berlin");
    expect(await test.memory.settings("me")).toEqual({ currency: "EUR", timeZone: "Europe/Berlin" });
    const { reply } = await test.ask("settings reset");
    expect(await test.memory.settings("me")).toEqual({});
    expect(settingsIn(reply).Currency).toEqual(["USD", "not set"]);
  });

  it("answer in a new language at once", async () => {
    await using test = await setup();
    const { reply } = await test.ask("settings language=de");
    expect(reply.title).toBe("Deine Einstellungen");
    expect(settingsIn(reply).Sprache).toEqual(["Deutsch", "eingestellt"]);
  });

  it("can all be made by buttons alone", async () => {
    await using test = await setup();
    for (const label of ["Language", "Currency", "Time zone", "Country"]) {
      const { reply: page } = await test.ask("settings");
      const { reply: question, outcome } = await test.ask(lineOf(page, label));
      expect(outcome).toBe("asked-back");
      const [first] = choicesOf(question).choices;
      expect((await test.ask(lineOf(question, first?.label ?? ""))).outcome).toBe("answered");
    }
    expect(Object.keys(await test.memory.settings("me")).sort()).toEqual([
      "country",
      "currency",
      "language",
      "timeZone",
    ]);
  });

  it("ask back for what they do not know, with what is near", async () => {
    await using test = await setup();
    const offered = async (line: string) =>
      choicesOf((await test.ask(line)).reply).choices.map(({ label }) => label);
    expect(await offered("settings language=klingon")).toContain("English");
    expect(await offered("settings timezone=berlim")).toContain("Europe/Berlin");
    expect(await test.memory.settings("me")).toEqual({});
  });

  it("of a place are changed by those who manage it, and by nobody else", async () => {
    for (const isManager of [true, false]) {
      await using test = await setup({ shared: true, isManager: async () => isManager });
      const { reply, outcome } = await test.ask("settings for=here currency=EUR");
      expect(outcome).toBe(isManager ? "answered" : "failed");
      expect(await test.memory.settings("here")).toEqual(isManager ? { currency: "EUR" } : {});
      expect(reply.title).toBe(isManager ? "Settings of this place" : "For managers only");
    }
  });

  it("of a place stay as they are where it cannot be told who manages it", async () => {
    await using test = await setup({ shared: true, isManager: () => Promise.reject(new Error("no answer")) });
    const { outcome } = await test.ask("settings for=here currency=EUR");
    expect(outcome).toBe("failed");
    expect(await test.memory.settings("here")).toEqual({});
    expect(test.troubles).toEqual([new Error("no answer")]);
  });

  it("of a place keep being asked for that place while they are chosen", async () => {
    await using test = await setup({ shared: true });
    const { reply } = await test.ask("settings for=here");
    expect(
      linesBehind(reply)
        .filter((line) => line.startsWith("settings "))
        .every((line) => line.endsWith("for=here")),
    ).toBe(true);
    const { reply: question } = await test.ask("settings currency=ask for=here");
    expect(choicesOf(question).choices[1]).toEqual({ label: "EUR", line: "settings currency=EUR for=here" });
  });
});

describe("first steps", () => {
  it("lead to a first figure with one press", async () => {
    await using test = await setup();
    const { reply } = await test.ask("/start");
    const { reply: first } = await test.ask(lineOf(reply, "Try an RTX 4090"));
    expect(first.figures.some(({ name }) => name === "cashUsdPerDay")).toBe(true);
  });

  it("say in private what is kept, and in a group do not", async () => {
    await using alone = await setup();
    await using among = await setup({ shared: true });
    const text = "No account, no wallet, no keys. What is kept: privacy";
    expect(textOf((await alone.ask("start")).reply)).toContain(text);
    expect(textOf((await among.ask("start")).reply)).not.toContain(text);
  });
});

describe("what is kept of the asker", () => {
  it("is told, with the ways to have it and to be rid of it", async () => {
    await using test = await setup();
    const { reply } = await test.ask("privacy");
    expect(linesBehind(reply)).toEqual(["export", "forget"]);
  });

  it("is handed over as a file", async () => {
    await using test = await setup();
    await test.ask("settings EUR");
    const { reply } = await test.ask("export");
    const [file] = reply.files ?? [];
    expect(file?.name).toBe("rigwise-export.json");
    expect(JSON.parse(file?.text ?? "")).toMatchObject({
      format: "rigwise-export",
      madeAt: "2026-11-22T07:15:00Z",
      kept: [{ kind: "settings", value: { currency: "EUR" } }],
    });
  });

  it("is deleted only after a second word, with a receipt of what and when", async () => {
    await using test = await setup();
    await test.ask("settings EUR");
    const { reply: question } = await test.ask("forget");
    expect(await test.memory.settings("me")).toEqual({ currency: "EUR" });
    expect(settingsIn(question).Settings).toEqual(["1", ""]);
    const { reply: receipt } = await test.ask(lineOf(question, "Delete"));
    expect(await test.memory.settings("me")).toEqual({});
    expect(textOf(receipt).join("\n")).toMatch(/Deleted on Nov 22, 2026 at 7:15\sAM \(UTC\)/);
    expect(settingsIn(receipt).Settings).toEqual(["1", ""]);
  });

  it("of a place is deleted by those who manage it alone", async () => {
    await using test = await setup({ shared: true, isManager: async () => false });
    expect((await test.ask("forget confirm for=here")).outcome).toBe("failed");
  });
});

async function setup(options: AskOptions = {}) {
  const { world, ...test } = await openTestWorld();
  const memory = memoryInside();
  return {
    ...converse(world, { memory, ...options }),
    memory,
    [Symbol.asyncDispose]: test[Symbol.asyncDispose],
  };
}

/** The fields of a reply by label: value and note. */
function settingsIn({ blocks }: Reply): Readonly<Record<string, readonly [string, string]>> {
  const fields = blocks.flatMap((block): readonly Field[] => (block.kind === "fields" ? block.fields : []));
  return Object.fromEntries(
    fields.map(({ label, value, note = "" }) => [label, [value.replace("\u202F", " "), note]]),
  );
}

function lineOf(reply: Reply, label: string): string {
  const button = [...choicesOf(reply).choices, ...(reply.buttons ?? [])].find((one) => one.label === label);
  if (!button || !("line" in button)) throw new Error(`no button ${label}`);
  return button.line;
}
