/** One thing that the asker may have meant: what a button shows, and what to type instead. */
export interface Candidate {
  readonly label: string;
  readonly typed: string;
}

/** What is wrong with a request, as data. It is answered with what is missing or with what is near, never refused. */
export type Mistake =
  | { readonly code: "too-long"; readonly limit: number }
  | { readonly code: "unknown-command"; readonly typed: string; readonly nearest: readonly Candidate[] }
  | {
      readonly code: "unknown-option";
      readonly typed: string;
      /** What was typed for it. */
      readonly value: string;
      readonly nearest: readonly Candidate[];
    }
  | {
      readonly code: "unknown-word";
      readonly typed: string;
      /** What would be lost or misread without it: a further card, or a number that belongs to it. */
      readonly beside?: "card" | "number";
    }
  | {
      readonly code: "unknown-value";
      readonly option: string;
      readonly kind: NamedKind;
      readonly typed: string;
      readonly nearest: readonly Candidate[];
    }
  /** Who runs the bot may not show the power prices of this zone. */
  | {
      readonly code: "private-zone";
      readonly option: string;
      readonly typed: string;
      readonly nearest: readonly Candidate[];
    }
  /** Two options that cannot both be meant. */
  | { readonly code: "contrary"; readonly options: readonly [string, string] }
  /** A whole number after a card: how many there are, or the price per kWh. 0 can only be the price. */
  | { readonly code: "count-or-power"; readonly typed: string }
  | { readonly code: "missing"; readonly option: string }
  /** `power=ask`: the asker wants to choose. `group` is what was chosen so far, such as a family of cards. */
  | { readonly code: "asked"; readonly option: string; readonly group: string }
  | { readonly code: "not-a-number"; readonly option: string; readonly typed: string }
  | {
      readonly code: "ambiguous-number";
      readonly option: string;
      readonly typed: string;
      readonly nearest: readonly Candidate[];
    }
  | {
      readonly code: "out-of-range";
      readonly option: string;
      readonly typed: string;
      readonly min?: number;
      readonly max?: number;
    };

/** Kinds of option whose values have names. */
export type NamedKind =
  | "gpu"
  | "network"
  | "token"
  | "place"
  | "currency"
  | "tier"
  | "theme"
  | "topic"
  | "language"
  | "time-zone"
  | "scope"
  | "rig"
  | "hours"
  | "rig-name"
  | "rig-action"
  | "date"
  | "account"
  | "account-typo"
  | "account-other"
  | "clock"
  | "weekdays"
  | "digest-action"
  | "admin-action"
  | "switch"
  | "platform"
  | "yes-no"
  | "zone"
  | "alert-action"
  | "alert-turn"
  | "alert-repeat"
  | "flag";
