import type { Client } from "pg";
import type { Database, Postgres } from "./database.ts";
import { lockNumber } from "./alone.ts";

/** A post that one of several processes holds. */
export interface Lead {
  /** Whether we hold it now: takes it if nobody does. Rejects when the database cannot be asked. */
  tryLead(): Promise<boolean>;
  /** Gives it up. */
  close(): Promise<void>;
}

interface LeadOptions {
  /** Told when the connection that holds it breaks: by then somebody else may hold it. */
  readonly onLost: (error: Error) => void;
}

/** The post of that name, which is not tried for yet. On SQLite it is always ours, since there is one process. */
export async function holdLead({ postgres }: Database, name: string, { onLost }: LeadOptions): Promise<Lead> {
  if (!postgres) return { tryLead: async () => true, close: async () => {} };
  return postgresLead(postgres, lockNumber(`lead of ${postgres.schema} ${name}`), onLost);
}

/** The server's own look at a silent connection, so that a holder whose machine is gone loses the post within half a minute. */
const noticeSilence = `
  set tcp_keepalives_idle = 10;
  set tcp_keepalives_interval = 5;
  set tcp_keepalives_count = 3`;

/** One try to hold it, from the first call that needs a connection to the end of that connection. */
interface Session {
  readonly client: Promise<Client>;
  held: boolean;
}

/** Locks of a session: the server lets go of them when the connection ends, in whatever way. */
function postgresLead(postgres: Postgres, lock: string, onLost: (error: Error) => void): Lead {
  let session: Session | undefined;
  let asking: Promise<boolean> | undefined;
  let closed = false;
  const lose = (lost: Session, error: Error): void => {
    if (session !== lost) return;
    session = undefined;
    if (lost.held) onLost(error);
  };
  const open = (): Session => {
    const client = postgres.client();
    const opened = { client: connected(client), held: false };
    client.on("error", (error) => lose(opened, error));
    client.on("end", () => lose(opened, new Error("the connection that held the lead has ended")));
    return opened;
  };
  const ask = async (): Promise<boolean> => {
    if (closed) return false;
    const current = (session ??= open());
    try {
      current.held = await isHeld(await current.client, current.held, lock);
      return current.held && session === current;
    } catch (error) {
      lose(current, error instanceof Error ? error : new Error(String(error)));
      await ended(current.client);
      throw error;
    }
  };
  return {
    tryLead: () => (asking ??= ask().finally(() => (asking = undefined))),
    close: async () => {
      closed = true;
      await asking?.catch(() => {});
      const last = session;
      session = undefined;
      if (last) await ended(last.client);
    },
  };
}

/** A lock that is held is only asked about: to take it again would count up. */
async function isHeld(client: Client, held: boolean, lock: string): Promise<boolean> {
  const text = held ? "select true as held" : `select pg_try_advisory_lock(${lock}) as held`;
  const { rows } = await client.query<{ held: boolean }>(text);
  return rows[0]?.held === true;
}

async function connected(client: Client): Promise<Client> {
  await client.connect();
  await client.query(noticeSilence);
  return client;
}

/** A connection that never came about, or is broken, needs no end. */
const ended = async (client: Promise<Client>): Promise<void> => {
  await client.then((each) => each.end()).catch(() => {});
};
