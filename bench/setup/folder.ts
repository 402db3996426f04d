import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** An empty folder that is there until the end of the block: `using folder = openFolder()`. */
export function openFolder(): Disposable & { readonly path: string } {
  const path = mkdtempSync(join(tmpdir(), "rigwise-bench-"));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true }) };
}
