/** A word of a typed line; `name` is set where it was typed as `name=value`. */
export interface Word {
  readonly text: string;
  readonly name?: string;
}

/** Longer lines are refused unread: no chat platform lets a person type more. */
export const longestLine = 4096;

// Everything invisible that could hide in a word: controls, zero-width marks, direction overrides.
const invisible = /[\p{Cc}\p{Cf}]/gu;
const pair = /^-{0,2}([a-z_][\w-]*)[=:](.*)$/is;
const flag = /^--([a-z_][\w-]*)$/i;
const token = /[^\s"'“”„«»]*(?:"[^"]*"|“[^”]*”|„[^“”]*[“”]|«[^»]*»)|[^\s]+/g;
const quotes = /^["“„«]|["”“»]$/g;

/** Splits a line into words: quotes hold words together, `name = value` is one word, `2x4090` is two. */
export function splitWords(line: string): readonly Word[] {
  const tidy = line
    .normalize("NFKC")
    .replaceAll(/[\t\r\n]/g, " ")
    .replaceAll(invisible, "")
    .replaceAll(/\s*=\s*/g, "=");
  const texts = tidy.match(token) ?? [];
  return joinFlags(texts.flatMap(splitCount)).filter(({ text, name }) => text !== "" || name !== undefined);
}

/** `2x4090` is a count and a card; `2x` and `0x12` are left alone. */
function splitCount(text: string): readonly string[] {
  const match = /^(\d{1,4}[x×])([a-z0-9].*)$/i.exec(text);
  return match?.[1] !== undefined && match[2] !== undefined ? [match[1], match[2]] : [text];
}

function joinFlags(texts: readonly string[]): readonly Word[] {
  const words: Word[] = [];
  for (let at = 0; at < texts.length; at += 1) {
    const text = texts[at] ?? "";
    const name = flag.exec(text)?.[1];
    if (name !== undefined) {
      at += 1;
      words.push({ name: optionName(name), text: unquote(texts[at] ?? "") });
    } else {
      words.push(readWord(text));
    }
  }
  return words;
}

function readWord(text: string): Word {
  const match = pair.exec(text);
  if (match?.[1] === undefined || match[2] === undefined) return { text: unquote(text).replace(/[,;!?]+$/, "") };
  return { name: optionName(match[1]), text: unquote(match[2]) };
}

const optionName = (typed: string): string => typed.toLowerCase().replaceAll("-", "_");

const unquote = (text: string): string => text.replaceAll(quotes, "");
