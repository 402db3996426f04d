import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { join } from "node:path";
import { sql } from "kysely";
import { Client } from "pg";
import { describe, expect, it, onTestFinished } from "vitest";
import { openDatabase } from "../../core/storage/database.ts";
import { holdLead } from "../../core/storage/leader.ts";
import { databases } from "../databases.ts";

const tested = await databases();

describe.each(tested)("the lead on $name", ({ another }) => {
  it("is held by who asks first, for as long as it asks", async () => {
    const { lead } = await setup(another());
    expect(await lead.tryLead()).toBe(true);
    expect(await lead.tryLead()).toBe(true);
    expect(await Promise.all([lead.tryLead(), lead.tryLead()])).toEqual([true, true]);
    await lead.close();
    await expect(lead.close()).resolves.toBeUndefined();
  });
});

describe.each(tested.filter(({ name }) => name === "PostgreSQL"))(
  "the lead among processes",
  ({ another }) => {
    it("is held by exactly one of many who ask at once, and by the next when that one gives it up", async () => {
      const url = another();
      const all = await Promise.all(Array.from({ length: 6 }, () => setup(url)));
      const answers = await Promise.all(all.map(({ lead }) => lead.tryLead()));
      expect(answers.filter(Boolean)).toHaveLength(1);
      await all[answers.indexOf(true)]!.lead.close();
      const left = all.filter((_, index) => !answers[index]);
      const later = await Promise.all(left.map(({ lead }) => lead.tryLead()));
      expect(later.filter(Boolean)).toHaveLength(1);
      expect(all.flatMap(({ losses }) => losses)).toEqual([]);
    });

    it("is another one for another name and in another schema", async () => {
      const url = another();
      const { lead } = await setup(url);
      expect(await lead.tryLead()).toBe(true);
      expect(await (await setup(url, "discord")).lead.tryLead()).toBe(true);
      expect(await (await setup(another())).lead.tryLead()).toBe(true);
      expect(await (await setup(url)).lead.tryLead()).toBe(false);
    });

    it("is free at once when its holder is killed", async () => {
      const url = another();
      const { lead } = await setup(url);
      const holder = await holderProcess(url);
      expect(await lead.tryLead()).toBe(false);
      holder.kill("SIGKILL");
      await once(holder, "exit");
      expect(await soon(() => lead.tryLead())).toBe(true);
    });

    it("is lost when its connection breaks, which is told, and tried for again", async () => {
      const url = another();
      const application = randomUUID();
      const named = new URL(url);
      named.searchParams.set("application_name", application);
      const { lead, losses, lost } = await setup(named.href);
      expect(await lead.tryLead()).toBe(true);
      const { database } = await setup(url);
      await sql`
      select pg_terminate_backend(pid) from pg_locks join pg_stat_activity using (pid)
      where locktype = 'advisory' and application_name = ${application}`.execute(database.db);
      expect((await lost).message).toMatch(/terminat|ended/);
      expect(await lead.tryLead()).toBe(true);
      expect(losses).toHaveLength(1);
    });

    it("rejects when the database cannot be asked, and is not tried for once it is given up", async () => {
      const { database } = await setup(another());
      const client = () => new Client({ host: "127.0.0.1", port: 1 });
      const postgres = { schema: "elsewhere", client };
      const losses: Error[] = [];
      const lead = await holdLead({ ...database, postgres }, "telegram", {
        onLost: (error) => losses.push(error),
      });
      await expect(lead.tryLead()).rejects.toThrow(/ECONNREFUSED/);
      await expect(lead.tryLead()).rejects.toThrow(/ECONNREFUSED/);
      await lead.close();
      expect(await lead.tryLead()).toBe(false);
      expect(losses).toEqual([]);
    });
  },
);

const storage = join(import.meta.dirname, "..", "..", "core", "storage");

/** Another process that holds the lead until it ends. */
async function holderProcess(url: string) {
  const script = `
    import { openDatabase } from ${JSON.stringify(join(storage, "database.ts"))};
    import { holdLead } from ${JSON.stringify(join(storage, "leader.ts"))};
    const lead = await holdLead(await openDatabase(${JSON.stringify(url)}), "telegram", { onLost: () => {} });
    console.log(await lead.tryLead());`;
  const holder = spawn(process.execPath, ["--input-type=module", "-e", script]);
  onTestFinished(() => void holder.kill("SIGKILL"));
  const [said] = await once(holder.stdout, "data");
  expect(String(said).trim()).toBe("true");
  return holder;
}

/** Asks until it is so; the server needs a moment to see that a process is gone. */
async function soon(isSo: () => Promise<boolean>): Promise<boolean> {
  for (let tries = 0; tries < 10_000; tries += 1) if (await isSo()) return true;
  return false;
}

async function setup(url: string, name = "telegram") {
  const { promise: lost, resolve } = Promise.withResolvers<Error>();
  const losses: Error[] = [];
  const database = await openDatabase(url);
  onTestFinished(() => database.close());
  const onLost = (error: Error) => {
    losses.push(error);
    resolve(error);
  };
  const lead = await holdLead(database, name, { onLost });
  onTestFinished(() => lead.close());
  return { database, lead, lost, losses };
}
