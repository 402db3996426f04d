import type { MessageEntity } from "grammy/types";
import { entityOf, flawOf, isTag, mayHold, type Attributes } from "./html-tags.ts";

/** A text as people see it, and what is marked in it; offsets and lengths in UTF-16 code units. */
export interface ParsedHtml {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

/**
 * Reads `parse_mode: "HTML"` after the formatting options of the Bot API. Throws an Error with what the server would say after
 * `can't parse entities: ` (tdlib `MessageEntity.cpp`, `parse_html`), and also where the documentation forbids what the server
 * lets pass or silently drops: a bare `&` or `>`, attributes it does not know, entities where none may be.
 */
export function parseHtml(html: string): ParsedHtml {
  const { text, entities } = flattened(treeOf(html), { offset: 0, outer: [] });
  if (!text.isWellFormed())
    throw new Error("Text contains invalid Unicode characters after decoding HTML entities");
  return { text, entities: entities.toSorted((a, b) => a.offset - b.offset || b.length - a.length) };
}

interface Element {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly place: string;
  readonly children: (string | Element)[];
}

interface Token {
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly place: string;
}

const value = `"[^"]*"|'[^']*'|[a-z0-9.-]+`;
const pattern = new RegExp(
  [
    "(?<text>[^<>&]+)",
    "(?<reference>&(?:#x[0-9a-f]{1,6}|#[0-9]{1,7}|lt|gt|amp|quot);)",
    "</(?<end>[^\\s>]*)\\s*>",
    `<(?<start>[^\\s>/]+)(?<attributes>(?:\\s+[^\\s=>"'/]+(?:\\s*=\\s*(?:${value}))?)*)\\s*>`,
  ].join("|"),
  "iy",
);
const attribute = new RegExp(`([^\\s=>"'/]+)(?:\\s*=\\s*(${value}))?`, "gi");

function* tokensOf(html: string): Generator<Token> {
  for (let at = 0; at < html.length;) {
    const place = `at byte offset ${Buffer.byteLength(html.slice(0, at))}`;
    pattern.lastIndex = at;
    const match = pattern.exec(html);
    if (match?.groups === undefined) throw new Error(`${unreadable(html.slice(at))} ${place}`);
    at += match[0].length;
    yield { groups: match.groups, place };
  }
}

function unreadable(rest: string): string {
  if (rest.startsWith("</")) return "Unclosed end tag";
  if (!rest.startsWith("<")) return `Unescaped "${rest.charAt(0)}"`;
  const [, name = ""] = /^<([^\s>]*)/.exec(rest) ?? [];
  return isTag(name) ? `Unclosed start tag "${name}"` : `Unsupported start tag "${name}"`;
}

function treeOf(html: string): Element {
  const root: Element = { tag: "", attributes: new Map(), place: "", children: [] };
  const open = [root];
  for (const token of tokensOf(html)) take(token, open);
  const last = open.at(-1);
  if (last && last !== root) throw new Error(`Can't find end tag corresponding to start tag "${last.tag}"`);
  return root;
}

function take({ groups, place }: Token, open: Element[]): void {
  const { text, reference, start, attributes = "", end = "" } = groups;
  const into = open.at(-1)?.children ?? [];
  if (text !== undefined) into.push(text);
  else if (reference !== undefined) into.push(character(reference, place));
  else if (start === undefined) close(open, end.toLowerCase(), place);
  else {
    const element = {
      tag: start.toLowerCase(),
      attributes: attributesOf(attributes, place),
      place,
      children: [],
    };
    const flaw = flawOf(element.tag, element.attributes);
    if (flaw !== undefined) throw new Error(`${flaw} ${place}`);
    into.push(element);
    open.push(element);
  }
}

function close(open: Element[], tag: string, place: string): void {
  const expected = open.pop()?.tag;
  if (open.length === 0) throw new Error(`Unexpected end tag ${place}`);
  if (tag !== expected)
    throw new Error(`Unmatched end tag ${place}, expected "</${expected}>", found "</${tag}>"`);
}

const attributesOf = (attributes: string, place: string): Attributes =>
  new Map(
    [...attributes.matchAll(attribute)].map(([, key = "", given = ""]) => [
      key,
      decoded(given.replaceAll(/^["']|["']$/g, ""), place),
    ]),
  );

const decoded = (text: string, place: string): string =>
  text.replaceAll(/&[^;&]*;?/g, (reference) => character(reference, place));

function character(reference: string, place: string): string {
  const named = { "&lt;": "<", "&gt;": ">", "&amp;": "&", "&quot;": '"' }[reference.toLowerCase()];
  if (named !== undefined) return named;
  const code = Number(
    reference.toLowerCase().replace(/^&#(x?)(.*);$/, (_, hex, digits) => (hex ? "0x" : "") + digits),
  );
  if (Number.isInteger(code) && code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
  throw new Error(`Unescaped "&" or unknown character "${reference}" ${place}`);
}

interface Within {
  readonly offset: number;
  /** The tags around it. */
  readonly outer: readonly string[];
}

/** The text of an element that begins at `offset`, and its entities; those without text are dropped, as the server does. */
function flattened(element: Element, { offset, outer }: Within): ParsedHtml {
  const { tag, attributes, place, children } = element;
  const barrier = outer.find((each) => !mayHold(each, tag));
  if (barrier !== undefined) throw new Error(`Tag "${tag}" can't be inside "${barrier}" ${place}`);
  let text = "";
  const entities: MessageEntity[] = [];
  for (const child of unwrapped(element)) {
    const inner =
      typeof child === "string"
        ? { text: child, entities: [] }
        : flattened(child, { offset: offset + text.length, outer: tag === "" ? [] : [...outer, tag] });
    text += inner.text;
    entities.push(...inner.entities);
  }
  if (tag === "" || text === "") return { text, entities };
  const language = children.length === 1 ? languageOf(children[0]) : undefined;
  return { text, entities: [...entities, entityOf(tag, attributes, { text, offset, language })] };
}

/** In `<pre><code class="language-x">` the two are one entity. */
const unwrapped = ({ tag, children }: Element): Element["children"] =>
  tag === "pre"
    ? children.flatMap((child) => (languageOf(child) === undefined ? [child] : (child as Element).children))
    : children;

const languageOf = (child: string | Element | undefined): string | undefined =>
  typeof child === "object" && child.tag === "code"
    ? /^language-(.+)$/.exec(child.attributes.get("class") ?? "")?.[1]
    : undefined;
