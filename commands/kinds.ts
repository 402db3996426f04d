import { adminActions } from "./admin-actions.ts";
import { asTypedKind } from "./as-typed-kind.ts";
import { closest } from "../core/closest.ts";
import { claimGpu, findGpu, gpus } from "../core/gpus.ts";
import { findNetwork, networksOn } from "../core/networks/index.ts";
import { findPlace, placeName } from "../core/tariff.ts";
import { findTimeZone } from "../core/time-zones.ts";
import { tokens } from "../core/tokens.ts";
import { isCurrencyWord, readCurrency, readShare } from "./amounts.ts";
import { claimClock, readClock } from "./clock.ts";
import { claimCount } from "./counts.ts";
import { digestActions, digestActionWords } from "./digest-actions.ts";
import { longest, oneOf, type Kind } from "./kind.ts";
import { alertKinds, type AlertKind } from "./alert-kinds.ts";
import { codesIn } from "./links.ts";
import { flagKind } from "./flag-kind.ts";
import { switchWords, themeWords, yesNoWords } from "./yes-no.ts";
import { machineKinds } from "./machine-kinds.ts";
import { moneyKinds } from "./money-kinds.ts";
import { findLanguage, languageName } from "./languages.ts";
import type { Candidate } from "./mistake.ts";
import { readNumber } from "./numbers.ts";
import { isSameName } from "./rigs.ts";
import { findToken } from "./token-names.ts";
import { claimWeekdays, readWeekdays } from "./weekdays.ts";
import { idKind } from "./id-kind.ts";
import { zoneKind } from "./zone-kind.ts";
import { readCount, isRange, readOf, readRange, unknown } from "./readings.ts";

export type { Reader } from "./readings.ts";

export type KindName =
  | "gpu"
  | "count"
  | "network"
  | "kwh-price"
  | "amount"
  | "sum"
  | "share"
  | "number"
  | "place"
  | "currency"
  | "token"
  | "range"
  | "tier"
  | "theme"
  | "topic"
  | "language"
  | "time-zone"
  | "scope"
  | "rig"
  | "cards"
  | "hours"
  | "machine"
  | "networks"
  | "rig-name"
  | "rig-action"
  | "date"
  | "account"
  | "clock"
  | "weekdays"
  | "digest-action"
  | "admin-action"
  | "switch"
  | "platform"
  | "as-typed"
  | "yes-no"
  | "zone"
  | "surcharges"
  | AlertKind
  | "flag"
  | "channel"
  | "link-code"
  | "id"
  | "word";

export const kinds: Readonly<Record<KindName, Kind>> = {
  gpu: {
    read(typed, option) {
      const match = findGpu(typed);
      if (match.kind === "found") return { value: match.gpu.id };
      return unknown("gpu", {
        typed,
        option,
        nearest: match.nearest.map(({ id, name }) => ({ label: name, typed: id })),
      });
    },
    claim: (words) => claimGpu(words)?.words ?? 0,
  },
  count: { read: readCount, claim: claimCount },
  network: {
    read(typed, option, reader) {
      const found = findNetwork(typed, reader);
      if (found) return { value: found.id };
      return unknown("network", { typed, option, nearest: nearestNamed(typed, networksOn(reader)) });
    },
    claim: (words, reader) => longest(words, 2, (text) => findNetwork(text, reader) !== undefined),
  },
  ...moneyKinds,
  share: {
    read: (typed, option, { language }) =>
      readOf(readShare(typed, language), { typed, option, percent: true }),
    claim: (words) => longest(words, 2, (text) => /^([\d.,]+ ?%|%[\d.,]+)$/.test(text)),
  },
  number: {
    read: (typed, option, { language }) =>
      readOf(readNumber(typed.replace(unit, ""), language), { typed, option }),
    claim: (words) => longest(words, 2, (text) => /^[\d.,]+ /.test(text) && unit.test(text)),
  },
  place: {
    read(typed, option, { language }) {
      const match = findPlace(typed, language);
      if (match.kind === "found") return { value: match.place.code };
      const nearest = match.nearest.map((place) => ({
        label: placeName(place, language),
        typed: place.code,
      }));
      return unknown("place", { typed, option, nearest });
    },
    claim: (words, { language }) =>
      longest(words, 4, (text) => !shortWords.has(text) && findPlace(text, language).kind === "found"),
  },
  currency: {
    read(typed, option, { currencies, language }) {
      const code = readCurrency(typed, currencies, language);
      if (code) return { value: code };
      return unknown("currency", { typed, option, nearest: usualCurrencies });
    },
    claim: ([first = ""], { currencies }) => Number(isCurrencyWord(first, currencies)),
  },
  token: {
    read(typed, option, reader) {
      const id = findToken(typed)?.id ?? findNetwork(typed, reader)?.token;
      if (id !== undefined) return { value: id };
      return unknown("token", { typed, option, nearest: nearestNamed(typed, tokens) });
    },
    claim: ([first = ""]) => Number(findToken(first) !== undefined),
  },
  range: {
    read: readRange,
    claim: (words) => longest(words, 2, (text) => isRange(text)),
  },
  tier: oneOf("tier", { "2": 2, "3": 3 }, { t2: 2, priority: 2, t3: 3, economy: 3 }),
  // Discord writes a channel as `<#123>`.
  channel: { read: (typed) => ({ value: typed.replace(/^<#(\d+)>$/, "$1") }), claim: () => 1 },
  // Whatever is typed is a try, and must not be asked back about where others read.
  "link-code": { read: (typed) => ({ value: codesIn(typed)[0] ?? typed }), claim: (words) => words.length },
  id: idKind,
  word: { read: (typed) => ({ value: typed.toLowerCase().replace(/^\//, "") }), claim: () => 1 },
  theme: oneOf("theme", { dark: "dark", light: "light" }, themeWords),
  topic: oneOf("topic", { networks: "networks", reliability: "reliability", clouds: "clouds" }),
  language: {
    read(typed, option, { language, languages = ["en"] }) {
      const code = findLanguage(typed, languages, language);
      if (code !== undefined) return { value: code };
      const nearest = languages.map((known) => ({ label: languageName(known), typed: known }));
      return unknown("language", { typed, option, nearest });
    },
    // In capitals it is a country: DE is Germany, de is German.
    claim: ([first = ""], { language, languages = ["en"] }) =>
      Number(!/^[A-Z]{2}$/.test(first) && findLanguage(first, languages, language) !== undefined),
  },
  "time-zone": {
    read(typed, option) {
      const match = findTimeZone(typed);
      if (match.kind === "found") return { value: match.id };
      const nearest = match.nearest.map((id) => ({ label: id, typed: id }));
      return unknown("time-zone", { typed, option, nearest });
    },
    // In lower case three letters are a word: "est" is French.
    claim: (words) => longest(words, 3, (text) => !isShortWord(text) && findTimeZone(text).kind === "found"),
  },
  rig: {
    read(typed, option, { rigs = [] }) {
      const name = rigs.find((known) => isSameName(known, typed));
      if (name !== undefined) return { value: name };
      const nearest = rigs.map((known) => ({ label: known, typed: known }));
      return unknown("rig", { typed, option, nearest: nearest.slice(0, mostRigsOffered) });
    },
    claim: (words, { rigs = [] }) =>
      longest(words, mostRigWords, (text) => rigs.some((known) => isSameName(known, text))),
  },
  ...machineKinds((kind) => kinds[kind]),
  zone: zoneKind,
  ...alertKinds(() => kinds.rig),
  flag: flagKind,
  clock: { read: readClock, claim: claimClock },
  weekdays: { read: readWeekdays, claim: claimWeekdays },
  "digest-action": oneOf("digest-action", digestActions, digestActionWords),
  "admin-action": oneOf("admin-action", adminActions),
  switch: oneOf("switch", { on: "on", off: "off" }, switchWords),
  platform: oneOf("platform", { discord: "discord", telegram: "telegram" }),
  "as-typed": asTypedKind,
  "yes-no": oneOf("yes-no", { yes: "yes", no: "no" }, yesNoWords),
  scope: oneOf("scope", { me: "me", here: "here" }, { group: "here", server: "here", channel: "here" }),
};

const isShortWord = (text: string): boolean => /^[a-z]{1,3}$/.test(text) && text !== "utc";

const mostRigsOffered = 10;
const mostRigWords = 8;

const unit = /\s*(w|watts?|y|years?|render)$/i;

/** English words that are no places unless they are typed in capitals or as `country=no`. */
const shortWords = new Set(
  "am an as at be by do hi id if in is it ma me my no of oh ok or pa so to".split(" "),
);

const usualCurrencies = ["USD", "EUR", "GBP"].map((code): Candidate => ({ label: code, typed: code }));

const nearestNamed = (
  typed: string,
  named: readonly { readonly id: string; readonly name: string }[],
): readonly Candidate[] => {
  const names = named.flatMap((of) => [
    { of, name: of.id },
    { of, name: of.name.toLowerCase() },
  ]);
  const near = closest(typed.toLowerCase(), names);
  return (near.length > 0 ? near : named).map(({ id, name }) => ({ label: name, typed: id }));
};

/** The first cards that people ask for, when no name was typed at all. */
export const usualGpus: readonly Candidate[] = [
  "rtx4090",
  "rtx5090",
  "rtx3090",
  "h100-sxm5",
  "a100-80gb-sxm4",
].flatMap((id) => gpus.filter((gpu) => gpu.id === id).map((gpu) => ({ label: gpu.name, typed: gpu.id })));
