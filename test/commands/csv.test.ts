import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csv, type Cell } from "../../commands/csv.ts";
import { exportTables } from "../../commands/export-tables.ts";
import type { HistoryDay } from "../../core/history.ts";

const text = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc
    .array(
      fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", '"', "'", ",", ";", " ", "a", "1", "＝", "ü"),
    )
    .map((all) => all.join("")),
);
const number = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer());

describe("a table for spreadsheets", () => {
  it("reads back as it was written", () => {
    const row = fc.tuple(text, number, text);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        const [header, ...read] = readStrictly(csv(["a", "b", "c"], rows));
        expect(header).toEqual(["a", "b", "c"]);
        const values = read.map(([a = "", b = "", c = ""]) => [unguarded(a), Number(b) + 0, unguarded(c)]);
        expect(values).toEqual(rows.map(([a, b, c]) => [a, b + 0, c]));
      }),
    );
  });

  it("has no text that a spreadsheet would run as a formula", () => {
    fc.assert(
      fc.property(text, (typed) => {
        const [, [cell = ""] = []] = readStrictly(csv(["a"], [[typed]]));
        expect(cell.trimStart()).not.toMatch(/^[=+\-@＝＋－＠]/);
        expect(cell).not.toMatch(/^[\t\r\n]/);
      }),
    );
    const [, cells] = readStrictly(csv(["a", "b", "c"], [["=1+1", "@SUM(A1)", ' -2+cmd|" /C calc"!A0']]));
    expect(cells).toEqual(["'=1+1", "'@SUM(A1)", `' -2+cmd|" /C calc"!A0`]);
  });

  it("leaves negative numbers as they are, and what is unknown empty", () => {
    const cells: readonly Cell[] = [-1.5, 0, null, undefined, Number.NaN, "-1.5"];
    expect(csv(["a"], [cells])).toBe("\uFEFFa\r\n-1.5,0,,,,'-1.5\r\n");
  });
});

describe("exported tables", () => {
  const day: HistoryDay = {
    subject: "telegram:user:1@rig:garage",
    network: "akash",
    date: Temporal.PlainDate.from("2026-11-22"),
    cashUsdPerDay: { low: -1, mid: 2, high: 3 },
    parts: [],
    currency: "EUR",
    perUsd: 0.5,
    tokenUsd: { akt: 0.7 },
  };
  const book = {
    rigs: [{ name: "Garage", options: { gpu: "rtx4090", power: "0.12EUR" } }],
    standard: "Garage",
  };

  it("have a row for each day with the rate of that day, and leave out what is not known of it", () => {
    const [file] = exportTables([day], book);
    const [header = [], cells = []] = readStrictly(file!.text);
    const row = Object.fromEntries(header.map((name, at) => [name, cells[at]]));
    expect(file?.name).toBe("rigwise-history.csv");
    expect(row).toMatchObject({
      date: "2026-11-22",
      network: "akash",
      rig: "Garage",
      cash_usd_low: "-1",
      currency: "EUR",
      currency_per_usd: "0.5",
      cash_low: "-0.5",
      cash_mid: "1",
      profit_usd_mid: "",
      profit_mid: "",
      token_usd_akt: "0.7",
      token_usd_render: "",
    });
  });

  it("know a machine by its name, and other days by their cards", () => {
    const parts = [{ gpu: "rtx4090", draw: { count: 2 } }] as unknown as HistoryDay["parts"];
    const days = [
      { ...day, subject: "telegram:user:1@rig:gone" },
      { ...day, subject: "telegram:user:1@about:x", parts },
    ];
    const [, gone = [], other = []] = readStrictly(exportTables(days, book)[0]!.text);
    expect(gone.slice(2, 4)).toEqual(["gone", ""]);
    expect(other.slice(2, 4)).toEqual(["", "2x rtx4090"]);
  });

  it("have a row for each machine", () => {
    const [file] = exportTables([], book);
    const [header = [], cells = []] = readStrictly(file!.text);
    expect(file?.name).toBe("rigwise-rigs.csv");
    expect(Object.fromEntries(header.map((name, at) => [name, cells[at]]))).toMatchObject({
      name: "Garage",
      standard: "yes",
      gpu: "rtx4090",
      power: "0.12EUR",
      count: "",
    });
  });

  it("are none where there is nothing", () => {
    expect(exportTables([], { rigs: [] })).toEqual([]);
  });
});

/** Takes the apostrophe away that stands before what could be a formula. */
const unguarded = (cell: string): string => (cell.startsWith("'") ? cell.slice(1) : cell);

/** A reader of RFC 4180 that refuses what that does not have: bare quotes, bare line ends, ragged rows. */
function readStrictly(table: string): readonly (readonly string[])[] {
  expect(table.startsWith("\uFEFF")).toBe(true);
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  const rows: string[][] = [[]];
  for (cell.lastIndex = 1; cell.lastIndex < table.length;) {
    const at = cell.lastIndex;
    const found = cell.exec(table);
    if (!found) throw new Error(`not CSV at ${at}`);
    const [, quoted, bare = "", end] = found;
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === "\r\n") rows.push([]);
  }
  const last = rows.pop();
  expect(last).toEqual([]);
  expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
  return rows;
}
