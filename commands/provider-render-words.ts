import type { RenderTier } from "../core/networks/network.ts";
import { narrow, type OwnersWord, type RenderWallet } from "../core/providers/render-wallet.ts";
import { entered } from "../core/sourced.ts";
import type { Context } from "./command.ts";
import { figure } from "./figures.ts";
import type { Block, Figure } from "./reply.ts";

/** What the owner says of a wallet: its tier, or what one week's work was paid; the newest week where none is named. */
export type Word =
  | { readonly kind: "tier"; readonly tier: RenderTier }
  | { readonly kind: "paid"; readonly jobRender: number; readonly epoch?: number | undefined };

/** A wallet as far as its owner's word narrows it, and what is to be said of that. */
export interface ToldWallet {
  readonly wallet: RenderWallet;
  readonly tier: RenderTier | undefined;
  readonly said: Block;
  readonly figures: readonly Figure[];
}

/** Takes the owner's word; where it tells nothing, the range stays as wide as it was and the reason is said. */
export function toldOf(wallet: RenderWallet, word: Word | undefined, context: Context): ToldWallet {
  const { say } = context;
  const newest = wallet.epochs.at(-1)?.id ?? 0;
  const wide = { wallet, tier: undefined, figures: [] };
  if (!word) return { ...wide, said: plain(say("provider-tier-unknown", { epoch: newest })) };
  const epoch = word.kind === "paid" ? (word.epoch ?? newest) : newest;
  const narrowed = narrow(wallet, wordOf(word, epoch));
  switch (narrowed.kind) {
    case "no-such-epoch": {
      const from = wallet.epochs[0].id;
      return { ...wide, said: warning(say("provider-no-epoch", { epoch, from, to: newest })) };
    }
    case "nothing-to-tell-by":
      return { ...wide, said: warning(say("provider-no-telling", { epoch })) };
    case "narrowed": {
      const { tier, fits, epochs } = narrowed;
      const figures =
        word.kind === "paid"
          ? [figure("render", ["paidRender", "RENDER/epoch"], entered(word.jobRender, context.world.now()))]
          : [];
      const said = saidOf(word, { tier, fits, epoch }, say);
      return { wallet: { ...wallet, epochs }, tier, figures, said };
    }
  }
}

const wordOf = (word: Word, epoch: number): OwnersWord =>
  word.kind === "tier" ? word : { kind: "paid", epoch, jobRender: word.jobRender };

interface Found {
  readonly tier: RenderTier;
  readonly fits: boolean;
  readonly epoch: number;
}

function saidOf(word: Word, { tier, fits, epoch }: Found, say: Context["say"]): Block {
  if (word.kind === "tier") return note(say("provider-tier-told", { tier }));
  return fits
    ? note(say("provider-tier-paid", { tier, epoch }))
    : warning(say("provider-tier-misfit", { tier, epoch }));
}

const plain = (text: string): Block => ({ kind: "text", text });
const warning = (text: string): Block => ({ kind: "text", text, style: "warning" });
const note = (text: string): Block => ({ kind: "text", text, style: "note" });
