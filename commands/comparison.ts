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

/** Which network brings most, or loses least; `best` is undefined where no network has a figure. */
export function comparisonTitle(
  best: Ranked | undefined,
  rig: string,
  { context: { say }, money }: Voice,
): string {
  if (!best) return say("compare-title-none", { rig });
  const cash = money.show(best.cashUsdPerDay, { signed: true });
  const facts = { rig, cash, network: best.network.name };
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
