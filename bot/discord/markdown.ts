const zeroWidthSpace = "\u200B";
/** Stands for a backtick where nothing can be escaped: as narrow, and without a meaning. */
const backtickTwin = "\u02CB";

/** Has no shape of its own and nothing to do with spelling: it would only hide what stands beside each other. */
const hidden =
  /[\p{Default_Ignorable_Code_Point}--[\u061C\u200C-\u200F\u{E0020}-\u{E007F}\p{Variation_Selector}]]/gv;

/** Names of those who are told, and the mark of a silent message: a backslash does not keep a server from seeing them. */
const callsOut = /@(?=everyone|here|silent)/giu;

/** Lists, headings, quotes and small print, which begin a line. */
const lineMark = /^(\s*)(?:(-#|#{1,3}|[-+])(?=\s|$)|(\d+)(\.)(?=\s|$)|(>)(?=\s|>|$))/u;

/**
 * Whatever begins a construct of Discord's markdown, wherever it stands: emphasis, code, an underscore that is not inside a
 * word, strikethrough, a spoiler, `<…>` (mentions, times, emoji, addresses), a bare address, an emoji's name, the bracket of
 * a link, and a backslash that would take part in one of these.
 */
const inlineMarks = [
  /[*`]/u,
  /(?<![0-9A-Za-z])_|_(?![0-9A-Za-z])/u,
  /~(?=~)|(?<=~)~/u,
  /\|(?=\|)|(?<=\|)\|/u,
  /<(?! |[\d=][^ >]* )/u,
  /:(?=\/\/|[^\s:]+:)/u,
  /(?<=\])\(/u,
  /\\(?![0-9A-Za-z\s])/u,
];
const special = new RegExp(inlineMarks.map(({ source }) => source).join("|"), "gu");

/**
 * One line of any text, so that Discord shows it as it is: no mention, no link, no emphasis, and nothing that only counts at
 * the start of a line. What needs no escape has none. At most twice as long.
 */
export const plain = (line: string): string =>
  atLineStart(line.replaceAll(hidden, "").replaceAll(special, String.raw`\$&`)).replaceAll(
    callsOut,
    `@${zeroWidthSpace}`,
  );

const atLineStart = (line: string): string =>
  line.replace(lineMark, (_, indent: string, mark = "", digits = "", dot = "", quote = "") =>
    digits === "" ? `${indent}\\${mark}${quote}` : `${indent}${digits}\\${dot}`,
  );

/** One line of any text inside a code block. */
export const inCode = (line: string): string =>
  line.replaceAll(hidden, "").replaceAll("`", backtickTwin).replaceAll(callsOut, `@${zeroWidthSpace}`);

/** Marks at the end of a heading would be taken for its frame and not be shown. */
const closing = /#*$/u;

function unframed(line: string): string {
  const [marks = ""] = closing.exec(line.trim()) ?? [];
  return plain(line.trim().slice(0, -marks.length || undefined)) + marks.replaceAll("#", String.raw`\#`);
}

export const title = (line: string): string => `## ${unframed(line)}`;
export const heading = (line: string): string => `### ${unframed(line)}`;
export const small = (line: string): string => `-# ${plain(line.trim())}`;
export const bold = (line: string): string => `**${plain(line.trim())}**`;
export const code = (line: string): string => `\`${inCode(line)}\``;

/** How long ago that was, in the reader's language, and true whenever it is read. */
export const ago = (at: Temporal.Instant): string => timestamp(at, "R");

/** A point of a list: date and time in the reader's language and time zone, and how long until then. */
export const moment = (at: Temporal.Instant): string => `- ${timestamp(at, "F")} (${timestamp(at, "R")})`;

/** discord-api-docs reference, Timestamp Styles. */
const timestamp = (at: Temporal.Instant, style: "F" | "R"): string =>
  `<t:${Math.floor(at.epochMilliseconds / 1000)}:${style}>`;

/** An address in which nothing could be read as anything else; an underscore only inside a word. */
const harmless =
  /^https?:\/\/(?:[0-9A-Za-z-]+\.)+[A-Za-z]{2,}(?:\/(?:[0-9A-Za-z.%/=&?#+-]|(?<=[0-9A-Za-z])_(?=[0-9A-Za-z]))*)?$/u;

/** An address as a link without a preview; any other text as it is. */
export const linked = (line: string): string => (harmless.test(line) ? `<${line}>` : plain(line));

/** A line of a Text Display; lines of code that follow each other are one code block. */
export interface TextLine {
  readonly text: string;
  readonly code: boolean;
}

export const markdownLine = (text: string): TextLine => ({ text, code: false });
export const codeLine = (text: string): TextLine => ({ text, code: true });

const fence = "```";

/** Lines as the content of a Text Display. */
export const contentOf = (lines: readonly TextLine[]): string =>
  lines
    .flatMap((line, at) => [
      ...(line.code && lines[at - 1]?.code !== true ? [fence] : []),
      line.text,
      ...(line.code && lines[at + 1]?.code !== true ? [fence] : []),
    ])
    .join("\n");

/** How much a line adds to the length of the content that the lines before it make. */
export const unitsAdded = ({ text, code: isCode }: TextLine, above: TextLine | undefined): number =>
  text.length + (above ? 1 : 0) + (isCode && above?.code !== true ? 2 * (fence.length + 1) : 0);

/** The length of `contentOf`. */
export const unitsOf = (lines: readonly TextLine[]): number =>
  lines.reduce((units, line, at) => units + unitsAdded(line, lines[at - 1]), 0);
