import type { Condition, FigureKey } from "../../core/alerts/alert.ts";
import type { AlertOrder } from "../../core/alerts/order.ts";
import { usualOf } from "../../core/alerts/usual.ts";
import { mulberry32 } from "../../core/risk.ts";
import { figures, type SimulatedFigure } from "./figures.ts";

const zones = ["UTC", "Europe/Berlin", "America/New_York", "Asia/Tokyo"];

/** Alerts of all kinds, each of its own person, as many on each figure; the same for the same seed. */
export function ordersOf(count: number, createdAt: Temporal.Instant, seed: number): readonly AlertOrder[] {
  const random = mulberry32(seed);
  return Array.from({ length: count }, (_, at) => {
    const figure = figures[at % figures.length] ?? figures[0];
    const condition = conditionOf(figure, random);
    const platform = random() < 0.5 ? "telegram" : "discord";
    const place = `${platform}:user:${at}`;
    const timeZone = zones[at % zones.length] ?? "UTC";
    return {
      id: `alert${at}`,
      platform,
      target: { channel: String(at) },
      place,
      owner: place,
      figure: figure satisfies FigureKey,
      condition,
      ...usualOf(figure, condition),
      ...(random() < 0.3 && { recovery: true }),
      ...(random() < 0.1 && { repeat: "once" as const }),
      cooldownHours: [1, 6, 24][at % 3] ?? 6,
      ...(random() < 0.4 && { quietHours: { from: "22:00", to: "07:00", timeZone } }),
      shared: false,
      language: "en",
      currency: "USD",
      timeZone,
      createdAt,
    };
  });
}

const abouts: Readonly<Partial<Record<SimulatedFigure, number>>> = {
  "token:render": 4,
  "token:akt": 0.7,
  "profit:telegram:user:1@rig:garage": 0,
  "gpu-price:akash:rtx4090": 0.4,
  "power:DE-LU": 0.1,
};

function conditionOf(figure: SimulatedFigure, random: () => number): Condition {
  if (figure.startsWith("provider:"))
    return { kind: "presence", turns: random() < 0.7 ? "offline" : "online" };
  if (figure.startsWith("network-lead:"))
    return { kind: "better", usdPerDay: 0.5 + random(), forHours: 6 + Math.floor(random() * 12) };
  if (figure.startsWith("profit:")) return { kind: "sign", turns: random() < 0.5 ? "negative" : "positive" };
  const about = abouts[figure] ?? 1;
  const kind = random();
  if (kind < 0.4) return { kind: "above", value: about * (1 + random() * 0.3) };
  if (kind < 0.8) return { kind: "below", value: about * (1 - random() * 0.3) };
  return { kind: "moves", direction: "either", share: 0.05 + random() * 0.1, withinHours: 24 };
}
