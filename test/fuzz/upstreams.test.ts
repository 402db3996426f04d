import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linesByHost, openBreakable } from "../bot/terminal/breakable.ts";
import { recordings, type Behaviour } from "../fakes/upstream.ts";
import { csvOf, zipOf } from "../fakes/zip.ts";
import { damaged, damages, scratched, scratches, type Damage, type Scratch } from "./damage.ts";
import { times } from "./times.ts";

/** Of each source by itself; some lines take a while. */
const runs = 2 * times;

describe.each(Object.entries(linesByHost))("whatever %s answers", (host, lines) => {
  it("is refused, or makes an answer that can be true", async () => {
    const behave =
      (all: readonly Damage[]): Behaviour =>
      (body) => ({ json: damaged(body, all) });
    await expect(often(damages, behave, { host, lines })).resolves.toBeUndefined();
  });

  it("in whatever bytes, is refused, or makes an answer that can be true", async () => {
    const behave =
      (all: readonly Scratch[]): Behaviour =>
      (body) => ({ bytes: scratched(bytesOf(host, body), all) });
    await expect(often(scratches, behave, { host, lines })).resolves.toBeUndefined();
  });
});

function bytesOf(host: string, body: unknown): Buffer {
  const packed = recordings.find((one) => one.host === host)?.zippedCsv;
  return packed !== undefined && Array.isArray(body)
    ? zipOf(packed, csvOf(body as Parameters<typeof csvOf>[0]))
    : Buffer.from(JSON.stringify(body));
}

interface Asked {
  readonly host: string;
  readonly lines: readonly string[];
}

const often = <T>(
  changes: fc.Arbitrary<T>,
  behaviour: (change: T) => Behaviour,
  { host, lines }: Asked,
): Promise<void> =>
  fc.assert(
    fc.asyncProperty(changes, fc.constantFrom(...lines), async (change, line) => {
      await using session = await openBreakable({ keyed: host === "console.vast.ai" });
      session.upstream.behave(host, behaviour(change));
      expect(await session.complaints([line])).toEqual([]);
    }),
    { numRuns: runs },
  );
