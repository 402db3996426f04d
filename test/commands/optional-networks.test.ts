import { describe, expect, it } from "vitest";
import { suggest } from "../../commands/suggest.ts";
import { converse, textOf } from "../ask.ts";
import { openTestWorld } from "../world.ts";

const lines = [
  "compare 4090",
  "compare",
  "compare clouds",
  "earnings 4090",
  "earnings 4090 + 3090",
  "gpu 4090",
  "whatif 4090",
  "about",
  "help network",
  "network",
  "earnings 4090 network=golem",
  "rig action=add name=ask gpu=4090 network=ask",
];

describe("io.net", () => {
  it("is spoken of nowhere, and not asked, until the operator switches it on", async () => {
    await using test = await openTestWorld();
    const { ask } = converse(test.world);
    for (const line of lines) {
      const { reply } = await ask(line);
      expect([line, ...textOf(reply)].join("\n")).not.toMatch(/io\.?net/i);
    }
    expect(test.upstream.calls.filter((call) => call.startsWith("api.io.solutions"))).toEqual([]);
    expect(suggest("network", "", typist()).map(({ typed }) => typed)).not.toContain("ionet");
  });

  it("is as unknown as any other name where it is off", async () => {
    await using test = await openTestWorld();
    const { ask } = converse(test.world);
    const [off, never] = await Promise.all(
      ["ionet", "golem"].map(async (name) => textOf((await ask(`earnings 4090 network=${name}`)).reply)),
    );
    expect(off?.map((text) => text.replaceAll("ionet", "golem"))).toEqual(never);
  });

  it("stands among the others once it is on, and says that its figures are unofficial", async () => {
    await using test = await openTestWorld({ switchedOn: ["ionet"] });
    const { ask } = converse(test.world);
    for (const line of ["compare 4090", "earnings 4090", "gpu 4090", "about", "network=ionet"]) {
      const { reply } = await ask(line.startsWith("network=") ? `earnings 4090 ${line}` : line);
      expect([line, ...textOf(reply)].join("\n")).toContain("io.net");
    }
    const { reply } = await ask("earnings 4090 0.12 network=ionet");
    expect(textOf(reply).join("\n")).toContain("unofficially");
    expect(suggest("network", "io", typist("ionet")).map(({ typed }) => typed)).toContain("ionet");
  });
});

const typist = (...on: readonly string[]) => ({
  language: "en",
  languages: ["en"],
  switchedOn: new Set(on),
});
