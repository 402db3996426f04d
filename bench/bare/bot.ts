import { run } from "@grammyjs/runner";
import { Client, GatewayIntentBits, InteractionResponseType, Routes } from "discord.js";
import { Bot } from "grammy";

/** The least that answers on both platforms with the libraries that bots are written with: whatever is asked, `ok`. */
const { DISCORD_TOKEN = "", DISCORD_API = "", TELEGRAM_TOKEN = "", TELEGRAM_API_ROOT = "" } = process.env;
const started = () => console.log(JSON.stringify({ msg: "started" }));

const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: DISCORD_API } });
const ok = { type: InteractionResponseType.ChannelMessageWithSource, data: { content: "ok" } };
client.on("interactionCreate", ({ id, token }) => {
  // `reply` sends a field that the fake does not take: `enforce_nonce`.
  void client.rest.post(Routes.interactionCallback(id, token), { body: ok, auth: false });
});
client.once("clientReady", started);
await client.login(DISCORD_TOKEN);

const bot = new Bot(TELEGRAM_TOKEN, { client: { apiRoot: TELEGRAM_API_ROOT } });
bot.on("message", (asked) => asked.reply("ok"));
bot.on("callback_query", (pressed) => pressed.reply("ok"));
const runner = run(bot);
await bot.init();
started();

process.once("SIGTERM", () => {
  void Promise.all([client.destroy(), runner.stop()]).then(() => process.exit());
});
