import type { Kind } from "./kind.ts";
import { unknown } from "./readings.ts";
import { yesNoWords } from "./yes-no.ts";

const yes: ReadonlySet<string> = new Set([
  "yes",
  "y",
  "true",
  "1",
  ...Object.entries(yesNoWords).flatMap(([word, means]) => (means === "yes" ? [word] : [])),
]);

/** Flags that are typed by themselves: `forget confirm`, `settings reset`. */
const flagWords: ReadonlySet<string> = new Set(["confirm", "reset", "stop"]);

/** Yes, or nothing. */
export const flagKind: Kind = {
  read: (typed, option) =>
    yes.has(typed.toLowerCase()) || typed.toLowerCase() === option
      ? { value: true }
      : unknown("flag", { typed, option, nearest: [{ label: option, typed: "yes" }] }),
  claim: ([first = ""]) => Number(flagWords.has(first.toLowerCase())),
};
