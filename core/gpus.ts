import { closest } from "./closest.ts";
import catalogue from "./reference/gpus.json" with { type: "json" };
import { day } from "./sourced.ts";
import type { Source } from "./sourced.ts";

/** A graphics card as the money model needs it. Watts are of one board; what is not known is absent. */
export interface Gpu {
  readonly id: string;
  readonly name: string;
  readonly vendor: "nvidia" | "amd";
  /** Names beside `name`, `vastName` and `akash.model`; spelling variants are left to `findGpu`. */
  readonly aliases: readonly string[];
  readonly class: "consumer" | "workstation" | "datacentre";
  /** How it is mounted; OAM and superchip modules count as `sxm`. */
  readonly form: "pcie" | "sxm";
  readonly memoryGb: number;
  readonly boardWatts: number;
  readonly loadWatts?: number;
  readonly idleWatts?: number;
  /** Launch price, or a reported street price for data-centre cards; rounded. */
  readonly msrpUsd?: number;
  readonly akash?: {
    readonly model: string;
    readonly variants: readonly { ram: string; interface: string }[];
  };
  readonly vastName?: string;
  /** Render's compute score, RTX 4090 = 1. */
  readonly renderComputeScore?: number;
  /** Unverified: never use it without saying so. */
  readonly octaneBenchApprox?: number;
  /** The variant that is meant when a name fits several. */
  readonly default?: true;
  readonly sources: Readonly<Partial<Record<GpuFact, string>>>;
}

export type GpuFact =
  | "memoryGb"
  | "boardWatts"
  | "loadWatts"
  | "idleWatts"
  | "msrpUsd"
  | "akash"
  | "vastName"
  | "renderComputeScore"
  | "octaneBenchApprox";

export type GpuMatch =
  /** `others` are further variants that the name fits. */
  | { readonly kind: "found"; readonly gpu: Gpu; readonly others: readonly Gpu[] }
  /** `nearest` holds up to five cards, the best first, and none when nothing is near. */
  | { readonly kind: "unknown"; readonly nearest: readonly Gpu[] };

/** `words` is how many of the leading words name the card. */
export type GpuClaim = { readonly gpu: Gpu; readonly others: readonly Gpu[]; readonly words: number };

/** Variants of one card stand in order of preference. */
export const gpus: readonly Gpu[] = catalogue.gpus as readonly Gpu[];

/** Where one fact of a card is from, and when it was so; undefined when the card lacks the fact. */
export function gpuSource(gpu: Gpu, fact: GpuFact): { source: Source; asOf: Temporal.Instant } | undefined {
  const id = gpu.sources[fact];
  const entry = id === undefined ? undefined : sources[id];
  if (id === undefined || entry === undefined) return undefined;
  return {
    source: { id, name: entry.name, ...(entry.link !== undefined && { link: entry.link }) },
    asOf: day(entry.asOf),
  };
}

/** The card that a person, Akash or Vast.ai calls `typed`, or the cards with the nearest names. */
export function findGpu(typed: string): GpuMatch {
  const found = gpuNamed(typed);
  if (found !== undefined) return { kind: "found", ...found };
  const names = forms.flatMap(({ gpu, cores }) => cores.map((name) => ({ of: gpu, name })));
  return { kind: "unknown", nearest: closest(readName(typed.trim().slice(0, longestName)).core, names) };
}

/** The same without a look at near names, where nobody can be asked back. */
export function gpuNamed(typed: string): { readonly gpu: Gpu; readonly others: readonly Gpu[] } | undefined {
  const trimmed = typed.trim();
  if (trimmed.length > longestName) return undefined;
  const [gpu, ...others] = variants(readName(trimmed));
  return gpu && { gpu, others };
}

/** The other cards that the short name of a card fits: `H100` has three. */
export function variantsOf(gpu: Gpu): readonly Gpu[] {
  const { cores } = readGpu(gpu);
  const same = forms.filter((form) => form.gpu !== gpu && form.cores.some((core) => cores.includes(core)));
  return same.map((form) => form.gpu);
}

/** The longest run of leading words that names a card; a bare small number or a price never does. */
export function claimGpu(words: readonly string[]): GpuClaim | undefined {
  for (let count = Math.min(words.length, mostWords); count > 0; count -= 1) {
    const found = gpuNamed(words.slice(0, count).join(" "));
    if (found !== undefined) return { ...found, words: count };
  }
  return undefined;
}

const longestName = 80;
const mostWords = 10;

const sources: Readonly<Record<string, { name: string; link?: string; asOf: string }>> = catalogue.sources;

/** What a name says: the card's own part, spelled one way, and what narrows its variants. */
interface NameParts {
  readonly core: string;
  readonly memoryGb?: number;
  readonly mount?: "sxm" | "pcie" | "nvl";
  readonly edition?: string;
}

const separators = /[\s\p{Pd}_/().,®™]+/gu;
const noise =
  /nvidia|geforce|amd|radeon|tesla|instinct|quadro|graphics|generation|edition|blackwell|\bhbm\w*|\bgpus?\b/g;
const memoryWord = /\b(\d{1,3}) ?g(?:i?b|i|o)?\b/;
const mountWord = /(?:sxm\d?|oam|pcie?|nvl)\b/;
const mounts: Readonly<Record<string, NameParts["mount"]>> = { pci: "pcie", nvl: "nvl" };
const proFamily = /^(pro\d{4})(.+)$/;
const editionNamed = (word: string): string =>
  word.replace(/^w[es]$/, "workstation").replace(/^se?$/, "server");

function readName(typed: string): NameParts {
  const words = typed.replace(separators, " ").normalize("NFKC").toLowerCase().replace(noise, " ");
  const memoryGb = memoryWord.exec(words)?.[1];
  const mount = mountWord.exec(words)?.[0];
  const core = spell(words.replace(memoryWord, " ").replace(mountWord, " "));
  const [, family, edition] = proFamily.exec(core) ?? [];
  return {
    core: family ?? core,
    ...(memoryGb !== undefined && { memoryGb: Number(memoryGb) }),
    ...(mount !== undefined && { mount: mounts[mount.slice(0, 3)] ?? "sxm" }),
    ...(edition !== undefined && { edition: editionNamed(edition) }),
  };
}

/** Numbers that stand apart stay apart, so that "l4 0" is not an L40, nor 40.90 a 4090. */
const spell = (words: string): string =>
  words
    .trim()
    .replace(/\s+/g, " ")
    .replace(/(?<!\d) | (?!\d)/g, "")
    .replace(/^(?:rtx|gtx|rx)/, "")
    .replace("super", "s")
    .replace(/(?<=\d)sti$/, "tis");

interface NamedGpu extends NameParts {
  readonly gpu: Gpu;
  readonly cores: readonly string[];
}

const forms: readonly NamedGpu[] = gpus.map(readGpu);

function readGpu(gpu: Gpu): NamedGpu {
  const names = [gpu.name, gpu.id, ...gpu.aliases, gpu.vastName, gpu.akash?.model];
  const cores = names.filter((name) => name !== undefined).map((name) => readName(name).core);
  return { mount: gpu.form, ...readName(gpu.name), gpu, cores: [...new Set(cores)] };
}

function variants({ core, memoryGb, mount, edition }: NameParts): readonly Gpu[] {
  const named = forms.filter(
    (form) =>
      form.cores.includes(core) &&
      (memoryGb === undefined || sameMemory(form.gpu.memoryGb, memoryGb)) &&
      (edition === undefined || edition === form.edition),
  );
  const mounted = named.filter((form) => mount === undefined || form.mount === mount);
  const fits = mounted.length > 0 ? mounted : named.filter(({ gpu }) => gpu.form === mount);
  return fits.map(({ gpu }) => gpu).sort((a, b) => Number(b.default ?? 0) - Number(a.default ?? 0));
}

/** A card's usable memory is up to 7 % below what it is sold with: a B200 has 180 GB of 192. */
const sameMemory = (a: number, b: number): boolean => Math.abs(a - b) <= 0.07 * Math.max(a, b);
