import { gpuNamed, type Gpu } from "../gpus.ts";
import { createRecent } from "../recent.ts";

/** Markets list thousands of machines under some hundred names. */
const mostNames = 2_000;
const cards = createRecent<{ readonly found: ReturnType<typeof gpuNamed> }>(mostNames);

function cardNamed(name: string): ReturnType<typeof gpuNamed> {
  const card = cards.get(name) ?? { found: gpuNamed(name) };
  cards.set(name, card);
  return card.found;
}

/** How well names of cards fit one: `exact`, or another form or memory size of it; undefined where none does. */
function fitOf(names: readonly string[], { id }: Gpu): "exact" | "variant" | undefined {
  const fits = names.map((name) => fitOfName(name, id));
  return fits.find((fit) => fit === "exact") ?? fits.find((fit) => fit === "variant");
}

/** Networks call cards as their drivers do: `NVIDIA GeForce RTX 4090`, `NVIDIA H100 80GB HBM3`. */
function fitOfName(name: string, id: string): "exact" | "variant" | undefined {
  const match = cardNamed(name);
  if (!match) return undefined;
  if (match.gpu.id === id) return "exact";
  return match.others.some((other) => other.id === id) ? "variant" : undefined;
}

/** Of the rows that name a card the exact ones, else those of its variants, with whether they are only that. */
export function rowsOf<T>(
  rows: readonly T[],
  gpu: Gpu,
  namesOf: (row: T) => readonly string[],
): { readonly rows: readonly T[]; readonly isVariant: boolean } {
  const fits = rows.map((row) => [row, fitOf(namesOf(row), gpu)] as const);
  const exact = fits.flatMap(([row, fit]) => (fit === "exact" ? [row] : []));
  if (exact.length > 0) return { rows: exact, isVariant: false };
  return { rows: fits.flatMap(([row, fit]) => (fit === "variant" ? [row] : [])), isVariant: true };
}
