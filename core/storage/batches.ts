/** Keeps a statement far below the 32,766 parameters of SQLite, whatever a row has. */
export const rowsPerStatement = 500;

export function* batches<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += rowsPerStatement)
    yield items.slice(start, start + rowsPerStatement);
}
