import type { Command, Context, LastAnswer } from "./command.ts";
import { networkOf } from "./figures.ts";
import { formLine } from "./line.ts";
import type { Reply } from "./reply.ts";
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

/** An answer without what the terms of its source let nobody keep; its title may tell of that, too. */
function keepable(last: LastAnswer): LastAnswer {
  const figures = last.figures.filter(({ of }) => networkOf(of)?.network.keptNowhere !== true);
  return figures.length === last.figures.length ? last : { ...last, title: last.line, figures };
}
