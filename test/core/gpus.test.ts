import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { closest } from "../../core/closest.ts";
import { claimGpu, findGpu, gpus, gpuSource, variantsOf, type Gpu, type GpuFact } from "../../core/gpus.ts";
import catalogue from "../../core/reference/gpus.json" with { type: "json" };

describe("the catalogue", () => {
  it("has the shape that the money model reads, and nothing else", () => {
    expect(() =>
      z.strictObject({ sources: z.record(z.string(), source), gpus: z.array(card) }).parse(catalogue),
    ).not.toThrow();
  });

  it("gives every card its own id and its own name", () => {
    expect(new Set(gpus.map(({ id }) => id)).size).toBe(gpus.length);
    expect(new Set(gpus.map(({ name }) => name)).size).toBe(gpus.length);
  });

  it("names a known source for each fact of a card, and for nothing else", () => {
    for (const gpu of gpus) {
      const present = factNames.filter((fact) => gpu[fact] !== undefined);
      const sourced = factNames.filter((fact) => gpuSource(gpu, fact) !== undefined);
      expect([gpu.id, ...sourced]).toEqual([gpu.id, ...present]);
      expect(Object.keys(gpu.sources)).toHaveLength(present.length);
    }
  });

  it("lists no source that nothing is from", () => {
    const used = new Set(gpus.flatMap(({ sources }) => Object.values(sources)));
    expect(Object.keys(catalogue.sources).filter((id) => !used.has(id))).toEqual([]);
  });

  it("never takes a card to draw much more than its board power, nor to idle above a quarter of it", () => {
    const odd = gpus.filter(
      ({ boardWatts, loadWatts = 0, idleWatts = 0 }) =>
        loadWatts > boardWatts * 1.05 || idleWatts > boardWatts / 4,
    );
    expect(odd).toEqual([]);
  });

  it("has the board powers that are wrong elsewhere right", () => {
    const watts = (id: string) => cardOf(id).boardWatts;
    expect([
      watts("l40s"),
      watts("v100-16gb"),
      watts("rx7900xt"),
      watts("rtx3080"),
      watts("h100-pcie"),
    ]).toEqual([350, 300, 315, 320, 350]);
    expect(cardOf("b200").memoryGb).toBe(180);
    expect(cardOf("b300").memoryGb).toBe(288);
  });

  it("marks every OctaneBench score as unverified", () => {
    const scored = gpus.filter(({ octaneBenchApprox }) => octaneBenchApprox !== undefined);
    expect(scored.map(({ id }) => id)).toEqual([
      "rtx2080ti",
      "rtx3060",
      "rtx3070",
      "rtx3080",
      "rtx3090",
      "rtx4090",
      "rtxa6000",
    ]);
    expect(catalogue.sources["octane-memory"].note).toMatch(/^unverified, from memory, OctaneBench 2020\.1/);
  });

  it("dates a fact by its source", () => {
    const { source, asOf } = gpuSource(cardOf("h100-sxm5"), "loadWatts")!;
    expect(source).toEqual({
      id: "ml-energy",
      name: "ML.ENERGY leaderboard",
      link: "https://github.com/ml-energy/leaderboard",
    });
    expect(asOf.toString()).toBe("2026-02-16T00:00:00Z");
    expect(gpuSource(cardOf("rtx4070"), "loadWatts")).toBeUndefined();
  });
});

describe("a typed name", () => {
  it.each([
    ["4090", "rtx4090"],
    ["rtx4090", "rtx4090"],
    ["RTX 4090", "rtx4090"],
    ["NVIDIA GeForce RTX 4090", "rtx4090"],
    ["NVIDIA® GeForce RTX™ 4090", "rtx4090"],
    ["nvidia-geforce_rtx.4090", "rtx4090"],
    ["4090D", "rtx4090d"],
    ["a100 80gb sxm", "a100-80gb-sxm4"],
    ["a100 80 gb pcie", "a100-80gb-pcie"],
    ["A100-PCIE-40Gi", "a100-40gb-pcie"],
    ["a100 40g", "a100-40gb-sxm4"],
    ["pro 6000", "rtxpro6000-ws"],
    ["RTX PRO 6000 Server Edition", "rtxpro6000-se"],
    ["NVIDIA RTX PRO 6000 Blackwell Workstation Edition", "rtxpro6000-ws"],
    ["4070 super", "rtx4070s"],
    ["4070 ti super", "rtx4070tis"],
    ["RTX 4070S Ti", "rtx4070tis"],
    ["4070 super ti", "rtx4070tis"],
    ["h100 nvl", "h100-nvl"],
    ["h100 94gb", "h100-nvl"],
    ["H100 PCIe", "h100-pcie"],
    ["h200 pcie", "h200-nvl"],
    ["NVIDIA H100 80GB HBM3", "h100-sxm5"],
    ["Tesla V100-SXM2-32GB", "v100-32gb"],
    ["A6000", "rtxa6000"],
    ["6000 ada", "rtx6000ada"],
    ["RTX 6000 Ada Generation", "rtx6000ada"],
    ["rtx 3060 12gb", "rtx3060"],
    ["rtx 3060 12 Go", "rtx3060"],
    ["b200 192gb", "b200"],
    ["7900 xtx", "rx7900xtx"],
    ["AMD Instinct MI300X OAM", "mi300x"],
  ])("%s is %s", (typed, id) => {
    expect(nameOf(typed)).toBe(id);
  });

  it.each([
    ["h100", "h100-sxm5", ["h100-pcie", "h100-nvl"]],
    ["a100", "a100-80gb-sxm4", ["a100-40gb-sxm4", "a100-80gb-pcie", "a100-40gb-pcie"]],
    ["v100", "v100-16gb", ["v100-32gb"]],
    ["h200", "h200-sxm", ["h200-nvl"]],
    ["pro 6000", "rtxpro6000-ws", ["rtxpro6000-se"]],
  ])("%s means the usual variant and tells the others", (typed, id, others) => {
    const match = findGpu(typed);
    expect(match).toMatchObject({ kind: "found", gpu: { id } });
    expect(match.kind === "found" && match.others.map((gpu) => gpu.id)).toEqual(others);
  });

  it("fits the same variants whichever of them was meant", () => {
    const others = (id: string) => variantsOf(cardOf(id)).map((gpu) => gpu.id);
    expect(others("h100-nvl")).toEqual(["h100-sxm5", "h100-pcie"]);
    expect(others("rtxpro6000-se")).toEqual(["rtxpro6000-ws"]);
    expect(others("rtx4090")).toEqual([]);
  });

  it("of each card leads back to it", () => {
    for (const gpu of gpus) expect([nameOf(gpu.id), nameOf(gpu.name)]).toEqual([gpu.id, gpu.id]);
  });

  it("on Akash, on Vast.ai or in daily use leads back to the card, or to a variant that Akash calls the same", () => {
    const pairs = gpus.flatMap((gpu) => otherNames(gpu).map((name) => ({ gpu, name })));
    const astray = pairs.filter(({ gpu, name }) => {
      const match = findGpu(name);
      if (match.kind === "unknown") return true;
      return match.gpu !== gpu && (gpu.akash === undefined || match.gpu.akash?.model !== gpu.akash.model);
    });
    expect(pairs.length).toBeGreaterThan(100);
    expect(astray).toEqual([]);
  });

  it("is the same in any case and with any separators", () => {
    const separator = fc.constantFrom(" ", "-", "_", "  ", " - ");
    fc.assert(
      fc.property(fc.constantFrom(...gpus), separator, fc.boolean(), (gpu, between, upper) => {
        const spelled = gpu.name.replaceAll(" ", between);
        expect(nameOf(upper ? spelled.toUpperCase() : spelled.toLowerCase())).toBe(gpu.id);
      }),
    );
  });

  it.each([
    "rtx 3080 12gb",
    "4090 sxm",
    "4090 laptop",
    "rtx pro 6000 max-q",
    "40.90",
    "l4 0",
    "rtx",
    "80gb",
    "",
  ])("%j is not taken for a card that it is not", (typed) => {
    expect(findGpu(typed).kind).toBe("unknown");
  });
});

describe("an unknown name", () => {
  it.each([
    ["rtx 4900", "rtx4090"],
    ["4090 laptop", "rtx4090"],
    ["rtx 3080 12gb", "rtx3080"],
    ["h10", "h100-sxm5"],
    ["mi300", "mi300x"],
    ["rtx pro 6000 max-q", "rtxpro6000-ws"],
  ])("%s is nearest to %s", (typed, id) => {
    const match = findGpu(typed);
    expect(match.kind === "unknown" && match.nearest[0]?.id).toBe(id);
  });

  it("has at most five near cards, and none when nothing is near", () => {
    const nearest = (typed: string) => {
      const match = findGpu(typed);
      return match.kind === "unknown" ? match.nearest.length : undefined;
    };
    expect(nearest("400")).toBe(5);
    expect(nearest("")).toBe(0);
    expect(nearest("good morning")).toBe(0);
  });

  it("is compared by its beginning only, however long it is", () => {
    const late = `${"z ".repeat(60)}rtx 4090`;
    for (const text of [late, "4".repeat(100_000), "rtx ".repeat(25_000), "\uFDFA".repeat(100_000)]) {
      const match = findGpu(text);
      expect(match.kind).toBe("unknown");
      expect(match).toEqual(findGpu(text.slice(0, 100)));
      expect(claimGpu([text, ...text.split(" ")])).toBeUndefined();
    }
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(["found", "unknown"]).toContain(findGpu(text).kind);
      }),
    );
  });
});

describe("the leading words of a line", () => {
  it.each([
    [["a100", "80gb", "sxm", "8"], "a100-80gb-sxm4", 3],
    [["a100", "80gb", "sxm", "4"], "a100-80gb-sxm4", 3],
    [["rtx", "4090", "0.12"], "rtx4090", 2],
    [["4090"], "rtx4090", 1],
    [["4090", "ti"], "rtx4090", 1],
    [["4070", "ti", "super", "x2"], "rtx4070tis", 3],
    [["l4", "0"], "l4", 1],
    [["pro", "6000", "2"], "rtxpro6000-ws", 2],
    [["NVIDIA", "GeForce", "RTX", "4090", "24", "GB", "0,12"], "rtx4090", 6],
  ])("%j name %s with %i words", (words, id, count) => {
    const claim = claimGpu(words);
    expect([claim?.gpu.id, claim?.words]).toEqual([id, count]);
  });

  it("name no card when they begin with something else", () => {
    for (const words of [[], ["nvidia"], ["80gb"], ["at", "4090"], ["x2", "4090"]])
      expect(claimGpu(words)).toBeUndefined();
  });

  it("are never a card when they are a count or a price", () => {
    const count = fc.integer({ min: 0, max: 1000 }).map(String);
    const price = fc
      .tuple(fc.nat(9999), fc.constantFrom(".", ","), fc.nat(9999))
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.oneof(count, price), (word) => {
        expect(claimGpu([word])).toBeUndefined();
        expect(claimGpu(["4090", word])?.words).toBe(1);
      }),
    );
  });
});

describe("the nearest names", () => {
  it("come without repetition, best first", () => {
    const names = ["berlin", "bern", "berne", "paris"].map((name) => ({ of: name.slice(0, 3), name }));
    expect(closest("bren", names)).toEqual(["ber"]);
    expect(closest("pari", names)).toEqual(["par"]);
    expect(closest("", names)).toEqual([]);
  });
});

const factNames = [
  "memoryGb",
  "boardWatts",
  "loadWatts",
  "idleWatts",
  "msrpUsd",
  "akash",
  "vastName",
  "renderComputeScore",
  "octaneBenchApprox",
] as const satisfies readonly GpuFact[];

const positive = z.number().positive();
const source = z.strictObject({
  name: z.string().min(1),
  link: z.url({ protocol: /^https$/ }).optional(),
  licence: z.string().optional(),
  asOf: z.iso.date(),
  note: z.string().optional(),
});
const card = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1),
  vendor: z.enum(["nvidia", "amd"]),
  aliases: z.array(z.string().min(1)),
  class: z.enum(["consumer", "workstation", "datacentre"]),
  form: z.enum(["pcie", "sxm"]),
  memoryGb: positive,
  boardWatts: positive,
  loadWatts: positive.optional(),
  idleWatts: positive.optional(),
  msrpUsd: positive.optional(),
  akash: z
    .strictObject({
      model: z.string().regex(/^[a-z0-9]+$/),
      variants: z
        .array(
          z.strictObject({ ram: z.string().regex(/^\d+Gi$/), interface: z.string().regex(/^(PCIe|SXM\d)$/) }),
        )
        .min(1),
    })
    .optional(),
  vastName: z.string().optional(),
  renderComputeScore: positive.optional(),
  octaneBenchApprox: positive.optional(),
  default: z.literal(true).optional(),
  sources: z.partialRecord(z.enum(factNames), z.string()),
});

const cardOf = (id: string): Gpu => gpus.find((gpu) => gpu.id === id)!;

const otherNames = (gpu: Gpu): readonly string[] =>
  [...gpu.aliases, gpu.vastName, gpu.akash?.model].filter((name) => name !== undefined);

function nameOf(typed: string): string | undefined {
  const match = findGpu(typed);
  return match.kind === "found" ? match.gpu.id : undefined;
}
