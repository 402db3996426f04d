import { describe, expect, it } from "vitest";
import { findGpu, gpuNamed, gpus } from "../../../core/gpus.ts";
import { rowsOf } from "../../../core/networks/card-names.ts";

const card = (id: string) => gpus.find((gpu) => gpu.id === id)!;
const itself = (name: string) => [name];

describe("the machines of a market that have a card", () => {
  const rows = ["NVIDIA GeForce RTX 4090", "NVIDIA P106-100", "NVIDIA H100 80GB HBM3", "H100 NVL"];

  it("are found by its driver's name, each time anew", () => {
    for (let time = 0; time < 2; time += 1)
      expect(rowsOf(rows, card("rtx4090"), itself)).toEqual({ rows: [rows[0]], isVariant: false });
    expect(rowsOf(rows, card("rtx3090"), itself)).toEqual({ rows: [], isVariant: true });
  });
});

describe("a card's name", () => {
  it.each(["RTX 4090", "h100", "a100 40gb pcie", "NVIDIA P106-100", "", "z".repeat(100)])(
    "means the same where nobody can be asked back: %j",
    (name) => {
      const { kind, ...found } = findGpu(name);
      expect(gpuNamed(name)).toEqual(kind === "found" ? found : undefined);
    },
  );
});
