import type { Source } from "../core/sourced.ts";
import { shortAccount } from "./accounts.ts";
import type { Context } from "./command.ts";
import type { Linked } from "./provider.ts";
import type { Button, Reply } from "./reply.ts";
import type { RigBook } from "./rigs.ts";
import { writeWord } from "./words.ts";

/** Nobody said whose earnings are meant: how an account is given, and those that are known. */
export function noAccount({ rigs }: RigBook, context: Context): Reply {
  const { say, rig, typing } = context;
  const how = typing === "options" ? "/rig action:edit account:…" : "rig edit garage account=…";
  const linked = rigs.filter((one) => one.accounts !== undefined);
  const text = rig ? say("provider-none-rig", { name: rig.name }) : say("provider-none", { how });
  return {
    title: say("provider-none-title"),
    tone: "plain",
    blocks: [
      linked.length > 0
        ? { kind: "choices", prompt: text, choices: linked.map(({ name }) => ofRig(name)) }
        : { kind: "text", text },
    ],
    buttons: [
      ...(rig ? [linkButton(rig.name, "ask", context)] : []),
      { label: say("button-help"), line: "help provider" },
    ],
    figures: [],
  };
}

const ofRig = (name: string): Button => ({
  label: name,
  line: `provider ${writeWord({ name: "rig", text: name })}`,
});

/** Several accounts may be meant. */
export const whichAccount = (subjects: readonly Linked[], { say }: Context): Reply => ({
  title: say("provider-which"),
  tone: "plain",
  blocks: [
    {
      kind: "choices",
      prompt: say("guide-hint"),
      choices: subjects.map(({ account, rig }) => ({
        label: rig ? `${rig.name} · ${shortAccount(account)}` : shortAccount(account),
        line: `provider ${account}`,
      })),
    },
  ],
  figures: [],
});

/** Gives a machine an account; `ask` asks for it. */
const linkButton = (name: string, account: string, { say }: Context): Button => ({
  label: say("button-link-rig"),
  line: `rig action=edit ${writeWord({ name: "name", text: name })} account=${account}`,
});

/** Offers to link an account to the machine that it can only be of; of a linked one, what keeps its estimates. */
export async function linkButtons({ account, rig }: Linked, context: Context): Promise<readonly Button[]> {
  const { say } = context;
  if (rig) {
    const named = writeWord({ name: "rig", text: rig.name });
    return [{ label: say("button-digest"), line: `digest action=subscribe ${named}` }];
  }
  const { rigs } = await context.memory.rigs();
  const [only, ...others] = rigs;
  return only && others.length === 0 ? [linkButton(only.name, account, context)] : [];
}

/** The source knows nobody by this account. */
export const nobody = (account: string, { say }: Context): Reply => ({
  title: say("provider-nobody-title"),
  tone: "bad",
  blocks: [{ kind: "text", text: say("provider-nobody", { account: shortAccount(account) }) }],
  buttons: [{ label: say("button-help"), line: "help provider" }],
  figures: [],
});

/** Nothing at all can be read. */
export const unread = (source: Source, { account }: Linked, { say }: Context): Reply => ({
  title: say("failed-title"),
  tone: "bad",
  blocks: [{ kind: "text", text: say("failed-upstream", { source: source.name }) }],
  buttons: [{ label: say("button-again"), line: `provider ${account}` }],
  figures: [],
});
