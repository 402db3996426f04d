import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";

/** 256 bits under a name of letters, digits, `_` and `-`. */
export interface SealKey {
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** Makes text unreadable to who has the database alone. */
export interface Seal {
  /** The key that seals; undefined where nothing is sealed. */
  readonly keyId: string | undefined;
  /** By its name, what tells each key from others and does not help to find it. */
  readonly prints: ReadonlyMap<string, string>;
  seal(text: string): string;
  /**
   * What was sealed, by any of the keys; other text is given back as it is, and so is what was sealed and then damaged.
   * Throws a SealError where it was sealed with a key that there is none of.
   */
  open(text: string): string;
}

/** Something was sealed with a key that is not there: the operator has taken it away too early. */
export class SealError extends Error {
  override readonly name = "SealError";
  constructor(keyId: string) {
    super(`values are sealed with the key "${keyId}", which is not among the given ones`);
  }
}

const algorithm = "aes-256-gcm";
/** The lengths of NIST SP 800-38D, 5.2.1.1 and 5.2.1.2. With random ones a key is good for 2^32 values (8.3). */
const ivBytes = 12;
const tagBytes = 16;
const sealed = /^(sealed:1:([\w-]+):)([\w-]+)$/;

/** How everything begins that is sealed, or was before it was damaged: no JSON does. */
export const sealedMark = "sealed:";

/** The name of the key that a text was sealed with; undefined where it is not sealed. */
export const keyIdOf = (text: string): string | undefined => sealed.exec(text)?.[2];

/** AES-256-GCM: the first key seals, all of them open. Without keys nothing is sealed. */
export function createSeal(keys: readonly SealKey[]): Seal {
  const [first] = keys;
  const byId = new Map(keys.map((key) => [key.id, key.bytes]));
  return {
    keyId: first?.id,
    prints: new Map(keys.map(({ id, bytes }) => [id, printOf(bytes)])),
    seal: (text) => (first ? sealedText(text, first) : text),
    open(text) {
      const [, head, id, body] = (text.startsWith(sealedMark) && sealed.exec(text)) || [];
      if (head === undefined || id === undefined || body === undefined) return text;
      const key = byId.get(id);
      if (!key) throw new SealError(id);
      return openedText(body, head, key) ?? text;
    },
  };
}

const printOf = (bytes: Uint8Array): string =>
  createHmac("sha256", bytes).update("print").digest("base64url");

function sealedText(text: string, { id, bytes }: SealKey): string {
  const head = `${sealedMark}1:${id}:`;
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv(algorithm, bytes, iv).setAAD(Buffer.from(head));
  const body = [cipher.update(text, "utf8"), cipher.final()];
  return head + Buffer.concat([iv, cipher.getAuthTag(), ...body]).toString("base64url");
}

function openedText(body: string, head: string, key: Uint8Array): string | undefined {
  const bytes = Buffer.from(body, "base64url");
  if (bytes.length < ivBytes + tagBytes) return undefined;
  const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, ivBytes), { authTagLength: tagBytes })
    .setAAD(Buffer.from(head))
    .setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
  try {
    const text = Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]);
    return text.toString("utf8");
  } catch {
    return undefined;
  }
}
