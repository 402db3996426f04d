import { z } from "zod";
import { mapBand, type Band } from "../band.ts";
import { UpstreamError } from "../errors.ts";
import type { RenderTier } from "../networks/network.ts";
import { isOld } from "../networks/old.ts";
import { attempt, instantText, numeric, readableRows } from "../networks/reading.ts";
import { jobPayRange, recentEpochs, staleDays, type Epoch } from "../networks/render-epochs.ts";
import { renderStats } from "../networks/render-sources.ts";
import { mapSourced, type Basis, type Sourced } from "../sourced.ts";
import { daysBetween } from "../time.ts";
import type { Upstream, World } from "../world.ts";
import { isSolanaWallet } from "./solana-wallet.ts";
import { notAnAddress, type NotAnAddress, type SourceDown } from "./unread.ts";

/** What a wallet did in each of the last weeks, and what that is worth in RENDER. */
export interface RenderWallet {
  readonly kind: "wallet";
  readonly address: string;
  /** Of the weeks shown those since it first worked, the oldest first; at most 12. */
  readonly epochs: readonly [WalletEpoch, ...WalletEpoch[]];
}

/** The weeks are known, and the wallet worked in none of them. */
export interface NoWork {
  readonly kind: "no-work";
  readonly address: string;
  /** End of the newest week that is known. */
  readonly asOf: Temporal.Instant;
}

/** One wallet's week, Wednesday to Wednesday UTC. */
export interface WalletEpoch {
  readonly id: number;
  readonly end: Temporal.Instant;
  /** OctaneBench hours worked; 0 in a week in which others worked and it did not. */
  readonly obh: Sourced<number>;
  /** Its part of all wallets' hours, 0 to 1. */
  readonly workShare: Sourced<number>;
  readonly jobPoolRender: Sourced<number>;
  /** Its part of the pool, 0 to 1: hours of tier 2 weigh twice those of tier 3, and the tier is not public. */
  readonly poolShare: Sourced<Band>;
  /** RENDER for the week's work: of its tier where that is told, else from the least of tier 3 to the most of tier 2. */
  readonly jobRender: Sourced<Band>;
  readonly jobRenderByTier: Readonly<Record<RenderTier, Sourced<Band>>>;
  /** What all who waited shared. The file does not say by wallet. */
  readonly availabilityPoolRender: Sourced<number> | null;
}

/**
 * The same file that the network's adapter reads, with the wallets kept. Known by a name of its own, because what was
 * read under a name is remembered in the shape in which it was read first.
 */
const walletsUpstream: Upstream = {
  ...renderStats,
  id: "render-stats-wallets",
  link: "https://stats.renderfoundation.com",
  origin: "https://stats.renderfoundation.com",
  freshSeconds: 21_600,
  timeoutSeconds: 15,
  callsPerMinute: 6,
  maxBytes: 32_000_000,
};

const work = z.object({ obhUsed: z.number().nonnegative() });

/** Hours by wallet, with their sum. One that cannot be read would make the sum wrong, and with it every wallet's part. */
const workByWallet = z.record(z.string(), work).transform((wallets) => {
  const byWallet = new Map(Object.entries(wallets).map(([wallet, { obhUsed }]) => [wallet, obhUsed]));
  return { byWallet, wallets: byWallet.size, obh: byWallet.values().reduce((sum, obh) => sum + obh, 0) };
});

const row = z.object({
  epochId: z.number(),
  channel: z.string(),
  end: instantText,
  amountDue: numeric,
  metadataBySolKey: workByWallet.nullable().catch(null),
});

type Row = z.output<typeof row>;

const file = z.object({
  data: z.object({ epochs: readableRows(row).refine((rows) => rows.length > 0) }),
});

/**
 * A wallet's last 12 weeks from https://stats.renderfoundation.com/liability-epochs-data.json, which names no tiers.
 * Never rejects for an upstream's failure.
 */
export async function readRenderWallet(
  address: string,
  tier: RenderTier | undefined,
  world: World,
): Promise<RenderWallet | NoWork | NotAnAddress | SourceDown> {
  if (!isSolanaWallet(address)) return notAnAddress;
  const fetched = await attempt(world.json(walletsUpstream, "/liability-epochs-data.json", file));
  if (fetched instanceof UpstreamError) return down(fetched);
  const rows = fetched.data.data.epochs;
  const known = recentEpochs(rows, world.now());
  const newest = known.at(-1);
  if (!newest) return down(new UpstreamError(walletsUpstream.id, "shape"));
  const stale = isOld(fetched) || daysBetween(newest.end, world.now()) > staleDays;
  const worked = known.map((epoch) => ({ epoch, obh: hoursOf(rows, epoch, address), tier, stale }));
  const begin = worked.findIndex(({ obh }) => obh > 0);
  const [first, ...others] = begin < 0 ? [] : worked.slice(begin).map(walletEpoch);
  return first
    ? { kind: "wallet", address, epochs: [first, ...others] }
    : { kind: "no-work", address, asOf: newest.end };
}

const down = (failure: UpstreamError): SourceDown => ({ kind: "source-down", source: renderStats, failure });

function hoursOf(rows: readonly Row[], { id }: Epoch, address: string): number {
  const week = rows.find(({ epochId, channel }) => epochId === id && channel === "node_operator");
  return week?.metadataBySolKey?.byWallet.get(address) ?? 0;
}

interface Worked {
  readonly epoch: Epoch;
  readonly obh: number;
  readonly tier: RenderTier | undefined;
  readonly stale: boolean;
}

function walletEpoch({ epoch, obh, tier, stale }: Worked): WalletEpoch {
  const { id, end, jobPoolRender, networkObh, availabilityPoolRender } = epoch;
  const sourced = <T>(value: T, basis: Basis): Sourced<T> => ({
    value,
    basis,
    source: renderStats,
    asOf: end,
    stale,
  });
  const pay = (ofTier: RenderTier | undefined) =>
    sourced(jobPayRange({ poolRender: jobPoolRender, networkObh, obh, tier: ofTier }), "derived");
  const week = {
    id,
    end,
    obh: sourced(obh, "measured"),
    workShare: sourced(obh / networkObh, "derived"),
    jobPoolRender: sourced(jobPoolRender, "measured"),
    jobRenderByTier: { 2: pay(2), 3: pay(3) },
    availabilityPoolRender:
      availabilityPoolRender === undefined ? null : sourced(availabilityPoolRender, "measured"),
  };
  return withPay(week, pay(tier));
}

const withPay = (
  week: Omit<WalletEpoch, "jobRender" | "poolShare">,
  jobRender: Sourced<Band>,
): WalletEpoch => ({
  ...week,
  jobRender,
  poolShare: mapSourced(jobRender, (pay) =>
    mapBand(pay, (render) => Math.min(1, render / week.jobPoolRender.value)),
  ),
});

/** What an owner may say about a wallet: its tier, or what it was paid for the work of one week, without availability. */
export type OwnersWord =
  | { readonly kind: "tier"; readonly tier: RenderTier }
  | { readonly kind: "paid"; readonly epoch: number; readonly jobRender: number };

/** The weeks with their range shrunk to one tier, or why that cannot be. */
export type Narrowed =
  | {
      readonly kind: "narrowed";
      readonly tier: RenderTier;
      /** False where what was paid lies outside the tier's range of that week: the wallet has nodes of both, or the amount is of something else. */
      readonly fits: boolean;
      readonly epochs: RenderWallet["epochs"];
    }
  | { readonly kind: "no-such-epoch" }
  | { readonly kind: "nothing-to-tell-by" };

/** Shrinks every week's range to the owner's tier; of an amount paid, to the tier whose middle is nearest by ratio. */
export function narrow({ epochs: [first, ...others] }: RenderWallet, word: OwnersWord): Narrowed {
  const narrowTo = (tier: RenderTier, fits: boolean): Narrowed => {
    const toTier = (week: WalletEpoch) => withPay(week, week.jobRenderByTier[tier]);
    return { kind: "narrowed", tier, fits, epochs: [toTier(first), ...others.map(toTier)] };
  };
  if (word.kind === "tier") return narrowTo(word.tier, true);
  const week = [first, ...others].find(({ id }) => id === word.epoch);
  if (!week) return { kind: "no-such-epoch" };
  const isTelling = Number.isFinite(word.jobRender) && word.jobRender > 0 && week.obh.value > 0;
  if (!isTelling) return { kind: "nothing-to-tell-by" };
  const tier = nearestTier(week, word.jobRender);
  const { low, high } = week.jobRenderByTier[tier].value;
  return narrowTo(tier, word.jobRender >= low && word.jobRender <= high);
}

function nearestTier({ jobRenderByTier: byTier }: WalletEpoch, paid: number): RenderTier {
  const distance = (tier: RenderTier) => Math.abs(Math.log(paid / byTier[tier].value.mid));
  return distance(2) <= distance(3) ? 2 : 3;
}
