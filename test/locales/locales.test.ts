import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { currencyCodes, readCurrency } from "../../commands/amounts.ts";
import { optionsOf } from "../../commands/command.ts";
import { commands, ownerCommands } from "../../commands/index.ts";
import type { Figure } from "../../commands/reply.ts";
import { answerLine, type Asker, type Desk } from "../../commands/run.ts";
import { findGpu } from "../../core/gpus.ts";
import { findNetwork, networks } from "../../core/networks/index.ts";
import type { Missing, NetworkFigure, NotModelled, Remark } from "../../core/networks/network.ts";
import { findPlace } from "../../core/tariff.ts";
import { tokens } from "../../core/tokens.ts";
import type { World } from "../../core/world.ts";
import { openLocales } from "../../locales/index.ts";
import { differences, readCatalogue, typesOf } from "../../locales/typed.ts";
import { deskFor, person } from "../ask.ts";
import { openTestWorld } from "../world.ts";
import { lines } from "./lines.ts";

const folder = join(import.meta.dirname, "../../locales");
const locales = openLocales(folder);
const catalogueOf = (code: string): string => readFileSync(join(folder, `${code}.ftl`), "utf8");
const english = catalogueOf("en");
const ids = [...readCatalogue(english).keys()];

/** Every code for which there is a sentence; the compiler sees to it that none is missing here. */
const remarks: Readonly<Record<Remark, true>> = {
  "matched-without-interface": true,
  "matched-without-memory": true,
  "utilisation-of-network": true,
  "utilisation-of-model": true,
  "utilisation-of-median-wallet": true,
  "utilisation-unknown": true,
  "by-invitation": true,
  homenode: true,
  "bids-not-leases": true,
  "last-known-answer": true,
  snapshot: true,
  "octanebench-assumed": true,
  "tier-unknown": true,
  "emission-year-over": true,
  "base-disputed": true,
  "multiplier-from-proposal": true,
  "utilisation-like-akash": true,
  "fee-may-be-included": true,
  "fee-by-payout": true,
  "one-card-per-host": true,
  "pay-of-those-who-earn": true,
  "asked-not-paid": true,
  "prices-asked": true,
  "fee-assumed": true,
  "only-shown": true,
  "unofficial-source": true,
  "fee-with-usdc": true,
};

const unmodelled: Readonly<Record<NotModelled, true>> = {
  "gas-and-deposits": true,
  "bid-competition": true,
  "act-conversion": true,
  "homenode-split": true,
  "pool-share-of-others": true,
  "availability-by-score": true,
  "onboarding-waitlist": true,
  reputation: true,
  "queue-of-jobs": true,
  "payout-fees": true,
  stake: true,
  "block-rewards": true,
  downtime: true,
};

const missing: Readonly<Record<Missing, true>> = {
  "no-market": true,
  "no-price": true,
  "not-listed": true,
  "source-down": true,
  "not-eligible": true,
  "no-octanebench": true,
};

const networkFigures: Readonly<Record<NetworkFigure["name"], true>> = {
  "gpus-total": true,
  "gpus-rented": true,
  utilisation: true,
  providers: true,
  "job-pool-per-epoch": true,
  "availability-pool-per-epoch": true,
  "network-obh-per-epoch": true,
  "wallets-paid": true,
  "render-per-obh": true,
  "reliability-score": true,
};

describe("the languages", () => {
  it("are English and German at least", () => {
    expect(locales.codes).toEqual(expect.arrayContaining(["de", "en"]));
  });

  it("are held to English by types that are made from it", () => {
    expect(readFileSync(join(folder, "messages.ts"), "utf8")).toBe(typesOf(english));
  });

  it("take a reader of a region to the words of the language and the formats of the region", () => {
    const now = Temporal.Instant.from("2026-11-22T07:15:00Z");
    for (const code of ["de", "de-AT", "de-CH", "de_AT", "DE-at"]) {
      expect(locales.language(code).code).toBe("de");
      expect(locales.format(code, "UTC").age(now, now)).toBe("jetzt");
    }
    expect(locales.format("de", "UTC").number(1234.5)).toBe("1.234,5");
    expect(locales.format("de-CH", "UTC").number(1234.5)).toBe("1'234.5");
  });

  it("fall back to English for a language we do not have and for a text that is none", () => {
    for (const code of ["tlh", "xx-YY", "", "-", "not a language", "de-muchtoolongsubtag"]) {
      expect(locales.language(code).code).toBe("en");
      expect(locales.format(code, "UTC").number(1234.5)).toBe("1,234.5");
    }
  });
});

describe("a catalogue", () => {
  it("tells what it lacks, what it has too much of and what it says with other variables", () => {
    const lacking = differences("a = A\nb = { $x } B\nc = C\n", "b = { $y } B\nc = C\nd = D\n");
    expect(lacking).toEqual(["missing: a", "not in English: d", "other variables: b"]);
    expect(() => readCatalogue("no message")).toThrow("not Fluent: no message");
  });
});

describe.each(locales.codes)("the words of %s", (code) => {
  it("are those of English, with the same variables", () => {
    expect(differences(english, catalogueOf(code))).toEqual([]);
  });

  it("are never empty, and begin and end without a space", () => {
    const { texts } = setup(code);
    expect(texts.filter(({ text }) => text === "" || text !== text.trim())).toEqual([]);
  });

  it("hold no markup of any platform", () => {
    const { texts } = setup(code);
    // The prompt is drawn in the terminal alone.
    const others = texts.filter(({ id }) => id !== "terminal-prompt");
    const markup = /(?<![\p{L}\p{N}])[<>&*_`]|[<>&*_`](?![\p{L}\p{N}])/u;
    expect(others.filter(({ text }) => markup.test(text))).toEqual([]);
  });

  it("are all translated", () => {
    const { texts } = setup(code);
    const inEnglish = setup("en").say;
    const threeWords = /(\p{L}{2,}\P{L}+){2}\p{L}{2,}/u;
    const kept = texts.filter(
      ({ id, text }) => code !== "en" && text === inEnglish(id) && threeWords.test(text),
    );
    // Examples are typed, and the other two are names and figures alone.
    const same = kept.filter(({ id }) => !/^(example-|elsewhere-missing|price-title-change)/.test(id));
    expect(same).toEqual([]);
  });

  it("fit on a button: 34 characters with the longest names", () => {
    const { texts } = setup(code);
    const labels = texts.filter(({ id }) => id.startsWith("button-"));
    expect(labels.filter(({ text }) => text.length > 34)).toEqual([]);
  });

  it("fit in a chat's menu: 100 characters for a command or an option", () => {
    const { texts } = setup(code);
    const menu = texts.filter(({ id }) => /^(command|option)-/.test(id));
    expect(menu.filter(({ text }) => text.length > 100)).toEqual([]);
  });

  it("tell of every command and of every option", () => {
    for (const command of [...commands, ...ownerCommands]) {
      expect(ids).toContain(`command-${command.name}`);
      expect(ids).toContain(`example-${command.name}`);
      for (const { name } of optionsOf(command)) expect(ids).toContain(`option-${name}`);
    }
  });

  it("give examples that are understood and that name their command", async () => {
    const { say } = setup(code);
    await using test = await openTestWorld();
    const { asker, desk } = ask(code, test.world);
    const inSentences = [say("help-intro"), say("why-none")].map((text) => text.split(": ").at(-1) ?? "");
    const examples = [
      ...commands.map(({ name }) => ({ name, line: say(`example-${name}`) })),
      ...inSentences.map((line) => ({ name: "earnings", line })),
    ];
    for (const { name, line } of examples) {
      const { command, reply } = await answerLine(line, asker, desk);
      expect(command).toBe(name);
      expect([say("mistake-title"), say("failed-title")]).not.toContain(reply.title);
    }
  });

  it("show option names as they are typed", () => {
    const { texts } = setup(code);
    const known = new Set(
      [...commands, ...ownerCommands].flatMap((command) => optionsOf(command).map(({ name }) => name)),
    );
    const typed = texts.flatMap(({ id, text }) =>
      [...text.matchAll(/([\w-]+)=/g)].map(([, name = ""]) => ({ id, name })),
    );
    const unknown = typed.filter(({ id, name }) => id !== "help-numbers" && !known.has(name));
    expect(unknown).toEqual([]);
  });

  it("pass over connecting words, none of which is the name of anything", () => {
    const { say } = setup(code);
    const currencies = currencyCodes;
    const symbols = new Set(tokens.map(({ symbol }) => symbol.toLowerCase()));
    // "in" is India's code too: two letters stand for a country only as country=IN.
    const isPlace = (word: string) => word.length > 2 && findPlace(word, code).kind === "found";
    const names = say("line-connectors")
      .split(" ")
      .filter(
        (word) =>
          findGpu(word).kind === "found" ||
          findNetwork(word, { switchedOn: new Set(networks.map(({ id }) => id)) }) ||
          readCurrency(word, currencies, code) ||
          symbols.has(word) ||
          isPlace(word),
      );
    expect(names).toEqual([]);
  });
});

describe("messages that are asked for by a part of their name", () => {
  it.each(networks)("tell what $name is, how it pays and what is left out", ({ id, facts, notModelled }) => {
    expect(ids).toContain(`how-${id}`);
    for (const fact of Object.keys(facts)) {
      expect(ids).toContain(`fact-${fact}`);
      expect(ids).toContain(`fact-${id}-${fact}`);
    }
    for (const thing of notModelled) expect(ids).toContain(`unmodelled-${thing}`);
  });

  it("are all there, and no others", () => {
    expect(suffixes("remark")).toEqual(sorted(remarks));
    expect(suffixes("unmodelled")).toEqual(sorted(unmodelled));
    expect(suffixes("missing")).toEqual(sorted(missing));
    expect(suffixes("network-state").filter((name) => name !== "none")).toEqual(sorted(networkFigures));
  });
});

describe.each(locales.codes)("an answer in %s", (code) => {
  it.each(lines)("has words for every figure that it gives: %s", async (line) => {
    await using test = await openTestWorld();
    const { asker, desk } = ask(code, test.world);
    const { reply } = await answerLine(line, asker, desk);
    expect(reply.title).not.toBe(asker.language.say("failed-title"));
    const inputs = reply.figures.filter(({ basis }) => basis !== "derived");
    expect(inputs.filter((input) => labelsOf(input).length === 0)).toEqual([]);
    const { reply: explained } = await answerLine("why", asker, desk);
    expect(explained.title).toBe(asker.language.say("why-title"));
  });

  it.each(lines)("has words for it with every source down: %s", async (line) => {
    await using test = await openTestWorld();
    test.upstream.behaveAll({ status: 404 });
    const { asker, desk } = ask(code, test.world);
    const { reply } = await answerLine(line, asker, desk);
    expect(reply.title).not.toBe("");
    await answerLine("why", asker, desk);
  });
});

interface Text {
  readonly id: string;
  readonly text: string;
}

/** A language's texts, with the longest names in place of the variables. */
function setup(code: string) {
  const { say } = locales.language(code);
  const samples: Readonly<Record<string, string>> = {
    network: longest(networks.map(({ name }) => name)),
    token: longest(tokens.map(({ symbol }) => symbol)),
  };
  const texts = [...readCatalogue(english)].map(([id, names]): Text => {
    const variables = Object.fromEntries([...names].map((name) => [name, samples[name] ?? "1"]));
    return { id, text: say(id as "rig", variables as { count: string; gpu: string }) };
  });
  return { texts, say: (id: string) => texts.find((text) => text.id === id)?.text ?? "" };
}

function longest(names: readonly string[]): string {
  return names.toSorted((a, b) => b.length - a.length)[0] ?? "";
}

/** Somebody who reads a language, at a desk that hands failures of ours on to the test. */
const ask = (code: string, world: World): { asker: Asker; desk: Desk } => ({
  asker: person({ language: code }),
  desk: deskFor(world),
});

/** What follows a message's group, such as `snapshot` for `remark-snapshot`. */
const suffixes = (group: string): readonly string[] =>
  ids
    .filter((id) => id.startsWith(`${group}-`))
    .map((id) => id.slice(group.length + 1))
    .sort();

const sorted = (codes: object): readonly string[] => Object.keys(codes).sort();

/** The messages that name a figure: by itself, as a fact of a card, or as a live figure of a network. */
const labelsOf = ({ name }: Figure): readonly string[] =>
  ids.filter((id) => [`figure-${name}`, `gpu-${name}`, `network-state-${name}`].includes(id));
