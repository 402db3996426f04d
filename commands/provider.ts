import { isAkashAddress } from "../core/providers/akash-address.ts";
import { command, type Context } from "./command.ts";
import { openMoney } from "./money.ts";
import { option } from "./options.ts";
import { akashReply } from "./provider-akash.ts";
import { noAccount, whichAccount } from "./provider-asking.ts";
import { renderReply } from "./provider-render.ts";
import type { Reply } from "./reply.ts";
import type { RigBook, SavedRig } from "./rigs.ts";
import { readSaved } from "./saved-rig.ts";
import type { Voice } from "./voice.ts";

/** An account, and the asker's machine that is linked to it, if any. */
export interface Linked {
  readonly account: string;
  readonly rig?: SavedRig | undefined;
}

export const provider = command({
  name: "provider",
  options: {
    account: option.account().optional(),
    rig: option.rig().optional(),
    tier: option.tier().optional(),
    paid: option.number(0, 1e9).optional(),
    epoch: option.number(0, 1e6).optional(),
    currency: option.currency().optional(),
  },
  bare: ["account", "rig", "tier", "currency"],
  visibility: "private",
  needs: ({ paid, epoch }) => (epoch !== undefined && paid === undefined ? "paid" : undefined),
  async run({ account, currency, ...told }, context) {
    const book = await context.memory.rigs();
    const subjects = subjectsOf(account, book, context);
    const [subject, ...others] = subjects;
    if (!subject) return noAccount(book, context);
    if (others.length > 0) return whichAccount(subjects, context);
    const voice = { context, money: await openMoney(context, { currency: currency ?? context.currency }) };
    return replyFor(subject, told, voice);
  },
});

interface Told {
  readonly tier?: 2 | 3 | undefined;
  readonly paid?: number | undefined;
  readonly epoch?: number | undefined;
}

async function replyFor(linked: Linked, { tier, paid, epoch }: Told, voice: Voice): Promise<Reply> {
  if (isAkashAddress(linked.account)) {
    const reply = await akashReply(linked, voice);
    const isTold = tier !== undefined || paid !== undefined;
    return isTold ? withNote(reply, voice.context.say("provider-render-words")) : reply;
  }
  if (paid !== undefined) return renderReply(linked, { kind: "paid", jobRender: paid, epoch }, voice);
  const known = tier ?? (linked.rig && readSaved(linked.rig, voice.context)?.tier);
  return renderReply(linked, known && { kind: "tier", tier: known }, voice);
}

const withNote = (reply: Reply, text: string): Reply => ({
  ...reply,
  blocks: [...reply.blocks, { kind: "text", text, style: "note" }],
});

/** The account that is typed; else those of the machine that is meant, or where it has none, of all the asker's. */
function subjectsOf(account: string | undefined, { rigs }: RigBook, context: Context): readonly Linked[] {
  const { rig } = context;
  if (account !== undefined) return [{ account, rig: rig ?? rigs.find((one) => has(one, account)) }];
  const own = rig ? linkedOf([rig]) : [];
  return own.length > 0 ? own : rig ? [] : linkedOf(rigs);
}

const has = ({ accounts = {} }: SavedRig, account: string): boolean =>
  Object.values(accounts).includes(account);

/** Each account once, with the first machine that has it. */
function linkedOf(rigs: readonly SavedRig[]): readonly Linked[] {
  const all = rigs.flatMap((rig) =>
    Object.values(rig.accounts ?? {}).map((account) => [account, { account, rig }] as const),
  );
  return [...new Map(all.toReversed()).values()].toReversed();
}
