import { connect } from "node:net";
import { describe, expect, it } from "vitest";
import { openHttpServer } from "../../bot/http-server.ts";
import { openLog } from "../../bot/ops/log.ts";
import type { HttpAnswer, HttpRequest } from "../../bot/platform.ts";
import { askFor } from "./raw-http.ts";

describe("the door for platforms that post to us", () => {
  it("hands on what came as it came, and sends the answer as JSON", async () => {
    await using door = await setup(async () => ({ status: 200, body: { type: 1 } }));
    const response = await door.post("/discord", '{"a": 1}', { "x-signature": "abc" });
    expect([response.status, response.headers.get("content-type"), await response.json()]).toEqual([
      200,
      "application/json",
      { type: 1 },
    ]);
    expect(door.requests[0]?.body.toString()).toBe('{"a": 1}');
    expect(door.requests[0]?.headers["x-signature"]).toBe("abc");
  });

  it("knows no other path and no other method", async () => {
    await using door = await setup();
    expect((await door.post("/", "")).status).toBe(404);
    expect((await door.post("/discord/..%2f", "")).status).toBe(404);
    expect((await fetch(`${door.base}/discord`)).status).toBe(405);
    expect(door.requests).toEqual([]);
  });

  it("knows nothing at what is no address, and finds no fault in itself", async () => {
    await using door = await setup();
    expect(await askFor(door.port, "POST //")).toContain("404 Not Found");
    expect(door.log()).toBe("");
  });

  it("refuses what is larger than anything a platform sends, and goes on", async () => {
    await using door = await setup();
    expect((await door.post("/discord", "x".repeat(2_000_000))).status).toBe(413);
    expect((await door.post("/discord", "x")).status).toBe(200);
  });

  it("answers 500 for a failure of ours, and writes it down", async () => {
    await using door = await setup(() => Promise.reject(new Error("ours")));
    expect((await door.post("/discord", "")).status).toBe(500);
    expect(door.log()).toContain("Error: ours");
  });

  it("is not disturbed by somebody who hangs up", async () => {
    await using door = await setup();
    const socket = connect(door.port, "127.0.0.1");
    await new Promise<void>((resolve) => void socket.once("connect", resolve));
    socket.write("POST /discord HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\nhalf");
    socket.destroy();
    expect((await door.post("/discord", "x")).status).toBe(200);
    expect(door.log()).toBe("");
  });

  it("finishes what is under way before it closes", async () => {
    const { promise, resolve } = Promise.withResolvers<HttpAnswer>();
    const door = await setup(() => promise);
    const response = door.post("/discord", "");
    await door.arrived;
    const closed = door[Symbol.asyncDispose]();
    resolve({ status: 200, body: "done" });
    expect(await (await response).json()).toBe("done");
    await closed;
    await expect(door.post("/discord", "")).rejects.toThrow("fetch failed");
  });
});

async function setup(answer: () => Promise<HttpAnswer> = async () => ({ status: 200 })) {
  const requests: HttpRequest[] = [];
  const arrived = Promise.withResolvers<void>();
  let written = "";
  const log = openLog((text) => text, { write: (line) => void (written += line) });
  const handle = (request: HttpRequest) => {
    requests.push(request);
    arrived.resolve();
    return answer();
  };
  const server = await openHttpServer({
    host: "127.0.0.1",
    port: 0,
    routes: [{ path: "/discord", handle }],
    log,
  });
  const base = `http://127.0.0.1:${server.port}`;
  return {
    base,
    port: server.port,
    requests,
    arrived: arrived.promise,
    log: () => written,
    post: (path: string, body: string, headers: Record<string, string> = {}) =>
      fetch(base + path, { method: "POST", body, headers }),
    [Symbol.asyncDispose]: () => server.close(),
  };
}
