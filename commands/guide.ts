import { findGpu } from "../core/gpus.ts";
import type { Context } from "./command.ts";
import { familyChoices } from "./guide-cards.ts";
import { offeredFor } from "./guide-values.ts";
import { usualGpus } from "./kinds.ts";
import { requestLine, type Request } from "./line.ts";
import type { Candidate } from "./mistake.ts";
import { factOf } from "./option-names.ts";
import type { Button, Reply } from "./reply.ts";
import { gpuById, shortName } from "./rig.ts";

/** An option that the asker wants to choose, or has to; `group` is what was chosen of it so far. */
export interface Asked {
  readonly option: string;
  readonly group: string;
}

/**
 * Asks for one option with buttons. Each is the whole request again with that option, and with `ask` for the next one
 * that matters: the state of the conversation is in the buttons, so that it survives a restart.
 */
export function guideReply(asked: Asked, understood: Request, context: Context): Reply {
  const { say } = context;
  const choices = choicesFor(asked, understood, context);
  const prompt = hint(asked.option, understood, context);
  return {
    title: question(asked.option, understood, say),
    tone: "plain",
    blocks: [choices.length > 0 ? { kind: "choices", prompt, choices } : { kind: "text", text: prompt }],
    buttons: [
      ...(isSkippable(asked, understood)
        ? [{ label: say("button-now"), line: withOption(understood, asked.option, "") }]
        : []),
      { label: say("button-help"), line: `help ${understood.command.name}` },
    ],
    figures: [],
  };
}

/** One card is usual; the usual power price is among its choices. */
const isSkippable = ({ option }: Asked, { raw }: Request): boolean =>
  raw.gpu !== undefined && option === "count";

function question(option: string, { raw, command }: Request, say: Context["say"]): string {
  const match = raw.gpu === undefined ? undefined : findGpu(raw.gpu);
  const gpu = match?.kind === "found" ? shortName(match.gpu) : undefined;
  if (gpu !== undefined && option === "count") return say("guide-count", { gpu });
  if (gpu !== undefined && option === "power")
    return say("guide-power", { rig: say("rig", { count: raw.count ?? 1, gpu }) });
  if (isOneOf(cards, option)) return say(`mistake-missing-${option}`);
  if (isOneOf(settable, option)) return say(`guide-${option}`);
  const isRequired = command.facts.some(({ name, required }) => name === option && required);
  return say(isRequired ? "mistake-missing" : "guide-value", { option });
}

const cards = ["gpu", "network", "token"] as const;
const settable = [
  "language",
  "currency",
  "country",
  "timezone",
  "theme",
  "at",
  "days",
  "to",
  "zone",
  "provider",
] as const;
const hinted = [
  "gpu",
  "count",
  "power",
  "currency",
  "country",
  "timezone",
  "at",
  "days",
  "to",
  "zone",
  "provider",
] as const;

const isOneOf = <T extends string>(names: readonly T[], name: string): name is T =>
  (names as readonly string[]).includes(name);

/** How else an option can be given. */
function hint(option: string, { command }: Request, { say, typing }: Context): string {
  if (typing === "options") return say("guide-hint-options", { option, command: command.name });
  return isOneOf(hinted, option) ? say(`guide-${option}-hint`) : say("guide-hint");
}

function choicesFor({ option, group }: Asked, understood: Request, context: Context): readonly Button[] {
  const choice = ({ label, typed }: Candidate): Button => ({
    label,
    line: withOption(understood, option, typed),
  });
  if (factOf(understood.command, option)?.kind === "channel") return picks(context);
  if (option !== "gpu") {
    // Beside a price for the night, the day's must be told.
    const isNeeded = option === "power" && understood.raw.night !== undefined;
    return offeredFor(option, understood, context)
      .filter(({ typed }) => typed !== "" || !isNeeded)
      .map(choice);
  }
  const other = { label: context.say("guide-other-card"), typed: "ask-all" };
  return (group === "" ? [...usual, other] : familyChoices(group)).map(choice);
}

const picks = ({ say }: Context): readonly Button[] => [
  { label: say("button-pick-channel"), pick: "channel" },
  { label: say("button-pick-group"), pick: "group" },
];

const usual: readonly Candidate[] = usualGpus.map(({ typed }) => ({
  label: shortName(gpuById(typed)),
  typed,
}));

/** What is asked next, so that the figure becomes the asker's own. */
const following: ReadonlyMap<string, string> = new Map([
  ["gpu", "count"],
  ["count", "power"],
]);

/** The request with one option changed; where a value was chosen, with the question for the next one. */
function withOption(request: Request, option: string, typed: string): string {
  const { command, raw } = request;
  const next = typed === "" || typed.startsWith("ask") ? undefined : following.get(option);
  const isOpen =
    next !== undefined &&
    raw[next] === undefined &&
    (next !== "power" || raw.country === undefined) &&
    command.facts.some(({ name }) => name === next);
  return requestLine({ ...request, raw: { ...raw, [option]: typed, ...(isOpen && { [next]: "ask" }) } });
}
