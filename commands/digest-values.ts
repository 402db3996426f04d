import type { z } from "zod";
import { machineOptions } from "./digest-machine.ts";
import { option } from "./options.ts";

/** What can be said of a digest: what to do about it, which one, when and where it comes, and what it is about. */
export const digestOptions = {
  action: option.digestAction().optional(),
  id: option.id().optional(),
  at: option.clock().optional(),
  timezone: option.timeZone().optional(),
  days: option.weekdays().optional(),
  to: option.channel().optional(),
  language: option.language().optional(),
  currency: option.currency().optional(),
  chart: option.yesNo().optional(),
  ...machineOptions,
} as const;

export type DigestValues = z.output<z.ZodObject<typeof digestOptions>>;
