import type { DeadLetter, Outbox } from "../core/storage/outbox.ts";
import { readConfig } from "./config.ts";
import { runForOperator, tell } from "./operator.ts";
import { createScrub } from "./ops/scrub.ts";
import { openStores } from "./stores.ts";

/** For the operator of the bot: digests that came to nothing, and a second chance for them. */

const usage = "npm run letters [-- redrive all | redrive ID …]\n";
const most = 1_000;
const clock = { now: () => Temporal.Now.instant() };

async function main(words: readonly string[]): Promise<number> {
  const [verb, ...ids] = words;
  if (verb !== undefined && (verb !== "redrive" || ids.length === 0)) return tell(usage, 2);
  const config = readConfig();
  const scrub = createScrub(config.secrets);
  const stores = await openStores(config.databaseUrl, {
    now: clock.now,
    keys: config.encryptionKeys,
    onLost: ({ message }) => void process.stderr.write(`${scrub(message)}\n`),
  });
  try {
    const outbox = await stores.openOutbox();
    return verb === undefined ? await list(outbox) : await redrive(ids, outbox);
  } finally {
    await stores.close();
  }
}

async function list(outbox: Outbox): Promise<number> {
  const letters = await outbox.deadLetters(most);
  return tell(letters.length === 0 ? "no dead letters\n" : letters.map(lineOf).join(""), 0);
}

async function redrive(ids: readonly string[], outbox: Outbox): Promise<number> {
  const count = await outbox.redrive(ids.includes("all") ? "all" : ids, clock.now());
  return tell(`${count} put back\n`, count > 0 ? 0 : 1);
}

const lineOf = ({ id, at, kind, reason, platform, target, date, subscription }: DeadLetter): string =>
  `${[id, at.toString(), kind, reason, platform, target.channel, date.toString(), subscription].join("\t")}\n`;

await runForOperator(main);
