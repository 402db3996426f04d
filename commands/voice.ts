import type { Context } from "./command.ts";
import type { Money } from "./money.ts";

/** The words and the money of one answer. */
export interface Voice {
  readonly context: Context;
  readonly money: Money;
}
