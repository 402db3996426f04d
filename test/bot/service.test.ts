import { describe, expect, it } from "vitest";
import { PlatformFailure, type Host, type HttpRoute, type Platform } from "../../bot/platform.ts";
import { serve, type OpenPlatform, type ServeOptions } from "../../bot/service.ts";
import { openTestHost } from "./host.ts";

const http = { host: "127.0.0.1", port: 0 };

describe("the platforms of a bot", () => {
  it("run until the bot is told to stop, and are then all stopped", async () => {
    await using test = await setup();
    const platforms = [fake("discord"), fake("telegram")];
    const running = test.serve(platforms.map(({ open }) => open));
    test.stop("SIGTERM");
    expect(await running).toBe(0);
    expect(platforms.map(({ stopped }) => stopped())).toEqual([true, true]);
    expect(test.events()).toEqual(["stopping", "stopped"]);
  });

  it("go on when one of them fails, which is told", async () => {
    await using test = await setup();
    const [failing, sound] = [fake("discord"), fake("telegram")];
    const running = test.serve([failing.open, sound.open]);
    failing.end(new PlatformFailure("Discord refuses the token"));
    await test.until(() => test.events().includes("platform failed"));
    expect(sound.stopped()).toBe(false);
    expect(test.logged).toContainEqual(
      expect.objectContaining({ platform: "discord", reason: "Discord refuses the token" }),
    );
    test.stop("SIGINT");
    expect(await running).toBe(0);
  });

  it("end the bot with a failure once none is left, also where one could not even be opened", async () => {
    await using test = await setup();
    const failing = fake("telegram");
    const refused: OpenPlatform = () => Promise.reject(new PlatformFailure("Discord refuses the token"));
    const running = test.serve([refused, failing.open]);
    failing.end(new PlatformFailure("Telegram refuses the token"));
    expect(await running).toBe(1);
    expect(test.events().filter((event) => event === "platform failed")).toHaveLength(2);
  });

  it("do not hide a mistake of ours behind one of theirs", async () => {
    await using test = await setup();
    await expect(test.serve([() => Promise.reject(new TypeError("ours"))])).rejects.toThrow("ours");
  });

  it("are stopped after what goes on beside them, which needs them to the end", async () => {
    await using test = await setup();
    const { open, stopped } = fake("discord");
    const atItsEnd: boolean[] = [];
    const running = test.serve([open], async (platforms) => ({
      stop: async () => void atItsEnd.push(platforms.length === 1 && !stopped()),
    }));
    test.stop("SIGTERM");
    expect(await running).toBe(0);
    expect(atItsEnd).toEqual([true]);
    expect(stopped()).toBe(true);
  });

  it("need not be any, for a process that only prepares what others send", async () => {
    await using test = await setup();
    const running = test.serve([]);
    test.stop("SIGTERM");
    expect(await running).toBe(0);
  });

  it("share one door, which opens only where one of them is posted to", async () => {
    await using test = await setup();
    const route: HttpRoute = { path: "/discord", handle: async () => ({ status: 200, body: "here" }) };
    const running = test.serve([fake("discord", route).open, fake("telegram").open]);
    await test.until(() => test.events().includes("listening"));
    const port = test.logged.find(({ msg }) => msg === "listening")?.["port"];
    const response = await fetch(`http://127.0.0.1:${String(port)}/discord`, { method: "POST" });
    expect(await response.json()).toBe("here");
    test.stop("SIGTERM");
    await running;
    await expect(fetch(`http://127.0.0.1:${String(port)}/discord`, { method: "POST" })).rejects.toThrow(
      "fetch failed",
    );
  });
});

function fake(name: Platform["name"], route?: HttpRoute) {
  const { promise: ended, resolve: end } = Promise.withResolvers<PlatformFailure | undefined>();
  let stopped = false;
  const platform: Platform = {
    name,
    ended,
    notReady: () => undefined,
    send: async () => ({ kind: "sent", messageId: "1" }),
    stop: async () => {
      stopped = true;
      end(undefined);
    },
  };
  const open: OpenPlatform = async () => ({ platform, route });
  return { open, end, stopped: () => stopped };
}

const nothingBeside: ServeOptions["beside"] = async () => ({ stop: async () => {} });

async function setup() {
  const test = await openTestHost();
  const { promise: stop, resolve } = Promise.withResolvers<string>();
  const host: Host = test.host;
  const until = async (condition: () => boolean) => {
    while (!condition()) await new Promise((again) => void setImmediate(again));
  };
  return {
    logged: test.logged,
    until,
    stop: resolve,
    events: () => test.logged.map(({ msg }) => msg),
    serve: (opens: readonly OpenPlatform[], beside: ServeOptions["beside"] = nothingBeside) =>
      serve({ http }, { host, opens, stop, beside }),
    [Symbol.asyncDispose]: () => test[Symbol.asyncDispose](),
  };
}
