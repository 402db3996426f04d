import { escapeHtml } from "./page.ts";

/** What a line begins with, and the element it becomes. */
const lineTags: ReadonlyMap<string, string> = new Map([
  ["# ", "h1"],
  ["## ", "h2"],
  ["### ", "h3"],
  ["-# ", "small"],
  ["- ", "li"],
  ["", "p"],
]);

/** An escaped character, bold, code, a moment, an address without a preview: each as one alternative. */
const marks = /\\([^\p{L}\p{N}\s])|\*\*((?:\\.|[^\\])+?)\*\*|`([^`]+)`|<t:(\d+):([RF])>|<(https?:[^>\s]+)>/gu;

/** What our own answers use of Discord's markdown, as HTML. */
export const markdown = (content: string, now: Temporal.Instant): string =>
  content
    .split(/^```\n([^]*?)^```$/m)
    .map((part, at) => (at % 2 === 1 ? `<pre>${escapeHtml(part.trimEnd())}</pre>` : linesOf(part, now)))
    .join("");

const linesOf = (text: string, now: Temporal.Instant): string =>
  text
    .replaceAll(/^\n|\n$/g, "")
    .split("\n")
    .map((line) => lineOf(line, now))
    .join("");

function lineOf(line: string, now: Temporal.Instant): string {
  const [, mark = "", text = ""] = /^(#{1,3} |-# |- |)(.*)$/s.exec(line) ?? [];
  const tag = lineTags.get(mark) ?? "p";
  return text === "" ? "" : `<${tag}>${inline(text, now)}</${tag}>`;
}

function inline(text: string, now: Temporal.Instant): string {
  let html = "";
  let end = 0;
  for (const match of text.matchAll(marks)) {
    html += escapeHtml(text.slice(end, match.index)) + marked(match, now);
    end = match.index + match[0].length;
  }
  return html + escapeHtml(text.slice(end));
}

function marked(
  [, escaped, bold, code, seconds, style, address]: RegExpExecArray,
  now: Temporal.Instant,
): string {
  if (escaped !== undefined) return escapeHtml(escaped);
  if (bold !== undefined) return `<b>${inline(bold, now)}</b>`;
  if (code !== undefined) return `<code>${escapeHtml(code)}</code>`;
  if (seconds !== undefined)
    return `<span class="time">${moment(Number(seconds), style === "F", now)}</span>`;
  return `<a>${escapeHtml(address ?? "")}</a>`;
}

const relative = new Intl.RelativeTimeFormat("en", { numeric: "always" });
/** In seconds, the largest first. */
const units = [
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
  ["second", 1],
] as const;

/** As somebody in Berlin sees it. */
const full = new Intl.DateTimeFormat("en", {
  dateStyle: "full",
  timeStyle: "short",
  timeZone: "Europe/Berlin",
});

const moment = (unixSeconds: number, isFull: boolean, now: Temporal.Instant): string =>
  isFull ? full.format(unixSeconds * 1000) : ago(unixSeconds, now);

function ago(unixSeconds: number, now: Temporal.Instant): string {
  const passed = now.epochMilliseconds / 1000 - unixSeconds;
  const [unit, length] = units.find(([, seconds]) => Math.abs(passed) >= seconds) ?? (["second", 1] as const);
  return relative.format(-Math.round(passed / length), unit);
}
