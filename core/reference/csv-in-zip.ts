import { Transform, type Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { crc32 } from "node:zlib";
import { parse } from "csv-parse";
import { fromBufferPromise, type Entry } from "yauzl";

/** A row of a CSV file by the names in its head. */
export type CsvRow = Readonly<Record<string, string>>;

interface CsvWanted {
  /** The file's name in the archive. */
  readonly name: string;
  /** Columns without which the file is another one than it was. */
  readonly columns: readonly string[];
  /** What may come out of the archive: a small one can hold gigabytes of nothing. */
  readonly mostBytes: number;
  readonly mostRows: number;
  /** Whether a row is wanted; the others are not held. */
  readonly keep: (row: CsvRow) => boolean;
}

const longestRecord = 100_000;

/**
 * The wanted rows of a CSV file in a zip archive, and when the file was packed. Unpacked as a stream, so that others get
 * their turn meanwhile. Rejects with a RangeError where archive or file are broken, not the ones wanted, or too large.
 */
export async function readCsvInZip(
  archive: Buffer,
  wanted: CsvWanted,
): Promise<{ readonly rows: readonly CsvRow[]; readonly packedAt: Temporal.Instant }> {
  const { entry, content } = await openEntry(archive, wanted);
  const sum = checksum();
  const rows = await rowsOf(content.pipe(sum.through), content, wanted);
  if (sum.value() !== entry.crc32) throw new RangeError(`${wanted.name} does not match its checksum`);
  return { rows, packedAt: Temporal.Instant.fromEpochMilliseconds(packedAtMs(entry)) };
}

/** The library compares what comes out with what the archive says of it, and ends the stream where that is more. */
async function openEntry(archive: Buffer, { name, mostBytes }: CsvWanted) {
  try {
    const zip = await fromBufferPromise(archive, { lazyEntries: true });
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName !== name) continue;
      if (entry.uncompressedSize > mostBytes) throw new RangeError(`${name} is too large`);
      return { entry, content: await zip.openReadStreamPromise(entry) };
    }
  } catch (error) {
    throw unreadable(error, "the archive");
  }
  throw new RangeError(`${name} is not in the archive`);
}

async function rowsOf(
  bytes: Transform,
  content: Readable,
  { columns, mostRows, keep, name }: CsvWanted,
): Promise<readonly CsvRow[]> {
  const rows: CsvRow[] = [];
  let count = 0;
  const parser = parse({
    bom: true,
    columns: (head: string[]) => headWith(head, columns),
    skip_empty_lines: true,
    max_record_size: longestRecord,
  });
  content.once("error", (error) => bytes.destroy(error));
  try {
    await pipeline(bytes, parser, async (records: AsyncIterable<CsvRow>) => {
      for await (const row of records) {
        count += 1;
        if (count > mostRows) throw new RangeError(`${name} has too many rows`);
        if (keep(row)) rows.push(row);
      }
    });
  } catch (error) {
    throw unreadable(error, name);
  } finally {
    content.destroy();
  }
  return rows;
}

function headWith(head: readonly string[], columns: readonly string[]): string[] {
  const lacking = columns.filter((column) => !head.includes(column));
  if (lacking.length > 0) throw new RangeError(`columns are missing: ${lacking.join(", ")}`);
  return [...head];
}

function checksum() {
  let sum = 0;
  const through = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      sum = crc32(chunk, sum);
      done(null, chunk);
    },
  });
  return { through, value: () => sum };
}

/** The archive's own clock is Greenwich's, where it was packed by a server. */
const packedAtMs = (entry: Entry): number => entry.getLastModDate({ timezone: "UTC" }).getTime();

/** The libraries throw plain errors of their own; a TypeError is our bug. */
function unreadable(error: unknown, what: string): unknown {
  if (error instanceof RangeError || error instanceof TypeError) return error;
  return new RangeError(`${what} cannot be read`, { cause: error });
}
