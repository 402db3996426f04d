import { join } from "node:path";
import { benchOf, type Row } from "./bench.ts";
import type { Job, Measured } from "./growth/process.ts";
import { inProcess } from "./setup/child.ts";
import { openFolder } from "./setup/folder.ts";
import { dropSchemas, refusalOfServer, schemaUrl } from "./setup/ground.ts";
import { median } from "./setup/numbers.ts";

const file = join(import.meta.dirname, "growth", "process.ts");
const schema = `bench_growth_${process.pid}`;

type Note = (text: string) => void;

export const bench = benchOf({
  measures:
    "What a tick costs in which 1,000 subscriptions are due, among ever more that are not; the goal is that it does not grow with who is only subscribed. Each database is filled by one process and ticked by another.",
  beside:
    "Beside it: the same rows read, written and moved on by node:sqlite alone, without time zones and checks; on PostgreSQL, the tick on SQLite.",
  usual: { small: 10_000, middle: 100_000, large: 500_000 },
  quick: { small: 10_000, middle: 20_000, large: 40_000 },
  async run({ small, middle, large }, note) {
    const counts = [small, middle, large];
    using folder = openFolder();
    const sqliteUrl = (name: string) => `sqlite:${join(folder.path, `${name}.db`)}`;
    const onSqlite = await measuredOn(counts, (count) => sqliteUrl(`${count}`));
    const bare = await measuredOn(counts, (count) => sqliteUrl(`bare-${count}`), "bare");
    const rows = rowsOf(
      "SQLite",
      { counts, measured: onSqlite, beside: bare, what: "bare node:sqlite" },
      note,
    );
    return [...rows, ...(await onPostgres(counts, onSqlite, note))];
  },
});

async function onPostgres(
  counts: readonly number[],
  onSqlite: readonly Measured[],
  note: Note,
): Promise<readonly Row[]> {
  const refusal = await refusalOfServer();
  if (refusal !== undefined) {
    note(`only on SQLite: ${refusal}`);
    return [];
  }
  const nameOf = (count: number) => `${schema}_${count}`;
  try {
    const measured = await measuredOn(counts, (count) => schemaUrl(nameOf(count)));
    return rowsOf("PostgreSQL", { counts, measured, beside: onSqlite, what: "SQLite" }, note);
  } finally {
    await dropSchemas(counts.map(nameOf));
  }
}

async function measuredOn(
  counts: readonly number[],
  urlOf: (count: number) => string,
  way: "tick" | "bare" = "tick",
): Promise<readonly Measured[]> {
  const all: Measured[] = [];
  for (const count of counts) {
    const url = urlOf(count);
    await inProcess(file, { way: "fill", url, count } satisfies Job);
    all.push(await inProcess(file, { way, url } satisfies Job));
  }
  return all;
}

interface Compared {
  readonly counts: readonly number[];
  readonly measured: readonly Measured[];
  readonly beside: readonly Measured[];
  readonly what: string;
}

function rowsOf(name: string, { counts, measured, beside, what }: Compared, note: Note): readonly Row[] {
  const medianOf = (one: Measured | undefined) => median(one?.tickMs ?? []);
  const growth = (all: readonly Measured[]) =>
    Math.max(...all.map(medianOf)) / Math.min(...all.map(medianOf));
  for (const [at, { openMs, megabytes, tickMs }] of measured.entries())
    note(
      `${name}, ${counts[at]?.toLocaleString("en")}: opened in ${openMs.toFixed(0)} ms, slowest tick ${Math.max(...tickMs).toFixed(0)} ms, ${megabytes.toFixed(0)} MB`,
    );
  return [
    ...counts.map((count, at): Row => ({
      what: `${name}: tick among ${count.toLocaleString("en")}, median`,
      value: medianOf(measured[at]),
      unit: "ms",
      beside: [{ what, value: medianOf(beside[at]) }],
    })),
    {
      what: `${name}: slowest over fastest of these`,
      value: growth(measured),
      unit: "×",
      goal: { most: 2 },
      beside: [{ what, value: growth(beside) }],
    },
  ];
}
