import { quantile } from "../../core/risk.ts";
import { startUpstream } from "../../test/fakes/upstream.ts";
import { startBot } from "./bot.ts";
import { discordCrowd, openDiscord } from "./discord-people.ts";
import { burst } from "./loads.ts";
import { askersOf } from "./people.ts";
import { known, verdict } from "./table.ts";

/** discord-api-docs interactions/receiving-and-responding: who has not been answered by then is told that nothing came. */
const lifeMs = 3_000;

/** Nothing is known yet, every upstream takes connections and never answers, and so many Discord users ask at once. */
export async function printHanging(users: number): Promise<void> {
  const upstream = await startUpstream();
  upstream.behaveAll("hang");
  await using discord = await openDiscord();
  await using bot = startBot({
    UPSTREAM_BASE: upstream.base,
    DISCORD_TOKEN: discord.token,
    DISCORD_MODE: "gateway",
    DISCORD_API: discord.api,
    TELEGRAM_TOKEN: "",
  });
  await discord.until(() => discord.gateway.connected > 0 && discord.commands.length > 0);
  const { seen } = await burst(askersOf(discordCrowd(discord, "gateway")(users)));
  const first = known(seen.map(({ firstMs }) => firstMs));
  const answers = known(seen.map(({ answerMs }) => answerMs));
  const inTime = first.filter((ms) => ms <= lifeMs).length;
  console.log(`\nall upstreams hang, cold database: ${users} Discord users ask at once (gateway)`);
  console.log(
    `  first callbacks within 3 s   ${inTime} of ${users}  (goal: all: ${verdict(inTime === users)})`,
  );
  console.log(`  first callback, ms           ${times(first)}`);
  console.log(`  answer, ms                   ${times(answers)}, ${answers.length} of ${users} came`);
  console.log(`  requests that upstreams got  ${upstream.calls.length}`);
  console.log(`  memory of the bot, MB        ${(await bot.usage()).megabytes.toFixed(0)}`);
  await upstream.close();
}

const times = (ms: readonly number[]): string =>
  `p50 ${(quantile([...ms], 0.5) ?? Number.NaN).toFixed(0)}, slowest ${Math.max(...ms).toFixed(0)}`;
