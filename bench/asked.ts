import { parseArgs } from "node:util";
import type { Sizes } from "./bench.ts";

/** What `npm run bench` is asked to do. */
export interface Asked {
  readonly names: readonly string[];
  readonly isQuick: boolean;
  readonly sizes: Sizes;
  /** Where the report goes, from the project's folder; nowhere where absent. */
  readonly to?: string | undefined;
}

/** @throws Error which says what is wrong. */
export function askedOf(words: readonly string[], known: readonly string[]): Asked {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      only: { type: "string", multiple: true },
      quick: { type: "boolean", default: false },
      to: { type: "string" },
    },
  });
  const { only = [], quick: isQuick } = values;
  for (const name of only)
    if (!known.includes(name)) throw new Error(`there is no bench ${name}, but ${known.join(", ")}`);
  const sizes = Object.fromEntries(positionals.map(sizeOf));
  const isWhole = only.length === 0 && !isQuick && positionals.length === 0;
  return {
    names: known.filter((name) => only.length === 0 || only.includes(name)),
    isQuick,
    sizes,
    to: values.to ?? (isWhole ? "bench/results.md" : undefined),
  };
}

function sizeOf(word: string): readonly [string, number] {
  const [, name = "", count = ""] = /^(\w+)=(\d+)$/.exec(word) ?? [];
  if (name === "") throw new Error(`${word} is no size, such as rounds=100`);
  return [name, Number(count)];
}
