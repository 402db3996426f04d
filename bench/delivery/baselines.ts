import { autoRetry } from "@grammyjs/auto-retry";
import { apiThrottler } from "@grammyjs/transformer-throttler";
import { REST, Routes } from "discord.js";
import { Api } from "grammy";
import { courierSettings } from "../../bot/digests/settings.ts";
import type { Opened } from "./processes.ts";

/** How people send to many on these platforms: what a digest says does not matter, only how fast it goes. */
const textOf = (at: number): string => `Good morning: 2 × RTX 4090 (no. s${at.toString(36)})`;

/** One after another, and again as Telegram says. */
export async function telegramLoop({ telegram }: Opened): Promise<void> {
  const api = new Api(telegram.token, { apiRoot: telegram.root });
  api.config.use(autoRetry());
  for (const [at, { channel }] of telegram.ordered.entries()) await api.sendMessage(channel, textOf(at));
}

/** All at once, held back by the throttler with its defaults. */
export async function telegramThrottler({ telegram }: Opened): Promise<void> {
  const api = new Api(telegram.token, { apiRoot: telegram.root });
  api.config.use(autoRetry(), apiThrottler());
  await Promise.all(telegram.ordered.map(({ channel }, at) => api.sendMessage(channel, textOf(at))));
}

/** All at once, held back by what discord.js knows of limits. */
export async function discordLoop({ discord }: Opened): Promise<void> {
  const rest = new REST({ api: discord.api }).setToken(discord.token);
  const send = (channel: string, content: string) =>
    rest.post(Routes.channelMessages(channel), { body: { content } });
  await Promise.all(discord.ordered.map(({ channel }, at) => send(channel, textOf(at))));
  rest.clearHashSweeper();
  rest.clearHandlerSweeper();
}

/** As many at once as our couriers have under way, without limits: what the libraries alone can do. */
export async function allBare({ discord, telegram }: Opened): Promise<void> {
  const api = new Api(telegram.token, { apiRoot: telegram.root });
  const rest = new REST({ api: discord.api, globalRequestsPerSecond: Infinity }).setToken(discord.token);
  await Promise.all([
    inLanes(courierSettings.telegram.mostUnderWay, telegram.ordered, ({ channel }, at) =>
      api.sendMessage(channel, textOf(at)),
    ),
    inLanes(courierSettings.discord.mostUnderWay, discord.ordered, ({ channel }, at) =>
      rest.post(Routes.channelMessages(channel), { body: { content: textOf(at) } }),
    ),
  ]);
  rest.clearHashSweeper();
  rest.clearHandlerSweeper();
}

async function inLanes<One>(
  lanes: number,
  all: readonly One[],
  act: (one: One, at: number) => Promise<unknown>,
): Promise<void> {
  const left = all.entries();
  const lane = async () => {
    for (const [at, one] of left) await act(one, at);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
