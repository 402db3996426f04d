import type { Block, Figure, Reply } from "../../commands/reply.ts";
import type { Outcome } from "../../commands/run.ts";
import type { Source } from "../../core/sourced.ts";

/**
 * A reply as one line of JSON: `command`, `outcome`, `title`, `tone`, `figures` (unrounded, instants as ISO 8601), `blocks`,
 * `buttons`, `sources`, `files`, `charts` (paths of their pictures). What is undefined is absent; `null` is unknown.
 * Throws an Error that names the figure or chart when a number is NaN or infinite.
 */
export function replyJson(
  command: string,
  reply: Reply,
  { outcome, charts = [] }: { readonly outcome?: Outcome; readonly charts?: readonly string[] } = {},
): string {
  const { title, tone, blocks, buttons, sources, files } = reply;
  const figures = reply.figures.map(figureJson);
  blocks.forEach(checkSeries);
  return escaped(
    JSON.stringify({
      command,
      outcome,
      title,
      tone,
      figures,
      blocks,
      buttons,
      sources,
      files,
      ...(charts.length > 0 && { charts }),
    }),
  );
}

function figureJson(figure: Figure): object {
  const { of, name, unit, value, low, high, basis, source, asOf, stale } = figure;
  const numbers = Object.entries({ value, low, high });
  for (const [part, number] of numbers) {
    if (typeof number === "number" && !Number.isFinite(number))
      throw new Error(`The ${part} of the figure "${name}" of "${of}" is ${number}.`);
  }
  return {
    of,
    name,
    unit,
    value,
    low,
    high,
    basis,
    source: sourceJson(source),
    asOf: asOf.toString(),
    stale,
  };
}

const sourceJson = ({ id, name, link }: Source): object => ({ id, name, link });

function checkSeries(block: Block): void {
  if (block.kind !== "chart" || block.series.every(Number.isFinite)) return;
  throw new Error(`The chart "${block.alt}" holds a number that is not finite.`);
}

/** JSON escapes C0 only; C1, line separators and order overrides are as unwelcome in a terminal, and `\u` loses nothing. */
const escaped = (json: string): string =>
  json.replaceAll(
    /[\u007F-\u009F\u2028-\u202E\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
