/** Something in a text that Discord shows as other than the characters it is made of. */
export interface Construct {
  readonly kind: Kind;
  /** What it covers; of what begins a line, its mark. */
  readonly text: string;
  /** Where in the text it begins. */
  readonly at: number;
}

export type Kind =
  | "heading"
  | "small print"
  | "list"
  | "quote"
  | "code block"
  | "code"
  | "bold"
  | "italic"
  | "underline"
  | "strikethrough"
  | "spoiler"
  | "link"
  | "address"
  | "bare address"
  | "mention"
  | "time"
  | "emoji";

/** The content of a Text Display, as Discord reads it. */
export interface Reading {
  readonly constructs: readonly Construct[];
  /** The characters that are seen, without marks. */
  readonly shown: string;
}

/** Marks at the start of a line, whatever white space is before them. */
const lineRules: readonly (readonly [Kind, RegExp])[] = [
  ["heading", /^\s*#{1,3}(?=\s|$)/],
  ["small print", /^\s*-#(?=\s|$)/],
  ["list", /^\s*(?:[-*+]|\d+\.)(?=\s|$)/],
  ["quote", /^\s*>(?=\s|>>|$)/],
];

/** Constructs that are taken as a whole. */
const wholeRules: readonly (readonly [Kind, RegExp])[] = [
  ["code block", /^```(?:[\w+\-.#]+?\n)?\n*[^\n][^]*?\n*```/],
  ["code", /^(`+)[^]*?[^`]\1(?!`)/],
  ["mention", /^<(?:@[!&$]?|#|@time:)[^>]*>/],
  ["mention", /^<\/[^>]*:\d+>/],
  ["mention", /^<(?:id|sound):[^>]*>/],
  ["mention", /^@(?:everyone|here|silent)/i],
  ["emoji", /^<a?:\w+:\d+>/],
  ["emoji", /^:[^\s:\\]+:/],
  ["time", /^<t:-?\d+(?::\w)?>/],
  ["address", /^<[^: >]+:\/[^ >]+>/],
  ["address", /^<[^\s<>@]+@[^\s<>@]+\.[^\s<>@]+>/],
  ["address", /^<(?:tel:|sms:|\+)[^>]*>/],
];

/** Constructs with something inside: their mark on each side. */
const pairRules: readonly (readonly [Kind, RegExp, number])[] = [
  ["bold", /^\*\*((?:\\[^]|[^\\])+?)\*\*(?!\*)/, 2],
  ["underline", /^__((?:\\[^]|[^\\])+?)__(?!_)/, 2],
  ["strikethrough", /^~~([^]+?)~~(?!_)/, 2],
  ["spoiler", /^\|\|([^]+?)\|\|/, 2],
  ["italic", /^\*(?=\S)((?:\*\*|\\[^]|\s+(?:\\[^]|[^\s*\\]|\*\*)|[^\s*\\])+?)\*(?!\*)/, 1],
  ["italic", /^_((?:__|\\[^]|[^\\_])+?)_\b/, 1],
  ["italic", /^_((?:__|\\[^]|[^\\_])+?)_(?![0-9A-Za-z_])/, 1],
];

/** Nothing but these begins a construct inside a line. */
const starters = "\\`*_~|<@:]";
const escaped = /^\\([^0-9A-Za-z\s])/u;

/**
 * Reads markdown as Discord's clients do, and where they differ or are not known, so that more is found rather than less.
 * Written from the client's rules (simple-markdown with Discord's own) and discord-api-docs `reference`, not from the renderer.
 */
export const read = (content: string): Reading => readFrom(content, { at: 0, isLine: true });

interface Start {
  readonly at: number;
  /** Whether the text begins a line. */
  readonly isLine: boolean;
}

function readFrom(content: string, { at, isLine }: Start): Reading {
  const constructs: Construct[] = [];
  let shown = "";
  let begins = isLine;
  let position = 0;
  while (position < content.length) {
    const start = at + position;
    const line = begins ? firstOf(lineRules, content.slice(position)) : undefined;
    if (line) {
      constructs.push({ ...line, at: start });
      position += line.text.length;
      continue;
    }
    const token = tokenAt(content, position, start);
    constructs.push(...token.constructs);
    shown += token.shown;
    position += token.length;
    begins = token.shown === "\n";
  }
  return { constructs, shown };
}

interface Token extends Reading {
  readonly length: number;
}

/** What stands at a place inside a line: an escape, a construct, or a character. */
function tokenAt(content: string, position: number, at: number): Token {
  const character = String.fromCodePoint(content.codePointAt(position) ?? 0);
  const plain = { constructs: [], shown: character, length: character.length };
  if (!starters.includes(character)) return plain;
  const rest = content.slice(position);
  const escape = escaped.exec(rest);
  if (escape) return { constructs: [], shown: escape[1] ?? "", length: escape[0].length };
  const whole = firstOf(wholeRules, rest);
  if (whole) return { constructs: [{ ...whole, at }], shown: whole.text, length: whole.text.length };
  const pair = pairOf(rest);
  if (pair) {
    const inside = readFrom(pair.inside, { at: at + pair.mark, isLine: false });
    const constructs = [{ kind: pair.kind, text: pair.text, at }, ...inside.constructs];
    return { constructs, shown: inside.shown, length: pair.text.length };
  }
  const kind = unpaired(rest, content[position - 1] ?? "");
  return kind ? { ...plain, constructs: [{ kind, text: rest.slice(0, 40), at }] } : plain;
}

/** Enough of a link or an address to be one, whatever is around it. */
function unpaired(rest: string, before: string): Kind | undefined {
  if (rest.startsWith("](")) return "link";
  return /^:\/\/\S/.test(rest) && /[\w+.-]/.test(before) ? "bare address" : undefined;
}

function firstOf(
  rules: readonly (readonly [Kind, RegExp])[],
  rest: string,
): { kind: Kind; text: string } | undefined {
  for (const [kind, pattern] of rules) {
    const [text] = pattern.exec(rest) ?? [];
    if (text !== undefined) return { kind, text };
  }
  return undefined;
}

function pairOf(rest: string): { kind: Kind; text: string; inside: string; mark: number } | undefined {
  for (const [kind, pattern, mark] of pairRules) {
    const [text, inside] = pattern.exec(rest) ?? [];
    if (text !== undefined && inside !== undefined) return { kind, text, inside, mark };
  }
  return undefined;
}
