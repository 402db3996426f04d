import { describe, expect, it } from "vitest";
import { commandManifest } from "../../../bot/discord/manifest.ts";
import { command, type Command } from "../../../commands/command.ts";
import { commands } from "../../../commands/index.ts";
import { option } from "../../../commands/options.ts";
import { openLocales } from "../../../locales/index.ts";
import { slash } from "../../fakes/discord/index.ts";
import { openReadyBot, plainReply } from "./bot.ts";

const share = () => option.share().optional();
const watts = () => option.watts().optional();

/** A command with 28 options, which keeps what it was asked. */
function openBusy(asked: unknown[] = []): Command {
  return command({
    name: "about",
    options: {
      gpu: option.gpu(),
      rig: option.rig().optional(),
      count: option.count().optional(),
      power: option.kwhPrice().optional(),
      country: option.place().optional(),
      util: share(),
      price: option.amount().optional(),
      fee: share(),
      slippage: share(),
      gpu_watts: watts(),
      gpu_idle: watts(),
      host_watts: watts(),
      host_idle: watts(),
      psu: option.efficiency().optional(),
      pue: option.number(1, 3).optional(),
      fixed: option.amount().optional(),
      hardware: option.amount().optional(),
      residual: share(),
      life: option.number(1, 10).optional(),
      discount: share(),
      currency: option.currency().optional(),
      octanebench: option.number(1, 10_000).optional(),
      tier: option.tier().optional(),
      network: option.network().optional(),
      topic: option.topic().optional(),
      language: option.language().optional(),
      timezone: option.timeZone().optional(),
      confirm: option.flag().optional(),
    },
    bare: ["gpu"],
    run: async (values) => {
      asked.push(values);
      return plainReply("Done");
    },
  });
}

const others = commands.filter(({ name }) => name !== "about");
const busy = openBusy();
const namesOf = (of: Command): readonly string[] =>
  commandManifest([of], openLocales())[0]?.options?.map(({ name }) => name) ?? [];

describe("a command with more options than Discord takes", () => {
  it("keeps those that people need, and takes the others as one text", () => {
    const shown = namesOf(busy);
    expect(shown).toHaveLength(25);
    expect(busy.facts.map(({ name }) => name).filter((name) => !shown.includes(name))).toEqual([
      "host_idle",
      "residual",
      "discount",
      "octanebench",
    ]);
    expect(shown.at(-1)).toBe("more");
  });

  it("is not every command", () => {
    const few = command({
      name: "about",
      options: Object.fromEntries(Object.entries(busy.options.shape).slice(0, 25)),
      run: async () => plainReply("Done"),
    });
    expect(namesOf(few)).toEqual(few.facts.map(({ name }) => name));
  });

  it("is asked with all of them", async () => {
    const asked: unknown[] = [];
    await using bot = await openReadyBot({ host: { commands: [...others, openBusy(asked)] } });
    const answer = await bot.discord.interact(
      slash("about", { gpu: "RTX 4090", power: "0.12 EUR", more: "octanebench=700 residual=30%" }),
    );
    expect(answer.words).toBe("## Done");
    // A line might name a rig of one's own.
    expect(answer.messages[0]?.ephemeral).toBe(true);
    expect(asked).toEqual([
      { gpu: "rtx4090", power: { amount: 0.12, currency: "EUR" }, octanebench: 700, residual: 0.3 },
    ]);
    expect(bot.discord.complaints).toEqual([]);
  });

  it("asks back about what it does not understand among the others", async () => {
    const asked: unknown[] = [];
    await using bot = await openReadyBot({ host: { commands: [...others, openBusy(asked)] } });
    const answer = await bot.discord.interact(slash("about", { gpu: "RTX 4090", more: "octanebunch=700" }));
    expect(answer.words).toContain("octanebunch");
    expect(answer.messages[0]?.ephemeral).toBe(true);
    expect(asked).toEqual([]);
  });

  it("is answered to the asker alone where a saved machine is named among the others", async () => {
    await using bot = await openReadyBot({ host: { commands: [...others, openBusy()] }, deferAfterMs: 0 });
    const { asker } = bot.discord.places;
    const me = `discord:user:${asker.id}`;
    const rigs = [{ name: "garage", options: { gpu: "rtx4090" } }];
    await bot.host.memory.memoryOf(me, me).keepRigs({ rigs });
    const answer = await bot.discord.interact(slash("about", { more: "rig=garage" }));
    expect(answer.words).toBe("## Done");
    expect(answer.messages[0]?.ephemeral).toBe(true);
  });
});
