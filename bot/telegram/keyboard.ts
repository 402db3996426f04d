import type { InlineKeyboardButton, InlineKeyboardMarkup } from "grammy/types";
import type { Button, Reply } from "../../commands/reply.ts";
import { pressId } from "../presses.ts";
import type { PressKind } from "../presses.ts";
import { widest } from "../text/wrap.ts";
import { isBlank, shortened } from "../text/cut.ts";
import { legibleLine } from "./legible.ts";
import { maxButtons, maxCallbackBytes, maxLabelUnits, maxMarkupBytes } from "./limits.ts";

type KeyRow = readonly InlineKeyboardButton[];

/** So many buttons share a row of a phone while none of their labels is wider than this. */
const shared = [
  { buttons: 3, columns: 10 },
  { buttons: 2, columns: 18 },
] as const;
const noLabel = "…";

export interface Keyboard {
  /** Absent where there is no button. */
  readonly markup?: InlineKeyboardMarkup;
  /** Buttons were left out, because Telegram takes no more. */
  readonly cut: boolean;
}

/** The choices of a reply, which replace its message, and beneath them its own buttons, whose answers are added. */
export function keyboardOf({ blocks, buttons = [] }: Pick<Reply, "blocks" | "buttons">): Keyboard {
  const choices = blocks.flatMap((block) => (block.kind === "choices" ? block.choices : []));
  const asked = keysOf(choices, "replace");
  const offered = keysOf(buttons, "add");
  const kept = asked.concat(offered).slice(0, maxButtons);
  const rows = withinBytes([...rowsOf(kept.slice(0, asked.length)), ...rowsOf(kept.slice(asked.length))]);
  return {
    ...(rows.length > 0 && { markup: { inline_keyboard: rows.map((row) => [...row]) } }),
    cut: rows.flat().length < asked.length + offered.length,
  };
}

const keysOf = (buttons: readonly Button[], kind: PressKind): InlineKeyboardButton[] =>
  buttons.flatMap((button) => keyOf(button, kind) ?? []);

/** A button; undefined where its address is none that Telegram opens, or where it needs something else than this keyboard. */
function keyOf(button: Button, kind: PressKind): InlineKeyboardButton | undefined {
  if ("line" in button) {
    const pressed = pressId({ kind, line: button.line }, maxCallbackBytes).toWellFormed();
    return { text: labelOf(button.label, button.line), callback_data: pressed };
  }
  if (!("url" in button)) return undefined;
  const url = linkOf(button.url);
  return url === undefined ? undefined : { text: labelOf(button.label, url), url };
}

export const labelOf = (...texts: readonly string[]): string => {
  const shown = texts.map(legibleLine).find((text) => !isBlank(text));
  return shortened(shown ?? noLabel, maxLabelUnits);
};

/** The address, if Telegram opens it: one bad address and it refuses the message. `tg://user` would mention somebody. */
function linkOf(address: string): string | undefined {
  const url = URL.parse(address);
  if (url === null || url.username !== "") return undefined;
  const host = url.hostname.toLowerCase();
  const opens = url.protocol === "tg:" ? host !== "" && host !== "user" : isWeb(url.protocol, host);
  return opens ? url.href : undefined;
}

const isWeb = (protocol: string, host: string): boolean =>
  (protocol === "https:" || protocol === "http:") && /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host);

function rowsOf(keys: readonly InlineKeyboardButton[]): KeyRow[] {
  const rows: KeyRow[] = [];
  for (let at = 0; at < keys.length; at += rows.at(-1)?.length ?? 1) {
    rows.push(firstRow(keys.slice(at, at + shared[0].buttons)));
  }
  return rows;
}

function firstRow(keys: readonly InlineKeyboardButton[]): KeyRow {
  const fits = ({ buttons, columns }: (typeof shared)[number]) =>
    keys.length >= buttons && widest(keys.slice(0, buttons).map(({ text }) => text)) <= columns;
  return keys.slice(0, shared.find(fits)?.buttons ?? 1);
}

/** The rows from the top that make a keyboard of no more than its bytes. */
function withinBytes(rows: readonly KeyRow[]): KeyRow[] {
  const kept: KeyRow[] = [];
  let bytes = bytesOf({ inline_keyboard: [] });
  for (const row of rows) {
    bytes += bytesOf(row) + 1;
    if (bytes > maxMarkupBytes) break;
    kept.push(row);
  }
  return kept;
}

const bytesOf = (data: unknown): number => Buffer.byteLength(JSON.stringify(data));
