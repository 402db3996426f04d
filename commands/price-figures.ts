import type { TokenPrice } from "../core/prices/index.ts";
import { bandFigure, figure, ours } from "./figures.ts";
import type { Age, Past } from "./price-past.ts";
import type { Figure } from "./reply.ts";

/** Everything that is known of a token's price, unrounded. */
export function priceFigures(id: string, found: TokenPrice, past?: Past): readonly Figure[] {
  const { price, change24h, volume24hUsd, marketCapUsd } = found;
  const same = (value: number) => ({ ...price, value });
  return [
    figure(id, ["priceUsd", "USD"], price),
    ...(change24h === undefined ? [] : [figure(id, ["change24h", "share"], same(change24h))]),
    ...(volume24hUsd === undefined ? [] : [figure(id, ["volume24hUsd", "USD"], same(volume24hUsd))]),
    ...(marketCapUsd === undefined ? [] : [figure(id, ["marketCapUsd", "USD"], same(marketCapUsd))]),
    ...(past ? pastFigures(id, found, past) : []),
  ];
}

function pastFigures(id: string, { price }: TokenPrice, past: Past): readonly Figure[] {
  const fromBoth = derivedFrom(older(past.age, price));
  const fromCloses = derivedFrom(past.age);
  const rows = [
    ["change7d", "share", past.change7d, fromBoth],
    ["change30d", "share", past.change30d, fromBoth],
    ["change90d", "share", past.change90d, fromBoth],
    ["volatilityPerYear", "share/year", past.volatilityPerYear, fromCloses],
    ["maxDrawdown", "share", past.maxDrawdown, fromCloses],
  ] as const;
  const { terminal } = past.outlook ?? {};
  return [
    ...rows.map(([name, unit, value, from]): Figure => ({ of: id, name, unit, value, ...from })),
    ...(terminal
      ? [
          bandFigure(id, ["outlookUsd", "USD"], {
            ...fromBoth,
            value: { low: terminal.p10, mid: terminal.p50, high: terminal.p90 },
          }),
        ]
      : []),
  ];
}

const derivedFrom = ({ asOf, stale }: Age) => ({ basis: "derived" as const, source: ours, asOf, stale });

/** What rests on two figures is as old as the older one, and stale when either is. */
const older = (a: Age, b: Age): Age => ({
  asOf: Temporal.Instant.compare(a.asOf, b.asOf) < 0 ? a.asOf : b.asOf,
  stale: a.stale || b.stale,
});
