import { createInterface } from "node:readline/promises";
import type { Readable, Writable } from "node:stream";
import type { Reply } from "../../commands/reply.ts";
import type { Answered } from "../../commands/run.ts";
import type { ChartFiles } from "./charts.ts";
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

/** Answers one line and returns what it showed: an answer that cannot be shown has failed. */
export async function answerOnce(line: string, answer: AnswerLine, terminal: Terminal): Promise<Answered> {
  const given = await answer(line);
  const charts = (await terminal.charts?.keep(given)) ?? [];
  const { answered, text } = showable(given, charts, terminal);
  terminal.screen.output.write(`${text}\n`);
  return answered;
}

export interface Terminal {
  readonly screen: Screen;
  readonly texts: TerminalTexts;
  /** Writes down that an answer could not be shown, and says so in its place. */
  readonly failed: (error: unknown) => Reply;
  /** Where the charts of answers are wanted as files. */
  readonly charts?: ChartFiles | undefined;
}

/** Answers line after line until the input ends or the person leaves. Returns how many of them failed. */
export async function converse(answer: AnswerLine, terminal: Terminal): Promise<number> {
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
  let failures = 0;
  prompt();
  for await (const typed of lines) {
    const line = typed.trim();
    if (leaving.has(line.toLowerCase())) break;
    if (line !== "") {
      const button = screen.interactive ? pressed(line, last) : undefined;
      last = await answerOnce(button ?? line, answer, terminal);
      if (last.outcome === "failed") failures += 1;
    }
    if (screen.interactive) screen.output.write("\n");
    prompt();
  }
  lines.close();
  return failures;
}

/** The line behind the button with that number in the last answer. */
function pressed(line: string, last: Answered | undefined): string | undefined {
  if (!last || !/^\d{1,2}$/.test(line)) return undefined;
  const button = pressable(last.reply)[Number(line) - 1];
  return button && "line" in button ? button.line : undefined;
}

/** What cannot be shown is our mistake, and no reason to leave the lines after it unanswered. */
function showable(
  answered: Answered,
  charts: readonly string[],
  terminal: Terminal,
): { answered: Answered; text: string } {
  try {
    return { answered, text: shown(answered, charts, terminal) };
  } catch (error) {
    const failed: Answered = { ...answered, reply: terminal.failed(error), outcome: "failed" };
    return { answered: failed, text: shown(failed, [], terminal) };
  }
}

/** The paths of charts stand below, each in a line of its own, unbroken. */
function shown(
  { command, reply, outcome }: Answered,
  charts: readonly string[],
  { screen, texts }: Terminal,
): string {
  if (screen.json) return replyJson(command, reply, { outcome, charts });
  const columns = screen.output.columns ?? plainColumns;
  const text = draw(reply, { columns: Math.min(columns, 120), colour: screen.colour, labels: texts });
  return [text, ...charts].join("\n");
}
