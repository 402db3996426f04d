import type { HistoryDay } from "../core/history.ts";
import { tokens } from "../core/tokens.ts";
import { csv, type Cell } from "./csv.ts";
import type { ReplyFile } from "./reply.ts";
import { rigOptions } from "./rig.ts";
import { isSameName, type RigBook, type SavedRig } from "./rigs.ts";

/** Days and machines as tables for spreadsheets, each as far as there is something of it. */
export const exportTables = (days: readonly HistoryDay[], book: RigBook): readonly ReplyFile[] => [
  ...(days.length > 0
    ? [
        table(
          "rigwise-history.csv",
          dayColumns,
          days.map((day) => dayCells(day, book)),
        ),
      ]
    : []),
  ...(book.rigs.length > 0
    ? [
        table(
          "rigwise-rigs.csv",
          rigColumns,
          book.rigs.map((rig) => rigCells(rig, book)),
        ),
      ]
    : []),
];

const table = (name: string, columns: readonly string[], rows: readonly (readonly Cell[])[]): ReplyFile => ({
  name,
  mediaType: "text/csv",
  text: csv(columns, rows),
});

/** In this order for ever: what is new comes behind. USD and the day's currency a day, USD for one token. */
const dayColumns = [
  "date",
  "network",
  "rig",
  "cards",
  "cash_usd_low",
  "cash_usd_mid",
  "cash_usd_high",
  "profit_usd_low",
  "profit_usd_mid",
  "profit_usd_high",
  "currency",
  "currency_per_usd",
  "cash_low",
  "cash_mid",
  "cash_high",
  "profit_low",
  "profit_mid",
  "profit_high",
  ...tokens.map(({ id }) => `token_usd_${id}`),
];

function dayCells(day: HistoryDay, book: RigBook): readonly Cell[] {
  const { date, network, parts, currency, perUsd, tokenUsd } = day;
  const { cashUsdPerDay: cash, profitUsdPerDay: profit } = day;
  const usd = [cash.low, cash.mid, cash.high, profit?.low, profit?.mid, profit?.high];
  return [
    date.toString(),
    network,
    rigName(day, book),
    parts.map(({ gpu, draw }) => `${draw.count}x ${gpu}`).join(" + "),
    ...usd,
    currency,
    perUsd,
    ...usd.map((amount) => amount && amount * perUsd),
    ...tokens.map(({ id }) => tokenUsd[id]),
  ];
}

const ofRig = "@rig:";

/** As its owner writes it where it still is there; nothing where the day is not of a saved machine. */
function rigName({ subject }: HistoryDay, { rigs }: RigBook): string | undefined {
  const at = subject.indexOf(ofRig);
  if (at < 0) return undefined;
  const kept = subject.slice(at + ofRig.length);
  return rigs.find(({ name }) => isSameName(name, kept))?.name ?? kept;
}

const optionColumns = Object.keys(rigOptions).filter((name) => name !== "rig");
const rigColumns = ["name", "standard", "networks", "bought_on", "accounts", ...optionColumns];

function rigCells(rig: SavedRig, { standard }: RigBook): readonly Cell[] {
  const accounts = Object.entries(rig.accounts ?? {}).map(([network, account]) => `${network}=${account}`);
  return [
    rig.name,
    standard !== undefined && isSameName(standard, rig.name) ? "yes" : "no",
    rig.networks?.join(" "),
    rig.boughtOn,
    accounts.join(" "),
    ...optionColumns.map((name) => rig.options[name]),
  ];
}
