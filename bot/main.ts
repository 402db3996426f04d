import { StorageError } from "../core/storage/database.ts";
import { readArguments } from "./arguments.ts";
import { ConfigError, readConfig } from "./config.ts";
import { createScrub } from "./ops/scrub.ts";

/** The one clock: everything else is handed it. */
const clock = { now: () => Temporal.Now.instant() };

/** Who reads through a pipe may have read enough; anything else that ends the output is trouble. */
function endWithOutput(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit(0);
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}

process.stdout.on("error", endWithOutput);
try {
  const given = readArguments(process.argv.slice(2));
  const config = readConfig();
  const asksNothing = given.line === "" && !given.json && given.charts === undefined;
  const scrub = createScrub(config.secrets);
  // What is not used is not loaded: an answer in a terminal needs no chat platform.
  if (asksNothing && (config.discord || config.telegram)) {
    const { runService } = await import("./chat.ts");
    // A connection that is being made while the bot stops would hold the process for half a minute.
    process.exit(await runService(config, { clock, scrub }));
  } else {
    const { runTerminal } = await import("./terminal/run.ts");
    process.exitCode = await runTerminal(config, { clock, scrub, given });
  }
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof StorageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
