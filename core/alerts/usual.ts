import { figureKindOf, type Alert, type Condition, type FigureKey, type Hysteresis } from "./alert.ts";

/**
 * How an alert behaves where nobody said it. Ours, 2026-11-26: prices of tokens wander about one per cent within minutes,
 * those of power much more from hour to hour, and an estimate of a day's cash by some cents.
 */
export function usualOf(
  figure: FigureKey,
  condition: Condition,
): Pick<Alert, "hysteresis" | "repeat" | "recovery" | "cooldownHours"> {
  const tellsBoth = condition.kind === "presence" || condition.kind === "sign";
  return {
    hysteresis: hysteresisOf(figure, condition),
    repeat: "every",
    recovery: tellsBoth,
    cooldownHours: condition.kind === "presence" ? 1 : 6,
  };
}

const none: Hysteresis = { kind: "absolute", by: 0 };
const tenCents: Hysteresis = { kind: "absolute", by: 0.1 };
const shareOfLevel = 0.01;
const shareOfPower = 0.05;
const leastOfPower = 0.005;
const shareOfLead = 0.2;

function hysteresisOf(figure: FigureKey, condition: Condition): Hysteresis {
  switch (condition.kind) {
    case "moves":
    case "presence":
      return none;
    case "sign":
      return tenCents;
    case "better":
      return condition.usdPerDay === 0 ? tenCents : { kind: "share", share: shareOfLead };
    case "above":
    case "below":
      return levelHysteresis(figureKindOf(figure), condition.value);
  }
}

function levelHysteresis(kind: ReturnType<typeof figureKindOf>, value: number): Hysteresis {
  if (kind === "profit") return tenCents;
  if (kind === "power")
    return { kind: "absolute", by: Math.max(leastOfPower, Math.abs(value) * shareOfPower) };
  return value === 0 ? none : { kind: "share", share: shareOfLevel };
}

/** Below this a cooldown would let a message out at every reading. */
export const leastCooldownHours = 0.25;
