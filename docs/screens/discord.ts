import type { DiscordMessage } from "../../bot/discord/render.ts";
import { escapeHtml, page } from "./page.ts";

interface Component {
  readonly type: number;
  readonly content?: string;
  readonly components?: readonly Component[];
  readonly accent_color?: number;
  readonly label?: string;
  readonly style?: number;
}

/** discord-api-docs components/reference, Component Types. */
const types = { row: 1, button: 2, text: 10, file: 13, rule: 14, container: 17 } as const;

export interface DiscordLook {
  readonly now: Temporal.Instant;
  readonly ephemeral: boolean;
}

/** A channel in which somebody has typed, and what came of it. */
export function discordPage(typed: string, messages: readonly DiscordMessage[], look: DiscordLook): string {
  const answers = messages.map(({ body }) =>
    (body.components as readonly Component[]).map((each) => drawn(each, look)).join(""),
  );
  const onlyYou = look.ephemeral ? `<p class="only">👁 Only you can see this</p>` : "";
  return page(
    style,
    `<div class="message"><div class="who">Anna</div><div class="typed">${escapeHtml(typed)}</div></div>
     <div class="message"><div class="who">Rigwise <span class="app">APP</span></div>${answers.join("")}${onlyYou}</div>`,
  );
}

function drawn(component: Component, look: DiscordLook): string {
  const inner = (component.components ?? []).map((each) => drawn(each, look)).join("");
  switch (component.type) {
    case types.container: {
      const colour =
        component.accent_color === undefined
          ? "#3f4147"
          : `#${component.accent_color.toString(16).padStart(6, "0")}`;
      return `<div class="container" style="border-left-color:${colour}">${inner}</div>`;
    }
    case types.row:
      return `<div class="row">${inner}</div>`;
    case types.button:
      return `<span class="button style${component.style ?? 2}">${escapeHtml(component.label ?? "")}</span>`;
    case types.rule:
      return "<hr>";
    case types.text:
      return markdown(component.content ?? "", look);
    default:
      return "";
  }
}

/** What our own answers use of Discord's markdown. */
function markdown(content: string, { now }: DiscordLook): string {
  return content
    .split(/```\n?/)
    .map((part, at) =>
      at % 2 === 1
        ? `<pre>${escapeHtml(part.trimEnd())}</pre>`
        : part
            .split("\n")
            .map((line) => lineOf(line, now))
            .join(""),
    )
    .join("");
}

function lineOf(line: string, now: Temporal.Instant): string {
  const [, mark = "", text = ""] = /^(#{1,3} |-# |)(.*)$/s.exec(line) ?? [];
  if (text === "") return "";
  const words = escapeHtml(text.replaceAll(/\\(?=[^\p{L}\p{N}\s])/gu, "").replaceAll(/[\u200B\u2060]/gu, ""))
    .replaceAll(/\*\*(.+?)\*\*/g, "<b>$1</b>")
    .replaceAll(/`([^`]+)`/g, "<code>$1</code>")
    .replaceAll(
      /&lt;t:(\d+):R&gt;/g,
      (_, seconds: string) => `<span class="time">${minutesAgo(Number(seconds), now)}</span>`,
    );
  const tag = { "# ": "h1", "## ": "h2", "### ": "h3", "-# ": "small" }[mark] ?? "p";
  return `<${tag}>${words}</${tag}>`;
}

const minutesAgo = (seconds: number, now: Temporal.Instant): string =>
  `${Math.round((now.epochMilliseconds / 1000 - seconds) / 60)} minutes ago`;

const style = `
  body { background: #313338; color: #dbdee1; font: 15px/1.4 "Noto Sans", sans-serif; padding: 16px; }
  .message { margin-bottom: 14px; padding-left: 52px; position: relative; }
  .message::before { content: ""; position: absolute; left: 0; top: 2px; width: 38px; height: 38px; border-radius: 50%; background: #5b6ee1; }
  .message + .message::before { background: #2e9e5b; }
  .who { font-weight: 600; color: #f2f3f5; }
  .app { background: #5865f2; border-radius: 4px; font-size: 10px; padding: 1px 5px; vertical-align: 2px; }
  .typed { color: #c9cdfb; }
  .container { background: #2b2d31; border-radius: 8px; border-left: 4px solid; padding: 12px 16px; margin-top: 6px; }
  h2 { font-size: 20px; line-height: 1.3; margin: 0 0 6px; color: #f2f3f5; } h3 { font-size: 16px; margin: 8px 0 4px; color: #f2f3f5; }
  p { margin: 2px 0; } small { display: block; color: #949ba4; font-size: 12.5px; margin: 1px 0; }
  pre, code { font-family: "Noto Sans Mono", "DejaVu Sans Mono", monospace; background: #1e1f22; }
  pre { border: 1px solid #232428; border-radius: 5px; padding: 8px 10px; font-size: 13px; line-height: 1.3; margin: 6px 0; }
  .time { background: #3f4147; border-radius: 3px; padding: 0 2px; }
  hr { border: 0; border-top: 1px solid #3f4147; margin: 10px 0; }
  .row { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 8px; }
  .button { background: #4e5058; color: #fff; border-radius: 6px; padding: 6px 12px; font-size: 13.5px; font-weight: 500; } .style1 { background: #5865f2; }
  .only { color: #949ba4; font-size: 12px; }
`;
