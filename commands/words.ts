/** A word of a typed line; `name` is set where it was typed as `name=value`. */
export interface Word {
  readonly text: string;
  readonly name?: string;
}

/** Longer lines are refused unread: no chat platform lets a person type more. */
export const longestLine = 4096;

// Everything invisible that could hide in a word: controls, zero-width marks, direction overrides, half characters.
const invisible = /\p{C}/gu;
const pastedGroups = /(?<=\d)[\u00a0\u2009\u202f](?=\d{3}(?!\d))/g;
const pair = /^-{0,2}([a-z_][\w-]*)[=:](?!\/\/)(.*)$/is;
const flag = /^--([a-z_][\w-]*)$/i;
const token = /[^\s"“”„«»]*(?:"[^"]*"|“[^”]*”|„[^“”]*[“”]|«[^»]*»)|[^\s]+/g;
const quotes = /^["“„«]|["”“»]$/g;
const meaningful = /[\p{L}\p{N}\p{Sc}%×]|^\+$/u;
const arabicMarks: Readonly<Record<string, string>> = { "٫": ".", "٬": ",", "٪": "%" };

/** One spelling for a line: plain spaces and digits, nothing invisible, ` = ` without its spaces. */
export const tidyLine = (line: string): string =>
  line
    .replaceAll(pastedGroups, "")
    .normalize("NFKC")
    .replaceAll(/\s/g, " ")
    .replaceAll(invisible, "")
    .replaceAll(/ +/g, " ")
    .replaceAll(/(?!\d)\p{Nd}/gu, (digit) => String(digitOf(digit)))
    // The Cyrillic letter that looks like an x, between or behind digits.
    .replaceAll(/(?<=\d ?)х(?= ?\d|$| )/giu, "x")
    .replaceAll(/[٫٬٪]/g, (mark) => arabicMarks[mark] ?? mark)
    .replaceAll(/ ?= ?/g, "=")
    // Phones make one long dash of two hyphens.
    .replaceAll(/(?<= |^)[–—](?=[a-z])/gi, "--");

/** Splits a tidy line into words: quotes hold words together, `name = value` is one word, `2x4090` is two. */
export function splitWords(line: string): readonly Word[] {
  const texts = line.match(token) ?? [];
  return joinFlags(texts.flatMap(splitPlus).flatMap(splitCount)).filter(
    ({ text, name }) => meaningful.test(text) || name !== undefined,
  );
}

/** A word as it is typed: what `splitWords` reads as the same word again. */
export function writeWord({ name, text }: Word): string {
  const plain = /^[\w%$€£¥](?:[\w.,%$€£¥+-]*[\w%$€£¥])?$/.test(text) && splitCount(text).length === 1;
  const value = plain ? text : `"${text.replaceAll(/["“”„«»]/g, "")}"`;
  return name === undefined ? value : `${name}=${value}`;
}

/** The beginning of a text, with no half character at its end. */
export const clip = (text: string, most: number): string =>
  text.slice(0, most).replace(/[\ud800-\udbff]$/, "");

/** The value of a decimal digit in any script: each script's ten digits stand in a row, zero first. */
function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return value;
}

/** `2枚`, `2장`, `2шт`: how many pieces. */
const counted = /^(\d{1,4})(?:枚|台|张|張|块|個|个|장|대|개|шт\.?|adet)$/u;

/** An address or a wallet may begin as a count does: `5xXp6F…`, `0x5290…`. No card has so long a name. */
const address = /^[\da-z]{32,}$/i;

/** `2x4090` is a count and a card, `4090x2` a card and a count: of two numbers the count is the smaller. */
function splitCount(text: string): readonly string[] {
  if (address.test(text)) return [text];
  const pieces = counted.exec(text)?.[1];
  if (pieces !== undefined) return [`${pieces}x`];
  const [, left, right] = /^(\d{1,4})[x×](\d{1,4})$/i.exec(text) ?? [];
  if (left !== undefined && right !== undefined)
    return Number(left) > Number(right) ? [left, `x${right}`] : [`${left}x`, right];
  const match =
    /^(\d{1,4}[x×])(?!tx?$)([a-z0-9].*)$/i.exec(text) ?? /^([a-z]*\d\w*)([x×]\d{1,4})$/i.exec(text);
  return match?.[1] !== undefined && match[2] !== undefined ? [match[1], match[2]] : [text];
}

/** `4090+2x3080` is a card and more of another, `GMT+2` is one word. */
function splitPlus(text: string): readonly string[] {
  const parts = text.split("+");
  if (parts.length === 1 || !parts.every((part) => part === "" || cardLike.test(part))) return [text];
  return parts.flatMap((part, at) => [...(at > 0 ? ["+"] : []), ...(part === "" ? [] : [part])]);
}

const cardLike = /^[\w×]*(?:\d{3}|[a-z]\d|\d[x×])[\w×]*$/i;

function joinFlags(texts: readonly string[]): readonly Word[] {
  const words: Word[] = [];
  for (let at = 0; at < texts.length; at += 1) {
    const text = texts[at] ?? "";
    const name = flag.exec(text)?.[1];
    const value = texts[at + 1] ?? "--";
    if (name === undefined) words.push(readWord(text));
    else if (value.startsWith("--") || pair.test(value)) words.push({ name: optionName(name), text: "" });
    else {
      at += 1;
      words.push({ name: optionName(name), text: unquote(value) });
    }
  }
  return words;
}

function readWord(text: string): Word {
  const match = pair.exec(text);
  if (match?.[1] === undefined || match[2] === undefined) return { text: unquote(text) };
  return { name: optionName(match[1]), text: unquote(match[2]) };
}

const optionName = (typed: string): string => typed.toLowerCase().replaceAll("-", "_").slice(0, 60);

const unquote = (text: string): string =>
  /["“”„«»]$/.test(text)
    ? text.replaceAll(quotes, "")
    : text.replace(/^["“„«([]+/, "").replace(/[,;.!?…。、،؛؟)\]]+$/, "");
