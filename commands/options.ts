import { z } from "zod";
import { themes } from "../core/charts/picture.ts";

/**
 * The sorts of option that commands are built from: a schema for the value, and the kind by which typed text is read.
 * Bounds keep every product of options finite.
 */
const amount = (max: number) =>
  z.object({ amount: z.number().min(0).max(max), currency: z.string().length(3).optional() });

const cards = () =>
  z
    .array(z.object({ gpu: z.string(), count: z.int().min(1).max(10_000) }))
    .min(1)
    .max(8);

const hours = () =>
  z.object({ fromMinutes: z.number().min(0).max(1439), toMinutes: z.number().min(0).max(1439) });

const days = () => z.int().min(1).max(365);

export const option = {
  rig: () => z.string().meta({ kind: "rig" }),
  /** Kinds of card, each with how many. */
  cards: () => cards().meta({ kind: "cards" }),
  /** The cards of a machine, as `gpu` with all that is in it. */
  machine: () => cards().meta({ kind: "machine" }),
  /** Ids; none in particular where empty. */
  networks: () => z.array(z.string()).meta({ kind: "networks" }),
  rigName: () => z.string().meta({ kind: "rig-name" }),
  rigAction: () => z.enum(["add", "list", "show", "edit", "remove", "default"]).meta({ kind: "rig-action" }),
  /** ISO date. */
  date: () => z.string().meta({ kind: "date" }),
  /** A public address or wallet. */
  account: () => z.string().meta({ kind: "account" }),
  /** Minutes since midnight. */
  hours: () => hours().meta({ kind: "hours" }),
  quietHours: () => hours().or(z.literal("none")).meta({ kind: "quiet-hours" }),
  /** Days. */
  expiry: () => days().or(z.literal("none")).meta({ kind: "expiry" }),
  gpu: () => z.string().meta({ kind: "gpu" }),
  count: () => z.int().min(1).max(10_000).meta({ kind: "count" }),
  network: () => z.string().meta({ kind: "network" }),
  /** Per kWh. */
  kwhPrice: () => amount(1_000_000).meta({ kind: "kwh-price" }),
  /** Per kWh, in the currency of a zone's prices where none is typed. */
  surcharges: () => amount(1_000).meta({ kind: "surcharges" }),
  /** A zone of power prices by the hour, by its id. */
  zone: () => z.string().meta({ kind: "zone" }),
  amount: () => amount(1e12).meta({ kind: "amount" }),
  /** Money of which nobody writes a thousandth: the price of a machine, or what it costs a month. */
  sum: () => amount(1e12).meta({ kind: "sum" }),
  /** 0 to 1. */
  share: () => z.number().min(0).max(1).meta({ kind: "share" }),
  /** Of what may become several times as much: 0 to 10. */
  growth: () => z.number().min(0).max(10).meta({ kind: "share" }),
  /** Above 0, at most 1. */
  efficiency: () => z.number().min(0.05).max(1).meta({ kind: "share" }),
  watts: () => z.number().min(0).max(1e6).meta({ kind: "number" }),
  number: (min: number, max: number) => z.number().min(min).max(max).meta({ kind: "number" }),
  place: () => z.string().meta({ kind: "place" }),
  currency: () => z.string().length(3).meta({ kind: "currency" }),
  token: () => z.string().meta({ kind: "token" }),
  /** Days. */
  range: () => days().meta({ kind: "range" }),
  tier: () => z.literal([2, 3]).meta({ kind: "tier" }),
  /** A channel or chat, by the platform's own id. */
  channel: () => z.string().meta({ kind: "channel" }),
  /** `HH:MM`, 24 hours. */
  clock: () => z.string().meta({ kind: "clock" }),
  /** 1 is Monday; in their order. */
  weekdays: () =>
    z
      .array(z.literal([1, 2, 3, 4, 5, 6, 7]))
      .min(1)
      .meta({ kind: "weekdays" }),
  digestAction: () =>
    z
      .enum(["subscribe", "preview", "list", "pause", "resume", "edit", "stop"])
      .meta({ kind: "digest-action" }),
  alertAction: () =>
    z.enum(["add", "list", "edit", "pause", "snooze", "resume", "stop"]).meta({ kind: "alert-action" }),
  adminAction: () =>
    z.enum(["status", "letters", "redrive", "maintenance", "broadcast"]).meta({ kind: "admin-action" }),
  switch: () => z.enum(["on", "off"]).meta({ kind: "switch" }),
  platform: () => z.enum(["discord", "telegram"]).meta({ kind: "platform" }),
  /** Text, lines and all. */
  asTyped: () => z.string().meta({ kind: "as-typed" }),
  alertTurn: () => z.enum(["unprofitable", "profitable", "offline", "online"]).meta({ kind: "alert-turn" }),
  alertRepeat: () => z.enum(["once", "every"]).meta({ kind: "alert-repeat" }),
  /** Hours. */
  duration: (max: number, min = 0) => z.number().min(min).max(max).meta({ kind: "duration" }),
  /** Money that may be less than none: a threshold. */
  level: () =>
    z
      .object({ amount: z.number().min(-1e12).max(1e12), currency: z.string().length(3).optional() })
      .meta({ kind: "amount" }),
  /** A machine of the asker's, of which nothing but the name is meant. */
  ownRig: () => z.string().meta({ kind: "own-rig" }),
  yesNo: () => z.enum(["yes", "no"]).meta({ kind: "yes-no" }),
  linkCode: () => z.string().meta({ kind: "link-code" }),
  id: () => z.string().meta({ kind: "id" }),
  word: () => z.string().meta({ kind: "word" }),
  language: () => z.string().meta({ kind: "language" }),
  timeZone: () => z.string().meta({ kind: "time-zone" }),
  flag: () => z.literal(true).meta({ kind: "flag" }),
  scope: () => z.enum(["me", "here"]).meta({ kind: "scope" }),
  theme: () => z.enum(themes).meta({ kind: "theme" }),
  topic: () => z.enum(["networks", "reliability", "clouds"]).meta({ kind: "topic" }),
} as const;
