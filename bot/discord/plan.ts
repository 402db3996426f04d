import { failedReply } from "../../commands/run.ts";
import type { Host, Served } from "../platform.ts";
import { labelsOf } from "../reception.ts";
import { askOf } from "./ask.ts";
import type { Caller, Interaction } from "./interaction.ts";
import { limits } from "./limits.ts";
import { cautious, mannerOfCommand, mannerOfPress, type Manner, type Pressing } from "./manner.ts";

export type Asked = Extract<Interaction, { kind: "command" | "press" }>;

/** How an answer is shown, and how to get it. */
export interface Plan {
  readonly manner: Manner;
  /** To be called once. Never rejects. */
  readonly serve: () => Promise<Served>;
}

/** What is asked. Never rejects. */
export async function planOf(asked: Asked, host: Host): Promise<Plan> {
  const { reception, commands } = host;
  if (asked.kind === "command") {
    const ask = askOf(asked, { command: asked.name, raw: asked.raw });
    const serve = async () => ready(await reception.answer(ask), host);
    return { manner: mannerOfCommand(asked, commands), serve };
  }
  try {
    return await planOfPress(asked, host);
  } catch (error) {
    return { manner: cautious(asked), serve: async () => failed(error, asked, host) };
  }
}

async function planOfPress(pressing: Pressing, host: Host): Promise<Plan> {
  const { reception, commands } = host;
  const press = await reception.press(pressing.carried);
  const ask = askOf(pressing, { line: press?.line ?? "", pressed: true }, aboutOf(pressing));
  if (!press) return { manner: cautious(pressing), serve: async () => reception.pressGone(ask) };
  const serve = async () => ready(await reception.answer(ask), host);
  return { manner: mannerOfPress(pressing, press, commands), serve };
}

const aboutOf = ({ askedBy, userId }: Pressing): string | undefined =>
  askedBy === userId ? undefined : askedBy;

async function ready(served: Served, { reception }: Host): Promise<Served> {
  await reception.keepLines(served.reply, limits.customIdBytes);
  return served;
}

/** A failure of ours: writes it down, and says so in the language of the asker. */
export function failed(error: unknown, { language = "en" }: Caller, { locales, log }: Host): Served {
  const { say } = locales.language(language);
  const reply = failedReply(error, { say }, { report: (what) => log.report(what) });
  return { command: "help", outcome: "failed", reply, labels: labelsOf(say), personal: true };
}
