import { Routes, type REST } from "discord.js";
import { z } from "zod";
import { ownerCommands } from "../../commands/index.ts";
import type { Host } from "../platform.ts";
import { rowOf, type DiscordAction } from "./failures.ts";
import { commandManifest, type SlashCommand } from "./manifest.ts";
import { persist } from "./persist.ts";
import { failureOf } from "./rest.ts";

export interface OwnerCommandsOptions {
  readonly applicationId: string;
  readonly rest: REST;
  readonly host: Host;
  /** Undefined: they are to be nowhere. */
  readonly guild: string | undefined;
  readonly signal: AbortSignal;
  readonly backOffMs: (attempt: number) => number;
}

/** Only administrators of the server are shown such a command; interactions/application-commands, Permissions. */
const forAdministrators = "0";
const registered = z.object({ guild: z.string() }).optional().catch(undefined);

/**
 * Registers what only whoever runs the bot may do: in one server, so that nobody else's client has it in a list. Who is shown
 * it there and is no owner is told that there is no such command. It is done at each start, as a server that had put us out and
 * invited us again has lost it. Takes it away from a server in which it was before. Where Discord does not let us, that is written
 * down and left to the next start. Never rejects.
 */
export async function registerOwnerCommands(options: OwnerCommandsOptions): Promise<void> {
  const { host, signal, backOffMs } = options;
  const isWorthIt = (error: unknown): boolean => {
    const { action, reason } = rowOf(failureOf(error));
    host.log.warn("owner commands not registered", { platform: "discord", reason });
    return passing.has(action);
  };
  await persist(() => register(options), { signal, backOffMs, isWorthIt });
}

/** What another try is worth. */
const passing: ReadonlySet<DiscordAction> = new Set(["wait", "wait-all", "wait-minute", "quiet", "back-off"]);

async function register({ applicationId, rest, host, guild }: OwnerCommandsOptions): Promise<void> {
  const { locales, state, log } = host;
  const manifest = commandManifest(ownerCommands, locales).map(ofGuild);
  const key = `discord-owner-commands:${applicationId}`;
  const before = registered.parse(await state.get(key));
  if (guild === undefined && before === undefined) return;
  const put = (id: string, body: readonly SlashCommand[]) =>
    rest.put(Routes.applicationGuildCommands(applicationId, id), { body });
  // We may have left that server, and its commands are gone then.
  if (before && before.guild !== guild) await put(before.guild, []).catch(ignoreRefusal);
  if (guild !== undefined) await put(guild, manifest);
  await state.set(key, guild === undefined ? null : { guild });
  log.info("owner commands registered", {
    platform: "discord",
    commands: guild === undefined ? 0 : manifest.length,
  });
}

function ignoreRefusal(error: unknown): void {
  if (passing.has(rowOf(failureOf(error)).action)) throw error;
}

/** Where they can be used is told of global commands alone; the same page, Application Command Object. */
const ofGuild = ({
  contexts: _contexts,
  integration_types: _installs,
  ...command
}: SlashCommand): SlashCommand => ({ ...command, default_member_permissions: forAdministrators });
