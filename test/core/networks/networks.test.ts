import { describe, expect, it } from "vitest";
import { findNetwork, networks, networksAmong, networksOn } from "../../../core/networks/index.ts";
import type { Network } from "../../../core/networks/network.ts";
import { describeFeed, describeNetwork } from "../../conformance/network.ts";
import { openTestWorld } from "../../world.ts";
import { machineWith } from "./machines.ts";

const machine = machineWith("rtx4090", 2);
const everything = { switchedOn: new Set<string>(networks.map(({ id }) => id)) };

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
    ["IO.net", "ionet"],
    ["io net", "ionet"],
  ])("%s means %s", (typed, id) => {
    expect(findNetwork(typed, everything)?.id).toBe(id);
  });

  it.each(["", "golem", "__proto__", "constructor"])("%j means none", (typed) => {
    expect(findNetwork(typed, everything)).toBeUndefined();
  });
});

describe("a network that is off unless the operator wants it", () => {
  const optional = networks.filter((network: Network) => network.isOptional);

  it.each(optional)("$name is not there, by whatever name", ({ id, name }) => {
    expect([id, name].map((typed) => findNetwork(typed, {}))).toEqual([undefined, undefined]);
    expect(networksOn({}).map((network) => network.id)).not.toContain(id);
    expect(networksOn({ switchedOn: new Set([id]) }).map((network) => network.id)).toContain(id);
  });

  it("leaves all others to a machine that was rented out there alone", () => {
    expect(networksAmong(["ionet"], everything).map(({ id }) => id)).toEqual(["ionet"]);
    expect(networksAmong(["ionet"], {})).toEqual(networksOn({}));
    expect(networksAmong(["ionet", "akash"], {}).map(({ id }) => id)).toEqual(["akash"]);
    expect(networksAmong(undefined, {})).toEqual(networksOn({}));
  });
});

/** Whether a network asks anybody before it says what a machine earns. */
async function readsFeed(network: Network): Promise<boolean> {
  await using test = await openTestWorld();
  await network.income(machine, {}, test.world);
  return test.upstream.calls.length > 0;
}
