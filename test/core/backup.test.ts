import { chmod, mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { backUp, restore } from "../../core/storage/backup.ts";
import { openDatabase } from "../../core/storage/database.ts";
import { openKeep } from "../../core/storage/keep.ts";

const now = Temporal.Instant.from("2026-11-26T18:30:05Z");

describe("a copy of a SQLite database", () => {
  it("is made while the bot writes, readable by its owner alone, and brings back what was kept then", async () => {
    const { url, folder, keep } = await bot();
    await keep.set("rig", "garage");
    const path = join(folder, "copies", "one.db");
    const { bytes } = await backUp(url, path);
    await keep.set("rig", "cellar");
    expect(await readdir(join(folder, "copies"))).toEqual(["one.db"]);
    const { mode, size } = await stat(path);
    expect([mode & 0o777, size]).toEqual([0o600, bytes]);
    await keep.end();
    const before = await restore(url, path, now);
    expect(before).toBe(join(folder, "rigwise.db.before-2026-11-26T18-30-05Z"));
    expect(await (await open(url)).get("rig")).toBe("garage");
    expect(await (await open(`sqlite:${before}`)).get("rig")).toBe("cellar");
  });

  it("is restored where there is no database yet", async () => {
    const { url, folder, keep } = await bot();
    await keep.set("rig", "garage");
    const path = join(folder, "one.db");
    await backUp(url, path);
    const elsewhere = `sqlite:${join(folder, "new", "rigwise.db")}`;
    expect(await restore(elsewhere, path, now)).toBeUndefined();
    expect(await (await open(elsewhere)).get("rig")).toBe("garage");
  });

  it("is not put in the place of a database that a bot has open", async () => {
    const { url, folder, keep } = await bot();
    await keep.set("rig", "garage");
    const path = join(folder, "one.db");
    await backUp(url, path);
    await expect(restore(url, path, now)).rejects.toThrow("is in use: stop the bot first");
    expect(await keep.get("rig")).toBe("garage");
  });

  it("is refused where it is damaged or something else", async () => {
    const { url, folder, keep } = await bot();
    await keep.end();
    const other = join(folder, "other.db");
    await writeFile(other, "no database at all, but a text");
    await expect(restore(url, other, now)).rejects.toThrow("cannot restore");
    await expect(restore(url, join(folder, "none.db"), now)).rejects.toThrow("there is no file");
    const half = join(folder, "half.db");
    await backUp(url, half);
    await writeFile(half, Buffer.alloc(4_096, 7), { flag: "r+" });
    await expect(restore(url, half, now)).rejects.toThrow(/cannot restore|damaged/);
  });

  it("does not overwrite a file, and leaves nothing half done where it cannot be written", async () => {
    const { url, folder } = await bot();
    const path = join(folder, "one.db");
    await writeFile(path, "mine");
    await expect(backUp(url, path)).rejects.toThrow("is there already");
    await expect(backUp(`sqlite:${join(folder, "gone.db")}`, join(folder, "x.db"))).rejects.toThrow(
      "there is no database",
    );
    await expect(backUp(url, "/dev/null/x.db")).rejects.toThrow("cannot copy");
    expect((await readdir(folder)).filter((name) => name.includes("unfinished"))).toEqual([]);
  });
});

async function bot() {
  const folder = await mkdtemp(join(tmpdir(), "rigwise-backup-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await chmod(folder, 0o700);
  const url = `sqlite:${join(folder, "rigwise.db")}`;
  return { folder, url, keep: await open(url) };
}

async function open(url: string) {
  const database = await openDatabase(url);
  onTestFinished(() => database.close());
  const keep = openKeep(database, "test");
  return {
    get: (key: string) => keep.get<string>(key),
    set: (key: string, value: string) => keep.set(key, value),
    end: () => database.close(),
  };
}
