import { closest } from "../core/closest.ts";
import { optionsOf, type Command, type OptionFacts } from "./command.ts";
import type { Candidate } from "./mistake.ts";

/** Other names under which people type an option. */
const synonyms: ReadonlyMap<string, string> = new Map([
  ["utilisation", "util"],
  ["utilization", "util"],
  ["electricity", "power"],
  ["cost", "power"],
  ["kwh", "power"],
  ["spot", "zone"],
  ["market", "zone"],
  ["surcharge", "surcharges"],
  ["tax", "vat"],
  ["mwst", "vat"],
  ["tva", "vat"],
  ["iva", "vat"],
  ["capex", "hardware"],
  ["card", "gpu"],
  ["gpus", "count"],
  ["location", "country"],
  ["state", "country"],
  ["lifetime", "life"],
  ["days", "range"],
  ["networks", "network"],
  ["wallet", "account"],
  ["address", "account"],
  ["purchased", "bought"],
  ["for", "hours"],
  ["within", "hours"],
  ["ahead", "hours"],
]);

/** What an option that was typed under `name` is, if the command has it. */
export function factOf(command: Command, name: string): OptionFacts | undefined {
  const facts = optionsOf(command);
  const find = (wanted: string | undefined) => facts.find((fact) => fact.name === wanted);
  return find(name) ?? find(synonyms.get(name));
}

/** The options of a command whose names, or other names, are nearest to what was typed; the best first. */
export function nearestOptions(typed: string, command: Command): readonly Candidate[] {
  const facts = optionsOf(command);
  const known = new Set(facts.map(({ name }) => name));
  const spelled = [
    ...facts.map(({ name }) => ({ of: name, name })),
    ...[...synonyms].map(([name, of]) => ({ of, name })),
  ];
  return closest(typed, spelled)
    .filter((name) => known.has(name))
    .map((name) => ({ label: name, typed: name }));
}
