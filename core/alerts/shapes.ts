import { z } from "zod";
import { isoInstant } from "../prices/figures.ts";
import { isTimeZone } from "../time-zones.ts";
import { conditionsOf, figureKindOf, longestHours, type Alert, type FigureKey } from "./alert.ts";
import type { AlertEvent, AlertState } from "./state.ts";
import type { Course } from "./course.ts";
import type { AlertOrder } from "./order.ts";

const finite = z.number();
const share = z.number().min(0);
/** Longer ones are an expiry by another name: a year. */
const longestCooldownHours = 24 * 366;

const sample = z.object({ value: finite, at: isoInstant });

const event: z.ZodType<AlertEvent> = z.object({
  kind: z.enum(["fired", "recovered"]),
  value: finite,
  at: isoInstant,
  since: isoInstant,
  from: sample.optional(),
});

const memory = {
  asOf: isoInstant,
  sentAt: isoInstant.optional(),
  triedAt: isoInstant.optional(),
  anchor: isoInstant.optional(),
};

/** The state of an alert as JSON has it. */
export const stateShape: z.ZodType<AlertState> = z.discriminatedUnion("phase", [
  z.object({ phase: z.literal("new") }),
  z.object({ phase: z.literal("armed"), since: isoInstant.optional(), ...memory }),
  z.object({ phase: z.literal("beyond"), told: z.boolean(), ...memory }),
  z.object({ phase: z.literal("due"), event, offered: z.boolean(), ...memory }),
]);

/** The course of a figure as JSON has it. */
export const courseShape: z.ZodType<Course> = z.object({
  latest: sample,
  unbrokenSince: isoInstant,
  lows: z.array(sample),
  highs: z.array(sample),
});

const hours = z.number().positive().max(longestHours);

const condition = z.discriminatedUnion("kind", [
  z.object({ kind: z.enum(["above", "below"]), value: finite }),
  z.object({
    kind: z.literal("moves"),
    direction: z.enum(["up", "down", "either"]),
    share: z.number().positive(),
    withinHours: hours,
  }),
  z.object({ kind: z.literal("sign"), turns: z.enum(["negative", "positive"]) }),
  z.object({ kind: z.literal("better"), usdPerDay: z.number().min(0), forHours: hours }),
  z.object({ kind: z.literal("presence"), turns: z.enum(["offline", "online"]) }),
]);

const hysteresis = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("share"), share }),
  z.object({ kind: z.literal("absolute"), by: z.number().min(0) }),
]);

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

const quietHours = z
  .object({ from: time, to: time, timeZone: z.string().refine(isTimeZone, "not a time zone") })
  .refine(({ from, to }) => from !== to, "no time of the day is left");

/** The key of a figure. */
export const figureShape = z.custom<FigureKey>(
  (value) =>
    typeof value === "string" &&
    /^((token|profit|network-lead|provider|power):.+|gpu-price:[^:]+:.+)$/s.test(value),
  "not a figure",
);

/** An alert as JSON has it: only with a condition that makes sense of its figure. */
export const alertShape: z.ZodType<Alert> = z
  .object({
    id: z.string().min(1),
    platform: z.enum(["discord", "telegram"]),
    target: z.object({ channel: z.string(), thread: z.string().optional() }),
    place: z.string(),
    owner: z.string(),
    figure: figureShape,
    condition,
    hysteresis,
    repeat: z.enum(["once", "every"]),
    recovery: z.boolean(),
    cooldownHours: z.number().min(0).max(longestCooldownHours),
    expiresAt: isoInstant.optional(),
    quietHours: quietHours.optional(),
    snoozedUntil: isoInstant.optional(),
  })
  .refine((alert) => conditionsOf[figureKindOf(alert.figure)].includes(alert.condition.kind), {
    message: "no condition of this figure",
    path: ["condition"],
  })
  .refine((alert) => !isShareOfZero(alert), {
    message: "a share of zero is no distance",
    path: ["hysteresis"],
  });

/** An alert as it was ordered, as JSON has it. */
export const orderShape: z.ZodType<AlertOrder> = z.intersection(
  alertShape,
  z.object({
    shared: z.boolean(),
    language: z.string(),
    currency: z.string(),
    timeZone: z.string().refine(isTimeZone, "not a time zone"),
    rig: z.string().optional(),
    paused: z.object({ reason: z.string(), at: isoInstant }).optional(),
    createdAt: isoInstant,
  }),
);

/** Without any it is meant: a share of 0 is allowed. */
function isShareOfZero({
  condition: of,
  hysteresis: distance,
}: Pick<Alert, "condition" | "hysteresis">): boolean {
  if (distance.kind !== "share" || distance.share === 0) return false;
  if (of.kind === "above" || of.kind === "below") return of.value === 0;
  return of.kind === "sign" || (of.kind === "better" && of.usdPerDay === 0);
}
