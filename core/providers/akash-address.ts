/** The letters of bech32 in the order of what they stand for (BIP-173, 2017-03-20). */
const letters = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";

/** An account of 20 bytes: 32 letters for it and 6 for the checksum. */
const shape = new RegExp(`^akash1[${letters}]{38}$`);

const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/** `akash` as the checksum reads it: the high bits of its letters, a zero, the low bits. */
const prefix = [3, 3, 3, 3, 3, 0, 1, 11, 1, 19, 8];

/**
 * Whether a text is an account on Akash, `akash1…` in small letters, by its shape and its checksum. The API answers a
 * mistyped address with an error that looks like an outage, so it is refused before anyone is asked.
 */
export const isAkashAddress = (text: string): boolean =>
  shape.test(text) &&
  checksum([...prefix, ...Array.from(text.slice(6), (letter) => letters.indexOf(letter))]) === 1;

const checksum = (values: readonly number[]): number =>
  values.reduce((sum, value) => {
    const top = sum >>> 25;
    const next = ((sum & 0x1ffffff) << 5) ^ value;
    return generators.reduce(
      (mixed, generator, bit) => ((top >>> bit) & 1 ? mixed ^ generator : mixed),
      next,
    );
  }, 1);
