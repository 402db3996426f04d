/** Base 58 as Bitcoin and Solana write it: no 0, O, I and l. */
const letters = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const shape = new RegExp(`^[${letters}]{32,44}$`);

/** Bytes of a public key. */
const keyBytes = 32;

/** Whether a text is a wallet on Solana: 32 bytes in base 58, which has no checksum. */
export function isSolanaWallet(text: string): boolean {
  if (!shape.test(text)) return false;
  const value = Array.from(text).reduce((sum, letter) => sum * 58n + BigInt(letters.indexOf(letter)), 0n);
  // Each leading 1 is a leading byte of 0.
  const leading = /^1*/.exec(text)?.[0].length ?? 0;
  const rest = value === 0n ? 0 : Math.ceil(value.toString(16).length / 2);
  return leading + rest === keyBytes;
}
