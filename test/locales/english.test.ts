import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { currencyCodes } from "../../commands/amounts.ts";
import { optionsOf } from "../../commands/command.ts";
import { commands } from "../../commands/index.ts";
import { gpus } from "../../core/gpus.ts";
import { networks } from "../../core/networks/index.ts";
import { cloudNames } from "../../core/reference/clouds.ts";
import { tokens } from "../../core/tokens.ts";
import { openLocales } from "../../locales/index.ts";
import { spelledAlike } from "../../locales/typed.ts";

const root = join(import.meta.dirname, "../..");
const codes = openLocales().codes.filter((code) => code !== "en");

/** Companies, products and places that are called the same in every language, beside those that sources name. */
const properNames = `
  Anna Bob Alice AWS Azure Google Cloud Google RunPod Lambda Rigwise Rigs Discord Telegram DePIN Solana Kubernetes HomeNode NVIDIA CUDA
  Linux NVMe SLA PUE PSU RAM OBh OctaneRender OctaneBench Blender Redshift Systems Thales European Sovereign Data Boundary EIA Berlin
  Delaware US DE UTC ACT CC BY ExchangeRate API garage general RNP AEP AM PM
`;
/** Of units, file names and what is typed as it stands. */
const typedAsItStands = `
  kWh GB TB MB Mbps USD USDT export json rigwise-export yes no me here dark light networks clouds ask cts
  add edit list show remove default
`;

/** Sources have proper names. */
const sourceNames = globSync("core/**/*.{ts,json}", { cwd: root }).flatMap((file) =>
  [...readFileSync(join(root, file), "utf8").matchAll(/"?name"?:\s*["`]([^"`]+)["`]/g)].map(
    ([, name = ""]) => name,
  ),
);

/** Words of Latin letters without accents, as English has them. */
const wordsIn = (text: string): readonly string[] =>
  (text.match(/\p{L}+/gu) ?? []).filter((word) => /^[a-z]+$/i.test(word)).map((word) => word.toLowerCase());

/** Months and days of the week in a language, short as dates have them. */
const calendarOf = (code: string): readonly string[] =>
  Array.from({ length: 12 }, (_, month) => Date.UTC(2026, month, month + 1)).flatMap((at) =>
    wordsIn(new Intl.DateTimeFormat(code, { month: "short", weekday: "short" }).format(at)),
  );

const known = new Set(
  [
    properNames,
    typedAsItStands,
    ...sourceNames,
    ...networks.flatMap(({ id, name }) => [id, name]),
    ...tokens.flatMap(({ id, name, symbol }) => [id, name, symbol]),
    ...gpus.flatMap(({ id, name }) => [id, name]),
    ...Object.values(cloudNames),
    ...currencyCodes,
    ...commands.flatMap((command) => [command.name, ...optionsOf(command).map(({ name }) => name)]),
  ].flatMap(wordsIn),
);

/** What the bot said in a language, from the transcripts, without addresses, tags and what is typed as it stands. */
const said = (code: string): string =>
  ["discord", "telegram"]
    .map((platform) =>
      readFileSync(join(import.meta.dirname, `../bot/transcripts/${platform}.${code}.txt`), "utf8"),
    )
    .join("\n")
    .split("\n")
    .filter(
      (line) =>
        line.startsWith("    ") && !/^ {4}\((?:in place|only they|as a reply|to choose|opens)/.test(line),
    )
    .join("\n")
    .replaceAll(/https?:\/\/\S+|<[^>]*>|&\w+;|\b\w+=\S*|\/\w+|@\w+|\bt:\d+:\w/g, " ");

const english = new Set(wordsIn(said("en")));

/** English words in what was said in a language that are neither names nor words of its own. */
function leftOver(code: string): readonly string[] {
  const own = new Set(
    spelledAlike(readFileSync(join(import.meta.dirname, `../../locales/${code}.ftl`), "utf8")),
  );
  const dates = new Set(calendarOf(code));
  const isEnglish = (word: string) =>
    word.length > 1 && english.has(word) && ![known, own, dates].some((each) => each.has(word));
  return [...new Set(wordsIn(said(code)).filter(isEnglish))].toSorted();
}

describe.each(codes)("what the bot says in %s", (code) => {
  it("has no English word in it but names", () => {
    expect(leftOver(code)).toEqual([]);
  });
});
