import type { Deliveries } from "./delivery.ts";
import type { EndpointAnswer, SigningOptions } from "./endpoint.ts";
import type { RawInteraction, SignedRequest } from "./exchange.ts";
import type { Drop, Gateway } from "./gateway.ts";
import type { Limits } from "./limits.ts";
import type { FakeMessage } from "./messages.ts";
import type { Payload } from "./payload.ts";
import type { Places } from "./places.ts";
import type { FakeRequest } from "./routes.ts";
import type { FailureRule } from "./troubles.ts";

export interface FakeDiscordOptions {
  /** Limits to keep to; none by default. `realLimits` are those of the real Discord. */
  readonly limits?: Limits;
  /** Complaints about a message of components, and about the names of its files; `complaintsAbout` by default. */
  readonly check?: (payload: Payload, uploaded?: readonly string[]) => readonly string[];
  /** Unix time in ms for ids, timestamps and signatures; the system's by default. Limits run on their own. */
  readonly unixMs?: () => number;
  /** How long a test waits for the bot before it has failed, in ms. */
  readonly patienceMs?: number;
  /** Where interactions are posted to, as the application's page says; nowhere by default. */
  readonly endpointUrl?: string;
  /** How often a client sends a heartbeat. */
  readonly heartbeatMs?: number;
}

/** Discord, as one bot and the people around it know it: its API, its gateway, and what calls an endpoint. `await using` it. */
export interface FakeDiscord extends AsyncDisposable {
  /** For `DISCORD_API`: `http://127.0.0.1:PORT/api`. */
  readonly api: string;
  readonly applicationId: string;
  readonly token: string;
  /** Verifies the signatures of interactions, in hexadecimal. */
  readonly verifyKey: string;
  /** Every request to the API, in the order in which they came. */
  readonly requests: readonly FakeRequest[];
  /** Requests that no real Discord would carry out or that it would carry out otherwise than meant, whatever the state. */
  readonly complaints: readonly string[];
  /** The commands of single guilds, by the guild's id, as they were last registered. */
  readonly commandsOfGuilds: Map<string, readonly Payload[]>;
  /** The commands as they were last registered. */
  readonly commands: readonly Payload[];
  /** All messages of the bot in channels, without the ephemeral ones. */
  readonly messages: readonly FakeMessage[];
  /** Guilds, channels and people; more can be added. */
  readonly places: Places;
  readonly gateway: Pick<Gateway, "identifies" | "resumes" | "connected">;
  /** Resolves once a condition holds that is about this server, such as its `requests`. Rejects when the patience is over. */
  until(condition: () => boolean): Promise<void>;

  /** Somebody does something; resolves with what the bot did, once the asker has an answer or is told that there is none. */
  readonly interact: Deliveries["interact"];
  /** The same, without waiting: the answer fills as the bot answers. */
  readonly begin: Deliveries["begin"];
  /** Any event of the gateway, as it is. */
  dispatch(event: string, data: Payload, guildId?: string): void;

  /** Signs a ping or anything else for an endpoint, rightly or wrongly. */
  signed(interaction?: Payload, options?: SigningOptions): SignedRequest;
  /** An interaction like one that was answered, for further answers: with an id and a token of its own. */
  again(interaction: RawInteraction): RawInteraction;
  /** Sends a signed request to an endpoint, any number of times. */
  deliver(url: string, request: SignedRequest): Promise<EndpointAnswer>;
  /** Checks an endpoint as Discord does before it takes an address; empty where all is well. */
  probe(url: string): Promise<readonly string[]>;

  /** Answers requests in this way; the returned function ends it. */
  fail(rule: FailureRule): () => void;
  /** Leaves requests waiting until the returned function is called; then they are carried out. */
  hang(path: RegExp): () => void;
  /** Carries out requests, but closes the connection instead of answering, until the returned function is called. */
  cut(path: RegExp): () => void;
  /**
   * Ends the connections of the gateway: without a word, by asking for another one, by saying that the session is over, or
   * with a close code. What is dispatched before the bot is back is kept for a session that goes on.
   */
  dropGateway(how?: Drop): void;
  /** Refuses new connections to the gateway until the returned function is called. */
  shutGateway(): () => void;
  /** Leaves heartbeats without an answer until the returned function is called. */
  ignoreHeartbeats(): () => void;
  /** Moves the server's time on: what must be answered within 3 s or 15 min is then too late. */
  pass(ms: number): void;
  close(): Promise<void>;
}
