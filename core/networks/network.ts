import type { Band } from "../band.ts";
import type { Machine } from "../machine.ts";
import type { Reliability } from "../reliability.ts";
import type { Source, Sourced } from "../sourced.ts";
import type { TokenId } from "../tokens.ts";
import type { World } from "../world.ts";

/** What an owner may tell a network about the machine beside its cards. */
export interface Entered {
  /** OctaneBench score of one card. */
  readonly octaneBench?: number | undefined;
  /** Render's job tier that the node works in. */
  readonly tier?: RenderTier | undefined;
  /** Working hours / all hours, 0 to 1: where a pool is shared, one's own work thins what each hour is paid. */
  readonly utilisation?: number | undefined;
}

export type RenderTier = 2 | 3;

/** What a network pays for one machine. Bands are what the source's own spread says, not a forecast. */
export type Income = RentalIncome | RewardIncome;

interface CommonIncome {
  /** Rented or working hours / all hours, 0 to 1. */
  readonly utilisation: Sourced<Band>;
  /** What the network says of it, where the owner entered another. */
  readonly usualUtilisation?: Band;
  /** Share that the network keeps, 0 to 1. */
  readonly feeRate: Sourced<number>;
  readonly remarks: readonly Remark[];
}

/** Renters pay by the GPU-hour; nothing comes in while the card waits. */
export interface RentalIncome extends CommonIncome {
  readonly kind: "rental";
  readonly usdPerGpuHour: Sourced<Band>;
}

/** The network pays tokens for working hours and, on some, for waiting hours too. Rates are for the whole machine. */
export interface RewardIncome extends CommonIncome {
  readonly kind: "rewards";
  readonly token: TokenId;
  readonly tokensPerBusyHour: Sourced<Band>;
  readonly tokensPerIdleHour: Sourced<Band>;
  /** Of a rate that own work thins: `crowding` of the rate. */
  readonly crowding?: number;
}

/** Why a network cannot say what a machine would earn. Never a zero in place of "unknown". */
export interface NoIncome {
  readonly kind: "none";
  readonly missing: Missing;
  readonly source: Source;
  /** Known even though the price is not. */
  readonly utilisation?: Sourced<Band>;
  /** Cautions about that utilisation. */
  readonly remarks?: readonly Remark[];
}

/** `not-listed`: the network's rate card does not name this card. `not-eligible`: it does not take it. `no-octanebench`: no score is known, the owner must enter one. */
export type Missing =
  | "no-market"
  | "no-price"
  | "not-listed"
  | "source-down"
  | "not-eligible"
  | "no-octanebench";

/** A caution that belongs beside the figure; each has a sentence in every language. */
export type Remark =
  | "matched-without-interface"
  | "matched-without-memory"
  | "utilisation-of-network"
  | "utilisation-of-model"
  | "utilisation-of-median-wallet"
  | "utilisation-unknown"
  | "utilisation-like-akash"
  | "by-invitation"
  | "homenode"
  | "bids-not-leases"
  | "last-known-answer"
  | "snapshot"
  | "octanebench-assumed"
  | "tier-unknown"
  | "emission-year-over"
  | "base-disputed"
  | "multiplier-from-proposal"
  | "fee-may-be-included"
  | "fee-by-payout"
  | "one-card-per-host"
  | "pay-of-those-who-earn"
  | "asked-not-paid"
  | "unofficial-source"
  | "fee-with-usdc"
  | "prices-asked"
  | "fee-assumed"
  | "only-shown";

/** What our figures for a network leave out; each has a sentence in every language. */
export type NotModelled =
  | "gas-and-deposits"
  | "bid-competition"
  | "act-conversion"
  | "homenode-split"
  | "pool-share-of-others"
  | "availability-by-score"
  | "onboarding-waitlist"
  | "reputation"
  | "queue-of-jobs"
  | "payout-fees"
  | "stake"
  | "block-rewards"
  | "downtime";

/** What the side-by-side tells of every network, each by its source. The words are in locales, by network and fact. */
export const whatItIs = ["focus", "users", "pricing", "token", "strength", "deployment"] as const;
/** What may be asked of an owner as a stake, what decides who gets work, what a failure costs, and what both sides can rely on. */
export const ruleKeys = ["staking", "reputation", "slashing", "renter", "owner", "sla"] as const;
export const factKeys = [...whatItIs, ...ruleKeys] as const;

export type FactKey = (typeof factKeys)[number];

export interface Cell {
  readonly source: Source;
  readonly asOf: Temporal.Instant;
}

/**
 * What our figure for a network is: `rent` is the price that renters are asked times the share of time that such cards are
 * rented; `measured-pay` what machines really got; `set-rate` the network's own rate for hours that we guess; `pool-share` a
 * part of what is paid to all. Figures of different kinds are never ranked without saying so.
 */
export const payModels = ["rent", "measured-pay", "set-rate", "pool-share"] as const;
export type PayModel = (typeof payModels)[number];

/** A place where a machine can be rented out, and how our figure for it is made. */
export interface Network {
  readonly id: string;
  readonly name: string;
  readonly link: string;
  /** Off unless the operator of the bot switches it on: then nobody hears of it. */
  readonly isOptional?: true;
  /**
   * Its terms let us show its figures with their source, and neither keep nor rank them: they are in no ranking, not in
   * what `why` explains, in digests or in alerts.
   */
  readonly keptNowhere?: true;
  readonly model: PayModel;
  /** The token people associate with it, for prices; undefined where it has none. */
  readonly token: TokenId | undefined;
  /** How the token's price moves the owner's income: `pegged` payouts are worth a fixed number of dollars when earned. */
  readonly payout: "pegged" | "token";
  /** Share that the network keeps of what a renter pays, 0 to 1, where nothing more exact is known. */
  readonly feeRate: Sourced<number>;
  /** The share usually lost between payout and cash: swap fee, spread, price impact. */
  readonly slippageRate: Sourced<number>;
  readonly notModelled: readonly NotModelled[];
  readonly facts: Readonly<Record<FactKey, Cell>>;
  income(machine: Machine, entered: Entered, world: World): Promise<Income | NoIncome>;
  /** What the network as a whole looks like now; figures that cannot be had are absent. */
  state(world: World): Promise<readonly NetworkFigure[]>;
  /** How unlike each other its nodes or wallets are. Never rejects for an upstream; absent where nobody publishes it. */
  readonly reliability?: (world: World) => Promise<Reliability>;
}

/** A live figure of the network as a whole. */
export interface NetworkFigure {
  readonly name:
    | "gpus-total"
    | "gpus-rented"
    | "utilisation"
    | "providers"
    | "job-pool-per-epoch"
    | "availability-pool-per-epoch"
    | "network-obh-per-epoch"
    | "wallets-paid"
    | "render-per-obh"
    | "reliability-score";
  readonly figure: Sourced<number>;
}
