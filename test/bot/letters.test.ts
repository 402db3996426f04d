import { execFile } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { databases } from "../databases.ts";
import { monday, openStored, order } from "../stored.ts";

const letters = join(import.meta.dirname, "..", "..", "bot", "letters.ts");

describe.each(await databases())("dead letters on $name", (kind) => {
  it(
    "are listed for the operator with what became of them, and put back when told to",
    { timeout: 60_000 },
    async () => {
      const url = kind.another();
      const id = await leaveLetter(url);
      const listed = await run(url);
      expect(listed).toMatchObject({ code: 0, told: expect.stringContaining(`${id}\t`) });
      expect(listed.told).toContain("\tundelivered\twrong-payload\ttelegram\t-100\t2026-11-23\t");
      expect(await run(url, "redrive", id)).toEqual({ code: 0, told: "1 put back\n" });
      expect(await run(url)).toEqual({ code: 0, told: "no dead letters\n" });
      expect(await run(url, "redrive", "all")).toEqual({ code: 1, told: "0 put back\n" });
    },
  );
});

describe("the command for dead letters", () => {
  it("says how it is used where it is told something else", async () => {
    const { code, told } = await run("sqlite::memory:", "burn");
    expect([code, told]).toEqual([2, "npm run letters [-- redrive all | redrive ID …]\n"]);
  });

  it("says where the database cannot be opened", async () => {
    const { code, told } = await run("sqlite:/dev/null/nowhere.db");
    expect([code, told]).toEqual([2, expect.stringContaining("cannot open the SQLite database")]);
  });
});

async function leaveLetter(url: string): Promise<string> {
  const { outbox, subscriptions } = await openStored(url);
  await subscriptions.add(order(), { perPlace: 1, perOwner: 1 });
  await outbox.schedule({ now: monday, limit: 10, jitterSeconds: 0 });
  const [delivery] = await outbox.take("prepare", { now: monday, limit: 1, leaseSeconds: 20 });
  if (!delivery) throw new Error("nothing is due");
  await outbox.bury("prepare", delivery, { kind: "undelivered", reason: "wrong-payload", at: monday });
  return delivery.id;
}

function run(url: string, ...words: readonly string[]): Promise<{ code: number; told: string }> {
  const env = { ...process.env, DATABASE_URL: url };
  return new Promise((resolve) => {
    execFile(process.execPath, [letters, ...words], { env }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === "number" ? error.code : 0, told: stdout + stderr }),
    );
  });
}
