import { describe, expect, it } from "vitest";
import { openLeads } from "../../bot/leads.ts";
import type { PlatformFailure } from "../../bot/platform.ts";
import type { PlatformName } from "../../core/subscription.ts";
import type { Lead } from "../../core/storage/leader.ts";

describe("a process that sends with a token", () => {
  it("leaves that to another process once the platform has ended, and goes on with the others", async () => {
    const [discord, telegram] = [endsLater("discord"), endsLater("telegram")];
    const told: [PlatformName, boolean][] = [];
    const closed: string[] = [];
    const tryLead = await openLeads({
      platforms: [discord, telegram],
      holdLead: async (name): Promise<Lead> => ({
        tryLead: async () => true,
        close: async () => void closed.push(name),
      }),
      onLead: (platform, isLeading) => void told.push([platform, isLeading]),
    });
    expect([await tryLead("discord"), await tryLead("telegram")]).toEqual([true, true]);
    telegram.end();
    await telegram.ended;
    expect([await tryLead("discord"), await tryLead("telegram")]).toEqual([true, false]);
    expect(closed).toEqual(["courier-telegram"]);
    expect(Object.fromEntries(told)).toEqual({ discord: true, telegram: false });
  });
});

function endsLater(name: PlatformName) {
  const { promise: ended, resolve } = Promise.withResolvers<PlatformFailure | undefined>();
  return { name, ended, end: () => resolve(undefined) };
}
