import { randomBytes } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSeal, keyIdOf, SealError } from "../../core/storage/seal.ts";

const key = (id: string) => ({ id, bytes: randomBytes(32) });
const text = fc.string({ unit: "binary", maxLength: 200 }).filter((one) => one.isWellFormed());

describe("a seal", () => {
  it("is opened by its own key, whatever the text", () => {
    const seal = createSeal([key("a")]);
    fc.assert(
      fc.property(text, (secret) => {
        const sealed = seal.seal(secret);
        expect(seal.open(sealed)).toBe(secret);
        expect(keyIdOf(sealed)).toBe("a");
      }),
    );
  });

  it("never makes the same of the same", () => {
    const seal = createSeal([key("a")]);
    expect(seal.seal("garage")).not.toBe(seal.seal("garage"));
    expect(seal.seal("garage")).not.toContain("garage");
  });

  it("does not open what was changed by a single bit, and gives that back as it is", () => {
    const seal = createSeal([key("a")]);
    fc.assert(
      fc.property(text, fc.nat(), (secret, at) => {
        const sealed = seal.seal(secret);
        const head = "sealed:1:a:";
        const bytes = Buffer.from(sealed.slice(head.length), "base64url");
        const bit = at % (bytes.length * 8);
        bytes[bit >> 3]! ^= 1 << (bit & 7);
        const damaged = head + bytes.toString("base64url");
        expect(seal.open(damaged)).toBe(damaged);
      }),
    );
  });

  it("does not open what was sealed under the name of another key", () => {
    const { bytes } = key("a");
    const [one, other] = ["a", "b"].map((id) => createSeal([{ id, bytes }]));
    const renamed = one!.seal("garage").replace(":a:", ":b:");
    expect(other!.open(renamed)).toBe(renamed);
  });

  it("is opened by an older key while a newer one seals", () => {
    const [older, newer] = [key("2025"), key("2026")];
    const both = createSeal([newer, older]);
    const old = createSeal([older]).seal("garage");
    expect(both.open(old)).toBe("garage");
    expect(keyIdOf(both.seal("garage"))).toBe("2026");
    expect(() => createSeal([newer]).open(old)).toThrow(new SealError("2025"));
  });

  it("is not put on anything without a key, and leaves alone what was never sealed", () => {
    expect(createSeal([]).seal("garage")).toBe("garage");
    fc.assert(fc.property(text, (plain) => createSeal([key("a")]).open(plain) === plain));
    for (const odd of ["sealed:1:a:", "sealed:1:a:AAAA", "sealed:2:a:AAAA", "sealed:"])
      expect(createSeal([key("a")]).open(odd)).toBe(odd);
  });
});
