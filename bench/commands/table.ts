import { quantile } from "../../core/risk.ts";
import type { Load } from "./loads.ts";

/** One line of the output. */
export interface Row {
  readonly platform: string;
  /** Who asks, such as `500 users`. */
  readonly who: string;
  readonly load: Load;
  /** Time that was spent on both cores together, in ms. */
  readonly botCpuMs: number;
  readonly benchCpuMs: number;
  /** So late was what this process had to do, in 99 of 100 cases, in ms. */
  readonly benchLateMs: number;
  /** For the 99th percentile, in ms. */
  readonly goalMs?: number | undefined;
}

const columns = [17, 12, 6, 6, 6, 7, 7, 7, 7, 6, 6, 6];
const heads = ["", "", "asked", "lost", "per s", "first", "p50", "p99", "worst", "bot", "bench", "late"];

export function printHead(title: string): void {
  console.log(`\n${title}`);
  console.log(line(heads));
}

export function printRow({ platform, who, load, goalMs, ...spent }: Row): void {
  const { seen, ms } = load;
  const answers = known(seen.map(({ answerMs }) => answerMs));
  const p99 = quantile(answers, 0.99) ?? Number.NaN;
  const cells = [
    platform,
    who,
    String(seen.length),
    String(seen.length - answers.length),
    ((1000 * answers.length) / ms).toFixed(0),
    Math.max(...known(seen.map(({ firstMs }) => firstMs))).toFixed(0),
    ...[quantile(answers, 0.5) ?? Number.NaN, p99, Math.max(...answers)].map((each) => each.toFixed(1)),
    ...[spent.botCpuMs, spent.benchCpuMs].map((each) => `${((100 * each) / ms).toFixed(0)} %`),
    spent.benchLateMs.toFixed(1),
  ];
  console.log(line(cells) + (goalMs === undefined ? "" : `  goal p99 < ${goalMs}: ${verdict(p99 < goalMs)}`));
}

export const known = (values: readonly (number | undefined)[]): readonly number[] =>
  values.filter((value) => value !== undefined);

export const verdict = (isMet: boolean): string => (isMet ? "met" : "MISSED");

const line = (cells: readonly string[]): string =>
  cells
    .map((cell, at) => (at < 2 ? cell.padEnd(columns[at] ?? 0) : cell.padStart(columns[at] ?? 0)))
    .join(" ")
    .trimEnd();
