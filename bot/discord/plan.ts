import { ownerCommands } from "../../commands/index.ts";
import { failedReply } from "../../commands/failed-reply.ts";
import type { Host, Served } from "../platform.ts";
import { labelsOf } from "../reception.ts";
import { pressKindOf } from "../presses.ts";
import { askOf } from "./ask.ts";
import type { Caller } from "./caller.ts";
import { filledIn, fillable, formOf, type Form } from "./form.ts";
import type { Interaction, RawOptions } from "./interaction.ts";
import { limits } from "./limits.ts";
import { askingOf } from "./more.ts";
import { cautious, mannerOfCommand, mannerOfPress, type Manner, type Pressing } from "./manner.ts";

/** Of pictures: most people have Discord dark. */
export const usualTheme = "dark";

export type Asked = Extract<Interaction, { kind: "command" | "press" | "submit" }>;
type Submitted = Extract<Interaction, { kind: "submit" }>;

/** How an answer is shown, and how to get it. */
export interface Plan {
  readonly manner: Manner;
  /** Whether it changes what is kept, so that it must not be done a second time. */
  readonly changes: boolean;
  /** To be called once. Never rejects. */
  readonly serve: () => Promise<Served>;
}

/** What is asked. Never rejects. */
export async function planOf(asked: Asked, host: Host): Promise<Plan> {
  if (asked.kind === "command") return planOfCommand(asked, asked, host);
  try {
    return await (asked.kind === "press" ? planOfPress(asked, host) : planOfSubmit(asked, host));
  } catch (error) {
    return { manner: cautious(asked), changes: false, serve: async () => failed(error, asked, host) };
  }
}

function planOfCommand({ name, raw }: Named, caller: Caller, host: Host): Plan {
  const ask = askOf(caller, askingOf(name, raw, host.commands));
  const serve = async () => ready(await host.reception.answer(ask), host);
  const manner = mannerOfCommand({ name, raw, spot: caller.spot }, host.commands);
  return { manner, changes: changesBy(name, host), serve };
}

interface Named {
  readonly name: string;
  readonly raw: RawOptions;
}

/** The command behind a form, with what was filled in; all that is needed to answer it is on the form. */
async function planOfSubmit(submitted: Submitted, host: Host): Promise<Plan> {
  const press = await host.reception.press(submitted.carried);
  const request = press?.kind === "form" ? fillable(press.line, host) : undefined;
  if (!request) return planOfGone(submitted, host);
  const raw = filledIn(request, submitted.typed);
  return planOfCommand({ name: request.command.name, raw }, submitted, host);
}

const planOfGone = (caller: Caller, { reception }: Host): Plan => ({
  manner: cautious(caller),
  changes: false,
  serve: async () => reception.pressGone(askOf(caller, { line: "", pressed: true })),
});

/** The form that a press opens; undefined where it opens none. Rejects when its line cannot be read. */
export async function formFor(asked: Asked, host: Host): Promise<Form | undefined> {
  if (asked.kind !== "press" || pressKindOf(asked.carried) !== "form") return undefined;
  const press = await host.reception.press(asked.carried);
  const request = press && fillable(press.line, host);
  if (!request) return undefined;
  const { say } = host.locales.language(asked.language ?? "en");
  return formOf(request, { say, carried: asked.carried });
}

async function planOfPress(pressing: Pressing, host: Host): Promise<Plan> {
  const { reception, commands } = host;
  const press = await reception.press(pressing.carried);
  if (!press) return planOfGone(pressing, host);
  const ask = askOf(pressing, { line: press.line, pressed: true }, aboutOf(pressing));
  const serve = async () => ready(await reception.answer(ask), host);
  const changes = changesBy(press.line.split(" ", 1)[0] ?? "", host);
  return { manner: mannerOfPress(pressing, press, commands), changes, serve };
}

const changesBy = (command: string, { commands }: Host): boolean =>
  [...commands, ...ownerCommands].find(({ name }) => name === command)?.changes ?? false;

const aboutOf = ({ askedBy, userId }: Pressing): string | undefined =>
  askedBy === userId ? undefined : askedBy;

async function ready(served: Served, { reception, pictures }: Host): Promise<Served> {
  await reception.keepLines(served.reply, limits.customIdBytes);
  return { ...served, images: await pictures.of(served.reply, usualTheme) };
}

/** A failure of ours: writes it down, and says so in the language of the asker. */
export function failed(error: unknown, { language = "en" }: Caller, { locales, log }: Host): Served {
  const { say } = locales.language(language);
  const reply = failedReply(error, { say }, { report: (what) => log.report(what) });
  return { command: "help", outcome: "failed", reply, labels: labelsOf(say), personal: true };
}
