import type { Theme } from "../core/charts/picture.ts";
import type { HistoryDay } from "../core/history.ts";
import type { Links } from "./links.ts";
import type { RigBook } from "./rigs.ts";

/** Whose settings: the asker's own, or those of the place in which others read along. */
export type Scope = "me" | "here";

/** What a person or place has set; what is absent is taken from the platform or from a default. */
export interface Settings {
  /** BCP 47 tag of a language we have. */
  readonly language?: string;
  /** ISO 4217 code. */
  readonly currency?: string;
  /** IANA name. */
  readonly timeZone?: string;
  /** Country or state code, such as `DE` or `US-TX`. */
  readonly country?: string;
  /** Of pictures. */
  readonly theme?: Theme;
}

/** What holds where nothing is set. */
export interface Unset extends Settings {
  readonly language: string;
  readonly currency: string;
  readonly timeZone: string;
}

/** The kinds of thing that are kept in somebody's name. */
export const keptKinds = ["settings", "rigs", "digests", "alerts", "history", "last-answer", "link"] as const;
export type KeptKind = (typeof keptKinds)[number];

export type KeptThing =
  | { readonly kind: "history"; readonly value: HistoryDay }
  | {
      readonly kind: Exclude<KeptKind, "history">;
      /** Where it was asked, for what is kept of one place. */
      readonly place?: string;
      readonly value: unknown;
    };

/** What the bot keeps of the asker and of the place, and how it is told and forgotten. */
export interface Memory {
  settings(scope: Scope): Promise<Settings>;
  keepSettings(scope: Scope, settings: Settings): Promise<void>;
  /** The asker's own machines. */
  rigs(): Promise<RigBook>;
  /** Throws a ChangedMeanwhile where the machines are others than were read before. */
  keepRigs(book: RigBook): Promise<void>;
  /** Deletes the days of history of a machine, whether it still is there or not; tells how many there were. */
  forgetDays(rig: string): Promise<number>;
  /** Gives a machine's days of history to its new name; days that are kept under that of earlier stay beside them. */
  renameDays(from: string, to: string): Promise<void>;
  everything(scope: Scope): Promise<readonly KeptThing[]>;
  /** Deletes everything that is kept in this name and tells how many things of each kind that were. */
  forget(scope: Scope): Promise<Readonly<Record<KeptKind, number>>>;
  readonly links: Links;
}
