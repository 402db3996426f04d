import type { Context } from "./command.ts";
import { guideReply } from "./guide.ts";
import { requestLine, type Request } from "./line.ts";
import type { Candidate, Mistake } from "./mistake.ts";
import { isOfPower, powerMistake, type PowerMistake } from "./mistaken-power.ts";
import type { Block, Button, Reply } from "./reply.ts";
import { inOneText } from "./sentences.ts";
import { clip } from "./words.ts";

const longestQuote = 60;
const longestLabel = 100;

/**
 * Answers a request that cannot be answered as it stands: with what is missing, or with what is near. `understood` is
 * the request that the mistake is in, so that nothing that was typed is lost.
 */
export function mistakenReply(mistake: Mistake, understood: Request | undefined, context: Context): Reply {
  if (understood && (mistake.code === "asked" || mistake.code === "missing"))
    return guideReply({ group: "", ...mistake }, understood, context);
  const { say } = context;
  const [text, choices] = isOfPower(mistake)
    ? powerMistake(mistake, understood, context)
    : [prompt(mistake, understood, context), choicesFor(mistake, understood)];
  const block: Block =
    choices.length > 0 ? { kind: "choices", prompt: text, choices } : { kind: "text", text };
  return {
    title: say("mistake-title"),
    tone: "plain",
    blocks: [block],
    buttons: [{ label: say("button-help"), line: helpLine(understood) }],
    figures: [],
  };
}

const helpLine = (understood: Request | undefined): string =>
  understood ? `help ${understood.command.name}` : "help";

type Plain = Exclude<Mistake, PowerMistake>;

function prompt(mistake: Plain, understood: Request | undefined, context: Context): string {
  switch (mistake.code) {
    case "too-long":
      return context.say("mistake-too-long", { limit: mistake.limit });
    case "unknown-command":
    case "unknown-option":
    case "unknown-word":
    case "unknown-value":
      return unknownText(mistake, understood, context);
    case "missing":
    case "asked":
      return context.say("mistake-missing", { option: mistake.option });
    case "not-a-number":
    case "ambiguous-number":
    case "out-of-range":
      return numberText(mistake, understood, context);
  }
}

type Unknown = Extract<Mistake, { code: `unknown-${string}` }>;

function unknownText(mistake: Unknown, understood: Request | undefined, { say }: Context): string {
  const typed = clip(mistake.typed, longestQuote);
  switch (mistake.code) {
    case "unknown-command":
      return say(mistake.nearest.length > 0 ? "mistake-unknown-command-near" : "mistake-unknown-command", {
        typed,
      });
    case "unknown-option":
      if (nearestFree(mistake, understood).length > 0) return say("mistake-unknown-option-near", { typed });
      return say("mistake-unknown-option", { typed, command: understood?.command.name ?? "" });
    case "unknown-word":
      return unknownWordText(mistake, understood, say);
    case "unknown-value": {
      const sentence = say(`mistake-unknown-${mistake.kind}`, { typed });
      return mistake.nearest.length > 0 ? inOneText(sentence, say("mistake-did-you-mean")) : sentence;
    }
  }
}

function unknownWordText(
  { beside, ...mistake }: Extract<Mistake, { code: "unknown-word" }>,
  understood: Request | undefined,
  say: Context["say"],
): string {
  const typed = clip(mistake.typed, longestQuote);
  if (beside === "card") return say("mistake-several-cards", { typed });
  if (beside === undefined) return say("mistake-unknown-word", { typed });
  return say("mistake-unknown-words", { typed, command: understood?.command.name ?? "" });
}

type BadNumber = Extract<Mistake, { code: "not-a-number" | "ambiguous-number" | "out-of-range" }>;

function numberText(mistake: BadNumber, understood: Request | undefined, { say, format }: Context): string {
  const { option } = mistake;
  const typed = clip(mistake.typed, longestQuote);
  if (mistake.code === "not-a-number") return say("mistake-not-a-number", { typed, option });
  if (mistake.code === "ambiguous-number") return say("mistake-ambiguous", { typed });
  const kind = understood?.command.facts.find(({ name }) => name === option)?.kind;
  const limit = (value: number) => {
    if (kind === "duration") return say("duration-hours", { value: format.number(value, 4) });
    return kind === "share" ? format.percent(value) : format.number(value, 4);
  };
  const { min, max = 0 } = mistake;
  if (min !== undefined) return say("mistake-too-small", { option, typed, min: limit(min) });
  return say("mistake-too-big", { option, typed, max: limit(max) });
}

type UnknownOption = Extract<Mistake, { code: "unknown-option" }>;

/** Each choice is the whole request again, with the one thing put right. */
function choicesFor(mistake: Plain, understood: Request | undefined): readonly Button[] {
  switch (mistake.code) {
    case "unknown-command":
      return mistake.nearest.map(({ label, typed }) => ({ label, line: typed }));
    case "unknown-value":
    case "ambiguous-number":
      return mistake.nearest.map((near) => corrected(mistake.option, near, { mistake, understood }));
    case "unknown-word":
      return without(mistake, understood);
    case "unknown-option": {
      const nearest = nearestFree(mistake, understood);
      if (nearest.length === 0) return without(mistake, understood);
      return nearest.map(({ typed: option }) => {
        const near = { label: `${option}=${clip(mistake.value, longestQuote)}`, typed: mistake.value };
        return corrected(option, near, { mistake, understood });
      });
    }
    case "missing":
    case "asked":
    case "too-long":
    case "not-a-number":
    case "out-of-range":
      return [];
  }
}

/** Near names of an unknown option, except of options that were given as well. */
const nearestFree = ({ nearest }: UnknownOption, understood: Request | undefined): readonly Candidate[] =>
  nearest.filter(({ typed }) => understood?.raw[typed] === undefined);

function without(mistake: Mistake, understood: Request | undefined): readonly Button[] {
  const isOther = mistake.code === "unknown-word" && mistake.beside !== undefined;
  if (!understood || isOther) return [];
  const line = requestLine(understood, mistake);
  return [{ label: clip(line, longestLabel), line }];
}

function corrected(
  option: string,
  { label, typed }: Candidate,
  { mistake, understood }: { mistake: Mistake; understood: Request | undefined },
): Button {
  if (!understood) return { label, line: typed };
  const raw = { ...understood.raw, [option]: typed };
  return { label, line: requestLine({ ...understood, raw }, mistake) };
}
