import { join } from "node:path";
import { backUp, restore, stampOf } from "../core/storage/backup.ts";
import { readConfig } from "./config.ts";
import { runForOperator, tell } from "./operator.ts";

/** For the operator of the bot: a copy of the database while the bot goes on, and the way back. */

const usage = "npm run backup [-- FILE | restore FILE]\n";
const folder = "backups";

async function main(words: readonly string[]): Promise<number> {
  const [first, second, ...more] = words;
  const { databaseUrl } = readConfig();
  if (!databaseUrl.startsWith("sqlite:")) return tell(postgresHelp, 2);
  const now = Temporal.Now.instant();
  if (first === "restore" && second !== undefined && more.length === 0) {
    const before = await restore(databaseUrl, second, now);
    return tell(`restored ${second}${before === undefined ? "" : `; what was there is ${before} now`}\n`, 0);
  }
  if (first === "restore" || first?.startsWith("-") || second !== undefined) return tell(usage, 2);
  const { path, bytes } = await backUp(databaseUrl, first ?? join(folder, `rigwise-${stampOf(now)}.db`));
  return tell(`${path}\t${bytes} bytes\n`, 0);
}

const postgresHelp = `DATABASE_URL is a PostgreSQL: it brings tools of its own, which copy while the bot goes on.
  pg_dump --format=custom --file=rigwise.dump "$DATABASE_URL"
  pg_restore --clean --if-exists --dbname="$DATABASE_URL" rigwise.dump      (with the bot stopped)
`;

await runForOperator(main);
