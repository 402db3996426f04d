import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineOfLink, linkWord } from "../../commands/deep-link.ts";

describe("a line as a word of a link", () => {
  it.each([
    ["earnings rtx4090", "e_rtx4090"],
    ["earnings a100-80gb-sxm4", "e_a100-80gb-sxm4"],
    ["compare h100-sxm5", "c_h100-sxm5"],
    ["price akt 30d", "p_akt_30d"],
    ["network akash", "n_akash"],
    ["settings", "settings"],
  ])("%s is %s, and back", (line, word) => {
    expect(linkWord(line)).toBe(word);
    expect(lineOfLink(word)).toBe(line);
  });

  it("may be a card alone", () => {
    expect(lineOfLink("4090")).toBe("earnings 4090");
    expect(lineOfLink("rtx4090")).toBe("earnings rtx4090");
  });

  it.each(["earnings rtx4090 power=0.12", "x".repeat(65), "earnings ü", "gpu rtx_4090"])(
    "is none for %j",
    (line) => {
      expect(linkWord(line)).toBeUndefined();
    },
  );

  it("stands for that very line or does not exist", () => {
    const isFaithful = (line: string): boolean => {
      const word = linkWord(line);
      return word === undefined || (lineOfLink(word) === line && /^[\w-]{1,64}$/.test(word));
    };
    fc.assert(
      fc.property(fc.string(), (line) => {
        expect(isFaithful(line)).toBe(true);
      }),
    );
  });
});
