import type { HeatPicture } from "../core/charts/picture.ts";
import { middleRate, termsOf, type Estimate } from "../core/earnings.ts";
import { heatOf, priceSteps, utilisationSteps, type Heat } from "../core/heat.ts";
import { frameOf } from "./picture-frame.ts";
import type { Block, SourceLine } from "./reply.ts";
import { inOneText } from "./sentences.ts";
import type { Voice } from "./voice.ts";

interface Told {
  readonly rig: string;
  readonly sources: readonly SourceLine[];
}

/** Cash over power price and utilisation: as a map, and as lines with the same figures. */
export function heatBlocks(estimate: Estimate, told: Told, voice: Voice): readonly Block[] {
  const terms = termsOf(estimate);
  const perUsd = voice.money.amount(1);
  // Round in the reader's currency.
  const usdPerKwh = priceSteps(terms.usdPerKwh * perUsd).map((price) => price / perUsd);
  const heat = heatOf(estimate.machine, middleRate(estimate), terms, {
    usdPerKwh,
    utilisations: utilisationSteps(terms.utilisation),
  });
  return [
    {
      kind: "chart",
      alt: altOf(heat, estimate, voice),
      series: [],
      picture: pictureOf(heat, { estimate, told }, voice),
    },
    amountsOf(heat, voice),
  ];
}

const signed = (usd: number, { money }: Voice): string => money.show(usd, { signed: true });

function pictureOf(
  heat: Heat,
  { estimate, told }: { readonly estimate: Estimate; readonly told: Told },
  voice: Voice,
): HeatPicture {
  const { context, money } = voice;
  const { say, format } = context;
  const title = say("chart-heat-title", { rig: told.rig, network: estimate.network.name });
  const subtitle = say("chart-heat-subtitle", { currency: money.currency });
  const cash = signed(estimate.day.cashUsdPerDay, voice);
  return {
    kind: "heat",
    ...frameOf({ title, subtitle, sources: told.sources }, voice),
    columns: heat.usdPerKwh.map((usd) => money.unit(usd)),
    rows: heat.utilisations.map((share) => format.percent(share)),
    cells: heat.cashUsdPerDay.map((row) =>
      row.map((usd) => ({ value: money.amount(usd), text: signed(usd, voice) })),
    ),
    columnTitle: say("chart-heat-power"),
    rowTitle: say("chart-heat-utilisation"),
    contour: heat.contour,
    contourText: say("chart-heat-contour"),
    own: { ...heat.own, text: say("chart-heat-own", { cash }) },
  };
}

function altOf(heat: Heat, { inputs, income, day, breakEven }: Estimate, voice: Voice): string {
  const { context, money } = voice;
  const { say, format } = context;
  const cells = heat.cashUsdPerDay.flatMap((row, at) =>
    row.map((usd, column) => ({
      usd,
      power: money.unit(heat.usdPerKwh[column] ?? 0),
      use: format.percent(heat.utilisations[at] ?? 0),
    })),
  );
  const [low, high] = [cells, cells.toReversed()].map((each, at) =>
    each.reduce((a, b) => ((at === 0 ? b.usd < a.usd : b.usd > a.usd) ? b : a)),
  );
  if (!low || !high) return "";
  const power = money.power(inputs.usdPerKwh.value);
  const all = say("chart-heat-alt", {
    low: signed(low.usd, voice),
    lowPower: low.power,
    lowUse: low.use,
    high: signed(high.usd, voice),
    highPower: high.power,
    highUse: high.use,
    power,
    use: format.percent(income.utilisation.value.mid),
    cash: signed(day.cashUsdPerDay, voice),
  });
  const use = breakEven.utilisation.cash;
  if (use === null || use <= 0 || use > 1) return all;
  return inOneText(all, say("chart-heat-alt-breakeven", { power, use: format.percent(use) }));
}

/** A line for each utilisation, the most first, with its amounts in the order of the prices: so wide a table fits no phone. */
function amountsOf(heat: Heat, voice: Voice): Block {
  const { context, money } = voice;
  const { say, format } = context;
  const line = (label: string, amounts: readonly string[]) => ({
    label,
    value: "",
    note: amounts.join(" · "),
  });
  const rows = heat.utilisations.map((share, at) =>
    line(
      format.percent(share),
      (heat.cashUsdPerDay[at] ?? []).map((usd) => signed(usd, voice)),
    ),
  );
  const prices = heat.usdPerKwh.map((usd) => money.unit(usd));
  return { kind: "fields", fields: [line(say("chart-heat-power"), prices), ...rows.toReversed()] };
}
