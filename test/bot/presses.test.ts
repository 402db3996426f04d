import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keepLongLines, pressId, pressOf, type Press } from "../../bot/presses.ts";

const kind = fc.constantFrom("replace" as const, "add" as const, "form" as const);

describe("what a button carries", () => {
  it("is the line itself where it fits", () => {
    expect(pressId({ kind: "add", line: "earnings rtx4090" }, 64)).toBe(">earnings rtx4090");
    expect(pressId({ kind: "replace", line: "earnings rtx4090" }, 64)).toBe("=earnings rtx4090");
    expect(pressId({ kind: "form", line: "rig action=add" }, 64)).toBe("!rig action=add");
  });

  it("fits and stands for the line, also after a restart, however long the line is", async () => {
    await fc.assert(
      fc.asyncProperty(
        kind,
        fc.string({ unit: "grapheme", maxLength: 400 }),
        fc.constantFrom(64, 100),
        async (pressed, line, maxBytes) => {
          const lines = keptLines();
          const press: Press = { kind: pressed, line: line.replace(/^#/, "") };
          const button = pressed === "form" ? { form: press.line } : { line: press.line };
          await keepLongLines({ blocks: [], buttons: [{ label: "x", ...button }] }, lines, maxBytes);
          const id = pressId(press, maxBytes);
          expect(Buffer.byteLength(id)).toBeLessThanOrEqual(maxBytes);
          expect(await pressOf(id, lines)).toEqual(press);
        },
      ),
    );
  });

  it("keeps the lines of choices, too, and none that fit", async () => {
    const lines = keptLines();
    const long = `earnings rtx4090 ${"x".repeat(80)}`;
    const blocks = [{ kind: "choices" as const, prompt: "?", choices: [{ label: "x", line: long }] }];
    await keepLongLines({ blocks, buttons: [{ label: "y", line: "why" }] }, lines, 64);
    expect([...lines.kept.values()]).toEqual([long]);
  });

  it("is nothing where it is not ours, or its line is no longer kept", async () => {
    for (const id of ["", "x", "why", "=#unknown", ">#", "\u0000", "=#../../etc"])
      expect(await pressOf(id, keptLines())).toBeUndefined();
  });
});

function keptLines() {
  const kept = new Map<string, unknown>();
  return {
    kept,
    get: async (key: string) => kept.get(key),
    set: async (key: string, value: unknown) => void kept.set(key, value),
  };
}
