import { describe, expect, it } from "vitest";
import { converse, textOf } from "../ask.ts";
import { openTestWorld } from "../world.ts";

const bundled = "these are bundled figures";
const ofNetwork = "Utilisation is the whole network's";

describe("what the owner types", () => {
  it("ends the cautions about the price, but not those about a utilisation that is still the network's", async () => {
    const text = await offline("earnings 4090 0.12 network=akash price=0.5");
    expect(text).toContain(bundled);
    expect(text).toContain(ofNetwork);
    expect(text).not.toContain("Prices are bids");
  });

  it("ends the cautions about utilisation, but not those about a price that is still bundled", async () => {
    const text = await offline("earnings 4090 0.12 network=akash util=60%");
    expect(text).toContain(bundled);
    expect(text).toContain("Prices are bids");
    expect(text).not.toContain(ofNetwork);
  });

  it("ends both when it takes the place of both", async () => {
    const text = await offline("earnings 4090 0.12 network=akash price=0.5 util=60%");
    expect(text).not.toContain(bundled);
    expect(text).not.toContain(ofNetwork);
  });
});

/** What is answered where nothing can be read and nothing is remembered. */
async function offline(line: string): Promise<string> {
  await using test = await openTestWorld();
  test.upstream.behaveAll({ status: 500 });
  const { reply } = await converse(test.world).ask(line);
  return textOf(reply).join("\n");
}
