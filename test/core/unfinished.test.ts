import { describe, expect, it, onTestFinished } from "vitest";
import { openDatabase } from "../../core/storage/database.ts";
import { openUnfinished } from "../../core/storage/unfinished.ts";
import { databases } from "../databases.ts";
import { testClock } from "../world.ts";

const lifeMs = 600_000;
/** Longer than a process has before its work is another's. */
const silence = { seconds: 65 };

describe.each(await databases())("work that was promised, on $name", ({ another }) => {
  it("is found once its process is gone, however much others have under way", async () => {
    const { unfinished, clock } = await setup(another());
    await unfinished.begin("z", { line: "about" }, lifeMs);
    clock.pass(silence);
    for (let at = 0; at < 60; at += 1) await unfinished.begin(`a${at}`, {}, lifeMs);
    expect(await unfinished.takeOrphans()).toEqual([{ id: "z", work: { line: "about" } }]);
    expect(await unfinished.takeOrphans()).toEqual([]);
    clock.pass(silence);
    expect((await unfinished.takeOrphans()).map(({ id }) => id)).toContain("z");
  });

  it("is all found, some at a time, where much is left behind", async () => {
    const { unfinished, clock } = await setup(another());
    const ids = Array.from({ length: 60 }, (_, at) => `a${at}`);
    for (const id of ids) await unfinished.begin(id, {}, lifeMs);
    clock.pass(silence);
    const found = [...(await unfinished.takeOrphans()), ...(await unfinished.takeOrphans())];
    expect(found.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  });

  it("is nobody's once it was ended", async () => {
    const { unfinished, clock } = await setup(another());
    await unfinished.begin("ended", {}, lifeMs);
    await unfinished.end("ended");
    clock.pass(silence);
    expect(await unfinished.takeOrphans()).toEqual([]);
  });
});

async function setup(url: string) {
  const database = await openDatabase(url);
  onTestFinished(() => database.close());
  const clock = testClock();
  return { unfinished: openUnfinished(database, clock), clock };
}
