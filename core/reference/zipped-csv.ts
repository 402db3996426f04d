import { Readable } from "node:stream";
import { parse } from "csv-parse";
import { unzipSync } from "fflate";

export type CsvRow = Readonly<Record<string, string>>;

/**
 * The rows of a CSV file in a zip archive, by the names in its first line. Other threads have their turn in between. Throws
 * where there is no such file, it is larger than `maxBytes` unpacked, or either format is broken.
 */
export async function* rowsOfZippedCsv(
  archive: Uint8Array,
  { file, maxBytes }: { readonly file: string; readonly maxBytes: number },
): AsyncGenerator<CsvRow> {
  const wanted = unzipSync(archive, {
    filter: ({ name, originalSize }) => {
      if (name !== file) return false;
      if (originalSize > maxBytes) throw new RangeError(`${file} has ${originalSize} bytes`);
      return true;
    },
  })[file];
  if (!wanted) throw new RangeError(`there is no ${file}`);
  yield* Readable.from([wanted], { objectMode: true }).pipe(
    parse({ columns: true, bom: true }),
  ) as AsyncIterable<CsvRow>;
}
