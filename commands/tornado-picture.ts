import type { TornadoPicture } from "../core/charts/picture.ts";
import type { Estimate } from "../core/earnings.ts";
import { frameOf } from "./picture-frame.ts";
import { swingName } from "./prospects.ts";
import type { ChartBlock, SourceLine } from "./reply.ts";
import type { Voice } from "./voice.ts";

interface Told {
  readonly rig: string;
  readonly sources: readonly SourceLine[];
}

/** What a fifth less or more of each input makes of a day. Its sentence has all that its bars show. */
export function tornadoChart(estimate: Estimate, told: Told, voice: Voice): ChartBlock {
  const { day, network } = estimate;
  const { context, money } = voice;
  const { say, format } = context;
  const now = day.profitUsdPerDay ?? day.cashUsdPerDay;
  const of = day.profitUsdPerDay === null ? "cash" : "profit";
  const rows = rowsOf(estimate, voice);
  const amount = money.show(now, { signed: true });
  const list = format.list(
    rows.map(({ name, low, high }) =>
      say("chart-tornado-item", { input: name, low: low.text, high: high.text }),
    ),
  );
  const title = say("chart-tornado-title", { rig: told.rig, network: network.name });
  const subtitle = say(`chart-tornado-subtitle-${of}`, { currency: money.currency });
  const picture: TornadoPicture = {
    kind: "tornado",
    ...frameOf({ title, subtitle, sources: told.sources }, voice),
    base: { value: money.amount(now), text: say("chart-tornado-base", { amount }) },
    bars: rows,
  };
  return { kind: "chart", alt: say(`chart-tornado-alt-${of}`, { list, amount }), series: [], picture };
}

function rowsOf(estimate: Estimate, { context, money }: Voice): TornadoPicture["bars"] {
  const end = (usd: number) => ({ value: money.amount(usd), text: money.show(usd, { signed: true }) });
  // A fifth of nothing is nothing: there is no bar for a fee that is not taken.
  const felt = estimate.swings.filter(({ low, high }) => low !== high);
  return felt.map((swing) => ({
    name: swingName(swing, estimate, context),
    low: end(swing.low),
    high: end(swing.high),
  }));
}
