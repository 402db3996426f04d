import { backtest } from "../test/backtest.ts";
import { askForPay, medianError, shareWithin } from "../test/provider-pay.ts";
import { payCoverage, readEpochs, readPayouts } from "../test/render-pay.ts";
import { benchOf, type Row } from "./bench.ts";

export const bench = benchOf({
  measures:
    "How near the estimates come, which is no matter of speed: what Render's wallets were paid in a week beside the range that `provider` tells them, and reported earnings beside what `earnings` says to the same inputs.",
  beside: "Nothing stands beside it: docs/accuracy.md says what each of these is.",
  usual: {},
  quick: {},
  run: async () => [...(await ofRender()), ...(await ofReports())],
});

async function ofRender(): Promise<readonly Row[]> {
  const { weeks, within, medianWidth } = payCoverage(readPayouts(), await readEpochs());
  const { wide, byTier, byAmount } = await askForPay();
  return [
    {
      what: `paid within the range, ${weeks} wallet-weeks, tier unknown`,
      ...percent(within),
      goal: { least: 95 },
    },
    { what: "median width of the range, high over low", value: medianWidth, unit: "×" },
    { what: `the same as provider tells it, ${wide.length}`, ...percent(shareWithin(wide)) },
    { what: "median error of the middle, tier unknown", ...percent(medianError(wide)) },
    { what: "median error once the tier is said", ...percent(medianError(byTier)) },
    { what: "paid within the range of the tier that is said", ...percent(shareWithin(byTier)) },
    { what: `median error once an amount is entered, ${byAmount.length}`, ...percent(medianError(byAmount)) },
    { what: "paid within the range once an amount is entered", ...percent(shareWithin(byAmount)) },
  ];
}

async function ofReports(): Promise<readonly Row[]> {
  const reports = await backtest();
  const meeting = reports.filter(({ meets }) => meets).length;
  return [{ what: `reports within the estimate, of ${reports.length}`, value: meeting, unit: "" }];
}

const percent = (share: number) => ({ value: 100 * share, unit: "%" });
