import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Inside } from "./inside.ts";

/** Lets what surrounds a process of the bot fail, from without. Use with `using`. */
export interface Outside extends Disposable {
  /** For the process. */
  readonly variables: Readonly<Record<string, string>>;
  begin(fault: Inside, how: string): void;
  end(fault: Inside): void;
}

export function openOutside(): Outside {
  const folder = mkdtempSync(join(tmpdir(), "rigwise-faults-"));
  const preloaded = pathToFileURL(join(import.meta.dirname, "inside.ts"));
  preloaded.searchParams.set("at", folder);
  return {
    variables: { NODE_OPTIONS: `--import=${preloaded.href}` },
    begin: (fault, how) => writeFileSync(join(folder, fault), how),
    end: (fault) => rmSync(join(folder, fault)),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true }),
  };
}
