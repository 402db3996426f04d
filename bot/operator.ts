import { StorageError } from "../core/storage/database.ts";
import { ConfigError } from "./config.ts";

/** Runs a command for the operator of the bot, and ends with its exit code: 2 where settings or database cannot be used. */
export async function runForOperator(main: (words: readonly string[]) => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof StorageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}

export function tell(text: string, exitCode: number): number {
  process.stdout.write(text);
  return exitCode;
}
