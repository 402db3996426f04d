import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { slash } from "../fakes/discord/index.ts";
import { openSurroundings, type Surroundings } from "./running.ts";

const rekey = join(import.meta.dirname, "..", "..", "bot", "rekey.ts");
const key = (name: string): string => `${name}:${randomBytes(32).toString("base64")}`;

describe.concurrent("a bot with a key for what it keeps", { timeout: 90_000 }, () => {
  it("leaves nothing readable on the disk of what people told it, and needs the key from then on", async () => {
    await using here = await openSurroundings();
    const { discord, telegram } = here;
    const newest = key("2026");
    const bot = here.start({ ENCRYPTION_KEYS: newest });
    await discord.until(() => discord.commands.length > 0);
    const anna = telegram.user({ language_code: "en" });
    const chat = telegram.privateChat(anna);
    const type = async (line: string) => (await telegram.type(chat, anna, line)).messages.at(-1)?.text ?? "";
    expect(await type("rig add garage 3x 4090 0.1379 EUR fixed=41.7531")).toContain("is saved");
    expect(await type("digest subscribe garage at=9am timezone=UTC")).toContain("garage");
    expect(await type("digest 3090 0.1379 at=10am timezone=UTC")).toContain("RTX 3090");
    expect(await type("alert akt below 0.01379")).toContain("AKT");
    await discord.interact(slash("earnings", { gpu: "rtx4090", power: "0.1379" }));
    const meanwhile = await onDisk(here);
    expect(meanwhile.includes("sealed:1:2026:")).toBe(true);
    expect(tracesIn(meanwhile)).toEqual([]);
    bot.kill("SIGTERM");
    expect(await bot.ended).toBe(0);
    const disk = await onDisk(here);
    expect(disk.includes("sealed:1:2026:")).toBe(true);
    expect(tracesIn(disk)).toEqual([]);

    const without = here.start();
    expect(await without.ended).toBe(2);
    expect(here.complained()).toContain('values are sealed with the key "2026"');
    expect(await rekeyed(here, newest, "off")).toContain("all is open now");
    const open = here.start();
    await open.told("started", ({ platform }) => platform === "telegram");
    expect(await type("rig garage")).toContain("€0.1379");
    expect(here.written()).not.toContain(newest.slice("2026:".length));
  });

  it("seals what it kept before with one command, and goes on from key to key", async () => {
    await using here = await openSurroundings();
    const { telegram } = here;
    const anna = telegram.user({ language_code: "en" });
    const chat = telegram.privateChat(anna);
    const type = async (line: string) => (await telegram.type(chat, anna, line)).messages.at(-1)?.text ?? "";
    const first = here.start();
    await first.told("started", ({ platform }) => platform === "telegram");
    await type("rig add garage 3x 4090 0.1379 EUR");
    const [old, newer] = [key("old"), key("newer")];
    expect(await rekeyed(here, old)).toContain("all is sealed");
    first.kill("SIGTERM");
    await first.ended;
    expect(tracesIn(await onDisk(here))).toEqual([]);
    const second = here.start({ ENCRYPTION_KEYS: `${newer},${old}` });
    await second.told("started", ({ platform }) => platform === "telegram");
    expect(await rekeyed(here, `${newer},${old}`)).toContain("the others may go");
    expect(await type("rig garage")).toContain("€0.1379");
    second.kill("SIGTERM");
    await second.ended;
    expect((await onDisk(here)).includes("sealed:1:old:")).toBe(false);
    const third = here.start({ ENCRYPTION_KEYS: newer });
    await third.told("started", ({ platform }) => platform === "telegram");
    expect(await type("rig garage")).toContain("€0.1379");
  });
});

/** The database with all that lies beside it. */
async function onDisk({ databaseUrl }: Surroundings): Promise<string> {
  const path = databaseUrl.slice("sqlite:".length);
  const names = (await readdir(dirname(path))).filter((name) => name.startsWith(basename(path)));
  const files = await Promise.all(names.map((name) => readFile(join(dirname(path), name), "latin1")));
  return files.join("\n");
}

/** Of what was typed, with what stands around it. */
const tracesIn = (disk: string): readonly string[] =>
  disk.match(/.{0,40}(?:0\.01?379|41\.7531).{0,40}/g) ?? [];

function rekeyed({ databaseUrl }: Surroundings, keys: string, ...words: readonly string[]): Promise<string> {
  const env = { ...process.env, DATABASE_URL: databaseUrl, ENCRYPTION_KEYS: keys };
  return new Promise((resolve) => {
    execFile(process.execPath, [rekey, ...words], { env }, (_error, stdout, stderr) =>
      resolve(stdout + stderr),
    );
  });
}
