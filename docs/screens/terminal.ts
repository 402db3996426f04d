import { escapeHtml, page, type Page } from "./page.ts";

const terminalWidth = 830;

/** ECMA-48 SGR: what opens a style; anything else closes one. */
const opening: Readonly<Record<string, string>> = {
  1: "bold",
  2: "dim",
  31: "red",
  32: "green",
  33: "yellow",
};

/** A terminal in which a command was typed, and what was printed with its SGR codes. */
export const terminalPage = (typed: string, printed: string): Page =>
  page(`<pre><span class="dim">$ ${escapeHtml(typed)}</span>\n\n${coloured(printed)}</pre>`, {
    style,
    width: terminalWidth,
  });

const coloured = (printed: string): string =>
  // oxlint-disable-next-line no-control-regex -- The codes begin with the control character ESC.
  escapeHtml(printed).replaceAll(/\u001b\[(\d+)m/g, (_, code: string) => {
    const name = opening[code];
    return name === undefined ? "</span>" : `<span class="${name}">`;
  });

const style = `
  body { background: #0d1117; padding: 24px 28px; }
  pre { margin: 0; color: #f0f3f6; font: 15.5px/1.45 "DejaVu Sans Mono", "Noto Color Emoji", monospace; white-space: pre-wrap; }
  .bold { font-weight: bold; } .dim { color: #8b949e; } .red { color: #ff7b72; } .green { color: #3fb950; } .yellow { color: #d29922; }
`;
