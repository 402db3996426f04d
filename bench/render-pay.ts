import { askForPay, medianError, shareWithin } from "../test/provider-pay.ts";
import { payCoverage, readEpochs, readPayouts } from "../test/render-pay.ts";

/** How well the pay range that we tell a Render operator holds against what wallets were paid. */
const { weeks, within, medianWidth } = payCoverage(readPayouts(), await readEpochs());
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
console.log(`wallet-weeks of more than 1,000 OctaneBench hours   ${weeks}`);
console.log(`paid within the range, tier unknown                 ${percent(within)}`);
console.log(`median width of the range (high / low)              ${medianWidth.toFixed(2)}`);

/** The same as the command `provider` prints it, for every wallet-week. */
const { wide, byTier, byAmount } = await askForPay();
console.log(`\nas provider tells it, all wallet-weeks              ${wide.length}`);
console.log(`paid within the range, tier unknown                 ${percent(shareWithin(wide))}`);
console.log(`median error of the middle, tier unknown            ${percent(medianError(wide))}`);
console.log(`median error once the tier is said                  ${percent(medianError(byTier))}`);
console.log(`paid within that tier's range                       ${percent(shareWithin(byTier))}`);
console.log(`other weeks, once one amount is entered             ${byAmount.length}`);
console.log(`median error of those                               ${percent(medianError(byAmount))}`);
console.log(`paid within that tier's range                       ${percent(shareWithin(byAmount))}`);
