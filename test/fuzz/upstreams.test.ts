import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linesByHost, openBreakable } from "../bot/terminal/breakable.ts";
import { recordings, type Behaviour } from "../fakes/upstream.ts";
import { csvOf, zipOf } from "../fakes/zip.ts";
import { damaged, damages, scratched, scratches } from "./damage.ts";
import { times } from "./times.ts";

/** Of each source by itself; some lines take a while. */
const runs = 2 * times;

describe.each(Object.entries(linesByHost))("whatever %s answers", (host, lines) => {
  it("is refused, or makes an answer that can be true", async () => {
    const changed = damages.map((all): Behaviour => (body) => ({ json: damaged(body, all) }));
    await expect(often(changed, host, lines)).resolves.toBeUndefined();
  });

  it("in whatever bytes, is refused, or makes an answer that can be true", async () => {
    const changed = scratches.map((all): Behaviour => (body) => ({
      bytes: scratched(bytesOf(host, body), all),
    }));
    await expect(often(changed, host, lines)).resolves.toBeUndefined();
  });
});

function bytesOf(host: string, body: unknown): Buffer {
  const packed = recordings.find((one) => one.host === host)?.zippedCsv;
  return packed !== undefined && Array.isArray(body)
    ? zipOf(packed, csvOf(body as Parameters<typeof csvOf>[0]))
    : Buffer.from(JSON.stringify(body));
}

const often = (behaviours: fc.Arbitrary<Behaviour>, host: string, lines: readonly string[]): Promise<void> =>
  fc.assert(
    fc.asyncProperty(behaviours, fc.constantFrom(...lines), async (behaviour, line) => {
      await using session = await openBreakable({ keyed: host === "console.vast.ai" });
      session.upstream.behave(host, behaviour);
      expect(await session.complaints([line])).toEqual([]);
    }),
    { numRuns: runs },
  );
