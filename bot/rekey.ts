import { openDatabase, type Database } from "../core/storage/database.ts";
import { compact, reseal, type Resealed } from "../core/storage/reseal.ts";
import { readConfig } from "./config.ts";
import { runForOperator, tell } from "./operator.ts";

/** For the operator of the bot: seals what is kept of people with the newest key, or opens it again. */

const usage = "npm run rekey [-- off]\n";
const needsKeys = "ENCRYPTION_KEYS is not set: docs/operations.md tells how to make a key\n";

async function main(words: readonly string[]): Promise<number> {
  const [first, ...more] = words;
  if ((first !== undefined && first !== "off") || more.length > 0) return tell(usage, 2);
  const { databaseUrl, encryptionKeys } = readConfig();
  if (encryptionKeys.length === 0) return tell(needsKeys, 2);
  const database = await openDatabase(databaseUrl, () => {}, encryptionKeys);
  try {
    const resealed = await reseal(database, first === "off" ? "plain" : "sealed");
    const isDone = resealed.every(({ left, damaged }) => left + damaged === 0);
    const code = tell(`${resealed.map(lineOf).join("")}${isDone ? done(first) : notDone}`, isDone ? 0 : 1);
    return (await compacted(database)) ? code : tell(notCompact, 1);
  } finally {
    await database.close();
  }
}

const compacted = (database: Database): Promise<boolean> =>
  compact(database).then(
    () => true,
    () => false,
  );

const notCompact =
  "what was there before may still be in free pages of the file: run this again with the bot stopped\n";

const lineOf = ({ column, rows, changed, left, damaged }: Resealed): string =>
  `${column}\t${changed} of ${rows} changed\t${left} left\t${damaged} damaged\n`;

const done = (how: string | undefined): string =>
  how === "off"
    ? "all is open now: take ENCRYPTION_KEYS away before the bot starts again\n"
    : "all is sealed with the first key: the others may go, once every process has been restarted with it\n";

const notDone =
  "not all of it: a bot with other keys goes on writing, or something was damaged. The keys must stay.\n";

await runForOperator(main);
