import type { Command, Context } from "./command.ts";
import { formLine } from "./line.ts";
import type { Candidate, Mistake } from "./mistake.ts";
import type { Block, Button, Reply } from "./reply.ts";

/** What was understood of the request, so that nothing that was typed is lost. */
export interface Understood {
  readonly command: Command;
  readonly raw: Readonly<Record<string, string>>;
}

/** Answers a request that cannot be answered as it stands: with what is missing, or with what is near. */
export function mistakenReply(mistake: Mistake, understood: Understood | undefined, context: Context): Reply {
  const { say } = context;
  const choices = choicesFor(mistake, understood);
  const blocks: readonly Block[] =
    choices.length > 0
      ? [{ kind: "choices", prompt: prompt(mistake, understood, context), choices }]
      : [{ kind: "text", text: prompt(mistake, understood, context) }];
  return {
    title: say("mistake-title"),
    tone: "plain",
    blocks,
    buttons: [{ label: say("button-help"), line: helpLine(understood) }],
    figures: [],
  };
}

const helpLine = (understood: Understood | undefined): string =>
  understood ? `help ${understood.command.name}` : "help";

function prompt(mistake: Mistake, understood: Understood | undefined, { say, format }: Context): string {
  switch (mistake.code) {
    case "too-long":
      return say("mistake-too-long", { limit: mistake.limit });
    case "unknown-command": {
      const { typed } = mistake;
      return mistake.nearest.length > 0
        ? say("mistake-unknown-command-near", { typed })
        : say("mistake-unknown-command", { typed });
    }
    case "unknown-option": {
      const { typed } = mistake;
      if (mistake.nearest.length > 0) return say("mistake-unknown-option-near", { typed });
      return say("mistake-unknown-option", { typed, command: understood?.command.name ?? "" });
    }
    case "unknown-word":
      return say("mistake-unknown-word", { typed: mistake.typed });
    case "unknown-value": {
      const sentence = say(`mistake-unknown-${mistake.kind}`, { typed: mistake.typed.slice(0, 60) });
      return mistake.nearest.length > 0 ? `${sentence} ${say("mistake-did-you-mean")}` : sentence;
    }
    case "missing":
      return missingText(mistake.option, say);
    case "not-a-number":
      return say("mistake-not-a-number", { typed: mistake.typed.slice(0, 60), option: mistake.option });
    case "ambiguous-number":
      return say("mistake-ambiguous", { typed: mistake.typed });
    case "out-of-range": {
      const facts = { option: mistake.option, typed: mistake.typed.slice(0, 60) };
      if (mistake.min !== undefined) return say("mistake-too-small", { ...facts, min: format.number(mistake.min, 4) });
      return say("mistake-too-big", { ...facts, max: format.number(mistake.max ?? 0, 4) });
    }
  }
}

function missingText(option: string, say: Context["say"]): string {
  if (option === "gpu" || option === "network" || option === "token") return say(`mistake-missing-${option}`);
  return say("mistake-missing", { option });
}

/** Each choice is the whole request again, with the one thing put right. */
function choicesFor(mistake: Mistake, understood: Understood | undefined): readonly Button[] {
  switch (mistake.code) {
    case "unknown-command":
      return mistake.nearest.map(({ label, typed }) => ({ label, line: typed }));
    case "unknown-value":
    case "missing":
    case "ambiguous-number":
      return mistake.nearest.map((candidate) => corrected(mistake.option, candidate, understood));
    case "unknown-word":
      return understood ? [asButton(formLine(understood.command, understood.raw))] : [];
    case "unknown-option":
      return mistake.nearest.map(({ label, typed }) =>
        corrected(typed, { label: `${label}=${mistake.value}`, typed: mistake.value }, understood),
      );
    case "too-long":
    case "not-a-number":
    case "out-of-range":
      return [];
  }
}

const asButton = (line: string): Button => ({ label: line, line });

function corrected(option: string, { label, typed }: Candidate, understood: Understood | undefined): Button {
  if (!understood) return { label, line: typed };
  return { label, line: formLine(understood.command, { ...understood.raw, [option]: typed }) };
}
