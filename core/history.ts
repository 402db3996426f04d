import type { Band } from "./band.ts";
import type { Costs, PowerDraw, Rate } from "./estimate.ts";

/** What one machine did on one network on one local date, and all that its figures were made of: unrounded, USD. */
export interface HistoryDay {
  /** A rig of somebody, or a reference machine: what the row is about. */
  readonly subject: string;
  /** Network id. */
  readonly network: string;
  readonly date: Temporal.PlainDate;
  readonly cashUsdPerDay: Band;
  readonly profitUsdPerDay?: Band | undefined;
  /** One for each kind of card, in the order of the machine. */
  readonly parts: readonly HistoryPart[];
  /** The currency that the digest was in, and how many of it a dollar was that day. */
  readonly currency: string;
  readonly perUsd: number;
  /** USD by token id. */
  readonly tokenUsd: Readonly<Record<string, number>>;
}

/** What a day of cards of one kind was computed of: enough to compute it again with other figures. */
export interface HistoryPart {
  /** Catalogue id of the cards. */
  readonly gpu: string;
  readonly draw: PowerDraw;
  readonly rate: Rate;
  readonly costs: Costs;
  readonly utilisation: number;
}

/** Days of machines, one row for each subject, network and date: the first one that is written stays. */
export interface History {
  add(days: readonly HistoryDay[]): Promise<void>;
  /** The rows of the newest date before `date`. */
  before(subject: string, date: Temporal.PlainDate): Promise<readonly HistoryDay[]>;
  /** The rows from a date to another, both included, the oldest first. */
  between(subject: string, from: Temporal.PlainDate, to: Temporal.PlainDate): Promise<readonly HistoryDay[]>;
  /** Every row of the subjects that begin with this. */
  ofOwner(prefix: string): Promise<readonly HistoryDay[]>;
  removeOf(prefix: string): Promise<number>;
  /** Every row of one subject; tells how many there were. */
  remove(subject: string): Promise<number>;
  /** Gives a subject's rows to another, whose own of the same dates end. */
  move(from: string, to: string): Promise<void>;
  /** The subjects that begin with this, as they are kept. */
  subjectsOf(prefix: string): Promise<readonly string[]>;
  /** Adds a subject's rows to those of another, both as they are kept. */
  copy(from: string, to: string): Promise<void>;
  /** Every row of the subjects that have none of this date or later; tells how many there were. */
  removeSilent(before: Temporal.PlainDate): Promise<number>;
}
