import type { Log } from "./log.ts";

/** Imports a package by its name. */
export type Load = (name: string) => Promise<unknown>;

/** What we do not bring along; nothing else is imported by a name that is not written out. */
export const loadInstalled: Load = (name) => import(name);

export interface Wanted {
  readonly name: string;
  /** What asks for it. */
  readonly setting: string;
}

/** A package that is of use to some; where it is not installed the operator is told how, and the bot goes on without it. */
export async function ifInstalled({ name, setting }: Wanted, load: Load, log: Log): Promise<unknown> {
  try {
    return await load(name);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND")) throw error;
    log.warn("not installed", { setting, install: `npm install --no-save ${name}` });
    return undefined;
  }
}
