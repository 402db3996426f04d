import { findGpu } from "../core/gpus.ts";
import type { Earned } from "../core/providers/akash-earned.ts";
import type { AkashProvider } from "../core/providers/akash-provider.ts";
import type { Sourced } from "../core/sourced.ts";
import type { Context } from "./command.ts";
import type { CardMarket, ProviderKnown } from "./provider-akash-read.ts";
import type { Field } from "./reply.ts";
import { shortName } from "./rig.ts";
import type { Voice } from "./voice.ts";

/** What came in: by the day, the week and the month; and what of it is still ACT. */
export function moneyFields(known: ProviderKnown, voice: Voice): readonly Field[] {
  const { context, money } = voice;
  const { dashboard, course } = known;
  const before = dashboard?.previous?.earned.usd;
  return [
    ...earnedField(context.say("provider-24h"), dashboard?.current.earned, voice, () =>
      before ? context.say("provider-24h-before", { amount: money.show(before.value) }) : "",
    ),
    ...earnedField(context.say("price-7d"), course?.week.total, voice, perDay(7, voice)),
    ...earnedField(context.say("price-30d"), course?.month?.total, voice, perDay(30, voice)),
    ...earnedField(context.say("price-90d"), course?.quarter?.total, voice, perDay(90, voice)),
    ...actField(known, voice),
  ];
}

const perDay =
  (days: number, { context, money }: Voice) =>
  (usd: number): string =>
    context.say("provider-per-day", { amount: money.show(usd / days) });

function earnedField(
  label: string,
  earned: Earned | undefined,
  { context, money }: Voice,
  noteOf: (usd: number) => string,
): readonly Field[] {
  if (!earned?.usd) return [];
  const { value } = earned.usd;
  const note = [ageMark(earned.usd, context), noteOf(value)].filter((part) => part !== "").join(" · ");
  return [{ label, value: money.show(value), note }];
}

function actField({ act, akt }: ProviderKnown, { context, money }: Voice): readonly Field[] {
  const { say, format } = context;
  if (!act) return [{ label: say("provider-act"), value: "–", note: say("provider-act-unknown") }];
  const worth = money.show(act.value);
  const note = akt
    ? say("provider-act-as-akt", { worth, tokens: format.tokens(act.value / akt.price.value, "AKT") })
    : worth;
  return [{ label: say("provider-act"), value: format.tokens(act.value, "ACT"), note }];
}

/** How the provider stands: first whether it is there at all. */
export function healthFields({ provider }: ProviderKnown, { context }: Voice): readonly Field[] {
  if (!provider) return [];
  const { say, format, world } = context;
  const yesNo = (is: boolean) => say(is ? "provider-yes" : "provider-no");
  const { online, audited, gpus, gpuModels } = provider;
  const checked = say("provider-checked", { age: format.age(online.asOf, world.now()) });
  return [
    { label: say("provider-online"), value: yesNo(online.value), note: mark(online.stale) + checked },
    ...uptimeField(provider, context),
    ...(audited ? [{ label: say("provider-audited"), value: yesNo(audited.value) }] : []),
    ...(gpus
      ? [
          {
            label: say("provider-gpus"),
            value: say("provider-of", {
              part: format.number(gpus.value.leased, 0),
              whole: format.number(gpus.value.total, 0),
            }),
            note: [...new Set(gpuModels.value.map(({ model }) => cardName(model)))].join(", "),
          },
        ]
      : []),
  ];
}

/** As people call it, where it is in the catalogue. */
function cardName(model: string): string {
  const match = findGpu(model);
  return match.kind === "found" ? shortName(match.gpu) : model;
}

function uptimeField({ uptime }: AkashProvider, { say, format }: Context): readonly Field[] {
  const { day, week, month } = uptime;
  if (!day && !week && !month) return [];
  const shown = (share: Sourced<number> | null) => (share ? format.percent(share.value, { digits: 1 }) : "–");
  const note = say("provider-uptime-note", { week: shown(week), day: shown(day) });
  return [{ label: say("provider-uptime"), value: shown(month), note }];
}

/** What open leases really pay, beside what is bid for such cards. */
export function leaseFields({ leases, markets }: ProviderKnown, voice: Voice): readonly Field[] {
  if (!leases) return [];
  const { context, money } = voice;
  const { say, format } = context;
  const count = format.number(leases.leases.length, 0);
  const value = leases.complete ? count : say("provider-leases-more", { count });
  const open = { label: say("provider-leases"), value };
  const paid = leases.usdPerGpuHour;
  if (!paid) return [open];
  const { low, mid, high } = paid.value;
  const range =
    low === high ? [] : [say("earnings-range-note", { low: money.unit(low), high: money.unit(high) })];
  return [
    open,
    {
      label: say("provider-per-gpu-hour"),
      value: money.unit(mid),
      note: [
        ...range,
        ...markets.map((market) => marketText(market, { mid, only: markets.length === 1 }, voice)),
      ].join(" · "),
    },
  ];
}

/** Leases do not say which card they are for: with one kind of card alone the two can be compared. */
function marketText(
  { gpu, usdPerGpuHour }: CardMarket,
  { mid, only }: { readonly mid: number; readonly only: boolean },
  { context: { say, format }, money }: Voice,
): string {
  const bid = usdPerGpuHour.value.mid;
  const told = { gpu: mark(usdPerGpuHour.stale) + shortName(gpu), price: money.unit(bid) };
  return only && bid > 0
    ? say("provider-market-change", { ...told, change: format.percent(mid / bid - 1, { signed: true }) })
    : say("provider-market", told);
}

const mark = (stale: boolean): string => (stale ? "◷ " : "");

const ageMark = ({ stale, asOf }: Sourced<unknown>, { format, world }: Context): string =>
  stale ? `◷ ${format.age(asOf, world.now())}` : "";
