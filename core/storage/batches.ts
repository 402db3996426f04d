import { setImmediate } from "node:timers/promises";

/** Keeps a statement far below the 32,766 parameters of SQLite, whatever a row has. */
export const rowsPerStatement = 500;

export function* batches<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += rowsPerStatement)
    yield items.slice(start, start + rowsPerStatement);
}

/**
 * Does some rows at a time, `rowsPerStatement` at most, until there are no more: SQLite blocks the process, which shall answer
 * others in between. Tells how many there were.
 */
export async function untilFewer(some: () => Promise<number>): Promise<number> {
  let count = 0;
  for (;;) {
    const done = await some();
    count += done;
    if (done < rowsPerStatement) return count;
    await setImmediate();
  }
}
