export interface Wait<T> {
  readonly promise: Promise<T>;
  readonly settle: (value: T) => void;
}

/** Promises of one server; they reject when the patience is over or the server is closed. */
export interface Waits {
  /** `what` is waited for, in the words of a failure; `onEnd` hears when nobody waits any more. */
  open<T>(what: () => string, onEnd: () => void): Wait<T>;
  /** Waits until a condition holds that is about this server. */
  until(condition: () => boolean): Promise<void>;
  /** Something has changed: conditions are looked at anew. */
  touch(): void;
  close(): void;
}

export function createWaits(patienceMs: number): Waits {
  const open = new Set<(why: string) => void>();
  const looks = new Set<() => void>();
  const openWait = <T>(what: () => string, onEnd: () => void): Wait<T> => {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    const end = (): void => {
      clearTimeout(timer);
      open.delete(fail);
      onEnd();
    };
    const fail = (why: string): void => {
      const error = new Error(`${why}: ${what()}`);
      end();
      reject(error);
    };
    const settle = (value: T): void => {
      end();
      resolve(value);
    };
    const timer = setTimeout(() => fail(`waited ${patienceMs} ms in vain`), patienceMs);
    open.add(fail);
    // Who has stopped waiting shall not be troubled when the server closes.
    promise.catch(() => {});
    return { promise, settle };
  };
  return {
    open: openWait,
    until: (condition) => {
      const look = (): void => {
        if (condition()) wait.settle(undefined);
      };
      const wait = openWait<undefined>(
        () => condition.toString(),
        () => looks.delete(look),
      );
      looks.add(look);
      look();
      return wait.promise;
    },
    touch: () => looks.forEach((look) => look()),
    close: () => open.forEach((fail) => fail("the server was closed")),
  };
}
