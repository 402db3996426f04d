import { sql } from "kysely";
import { describe, expect, it, onTestFinished } from "vitest";
import { point } from "../../core/band.ts";
import type { HistoryDay } from "../../core/history.ts";
import { openDatabase } from "../../core/storage/database.ts";
import { openHistory } from "../../core/storage/history.ts";
import { databases } from "../databases.ts";

const date = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

describe.each(await databases())("the history of machines on $name", ({ another }) => {
  it("comes back as it was written, to the last digit", async () => {
    const { history } = await setup(another());
    const bare = row({ network: "bare", profitUsdPerDay: undefined, parts: [], tokenUsd: {} });
    await history.add([row(), bare]);
    const { profitUsdPerDay: _, ...without } = bare;
    expect(await history.between("rig", date("2026-11-22"), date("2026-11-22"))).toEqual([row(), without]);
  });

  it("keeps what was written first for a machine, a network and a date", async () => {
    const { history } = await setup(another());
    await history.add([row({ perUsd: 1 })]);
    await history.add([row({ perUsd: 2 }), row({ perUsd: 2, network: "other" })]);
    const found = await history.between("rig", date("2026-11-22"), date("2026-11-22"));
    expect(found.map(({ network, perUsd }) => [network, perUsd])).toEqual([
      ["akash", 1],
      ["other", 2],
    ]);
    await expect(history.add([])).resolves.toBeUndefined();
  });

  it("tells what there was before a date: all of the newest day, however long ago", async () => {
    const { history } = await setup(another());
    await history.add(
      ["2026-09-30", "2026-10-01", "2026-11-22"].flatMap((day) => [
        row({ date: date(day) }),
        row({ date: date(day), network: "render" }),
      ]),
    );
    await history.add([row({ subject: "other", date: date("2026-11-21") })]);
    const found = await history.before("rig", date("2026-11-22"));
    expect(found.map((each) => [String(each.date), each.network])).toEqual([
      ["2026-10-01", "akash"],
      ["2026-10-01", "render"],
    ]);
    expect(await history.before("rig", date("2026-09-30"))).toEqual([]);
  });

  it("tells the days from one to another, the oldest first", async () => {
    const { history } = await setup(another());
    const days = ["2026-11-09", "2026-12-31", "2026-11-10", "2027-01-01", "2026-11-30"];
    await history.add(days.map((day) => row({ date: date(day) })));
    const found = await history.between("rig", date("2026-11-10"), date("2026-12-31"));
    expect(found.map((each) => String(each.date))).toEqual(["2026-11-10", "2026-11-30", "2026-12-31"]);
  });

  it.each(["telegram:user:5@", "a_b%", "100%", "it's", "\\", "größe🔋", "*?["])(
    "is found and removed by how its machines begin, also with %j",
    async (prefix) => {
      const { history } = await setup(another());
      const others = ["telegram:user:55@x", "aXb%x", "100x", "its", "/", "grosse", "x*?[", "rig"];
      await history.add([`${prefix}one`, `${prefix}two`, ...others].map((subject) => row({ subject })));
      const found = await history.ofOwner(prefix);
      expect(found.map(({ subject }) => subject)).toEqual([`${prefix}one`, `${prefix}two`]);
      expect(await history.removeOf(prefix)).toBe(2);
      expect(await history.ofOwner(prefix)).toEqual([]);
      expect(await history.ofOwner("")).toHaveLength(others.length);
    },
  );

  it("ends with everything that nothing was added to for long, and keeps old days of what goes on", async () => {
    const { history } = await setup(another());
    const days = [
      row({ subject: "silent", date: date("2025-11-20") }),
      row({ subject: "silent", date: date("2025-11-21") }),
      row({ subject: "at the edge", date: date("2025-11-22") }),
      row({ subject: "going on", date: date("2020-01-01") }),
      row({ subject: "going on", date: date("2026-11-22") }),
    ];
    expect(await history.removeSilent(date("2025-11-22"))).toBe(0);
    await history.add(days);
    expect(await history.removeSilent(date("2025-11-22"))).toBe(2);
    expect(await history.ofOwner("")).toHaveLength(3);
    expect(await history.removeSilent(date("2025-11-22"))).toBe(0);
  });

  it("adds the days of one machine to those of another, which stay", async () => {
    const { history } = await setup(another());
    await history.add([
      row({ subject: "a@x", perUsd: 0.5 }),
      row({ subject: "a@x", date: date("2026-11-01"), perUsd: 0.5 }),
      row({ subject: "b@x", perUsd: 0.9 }),
    ]);
    await history.copy("a@x", "b@x");
    expect((await history.ofOwner("b@")).map(({ perUsd }) => perUsd)).toEqual([0.5, 0.9]);
    expect(await history.remove("b@x")).toBe(2);
    expect(await history.subjectsOf("")).toEqual(["a@x"]);
  });

  it("gives the days of a machine to another name, where the other's of the same dates end", async () => {
    const { history } = await setup(another());
    const days = ["2026-11-20", "2026-11-21"].map(date);
    await history.add([
      ...days.map((day) => row({ subject: "a@rig:den", date: day, perUsd: 0.5 })),
      row({ subject: "a@rig:barn", date: date("2026-11-19"), perUsd: 0.9 }),
      row({ subject: "a@rig:barn", date: date("2026-11-20"), network: "render", perUsd: 0.9 }),
      row({ subject: "b@rig:den" }),
    ]);
    await history.move("a@rig:den", "a@rig:barn");
    await history.move("a@rig:barn", "a@rig:barn");
    expect(await history.subjectsOf("a@")).toEqual(["a@rig:barn"]);
    expect((await history.ofOwner("a@")).map(({ perUsd }) => perUsd)).toEqual([0.9, 0.5, 0.5]);
    expect(await history.ofOwner("b@")).toHaveLength(1);
  });

  it("rejects where figures cannot be read, rather than leave a day out", async () => {
    const { history, database } = await setup(another());
    await history.add([row()]);
    await sql`update history set figures = '{"perUsd":1}'`.execute(database.db);
    await expect(history.before("rig", date("2027-01-01"))).rejects.toThrow(/cashUsdPerDay/);
  });

  it("takes more than a thousand days at once", async () => {
    const { history } = await setup(another());
    const year = Array.from({ length: 1_201 }, (_, days) => row({ date: date("2020-01-01").add({ days }) }));
    await history.add(year);
    expect(await history.between("rig", date("2020-01-01"), date("2030-01-01"))).toHaveLength(1_201);
  });
});

function row(of: Partial<HistoryDay> = {}): HistoryDay {
  return {
    subject: "rig",
    network: "akash",
    date: date("2026-11-22"),
    cashUsdPerDay: { low: -0.1, mid: 1 / 3, high: 2 },
    profitUsdPerDay: point(0.1 + 0.2),
    parts: [
      {
        gpu: "rtx4090",
        draw: {
          count: 2,
          gpuLoadWatts: 350,
          gpuIdleWatts: 20,
          hostLoadWatts: 80,
          hostIdleWatts: 50,
          psuEfficiency: 0.9,
          pue: 1,
        },
        rate: { busyUsdPerHour: 0.7, idleUsdPerHour: 0 },
        costs: {
          feeRate: 0.1,
          slippageRate: 0,
          usdPerKwh: 0.31,
          fixedUsdPerMonth: 5,
          purchaseUsd: 3_198,
          residualShare: 0.3,
          usefulLifeYears: 3,
          discountRate: 0.1,
        },
        utilisation: 0.42,
      },
    ],
    currency: "EUR",
    perUsd: 0.8637,
    tokenUsd: { akt: 0.71, render: 2.2e-7 },
    ...of,
  };
}

async function setup(url: string) {
  const database = await openDatabase(url);
  onTestFinished(() => database.close());
  return { database, history: openHistory(database) };
}
