const escape = "\u001B";
const anyOf = (sevenBit: string, eightBit: string): string => `(?:${escape}[${sevenBit}]|[${eightBit}])`;
const controlString = `${anyOf("\\]PX\\^_", "\u009D\u0090\u0098\u009E\u009F")}\\P{Cc}*(?:\u0007|\u009C|${escape}\\\\)`;
const controlSequence = `${anyOf("\\[", "\u009B")}[0-?]*[ -\\/]*[@-~]`;
const escapeSequence = `${escape}[ -\\/]*[0-~]`;

/** Title changes, colours, cursor moves: ECMA-48 5.4 (CSI), 5.6 (control strings), ECMA-35 13.2 (the other escapes). */
const sequences = new RegExp([controlString, controlSequence, escapeSequence].join("|"), "gu");

/** C0, DEL, C1, and the marks that make a terminal show text in another order than it is written (UAX 9, 2.1 to 2.5). */
const unsafe = /[[\p{Cc}\u202A-\u202E\u2066-\u2069]--\n]/gv;

/** Text that cannot steer a terminal: only printable characters and newlines; a tab is four spaces. */
const clean = (text: string): string =>
  text
    .replaceAll("\t", "    ")
    .replaceAll(sequences, "")
    .replaceAll(/[\u2028\u2029]/gu, "\n")
    .replaceAll(unsafe, "")
    .toWellFormed();

/** The same data (strings, numbers, instants, lists and plain objects) with every string in it cleaned. */
export function cleanAll<T>(data: T): T {
  if (typeof data === "string") return clean(data) as T;
  if (Array.isArray(data)) return data.map((item: unknown) => cleanAll(item)) as T;
  if (typeof data !== "object" || data === null || data instanceof Temporal.Instant) return data;
  return Object.fromEntries(Object.entries(data).map(([key, item]) => [key, cleanAll(item)])) as T;
}
