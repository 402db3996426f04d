import type { Figure } from "../commands/reply.ts";
import { converse } from "./ask.ts";
import reported from "./fixtures/reported-earnings.json" with { type: "json" };
import { openTestWorld } from "./world.ts";

type Report = (typeof reported.reports)[number];

/** What somebody reported, and what `earnings` says to the same inputs: gross USD a day, of one card. */
export interface Backtest {
  readonly report: Report;
  readonly low: number;
  readonly mid: number;
  readonly high: number;
  /** Its middle over the middle of the report. */
  readonly ratio: number;
  /** The report, or some of its range, lies within the estimate's. */
  readonly meets: boolean;
}

/** What a kWh costs makes no difference to the gross, but has to be said. */
const power = "power=0.12";

/** Asks every line of the reports, on the recorded upstreams. */
export async function backtest(): Promise<readonly Backtest[]> {
  await using test = await openTestWorld();
  const { ask } = converse(test.world);
  const rows: Backtest[] = [];
  for (const report of reported.reports) {
    const { reply } = await ask(`${report.line} ${power}`);
    const gross = reply.figures.find(({ name }) => name === "grossUsdPerDay");
    rows.push(judged(report, gross));
  }
  return rows;
}

function judged(report: Report, gross: Figure | undefined): Backtest {
  const cards = Number(/count=(\d+)/.exec(report.line)?.[1] ?? 1);
  if (typeof gross?.value !== "number") throw new Error(`no gross for ${report.line}`);
  const [low, mid, high] = [gross.low ?? gross.value, gross.value, gross.high ?? gross.value].map(
    (usd) => usd / cards,
  ) as [number, number, number];
  const [from = Number.NaN, to = Number.NaN] = report.usdPerGpuDay;
  const rounding = 0.005;
  return {
    report,
    low,
    mid,
    high,
    ratio: mid / ((from + to) / 2),
    meets: high >= from - rounding && low <= to + rounding,
  };
}

/** Both tables, as Markdown. */
export function tablesOf(rows: readonly Backtest[]): string {
  const table = (of: string) => {
    const lines = rows.filter(({ report }) => report.of === of).map(lineOf);
    return [
      "| report | date | asked | reported | estimate | ratio |",
      "| --- | --- | --- | ---: | ---: | ---: |",
      ...lines,
    ].join("\n");
  };
  return `Price and hours are told:\n\n${table("inputs")}\n\nOnly the card is told, and the rest is our market figure:\n\n${table("card")}\n`;
}

function lineOf({ report, low, mid, high, ratio, meets }: Backtest): string {
  const [from = Number.NaN, to = Number.NaN] = report.usdPerGpuDay;
  const span = (a: number, b: number) =>
    a.toFixed(2) === b.toFixed(2) ? a.toFixed(2) : `${a.toFixed(2)} to ${b.toFixed(2)}`;
  const estimate = low === high ? mid.toFixed(2) : `${mid.toFixed(2)} (${span(low, high)})`;
  const cells = [
    `${report.report}: ${report.source}`,
    report.date,
    `\`${report.line}\``,
    span(from, to),
    estimate,
    `${ratio.toFixed(2)}${meets ? "" : " ✗"}`,
  ];
  return `| ${cells.join(" | ")} |`;
}
