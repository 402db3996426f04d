import { flawed, refusal } from "./refusal.ts";

export type Payload = Readonly<Record<string, unknown>>;

/** A file of a multipart request, `files[index]`. */
export interface Upload {
  readonly index: number;
  readonly name: string;
  readonly mediaType: string;
  readonly content: Buffer;
}

/** The body of a request, however it was sent. */
export interface Body {
  /** JSON, or the `payload_json` of a form; undefined where there is none. */
  readonly json: unknown;
  readonly files: readonly Upload[];
}

const nothing: Body = { json: undefined, files: [] };

/** Reads a body; rejects with a `Refusal` where it is not what its content type says. */
export async function readBody(contentType: string, content: Buffer): Promise<Body> {
  if (content.length === 0) return nothing;
  if (/^application\/json\b/i.test(contentType)) return { json: parsed(content.toString()), files: [] };
  if (/^multipart\/form-data\b/i.test(contentType)) return readForm(contentType, content);
  throw flawed(`unsupported content type "${contentType}"`);
}

async function readForm(contentType: string, content: Buffer): Promise<Body> {
  const form = await new Response(new Uint8Array(content), { headers: { "content-type": contentType } })
    .formData()
    .catch((error: unknown) => {
      throw flawed(`a form that cannot be read: ${String(error)}`);
    });
  const files: Upload[] = [];
  let json: unknown = {};
  for (const [name, value] of form) {
    if (typeof value !== "string") files.push(await uploaded(name, value));
    else if (name === "payload_json") json = parsed(value);
    else throw flawed(`a form with "${name}" beside payload_json`);
  }
  if (new Set(files.map(({ index }) => index)).size < files.length) throw flawed("two files of one name");
  return { json, files };
}

/** discord-api-docs reference, Uploading Files. */
async function uploaded(field: string, file: File): Promise<Upload> {
  const index = /^files\[(\d+)\]$/.exec(field)?.[1];
  if (index === undefined) throw flawed(`a file called "${field}", not files[n]`);
  const content = Buffer.from(await file.arrayBuffer());
  return { index: Number(index), name: file.name, mediaType: file.type, content };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refusal(50109, ["a body that is no JSON"]);
  }
}

export const isRecord = (value: unknown): value is Payload =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A body that must be an object. */
export function objectOf(value: unknown): Payload {
  if (!isRecord(value)) throw flawed("a body that is no object");
  return value;
}

/** What a payload may hold beside what it says: nothing, for Discord would ignore it. */
export const unknownKeys = (payload: Payload, keys: readonly string[]): readonly string[] =>
  Object.keys(payload).filter((key) => !keys.includes(key));

export const isText = (value: unknown, least: number, most: number): value is string =>
  typeof value === "string" && value.length >= least && value.length <= most;

export const isWhole = (value: unknown, least: number, most: number): value is number =>
  Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
