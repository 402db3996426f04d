import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { currencyCodes } from "../../commands/amounts.ts";
import { optionsOf } from "../../commands/command.ts";
import { commands } from "../../commands/index.ts";
import { gpus } from "../../core/gpus.ts";
import { networks } from "../../core/networks/index.ts";
import { cloudNames } from "../../core/reference/clouds.ts";
import { tokens } from "../../core/tokens.ts";

const root = join(import.meta.dirname, "../..");

/** Companies, products and places that are called the same in every language, beside those that sources name. */
const properNames = `
  Anna Bob Alice AWS Azure Google Cloud Google RunPod Lambda Rigwise Rigs Discord Telegram DePIN Solana Kubernetes HomeNode NVIDIA CUDA
  Linux Windows Bitcoin NVMe SLA PUE PSU RAM OBh OctaneRender OctaneBench Blender Redshift Systems Thales European Sovereign Data Boundary EIA Berlin
  Delaware US DE UTC ACT CC BY ExchangeRate API garage general RNP AEP AM PM
  Bundesnetzagentur SMARD Fraunhofer ISE LU DK London Octopus Agile CO
`;
/** Of units, file names and what is typed as it stands. */
const typedAsItStands = `
  kWh GB TB MB Mbps USD USDT export json csv rigwise-export yes no me here dark light networks clouds ask cts
  add edit list show remove default daily weekdays weekends
`;

/** Sources have proper names. */
const sourceNames = globSync("core/**/*.{ts,json}", { cwd: root }).flatMap((file) =>
  [...readFileSync(join(root, file), "utf8").matchAll(/"?name"?:\s*["`]([^"`]+)["`]/g)].map(
    ([, name = ""]) => name,
  ),
);

/** Words of Latin letters without accents, as English has them. */
const wordsIn = (text: string): readonly string[] =>
  (text.match(/\p{L}+/gu) ?? []).filter((word) => /^[a-z]+$/i.test(word));
const lower = (text: string): readonly string[] => wordsIn(text).map((word) => word.toLowerCase());

/** Months and days of the week in a language, short as dates have them. */
const calendarOf = (code: string): readonly string[] =>
  Array.from({ length: 12 }, (_, month) => Date.UTC(2026, month, month + 1)).flatMap((at) =>
    lower(new Intl.DateTimeFormat(code, { month: "short", weekday: "short" }).format(at)),
  );

const names = new Set(
  [
    properNames,
    ...sourceNames,
    ...networks.flatMap(({ id, name }) => [id, name]),
    ...tokens.flatMap(({ id, name, symbol }) => [id, name, symbol]),
    ...gpus.flatMap(({ id, name }) => [id, name]),
    ...Object.values(cloudNames),
    ...currencyCodes,
  ].flatMap(lower),
);

/** What is typed is the same in every language, and shown in small letters. */
const typed = new Set(
  [
    typedAsItStands,
    ...commands.flatMap((command) => [command.name, ...optionsOf(command).map(({ name }) => name)]),
  ].flatMap(wordsIn),
);

/** What the bot said in a transcript, without addresses, tags and what is typed as it stands. */
export const saidIn = (transcript: string): string =>
  transcript
    .split("\n")
    .filter(
      (line) =>
        line.startsWith("    ") && !/^ {4}\((?:in place|only they|as a reply|to choose|opens)/.test(line),
    )
    .join("\n")
    .replaceAll(/https?:\/\/\S+|<[^>]*>|&\w+;|\b\w+=\S*|\/\w+|@\w+|\bt:\d+:\w/g, " ");

/** What the bot said in a language, from its transcripts. */
export const said = (code: string): string =>
  ["discord", "telegram"]
    .map((platform) =>
      saidIn(readFileSync(join(import.meta.dirname, `../bot/transcripts/${platform}.${code}.txt`), "utf8")),
    )
    .join("\n");

/** A provider's host is its name, and of an account a few letters are shown. */
const withoutNames = (text: string): string => text.replaceAll(/\S+\.example\.com\b|\b\w{8}…\w{4}\b/g, " ");

const english = new Set(lower(withoutNames(said("en"))));

/** English words in what was said in a language that are neither names nor among `own` words of the language. */
export function leftOver(text: string, code: string, own: readonly string[] = []): readonly string[] {
  const allowed = new Set([...own, ...calendarOf(code)]);
  const isEnglish = (word: string) => {
    const small = word.toLowerCase();
    const isKnown = names.has(small) || typed.has(word) || allowed.has(small);
    return word.length > 1 && english.has(small) && !isKnown;
  };
  return [...new Set(wordsIn(withoutNames(text)).filter(isEnglish))].toSorted();
}
