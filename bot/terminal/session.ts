import { createInterface } from "node:readline/promises";
import type { Readable, Writable } from "node:stream";
import type { Answered } from "../../commands/run.ts";
import { draw, pressable, type Labels } from "./draw.ts";
import { replyJson } from "./json.ts";

/** The two ends of a terminal, or of a pipe. */
export interface Screen {
  readonly input: Readable;
  readonly output: Writable & { readonly columns?: number };
  /** A person sits there: prompt, and let numbers press buttons. */
  readonly interactive: boolean;
  readonly colour: boolean;
  readonly json: boolean;
}

export interface TerminalTexts extends Labels {
  readonly welcome: string;
  readonly prompt: string;
}

export type AnswerLine = (line: string) => Promise<Answered>;

const plainColumns = 80;
const leaving = new Set(["exit", "quit", ":q"]);

/** Answers one line and returns what it answered. */
export async function answerOnce(
  line: string,
  answer: AnswerLine,
  { screen, texts }: Terminal,
): Promise<Answered> {
  const answered = await answer(line);
  screen.output.write(`${shown(answered, { screen, texts })}\n`);
  return answered;
}

export interface Terminal {
  readonly screen: Screen;
  readonly texts: TerminalTexts;
}

/** Answers line after line until the input ends or the person leaves. */
export async function converse(answer: AnswerLine, terminal: Terminal): Promise<void> {
  const { screen, texts } = terminal;
  const lines = createInterface({
    input: screen.input,
    ...(screen.interactive && { output: screen.output, prompt: `${texts.prompt} ` }),
  });
  // A pipe is at its end while its first line is being answered: what it brought is still read, but not prompted for.
  let open = screen.interactive;
  lines.once("close", () => (open = false));
  const prompt = () => open && lines.prompt();
  if (screen.interactive) screen.output.write(`${texts.welcome}\n\n`);
  let last: Answered | undefined;
  prompt();
  for await (const typed of lines) {
    const line = typed.trim();
    if (leaving.has(line.toLowerCase())) break;
    if (line !== "") last = await answerOnce(pressed(line, last) ?? line, answer, terminal);
    if (screen.interactive) screen.output.write("\n");
    prompt();
  }
  lines.close();
}

/** The line behind the button with that number in the last answer. */
function pressed(line: string, last: Answered | undefined): string | undefined {
  if (!last || !/^\d{1,2}$/.test(line)) return undefined;
  const button = pressable(last.reply)[Number(line) - 1];
  return button && "line" in button ? button.line : undefined;
}

function shown({ command, reply }: Answered, { screen, texts }: Terminal): string {
  if (screen.json) return replyJson(command, reply);
  const columns = screen.output.columns ?? plainColumns;
  return draw(reply, { columns: Math.min(columns, 120), colour: screen.colour, labels: texts });
}
