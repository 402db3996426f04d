import type { NetworkId } from "../core/networks/index.ts";
import { ruleKeys, type FactKey, type Network } from "../core/networks/network.ts";
import type { Context } from "./command.ts";
import { promiseFigures, reliabilityFigures } from "./reliability-figures.ts";
import { reliabilityFields, uptimeNote, type Known } from "./reliability.ts";
import type { Block, Figure } from "./reply.ts";
import { sourceLines } from "./sources.ts";
import { spreadChart } from "./spread-picture.ts";
import type { Voice } from "./voice.ts";

/** What one network's owners and renters can rely on: figures, rules, and how far nodes differ, as a chart. */
export function reliabilityPart(
  known: Known,
  voice: Voice,
): { readonly blocks: readonly Block[]; readonly figures: readonly Figure[] } {
  const { context } = voice;
  const own = reliabilityFigures(known);
  const charts = spreadChart([known], sourceLines([...own, ...promiseFigures], context), voice);
  return {
    blocks: [
      { kind: "text", text: context.say("reliability-title"), style: "heading" },
      { kind: "fields", fields: reliabilityFields(known, context) },
      ...uptimeNote(known, context),
      factFields(known.network, ruleKeys, context),
      ...charts,
    ],
    figures: [...own, ...(charts.length > 0 ? promiseFigures : [])],
  };
}

/** Facts of a network, a sentence each. */
export const factFields = (found: Network, keys: readonly FactKey[], { say }: Context): Block => ({
  kind: "fields",
  fields: keys.map((key) => ({
    label: say(`fact-${key}`),
    value: "",
    note: say(`fact-${found.id as NetworkId}-${key}`),
  })),
});
