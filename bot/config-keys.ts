import { z } from "zod";
import type { SealKey } from "../core/storage/seal.ts";

const keyBytes = 32;

/** `NAME:KEY`, the key as `openssl rand -base64 32` writes it; undefined for anything else. */
function keyOf(typed: string): SealKey | undefined {
  const [, id, text] = /^([\w-]{1,32}):([A-Za-z\d+/]{43}=)$/.exec(typed) ?? [];
  if (id === undefined || text === undefined) return undefined;
  const bytes = Buffer.from(text, "base64");
  return bytes.length === keyBytes ? { id, bytes } : undefined;
}

/** Keys for what is private, by commas: the first seals. */
export const keyVariables = {
  ENCRYPTION_KEYS: z
    .string()
    .default("")
    .transform((typed) => typed.split(/[\s,]+/).filter((word) => word !== ""))
    .transform((words) => words.map(keyOf))
    .refine((keys) => !keys.includes(undefined), "must be NAME:KEY, each key from openssl rand -base64 32")
    .transform((keys) => keys.filter((key) => key !== undefined))
    .refine(
      (keys) => new Set(keys.map(({ id }) => id)).size === keys.length,
      "must have a name of its own for each key",
    ),
};

/** The keys as they were typed, which must not be told. */
export const typedKeys = (keys: readonly SealKey[]): readonly string[] =>
  keys.map(({ bytes }) => Buffer.from(bytes).toString("base64"));
