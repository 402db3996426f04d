import { describe, expect, it } from "vitest";
import { digestReply, type Digest } from "../../commands/digest-reply.ts";
import type { Reply } from "../../commands/reply.ts";
import type { SavedRig } from "../../commands/rigs.ts";
import { contextFor } from "../../commands/run.ts";
import { changeOf } from "../../core/change.ts";
import type { HistoryDay } from "../../core/history.ts";
import { subjectOf, type Subscription } from "../../core/subscription.ts";
import { deskFor, digestsInside, linesBehind, person, textOf } from "../ask.ts";
import { openTestWorld } from "../world.ts";

const garage: SavedRig = { name: "garage", options: { gpu: "rtx4090", count: "2", power: "0.12EUR" } };
const typed = { gpu: "rtx4090", count: "2", power: "0.12USD/kWh" };
const provider = "akash1znnugwgfn7qumdymehgzjjp6rwemx9h5968hxw";
const wallet = "12RXJVJiVXrcBt3Ed8EeBE3ahnX4Zn57qh454Ju1Riuv";
const timeZone = "Europe/Berlin";

describe("a digest", () => {
  it("tells in its first line how it stands, and at first that it cannot tell of changes", async () => {
    await using test = await setup();
    const { reply } = await test.digest({ about: typed });
    expect(reply.tone).toBe("good");
    expect(plain(reply)).toMatchInlineSnapshot(`
      [
        "✅ 2x RTX 4090 · +$10.99/day",
        "The first one: from the next on it says what changed.",
        "Akash +$10.99/day (+$6.88 to +$11.89) · ● best · bids × share rented
      Clore.ai +$4.22/day (+$3.90 to +$4.91) · rents × share rented
      Salad +$3.12/day (+$0.96 to +$4.08) · measured pay × hours worked
      Also in the details: Nosana, Render, and Render Dispersed",
        "That is all 2 cards together. Per card: +$5.50/day.",
        "AKT $0.5438 (-3% in 24 h) · CLORE $0.0145 (-4.1% in 24 h)",
        "Old figures: Render (Oct 1, 2025)",
        "Details",
        "Compare networks",
        "Change time",
        "Stop",
        "Akash Console API Nov 22, 2026",
        "Render Foundation statistics Oct 1, 2025",
        "CoinGecko 1 min. ago",
        "Render compute operator documentation Nov 22, 2026",
        "Nosana now",
        "Akash Provider Incentive Pilot, May 2026 May 31, 2026",
        "Salad now",
        "Clore.ai now",
      ]
    `);
  });

  it("is short enough to be read in ten seconds, in both languages", async () => {
    await using test = await setup();
    for (const language of ["en", "de"]) {
      test.nextDay({ rent: 0.9, tokens: 0.9 });
      const { reply } = await test.digest({ about: typed, language });
      const lines = reply.blocks.flatMap((block) => (block.kind === "text" ? block.text.split("\n") : []));
      expect(lines.length).toBeLessThanOrEqual(11);
    }
  });

  it("tells on the second day what changed and why, as its reader reads", async () => {
    await using test = await setup();
    const german = { about: { rig: "garage" }, rig: garage, language: "de", currency: "EUR" };
    test.keep(await test.digest(german));
    test.nextDay({ rent: 0.9, tokens: 0.9, busy: 0.8 });
    const { reply } = await test.digest(german);
    expect(plain(reply)).toMatchInlineSnapshot(`
      [
        "✅ garage · +6,35 €/Tag, 2,76 € weniger als gestern",
        "Warum: Auslastung 68 % → 55 % (-1,77 €) · Mieten -10 % (-0,99 €)",
        "Akash +6,35 €/Tag (+4,43 € bis +7,84 €) · ● am besten · Gebote × Auslastung
      Clore.ai +3,40 €/Tag (+3,13 € bis +3,99 €) · Mietpreise × Auslastung
      Salad +2,36 €/Tag (+0,56 € bis +3,18 €) · gemessene Vergütung × Arbeitsstunden
      Auch in den Einzelheiten: Nosana, Render und Render Dispersed",
        "Das sind alle 2 Karten zusammen. Pro Karte: +3,18 €/Tag.",
        "AKT 0,4183 € (-3 % in 24 h) · CLORE 0,0112 € (-4,1 % in 24 h)",
        "Alte Zahlen: Render (01.10.2025)",
        "Einzelheiten",
        "Netzwerke vergleichen",
        "Uhrzeit ändern",
        "Beenden",
        "Akash Console API 22.11.2026",
        "Render Foundation statistics 01.10.2025",
        "CoinGecko vor 1 Min.",
        "Render compute operator documentation 22.11.2026",
        "Nosana jetzt",
        "Akash Provider Incentive Pilot, May 2026 31.05.2026",
        "Salad jetzt",
        "Clore.ai jetzt",
        "European Central Bank via Frankfurter 20.11.2026",
      ]
    `);
  });

  it("splits the change without a rest", async () => {
    await using test = await setup();
    const first = await test.digest({ about: typed });
    test.keep(first);
    test.nextDay({ rent: 0.9, tokens: 0.8, busy: 0.7 });
    const second = await test.digest({ about: typed });
    for (const now of second.days) {
      const then = first.days.find(({ network }) => network === now.network) as HistoryDay;
      const { total, ...parts } = changeOf(then.parts, now.parts);
      expect(total).toBeCloseTo(now.cashUsdPerDay.mid - then.cashUsdPerDay.mid, 9);
      expect(Object.values(parts).reduce((sum, usd) => sum + usd, 0)).toBeCloseTo(total, 9);
    }
  });

  it("names the token's price where pay is in tokens", async () => {
    await using test = await setup();
    const about = { ...typed, network: "render" };
    test.keep(await test.digest({ about }));
    test.nextDay({ tokens: 0.9 });
    expect(plain((await test.digest({ about })).reply).join("\n")).toMatch(/Why: RENDER -10% \(-\$[\d.]+\)/);
  });

  it("does not blame a dearer dollar on the power price of who pays in euros", async () => {
    await using test = await setup();
    const euros = { about: { rig: "garage" }, rig: garage, currency: "EUR" };
    test.keep(await test.digest(euros));
    test.nextDay({ euro: 0.9, days: 4 });
    const text = plain((await test.digest(euros)).reply).join("\n");
    expect(text).toMatch(/Why: the dollar -10% in EUR \(-€[\d.]+\)$/m);
    expect(text).not.toContain("power");
  });

  it("tells a cheaper dollar from a network that pays fewer tokens", async () => {
    const euros = { about: { ...typed, power: "0.12EUR/kWh", network: "render" }, currency: "EUR" };
    const after = async (market: Market) => {
      await using test = await setup();
      test.keep(await test.digest(euros));
      test.nextDay({ ...market, days: 4 });
      return plain((await test.digest(euros)).reply).join("\n");
    };
    const dollar = await after({ euro: 0.96 });
    expect(dollar).toMatch(/Why: the dollar -4% in EUR \(-€[\d.]+\)$/m);
    const both = await after({ euro: 0.96, tokens: 0.9 });
    expect(both).toMatch(/Why: RENDER -10% \(-€[\d.]+\) · the dollar -4% in EUR \(-€[\d.]+\)$/m);
    expect(both).not.toContain("tokens per hour");
  });

  it("says since when, where the last one is older, and that nothing changed where nothing did", async () => {
    await using test = await setup();
    test.keep(await test.digest({ about: typed }));
    test.nextDay({});
    expect((await test.digest({ about: typed })).reply.title).toMatch(/, unchanged since yesterday$/);
    test.nextDay({ rent: 1.1 });
    expect((await test.digest({ about: typed })).reply.title).toMatch(/, up \$[\d.]+ since Nov 22, 2026$/);
  });

  it("says that it is late, before all else", async () => {
    await using test = await setup();
    const { reply } = await test.digest({ about: typed, late: true });
    expect(plain(reply)[1]).toBe("Late: this was due at 6:15 AM.");
  });

  it("draws the last days where there are three of them, and only where it is wanted", async () => {
    await using test = await setup();
    const series = ({ blocks }: Reply) =>
      blocks.flatMap((block) => (block.kind === "chart" ? block.series : []));
    for (const count of [0, 0, 3]) {
      const today = await test.digest({ about: typed });
      expect(series(today.reply)).toHaveLength(count);
      expect(series((await test.digest({ about: typed, chart: false })).reply)).toEqual([]);
      test.keep(today);
      test.nextDay({ rent: 0.9 });
    }
    const text = plain((await test.digest({ about: typed })).reply).join("\n");
    expect(text).toMatch(/Cash per day on Akash, 4 days: from \+\$10\.99 to \+\$[\d.]+, lowest/);
  });

  it("tells of a machine with several kinds of card what each brings", async () => {
    await using test = await setup();
    const { reply, days } = await test.digest({ about: { ...typed, plus: "1x rtx3090" } });
    expect(plain(reply)[0]).toContain("2x RTX 4090 + 1x RTX 3090");
    expect(plain(reply).join("\n")).toMatch(/2x RTX 4090: .*per card\n· 1x RTX 3090: /);
    expect(days[0]?.parts.map(({ gpu }) => gpu)).toEqual(["rtx4090", "rtx3090"]);
  });

  it("says of a machine that loses money why", async () => {
    await using test = await setup();
    const { reply } = await test.digest({ about: { gpu: "rtx3090", power: "0.35EUR/kWh" } });
    expect(reply.tone).toBe("bad");
    expect(plain(reply)[0]).toMatch(/^⛔ 1x RTX 3090: pause it · -\$0\.\d\d\/day$/);
    expect(plain(reply).join("\n")).toContain("so more work makes it worse");
  });

  it("has no zero in place of what cannot be read, and keeps no row of it", async () => {
    await using test = await setup();
    test.upstream.behaveAll({ status: 500 });
    const { reply, days } = await test.digest({ about: { gpu: "b200" } });
    expect(days).toEqual([]);
    expect(plain(reply)).toMatchInlineSnapshot(`
      [
        "1x B200: no figure today",
        "Akash · cannot be read right now, and no earlier figure is at hand
      Render · no OctaneBench score is known for this card; enter octanebench=…
      Render Dispersed · this card is not in its rates
      Nosana · cannot be read right now, and no earlier figure is at hand
      Salad · cannot be read right now, and no earlier figure is at hand
      Clore.ai · cannot be read right now, and no earlier figure is at hand",
        "◷ AKT $0.70 · ◷ RENDER $2.01",
        "Power assumed at $0.155/kWh, an average",
        "Details",
        "Compare networks",
        "Change time",
        "Stop",
        "Akash bids of 2026-09-28 (Rehgud/GWDC2026) Sep 28, 2026",
        "market note (second-hand) Sep 26, 2026",
      ]
    `);
    expect(plain(reply).join("\n")).not.toMatch(/[$€]0(\.0+)?(?![\d.])/);
  });

  it("says that figures are old, and how old, where nothing can be read on the next day", async () => {
    await using test = await setup();
    test.keep(await test.digest({ about: typed }));
    test.upstream.behaveAll({ status: 500 });
    test.clock.pass({ hours: 72 });
    const { reply } = await test.digest({ about: typed });
    expect(plain(reply).join("\n")).toMatch(/Old figures: Akash \(Nov 22, 2026\)/);
    expect(reply.title).toMatch(/unchanged since Nov 22, 2026$/);
  });

  it("says where there was no figure the last time", async () => {
    await using test = await setup();
    const first = await test.digest({ about: typed });
    test.keep({ ...first, days: first.days.filter(({ network }) => network !== "akash") });
    test.nextDay({});
    const { reply } = await test.digest({ about: typed });
    expect(plain(reply)[1]).toBe("There was no figure for Akash last time, so no change.");
    expect(reply.title).not.toContain("since");
  });

  it("leads on with lines that fit into buttons", async () => {
    await using test = await setup();
    const { reply } = await test.digest({ about: { rig: "garage" }, rig: garage });
    expect(linesBehind(reply)).toEqual([
      "earnings rig=garage",
      "compare rig=garage",
      "digest action=edit id=k3v9x2 at=ask",
      "digest action=stop id=k3v9x2",
    ]);
  });

  it("says where what it is about cannot be read any more", async () => {
    await using test = await setup();
    const { reply, days } = await test.digest({ about: { gpu: "card of yore" } });
    expect(plain(reply)[1]).toContain("can no longer be read");
    expect(days).toEqual([]);
  });
});

describe("the days behind digests", () => {
  it("are a rig's by its name, and of other machines by what was said of them", () => {
    const place = "telegram:user:5";
    const of = (about: Subscription["about"], currency = "USD") => subjectOf({ place, about, currency });
    expect(of({ rig: "Garage" })).toBe("telegram:user:5@rig:garage");
    expect(of({ gpu: "rtx4090", count: "2" })).toBe(of({ count: "2", gpu: "rtx4090" }));
    expect(of({ gpu: "rtx4090" })).toMatch(/^telegram:user:5@about:[\w-]{22}$/);
    expect(
      new Set([of({ gpu: "rtx4090" }), of({ gpu: "rtx3090" }), of({ gpu: "rtx4090" }, "EUR")]).size,
    ).toBe(3);
  });

  it("hold what they were computed of, in dollars, with the rate of the day", async () => {
    await using test = await setup();
    const { days } = await test.digest({ about: { rig: "garage" }, rig: garage, currency: "EUR" });
    expect(days.map(({ network }) => network)).toEqual([
      "akash",
      "render",
      "dispersed",
      "nosana",
      "salad",
      "clore",
    ]);
    const [akash] = days;
    expect(akash).toMatchObject({
      subject: "telegram:user:5@rig:garage",
      currency: "EUR",
      tokenUsd: { render: 2.01 },
    });
    expect(akash?.parts[0]?.costs.usdPerKwh).toBeCloseTo(0.12 / (akash?.perUsd ?? 0), 12);
    expect(String(akash?.date)).toBe("2026-11-22");
  });

  it("tells what a linked provider really earned, and beside what was estimated for those days", async () => {
    await using test = await setup();
    const linked = { ...garage, networks: ["akash"], accounts: { akash: provider } };
    const about = { about: { rig: "garage" }, rig: linked };
    const first = await test.digest(about);
    expect(plain(first.reply)).toContain("Really earned on Akash: $43.01 on Nov 21, $301.05 in 7 days");
    const [row] = first.days;
    for (const ago of [1, 2, 3])
      test.keep({ ...first, days: [{ ...row!, date: row!.date.subtract({ days: ago }) }] });
    const [part] = row!.parts;
    const estimated = 24 * part!.rate.busyUsdPerHour * part!.utilisation;
    const ratio = Math.round((100 * 43.00721335) / estimated);
    expect(plain((await test.digest(about)).reply)).toContain(
      `Really earned on Akash: $43.01 on Nov 21, $301.05 in 7 days · ${ratio}% of the estimate`,
    );
  });

  it("tells what a linked wallet was paid for its last week, of the tier that its rig has", async () => {
    await using test = await setup();
    const options = { ...garage.options, tier: "3" };
    const linked = { ...garage, options, networks: ["render"], accounts: { render: wallet } };
    const { reply } = await test.digest({ about: { rig: "garage" }, rig: linked });
    expect(plain(reply)).toContain(
      "Really paid for work on Render, week to Oct 1: 29.49 to 36.36 RENDER ($59.27 to $73.08)",
    );
  });

  it("says that what was really earned cannot be read, and asks nobody where it is not linked", async () => {
    await using test = await setup();
    await test.digest({ about: { rig: "garage" }, rig: garage });
    expect(test.upstream.calls.filter((call) => call.includes("/v1/provider"))).toEqual([]);
    test.upstream.behave("console-api.akash.network/v1/provider-earnings", { status: 500 });
    const linked = { ...garage, accounts: { akash: provider } };
    const { reply } = await test.digest({ about: { rig: "garage" }, rig: linked });
    expect(plain(reply)).toContain("What was really earned on Akash cannot be read right now");
  });

  it("tells nobody of an account where others read along", async () => {
    await using test = await setup();
    const linked = { ...garage, accounts: { akash: provider } };
    const { reply } = await test.digest({ about: { rig: "garage" }, rig: linked, shared: true });
    expect(plain(reply).join("\n")).not.toContain("Really earned");
    expect(test.upstream.calls.filter((call) => call.includes("/v1/provider"))).toEqual([]);
  });
});

interface Asked {
  readonly about: Subscription["about"];
  readonly rig?: SavedRig;
  readonly language?: string;
  readonly currency?: string;
  readonly late?: boolean;
  readonly chart?: boolean;
  readonly shared?: boolean;
}

interface Market {
  readonly rent?: number;
  readonly busy?: number;
  readonly tokens?: number;
  readonly euro?: number;
  readonly days?: number;
}

/** What people read, with plain spaces. */
const plain = (reply: Reply): readonly string[] =>
  textOf(reply).map((text) => text.replaceAll(/[\u202f\u00a0]/g, " "));

async function setup() {
  const opened = await openTestWorld();
  const { world, upstream, clock } = opened;
  const days: HistoryDay[] = [];
  const digest = ({ about, rig, shared = false, late = false, ...reader }: Asked) => {
    const { language = "en", currency = "USD", chart = true } = reader;
    const asker = person({ language, currency, timeZone, shared, digests: digestsInside(days) });
    const context = { ...contextFor(about, { asker, desk: deskFor(world) }), rig };
    const now = clock.now();
    const date = now.toZonedDateTimeISO(timeZone).toPlainDate();
    const due = now.subtract({ hours: 2 });
    return digestReply(
      { subscription: { ...order, about, language, currency, chart }, date, due, late },
      context,
    );
  };
  return {
    upstream,
    clock,
    digest,
    keep: (of: Digest) => void days.push(...of.days),
    /** A later day, on which prices are by a factor what they were when they were recorded. */
    nextDay({ rent = 1, busy = 1, tokens = 1, euro = 1, days: later = 1 }: Market) {
      clock.pass({ hours: 24 * later });
      const seconds = clock.now().epochMilliseconds / 1000 - 60;
      upstream.behave("console-api.akash.network/v1/gpu-prices", scaled(/"weightedAverage":/, rent));
      upstream.behave("console-api.akash.network/v1/gpu-breakdown", scaled(/"gpuUtilization":"/, busy));
      upstream.behave("api.coingecko.com/api/v3/simple/price", (recorded) => ({
        text: scaled(/"usd":/, tokens)(recorded).text.replaceAll(/("last_updated_at":)\d+/g, `$1${seconds}`),
      }));
      upstream.behave("api.coinpaprika.com", scaled(/"price":/, tokens));
      upstream.behave("api.frankfurter.dev", scaled(/"EUR":/, euro));
      upstream.behave("open.er-api.com", scaled(/"EUR":/, euro));
    },
    [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose](),
  };
}

/** The recorded answer with some of its numbers changed. */
const scaled = (name: RegExp, factor: number) => (recorded: unknown) => {
  const numbers = new RegExp(`(${name.source})([\\d.]+)`, "g");
  const text = JSON.stringify(recorded).replaceAll(
    numbers,
    (_, key: string, value: string) => key + Number(value) * factor,
  );
  return { text };
};

const order: Subscription = {
  id: "k3v9x2",
  platform: "telegram",
  target: { channel: "5" },
  place: "telegram:user:5",
  shared: false,
  owner: "telegram:user:5",
  about: {},
  rhythm: { time: "08:15", timeZone, weekdays: [1, 2, 3, 4, 5, 6, 7] },
  language: "en",
  currency: "USD",
  chart: true,
  publish: false,
  createdAt: Temporal.Instant.from("2026-11-22T07:00:00Z"),
};
