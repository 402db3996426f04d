import { akash } from "../core/networks/akash.ts";
import type { Network } from "../core/networks/network.ts";
import { render } from "../core/networks/render.ts";
import { compareActual, type ActualDay, type EstimatedDay, type Span } from "../core/providers/actual.ts";
import { akashDays, partOf, renderDays, type ProviderFacts } from "../core/providers/actual-days.ts";
import { estimatedRent, estimatedWork } from "../core/providers/estimated.ts";
import type { RenderWallet } from "../core/providers/render-wallet.ts";
import type { HistoryDay } from "../core/history.ts";
import type { Context } from "./command.ts";
import type { ProviderKnown } from "./provider-akash-read.ts";
import { comparedBlocks, comparedFigures, type Held } from "./provider-compared.ts";
import { estimateOfNow, keptDays } from "./provider-kept.ts";
import { gpuById, type RigOptions } from "./rig.ts";
import type { Block, Figure } from "./reply.ts";
import type { SavedRig } from "./rigs.ts";
import { readSaved } from "./saved-rig.ts";
import type { Voice } from "./voice.ts";

/** A machine's estimates against what came in. */
export interface Compared {
  readonly blocks: readonly Block[];
  readonly figures: readonly Figure[];
  /** What was estimated for all that came in, by day; empty where the machine has but a part of that. */
  readonly estimated: readonly EstimatedDay[];
}

const spans = [7, 30, 90] as const;

/** A network's way of holding a machine's estimates against what came in. */
interface Sides {
  readonly network: Network;
  readonly rig: SavedRig;
  /** The first day that is not counted. */
  readonly until: Temporal.PlainDate;
  readonly estimated: (kept: HistoryDay) => EstimatedDay | null;
  readonly actual: (estimated: readonly EstimatedDay[], days: Span["days"]) => readonly ActualDay[];
  readonly notes: readonly string[];
  /** What is to be said of more days than the last week. */
  readonly longNotes: readonly string[];
}

/** Undefined where what was saved of the machine cannot be read any more, or no day's earnings are known. */
export async function compareAkash(
  { known, rig }: { readonly known: ProviderKnown; readonly rig: SavedRig },
  voice: Voice,
): Promise<Compared | undefined> {
  const options = readSaved(rig, voice.context);
  const { course } = known;
  if (!options || !course?.days.some(({ usd }) => usd)) return undefined;
  const facts = factsOf(known, cardsOf(options));
  const { cards, gpus } = facts;
  const { say } = voice.context;
  const isWhole = partOf(facts) === 1;
  const sides: Sides = {
    network: akash,
    rig,
    until: course.week.window.to,
    estimated: estimatedRent,
    actual: (_estimated, days) => akashDays(course.days, { ...facts, online: onlineOver(days, known) }),
    notes: isWhole ? [] : [say("provider-by-cards", { gpus: gpus ?? 0, cards, name: rig.name })],
    longNotes: [say("provider-means")],
  };
  const compared = await compare(sides, options, voice);
  return isWhole ? compared : { ...compared, estimated: [] };
}

const factsOf = ({ provider, leases }: ProviderKnown, cards: number): Omit<ProviderFacts, "online"> => ({
  cards,
  gpus: provider?.gpus?.value.total ?? null,
  usdPerGpuHour: leases?.usdPerGpuHour?.value.mid ?? null,
});

/** Nothing longer than a month is known. */
function onlineOver(days: Span["days"], { provider }: ProviderKnown): number | null {
  const uptime = days === 7 ? provider?.uptime.week : provider?.uptime.month;
  return uptime?.value ?? null;
}

/** Only the work: what a wallet was paid for waiting is not published. */
export async function compareRender(
  { wallet, rig }: { readonly wallet: RenderWallet; readonly rig: SavedRig },
  voice: Voice,
): Promise<Compared | undefined> {
  const options = readSaved(rig, voice.context);
  const newest = wallet.epochs.at(-1);
  if (!options || !newest) return undefined;
  const score = scoreOf(options);
  const sides: Sides = {
    network: render,
    rig,
    until: newest.end.toZonedDateTimeISO("UTC").toPlainDate(),
    estimated: (kept) => estimatedWork(kept, "render"),
    actual: (estimated) => renderDays(wallet, estimated, score),
    notes: [voice.context.say("provider-work-alone")],
    longNotes: [],
  };
  return compare(sides, options, voice);
}

async function compare(sides: Sides, options: RigOptions, voice: Voice): Promise<Compared> {
  const { context } = voice;
  const { held, days } = await heldOf(sides, context);
  const isKept = held.some(({ comparison }) => comparison !== null);
  const now = isKept ? undefined : await nowOf(sides, options, context);
  const notes = [...sides.notes, ...(isKept ? sides.longNotes : [])];
  const told = { name: sides.rig.name, held, now, notes };
  return {
    blocks: comparedBlocks(told, voice),
    figures: comparedFigures(sides.network.id, told, sides.until),
    estimated: days,
  };
}

interface HeldDays {
  readonly held: readonly Held[];
  readonly days: readonly EstimatedDay[];
}

async function heldOf({ until, estimated, actual, ...wanted }: Sides, context: Context): Promise<HeldDays> {
  const from = until.subtract({ days: spans[2] });
  const kept = await keptDays(wanted, { from, to: until.subtract({ days: 1 }) }, context);
  const days = kept.flatMap((row) => estimated(row) ?? []);
  const held = spans.map((span) => ({
    days: span,
    comparison: compareActual(days, actual(days, span), { until, days: span }),
  }));
  return { held, days };
}

/** What the machine is estimated to bring now, against the last week that is known. */
async function nowOf(
  { network, until, estimated, actual }: Sides,
  options: RigOptions,
  context: Context,
): Promise<Held | undefined> {
  const row = await estimateOfNow({ network, options }, context);
  const now = row && estimated(row);
  if (!now) return undefined;
  const week = Array.from({ length: 7 }, (_, ago) => ({ ...now, date: until.subtract({ days: ago + 1 }) }));
  return { days: 7, comparison: compareActual(week, actual(week, 7), { until, days: 7 }) };
}

const cardsOf = ({ count = 1, plus = [] }: RigOptions): number =>
  plus.reduce((sum, cards) => sum + cards.count, count);

/** OctaneBench of all cards together; undefined where that of one is not known. */
function scoreOf({ gpu, count = 1, plus = [], octanebench }: RigOptions): number | undefined {
  const first = octanebench ?? gpuById(gpu).octaneBenchApprox;
  const others = plus.map((cards) => (gpuById(cards.gpu).octaneBenchApprox ?? Number.NaN) * cards.count);
  const sum = others.reduce((total, one) => total + one, (first ?? Number.NaN) * count);
  return Number.isNaN(sum) ? undefined : sum;
}
