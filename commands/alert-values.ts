import type { z } from "zod";
import { longestHours } from "../core/alerts/alert.ts";
import { leastCooldownHours } from "../core/alerts/usual.ts";
import { option } from "./options.ts";

/** Longer ones are an expiry by another name. */
const longestCooldownHours = 24 * 30;

/** What can be said of an alert: what to do about it, which one, what is watched, and how it tells. */
export const alertOptions = {
  action: option.alertAction().optional(),
  id: option.id().optional(),
  token: option.token().optional(),
  rig: option.ownRig().optional(),
  provider: option.account().optional(),
  gpu: option.gpu().optional(),
  network: option.network().optional(),
  zone: option.zone().optional(),
  above: option.level().optional(),
  below: option.level().optional(),
  moves: option.growth().optional(),
  rises: option.growth().optional(),
  falls: option.share().optional(),
  better: option.amount().optional(),
  turns: option.alertTurn().optional(),
  hours: option.duration(longestHours).optional(),
  repeat: option.alertRepeat().optional(),
  cooldown: option.duration(longestCooldownHours, leastCooldownHours).optional(),
  expires: option.expiry().optional(),
  quiet: option.quietHours().optional(),
  recovery: option.yesNo().optional(),
  timezone: option.timeZone().optional(),
  to: option.channel().optional(),
} as const;

export type AlertValues = z.output<z.ZodObject<typeof alertOptions>>;

/** No condition any more, beside another one that is chosen. */
export const noCondition: Readonly<Record<string, string>> = {
  above: "",
  below: "",
  moves: "",
  rises: "",
  falls: "",
  better: "",
  turns: "",
};

/** The options that say what is watched. */
export const subjects = ["token", "rig", "provider", "gpu", "zone"] as const;

/** The options that say when it tells. */
export const conditionNames = ["above", "below", "moves", "rises", "falls", "better", "turns"] as const;
