import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { backtest, tablesOf } from "../test/backtest.ts";

/** Reported earnings beside the estimate with the same inputs; `-- --write` puts the tables into docs/accuracy.md. */
const tables = tablesOf(await backtest());
console.log(tables);
if (process.argv.includes("--write")) {
  const path = join(import.meta.dirname, "..", "docs", "accuracy.md");
  const [before = "", after = ""] = readFileSync(path, "utf8").split(/<!-- backtest -->\n[^]*<!-- end -->\n/);
  writeFileSync(path, `${before}<!-- backtest -->\n\n${tables}\n<!-- end -->\n${after}`);
}
