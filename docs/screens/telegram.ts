import { escapeHtml, page, type Page } from "./page.ts";

/** A message of the bot as it stands in a chat: HTML of the Bot API, and rows of buttons. */
export interface Bubble {
  /** PNG; the HTML is its caption then. */
  readonly photo?: Buffer | undefined;
  readonly html: string;
  readonly keyboard: readonly (readonly { readonly text: string }[])[];
}

/** What a phone shows between its edges. */
const phoneWidth = 412;

/** A private chat on a phone in which somebody has typed, if anything, and what came of it. */
export const telegramPage = (typed: string, bubbles: readonly Bubble[]): Page =>
  page(`${mine(typed)}${bubbles.map(drawn).join("")}`, {
    style,
    width: phoneWidth,
  });

const mine = (typed: string): string => (typed === "" ? "" : `<div class="mine">${escapeHtml(typed)}</div>`);

function drawn({ photo, html, keyboard }: Bubble): string {
  const picture = photo ? `<img src="data:image/png;base64,${photo.toString("base64")}" alt="">` : "";
  const rows = keyboard.map(
    (row) => `<div class="row">${row.map(({ text }) => `<span>${escapeHtml(text)}</span>`).join("")}</div>`,
  );
  return `<div class="bubble">${picture}${laidOut(html)}</div>${rows.join("")}`;
}

/** Telegram's marks are HTML's, but for these. The bot encoded its words; a newline at the edge of a frame is the frame's. */
const laidOut = (html: string): string =>
  html
    .replaceAll(/<tg-time[^>]*>(.*?)<\/tg-time>/gs, "<u>$1</u>")
    .replaceAll(/<blockquote expandable>(.*?)<\/blockquote>/gs, "<blockquote><div>$1</div></blockquote>")
    .replaceAll(/\n(?=<pre>|<blockquote>)|(?<=<\/pre>|<\/blockquote>)\n/g, "");

const style = `
  body { background: #cfe0c3; color: #000; font: 15px/1.35 "Noto Sans", sans-serif; padding: 12px; }
  .mine { background: #e3fdc9; border-radius: 14px 14px 4px 14px; padding: 7px 12px; margin: 0 0 10px auto; width: fit-content; }
  .bubble { background: #fff; border-radius: 14px 14px 14px 4px; padding: 8px 12px; white-space: pre-wrap; overflow-wrap: anywhere; }
  .bubble img { display: block; width: calc(100% + 24px); margin: -8px -12px 8px; border-radius: 14px 14px 0 0; }
  pre, code { font-family: "DejaVu Sans Mono", monospace; }
  pre { font-size: 13.5px; line-height: 1.35; background: #eef3ea; border-left: 3px solid #4fae4e; border-radius: 5px; padding: 5px 8px; margin: 5px 0; white-space: pre-wrap; }
  code { color: #2a7f2a; }
  blockquote { background: #eef5fb; border-left: 3px solid #3a8fd0; border-radius: 5px; padding: 4px 8px; margin: 5px 0; font-size: 14px; }
  blockquote div { display: -webkit-box; -webkit-line-clamp: 3; -webkit-box-orient: vertical; overflow: hidden; }
  u { text-decoration: none; color: #2a6fb0; }
  .row { display: flex; gap: 4px; margin-top: 4px; }
  .row span { flex: 1; text-align: center; background: #6f8f6acc; color: #fff; border-radius: 8px; padding: 8px 4px; font-size: 14px; font-weight: 500; }
`;
