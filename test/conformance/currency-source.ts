import { describe, expect, it } from "vitest";
import type { CurrencySource, RateTable } from "../../core/currencies/currency-source.ts";
import { pickRate } from "../../core/currencies/policy.ts";
import { UpstreamError } from "../../core/errors.ts";
import { openTestWorld, recordedAt, type TestWorld } from "../world.ts";
import { edited, type Path } from "./price-source.ts";

/** What the suite must know of a source of exchange rates. */
export interface CurrencySourceCase {
  readonly source: CurrencySource;
  /** Of the recorded answer. */
  readonly asOf: string;
  readonly eurPerUsd: number;
  /** Where one rate of the euro is in the answer; the answer must hold others. */
  readonly euroPath: Path;
  readonly time: { readonly path: Path; readonly write: (at: Temporal.Instant) => unknown };
}

/** What every source of exchange rates owes us. */
export function describeCurrencySource({
  source,
  asOf,
  eurPerUsd,
  euroPath,
  time,
}: CurrencySourceCase): void {
  const host = new URL(source.upstream.origin).host;
  const askIn = ({ world }: TestWorld): Promise<RateTable | UpstreamError> =>
    source.rates(world).catch((error: unknown) => {
      if (error instanceof UpstreamError) return error;
      throw error;
    });
  const euroIn = async (test: TestWorld) => {
    const table = await askIn(test);
    return table instanceof UpstreamError ? undefined : pickRate([table], "EUR", test.clock.now());
  };

  describe(`currency source ${source.upstream.id}`, () => {
    it("reads the recorded answer", async () => {
      await using test = await openTestWorld();
      const table = (await askIn(test)) as RateTable;
      expect(table.asOf.toString()).toBe(asOf);
      expect(table.perUsd.get("EUR")).toBeCloseTo(eurPerUsd, 10);
      expect(table.source).toMatchObject({ id: source.upstream.id, link: source.upstream.link });
      expect(await euroIn(test)).toMatchObject({ stale: false });
    });

    it("gives only rates that can be calculated with, under codes of three capitals", async () => {
      await using test = await openTestWorld();
      const { perUsd } = (await askIn(test)) as RateTable;
      for (const [code, rate] of perUsd) {
        expect(code).toMatch(/^[A-Z]{3}$/);
        expect(Number.isFinite(rate) && rate > 0).toBe(true);
      }
    });

    it.each([
      ["the service is broken", { status: 500, text: "oops" }, "status"],
      ["a challenge page comes", { headers: { "content-type": "text/html" }, text: "<html>" }, "not-json"],
      ["the answer is cut off", { text: '{"rates": {"EUR": 0.8' }, "not-json"],
      ["we ask too often", { status: 429, headers: { "retry-after": "120" }, json: {} }, "rate-limited"],
      ["the answer is empty", { json: {} }, "shape"],
      ["the answer is null", { json: null }, "shape"],
      ["the answer is an error", { json: { result: "error", "error-type": "quota-reached" } }, "shape"],
    ] as const)("has no rates when %s, and says why", async (_when, answer, reason) => {
      await using test = await openTestWorld();
      test.upstream.behave(host, answer);
      expect(await askIn(test)).toMatchObject({ sourceId: source.upstream.id, reason });
    });

    it.each([0, -1, null, "0.85", "NaN", {}])("does not know a currency whose rate is %j", async (rate) => {
      await using test = await openTestWorld();
      test.upstream.behave(host, (recorded) => ({ json: edited(recorded, euroPath, rate) }));
      const euro = await euroIn(test);
      expect(euro === undefined || Math.abs(euro.value - eurPerUsd) < 0.001).toBe(true);
    });

    it("never passes an old rate off as a current one", async () => {
      await using test = await openTestWorld();
      const old = recordedAt.subtract({ hours: 24 * 8 });
      test.upstream.behave(host, (recorded) => ({ json: edited(recorded, time.path, time.write(old)) }));
      const euro = await euroIn(test);
      expect(euro).toMatchObject({ stale: true });
      expect(euro!.asOf.toString().slice(0, 10)).toBe(old.toString().slice(0, 10));
    });

    it("keeps the last good rates, with their date, when the service breaks afterwards", async () => {
      await using test = await openTestWorld();
      await askIn(test);
      test.upstream.behave(host, { status: 500, text: "oops" });
      test.clock.pass({ hours: 24 * 9 });
      const euro = await euroIn(test);
      expect(euro).toMatchObject({ stale: true });
      expect(euro!.asOf.toString()).toBe(asOf);
    });
  });
}
