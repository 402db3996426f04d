import { parseMultipart } from "./multipart.ts";
import { names } from "./names.ts";
import { flawed } from "./refusal.ts";

/** A file that came with a call. */
export interface Upload {
  readonly name: string;
  readonly content: Buffer;
}

/** The parameters of a call, however they were sent: objects parsed, `attach://` replaced by its `Upload`. */
export type Payload = Readonly<Record<string, unknown>>;

/** Parameters that hold objects; in forms they are JSON in a string. */
const objectParameters = names(
  "allowed_updates button caption_entities commands entities link_preview_options media reply_markup " +
    "reply_parameters results scope",
);

const attachment = "attach://";

/** Reads JSON, a urlencoded form or a multipart form, and what stands in the address. */
export function readPayload(contentType: string, body: Buffer, query: URLSearchParams): Payload {
  return { ...objectsIn(Object.fromEntries(query)), ...readBody(contentType, body) };
}

function readBody(contentType: string, body: Buffer): Payload {
  if (body.length === 0) return {};
  if (/^application\/json\b/i.test(contentType)) return objectsIn(readJson(body));
  if (/^application\/x-www-form-urlencoded\b/i.test(contentType))
    return objectsIn(Object.fromEntries(new URLSearchParams(body.toString())));
  const boundary = /^multipart\/form-data\s*;.*?\bboundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (boundary === undefined) throw flawed(`unsupported content type ${contentType}`);
  return readForm(body, boundary);
}

function readJson(body: Buffer): Payload {
  const value = parsed(body.toString(), "request body");
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw flawed("can't parse request body JSON object");
  return value as Payload;
}

function readForm(body: Buffer, boundary: string): Payload {
  const parts = parseMultipart(body, boundary);
  if (!parts) throw flawed("can't parse multipart form");
  const files = new Map<string, Upload>();
  const fields: Record<string, unknown> = {};
  for (const { name, filename, content } of parts) {
    if (filename === undefined) fields[name] = content.toString();
    else files.set(name, { name: filename, content });
  }
  const values = attached(objectsIn(fields), files) as Payload;
  const named = new Set(JSON.stringify(objectsIn(fields)).match(/attach:\/\/[^"]+/g));
  return { ...Object.fromEntries([...files].filter(([name]) => !named.has(attachment + name))), ...values };
}

const objectsIn = (fields: Payload): Payload =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) =>
      typeof value === "string" && value !== "" && objectParameters.has(name) && /^\s*[[{"]/.test(value)
        ? [name, parsed(value, name.replaceAll("_", " "))]
        : [name, value],
    ),
  );

function parsed(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw flawed(`can't parse ${what} JSON object`);
  }
}

/** Replaces each `attach://NAME` by the file of that name. */
function attached(value: unknown, files: ReadonlyMap<string, Upload>): unknown {
  if (typeof value === "string" && value.startsWith(attachment))
    return files.get(value.slice(attachment.length)) ?? value;
  if (Array.isArray(value)) return value.map((each) => attached(each, files));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, attached(each, files)]));
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const isUpload = (value: unknown): value is Upload =>
  isRecord(value) && Buffer.isBuffer(value["content"]);

/** A parameter as text; undefined where it is absent. */
export function textOf(payload: Payload, name: string): string | undefined {
  const value = payload[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  throw flawed(`${name} must be a String`);
}

/** A parameter as an integer; undefined where it is absent. Numbers may come as text. */
export function integerOf(payload: Payload, name: string): number | undefined {
  const text = textOf(payload, name);
  if (text === undefined || text === "") return undefined;
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw flawed(`${name} must be an Integer`);
  return value;
}

export const flagOf = (payload: Payload, name: string): boolean =>
  ["true", "1", "yes", "y", "t"].includes((textOf(payload, name) ?? "").toLowerCase());
