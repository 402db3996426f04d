import { cleanAll } from "../text/clean.ts";
import { oneLine } from "../text/wrap.ts";
import { maxMessages, maxTextUnits } from "./limits.ts";

/** No answer shows more of one text than this, so that nobody can have us lay out a book. */
const maxUnits = maxMessages * maxTextUnits;

/** The same data (strings, numbers, instants, lists and plain objects) with every string in it cleaned, and none longer than an answer. */
export const legible = <T>(data: T): T => cleanAll(capped(data));

function capped<T>(data: T): T {
  if (typeof data === "string") return data.slice(0, maxUnits) as T;
  if (Array.isArray(data)) return data.map((item: unknown) => capped(item)) as T;
  if (typeof data !== "object" || data === null || data instanceof Temporal.Instant) return data;
  return Object.fromEntries(Object.entries(data).map(([key, item]) => [key, capped(item)])) as T;
}

/** Such a text on one line. */
export const legibleLine = (text: string): string => oneLine(legible(text));
