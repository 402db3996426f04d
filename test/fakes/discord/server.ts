import type { Clock } from "./clock.ts";
import type { Exchange } from "./exchange.ts";
import type { LiveMessage } from "./messages.ts";
import type { Payload } from "./payload.ts";
import type { Person, Places } from "./places.ts";

/** What the parts of one fake share. */
export interface Server {
  readonly clock: Clock;
  readonly newId: () => string;
  /** Its id is also the application's. */
  readonly bot: Person;
  /** Of the signatures of interactions over HTTP, in hexadecimal. */
  readonly verifyKey: string;
  readonly places: Places;
  /** Where interactions are posted to, as the application's page says. */
  readonly endpointUrl?: string | undefined;
  /** What was last registered, as Discord answers it. */
  readonly registered: Payload[];
  /** The commands of single guilds, likewise. */
  readonly ofGuilds: Map<string, readonly Payload[]>;
  /** By the token of the interaction. */
  readonly exchanges: Map<string, Exchange>;
  /** Messages in channels, sent unasked or as an answer that all can read, by id. */
  readonly messages: Map<string, LiveMessage>;
  /** Complaints about a message of components. */
  readonly check: (payload: Payload, uploaded?: readonly string[]) => readonly string[];
  /** Something has changed that a test may wait for. */
  readonly touch: () => void;
}
