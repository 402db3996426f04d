import type { Bench } from "./bench.ts";

/** In the order in which they run. */
export const benches: Readonly<Record<string, () => Promise<{ readonly bench: Bench }>>> = {
  latency: () => import("./latency.ts"),
  start: () => import("./start.ts"),
  commands: () => import("./commands.ts"),
  wave: () => import("./wave.ts"),
  delivery: () => import("./delivery.ts"),
  charts: () => import("./charts.ts"),
  alerts: () => import("./alerts.ts"),
  storage: () => import("./storage.ts"),
  growth: () => import("./growth.ts"),
  soak: () => import("./soak.ts"),
  crash: () => import("./crash.ts"),
  machines: () => import("./machines.ts"),
  rolling: () => import("./rolling.ts"),
  simulate: () => import("./simulate.ts"),
  "simulate-alerts": () => import("./simulate-alerts.ts"),
  accuracy: () => import("./accuracy.ts"),
};
