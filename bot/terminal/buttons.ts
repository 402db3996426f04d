import type { Pressable } from "../pressable.ts";
import { indented, linesOf, padded, span } from "../text/line.ts";
import type { Line } from "../text/line.ts";
import { oneLine, widest, widthOf, wrap } from "../text/wrap.ts";

const gap = 3;

export interface Numbering {
  /** The number of the first button. */
  readonly first: number;
  /** How many digits the highest number of the whole reply has. */
  readonly digits: number;
  readonly columns: number;
  /** What stands before a command or address, such as `→ `. */
  readonly mark: string;
}

/** One numbered line a button: its label, and what pressing it does; on a line of its own where it is too long. */
export function drawButtons(buttons: readonly Pressable[], numbering: Numbering): Line[] {
  const rows = buttons.map((button) => ({
    label: oneLine(button.label),
    target: numbering.mark + target(button),
  }));
  const label = widest(rows.map((row) => row.label));
  const margin = numbering.digits + widthOf(") ");
  const fits = margin + label + gap + widest(rows.map((row) => row.target)) <= numbering.columns;
  return rows.flatMap((row, at) => {
    const number = `${String(numbering.first + at).padStart(numbering.digits)}) `;
    const texts = { ...row, number };
    return fits ? [besideLine(texts, label)] : stackedLines(texts, numbering.columns);
  });
}

interface ButtonTexts {
  readonly number: string;
  readonly label: string;
  readonly target: string;
}

const target = (button: Pressable): string => oneLine("url" in button ? button.url : button.line);

const besideLine = ({ number, label, target: does }: ButtonTexts, width: number): Line => [
  span(number + padded(label, width, "start") + " ".repeat(gap)),
  span(does, "dim"),
];

function stackedLines({ number, label, target: does }: ButtonTexts, columns: number): Line[] {
  const [first = [], ...rest] = linesOf(wrap(label, columns - number.length));
  return [
    [span(number), ...first],
    ...indented([...rest, ...linesOf(wrap(does, columns - number.length), "dim")], number.length),
  ];
}
