import { StorageError } from "../../core/storage/database.ts";
import type { PlatformName } from "../../core/subscription.ts";
import type { MaintenanceState } from "../../commands/admin-desk.ts";
import { createMaintenance } from "../admin/maintenance.ts";
import { leavesWorkUndone, type Config } from "../config.ts";
import { openStores } from "../stores.ts";
import { findingsAbout, type Finding, type OrderedFor } from "./finding.ts";

const { ok, note, trouble } = findingsAbout("Database");

/** So many channels and chats of a platform are asked about: each is a request or some. */
const mostAsked = 20;
const mostLetters = 1_000;

export interface DatabaseCheckup {
  readonly findings: readonly Finding[];
  readonly ordered: Readonly<Record<PlatformName, readonly OrderedFor[]>>;
}

const nothing = { discord: [], telegram: [] };

/** Opens the database as the bot does, writes to it, and reads what is ordered. */
export async function examineDatabase(
  config: Pick<Config, "databaseUrl" | "encryptionKeys" | "roles">,
  now: Temporal.Instant,
): Promise<DatabaseCheckup> {
  const { databaseUrl, encryptionKeys: keys } = config;
  try {
    await using closing = new AsyncDisposableStack();
    const stores = await openStores(databaseUrl, { now: () => now, onLost: () => {}, keys });
    closing.defer(() => stores.close());
    await stores.state.set("doctor", now.toString());
    const { subscriptions } = stores.orders;
    const orderedOn = async (platform: PlatformName) =>
      (await subscriptions.newest(platform, mostAsked)).map(({ target, paused }) => ({
        channel: target.channel,
        paused: paused?.reason,
      }));
    const maintenance = createMaintenance({
      state: stores.state,
      clock: { now: () => now },
      report: () => {},
    });
    const letters = await (await stores.openOutbox()).deadLetters(mostLetters);
    return {
      findings: [
        ok("it can be read and written, and is in its newest shape"),
        ...(letters.length > 0
          ? [note(`${letters.length} messages came to nothing`, "npm run letters lists them")]
          : []),
        ...maintenanceFindings(await maintenance.current()),
        ...placeFindings(databaseUrl),
        ...roleFindings(config),
        sealFinding(keys),
      ],
      ordered: { discord: await orderedOn("discord"), telegram: await orderedOn("telegram") },
    };
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    return { findings: [trouble(error.message, todoFor(databaseUrl, error.message))], ordered: nothing };
  }
}

const maintenanceFindings = (state: MaintenanceState | undefined): readonly Finding[] =>
  state
    ? [
        note(
          `there is maintenance since ${state.since.toString({ smallestUnit: "minute" })}: nobody is answered, nothing is sent`,
          "admin maintenance off, in a chat or a terminal, ends it",
        ),
      ]
    : [];

const roleFindings = (config: Pick<Config, "databaseUrl" | "roles">): readonly Finding[] =>
  leavesWorkUndone(config)
    ? [
        trouble(
          `with SQLite one process must do all, and this one only does ${[...config.roles].join(", ")}`,
          "set RIGWISE_ROLES=all, or DATABASE_URL to a PostgreSQL database",
        ),
      ]
    : [];

const placeFindings = (url: string): readonly Finding[] =>
  url === "sqlite::memory:"
    ? [note("it is in memory: all is forgotten at each stop", "set DATABASE_URL to sqlite:PATH")]
    : [];

const sealFinding = ([first, ...others]: Config["encryptionKeys"]): Finding => {
  if (!first)
    return note(
      "what is kept of people is not sealed: who gets at the disk or a copy can read it",
      "set ENCRYPTION_KEYS; docs/operations.md tells how",
    );
  const sealed = `what is kept of people is sealed with the key "${first.id}"`;
  return others.length === 0
    ? ok(sealed)
    : note(`${sealed}; ${others.length} older keys are still given`, "npm run rekey, then take them away");
};

/** The messages of the drivers say what, not what to do. */
function todoFor(url: string, message: string): string {
  if (/sealed with/.test(message))
    return "give ENCRYPTION_KEYS all keys that were ever used since the last npm run rekey";
  if (/newer version/.test(message))
    return "run that version again, or restore the backup from before the update; docs/upgrading.md tells how";
  if (url.startsWith("sqlite:"))
    return /locked|busy/i.test(message)
      ? "another program holds it: close that"
      : "see that the folder is there, belongs to the user who runs the bot, and is not full";
  if (/ECONNREFUSED/.test(message))
    return "start PostgreSQL, and see that host and port of DATABASE_URL are right";
  if (/ENOTFOUND|EAI_AGAIN/.test(message)) return "the host in DATABASE_URL is not known here: spelling, DNS";
  if (/password|authentication/i.test(message)) return "check user and password in DATABASE_URL";
  if (/does not exist/.test(message)) return "create it: createdb NAME, or CREATE ROLE, as the message says";
  if (/timeout/i.test(message)) return "a firewall may be between: see that its port is open to this machine";
  return "check DATABASE_URL";
}
