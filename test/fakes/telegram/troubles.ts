import { Refusal, type Failure } from "./refusal.ts";

/** An answer in place of the real one. */
export interface FailureRule extends Omit<Failure, "error_code"> {
  readonly method: string | RegExp;
  readonly code: number;
  /** How often; always, where it is absent. */
  readonly times?: number;
}

/** What goes wrong because the test wants it to. Each function takes back what it began. */
export interface Troubles {
  /** The newest rule that fits is the one that counts. */
  fail(rule: FailureRule): () => void;
  /** Calls of the method wait, and are carried out when the returned function is called. */
  hang(method: string): () => void;
  /** Calls of the method are carried out, but their connection is closed instead of an answer. */
  cut(method: string): () => void;
  /** What a call has to wait for. */
  hanging(method: string): Promise<void> | undefined;
  /** Throws if calls of the method are to fail. */
  check(method: string): void;
  isCut(method: string): boolean;
  /** Lets go of all that hangs. */
  close(): void;
}

export function createTroubles(): Troubles {
  const rules = new Set<{ readonly rule: FailureRule; left: number }>();
  const hanging = new Map<string, PromiseWithResolvers<void>>();
  const cuts = new Set<string>();
  const release = (method: string): void => {
    hanging.get(method)?.resolve();
    hanging.delete(method);
  };
  return {
    fail: (rule) => {
      const entry = { rule, left: rule.times ?? Infinity };
      rules.add(entry);
      return () => void rules.delete(entry);
    },
    hang: (method) => {
      if (!hanging.has(method)) hanging.set(method, Promise.withResolvers());
      return () => release(method);
    },
    cut: (method) => {
      cuts.add(method);
      return () => void cuts.delete(method);
    },
    hanging: (method) => hanging.get(method)?.promise,
    check: (method) => {
      const entry = [...rules].findLast(({ rule, left }) => left > 0 && fits(rule.method, method));
      if (!entry) return;
      entry.left -= 1;
      const { code, description, parameters } = entry.rule;
      throw new Refusal({ error_code: code, description, ...(parameters && { parameters }) });
    },
    isCut: (method) => cuts.has(method),
    close: () => [...hanging.keys()].forEach(release),
  };
}

const fits = (wanted: string | RegExp, method: string): boolean =>
  typeof wanted === "string" ? wanted === method : wanted.test(method);
