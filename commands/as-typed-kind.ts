import type { Kind } from "./kind.ts";

/** Text that is meant word by word, with its lines: nothing about it is corrected. */
export const asTypedKind: Kind = { read: (typed) => ({ value: typed }) };
