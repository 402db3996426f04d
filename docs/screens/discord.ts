import { markdown } from "./markdown.ts";
import { escapeHtml, page, type Page } from "./page.ts";

/** A component as it was sent, as far as it is drawn. */
interface Component {
  readonly type: number;
  readonly content?: string;
  readonly components?: readonly Component[];
  readonly accent_color?: number;
  readonly label?: string;
  readonly style?: number;
  readonly file?: { readonly url: string };
  readonly items?: readonly { readonly media: { readonly url: string }; readonly description?: string }[];
}

/** discord-api-docs components/reference, Component Types. */
const types = { row: 1, button: 2, text: 10, gallery: 12, file: 13, rule: 14, container: 17 } as const;

const channelWidth = 720;

interface Attachment {
  readonly filename: string;
  readonly mediaType: string;
  readonly content: Buffer;
}

/** What stands around a component. */
interface Around {
  readonly attachments: readonly Attachment[];
  readonly now: Temporal.Instant;
}

/** A message of the bot as people see it. */
export interface Shown {
  /** Components of version 2, as they were sent. */
  readonly components: readonly unknown[];
  readonly attachments: readonly Attachment[];
  readonly ephemeral: boolean;
}

/** A channel in which somebody has used a slash command, and what came of it at `now`. */
export function discordPage(used: string, messages: readonly Shown[], now: Temporal.Instant): Page {
  const answers = messages.map(({ components, attachments, ephemeral }) => {
    const around = { attachments, now };
    const drawn = (components as readonly Component[]).map((each) => draw(each, around)).join("");
    return drawn + (ephemeral ? `<p class="only">👁 Only you can see this · <a>Dismiss message</a></p>` : "");
  });
  const body = `<div class="used"><i></i><b>Anna</b> used <span>${escapeHtml(used)}</span></div>
    <div class="message"><div class="who">Rigwise <span class="app">APP</span></div>${answers.join("")}</div>`;
  return page(body, { style, width: channelWidth });
}

function draw(component: Component, around: Around): string {
  const inner = (component.components ?? []).map((each) => draw(each, around)).join("");
  switch (component.type) {
    case types.container:
      return `<div class="container" style="border-left-color:${colourOf(component)}">${inner}</div>`;
    case types.row:
      return `<div class="row">${inner}</div>`;
    case types.button:
      return `<span class="button style${component.style ?? 2}">${escapeHtml(component.label ?? "")}</span>`;
    case types.rule:
      return "<hr>";
    case types.text:
      return `<div class="text">${markdown(component.content ?? "", around.now)}</div>`;
    case types.gallery:
      return gallery(component, around);
    case types.file:
      return `<div class="file">📄 <a>${escapeHtml(fileName(component))}</a></div>`;
    default:
      throw new Error(`components of type ${component.type} cannot be drawn`);
  }
}

function gallery({ items = [] }: Component, { attachments }: Around): string {
  const pictures = items.map(({ media, description = "" }) => {
    const file = attachments.find(({ filename }) => media.url === `attachment://${filename}`);
    if (!file) throw new Error(`${media.url} is not attached`);
    const data = `data:${file.mediaType};base64,${file.content.toString("base64")}`;
    return `<img src="${data}" alt="${escapeHtml(description)}">`;
  });
  return `<div class="gallery">${pictures.join("")}</div>`;
}

const fileName = ({ file }: Component): string => file?.url.replace("attachment://", "") ?? "";

const colourOf = ({ accent_color: colour }: Component): string =>
  colour === undefined ? "#3f4147" : `#${colour.toString(16).padStart(6, "0")}`;

const style = `
  body { background: #313338; color: #dbdee1; font: 15px/1.4 "Noto Sans", sans-serif; padding: 14px 16px; }
  .used { position: relative; padding-left: 52px; color: #b5bac1; font-size: 13.5px; margin-bottom: 4px; }
  .used::before { content: ""; position: absolute; left: 19px; top: 10px; width: 27px; height: 12px; border: solid #4e5058; border-width: 2px 0 0 2px; border-radius: 6px 0 0; }
  .used i { display: inline-block; width: 17px; height: 17px; border-radius: 50%; background: #5b6ee1; vertical-align: -3px; margin-right: 6px; }
  .used b { color: #f2f3f5; font-weight: 600; } .used span { color: #c9cdfb; background: #3c4270; border-radius: 4px; padding: 1px 5px; }
  .message { padding-left: 52px; position: relative; }
  .message::before { content: ""; position: absolute; left: 0; top: 2px; width: 38px; height: 38px; border-radius: 50%; background: #2e9e5b; }
  .who { font-weight: 600; color: #f2f3f5; }
  .app { background: #5865f2; border-radius: 4px; font-size: 10px; padding: 1px 5px; vertical-align: 2px; }
  .container { background: #2b2d31; border-radius: 8px; border-left: 4px solid; padding: 14px 16px; margin-top: 6px; display: flex; flex-direction: column; gap: 8px; }
  .text > :first-child { margin-top: 0; } .text > :last-child { margin-bottom: 0; }
  li { margin-left: 18px; }
  h2 { font-size: 20px; line-height: 1.3; margin: 4px 0; color: #f2f3f5; } h3 { font-size: 16px; margin: 6px 0 4px; color: #f2f3f5; }
  p { margin: 0; } small { display: block; color: #949ba4; font-size: 12.5px; }
  pre, code { font-family: "DejaVu Sans Mono", monospace; background: #1e1f22; }
  pre { border: 1px solid #232428; border-radius: 5px; padding: 8px 10px; font-size: 13px; line-height: 1.3; margin: 4px 0; white-space: pre-wrap; }
  .time { background: #3f4147; border-radius: 3px; padding: 0 2px; } a { color: #00a8fc; }
  hr { border: 0; border-top: 1px solid #3f4147; margin: 0; width: 100%; }
  .row { display: flex; flex-wrap: wrap; gap: 8px; }
  .button { background: #4e5058; color: #fff; border-radius: 6px; padding: 6px 12px; font-size: 13.5px; font-weight: 500; } .style1 { background: #5865f2; }
  .file { border: 1px solid #3f4147; border-radius: 6px; padding: 10px 12px; }
  .gallery img { width: 100%; border-radius: 8px; display: block; }
  .only { color: #949ba4; font-size: 12px; margin-top: 4px; }
`;
