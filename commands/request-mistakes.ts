import { claimGpu } from "../core/gpus.ts";
import type { Command } from "./command.ts";
import type { Mistake } from "./mistake.ts";
import { isManyCards, mayBeKwhPrice, type Reader } from "./readings.ts";
import { clip } from "./words.ts";

export type UnknownOption = Extract<Mistake, { code: "unknown-option" }>;

/** A line once it is read: what its options are, and what is left of it. */
interface Leftovers {
  readonly command: Command;
  readonly raw: Readonly<Record<string, string>>;
  readonly unknownOptions: readonly UnknownOption[];
  readonly repeated: ReadonlyMap<string, readonly string[]>;
  readonly unknownWords: readonly string[];
  readonly bareCount?: string;
}

const longestQuote = 60;

/** What of a line could not be understood, or may be meant otherwise than it was read. */
export function mistakesOf(reading: Leftovers, reader: Reader): readonly Mistake[] {
  const { unknownOptions, repeated, unknownWords } = reading;
  const asked = [...repeated].map(([option, values]): Mistake => {
    const nearest = values
      .slice(0, 5)
      .map((typed) => ({ label: `${option}=${clip(typed, longestQuote)}`, typed }));
    return { code: "ambiguous-number", option, typed: clip(values.join(", "), longestQuote), nearest };
  });
  const typed = clip(unknownWords.join(" … "), longestQuote);
  return [
    ...unknownOptions,
    ...asked,
    ...(typed === "" ? [] : [{ code: "unknown-word", typed, ...besideUnknown(reading) } as const]),
    ...countOrPower(reading, reader),
  ];
}

/** A further card, or a number that only its place makes a count, is not what was said without the words that are unknown. */
function besideUnknown({ command, raw, unknownWords, bareCount = "0" }: Leftovers): {
  readonly beside?: "card" | "number";
} {
  const words = unknownWords.flatMap((run) => run.split(" "));
  const namesCard = words.some((_, at) => claimGpu(words.slice(at)) !== undefined);
  if (namesCard && raw.gpu !== undefined && command.bare.includes("plus")) return { beside: "card" };
  return isManyCards(Number(bareCount)) ? { beside: "number" } : {};
}

/** More cards than one machine usually has are more likely a price per kWh in cents, where none was typed. */
function countOrPower({ command, raw, bareCount }: Leftovers, reader: Reader): readonly Mistake[] {
  if (bareCount === undefined || raw.count !== bareCount || !command.bare.includes("power")) return [];
  const isPriced = ["power", "zone"].some((option) => raw[option] !== undefined);
  return isPriced || !mayBeKwhPrice(Number(bareCount), reader)
    ? []
    : [{ code: "count-or-power", typed: bareCount }];
}
