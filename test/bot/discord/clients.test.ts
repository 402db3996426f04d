import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openClients } from "../../../bot/discord/rest.ts";
import { openLog } from "../../../bot/ops/log.ts";
import { startDiscord } from "../../fakes/discord/index.ts";

describe("the ways to Discord", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] }));
  afterEach(() => void vi.useRealTimers());

  it("remember no channel or interaction for longer than some minutes", async () => {
    const discord = await startDiscord();
    const log = openLog((line) => line, { write: () => {} });
    const clients = openClients({ token: discord.token, api: discord.api, log });
    const { answers, proactive } = clients;
    const ids = Array.from({ length: 20 }, (_, at) => `10000000000000000${at + 10}`);
    await Promise.allSettled([
      ...ids.map((id) => answers.post(`/webhooks/${id}/token-${id}`, { body: {}, auth: false })),
      ...ids.map((id) => proactive.get(`/channels/${id}`)),
    ]);
    const known = () => answers.handlers.size + proactive.handlers.size;
    expect(known()).toBe(40);
    vi.advanceTimersByTime(2 * 60_000);
    expect(known()).toBe(0);
    clients.close();
    await discord.close();
  });
});
