import { createHash } from "node:crypto";
import { Routes, type REST } from "discord.js";
import type { Host } from "../platform.ts";
import { commandManifest } from "./manifest.ts";

/**
 * Registers the slash commands of an application, unless they are those that were registered last. Rejects with what the
 * client throws, or when what is remembered cannot be read or written.
 */
export async function registerCommands(applicationId: string, rest: REST, host: Host): Promise<void> {
  const { commands, locales, state, log } = host;
  const manifest = commandManifest(commands, locales);
  const hash = createHash("sha256").update(JSON.stringify(manifest)).digest("hex");
  const key = `discord-commands:${applicationId}`;
  if ((await state.get(key)) === hash) return;
  await rest.put(Routes.applicationCommands(applicationId), { body: manifest });
  await state.set(key, hash);
  log.info("commands registered", { platform: "discord", commands: manifest.length });
}
