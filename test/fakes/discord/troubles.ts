import { Refusal, type HttpAnswer } from "./refusal.ts";
import type { FakeRequest } from "./routes.ts";

/** An answer in place of the real one. */
export interface FailureRule {
  /** Any, where it is absent. */
  readonly method?: string;
  /** Of the path without `/api/v10`. */
  readonly path: RegExp;
  readonly status: number;
  /** Discord's own code, for the usual body. */
  readonly code?: number;
  readonly headers?: HttpAnswer["headers"];
  /** Instead of the usual body; a text is a web page. */
  readonly body?: unknown;
  /** How often; always, where it is absent. */
  readonly times?: number;
}

/** What goes wrong because the test wants it to. Each function takes back what it began. */
export interface Troubles {
  /** The newest rule that fits is the one that counts. */
  readonly fail: (rule: FailureRule) => () => void;
  /** Requests wait, and are carried out once that is taken back. */
  readonly hang: (path: RegExp) => () => void;
  /** Requests are carried out, and their connection is closed instead of an answer. */
  readonly cut: (path: RegExp) => () => void;
  /** Waits or throws, as it was told. */
  readonly before: (request: FakeRequest, gone: AbortSignal) => Promise<void>;
  readonly isCut: (path: string) => boolean;
  /** Lets go of all that hangs. */
  readonly close: () => void;
}

interface Hanging {
  readonly path: RegExp;
  readonly over: Promise<void>;
  readonly release: () => void;
}

export function createTroubles(): Troubles {
  const rules = new Set<{ readonly rule: FailureRule; left: number }>();
  const hanging = new Set<Hanging>();
  const cuts = new Set<{ readonly path: RegExp }>();
  const into = <T>(set: Set<T>, entry: T): (() => void) => {
    set.add(entry);
    return () => void set.delete(entry);
  };
  return {
    fail: (rule) => into(rules, { rule, left: rule.times ?? Infinity }),
    hang: (path) => {
      const { promise: over, resolve: release } = Promise.withResolvers<void>();
      const remove = into(hanging, { path, over, release });
      return () => {
        remove();
        release();
      };
    },
    cut: (path) => into(cuts, { path }),
    before: async ({ method, path }, gone) => {
      const held = [...hanging].filter((each) => each.path.test(path)).map(({ over }) => over);
      if (held.length > 0) await Promise.race([Promise.all(held), ended(gone)]);
      // Nobody waits for it any more: nothing comes of it.
      if (held.length > 0 && gone.aborted) throw new Refusal({ status: 499 });
      const entry = [...rules].findLast(({ rule, left }) => left > 0 && fits(rule, method, path));
      if (!entry) return;
      entry.left -= 1;
      throw new Refusal(failureOf(entry.rule));
    },
    isCut: (path) => [...cuts].some((each) => each.path.test(path)),
    close: () => hanging.forEach(({ release }) => release()),
  };
}

const fits = (rule: FailureRule, method: string, path: string): boolean =>
  (rule.method === undefined || rule.method === method) && rule.path.test(path);

function failureOf({ status, code = 0, headers, body }: FailureRule): HttpAnswer {
  const usual = { message: `${status}: as the test wants it`, code };
  return { status, ...(headers && { headers }), body: body ?? usual };
}

const ended = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
