import type { Command } from "../commands/command.ts";
import type { FindDestination } from "../commands/digests.ts";
import type { Reply } from "../commands/reply.ts";
import type { Answered, Asking } from "../commands/run.ts";
import type { Kept } from "../core/cache.ts";
import type { Unfinished } from "../core/storage/unfinished.ts";
import type { PlatformName, Target } from "../core/subscription.ts";
import type { Clock, World } from "../core/world.ts";
import type { Locales } from "../locales/index.ts";
import type { Log } from "./ops/log.ts";
import type { Images, Pictures } from "./pictures.ts";
import type { Press } from "./presses.ts";

/** Who asks. */
export interface Person {
  /** `discord:user:123`; only `[a-z0-9:-]`. */
  readonly id: string;
  /** BCP 47 tag of the person's client, as the platform tells it. */
  readonly language?: string | undefined;
}

/** Where it is asked. */
export interface Place {
  /** `telegram:chat:-100123`, `discord:guild:456`; in private the person's own id. */
  readonly id: string;
  /** Others read along. */
  readonly shared: boolean;
  /** BCP 47 tag of the place, where the platform knows one. */
  readonly language?: string | undefined;
}

/** One request from a chat platform. */
export interface Ask {
  readonly asking: Asking;
  readonly person: Person;
  readonly place: Place;
  /** Whose message the pressed button is on, where that is somebody else: `why` is about that person's answer. */
  readonly about?: string | undefined;
  /** Whether the person may manage the place; asked anew for each request that needs it. */
  readonly isManager: () => Promise<boolean>;
  /** Where a digest could go; absent where the platform sends nothing unasked. */
  readonly destination?: FindDestination | undefined;
  /** What people type there: whole lines by default, or options of commands that the platform shows them. */
  readonly typing?: "lines" | "options" | undefined;
  /**
   * Where private things cannot be answered here: the address at which a line is asked in private. Absent where the
   * platform answers so that only the asker sees it.
   */
  readonly privateUrl?: ((line: string) => string) | undefined;
}

/** The words that platforms add to a reply, in its language. */
export interface Labels {
  /** What stands before the sources: "Sources". */
  readonly sources: string;
  /** What stands between a name and what is said of it, `: ` where it is absent. */
  readonly colon?: string | undefined;
  /** Stands where an answer had to be cut: "Cut here: …". */
  readonly cut: string;
  /** What stands above buttons with which a chat is picked; the title does where it is absent. */
  readonly pick?: string | undefined;
}

/** An answer and the words around it. */
export interface Served extends Answered {
  readonly labels: Labels;
  /** Meant for the asker alone: their own data, a question back, or bad news. */
  readonly personal: boolean;
  /** The pictures of the reply, as far as they are drawn. */
  readonly images?: Images;
  /** It was not even read: the person or place asks too fast, there is too much to do, or nobody is served just now. */
  readonly turnedAway?: TurnedAway | undefined;
  /** Said before: a platform that need not answer says nothing. */
  readonly quiet?: boolean;
}

export type TurnedAway = "too-fast" | "busy" | "maintenance";

/** Answers whatever a platform brings. */
export interface Reception {
  /** Never rejects. */
  answer(ask: Ask): Promise<Served>;
  /** What a pressed button stood for; undefined where it is not ours or too old. Rejects when that cannot be read. */
  press(id: string): Promise<Press | undefined>;
  /** Says that a button is too old. */
  pressGone(ask: Omit<Ask, "asking">): Served;
  /** Says that what was asked may not have been done, as the process that did it has ended. */
  interrupted(ask: Omit<Ask, "asking">): Served;
  /** To be called before a reply is shown, so that its long buttons work: `maxBytes` as for `pressId`. Never rejects. */
  keepLines(reply: Reply, maxBytes: number): Promise<void>;
  /** The names of a person's own machines, for that person alone; the one that is always meant first. Rejects when they cannot be read. */
  rigNames(person: string): Promise<readonly string[]>;
  /** Resolves once no answer is being made. */
  idle(): Promise<void>;
}

/** All that a chat platform is given. */
export interface Host {
  readonly reception: Reception;
  readonly commands: readonly Command[];
  readonly locales: Locales;
  /** As in the world that answers are made of. */
  readonly switchedOn?: World["switchedOn"];
  readonly log: Log;
  readonly clock: Clock;
  readonly pictures: Pictures;
  /** What a platform remembers between starts, such as the hash of the commands it registered. */
  readonly state: Kept;
  /** Where several processes answer: what one has promised and another can finish. */
  readonly unfinished?: Unfinished | undefined;
  /** A place has got another id: what was set for it goes along. */
  readonly movePlace: (from: string, to: string) => Promise<void>;
  /** We were removed from a place: what is sent there unasked is paused until we are back. */
  readonly placeGone?: ((placeId: string) => Promise<void>) | undefined;
  /** We are in a place again, or for the first time. */
  readonly placeBack?: ((placeId: string) => Promise<void>) | undefined;
  /** Told of each request to the platform: its HTTP status, or undefined where no answer came. Must not throw. */
  readonly onCall?: ((platform: PlatformName, status: number | undefined) => void) | undefined;
}

/** Takes requests of one path, such as `/discord`. */
export interface HttpRoute {
  readonly path: string;
  readonly handle: (request: HttpRequest) => Promise<HttpAnswer>;
}

export interface HttpRequest {
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** As it came, for signatures. */
  readonly body: Buffer;
}

export interface HttpAnswer {
  readonly status: number;
  /** JSON, sent as it is. */
  readonly body?: unknown;
}

/** What became of a message that nobody asked for just now. */
export type SendOutcome =
  | {
      readonly kind: "sent";
      readonly messageId: string;
      /** The thread is gone or closed: it went to the channel itself. */
      readonly threadGone?: true;
    }
  /** The place is no more, or does not want us: remove what is sent there. */
  | { readonly kind: "gone"; readonly reason: string }
  /** We may not: pause, and tell the owner at the next contact. */
  | { readonly kind: "forbidden"; readonly reason: string }
  /** The place has another id now. */
  | { readonly kind: "moved"; readonly to: string }
  /** Not now: try again at that time. */
  | {
      readonly kind: "later";
      readonly at: Temporal.Instant;
      readonly wholeToken: boolean;
      readonly reason: string;
    }
  /** Nobody knows whether it arrived: to send it again may send it twice. */
  | { readonly kind: "unknown"; readonly reason: string }
  /** What we sent is wrong: our bug. */
  | { readonly kind: "rejected"; readonly reason: string }
  /** Nobody may be reached with this token any more. */
  | { readonly kind: "stop"; readonly reason: string };

/** A message that nobody asked for just now. */
export interface Unasked {
  readonly reply: Reply;
  readonly labels: Labels;
  /** The same for each try of one message. */
  readonly key: string;
  /** It goes on from an announcement channel to those who follow that. */
  readonly publish?: boolean | undefined;
}

/** A chat platform at work. */
export interface Platform {
  readonly name: PlatformName;
  /** Sends a reply unasked. Never rejects. */
  send(to: Target, message: Unasked): Promise<SendOutcome>;
  /** Takes no more requests, finishes those under way, and disconnects. */
  stop(): Promise<void>;
  /** Why nobody is heard or reached just now, in words for the operator; undefined where all is well. */
  notReady(now: Temporal.Instant): string | undefined;
  /** Settles when the platform has ended: undefined after `stop`, else why it cannot go on. */
  readonly ended: Promise<PlatformFailure | undefined>;
}

/** Why a platform cannot go on, in words for the operator of the bot; never holds a secret. */
export class PlatformFailure extends Error {
  override readonly name = "PlatformFailure";
}
