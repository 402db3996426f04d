import { describe, expect, it } from "vitest";
import type { Destination } from "../../commands/digests.ts";
import { suggest } from "../../commands/suggest.ts";
import { openLocales } from "../../locales/index.ts";
import { converse, digestsInside, linesBehind, memoryInside, textOf, type AskOptions } from "../ask.ts";
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

describe.each([
  { id: "ionet", name: /io\.?net/i, hosts: ["api.io.solutions"] },
  { id: "vast", name: /vast/i, hosts: ["500.farm", "console.vast.ai"] },
])("a network that is off: $id", ({ id, name, hosts }) => {
  it("is spoken of nowhere, and not asked", async () => {
    await using test = await openTestWorld();
    const { ask } = converse(test.world);
    for (const line of lines) {
      const { reply } = await ask(line);
      expect([line, ...textOf(reply)].join("\n")).not.toMatch(name);
    }
    expect(test.upstream.calls.filter((call) => hosts.some((host) => call.startsWith(host)))).toEqual([]);
    expect(suggest("network", "", typist()).map(({ typed }) => typed)).not.toContain(id);
  });

  it("is as unknown as any other name", async () => {
    await using test = await openTestWorld();
    const { ask } = converse(test.world);
    const [off, never] = await Promise.all(
      [id, "golem"].map(async (typed) => textOf((await ask(`earnings 4090 network=${typed}`)).reply)),
    );
    expect(off?.map((text) => text.replaceAll(id, "golem"))).toEqual(never);
  });
});

describe("io.net", () => {
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

describe("Vast.ai, whose figures may only be shown", () => {
  it("stands apart with its source, below what is ranked and not in the chart", async () => {
    await using test = await setup();
    const { reply } = await test.ask("compare 4090 0.12");
    const kinds = reply.blocks.map((block) => [block.kind, textOf({ ...reply, ...bare, blocks: [block] })]);
    const told = kinds.filter(([, texts]) => texts?.includes("Vast.ai")).map(([kind]) => kind);
    expect(textOf(reply)).toContain(say("apart-title"));
    expect(textOf(reply).join("\n")).toContain("Vast.ai · +$");
    expect(told).not.toContain("table");
    expect(told).not.toContain("chart");
    expect(reply.sources?.map(({ source }) => source.link)).toContain("https://500.farm/vastai-exporter/");
    expect(reply.buttons).toContainEqual({ label: "Vast.ai", url: "https://vast.ai" });
  });

  it.each(["earnings 4090 0.12", "compare 4090 0.12", "compare 4090 + 3060", "whatif 4090 0.12"])(
    "is never what brings most, however much it pays: %s",
    async (line) => {
      await using test = await setup();
      test.upstream.behave("500.farm", (recorded) => ({
        json: JSON.parse(JSON.stringify(recorded).replaceAll(/("price_\w+"):[\d.]+/g, "$1:99")),
      }));
      const { reply } = await test.ask(line);
      const texts = textOf(reply);
      const below = texts.indexOf(say("apart-title"));
      const above = below < 0 ? texts : texts.slice(0, below);
      expect(above.join("\n")).not.toContain("Vast.ai");
    },
  );

  it("is answered in full where it alone is asked about", async () => {
    await using test = await setup();
    const { reply } = await test.ask("earnings 4090 0.12 network=vast");
    expect(textOf(reply).join("\n")).toContain("Vast.ai · +$");
    expect(textOf(reply)).toContain(say("remark-only-shown"));
    expect(linesBehind(reply).filter((line) => line.startsWith("digest"))).toEqual([]);
  });

  it("leaves nothing for why", async () => {
    await using test = await setup();
    await test.ask("price akt");
    await test.ask("earnings 4090 0.12 EUR network=vast");
    expect(textOf((await test.ask("why")).reply)).toContain(say("why-only-shown"));
    await test.ask("network vast 4090");
    expect(textOf((await test.ask("why")).reply)).toContain(say("why-only-shown"));
    await test.ask("compare 4090 0.12");
    const { reply } = await test.ask("why");
    expect(JSON.stringify(reply.figures)).not.toMatch(/vast/i);
    expect(reply.figures.length).toBeGreaterThan(10);
  });

  it.each([
    "digest 4090 network=vast at=9am timezone=UTC",
    "alert gpu=4090 network=vast above=0.5",
    "alert rig=garage turns=profitable",
    "alert rig=garage better=1",
    "digest rig=garage at=9am timezone=UTC",
  ])("is not sent unasked: %s", async (line) => {
    const digests = digestsInside();
    await using test = await setup({ digests, destination: async () => alone });
    const { reply } = await test.ask(line);
    expect(textOf(reply)).toContain(say("only-shown-refused", { network: "Vast.ai" }));
    expect(await digests.of("me")).toEqual([]);
  });
});

const { say } = openLocales().language("en");
const bare = { title: "", buttons: [], sources: [] };

const alone: Destination = {
  platform: "telegram",
  target: { channel: "5" },
  place: "telegram:user:5",
  shared: false,
  publishes: false,
  managed: true,
  missing: [],
};

/** Somebody with a machine that is rented out on Vast.ai alone. */
async function setup(options: AskOptions = {}) {
  const opened = await openTestWorld({ switchedOn: ["vast"] });
  const memory = memoryInside();
  await memory.keepRigs({
    rigs: [{ name: "garage", options: { gpu: "rtx4090", power: "0.12USD" }, networks: ["vast"] }],
  });
  return { ...opened, ask: converse(opened.world, { memory, ...options }).ask };
}

const typist = (...on: readonly string[]) => ({
  language: "en",
  languages: ["en"],
  switchedOn: new Set(on),
});
