/** One part of a `multipart/form-data` body. */
export interface Part {
  readonly name: string;
  /** Only of files. */
  readonly filename?: string;
  readonly content: Buffer;
}

const lineEnd = "\r\n";
const headEnd = Buffer.from(lineEnd + lineEnd);

/** The parts of a body, or undefined where it is not what its boundary promises (RFC 7578). */
export function parseMultipart(body: Buffer, boundary: string): readonly Part[] | undefined {
  const opening = Buffer.from(`--${boundary}`);
  const separator = Buffer.from(`${lineEnd}--${boundary}`);
  if (!body.subarray(0, opening.length).equals(opening)) return undefined;
  const parts: Part[] = [];
  let at = opening.length;
  while (body.toString("latin1", at, at + 2) === lineEnd) {
    const end = body.indexOf(separator, at);
    const part = end < 0 ? undefined : parsePart(body.subarray(at + lineEnd.length, end));
    if (!part) return undefined;
    parts.push(part);
    at = end + separator.length;
  }
  return body.toString("latin1", at, at + 2) === "--" ? parts : undefined;
}

function parsePart(part: Buffer): Part | undefined {
  const headLength = part.indexOf(headEnd);
  if (headLength < 0) return undefined;
  const disposition = part
    .toString("utf8", 0, headLength)
    .split(lineEnd)
    .find((line) => /^content-disposition:\s*form-data\s*;/i.test(line));
  const name = disposition && attribute(disposition, "name");
  if (!name) return undefined;
  const filename = attribute(disposition, "filename");
  const content = part.subarray(headLength + headEnd.length);
  return { name, content, ...(filename !== undefined && { filename }) };
}

/** grammY writes `filename=a.json` without quotes, browsers with. */
function attribute(disposition: string, name: string): string | undefined {
  const found = new RegExp(`;\\s*${name}=(?:"([^"]*)"|([^;]*))`, "i").exec(disposition);
  return found?.[1] ?? found?.[2]?.trim();
}
