import { createHash } from "node:crypto";
import { extname } from "node:path";
import { isUpload, type Upload } from "./payload.ts";
import { flawed, unable } from "./refusal.ts";

/** A file that the server keeps. */
export interface FakeFile extends Upload {
  readonly fileId: string;
  readonly mediaType: string;
  /** Only of pictures. */
  readonly size?: PictureSize;
}

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Bot API, "Sending files": bytes of an uploaded photo and of any other file. */
const maxPhotoBytes = 10 << 20;
const maxDocumentBytes = 50 << 20;
/** Bot API, sendPhoto: width and height together, and the longer side in shorter ones. */
const maxPhotoSides = 10_000;
const maxPhotoRatio = 20;

/** tdlib/td MessagesManager.cpp, what becomes of MEDIA_EMPTY. */
const wrongId = "wrong file identifier/HTTP URL specified";

const mediaTypes: Readonly<Record<string, string>> = {
  ".json": "application/json",
  ".csv": "text/csv",
  ".txt": "text/plain",
  ".png": "image/png",
};

/** Files by the ids under which they may be sent again. */
export interface Files {
  /** Keeps an upload, or finds the file of an id. */
  take(value: unknown, kind: "photo" | "document"): FakeFile;
  /** From now on no id is of use that was given so far. */
  forget(): void;
}

export function createFiles(): Files {
  const kept = new Map<string, FakeFile>();
  const gone = new Set<unknown>();
  return {
    take: (value, kind) => {
      const known = typeof value === "string" ? kept.get(value) : undefined;
      if (known) return known;
      if (value === undefined || value === "") throw flawed(`there is no ${kind} in the request`);
      if (gone.has(value)) throw unable(wrongId);
      if (!isUpload(value)) throw flawed(wrongId);
      const file = newFile(value, kind, kept.size + gone.size);
      kept.set(file.fileId, file);
      return file;
    },
    forget: () => {
      for (const id of kept.keys()) gone.add(id);
      kept.clear();
    },
  };
}

function newFile({ name, content }: Upload, kind: "photo" | "document", serial: number): FakeFile {
  if (content.length === 0) throw flawed("file must be non-empty");
  if (content.length > (kind === "photo" ? maxPhotoBytes : maxDocumentBytes))
    throw flawed("Request Entity Too Large");
  const hash = createHash("sha256").update(content).digest("base64url").slice(0, 32);
  const mediaType = mediaTypes[extname(name).toLowerCase()] ?? "application/octet-stream";
  const file = { name, content, fileId: `${kind}-${serial}-${hash}`, mediaType };
  return kind === "photo" ? { ...file, size: checkedSize(content) } : file;
}

function checkedSize(content: Buffer): PictureSize {
  const size = pngSize(content);
  if (!size) throw flawed("IMAGE_PROCESS_FAILED");
  const { width, height } = size;
  const ratio = Math.max(width, height) / Math.min(width, height);
  if (width + height > maxPhotoSides || ratio > maxPhotoRatio) throw flawed("PHOTO_INVALID_DIMENSIONS");
  return size;
}

/** The only pictures that the fake can read; PNG, 11.2.2 IHDR. */
function pngSize(content: Buffer): PictureSize | undefined {
  const signature = content.toString("latin1", 0, 8) === "\u0089PNG\r\n\u001A\n";
  if (!signature || content.length < 24) return undefined;
  return { width: content.readUInt32BE(16), height: content.readUInt32BE(20) };
}
