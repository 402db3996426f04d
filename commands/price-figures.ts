import type { TokenPrice } from "../core/prices/index.ts";
import { bandFigure, figure, ours } from "./figures.ts";
import type { Past } from "./price-past.ts";
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
  const derived = { ...price, basis: "derived" as const, source: ours };
  const rows = [
    ["change7d", "share", past.change7d],
    ["change30d", "share", past.change30d],
    ["volatilityPerYear", "share/year", past.volatilityPerYear],
    ["maxDrawdown", "share", past.maxDrawdown],
  ] as const;
  const { terminal } = past.outlook ?? {};
  return [
    ...rows.map(([name, unit, value]): Figure => ({
      ...figure(id, [name, unit], { ...derived, value: 0 }),
      value,
    })),
    ...(terminal
      ? [
          bandFigure(id, ["outlookUsd", "USD"], {
            ...derived,
            value: { low: terminal.p10, mid: terminal.p50, high: terminal.p90 },
          }),
        ]
      : []),
  ];
}
