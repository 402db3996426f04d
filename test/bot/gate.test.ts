import { describe, expect, it } from "vitest";
import { createGate } from "../../bot/gate.ts";

describe("work that is let in", () => {
  it("is done at once up to a number, then in turn, and beyond that refused", async () => {
    const gate = createGate({ atOnce: 2, waiting: 2 });
    const jobs = [job(), job(), job(), job(), job()];
    const passed = jobs.map((each) => gate.pass(each.work));
    await settled();
    expect(jobs.map(({ begun }) => begun())).toEqual([true, true, false, false, false]);
    expect(passed[4]).toBeUndefined();
    jobs[0]!.end();
    await passed[0];
    await settled();
    expect(jobs.map(({ begun }) => begun())).toEqual([true, true, true, false, false]);
    for (const { end } of jobs) end();
    await Promise.allSettled(passed.map(async (each) => each));
    expect(jobs.map(({ begun }) => begun())).toEqual([true, true, true, true, false]);
  });

  it("makes room when it fails", async () => {
    const gate = createGate({ atOnce: 1, waiting: 1 });
    const failing = gate.pass(() => Promise.reject(new Error("no")));
    const next = gate.pass(async () => "done");
    await expect(failing).rejects.toThrow("no");
    expect(await next).toBe("done");
    expect(await gate.pass(async () => "again")).toBe("again");
  });

  it("is waited for until the last of it is done", async () => {
    const gate = createGate({ atOnce: 1, waiting: 1 });
    await gate.idle();
    const jobs = [job(), job()];
    const passed = jobs.map((each) => gate.pass(each.work));
    let isIdle = false;
    const idle = gate.idle().then(() => (isIdle = true));
    jobs[0]!.end();
    await passed[0];
    await settled();
    expect(isIdle).toBe(false);
    jobs[1]!.end();
    await Promise.allSettled(passed.map(async (each) => each));
    await idle;
    expect(isIdle).toBe(true);
  });
});

function job() {
  let begun = false;
  const { promise, resolve } = Promise.withResolvers<void>();
  const work = () => {
    begun = true;
    return promise;
  };
  return { work, end: () => resolve(), begun: () => begun };
}

const settled = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));
