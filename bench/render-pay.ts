import { payCoverage, readEpochs, readPayouts } from "../test/render-pay.ts";

/** How well the pay range that we tell a Render operator holds against what wallets were paid. */
const { weeks, within, medianWidth } = payCoverage(readPayouts(), await readEpochs());
console.log(`wallet-weeks of more than 1,000 OctaneBench hours   ${weeks}`);
console.log(`paid within the range, tier unknown                 ${(100 * within).toFixed(1)} %`);
console.log(`median width of the range (high / low)              ${medianWidth.toFixed(2)}`);
