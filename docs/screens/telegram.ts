import type { TelegramAnswer } from "../../bot/telegram/render.ts";
import { escapeHtml, page } from "./page.ts";

/** A private chat on a phone in which somebody has typed, and what came of it. */
export function telegramPage(typed: string, messages: TelegramAnswer["messages"]): string {
  const answers = messages.map(({ text, keyboard }) => {
    const rows = (keyboard?.inline_keyboard ?? []).map(
      (row) =>
        `<div class="row">${row.map(({ text: label }) => `<span>${escapeHtml(label)}</span>`).join("")}</div>`,
    );
    return `<div class="bubble">${lined(text)}</div>${rows.join("")}`;
  });
  return page(style, `<div class="mine">${escapeHtml(typed)}</div>${answers.join("")}`);
}

/** Telegram's marks are HTML's, but for these; what is written was encoded by the bot. */
const lined = (html: string): string =>
  html
    .replaceAll(/<tg-time[^>]*>(.*?)<\/tg-time>/gs, "<u>$1</u>")
    .replaceAll("<blockquote expandable>", '<blockquote class="folded">');

const style = `
  body { background: #cfe0c3; color: #000; font: 15px/1.35 "Noto Sans", sans-serif; padding: 12px; }
  .mine { background: #e3fdc9; border-radius: 14px 14px 4px 14px; padding: 7px 12px; margin: 0 0 10px auto; width: fit-content; }
  .bubble { background: #fff; border-radius: 14px 14px 14px 4px; padding: 8px 12px; white-space: pre-wrap; overflow-wrap: anywhere; }
  pre { font: 13.5px/1.35 "Noto Sans Mono", "DejaVu Sans Mono", monospace; background: #eef3ea; border-left: 3px solid #4fae4e; border-radius: 5px; padding: 5px 8px; margin: 4px 0; }
  code { font-family: "Noto Sans Mono", "DejaVu Sans Mono", monospace; color: #2a7f2a; }
  blockquote { background: #eef5fb; border-left: 3px solid #3a8fd0; border-radius: 5px; padding: 4px 8px; margin: 4px 0; font-size: 14px; }
  .folded { display: -webkit-box; -webkit-line-clamp: 3; -webkit-box-orient: vertical; overflow: hidden; }
  u { text-decoration: none; color: #2a6fb0; }
  .row { display: flex; gap: 4px; margin-top: 4px; }
  .row span { flex: 1; text-align: center; background: #6f8f6acc; color: #fff; border-radius: 8px; padding: 8px 4px; font-size: 14px; font-weight: 500; }
`;
