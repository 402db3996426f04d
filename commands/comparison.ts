import type { Network } from "../core/networks/network.ts";
import type { Context } from "./command.ts";
import type { Button } from "./reply.ts";
import { whyButton } from "./secret.ts";
import type { Voice } from "./voice.ts";

/** A network with a day's cash there. */
interface Ranked {
  readonly network: Network;
  readonly cashUsdPerDay: number;
}

/** Which network brings most, or loses least; of those behind it one may be guessed to bring more. */
export function comparisonTitle(
  [best, ...others]: readonly Ranked[],
  rig: string,
  { context: { say }, money }: Voice,
): string {
  if (!best) return say("compare-title-none", { rig });
  const cash = money.show(best.cashUsdPerDay, { signed: true });
  const facts = { rig, cash, network: best.network.name };
  const guessed = others.toSorted((a, b) => b.cashUsdPerDay - a.cashUsdPerDay)[0];
  if (guessed && guessed.cashUsdPerDay > best.cashUsdPerDay) {
    const perhaps = money.show(guessed.cashUsdPerDay, { signed: true });
    return say("compare-title-guessed", { ...facts, other: guessed.network.name, perhaps });
  }
  return best.cashUsdPerDay > 0 ? say("compare-title", facts) : say("compare-title-loss", facts);
}

/** Leads on to each network that was compared. */
export const comparisonButtons = (
  ranked: readonly { readonly network: Network }[],
  context: Context,
): readonly Button[] => [
  ...ranked.map(({ network }) => ({
    label: context.say("button-details", { network: network.name }),
    line: context.again("earnings", { network: network.id }),
  })),
  ...whyButton(context),
];
