import { describe, expect, it } from "vitest";
import type { Served } from "../../../bot/platform.ts";
import { openLocales, type Locales } from "../../../locales/index.ts";
import { textOf } from "../../ask.ts";
import { openPseudo, pseudo } from "../../locales/pseudo.ts";
import { monday, order } from "../../stored.ts";
import { openTestHost, type TestHost } from "../host.ts";

/** What the log, the settings and the platforms call so in every language, and ages as Intl writes them. */
const asItStands = new Set(
  "web worker courier SQLite Discord Telegram coingecko coinpaprika coinbase frankfurter kraken open er api status could not be opened yet wrong payload paused min nyt sitten burn letters redrive maintenance on off broadcast telegram discord text admin platform".split(
    " ",
  ),
);

/** Lines that between them bring every answer of `admin`. */
const lines = [
  "admin",
  "admin letters",
  "admin redrive all",
  "admin redrive all",
  "admin letters",
  "admin broadcast 12345",
  "admin broadcast id=23456",
  "admin broadcast platform=discord 12345",
  "admin maintenance",
  "admin maintenance on 12345",
  "admin",
  `admin maintenance on ${"1".repeat(301)}`,
  "admin broadcast 12345",
  "admin maintenance off",
  "admin broadcast",
  "admin broadcast platform=2 12345",
  "admin maintenance switch=2",
  "admin burn",
];

/** Nobody here types too fast. */
const limits = { perPersonPerMinute: 60_000, personBurst: 1_000 };

/** All that an owner is answered in a language, with something to tell of everything. */
async function answersIn(language: string, locales?: Locales): Promise<readonly Served[]> {
  await using tested = await openTestHost({ expected: ["discord"], limits, ...(locales && { locales }) });
  const person = { id: "telegram:user:1", language };
  const ask = (line: string) =>
    tested.host.reception.answer({
      asking: { line },
      person,
      place: { id: person.id, shared: false },
      isManager: async () => true,
    });
  tested.owners.add(person.id);
  const answers = [await ask("admin")];
  tested.readiness.opened([]);
  await leaveLetters(tested);
  tested.world.upstream.behaveAll({ status: 404 });
  await ask("price akt");
  for (const line of lines) answers.push(await ask(line));
  expect(tested.troubles).toEqual([]);
  return answers;
}

async function leaveLetters({ orders, outbox, clock }: TestHost): Promise<void> {
  for (const channel of ["1", "2", "3"])
    await orders.subscriptions.add(order({ target: { channel } }), { perPlace: 9, perOwner: 9 });
  clock.pass(monday.since(clock.now()));
  const now = clock.now();
  await outbox.schedule({ now, limit: 9, jitterSeconds: 0 });
  const [one, two, three] = await outbox.take("prepare", { now, limit: 9, leaseSeconds: 20 });
  await outbox.bury("prepare", one!, { kind: "undelivered", reason: "wrong-payload", at: now });
  await outbox.bury("prepare", two!, { kind: "uncertain", reason: "wrong-payload", at: now });
  await outbox.drop("prepare", three!, "paused", now);
}

describe("what whoever runs the bot reads", () => {
  it("is in their language but for what the log calls so", async () => {
    const said = (await answersIn(pseudo, openPseudo())).flatMap(({ reply }) => textOf(reply)).join("\n");
    const words = (said.match(/\p{L}+/gu) ?? []).filter((word) => /^[a-z]{2,}$/i.test(word));
    expect([...new Set(words)].filter((word) => !asItStands.has(word))).toEqual([]);
  });

  it.each(openLocales().codes)("is answered in %s, and shown whole", async (language) => {
    const answers = await answersIn(language);
    expect(answers.map(({ outcome }) => outcome)).toEqual([
      ...Array.from({ length: lines.length - 3 }, () => "answered"),
      "asked-back",
      "asked-back",
      "asked-back",
      "asked-back",
    ]);
    const { say } = openLocales().language(language);
    expect(answers.map(({ reply }) => reply.title).slice(1, 4)).toEqual([
      say("admin-trouble"),
      say("admin-letters"),
      say("admin-redriven", { count: "2" }),
    ]);
  });
});
