import { describe, expect, it } from "vitest";
import { openLog } from "../../../bot/ops/log.ts";
import { openOpsServer, type OpsOptions } from "../../../bot/ops/server.ts";
import { askFor } from "../raw-http.ts";

describe("the door for the operator's tools", () => {
  it("says that the process lives, whatever else is wrong", async () => {
    await using door = await setup({ readiness: { check: () => Promise.reject(new Error("ours")) } });
    expect(await door.get("/healthz")).toMatchObject({ status: 200, text: "ok" });
  });

  it("says what is not ready, and with the status that a balancer looks at", async () => {
    const parts = { process: null, database: null, discord: "1 of 4 connections lost" };
    await using door = await setup({ readiness: { check: async () => parts } });
    expect(await door.get("/readyz")).toEqual({
      status: 503,
      type: "application/json",
      text: '{"ready":false,"notReady":{"discord":"1 of 4 connections lost"}}',
    });
    await using well = await setup();
    expect(await well.get("/readyz?verbose")).toMatchObject({
      status: 200,
      text: '{"ready":true,"notReady":{}}',
    });
  });

  it("hands on the measurements as they are", async () => {
    await using door = await setup();
    expect(await door.get("/metrics")).toEqual({
      status: 200,
      type: "text/plain; version=0.0.4",
      text: "up 1\n",
    });
  });

  it("knows nothing else, and takes nothing", async () => {
    await using door = await setup();
    expect((await door.get("/")).status).toBe(404);
    expect((await door.get("/metrics/../discord")).status).toBe(404);
    expect((await fetch(`${door.base}/metrics`, { method: "POST", body: "x" })).status).toBe(405);
    expect((await fetch(`${door.base}/readyz`, { method: "HEAD" })).status).toBe(200);
  });

  it("knows nothing at what is no address, and lives on", async () => {
    await using door = await setup();
    expect(await askFor(door.port, "GET //")).toContain("404 Not Found");
    expect((await door.get("/healthz")).status).toBe(200);
  });

  it("writes down a failure of ours, and tells only where to find it", async () => {
    await using door = await setup({ metrics: () => Promise.reject(new Error("the secret words")) });
    const { status, text } = await door.get("/metrics");
    expect([status, text]).toEqual([500, expect.stringMatching(/^our failure [\da-f]{8}$/)]);
    expect(door.log()).toContain("the secret words");
  });

  it("says so where its port is taken", async () => {
    await using door = await setup();
    await expect(setup({ port: door.port })).rejects.toThrow("EADDRINUSE");
  });
});

async function setup(options: Partial<OpsOptions> = {}) {
  let log = "";
  const server = await openOpsServer({
    host: "127.0.0.1",
    port: 0,
    readiness: { check: async () => ({ process: null, database: null }) },
    metrics: async () => ({ type: "text/plain; version=0.0.4", text: "up 1\n" }),
    log: openLog((text) => text, { write: (line) => void (log += line) }),
    ...options,
  });
  const base = `http://127.0.0.1:${server.port}`;
  return {
    base,
    port: server.port,
    log: () => log,
    async get(path: string) {
      const response = await fetch(base + path);
      const { status, headers } = response;
      return { status, type: headers.get("content-type"), text: await response.text() };
    },
    [Symbol.asyncDispose]: () => server.close(),
  };
}
