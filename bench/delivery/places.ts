import { mulberry32 } from "../../core/risk.ts";
import type { PlatformName } from "../../core/subscription.ts";

/** A digest that somebody ordered: the same channel may stand there several times. */
export interface Ordered {
  readonly platform: PlatformName;
  readonly channel: string;
}

/** How the digests of a wave are spread over places. */
export type Spread = "mixed" | "alone";

/** How many digests go to one place, in turn; most have one. */
const perPlace = [1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 1, 1, 1, 1, 2, 1, 1, 1, 6];
/** In between there is a group, as far as a platform tells groups from people. */
const groupEach = 8;

/** Opens places until so many digests have one; `open` is told whether others read along. */
export function spreadOver(
  platform: PlatformName,
  { digests, spread }: { readonly digests: number; readonly spread: Spread },
  open: (isGroup: boolean) => string,
): readonly Ordered[] {
  const all: Ordered[] = [];
  for (let at = 0; all.length < digests; at += 1) {
    const here = spread === "alone" ? 1 : (perPlace[at % perPlace.length] ?? 1);
    const channel = open(spread === "mixed" && at % groupEach === groupEach - 1);
    all.push(...Array.from({ length: Math.min(here, digests - all.length) }, () => ({ platform, channel })));
  }
  return shuffled(all);
}

/** Those of one place shall not stand together. Always the same order. */
const shuffled = <T>(all: readonly T[]): readonly T[] => {
  const random = mulberry32(all.length);
  return all
    .map((one) => ({ one, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one);
};
