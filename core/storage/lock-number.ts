import { createHash } from "node:crypto";

/** What PostgreSQL's advisory locks go by, 64 bits in decimal: always the same for a name. */
export const lockNumber = (name: string): string =>
  createHash("sha256").update(name).digest().readBigInt64BE().toString();
