import { createHash } from "node:crypto";

/** The chat platforms that a digest can be sent on. */
export type PlatformName = "discord" | "telegram";

/** The platform of a person or place, with which its id begins. */
export const platformOf = (id: string): PlatformName => (id.startsWith("telegram:") ? "telegram" : "discord");

/** Where a platform sends to: its own channel or chat, and a thread or topic within. */
export interface Target {
  readonly channel: string;
  readonly thread?: string | undefined;
}

/** 1 is Monday, 7 is Sunday, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** When digests come: at a time of day, in a time zone, on these days of the week. */
export interface Rhythm {
  /** `07:30`, 24 hours. */
  readonly time: string;
  /** IANA name. */
  readonly timeZone: string;
  /** In their order; never empty. */
  readonly weekdays: readonly Weekday[];
}

/** One order for a digest. */
export interface Subscription {
  /** Short enough for a button, and not to be guessed. */
  readonly id: string;
  readonly platform: PlatformName;
  readonly target: Target;
  /** In whose name it is: `discord:guild:1`, `telegram:chat:-100`, or in private the person's own id. */
  readonly place: string;
  /** Others read along. */
  readonly shared: boolean;
  /** The person who ordered it. */
  readonly owner: string;
  /** What it is about, as it was typed: the options of `digest` that describe a machine, or the name of a rig. */
  readonly about: Readonly<Record<string, string>>;
  readonly rhythm: Rhythm;
  /** BCP 47 tag of a language we have. */
  readonly language: string;
  /** ISO 4217 code. */
  readonly currency: string;
  /** Country or state code whose power price is assumed where none is given. */
  readonly country?: string | undefined;
  /** Whether the last 30 days are drawn. */
  readonly chart: boolean;
  /** It goes to an announcement channel, and on from there to those who follow that. */
  readonly publish: boolean;
  /** Absent while it is paused. */
  readonly nextDue?: Temporal.Instant | undefined;
  readonly paused?: Paused | undefined;
  readonly createdAt: Temporal.Instant;
}

/** `asked`: by its managers. Any other reason is a fixed word of the platform that would not let us. */
export interface Paused {
  readonly reason: string;
  readonly at: Temporal.Instant;
}

/**
 * Under which name the days of what a digest is about are kept: a rig's by its name, so that they outlive the order;
 * any other machine's by all that was said of it.
 */
export function subjectOf({
  place,
  about,
  currency,
}: Pick<Subscription, "place" | "about" | "currency">): string {
  const { rig } = about;
  if (rig !== undefined) return subjectOfRig(place, rig);
  const said = Object.entries(about).sort(([a], [b]) => (a < b ? -1 : 1));
  const hash = createHash("sha256")
    .update(JSON.stringify([said, currency]))
    .digest("base64url");
  return `${place}@about:${hash.slice(0, 22)}`;
}

/** Under which name the days of a saved machine are kept. */
export const subjectOfRig = (place: string, rig: string): string =>
  `${place}@rig:${rig.normalize("NFC").toLowerCase()}`;
