import type { Compose } from "../../bot/digests/compose.ts";
import type { DigestOptions } from "../../bot/digests/index.ts";
import type { Reply } from "../../commands/reply.ts";

/** A digest of the usual size: a machine's day, with a chart of a month. `no. ID` in its title tells them apart. */
export const composeOf =
  (texts: "equal" | "different"): Compose =>
  async ({ id }, { now }) => ({
    kind: "message",
    reply: digest(texts === "equal" ? { mark: "", day: 1.9 } : { mark: ` (no. ${id})`, day: dayOf(id) }, now),
    labels: { sources: "Sources", cut: "Cut here" },
  });

interface Content {
  readonly mark: string;
  readonly day: number;
}

/** In USD: another one for each. */
const dayOf = (id: string): number => 1 + (Number.parseInt(id, 36) % 1_000) / 100;

const usd = (amount: number): string => `$${amount.toFixed(2)}`;

function digest({ mark, day }: Content, now: Temporal.Instant): Reply {
  return {
    title: `Good morning: 2 × RTX 4090${mark}`,
    tone: "good",
    blocks: [
      { kind: "text", text: `Yesterday your machine made ${usd(day)} after power, as much as on most days.` },
      {
        kind: "fields",
        fields: [
          { label: "Akash", value: usd(day * 1.4), note: "61 % of the time rented" },
          { label: "Render", value: usd(day * 0.9), note: "of epoch 93" },
          { label: "Power", value: `-${usd(day * 0.4)}`, note: "0.12 USD a kWh" },
          { label: "What is left", value: usd(day), total: true },
        ],
      },
      {
        kind: "chart",
        alt: "The last 30 days",
        series: Array.from({ length: 30 }, (_, at) => day + Math.sin(at)),
      },
      { kind: "text", text: "Figures are estimates, and no promise.", style: "note" },
    ],
    buttons: [
      { label: "Why?", line: "why" },
      { label: "Compare", line: "compare rtx4090 0.12" },
      { label: "Settings", line: "digest" },
    ],
    sources: ["Akash Console", "CoinGecko", "Render Foundation"].map((name) => ({
      source: { id: name, name, link: "https://example.com/" },
      asOf: now,
      age: "4 min old",
      stale: false,
    })),
    figures: [],
  };
}

/** Digests are what is measured here. */
export const nothingElse = {
  composeAlert: async () => ({ kind: "gone", reason: "no alerts here" }),
  composeBroadcast: async () => ({ kind: "gone", reason: "no broadcasts here" }),
} as const satisfies Pick<DigestOptions, "composeAlert" | "composeBroadcast">;
