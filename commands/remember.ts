import { mayBeKept } from "../core/networks/index.ts";
import type { Command, Context, LastAnswer } from "./command.ts";
import { networkOf } from "./figures.ts";
import { formLine } from "./line.ts";
import type { Figure, Reply } from "./reply.ts";
import { isSecret } from "./secret.ts";

interface Remembered {
  readonly asker: { readonly last: { set(answer: LastAnswer): Promise<void> } };
  readonly desk: { readonly report: (error: unknown) => string };
  readonly raw: Readonly<Record<string, string>>;
  readonly context: Context;
}

/** Keeps an answer for `why`. That this fails is written down; the answer stands. */
export async function remember(
  command: Command,
  { title, figures }: Reply,
  { asker, desk, raw, context }: Remembered,
): Promise<void> {
  if (command.name === "why" || figures.length === 0 || isSecret(command, context)) return;
  try {
    await asker.last.set(keepable({ command: command.name, line: formLine(command, raw), title, figures }));
  } catch (error) {
    desk.report(error);
  }
}

/**
 * An answer without what the terms of its source let nobody keep, and what was reckoned from it; its title may tell of that,
 * too. Nothing is left to explain where it was about that alone.
 */
function keepable(last: LastAnswer): LastAnswer {
  const figures = last.figures.filter(isKept);
  if (figures.length === last.figures.length) return last;
  const isAboutOthers = figures.some(({ of }) => networkOf(of) !== undefined);
  return { ...last, title: last.line, figures: isAboutOthers ? figures : [] };
}

function isKept({ of, source }: Figure): boolean {
  const network = networkOf(of)?.network;
  return source.memoryOnly !== true && (network === undefined || mayBeKept(network));
}
