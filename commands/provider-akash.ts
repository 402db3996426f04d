import { akashConsole } from "../core/networks/akash-console.ts";
import type { EstimatedDay } from "../core/providers/actual.ts";
import { isUnread } from "../core/providers/unread.ts";
import { whyButton } from "./secret.ts";
import { shortAccount } from "./accounts.ts";
import { ofPastDays, providerFigures } from "./provider-akash-figures.ts";
import { healthFields, leaseFields, moneyFields } from "./provider-akash-fields.ts";
import { readProvider, type ProviderKnown } from "./provider-akash-read.ts";
import { linkButtons, nobody, unread } from "./provider-asking.ts";
import { compareAkash, type Compared } from "./provider-compare.ts";
import { closeOf, earnedChart, usdOfDay, type EarnedBar } from "./provider-days.ts";
import type { Linked } from "./provider.ts";
import type { Block, Reply, SourceLine, Tone } from "./reply.ts";
import { sourcesOfNow } from "./sources.ts";
import type { Voice } from "./voice.ts";

const consolePage = "https://console.akash.network/providers/";

/** What a provider on Akash really earned, how it stands, and where it is linked, how that was estimated. */
export async function akashReply(linked: Linked, voice: Voice): Promise<Reply> {
  const { context, money } = voice;
  const { account, rig } = linked;
  const known = await readProvider(account, { days: rig ? 90 : 30 }, context);
  if (isUnread(known))
    return known.kind === "source-down" ? unread(known.source, linked, context) : nobody(account, context);
  const compared = rig && (await compareAkash({ known, rig }, voice));
  const figures = [...providerFigures(known), ...(compared?.figures ?? []), ...money.figures()];
  const sources = sourcesOfNow(figures, ofPastDays, context);
  return {
    title: titleOf(known, voice),
    tone: toneOf(known),
    blocks: blocksOf({ known, compared, sources }, voice),
    buttons: [
      ...whyButton(context),
      ...(await linkButtons(linked, context)),
      { label: akashConsole.name, url: `${consolePage}${account}` },
    ],
    sources,
    figures,
  };
}

interface Told {
  readonly known: ProviderKnown;
  readonly compared: Compared | undefined;
  readonly sources: readonly SourceLine[];
}

function blocksOf({ known, compared, sources }: Told, voice: Voice): readonly Block[] {
  const { say } = voice.context;
  const bars = barsOf(known, compared?.estimated ?? []);
  return [
    ...warnings(known, voice),
    { kind: "fields", fields: moneyFields(known, voice) },
    { kind: "fields", fields: [...healthFields(known, voice), ...leaseFields(known, voice)] },
    ...(compared?.blocks ?? []),
    ...dayBlocks(known, voice),
    ...earnedChart({ name: nameOf(known), network: "Akash", per: "day", bars, sources }, voice),
    note(say("provider-accrued")),
    ...(known.leases?.usdPerGpuHour ? [note(say("provider-whole-lease"))] : []),
  ];
}

const nameOf = ({ address, provider }: ProviderKnown): string =>
  provider?.name?.value ?? shortAccount(address);

function titleOf(known: ProviderKnown, { context: { say }, money }: Voice): string {
  const usd = known.course?.week.total.usd;
  const mark = known.provider && !known.provider.online.value ? "⛔ " : "";
  const name = mark + nameOf(known);
  return usd
    ? say("provider-akash", { name, earned: money.show(usd.value) })
    : say("provider-akash-unknown", { name });
}

const toneOf = ({ provider, course }: ProviderKnown): Tone => {
  if (provider && !provider.online.value) return "bad";
  return (course?.week.total.usd?.value ?? 0) > 0 ? "good" : "plain";
};

function warnings(known: ProviderKnown, { context: { say, format, world } }: Voice): readonly Block[] {
  const { provider } = known;
  const parts = [
    provider ? "" : say("provider-part-health"),
    known.course?.week.total.usd ? "" : say("provider-part-earnings"),
    known.leases ? "" : say("provider-part-leases"),
  ].filter((part) => part !== "");
  const offline =
    provider && !provider.online.value
      ? provider.lastOnline
        ? say("provider-offline", { age: format.age(provider.lastOnline, world.now()) })
        : say("provider-offline-unknown")
      : undefined;
  return [
    ...(offline === undefined ? [] : [warning(offline)]),
    ...(parts.length > 0 ? [warning(say("provider-unread", { things: format.list(parts) }))] : []),
  ];
}

const warning = (text: string): Block => ({ kind: "text", text, style: "warning" });
const note = (text: string): Block => ({ kind: "text", text, style: "note" });

/** Each of the last days, with what it came to in AKT at that day's close. */
function dayBlocks(known: ProviderKnown, { context, money }: Voice): readonly Block[] {
  const { say, format } = context;
  const days = (known.course?.week.days ?? []).toReversed();
  if (days.every((day) => usdOfDay(day, known.closes) === null)) return [];
  const rows = days.map((day) => {
    const { date } = day;
    const usd = usdOfDay(day, known.closes);
    const close = closeOf(date, known.closes);
    return [
      format.dayOfYear(date),
      usd ? format.number(money.amount(usd.value)) : "–",
      close ? format.number(money.amount(close.value), 4) : "–",
      usd && close ? format.number(usd.value / close.value, 2) : "–",
    ];
  });
  return [
    { kind: "text", text: say("provider-days"), style: "heading" },
    {
      kind: "table",
      columns: [
        { label: say("provider-column-day"), align: "start" },
        { label: money.currency, align: "end" },
        { label: `${money.currency}/AKT`, align: "end" },
        { label: "AKT", align: "end" },
      ],
      rows,
    },
  ];
}

function barsOf({ course, closes }: ProviderKnown, estimated: readonly EstimatedDay[]): readonly EarnedBar[] {
  return (course?.week.days ?? []).map((day) => ({
    date: day.date,
    usd: usdOfDay(day, closes)?.value ?? null,
    estimatedUsd: estimated.find(({ date }) => date.equals(day.date))?.usdPerDay,
  }));
}
