import { isMissed, type Goal, type Outcome, type Row } from "./bench.ts";

/** Where and when it was measured. */
export interface Circumstances {
  readonly date: string;
  readonly commit: string;
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGb: number;
  readonly node: string;
  readonly system: string;
  /** Over the last minute before the start: others may be at work here, too. */
  readonly load: number;
  readonly isQuick: boolean;
}

/** All of it as Markdown, with tables that can also be read as they are. */
export function reportOf(outcomes: readonly Outcome[], at: Circumstances): string {
  const seconds = outcomes.reduce((sum, each) => sum + each.seconds, 0);
  const missed = outcomes.flatMap(({ name, rows }) =>
    rows.filter(isMissed).map(({ what }) => `${name}: ${what}`),
  );
  const failed = outcomes.filter(({ failure }) => failure !== undefined).map(({ name }) => `${name}: failed`);
  const leftOut = outcomes
    .filter(({ failure, rows }) => failure === undefined && rows.length === 0)
    .map(({ name }) => `${name}: left out`);
  const bad = [...failed, ...leftOut, ...missed];
  return [
    "# What was measured",
    "`npm run bench` wrote this. Beside each figure stands the same of a peer, or the limit, on the same machine in the same run.",
    tableOf([
      ["", ""],
      ["date", at.date],
      ["commit", at.commit],
      ["machine", `${at.cores} × ${at.cpu}, ${at.memoryGb.toFixed(0)} GB`],
      ["system", `${at.system}, Node ${at.node}`],
      ["load at the start", at.load.toFixed(2)],
      [
        "took",
        `${(seconds / 60).toFixed(1)} min${at.isQuick ? ", quick: the figures say only that it works" : ""}`,
      ],
    ]),
    bad.length === 0
      ? "All goals are met."
      : `Not as it should be:\n\n${bad.map((each) => `- ${each}`).join("\n")}`,
    ...outcomes.map(sectionOf),
  ]
    .join("\n\n")
    .concat("\n");
}

export function sectionOf({ name, measures, beside, sizes, rows, notes, failure, seconds }: Outcome): string {
  const done = Object.entries(sizes).map(([size, count]) => `${size}=${count}`);
  return [
    `## ${name}`,
    `${measures} ${beside}`,
    ...(failure === undefined ? [] : [`FAILED: ${failure}`]),
    ...(rows.length === 0 ? [] : [tableOf([heads, ...rows.flatMap(linesOf)])]),
    ...(notes.length === 0 ? [] : [notes.map((note) => `- ${note}`).join("\n")]),
    `\`npm run bench -- --only ${[name, ...done].join(" ")}\`, ${seconds.toFixed(0)} s`,
  ].join("\n\n");
}

type Cells = readonly string[];

const heads = ["figure", "", "goal", "verdict", "beside it", ""];

function linesOf(row: Row): readonly Cells[] {
  const { what, value, unit, goal, beside = [] } = row;
  const [first, ...more] = beside.map((each) => [each.what, shown(each.value, unit)]);
  const verdict = goal === undefined ? "" : isMissed(row) ? "MISSED" : "met";
  return [
    [what, shown(value, unit), goalOf(goal, unit), verdict, ...(first ?? ["", ""])],
    ...more.map((cells) => ["", "", "", "", ...cells]),
  ];
}

const goalOf = (goal: Goal | undefined, unit: string): string => {
  if (goal === undefined) return "";
  return "most" in goal ? `≤ ${shown(goal.most, unit)}` : `≥ ${shown(goal.least, unit)}`;
};

/** Three figures that count. */
const shown = (value: number, unit: string): string =>
  Number.isFinite(value) ? `${digitsOf(value)} ${unit}`.trimEnd() : "none";

const digitsOf = (value: number): string =>
  value.toLocaleString(
    "en",
    Math.abs(value) >= 100 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 },
  );

/** The first line is the head; columns of figures, which have no head, stand to the right. */
function tableOf(lines: readonly Cells[]): string {
  const [head = []] = lines;
  const columns = head.map((_, at) => at);
  const widths = columns.map((at) => Math.max(3, ...lines.map((cells) => (cells[at] ?? "").length)));
  const isFigure = (at: number) => head.length > 2 && (head[at] === "" || head[at] === "goal");
  const lineOf = (cells: Cells) =>
    `| ${columns.map((at) => (isFigure(at) ? (cells[at] ?? "").padStart(widths[at] ?? 0) : (cells[at] ?? "").padEnd(widths[at] ?? 0))).join(" | ")} |`;
  const rule = `| ${columns.map((at) => "-".repeat((widths[at] ?? 0) - (isFigure(at) ? 1 : 0)) + (isFigure(at) ? ":" : "")).join(" | ")} |`;
  return [lineOf(head), rule, ...lines.slice(1).map(lineOf)].join("\n");
}
