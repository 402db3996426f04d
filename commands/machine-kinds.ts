import { claimGpu } from "../core/gpus.ts";
import { looksLikeAccount, readAccount } from "./accounts.ts";
import { isDate, readDate } from "./dates.ts";
import { longest, oneOf, type Kind } from "./kind.ts";
import type { KindName } from "./kinds.ts";
import type { Reader, Reading } from "./readings.ts";
import { claimCards, hoursKind, readCards } from "./rig-kinds.ts";
import { claimName, readName, type IsTaken } from "./rig-names.ts";

type KindOf = (name: KindName) => Kind;
type MachineKind =
  | "cards"
  | "machine"
  | "networks"
  | "rig-name"
  | "rig-action"
  | "date"
  | "account"
  | "hours";

/** Also as German says it. */
const actionSynonyms = {
  new: "add",
  save: "add",
  create: "add",
  all: "list",
  view: "show",
  change: "edit",
  set: "edit",
  rename: "edit",
  delete: "remove",
  del: "remove",
  rm: "remove",
  use: "default",
  standard: "default",
  hinzufügen: "add",
  anlegen: "add",
  zeigen: "show",
  ändern: "edit",
  löschen: "remove",
  entfernen: "remove",
} as const;

/** Kinds of option that only machines have; they look at the other kinds, which are looked up when they are read. */
export const machineKinds = (kindOf: KindOf): Readonly<Record<MachineKind, Kind>> => ({
  cards: { read: readCards, claim: claimCards },
  // The first card's count stands before it: `2x 4090`.
  machine: { read: readCards, claim: (words) => claimGpu(words)?.words ?? 0 },
  networks: {
    read: (typed, option, reader) => readNetworks({ typed, option }, reader, kindOf),
    claim: (words, reader) => claimNetworks(words, reader, kindOf),
  },
  "rig-name": {
    read: (typed, option, reader) =>
      readName(typed, option, { ...reader, isTaken: takenFor(kindOf, reader) }),
    claim: (words, reader) => claimName(words, { ...reader, isTaken: takenFor(kindOf, reader) }),
  },
  "rig-action": oneOf(
    "rig-action",
    { add: "add", list: "list", show: "show", edit: "edit", remove: "remove", default: "default" },
    actionSynonyms,
  ),
  date: {
    read: (typed, option, { language }) => readDate(typed, option, language),
    claim: (words, { language }) => longest(words, 3, (text) => isDate(text, language)),
  },
  account: { read: readAccount, claim: ([first = ""]) => Number(looksLikeAccount(first)) },
  hours: hoursKind,
});

/** Kinds of option whose words cannot be a machine's name: typed by itself it must mean the machine. */
const before: readonly KindName[] = [
  "gpu",
  "network",
  "token",
  "place",
  "currency",
  "count",
  "kwh-price",
  "amount",
  "share",
  "number",
  "range",
  "theme",
  "topic",
  "scope",
  "flag",
  "rig-action",
];

const takenFor =
  (kindOf: KindOf, reader: Reader): IsTaken =>
  (words) =>
    before.some((kind) => kindOf(kind).claim?.(words, reader) === words.length);

const separator = /\s*(?:,|;|\+|&|\/| and | und )\s*/i;

interface Asked {
  readonly typed: string;
  readonly option: string;
}

/** `akash, render`; `all` is every network, and is kept as none in particular. */
function readNetworks({ typed, option }: Asked, reader: Reader, kindOf: KindOf): Reading {
  if (/^(all|any|alle)$/i.test(typed.trim())) return { value: [] };
  const readings = typed
    .split(separator)
    .filter((name) => name !== "")
    .map((name) => kindOf("network").read(name, option, reader));
  const mistaken = readings.find((reading) => "mistake" in reading);
  if (mistaken) return mistaken;
  return { value: [...new Set(readings.flatMap((reading) => ("value" in reading ? [reading.value] : [])))] };
}

function claimNetworks(words: readonly string[], reader: Reader, kindOf: KindOf): number {
  if (/^all$/i.test(words[0] ?? "")) return 1;
  return longest(words, 8, (text) => "value" in readNetworks({ typed: text, option: "" }, reader, kindOf));
}
