import { crc32, deflateRawSync } from "node:zlib";

export interface ZipOptions {
  /** When the file was packed. */
  readonly at?: Temporal.Instant;
  /** What the archive says that the file has unpacked, where that is a lie. */
  readonly claimedBytes?: number;
  readonly claimedCrc?: number;
}

/** A zip archive of one file as `zip -j` writes it: deflated, with its time in seconds since 1970 beside the one of DOS. */
export function zipOf(name: string, content: string | Buffer, options: ZipOptions = {}): Buffer {
  const { at = Temporal.Instant.from("2026-11-22T06:05:00Z") } = options;
  const bytes = Buffer.from(content);
  const packed = deflateRawSync(bytes);
  const seconds = Math.floor(at.epochMilliseconds / 1000);
  const fileName = Buffer.from(name);
  const time = Buffer.alloc(9);
  time.writeUInt16LE(0x5455, 0);
  time.writeUInt16LE(5, 2);
  time.writeUInt8(1, 4);
  time.writeInt32LE(seconds, 5);
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(20, 0);
  facts.writeUInt16LE(8, 4);
  facts.writeUInt16LE(0, 6);
  facts.writeUInt16LE(dosDate(at), 8);
  facts.writeUInt32LE(options.claimedCrc ?? crc32(bytes), 10);
  facts.writeUInt32LE(packed.length, 14);
  facts.writeUInt32LE(options.claimedBytes ?? bytes.length, 18);
  facts.writeUInt16LE(fileName.length, 22);
  facts.writeUInt16LE(time.length, 24);
  const local = Buffer.concat([signature(0x04034b50), facts, fileName, time, packed]);
  const central = Buffer.concat([
    signature(0x02014b50),
    Buffer.from([20, 3]),
    facts,
    Buffer.alloc(14),
    fileName,
    time,
  ]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, central, signature(0x06054b50), end]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function dosDate(at: Temporal.Instant): number {
  const { year, month, day } = at.toZonedDateTimeISO("UTC");
  return ((year - 1980) << 9) | (month << 5) | day;
}

type Cell = string | number | boolean | null | undefined;

/** Rows as CSV with the names of the first one as its head, as Python's `csv` writes them. */
export function csvOf(rows: readonly Readonly<Record<string, Cell>>[]): string {
  const head = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) => head.map((name) => quoted(String(row[name] ?? ""))).join(","));
  return [head.join(","), ...lines, ""].join("\r\n");
}

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
