/**
 * What processes with one database share of how upstreams are asked, so that many ask no more often than one. Every call
 * rejects when the database cannot be used.
 */
export interface Turns {
  /**
   * Takes the turn to ask something for so long. `asking`: another process has it. `failed`: one had it, came back with
   * nothing, and holds it so that nobody asks again just now.
   */
  take(name: string, ms: number): Promise<"ours" | "asking" | "failed">;
  /** Ends our turn. */
  end(name: string): Promise<void>;
  /** Ends our turn without an answer: nobody gets it for so long. */
  fail(name: string, ms: number): Promise<void>;
  /** Counts one more of what may be done so often a minute by all processes together; false, and not counted, above that. */
  count(name: string, perMinute: number): Promise<boolean>;
  /** Leaves something alone for so long, unless it already is for longer. */
  rest(name: string, ms: number): Promise<void>;
  /** Until when it is to be left alone; undefined where it is not. */
  restsUntil(name: string): Promise<Temporal.Instant | undefined>;
}
