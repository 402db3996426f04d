import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse, Visitor, type Message, type VariableReference } from "@fluent/syntax";

/** The messages of a catalogue with the variables that each takes. Throws on a line that is not Fluent. */
export function readCatalogue(ftl: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>();
  for (const entry of parse(ftl, {}).body) {
    if (entry.type === "Junk") throw new Error(`not Fluent: ${entry.content.trim().slice(0, 80)}`);
    if (entry.type === "Message") found.set(entry.id.name, variablesOf(entry));
  }
  return found;
}

function variablesOf(message: Message): ReadonlySet<string> {
  const names = new Set<string>();
  const visitor = new (class extends Visitor {
    override visitVariableReference(reference: VariableReference) {
      names.add(reference.id.name);
    }
  })();
  visitor.visit(message);
  return names;
}

const alike = "Spelt as in English:";

/** Words of a language that are spelt as in English, in lower case: a comment at the head of its catalogue lists them. */
export const spelledAlike = (ftl: string): readonly string[] =>
  parse(ftl, {}).body.flatMap((entry) =>
    entry.type === "ResourceComment"
      ? (entry.content ?? "")
          .split("\n")
          .filter((line) => line.startsWith(alike))
          .flatMap((line) => line.slice(alike.length).trim().toLowerCase().split(/\s+/))
      : [],
  );

/** The TypeScript type of the English catalogue: English is the contract that every language fulfils. */
export function typesOf(ftl: string): string {
  const lines = [...readCatalogue(ftl)].map(([id, names]) => {
    const union = [...names].sort().map((name) => JSON.stringify(name));
    return `  readonly ${JSON.stringify(id)}: ${union.join(" | ") || "never"};`;
  });
  return `// Made from en.ftl by "npm run i18n".\nexport interface Messages {\n${lines.join("\n")}\n}\n`;
}

/** What a language lacks, has too much of, or says with other variables than English. */
export function differences(english: string, other: string): readonly string[] {
  const wanted = readCatalogue(english);
  const given = readCatalogue(other);
  const missing = [...wanted.keys()].filter((id) => !given.has(id)).map((id) => `missing: ${id}`);
  const extra = [...given.keys()].filter((id) => !wanted.has(id)).map((id) => `not in English: ${id}`);
  const odd = [...given].flatMap(([id, names]) => {
    const expected = wanted.get(id);
    const same = !expected || [...names].sort().join() === [...expected].sort().join();
    return same ? [] : [`other variables: ${id}`];
  });
  return [...missing, ...extra, ...odd];
}

if (import.meta.main) {
  const folder = import.meta.dirname;
  const english = readFileSync(join(folder, "en.ftl"), "utf8");
  writeFileSync(join(folder, "messages.ts"), typesOf(english));
  const catalogues = readdirSync(folder).filter((name) => name.endsWith(".ftl"));
  for (const name of catalogues) {
    const found = differences(english, readFileSync(join(folder, name), "utf8"));
    process.stdout.write(`${name}: ${found.length === 0 ? "complete" : `\n  ${found.join("\n  ")}`}\n`);
  }
}
