import { generateKeyPairSync, sign, type KeyObject } from "node:crypto";
import type { SignedRequest } from "./exchange.ts";
import type { Payload } from "./payload.ts";

export interface SigningOptions {
  /** Signed so long ago. */
  readonly ageSeconds?: number;
  /** Signed with another key, or not at all. */
  readonly signature?: "forged" | "none";
}

/** How an endpoint for interactions answered. */
export interface EndpointAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly content: Buffer;
}

/** Signs interactions as Discord does; interactions/overview, Validating Security Request Headers. */
export interface Signer {
  /** The public key, in hexadecimal. */
  readonly verifyKey: string;
  sign(interaction: Payload, options?: SigningOptions): SignedRequest;
}

/** What stands before the 32 bytes of a public key in DER; RFC 8410. */
const derPrefixBytes = 12;

export function createSigner(unixMs: () => number): Signer {
  const own = generateKeyPairSync("ed25519");
  const other = generateKeyPairSync("ed25519");
  const der = own.publicKey.export({ format: "der", type: "spki" });
  return {
    verifyKey: der.subarray(derPrefixBytes).toString("hex"),
    sign: (interaction, { ageSeconds = 0, signature } = {}) => {
      const body = JSON.stringify(interaction);
      const timestamp = String(Math.floor(unixMs() / 1000) - ageSeconds);
      const key = signature === "forged" ? other.privateKey : own.privateKey;
      return {
        body,
        headers: headersOf(timestamp, signature === "none" ? "" : signed(timestamp + body, key)),
      };
    },
  };
}

const signed = (text: string, key: KeyObject): string => sign(null, Buffer.from(text), key).toString("hex");

const headersOf = (timestamp: string, signature: string): SignedRequest["headers"] => ({
  "content-type": "application/json",
  "user-agent": "Discord-Interactions/1.0 (+https://discord.com)",
  ...(signature !== "" && { "x-signature-ed25519": signature, "x-signature-timestamp": timestamp }),
});

/** Sends a request as it is: also one that was sent before. */
export async function deliver(
  url: string,
  request: SignedRequest,
  signal?: AbortSignal,
): Promise<EndpointAnswer> {
  const response = await fetch(url, { method: "POST", ...request, ...(signal && { signal }) });
  return {
    status: response.status,
    contentType: response.headers.get("content-type") ?? "",
    content: Buffer.from(await response.arrayBuffer()),
  };
}

/** What Discord finds wrong with an endpoint when its address is entered, and from time to time; interactions/overview. */
export async function endpointComplaints(
  url: string,
  signer: Signer,
  ping: Payload,
): Promise<readonly string[]> {
  const good = await deliver(url, signer.sign(ping));
  const bad = await Promise.all(
    (["forged", "none"] as const).map((signature) => deliver(url, signer.sign(ping, { signature }))),
  );
  const isPong = good.status === 200 && /"type":\s*1\b/.test(good.content.toString());
  return [
    ...(isPong ? [] : [`a ping is answered with ${good.status} ${good.content.toString()}`]),
    ...(good.contentType.startsWith("application/json")
      ? []
      : [`a pong of the content type "${good.contentType}"`]),
    ...bad.flatMap(({ status }) => (status === 401 ? [] : [`a wrong signature is answered with ${status}`])),
  ];
}
