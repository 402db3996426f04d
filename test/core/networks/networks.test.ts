import { describe, expect, it } from "vitest";
import { akash } from "../../../core/networks/akash.ts";
import { findNetwork, networks } from "../../../core/networks/index.ts";
import { render } from "../../../core/networks/render.ts";
import { describeFeed, describeNetwork } from "../../conformance/network.ts";
import { machineWith } from "./machines.ts";

for (const network of networks) describeNetwork(network, { machine: machineWith("rtx4090", 2) });

for (const network of [akash, render]) describeFeed(network, { machine: machineWith("rtx4090", 2) });

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
  ])("%s means %s", (typed, id) => {
    expect(findNetwork(typed)?.id).toBe(id);
  });

  it.each(["", "nosana", "__proto__", "constructor"])("%j means none", (typed) => {
    expect(findNetwork(typed)).toBeUndefined();
  });
});
