import type { Alert, Condition, Hysteresis, Sample } from "./alert.ts";
import { moveSince, type Course } from "./course.ts";
import { millisecondsOf } from "./moments.ts";

/** A condition as a threshold for one number. */
export interface Threshold {
  /** Whether it holds from the value on upwards or downwards. */
  readonly side: "up" | "down";
  readonly value: number;
  /** The figure is back when it is behind this: `value` itself without hysteresis. */
  readonly back: number;
  /** It does not hold at the value itself. */
  readonly strict: boolean;
  /** For how many hours it has to hold. */
  readonly forHours: number;
}

/** The number that a threshold is for: the figure itself, or how far it moved. */
export type Quantity =
  | { readonly kind: "value" }
  | {
      readonly kind: "move";
      readonly direction: "up" | "down" | "either";
      readonly withinHours: number;
      /** Earlier readings do not count, even within those hours. */
      readonly since?: Temporal.Instant | undefined;
    };

export function thresholdOf({ condition, hysteresis }: Pick<Alert, "condition" | "hysteresis">): Threshold {
  const plain = { strict: false, forHours: 0 };
  switch (condition.kind) {
    case "above":
      return withBack({ ...plain, side: "up", value: condition.value }, hysteresis);
    case "below":
      return withBack({ ...plain, side: "down", value: condition.value }, hysteresis);
    case "better":
      return withBack(
        { ...plain, side: "up", value: condition.usdPerDay, forHours: condition.forHours },
        hysteresis,
      );
    case "sign":
      return withBack(
        { ...plain, strict: true, side: condition.turns === "positive" ? "up" : "down", value: 0 },
        hysteresis,
      );
    case "moves":
      return { ...plain, side: "up", value: condition.share, back: condition.share };
    case "presence":
      return condition.turns === "online"
        ? { ...plain, side: "up", value: 1, back: 1 }
        : { ...plain, side: "down", value: 0, back: 0 };
  }
}

function withBack(threshold: Omit<Threshold, "back">, hysteresis: Hysteresis): Threshold {
  const { value, side } = threshold;
  const slack = hysteresis.kind === "share" ? Math.abs(value) * hysteresis.share : hysteresis.by;
  return { ...threshold, back: side === "up" ? value - slack : value + slack };
}

export const holds = ({ side, value, strict }: Threshold, number: number): boolean =>
  isBeyond(side, number, { value, strict });

/** Far enough behind the threshold to be armed again. Between the two nothing changes. */
export const isBack = ({ side, back, strict }: Threshold, number: number): boolean =>
  !isBeyond(side, number, { value: back, strict });

function isBeyond(
  side: Threshold["side"],
  number: number,
  { value, strict }: { readonly value: number; readonly strict: boolean },
): boolean {
  if (number === value) return !strict;
  return side === "up" ? number > value : number < value;
}

/** What of an alert's figure its threshold is for. Moves count since the anchor. */
export const quantityOf = (condition: Condition, anchor?: Temporal.Instant): Quantity =>
  condition.kind === "moves"
    ? {
        kind: "move",
        direction: condition.direction,
        withinHours: condition.withinHours,
        ...(anchor && { since: anchor }),
      }
    : { kind: "value" };

/** The quantity, and from where it moved; undefined where it cannot be told. */
export interface Measured {
  readonly number: number;
  readonly from?: Sample | undefined;
}

export function measure(
  quantity: Quantity,
  sample: Sample,
  course: Course | undefined,
): Measured | undefined {
  if (quantity.kind === "value") return { number: sample.value };
  if (!course) return undefined;
  const windowStart = sample.at.epochMilliseconds - millisecondsOf(quantity.withinHours);
  const since = Math.max(windowStart, quantity.since?.epochMilliseconds ?? windowStart);
  const move = moveSince(course, since, quantity.direction);
  return move && { number: move.share, from: move.from };
}
