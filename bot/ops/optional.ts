import type { Log } from "./log.ts";

/** Imports a package by its name. */
export type Load = (name: string) => Promise<unknown>;

/** What we do not bring along; nothing else is imported by a name that is not written out. */
export const loadInstalled: Load = (name) => import(name);

export interface Wanted {
  /** Of packages. */
  readonly names: readonly string[];
  /** What asks for it. */
  readonly setting: string;
}

/** Packages that are of use to some; where one is not installed the operator is told how, and the bot goes on without. */
export async function ifInstalled(
  { names, setting }: Wanted,
  load: Load,
  log: Log,
): Promise<readonly unknown[] | undefined> {
  try {
    return await Promise.all(names.map(load));
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND")) throw error;
    log.warn("not installed", { setting, install: `npm install --no-save ${names.join(" ")}` });
    return undefined;
  }
}
