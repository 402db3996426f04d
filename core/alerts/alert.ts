import type { PlatformName, Target } from "../subscription.ts";

/**
 * What an alert watches, and the unit of its readings:
 * - `token:akt`: USD for one token;
 * - `profit:<subject>`: USD/day of a machine, the subject as in core/subscription.ts;
 * - `network-lead:<subject>`: by how many USD/day the best other network beats the machine's own, negative where none does;
 *   that is `akash` in `network-lead:<owner>@network:akash@rig:<name>`;
 * - `provider:<address>`: 1 online, 0 offline;
 * - `gpu-price:akash:rtx4090`: USD for an hour of one card on a network;
 * - `power:<zone>`: the zone's currency per kWh.
 */
export type FigureKey =
  | `token:${string}`
  | `profit:${string}`
  | `network-lead:${string}`
  | `provider:${string}`
  | `gpu-price:${string}:${string}`
  | `power:${string}`;

export type FigureKind = "token" | "profit" | "network-lead" | "provider" | "gpu-price" | "power";

export const figureKindOf = (figure: FigureKey): FigureKind =>
  figure.slice(0, figure.indexOf(":")) as FigureKind;

/** What is to happen to a figure. Values are in its unit. */
export type Condition =
  /** It gets to a value or beyond. */
  | { readonly kind: "above" | "below"; readonly value: number }
  /** It is this share (0.05 is 5 %) away from its lowest or highest within so many hours, and since the last message. */
  | {
      readonly kind: "moves";
      readonly direction: "up" | "down" | "either";
      readonly share: number;
      readonly withinHours: number;
    }
  /** Profit turns into loss, or loss into profit. Zero is neither. */
  | { readonly kind: "sign"; readonly turns: "negative" | "positive" }
  /** Another network has been better by this much or more for so many hours without a break. */
  | { readonly kind: "better"; readonly usdPerDay: number; readonly forHours: number }
  | { readonly kind: "presence"; readonly turns: "offline" | "online" };

/**
 * How far a figure has to come back behind its threshold before the alert is armed again: a share of the threshold, or so
 * much in the figure's unit. At zero it is armed again as soon as the condition does not hold.
 */
export type Hysteresis =
  | { readonly kind: "share"; readonly share: number }
  | { readonly kind: "absolute"; readonly by: number };

/** Hours of the clock on the wall in which no message comes; past midnight where they end before they begin. */
export interface QuietHours {
  /** `22:00`, 24 hours: the first quiet minute. */
  readonly from: string;
  /** `07:00`: the first minute that is not. Never the same as `from`. */
  readonly to: string;
  /** IANA name. */
  readonly timeZone: string;
}

/** One order for an alert. */
export interface Alert {
  /** Short enough for a button, and not to be guessed. */
  readonly id: string;
  readonly platform: PlatformName;
  readonly target: Target;
  /** In whose name it is, as of a subscription. */
  readonly place: string;
  /** The person who ordered it. */
  readonly owner: string;
  readonly figure: FigureKey;
  readonly condition: Condition;
  /** `moves` has none, as each move counts from the last message, nor has `presence`. */
  readonly hysteresis: Hysteresis;
  readonly repeat: "once" | "every";
  /** A message too when the figure is back; `moves` has no way back. */
  readonly recovery: boolean;
  /** There is at most one message, of whatever kind, within so many hours. May be a fraction, and zero. */
  readonly cooldownHours: number;
  /** From then on nothing new is seen; what was seen before may still be sent. */
  readonly expiresAt?: Temporal.Instant | undefined;
  readonly quietHours?: QuietHours | undefined;
  /** Until then no message comes. */
  readonly snoozedUntil?: Temporal.Instant | undefined;
}

/** What can be known of a figure at one moment. */
export interface Sample {
  readonly value: number;
  readonly at: Temporal.Instant;
}

/** The conditions that make sense of a figure. */
export const conditionsOf: Readonly<Record<FigureKind, readonly Condition["kind"][]>> = {
  token: ["above", "below", "moves"],
  profit: ["above", "below", "sign"],
  "network-lead": ["better"],
  provider: ["presence"],
  "gpu-price": ["above", "below", "moves"],
  power: ["above", "below", "moves"],
};

/**
 * Beyond this age a reading is old: it neither fires nor arms, and what is to hold without a break does not hold over a
 * gap that is longer. Ours: several times what the sources' own caches keep (15 minutes at Akash's Console API, an hour for
 * power of the day ahead), 2026-11-26.
 */
const freshHours: Readonly<Record<FigureKind, number>> = {
  token: 1,
  profit: 2,
  "network-lead": 2,
  provider: 1,
  "gpu-price": 2,
  power: 2,
};

/** How many hours a reading of a figure can be used. */
export const freshHoursOf = (figure: FigureKey): number => freshHours[figureKindOf(figure)];

/** The longest window of `moves` and the longest time of `better`: a week. */
export const longestHours = 168;
