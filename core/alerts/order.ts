import type { Paused } from "../subscription.ts";
import type { Alert } from "./alert.ts";

/** An alert as it was ordered: what is watched, and how its messages read. */
export interface AlertOrder extends Alert {
  /** Others read along. */
  readonly shared: boolean;
  /** BCP 47 tag of a language we have. */
  readonly language: string;
  /** ISO 4217 code, in which dollars are shown besides. */
  readonly currency: string;
  /** IANA name. */
  readonly timeZone: string;
  /** The name of the saved machine that it is about, as its owner wrote it. */
  readonly rig?: string | undefined;
  /** Nothing is watched while it is paused. */
  readonly paused?: Paused | undefined;
  readonly createdAt: Temporal.Instant;
}
