import { createPublicKey, verify, type KeyObject } from "node:crypto";
import type { HttpRequest } from "../platform.ts";

/** A request that is older, or from further in the future, is not from Discord's hands: somebody repeats it. */
const windowSeconds = 5 * 60;
const hexKey = /^[\da-f]{64}$/i;
const hexSignature = /^[\da-f]{128}$/i;

/** The application's public key, 64 hexadecimal digits; undefined for what is none. */
export function readPublicKey(hex: string): KeyObject | undefined {
  if (!hexKey.test(hex)) return undefined;
  const x = Buffer.from(hex, "hex").toString("base64url");
  return createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" });
}

/**
 * Whether Discord sent this, just now: Ed25519 over the timestamp and the body as it came
 * (discord-api-docs interactions/overview, Validating Security Request Headers).
 */
export function isFromDiscord(
  { headers, body }: HttpRequest,
  key: KeyObject,
  now: Temporal.Instant,
): boolean {
  const signature = headers["x-signature-ed25519"] ?? "";
  const timestamp = headers["x-signature-timestamp"] ?? "";
  if (!hexSignature.test(signature) || !isRecent(timestamp, now)) return false;
  const signed = Buffer.concat([Buffer.from(timestamp), body]);
  return verify(null, signed, key, Buffer.from(signature, "hex"));
}

/** Seconds since 1970, as Discord writes them. */
const isRecent = (timestamp: string, now: Temporal.Instant): boolean =>
  /^\d{1,12}$/.test(timestamp) && Math.abs(Number(timestamp) - now.epochMilliseconds / 1000) <= windowSeconds;
