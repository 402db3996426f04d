import type { Lead } from "../core/storage/leader.ts";
import type { PlatformName } from "../core/subscription.ts";
import type { Platform } from "./platform.ts";

interface LeadsOptions {
  readonly platforms: readonly Pick<Platform, "name" | "ended">[];
  readonly holdLead: (name: string) => Promise<Lead>;
  /** Hears whether this process is the one that sends. */
  readonly onLead?: ((platform: PlatformName, isLeading: boolean) => void) | undefined;
}

/**
 * Tries to be the one that sends with the token of a platform. One that has ended is given up: where another process sends
 * with that token as well, it takes over.
 */
export async function openLeads({
  platforms,
  holdLead,
  onLead,
}: LeadsOptions): Promise<(platform: PlatformName) => Promise<boolean>> {
  const leads = new Map<PlatformName, Lead>();
  const giveUp = async (name: PlatformName): Promise<void> => {
    const lead = leads.get(name);
    leads.delete(name);
    onLead?.(name, false);
    await lead?.close();
  };
  for (const { name, ended } of platforms) {
    leads.set(name, await holdLead(`courier-${name}`));
    void ended.then(() => giveUp(name));
  }
  return async (name) => {
    let isLeading = false;
    try {
      isLeading = (await leads.get(name)?.tryLead()) ?? false;
      return isLeading;
    } finally {
      onLead?.(name, isLeading);
    }
  };
}
