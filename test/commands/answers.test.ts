import { describe, expect, it } from "vitest";
import type { Figure, Reply } from "../../commands/reply.ts";
import { converse, linesBehind, textOf, type AskOptions } from "../ask.ts";
import { openTestWorld, type TestWorld } from "../world.ts";

describe("earnings", () => {
  it("leads with the network that brings most cash, and names the others with their range", async () => {
    const reply = await setup("earnings 4090 0.12");
    const cash = ["akash", "render", "dispersed"].map((of) => valueOf(reply, of, "cashUsdPerDay"));
    expect(cash[0]).toBe(Math.max(...cash));
    expect(reply.blocks[0]).toMatchObject({ text: expect.stringContaining("Akash · +$") });
    expect(textOf(reply).join("\n")).toMatch(
      /Render · \+\$.* \(low .* · high .*\) · share of the weekly pool/,
    );
    expect(reply).toMatchObject({ tone: "good", title: "✅ 1x RTX 4090 earns its keep" });
  });

  it("adds up: gross less fee, slippage, power and fixed costs is cash, cash less depreciation is profit", async () => {
    const reply = await setup("earnings 2x 4090 0.12 network=akash fixed=30 hardware=5000");
    const figure = (name: string) => valueOf(reply, "akash", name);
    const costs = ["feeUsdPerDay", "slippageUsdPerDay", "electricityUsdPerDay", "fixedUsdPerDay"].map(figure);
    const cash = costs.reduce((left, cost) => left - cost, figure("grossUsdPerDay"));
    expect(figure("cashUsdPerDay")).toBeCloseTo(cash, 9);
    expect(figure("profitUsdPerDay")).toBeCloseTo(cash - figure("depreciationUsdPerDay"), 9);
  });

  it("says pause, and below which power price not, when every rented hour loses", async () => {
    const reply = await setup("earnings 3090 power=0.35EUR network=akash price=0.17 util=45% fee=20%");
    expect(reply).toMatchObject({ tone: "bad", title: "⛔ 1x RTX 3090 at €0.35/kWh: pause it" });
    const text = textOf(reply).join("\n");
    expect(text).toMatch(
      /A working hour brings \$0\.1346 and burns \$0\.\d+, so more work makes it worse\. It stops losing below €0\.\d+\/kWh/,
    );
    expect(valueOf(reply, "akash", "breakEvenUtilisationCash")).toBeNull();
  });

  it("takes a typed rent, rented share and fee for marketplaces, and for a pool only when that is named", async () => {
    const both = await setup("earnings 4090 0.12 price=0.5 util=80% fee=10%");
    const without = await setup("earnings 4090 0.12");
    const named = await setup("earnings 4090 0.12 util=80% network=render");
    const utilisation = (reply: Reply, of: string) => valueOf(reply, of, "utilisation");
    expect([utilisation(both, "akash"), valueOf(both, "akash", "feeRate")]).toEqual([0.8, 0.1]);
    expect(utilisation(both, "render")).toBe(utilisation(without, "render"));
    expect(valueOf(both, "render", "feeRate")).toBe(0);
    expect(utilisation(named, "render")).toBe(0.8);
  });

  it("lets no network lead of which nobody knows how busy it is, and gives it no verdict", async () => {
    const all = await setup("earnings 3060 0.12");
    expect(valueOf(all, "dispersed", "cashUsdPerDay")).toBeGreaterThan(
      valueOf(all, "akash", "cashUsdPerDay"),
    );
    expect(all.blocks[0]).toMatchObject({ text: expect.stringContaining("Akash") });
    const guess = await setup("earnings 4090 0.12 network=dispersed");
    expect(guess).toMatchObject({ tone: "plain", title: expect.stringContaining("is a guess") });
    const known = await setup("earnings 4090 0.12 network=dispersed util=50%");
    expect(known.title).toBe("✅ 1x RTX 4090 earns its keep");
  });

  it("does not say that a network brings most while another is guessed to bring more", async () => {
    expect((await setup("compare 3060 0.12")).title).toMatch(
      /^1x RTX 3060 12GB: Akash \+\$[\d.]+\/day cash, Render Dispersed perhaps \+\$[\d.]+$/,
    );
    expect((await setup("compare 4090 0.12")).title).toContain("Akash brings most");
  });

  it("lets only a price that was paid decide on depreciation", async () => {
    const launch = await setup("earnings 3090 0.35 price=0.3 util=60% network=akash");
    const paid = await setup("earnings 3090 0.35 price=0.3 util=60% network=akash hardware=3000");
    expect(launch.title).toContain("earns its keep");
    expect(textOf(launch).join("\n")).toContain("$1,500 (launch price)");
    expect(paid.title).toBe("⚠ 1x RTX 3090 pays its running costs, not its depreciation");
  });

  it("tells for each kind of cost by itself whether waiting alone pays for it", async () => {
    const reply = await setup("earnings 4090 0.12 octanebench=1 network=render");
    const table = reply.blocks.find((block) => block.kind === "table");
    expect(table?.rows[0]).toEqual(["share working", "by waiting", "never"]);
    const busy = await setup("earnings 4090 0.12 octanebench=1 network=render util=100%");
    expect(busy.blocks.find((block) => block.kind === "table")?.rows[0]).toEqual(table?.rows[0]);
  });

  it("takes no absurd exchange rate, and no absurd rent, where another source or network is sound", async () => {
    const euros = await setup("earnings 4090 0.12USD currency=EUR", {}, ({ upstream }) => {
      upstream.behave("api.frankfurter.dev", () => ({
        json: { base: "USD", date: "2026-11-20", rates: { EUR: 1e-300 } },
      }));
    });
    expect(textOf(euros).join("\n")).toMatch(/Akash · \+€[1-9]/);
    const rent = await setup("earnings 4090 0.12", {}, ({ upstream }) => {
      upstream.behave("console-api.akash.network/v1/gpu-prices", (body) => ({
        text: JSON.stringify(body).replaceAll(/"(min|med|weightedAverage)":[\d.]+/g, '"$1":1e308'),
      }));
    });
    expect(rent.blocks[0]).toMatchObject({ text: expect.stringContaining("Clore.ai") });
  });

  it("reckons with the owner's own price where a marketplace has none", async () => {
    const none = await setup("earnings l40s 0.12 network=akash");
    expect(none.title).toBe("1x L40S: no network has a figure for it right now");
    expect(textOf(none).join("\n")).toContain("no such card on offer right now");
    const own = await setup("earnings l40s 0.12 network=akash price=0.8 util=50%");
    expect(valueOf(own, "akash", "grossUsdPerDay")).toBeCloseTo(0.8 * 24 * 0.5, 9);
  });

  it("assumes the power price of the country that is typed or set, and says so", async () => {
    const typed = await setup("earnings 4090 in Germany");
    const set = await setup("earnings 4090", { country: "DE" });
    expect(textOf(typed).join("\n")).toMatch(
      /Power price assumed: \$0\.4\d+\/kWh, usual for households \(Germany, Jun 30, 2025\)/,
    );
    expect(valueOf(set, "akash", "usdPerKwh")).toBe(valueOf(typed, "akash", "usdPerKwh"));
    const nowhere = await setup("earnings 4090");
    expect(textOf(nowhere).join("\n")).toContain("the world's average");
  });

  it("answers in the reader's currency, and in dollars with a word about it where no rate is known", async () => {
    const euros = await setup("earnings 4090 0.12 currency=EUR");
    expect(textOf(euros).join("\n")).toMatch(/Akash · \+€\d/);
    const francs = await setup("earnings 4090 0.12USD currency=XPF");
    expect(textOf(francs).join("\n")).toContain("No source has an exchange rate for XPF: shown in USD.");
  });

  it("asks for dollars when an amount is typed in a currency without a rate", async () => {
    const reply = await setup("earnings 4090 power=12XPF");
    expect(textOf(reply).join("\n")).toContain("No source has an exchange rate for XPF right now");
  });

  it("offers the other networks in detail, with everything that was typed", async () => {
    const lines = linesBehind(await setup("earnings 2x 4090 at 0,12 EUR"));
    expect(lines).toContain(`earnings 4090 count=2x power="0,12 EUR" network=render`);
  });
});

describe("compare", () => {
  it("ranks by cash, shows range, utilisation and what each is made from, and warns of unlike kinds", async () => {
    const reply = await setup("compare h100 0.08");
    const tables = reply.blocks.filter((block) => block.kind === "table");
    expect(tables.map(({ rows }) => rows.map(([name]) => name))).toEqual([
      ["Akash"],
      ["Nosana", "Render Dispersed"],
    ]);
    expect(reply.blocks[0]).toEqual({ kind: "text", text: "Rents × share rented", style: "heading" });
    expect(tables[0]?.rows[0]).toContain("bids × share rented");
    expect(textOf(reply).join("\n")).toContain("These are not the same kind of figure");
  });

  it("sets the rent beside what clouds charge for the same card, with their dates", async () => {
    const text = textOf(await setup("compare h100 0.08")).join("\n");
    expect(text).toMatch(
      /big clouds.*AWS \$6\.88 \(Nov 22, 2026\) · Azure \$12\.29 .* Google Cloud \$10\.98/,
    );
    expect(text).toMatch(/At other clouds: Lambda \$3\.99 \(Nov 22, 2026\) · RunPod \$3\.99/);
    expect(text).toMatch(/on Akash against these: AWS -62% · Azure -79% · Google Cloud -76% · Lambda -35%/);
  });

  it("says which clouds do not have a card, and which one does", async () => {
    const text = textOf(await setup("compare 4090 0.08")).join("\n");
    expect(text).toContain("Not to be had at AWS, Azure, and Google Cloud by their latest price lists.");
    expect(text).toMatch(/At other clouds: RunPod \$0\.69/);
    expect(text).toMatch(/on Clore\.ai against these: RunPod -\d\d%/);
  });

  it("without a card sets networks and clouds side by side, a source and date to every cell", async () => {
    const reply = await setup("compare networks");
    const tables = reply.blocks.filter((block) => block.kind === "table");
    expect(tables).toHaveLength(3);
    const cells = tables.flatMap(({ rows }) => rows.flatMap(([, ...rest]) => rest));
    expect(cells.filter((cell) => !/\[\d+\]/.test(cell))).toEqual([]);
  });
});

describe("price", () => {
  it("tells change, volatility, deepest fall and the range of the next 30 days", async () => {
    const reply = await setup("price render 90d");
    expect(reply.title).toBe("RENDER $2.01 (+1.4% in 24 h)");
    expect(valueOf(reply, "render", "volatilityPerYear")).toBeGreaterThan(0);
    expect(valueOf(reply, "render", "maxDrawdown")).toBeLessThan(0);
    const outlook = reply.figures.find(({ name }) => name === "outlookUsd");
    expect(outlook!.low!).toBeLessThan(outlook!.high!);
    expect(reply.blocks.find((block) => block.kind === "chart")?.series).toHaveLength(90);
  });

  it("leaves the past out, and says so, where no history can be had", async () => {
    const reply = await setup("price akt", {}, (test) => {
      test.upstream.behave("api.coingecko.com/api/v3/coins", { status: 500 });
    });
    expect(textOf(reply).join("\n")).toContain("No price history right now");
    expect(valueOf(reply, "akt", "priceUsd")).toBeCloseTo(0.543761, 9);
  });
});

describe("network, gpu and why", () => {
  it("tells how busy a network and one card on it are now", async () => {
    const reply = await setup("network akash 4090");
    expect(valueOf(reply, "akash", "gpus-total")).toBe(247);
    expect(valueOf(reply, "rtx4090", "utilisation")).toBeCloseTo(0.68335, 4);
  });

  it("tells a card's figures with their sources, and where it can be rented out", async () => {
    const text = textOf(await setup("gpu 4090")).join("\n");
    expect(text).toContain("450 W");
    expect(text).toContain(
      "Can be rented out on: Akash, Render, Render Dispersed, Nosana, Salad, and Clore.ai.",
    );
  });

  it("explains the last answer with its numbers, and says so when there is none", async () => {
    await using test = await openTestWorld();
    const { ask } = converse(test.world);
    expect(textOf((await ask("why")).reply).join("\n")).toContain("There is no earlier answer here");
    await ask("earnings 2x 4090 0.12 network=akash price=0.4 util=60%");
    const text = textOf((await ask("why")).reply).join("\n");
    expect(text).toContain("gross = cards × rent × 24 h × share rented = 2 × $0.40 × 24 × 60% = $11.52");
    expect(text).toContain(
      "What was asked: earnings 4090 count=2x power=0.12 util=60% price=0.4 network=akash",
    );
  });
});

/** The answer of somebody who asks one line of a world that works, or that was tampered with. */
async function setup(line: string, options: AskOptions = {}, tamper: (test: TestWorld) => void = () => {}) {
  await using test = await openTestWorld();
  tamper(test);
  const { ask, troubles } = converse(test.world, options);
  const { reply } = await ask(line);
  expect(troubles).toEqual([]);
  return reply;
}

function valueOf({ figures }: Reply, of: string, name: string): number {
  const found = figures.find((figure: Figure) => figure.of === of && figure.name === name);
  if (!found) throw new Error(`no figure ${of} ${name}`);
  return found.value as number;
}
