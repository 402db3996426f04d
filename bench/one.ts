import type { Outcome, Sizes } from "./bench.ts";
import { benches } from "./index.ts";
import { asProcess } from "./setup/child.ts";

/** What `npm run bench` wants of a process. */
export interface Order {
  readonly name: string;
  readonly isQuick: boolean;
  /** Sizes that are asked for, over all else. */
  readonly asked: Sizes;
}

/** Runs one bench in this process, which has done nothing else before, and ends with its parent. */
process.once("disconnect", () => process.exit());
await asProcess(async ({ name, isQuick, asked }: Order): Promise<Outcome> => {
  const load = benches[name];
  if (!load) throw new Error(`there is no bench ${name}`);
  const { bench } = await load();
  const sizes: Record<string, number> = { ...bench.usual };
  for (const [size, count = 0] of Object.entries({ ...(isQuick && bench.quick), ...asked }))
    if (size in sizes) sizes[size] = count;
  const notes: string[] = [];
  const start = performance.now();
  const done = await bench
    .run(sizes, (text) => void notes.push(text))
    .then(
      (rows) => ({ rows }),
      (error: unknown) => ({ rows: [], failure: String(error) }),
    );
  const { measures, beside } = bench;
  return { name, measures, beside, sizes, notes, ...done, seconds: (performance.now() - start) / 1000 };
});
