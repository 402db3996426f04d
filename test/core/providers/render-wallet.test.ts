import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLiabilities } from "../../../core/networks/render-epochs.ts";
import {
  narrow,
  readRenderWallet,
  type OwnersWord,
  type RenderWallet,
} from "../../../core/providers/render-wallet.ts";
import { isSolanaWallet } from "../../../core/providers/solana-wallet.ts";
import { openTestWorld, testClock } from "../../world.ts";

const host = "stats.renderfoundation.com";
const address = "12RXJVJiVXrcBt3Ed8EeBE3ahnX4Zn57qh454Ju1Riuv";
const stranger = "rbrnm7nPhfhBxPSh8qhRFrhB5MLnJGMNoyNQPvSi7vq";
/** Two days after the recorded file's newest week. */
const soonAfter = Temporal.Instant.from("2025-10-03T00:00:00Z");

describe("a wallet on Solana", () => {
  it.each([address, stranger, "11111111111111111111111111111111"])("is 32 bytes in base 58: %s", (text) =>
    expect(isSolanaWallet(text)).toBe(true),
  );

  it.each([
    ["with a letter that base 58 does not have", `0${address.slice(1)}`],
    ["that is cut", address.slice(0, -2)],
    ["with a letter too many", `${address}1`],
    ["of more than 32 bytes", "z".repeat(44)],
    ["of an Akash provider", "akash1znnugwgfn7qumdymehgzjjp6rwemx9h5968hxw"],
    ["that is nothing", ""],
  ])("is not one %s, and nobody is asked", async (_, text) => {
    await using test = await openTestWorld();
    expect(await readRenderWallet(text, undefined, test.world)).toEqual({ kind: "not-an-address" });
    expect(test.upstream.calls).toEqual([]);
  });

  it("is known of any 32 bytes, however many of them begin with 0", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 30, maxLength: 34 }), (bytes) => {
        expect(isSolanaWallet(base58(bytes))).toBe(bytes.length === 32);
      }),
    );
  });
});

describe("a Render wallet's weeks", () => {
  it("tell its OctaneBench hours, its part of the work and of the pool, and what was paid for", async () => {
    const { epochs } = await wallet();
    const week = epochs.find(({ id }) => id === 87)!;
    expect(week.obh).toMatchObject({ value: 49_450, basis: "measured", source: { id: "render-stats" } });
    expect(week.obh.asOf).toEqual(Temporal.Instant.from("2025-08-20T00:00:00Z"));
    expect(week.workShare.value).toBeCloseTo(49_450 / 24_142_413, 12);
    expect(week.jobPoolRender.value).toBeCloseTo(15_000, 5);
    expect(week.poolShare.value.low).toBeCloseTo((0.515 * 49_450) / 24_142_413, 12);
    expect(week.poolShare.value.high).toBeCloseTo((1.27 * 49_450) / 24_142_413, 12);
    expect(week.availabilityPoolRender?.value).toBeCloseTo(2884.615, 2);
    // Really paid for the work: 17.50771873 RENDER.
    expect(week.jobRender.value.low).toBeLessThan(17.5077);
    expect(week.jobRender.value.high).toBeGreaterThan(17.5078);
  });

  it("tell the range of each tier: tier 2 is paid twice what tier 3 is", async () => {
    const { epochs } = await wallet();
    for (const { jobRenderByTier, jobRender } of epochs) {
      expect(jobRenderByTier[2].value.mid).toBeCloseTo(2 * jobRenderByTier[3].value.mid, 9);
      expect(jobRender.value.low).toBe(jobRenderByTier[3].value.low);
      expect(jobRender.value.high).toBe(jobRenderByTier[2].value.high);
    }
  });

  it("are of one tier when it is told at once", async () => {
    const { epochs } = await wallet(address, 3);
    expect(epochs.map(({ jobRender }) => jobRender)).toEqual(
      epochs.map(({ jobRenderByTier }) => jobRenderByTier[3]),
    );
  });

  it("are the last 12 at most, the oldest first, and marked once no new one came for two weeks", async () => {
    const fresh = await wallet("E33TfbuYirKkFugfbt1dURyf2FtrPHS6G83DxKc2VzBF", undefined, soonAfter);
    expect(fresh.epochs.map(({ id }) => id)).toEqual([82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93]);
    expect(fresh.epochs[0].obh.stale).toBe(false);
    expect((await wallet()).epochs[0].obh.stale).toBe(true);
  });

  it("hold a 0 where others worked and it did not, and begin with its first work", async () => {
    await using test = await openTestWorld();
    test.upstream.behave(host, { json: fileOf([{}, { [address]: 10 }, {}, { [address]: 20 }]) });
    const { epochs } = told(await readRenderWallet(address, undefined, test.world));
    expect(epochs.map(({ id, obh }) => [id, obh.value])).toEqual([
      [1, 10],
      [2, 0],
      [3, 20],
    ]);
    expect(epochs[1]?.jobRender.value).toEqual({ low: 0, mid: 0, high: 0 });
  });

  it("leave out a week of which one wallet cannot be read: its sum, and all parts of it, would be wrong", async () => {
    await using test = await openTestWorld();
    test.upstream.behave(host, { json: fileOf([{ [address]: 10 }, { [address]: "x" }, { [address]: 20 }]) });
    const { epochs } = told(await readRenderWallet(address, undefined, test.world));
    expect(epochs.map(({ id }) => id)).toEqual([0, 2]);
  });

  it("are none of a wallet that did not work", async () => {
    await using test = await openTestWorld();
    const asOf = Temporal.Instant.from("2025-10-01T00:00:00Z");
    const answer = await readRenderWallet(stranger, undefined, test.world);
    expect(answer).toEqual({ kind: "no-work", address: stranger, asOf });
  });

  it.each([
    ["status", { status: 404 }],
    ["shape", { json: { data: { epochs: [] } } }],
    ["shape", { json: fileOf([{ [address]: "x" }]) }],
  ])("are unknown when the file cannot be had: %s", async (reason, behaviour) => {
    await using test = await openTestWorld();
    test.upstream.behave(host, behaviour);
    const answer = await readRenderWallet(address, undefined, test.world);
    expect(answer).toMatchObject({ kind: "source-down", failure: { reason } });
  });

  it("can be read beside the network's own figures, from the same file", async () => {
    await using test = await openTestWorld();
    const { data } = await readLiabilities(test.world);
    expect(told(await readRenderWallet(address, undefined, test.world)).epochs.at(-1)?.id).toBe(93);
    expect(data[0]).toMatchObject({ epochId: 93, metadataBySolKey: { wallets: 258 } });
  });

  it("are read once for all wallets", async () => {
    await using test = await openTestWorld();
    await readRenderWallet(address, undefined, test.world);
    await readRenderWallet(stranger, undefined, test.world);
    expect(test.upstream.calls).toHaveLength(1);
  });
});

describe("an owner's word on a Render wallet", () => {
  it("shrinks the range to the tier that is told", async () => {
    const narrowed = await narrowedBy({ kind: "tier", tier: 2 });
    expect(narrowed).toMatchObject({ kind: "narrowed", tier: 2, fits: true });
    for (const { jobRender, jobRenderByTier, poolShare, jobPoolRender } of narrowed.epochs) {
      expect(jobRender).toEqual(jobRenderByTier[2]);
      expect(poolShare.value.mid).toBeCloseTo(jobRender.value.mid / jobPoolRender.value, 12);
    }
  });

  it("shrinks it to the tier that an amount paid is nearest to", async () => {
    const { epochs } = await wallet();
    const { 2: two, 3: three } = epochs.find(({ id }) => id === 87)!.jobRenderByTier;
    const tierBy = async (jobRender: number) => {
      const { tier, fits } = await narrowedBy({ kind: "paid", epoch: 87, jobRender });
      return [tier, fits];
    };
    // What this wallet was really paid in week 87.
    expect(await tierBy(17.50771873)).toEqual([3, true]);
    expect(await tierBy(two.value.mid)).toEqual([2, true]);
    const between = Math.sqrt(two.value.mid * three.value.mid);
    expect(await tierBy(between * 1.01)).toEqual([2, false]);
    expect(await tierBy(between * 0.99)).toEqual([3, false]);
    expect(await tierBy(two.value.high * 3)).toEqual([2, false]);
  });

  it.each<[string, OwnersWord]>([
    ["no-such-epoch", { kind: "paid", epoch: 1, jobRender: 3 }],
    ["nothing-to-tell-by", { kind: "paid", epoch: 87, jobRender: 0 }],
    ["nothing-to-tell-by", { kind: "paid", epoch: 87, jobRender: Number.NaN }],
  ])("says nothing where it is about no work that we know: %s", async (kind, word) => {
    expect(narrow(await wallet(), word)).toEqual({ kind });
  });
});

async function wallet(of = address, tier?: 2 | 3, now?: Temporal.Instant) {
  await using test = await openTestWorld({ clock: testClock(now) });
  return told(await readRenderWallet(of, tier, test.world));
}

function told(answer: Awaited<ReturnType<typeof readRenderWallet>>): RenderWallet {
  if (answer.kind !== "wallet") throw new Error(`no wallet: ${answer.kind}`);
  return answer;
}

async function narrowedBy(word: OwnersWord) {
  const narrowed = narrow(await wallet(), word);
  if (narrowed.kind !== "narrowed") throw new Error(narrowed.kind);
  return narrowed;
}

/** One week each, numbered from 0, in which another wallet worked 100 hours too. */
const fileOf = (weeks: readonly Readonly<Record<string, unknown>>[]) => ({
  data: {
    epochs: weeks.flatMap((wallets, id) =>
      ["availability", "node_operator"].map((channel) => ({
        epochId: id,
        channel,
        end: Temporal.Instant.from("2026-10-07T00:00:00Z")
          .add({ hours: id * 168 })
          .toString(),
        amountDue: 1_500_000_000_000,
        metadataBySolKey: Object.fromEntries(
          channel === "availability"
            ? []
            : [[stranger, 100], ...Object.entries(wallets)].map(([who, obhUsed]) => [who, { obhUsed }]),
        ),
      })),
    ),
  },
});

function base58(bytes: Uint8Array): string {
  const letters = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  let value = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  let text = "";
  for (; value > 0n; value /= 58n) text = letters[Number(value % 58n)] + text;
  const zeros = bytes.findIndex((byte) => byte !== 0);
  return "1".repeat(zeros < 0 ? bytes.length : zeros) + text;
}
