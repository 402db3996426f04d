import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openCompleter, openRigCompleter, type Typing } from "../../../bot/discord/autocomplete.ts";
import { openTestHost } from "../host.ts";

const typing = (name: string, option: string, typed: string, more: Partial<Typing> = {}): Typing => ({
  kind: "autocomplete",
  id: "1",
  applicationId: "2",
  token: "t",
  userId: "3",
  spot: { kind: "private" },
  permissions: 0n,
  picked: [],
  installed: true,
  name,
  option,
  typed,
  ...more,
});

describe("what is offered while somebody types", () => {
  it("is what begins like it, with a value that is understood", async () => {
    await using test = await openTestHost();
    const complete = openCompleter(test.host);
    expect(complete(typing("earnings", "gpu", "409"))[0]).toEqual({
      name: "GeForce RTX 4090",
      value: "rtx4090",
    });
    expect(complete(typing("network", "network", "ren")).map(({ value }) => value)).toContain("render");
    expect(complete(typing("settings", "timezone", "berl"))[0]?.value).toBe("Europe/Berlin");
  });

  it("is a network that the operator switched on, and no other that is off by default", async () => {
    await using test = await openTestHost({ switchedOn: ["ionet"] });
    await using plain = await openTestHost();
    const values = ({ host }: typeof test) =>
      openCompleter(host)(typing("network", "network", "")).map(({ value }) => value);
    expect(values(test)).toEqual([...values(plain), "ionet"]);
    expect(values(plain)).not.toContain("vast");
  });

  it("is the usual ones before anything is typed, at most 25", async () => {
    await using test = await openTestHost();
    const choices = openCompleter(test.host)(typing("earnings", "gpu", ""));
    expect(choices).toHaveLength(25);
    expect(choices.map(({ value }) => value)).toContain("rtx4090");
  });

  it("is a machine of their own where a machine is asked for, and nobody else's", async () => {
    await using test = await openTestHost();
    const complete = openRigCompleter(test.host);
    const rigs = ["garage", "Barn 2"].map((name) => ({ name, options: { gpu: "rtx4090" } }));
    await test.memory.memoryOf("discord:user:3", "discord:user:3").keepRigs({ rigs, standard: "Barn 2" });
    const values = async (asked: Typing) => (await complete(asked))?.map(({ value }) => value);
    for (const [name, option] of [
      ["earnings", "rig"],
      ["rig", "name"],
      ["alert", "rig"],
    ] as const) {
      expect(await values(typing(name, option, ""))).toEqual(["Barn 2", "garage"]);
      expect(await values(typing(name, option, "gar"))).toEqual(["garage"]);
      expect(await values(typing(name, option, "", { userId: "4" }))).toEqual([]);
    }
    expect(await complete(typing("earnings", "gpu", ""))).toBeUndefined();
    await test.database.close();
    expect(await complete(typing("earnings", "rig", ""))).toEqual([]);
    expect(test.troubles).toHaveLength(0);
  });

  it("is in the language of the one who types", async () => {
    await using test = await openTestHost();
    const complete = openCompleter(test.host);
    const country = (language: string) => complete(typing("earnings", "country", "germany", { language }))[0];
    expect(country("en-US")?.name).toBe("Germany (DE)");
    expect(country("de")?.name).toBe("Deutschland (DE)");
  });

  it("is nothing for an option that takes any text, that is not there, or of a command that is not there", async () => {
    await using test = await openTestHost();
    const complete = openCompleter(test.host);
    expect(complete(typing("earnings", "power", "0.1"))).toEqual([]);
    expect(complete(typing("earnings", "colour", "red"))).toEqual([]);
    expect(complete(typing("nonsense", "gpu", "4090"))).toEqual([]);
  });

  it("is something that Discord takes, whatever is typed and in whatever language, and never a failure", async () => {
    await using test = await openTestHost();
    const complete = openCompleter(test.host);
    const options = ["gpu", "network", "country", "currency"];
    const language = fc.constantFrom("en-US", "de", "ja", "ko", "zh-CN", "pt-BR", "es-419", "xx-zzzz");
    let user = 0;
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.constantFrom(...options),
        language,
        (typed, option, tag) => {
          user += 1;
          const choices = complete(
            typing("earnings", option, typed, { language: tag, userId: String(user) }),
          );
          expect(choices.length).toBeLessThanOrEqual(25);
          for (const { name, value } of choices) {
            expect(name.length).toBeGreaterThan(0);
            expect(name.length).toBeLessThanOrEqual(100);
            expect(value.length).toBeGreaterThan(0);
            expect(value.length).toBeLessThanOrEqual(100);
            expect(name).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
          }
        },
      ),
    );
    expect(test.troubles).toEqual([]);
    expect(test.logged).toEqual([]);
  });

  it("is nothing for a while to somebody who types faster than people do, and not to others", async () => {
    await using test = await openTestHost();
    const complete = openCompleter(test.host);
    const answers = Array.from({ length: 100 }, () => complete(typing("earnings", "gpu", "4090")));
    expect(answers[0]).not.toEqual([]);
    expect(answers.at(-1)).toEqual([]);
    expect(complete(typing("earnings", "gpu", "4090", { userId: "4" }))).not.toEqual([]);
    test.clock.pass({ seconds: 5 });
    expect(complete(typing("earnings", "gpu", "4090"))).not.toEqual([]);
  });
});
