import type { Finding } from "./finding.ts";

const marks = { ok: "ok      ", note: "note    ", trouble: "TROUBLE " } as const;
const indent = " ".repeat(marks.ok.length);

/** The findings as text, a line each, with what to do below: words before signs, for who listens to it. */
export function reportOf(findings: readonly Finding[]): string {
  const troubles = findings.filter(({ verdict }) => verdict === "trouble").length;
  const end =
    troubles === 0
      ? "Nothing is in the way."
      : `${troubles} ${troubles === 1 ? "thing" : "things"} in the way.`;
  return `${findings.map(linesOf).join("\n")}\n\n${end}\n`;
}

const linesOf = ({ about, verdict, text, todo }: Finding): string =>
  `${marks[verdict]}${about}: ${text}${todo === undefined ? "" : `\n${indent}→ ${todo}`}`;
