import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Api } from "grammy";
import type { LanguageCode } from "grammy/types";
import { z } from "zod";
import type { Host } from "../platform.ts";
import { failureOf } from "./api.ts";
import { menuEntries, type MenuEntry } from "./menu-entries.ts";

export interface MenuTools {
  readonly api: Api;
  readonly host: Host;
  readonly botId: number;
  readonly signal: AbortSignal;
  /** Between two calls: Telegram is slow to take menus. */
  readonly pauseMs: number;
}

/** Hashes of what Telegram was told, by what it is about. */
const toldBefore = z
  .record(z.string(), z.string())
  .catch({})
  .transform((told) => new Map(Object.entries(told)));

/**
 * Tells Telegram what to show of us, as far as that has changed. What fails is written down and left to the next start.
 * Never rejects.
 */
export async function setMenus(tools: MenuTools): Promise<void> {
  const { host, botId, signal, pauseMs } = tools;
  try {
    const key = `telegram-menus ${botId}`;
    const told = toldBefore.parse(await host.state.get(key));
    for (const entry of menuEntries(host.commands, host.locales)) {
      const hash = hashOf(entry);
      if (told.get(nameOf(entry)) === hash || !(await isTaken(entry, tools))) continue;
      told.set(nameOf(entry), hash);
      await host.state.set(key, Object.fromEntries(told));
      await sleep(pauseMs, undefined, { signal, ref: false });
    }
  } catch (error) {
    if (!signal.aborted) host.log.report(error);
  }
}

const hashOf = (entry: MenuEntry): string => createHash("sha256").update(JSON.stringify(entry)).digest("hex");

const nameOf = (entry: MenuEntry): string =>
  [entry.kind, entry.language, entry.kind === "commands" ? entry.scope : ""].join(" ").trim();

async function isTaken(entry: MenuEntry, { api, host: { log }, signal }: MenuTools): Promise<boolean> {
  try {
    await set(entry, api);
    return true;
  } catch (error) {
    const failure = failureOf(error);
    if (!failure || signal.aborted) throw error;
    log.warn("menu not set", { platform: "telegram", menu: nameOf(entry), reason: failure.description });
    return false;
  }
}

function set(entry: MenuEntry, api: Api): Promise<unknown> {
  const { language } = entry;
  const inLanguage = language === "" ? {} : { language_code: language as LanguageCode };
  switch (entry.kind) {
    case "commands":
      return api.setMyCommands(entry.commands, { scope: { type: entry.scope }, ...inLanguage });
    case "description":
      return api.setMyDescription(entry.text, inLanguage);
    case "short-description":
      return api.setMyShortDescription(entry.text, inLanguage);
  }
  return entry satisfies never;
}
