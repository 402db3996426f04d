/** How long what is waited for. */
export interface Pace {
  /** Between two tries to reach Telegram: the first wait, doubled after each. */
  readonly retryMs: number;
  readonly maxRetryMs: number;
  /** An answer that takes longer is said to be in the making. */
  readonly typingAfterMs: number;
  /** Between two calls that set the menus. */
  readonly menuMs: number;
  /** How long what is under way may take once we are told to stop. */
  readonly stopMs: number;
}

export const usualPace: Pace = {
  retryMs: 500,
  maxRetryMs: 30_000,
  typingAfterMs: 1_000,
  menuMs: 1_000,
  stopMs: 10_000,
};

/** How long to wait after so many failures in a row. */
export const backOffMs = (failures: number, { retryMs, maxRetryMs }: Pace): number =>
  Math.min(maxRetryMs, retryMs * 2 ** Math.min(failures, 20));
