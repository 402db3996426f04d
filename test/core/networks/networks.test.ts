import { describe, expect, it } from "vitest";
import { findNetwork, networks } from "../../../core/networks/index.ts";
import type { Network } from "../../../core/networks/network.ts";
import { describeFeed, describeNetwork } from "../../conformance/network.ts";
import { openTestWorld } from "../../world.ts";
import { machineWith } from "./machines.ts";

const machine = machineWith("rtx4090", 2);

for (const network of networks) {
  describeNetwork(network, { machine });
  if (await readsFeed(network)) describeFeed(network, { machine });
}

describe("naming a network", () => {
  it.each([
    ["akash", "akash"],
    ["AKT", "akash"],
    ["Akash Network", "akash"],
    ["rndr", "render"],
    ["Render", "render"],
    ["render-compute", "dispersed"],
    ["Compute", "dispersed"],
    ["render_dispersed", "dispersed"],
    ["NOS", "nosana"],
    ["Clore.ai", "clore"],
    ["saladcloud", "salad"],
  ])("%s means %s", (typed, id) => {
    expect(findNetwork(typed)?.id).toBe(id);
  });

  it.each(["", "golem", "__proto__", "constructor"])("%j means none", (typed) => {
    expect(findNetwork(typed)).toBeUndefined();
  });
});

/** Whether a network asks anybody before it says what a machine earns. */
async function readsFeed(network: Network): Promise<boolean> {
  await using test = await openTestWorld();
  await network.income(machine, {}, test.world);
  return test.upstream.calls.length > 0;
}
