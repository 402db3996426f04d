import { describe, expect, it } from "vitest";
import type { Reply } from "../../commands/reply.ts";
import { choicesOf, converse, linesBehind, memoryInside, textOf, type AskOptions } from "../ask.ts";
import { closeMarket, hourInBerlin, sellPower, type PriceAt } from "../spot-market.ts";
import { openTestWorld, testClock, type TestWorldOptions } from "../world.ts";

const tariff = "zone=DE surcharges=0.16 vat=19%";

describe("a machine that pays the price of its market", () => {
  it("burns the mean of today with surcharges and VAT, and says what that is made of", async () => {
    await using test = await setup({ market: () => 0.1 });
    const { reply } = await test.ask(`earnings 4090 ${tariff} network=akash`);
    expect(euros(reply, "usdPerKwh", "akash")).toBeCloseTo((0.1 + 0.16) * 1.19, 10);
    expect(figureOf(reply, "usdPerKwh", "akash")).toMatchObject({
      basis: "derived",
      source: { id: "energy-charts" },
      stale: false,
    });
    expect(shown(reply)).toContain(
      "Power in Germany (DE-LU) today: €0.3094/kWh on average, from (€0.10 at the exchange + €0.16 surcharges) + 19% VAT.",
    );
    const why = await test.ask("why");
    expect(shown(why.reply)).toContain("price per kWh = (exchange price + surcharges) × (1 + VAT) = ");
    expect(textOf(why.reply)).toContain("surcharges per kWh");
  });

  it.each([
    ["nothing was entered", "", 0.1, "bare exchange price"],
    ["VAT was not", "surcharges=0,16", 0.26, "VAT was not entered"],
    ["surcharges were not", "vat=19%", 0.119, "Surcharges were not entered"],
    [
      "surcharges are in another currency",
      "surcharges=0.20USD vat=0%",
      0.1 + 0.2 * perDollar(),
      "surcharges",
    ],
  ])("says so where %s", async (_what, entered, price, said) => {
    await using test = await setup({ market: () => 0.1 });
    const { reply } = await test.ask(`earnings 4090 zone=DE ${entered} network=akash`);
    expect(euros(reply, "usdPerKwh", "akash")).toBeCloseTo(price, 6);
    expect(shown(reply)).toContain(said);
  });

  it("pays what a supplier asks who has all in it, whatever is entered beside", async () => {
    await using test = await setup();
    const bare = await test.ask("earnings 4090 zone=octopus-c network=akash");
    const marked = await test.ask("earnings 4090 zone=octopus-c surcharges=0.5 vat=20% network=akash");
    const [one, other] = [bare, marked].map(({ reply }) => figureOf(reply, "usdPerKwh", "akash")?.value);
    expect(one).toBe(other);
    expect(shown(marked.reply)).toContain("with all fees and VAT");
  });

  it("pays the last known price, marked as old, and then what is usual in its country, where nobody answers", async () => {
    await using test = await setup({ market: () => 0.1 });
    await test.ask(`earnings 4090 ${tariff}`);
    closeMarket(test.upstream);
    test.clock.pass({ hours: 48 });
    const old = (await test.ask(`earnings 4090 ${tariff}`)).reply;
    expect(euros(old, "usdPerKwh", "akash")).toBeCloseTo(0.26 * 1.19, 10);
    expect(figureOf(old, "usdPerKwh", "akash")?.stale).toBe(true);
    expect(shown(old)).toContain("the last known are used, of Nov 22, 2026");
    test.clock.pass({ hours: 72 });
    const standIn = (await test.ask(`earnings 4090 ${tariff}`)).reply;
    expect(figureOf(standIn, "usdPerKwh", "akash")).toMatchObject({ basis: "assumed" });
    expect(euros(standIn, "usdPerKwh", "akash")).toBeCloseTo(0.3835, 6);
    expect(shown(standIn)).toContain("cannot be read right now, so the usual price there stands in");
    expect(shown(standIn)).toContain("Germany");
  });

  it("may be paid for power at midday in May", async () => {
    await using test = await setup({ market: () => -0.05 });
    const { reply } = await test.ask("earnings 4090 zone=DE network=akash");
    expect(figureOf(reply, "electricityUsdPerDay", "akash")?.value).toBeLessThan(0);
    expect((await test.ask("whatif 4090 zone=DE network=akash")).outcome).toBe("answered");
  });
});

describe("what is not clear about a market's price is asked back", () => {
  it("two prices: the market's or the one that was typed, with all else kept", async () => {
    await using test = await setup();
    const { reply, outcome } = await test.ask("earnings 4090 zone=DE vat=19% power=0.12 util=60%");
    expect(outcome).toBe("asked-back");
    expect(linesBehind(reply)).toEqual(
      expect.arrayContaining(["earnings 4090 zone=DE vat=19% util=60%", "earnings 4090 power=0.12 util=60%"]),
    );
    expect(shown((await test.ask("earnings 4090 zone=DE night=0.1")).reply)).toContain("zone and night");
  });

  it("surcharges or VAT without a zone", async () => {
    await using test = await setup();
    const { reply } = await test.ask("earnings 4090 vat=19%");
    expect(reply.title).toBe("Which zone of power prices?");
    expect(linesBehind(reply)).toContain("earnings 4090 zone=AT vat=19%");
  });

  it.each([
    ["surcharges=0.16", "surcharges=0.16 vat=19%"],
    ["vat=19%", "vat=19%"],
  ])("%s beside a price that has all in it, and each way out is answered", async (label, typed) => {
    await using test = await setup();
    const { reply } = await test.ask(`earnings 4090 0.12 ${typed}`);
    expect(shown(reply)).toContain(`${label.split("=")[0]} goes with zone=…`);
    const { choices } = choicesOf(reply);
    expect(choices).toEqual([
      { label, line: `earnings 4090 ${typed}` },
      { label: "power=0.12", line: "earnings 4090 power=0.12" },
    ]);
    const zones = choicesOf((await test.ask(`earnings 4090 ${typed}`)).reply).choices;
    expect(zones).toContainEqual({ label: "Austria (AT)", line: `earnings 4090 zone=AT ${typed}` });
    for (const line of [`earnings 4090 zone=AT ${typed}`, "earnings 4090 power=0.12"])
      expect((await test.ask(line)).outcome).toBe("answered");
  });

  it("surcharges beside a saved machine that has a price of its own", async () => {
    await using test = await setup();
    await test.ask("rig add den 4090 0.12");
    for (const line of ["earnings den surcharges=0.16", "rig edit den surcharges=0.16"])
      expect((await test.ask(line)).reply.title).toBe("Which zone of power prices?");
  });

  it("a country with several zones", async () => {
    await using test = await setup();
    const { reply } = await test.ask("earnings 4090 zone=sweden");
    expect(choicesOf(reply).choices.map(({ label }) => label)).toEqual(
      ["SE1", "SE2", "SE3", "SE4"].map((id) => `Sweden (${id})`),
    );
  });

  it("a high surcharge, which may be meant in cents", async () => {
    await using test = await setup({ currency: "JPY" });
    const { reply } = await test.ask("earnings 4090 zone=DE surcharges=16");
    expect(linesBehind(reply)).toContain("earnings 4090 zone=DE surcharges=0.16");
  });
});

describe("a price per kWh that is typed", () => {
  it.each([
    ["earnings 4090 0.12", true],
    ["compare 4090 0.12", true],
    ["earnings 4090 31", false],
    ["earnings 4090 power=0.12USD", false],
    ["earnings 4090 power=0", false],
  ])("by one who counts in yen, %s: next to nothing is told of, %s", async (line, isTold) => {
    await using test = await setup({ currency: "JPY" });
    expect(shown((await test.ask(line)).reply).includes("per kWh is next to nothing")).toBe(isTold);
  });
});

describe("zones whose prices are for private use only", () => {
  it("are refused with the reason and the nearest free ones", async () => {
    await using test = await setup();
    for (const line of ["earnings 4090 zone=SE3", "power SE3", "rig add den 4090 zone=SE3"]) {
      const { reply, outcome } = await test.ask(line);
      expect([line, outcome]).toEqual([line, "asked-back"]);
      expect(choicesOf(reply).prompt).toContain("Sweden (SE3) are for private use only");
      expect(choicesOf(reply).choices.map(({ label }) => label)).toEqual(["Sweden (SE4)", "Denmark (DK2)"]);
    }
    expect(test.upstream.calls.filter((call) => call.includes("energy-charts"))).toEqual([]);
  });

  it("are shown by a bot that is for private use", async () => {
    await using test = await setup({ privateZones: true });
    const { reply } = await test.ask("power SE3");
    expect(reply.title).toContain("Sweden (SE3)");
    expect(shown(reply)).not.toContain("CC BY");
  });

  it("give way to the usual price in a saved rig, once the bot is not for private use any more", async () => {
    await using before = await setup({ privateZones: true });
    await before.ask("rig add den 4090 zone=SE3 surcharges=0.1 vat=25%");
    await using after = await setup({ memory: before.memory });
    const { reply } = await after.ask("rig show den");
    expect(shown(reply)).toContain("usual price, as those of Sweden (SE3) cannot be read");
    expect(after.upstream.calls.filter((call) => call.includes("energy-charts"))).toEqual([]);
  });
});

describe("a saved rig", () => {
  it("keeps its zone and what comes to the price there, in the zone's currency", async () => {
    await using test = await setup({ currency: "USD", market: () => 0.1 });
    const { reply } = await test.ask("rig add garage 2x 4090 zone=germany surcharges=0,16 vat=19%");
    expect(await test.options()).toEqual({
      gpu: "rtx4090",
      count: "2",
      zone: "DE-LU",
      surcharges: "0.16EUR/kWh",
      vat: "0.19",
    });
    expect(textOf(reply)).toEqual(
      expect.arrayContaining(["€0.3094/kWh", "today's average in Germany (DE-LU)"]),
    );
    expect(shown((await test.ask("earnings garage network=akash")).reply)).toContain(
      "€0.3094/kWh on average",
    );
  });

  it("changes one of them and keeps the others", async () => {
    await using test = await setup();
    await test.ask("rig add garage 4090 zone=DE surcharges=0.16 vat=19%");
    await test.ask("rig edit garage surcharges=0.18");
    expect(await test.options()).toMatchObject({ zone: "DE-LU", surcharges: "0.18EUR/kWh", vat: "0.19" });
    const { reply } = await test.ask("rig edit garage without=vat");
    expect(shown(reply)).toContain("VAT was not entered");
    expect(await test.options()).toEqual({
      gpu: "rtx4090",
      count: "1",
      zone: "DE-LU",
      surcharges: "0.18EUR/kWh",
    });
  });

  it("has a price or a market, whichever was told last", async () => {
    await using test = await setup();
    await test.ask("rig add garage 4090 0.30 night=0.20");
    await test.ask("rig edit garage zone=DE surcharges=0.16");
    expect(await test.options()).toEqual({
      gpu: "rtx4090",
      count: "1",
      zone: "DE-LU",
      surcharges: "0.16EUR/kWh",
    });
    await test.ask("rig edit garage power=0.25");
    expect(await test.options()).toEqual({ gpu: "rtx4090", count: "1", power: "0.25USD/kWh" });
  });

  it("loses the surcharges of a zone that it has left, and is asked for a zone where there is none", async () => {
    await using test = await setup();
    await test.ask("rig add garage 4090 zone=DE surcharges=0.16 vat=19%");
    await test.ask("rig edit garage zone=AT");
    expect(await test.options()).toEqual({ gpu: "rtx4090", count: "1", zone: "AT" });
    await test.ask("rig edit garage power=0.25");
    expect((await test.ask("rig edit garage vat=20%")).reply.title).toBe("Which zone of power prices?");
    expect(await test.options()).toMatchObject({ power: "0.25USD/kWh" });
  });

  it("is reckoned at a price that is typed beside its name", async () => {
    await using test = await setup();
    await test.ask("rig add garage 4090 zone=DE surcharges=0.16 vat=19%");
    const { reply } = await test.ask("earnings garage power=0.50USD network=akash");
    expect(figureOf(reply, "usdPerKwh", "akash")).toMatchObject({ value: 0.5, basis: "entered" });
  });
});

const dearEvening: PriceAt = (at) => (hourInBerlin(at) >= 17 && hourInBerlin(at) < 20 ? 0.9 : 0.05);

describe("power by the hour", () => {
  it("tells of now, the cheapest and the dearest hour, and that tomorrow is not published", async () => {
    await using test = await setup({ market: (at) => hourInBerlin(at) / 100 });
    const { reply } = await test.ask("power germany");
    expect(reply.title).toBe("Power in Germany (DE-LU) today: €0.115/kWh on average");
    expect(textOf(reply)).toEqual(
      expect.arrayContaining([
        "Now, until 9:00 AM: €0.08/kWh",
        "Cheapest at 12:00 AM: €0.00. Dearest at 11:00 PM: €0.23. On average €0.115.",
        "Tomorrow's prices are not published yet; they come in the early afternoon.",
        "Hours are by the clock of Berlin.",
        "Data of Bundesnetzagentur | SMARD.de by Energy-Charts, CC BY 4.0.",
        "Power in Germany (DE-LU) by the hour: from €0.00 (12:00 AM) to €0.23 (11:00 PM), now €0.08.",
      ]),
    );
    expect(rowsOf(reply)).toHaveLength(1);
    expect(rowsOf(reply)[0]).toHaveLength(16);
    expect(pictureOf(reply)).toMatchObject({ kind: "days", numbers: { currency: "EUR" } });
    expect(pictureOf(reply)?.bars).toHaveLength(24);
  });

  it("tells a machine when to pause, what that saves, and what each hour leaves", async () => {
    await using test = await setup({ market: dearEvening, days: ["2026-11-22", "2026-11-23"] });
    const { reply } = await test.ask(
      "power DE 4090 price=0.20 fee=0% slippage=0% gpu_watts=370 gpu_idle=20 psu=100%",
    );
    // 450 W less 70 W at 0.90 EUR, less 0.20 USD of rent, for three hours.
    const saves = 3 * ((0.38 * 0.9) / perDollar() - 0.2);
    expect(textOf(reply).join("\n")).toContain(
      `Cheaper to pause from 5:00 PM to 8:00 PM: saves $${saves.toFixed(2)} if it would be rented then.`,
    );
    expect(shown(reply)).toContain("Cheaper to pause from Nov 23 5:00 PM to 8:00 PM");
    const spans = shown(reply).match(/saves \$/g);
    expect(spans).toHaveLength(2);
    expect(figureOf(reply, "pauseSavesUsd", "DE-LU")?.value).toBeCloseTo(2 * saves, 10);
    expect(reply.figures.filter(({ name }) => /^usdPerKwh\.2026-11-2[1-3]T/.test(name))).toHaveLength(48);
    expect(figureOf(reply, "usdPerKwh.2026-11-22T16:00:00Z", "DE-LU")?.value).toBeCloseTo(
      0.9 / perDollar(),
      10,
    );
    const evening = rowsOf(reply)[0]!.find(([hour]) => hour === "5:00 PM");
    const left = 0.2 - (0.45 * 0.9) / perDollar();
    expect(evening).toEqual(["5:00 PM", "€0.90", `-$${Math.abs(left).toFixed(2)}`]);
  });

  it("says where pausing saves nothing, and where nobody knows", async () => {
    await using test = await setup({ market: () => 0.01 });
    expect(shown((await test.ask("power DE 4090 network=akash")).reply)).toContain(
      "No hour in which pausing saves",
    );
    const unknown = await test.ask("power DE mi300x network=render");
    expect(shown(unknown.reply)).toContain("Whether pausing saves money is not known");
    expect(figureOf(unknown.reply, "pauseSavesUsd", "DE-LU")?.value).toBeNull();
  });

  it("does not advise on the hours to come from prices that are over", async () => {
    await using test = await setup({ market: dearEvening });
    await test.ask("power DE 4090");
    closeMarket(test.upstream);
    test.clock.pass({ hours: 24 });
    const { reply } = await test.ask("power DE 4090");
    expect(reply.title).toBe("Power in Germany (DE-LU) on Nov 22, 2026: €0.1562/kWh on average");
    expect(shown(reply)).not.toContain("Cheaper to pause");
    expect(shown(reply)).toContain("cannot be read: the last known are used");
    expect(rowsOf(reply)).toEqual([]);
  });

  it("says that there is none where nobody ever answered", async () => {
    await using test = await setup();
    closeMarket(test.upstream);
    const { reply } = await test.ask("power DE");
    expect(reply).toMatchObject({
      tone: "bad",
      title: "Germany (DE-LU): no power prices right now",
      figures: [],
    });
  });

  it("is that of the reader's country, or asks which", async () => {
    await using test = await setup({ country: "AT" });
    expect((await test.ask("power")).reply.title).toContain("Austria (AT)");
    await using nowhere = await setup({ country: "SE" });
    expect((await nowhere.ask("power")).reply.title).toBe("Which zone of power prices?");
  });

  it("comes with the carbon of Great Britain, where that can be read", async () => {
    await using test = await setup();
    expect(shown((await test.ask("power octopus-c")).reply)).toMatch(
      /CO₂ in Great Britain now \d+ g\/kWh; lowest \d+ g \(.+\), highest \d+ g \(.+\), as forecast/,
    );
    await using down = await setup();
    down.upstream.behave("api.carbonintensity.org.uk", { status: 500 });
    const { reply } = await down.ask("power octopus-c");
    expect(shown(reply)).toContain("carbon intensity of Great Britain cannot be read");
    expect(reply.figures.some(({ name }) => name === "gramsPerKwh")).toBe(false);
  });
});

describe("a year of power by the hour", () => {
  it(
    "has the hours and the mean of each day, also where the clock is changed",
    { timeout: 60_000 },
    async () => {
      const priceAt: PriceAt = (at) => (((at.epochMilliseconds / 3_600_000) * 7919) % 1000) / 1000 - 0.2;
      const start = Temporal.ZonedDateTime.from("2026-11-23T00:05[Europe/Berlin]");
      await using test = await setup({ clock: testClock(start.toInstant()) });
      const odd: Record<string, number> = {};
      let [paid, market] = [0, 0];
      for (let at = 0; at < 365; at += 1) {
        const date = start.add({ days: at }).toPlainDate();
        const [today, next] = [date.toZonedDateTime("Europe/Berlin"), date.add({ days: 1 })];
        test.clock.pass({
          milliseconds: today.epochMilliseconds + 300_000 - test.clock.now().epochMilliseconds,
        });
        sellPower(test.upstream, priceAt, [date.toString(), next.toString()]);
        const { reply } = await test.ask("power DE surcharges=0.1 vat=20%");
        const rows = rowsOf(reply)[0]!;
        expect(rows).toHaveLength(today.hoursInDay);
        if (rows.length !== 24) odd[date.toString()] = rows.length;
        paid += euros(reply, "usdPerKwh", "DE-LU") * rows.length;
        for (let hour = 0; hour < rows.length; hour += 1)
          market += (priceAt(today.add({ hours: hour }).toInstant()) + 0.1) * 1.2;
      }
      expect(odd).toEqual({ "2027-03-28": 23, "2027-10-31": 25 });
      expect(paid).toBeCloseTo(market, 6);
    },
  );

  it.each([
    ["2027-03-28", ["1:00 AM", "3:00 AM"]],
    ["2027-10-31", ["1:00 AM", "2:00 AM", "2:00 AM (second)", "3:00 AM"]],
  ])("reads right on %s", async (date, hours) => {
    const midnight = Temporal.PlainDate.from(date).toZonedDateTime("Europe/Berlin").toInstant();
    await using test = await setup({ clock: testClock(midnight), market: () => 0.1, days: [date, date] });
    const names = rowsOf((await test.ask("power DE")).reply)[0]!.map(([hour]) => hour!);
    expect(names.slice(1, hours.length + 1)).toEqual(hours);
    expect(new Set(names).size).toBe(names.length);
  });
});

interface Setup extends AskOptions, Pick<TestWorldOptions, "clock"> {
  /** What Germany's hours cost on some days; as recorded where absent. */
  readonly market?: PriceAt;
  readonly days?: readonly [string, string];
}

async function setup({ market, days = ["2026-11-22", "2026-11-22"], clock, ...options }: Setup = {}) {
  const test = await openTestWorld(clock ? { clock } : {});
  if (market) sellPower(test.upstream, market, days);
  const { memory = memoryInside() } = options;
  const { ask } = converse(test.world, { ...options, memory });
  return {
    ask,
    memory,
    upstream: test.upstream,
    clock: test.clock,
    options: async () => (await memory.rigs()).rigs[0]?.options,
    [Symbol.asyncDispose]: () => test[Symbol.asyncDispose](),
  };
}

const figureOf = ({ figures }: Reply, name: string, of: string) =>
  figures.find((figure) => figure.name === name && figure.of === of);

/** As the recorded rate of the euro has it. */
function perDollar(): number {
  return 0.8548;
}

function euros(reply: Reply, name: string, of: string): number {
  const rate = figureOf(reply, "perUsd", "EUR")?.value ?? NaN;
  return (figureOf(reply, name, of)?.value ?? NaN) * rate;
}

/** All that is read, with plain spaces. */
const shown = (reply: Reply): string =>
  textOf(reply)
    .join("\n")
    .replaceAll(/[\u202f\u00a0]/g, " ");

const rowsOf = ({ blocks }: Reply): readonly (readonly (readonly string[])[])[] =>
  blocks.flatMap((block) =>
    block.kind === "table"
      ? [block.rows.map((row) => row.map((cell) => cell.replaceAll(/[\u202f\u00a0]/g, " ")))]
      : [],
  );

const pictureOf = ({ blocks }: Reply) => {
  const picture = blocks.flatMap((block) => (block.kind === "chart" ? [block.picture] : []))[0];
  return picture?.kind === "days" ? picture : undefined;
};
