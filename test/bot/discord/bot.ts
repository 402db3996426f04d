import { openDiscord, type DiscordOptions } from "../../../bot/discord/index.ts";
import { openHttpServer } from "../../../bot/http-server.ts";
import type { Platform } from "../../../bot/platform.ts";
import type { Command } from "../../../commands/command.ts";
import type { Reply } from "../../../commands/reply.ts";
import { startDiscord, type FakeDiscord } from "../../fakes/discord/index.ts";
import { openTestHost, type TestHost, type TestHostOptions } from "../host.ts";

export interface TestBotOptions extends Partial<Omit<DiscordOptions, "host" | "api">> {
  readonly host?: TestHostOptions;
  /** The first server is offered what only whoever runs the bot may do. */
  readonly ownsHome?: boolean;
  readonly discord?: Parameters<typeof startDiscord>[0];
}

/** The bot on a Discord of its own. Use with `await using`. */
export interface TestBot extends AsyncDisposable {
  readonly discord: FakeDiscord;
  readonly host: TestHost;
  readonly platform: Platform;
  /** Where an endpoint for interactions would be called; of no use over the gateway. */
  readonly via: { readonly url: string };
}

/** An answer is as good as never promised first: what a test is about does not depend on how busy the machine is. */
const patientMs = 60_000;
const freely = { personBurst: 1_000, perPersonPerMinute: 10_000, perPlacePerMinute: 10_000 };

/** Opens the bot, which is not yet connected. Discord's clock is the host's, and stands still. */
export async function openTestBot(options: TestBotOptions = {}): Promise<TestBot> {
  const { host: ofHost, discord: ofDiscord, mode = "gateway", ownsHome, ...given } = options;
  const host = await openTestHost({ limits: freely, ...ofHost });
  const discord = await startDiscord({
    unixMs: () => host.clock.now().epochMilliseconds,
    ...ofDiscord,
  });
  const { platform, route } = await openDiscord({
    token: discord.token,
    mode,
    api: discord.api,
    host: host.host,
    deferAfterMs: patientMs,
    backOffMs: () => 5,
    ...(ownsHome && { ownerGuild: discord.places.home.guild?.id }),
    ...given,
  });
  const server = await openHttpServer({
    host: "127.0.0.1",
    port: 0,
    routes: route ? [route] : [],
    log: host.host.log,
  });
  const close = async () => {
    await platform.stop();
    await server.close();
    await discord.close();
    await host[Symbol.asyncDispose]();
  };
  const via = { url: `http://127.0.0.1:${server.port}/discord` };
  return { discord, host, platform, via, [Symbol.asyncDispose]: close };
}

/** The bot, ready to be asked. */
export async function openReadyBot(options: TestBotOptions = {}): Promise<TestBot> {
  const bot = await openTestBot(options);
  const { discord } = bot;
  const isHere = () => options.mode === "http" || discord.gateway.connected > 0;
  await discord.until(() => isHere() && discord.commands.length > 0);
  return bot;
}

/** A reply with nothing but words. */
export const plainReply = (title: string, more: Partial<Reply> = {}): Reply => ({
  title,
  blocks: [],
  figures: [],
  ...more,
});

/** One of the commands, with another answer. */
export function answering(commands: readonly Command[], name: string, answer: Command["answer"]) {
  return commands.map((command) => (command.name === name ? { ...command, answer } : command));
}
