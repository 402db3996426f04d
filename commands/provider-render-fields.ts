import { isPoint, mapBand, type Band } from "../core/band.ts";
import type { RenderTier } from "../core/networks/network.ts";
import type { TokenPrice } from "../core/prices/index.ts";
import type { RenderWallet, WalletEpoch } from "../core/providers/render-wallet.ts";
import type { Sourced } from "../core/sourced.ts";
import { utcDate } from "../core/time.ts";
import { ours } from "./figures.ts";
import type { History } from "./price-past.ts";
import { closeOf } from "./provider-days.ts";
import type { Block, Field } from "./reply.ts";
import type { Voice } from "./voice.ts";

/** A wallet's weeks, and what a RENDER costs now and did cost. */
export interface Weeks {
  readonly wallet: RenderWallet;
  readonly price: TokenPrice | undefined;
  readonly closes: History | undefined;
}

/** The last day of a week that ends at midnight. */
export const lastDay = ({ end }: WalletEpoch): Temporal.PlainDate => utcDate(end).subtract({ days: 1 });

/** What a RENDER cost at the end of a week; undefined where that close is not known. */
export const closeOfWeek = (
  week: WalletEpoch,
  { closes }: Pick<Weeks, "closes">,
): Sourced<number> | undefined => closeOf(lastDay(week), closes);

/** What a week's pay was worth, USD: by its close, else by the price of now; undefined without any price. */
export function worthOf(week: WalletEpoch, weeks: Weeks): Sourced<Band> | undefined {
  const rate = closeOfWeek(week, weeks) ?? weeks.price?.price;
  return (
    rate && {
      value: mapBand(week.jobRender.value, (render) => render * rate.value),
      basis: "derived",
      source: ours,
      asOf: week.end,
      stale: week.jobRender.stale || rate.stale,
    }
  );
}

/** `13.8 to 33.9 RENDER`. */
export function rangeText(of: Band, { context: { say, format } }: Voice): string {
  const high = format.tokens(of.high, "RENDER");
  return isPoint(of) ? high : say("provider-range", { low: format.number(of.low, 2), high });
}

function moneyText(of: Band | undefined, { context: { say }, money }: Voice): string {
  if (!of) return say("digest-token-missing", { token: "RENDER" });
  const high = money.show(of.high);
  return isPoint(of) ? high : say("provider-range", { low: money.show(of.low), high });
}

/** The newest week in full: work, both tiers, and what of it is known to be paid. */
export function weekFields(week: WalletEpoch, weeks: Weeks, voice: Voice): readonly Field[] {
  const { say, format } = voice.context;
  const waiting = week.availabilityPoolRender;
  return [
    {
      label: say("provider-work"),
      value: say("network-obh", { value: format.number(week.obh.value, 0) }),
      note: say("provider-work-share", { share: format.percent(week.workShare.value, { digits: 2 }) }),
    },
    tierField(2, week, voice),
    tierField(3, week, voice),
    {
      label: say("provider-pay"),
      value: rangeText(week.jobRender.value, voice),
      note: moneyText(worthOf(week, weeks)?.value, voice),
      total: true,
    },
    ...meanFields(weeks, voice),
    ...(waiting
      ? [
          {
            label: say("provider-waiting"),
            value: format.tokens(waiting.value, "RENDER"),
            note: say("provider-waiting-note"),
          },
        ]
      : []),
  ];
}

function tierField(tier: RenderTier, week: WalletEpoch, voice: Voice): Field {
  const { say, format } = voice.context;
  const pay = week.jobRenderByTier[tier].value;
  const share = mapBand(pay, (render) => render / week.jobPoolRender.value);
  const percent = (of: number) => format.percent(of, { digits: 2 });
  return {
    label: say("provider-tier", { tier }),
    value: rangeText(pay, voice),
    note: say("provider-pool-share", { low: percent(share.low), high: percent(share.high) }),
  };
}

/** An average week of those shown, weeks without work included. */
function meanFields(weeks: Weeks, voice: Voice): readonly Field[] {
  const { epochs } = weeks.wallet;
  if (epochs.length < 2) return [];
  const worths = epochs.flatMap((week) => worthOf(week, weeks)?.value ?? []);
  const worth = worths.length === epochs.length ? meanOf(worths) : undefined;
  const { say } = voice.context;
  return [
    {
      label: say("provider-mean"),
      value: rangeText(meanOf(epochs.map(({ jobRender }) => jobRender.value)), voice),
      note: `${moneyText(worth, voice)} · ${say("provider-mean-weeks", { weeks: epochs.length })}`,
    },
  ];
}

function meanOf(bands: readonly Band[]): Band {
  const mean = (pick: (of: Band) => number) => bands.reduce((sum, of) => sum + pick(of), 0) / bands.length;
  return { low: mean(({ low }) => low), mid: mean(({ mid }) => mid), high: mean(({ high }) => high) };
}

/** Every week, the newest first. */
export function weekBlocks(weeks: Weeks, voice: Voice): readonly Block[] {
  const { say, format } = voice.context;
  const { epochs } = weeks.wallet;
  const { price } = weeks;
  const rows = epochs
    .toReversed()
    .map((week) => [
      format.dayOfYear(utcDate(week.end)),
      format.number(week.obh.value, 0),
      plainRange(week.jobRender.value, (render) => format.number(render, 1)),
    ]);
  const atNow = price && !epochs.every((week) => closeOfWeek(week, weeks));
  return [
    { kind: "text", text: say("provider-weeks"), style: "heading" },
    {
      kind: "table",
      columns: [
        { label: say("provider-column-week"), align: "start" },
        { label: "OBh", align: "end" },
        { label: "RENDER", align: "end" },
      ],
      rows,
    },
    {
      kind: "text",
      style: "note",
      text: atNow
        ? say("provider-worth-now", { price: voice.money.unit(price.price.value) })
        : say("provider-worth-then"),
    },
  ];
}

/** Without a word between: in a column there is no room for one. */
const plainRange = ({ low, high }: Band, show: (value: number) => string): string =>
  low === high ? show(high) : `${show(low)} – ${show(high)}`;
