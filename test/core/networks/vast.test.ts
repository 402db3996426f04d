import { describe, expect, it } from "vitest";
import { answerLine } from "../../../commands/run.ts";
import { suggest } from "../../../commands/suggest.ts";
import { vast } from "../../../core/networks/vast.ts";
import { deskFor, person } from "../../ask.ts";
import type { Behaviour } from "../../fakes/upstream.ts";
import { openTestWorld, recordedAt } from "../../world.ts";
import { machineWith } from "./machines.ts";
import { describeFeed, describeNetwork } from "../../conformance/network.ts";

describe("Vast.ai, switched on", () => {
  it("is what rented cards cost by the exporter, for the share that is rented", async () => {
    expect(await income(["vast"])).toMatchObject({
      usdPerGpuHour: { value: { low: 0.28, mid: 0.35, high: 0.5 }, source: { id: "vast-500farm" } },
      utilisation: { value: { mid: 4000 / 5400 } },
      feeRate: { basis: "assumed" },
    });
  });

  it("is what cards are offered for by a host's key, and says so", async () => {
    expect(await income(["vast", "vast-key"])).toMatchObject({
      usdPerGpuHour: { value: { low: 0.29, mid: 0.37, high: 0.55 }, source: { id: "vast", name: "Vast.ai" } },
      utilisation: { value: { mid: 4000 / 5400 } },
      remarks: expect.arrayContaining(["prices-asked", "fee-assumed"]),
    });
  });

  it("has no figure for the key of a host without machines", async () => {
    const empty = { json: { success: true, gpus: [], needs_machine: true } };
    expect(await income(["vast", "vast-key"], empty)).toMatchObject({ kind: "none", missing: "source-down" });
  });

  it("leaves nothing of its figures where answers are kept, nor in what why explains", async () => {
    const keys: string[] = [];
    const kept = { get: async () => undefined, set: async (key: string) => keys.push(key) };
    await using test = await openTestWorld({ kept, switchedOn: ["vast", "ionet"] });
    const asker = person();
    const { reply } = await answerLine("compare 4090 0.12", asker, deskFor(test.world));
    expect(reply.figures.some(({ of }) => of === "vast")).toBe(true);
    expect(keys.some((key) => key.startsWith("ionet"))).toBe(true);
    expect(keys.filter((key) => key.includes("vast"))).toEqual([]);
    const last = await asker.last.get();
    expect(last?.figures.filter(({ of, source }) => `${of} ${source.id}`.includes("vast"))).toEqual([]);
    expect(last?.figures.some(({ of }) => of === "ionet")).toBe(true);
    expect(last?.title).toBe(last?.line);
  });

  it("is as old as it was counted, and no younger than it was read", async () => {
    const at = (timestamp: string) =>
      income(["vast"], (recorded) => ({ json: { ...(recorded as object), timestamp } }));
    expect(await at("2026-11-21T07:00:00Z")).toMatchObject({
      usdPerGpuHour: { asOf: Temporal.Instant.from("2026-11-21T07:00:00Z"), stale: true },
      remarks: expect.arrayContaining(["last-known-answer"]),
    });
    const usdPerGpuHour = { asOf: recordedAt, stale: false };
    expect(await at("2027-11-21T07:00:00Z")).toMatchObject({ usdPerGpuHour });
  });

  it("is what hosts ask where nobody rents, and says so", async () => {
    const nobody = (recorded: unknown) => ({
      json: JSON.parse(
        JSON.stringify(recorded)
          .replaceAll(/"rented":\{.*?\},"available":/g, '"rented":{"all":[{"count":0}]},"available":')
          .replaceAll(
            '"available":{"all":[{"count":1400}',
            '"available":{"all":[{"count":5400,"price_median":0.4}',
          ),
      ) as unknown,
    });
    expect(await income(["vast"], nobody)).toMatchObject({
      usdPerGpuHour: { value: { mid: 0.4 } },
      utilisation: { value: { mid: 0 } },
      remarks: expect.arrayContaining(["asked-not-paid"]),
    });
  });

  it("tells how many cards it has and how many are rented", async () => {
    await using test = await openTestWorld({ switchedOn: ["vast"] });
    const figures = (await vast.state(test.world)).map(({ name, figure }) => [name, figure.value]);
    expect(figures).toEqual([
      ["gpus-total", 7475 + 5400 + 1000],
      ["gpus-rented", 5152 + 4000 + 700],
      ["utilisation", (5152 + 4000 + 700) / (7475 + 5400 + 1000)],
    ]);
  });

  it("is asked for once an hour, however many ask", async () => {
    await using test = await openTestWorld({ switchedOn: ["vast"] });
    for (const gpu of ["rtx4090", "rtx5090", "rtx4090"])
      await vast.income(machineWith(gpu, 1), {}, test.world);
    expect(test.upstream.calls).toEqual(["500.farm/vastai-exporter/gpu-stats"]);
  });

  it("is asked with the host's key, which nobody else is sent", async () => {
    const headers = { vast: { authorization: "Bearer host-key-1" } };
    await using test = await openTestWorld({ headers, switchedOn: ["vast", "vast-key"] });
    await answerLine("compare 4090", person(), deskFor(test.world));
    const keyed = test.upstream.requests.filter((request) => request.headers.authorization !== undefined);
    expect(keyed.map(({ url }) => url?.split("?")[0])).toEqual([
      "/console.vast.ai/api/v0/metrics/gpu/current/",
    ]);
  });
});

describe("Vast.ai, switched off", () => {
  it.each(["compare 4090 0.12", "compare", "network vast", "gpu 4090", "help network", "about"])(
    "is nowhere to be seen: %s",
    async (line) => {
      await using test = await openTestWorld();
      const { reply } = await answerLine(line, person(), deskFor(test.world));
      expect(JSON.stringify(reply)).not.toMatch(/Vast\.ai|500\.farm/);
      expect(test.upstream.calls.filter((call) => /^(500|console)\./.test(call))).toEqual([]);
      expect(suggest("network", "va", { language: "en", languages: ["en"] })).not.toContainEqual(
        expect.objectContaining({ typed: "vast" }),
      );
    },
  );
});

const keyed = {
  ...vast,
  income: ((machine, entered, world) =>
    vast.income(machine, entered, { ...world, switchedOn: new Set(["vast-key"]) })) as typeof vast.income,
};
describeNetwork(keyed, { machine: machineWith("rtx4090", 2) });
describeFeed(keyed, { machine: machineWith("rtx4090", 2) });

async function income(switchedOn: readonly string[], broken?: Behaviour) {
  await using test = await openTestWorld({ switchedOn });
  if (broken) test.upstream.behaveAll(broken);
  return await vast.income(machineWith("rtx4090", 1), {}, test.world);
}
