import { join } from "node:path";
import { benchOf, type Neighbour, type Row } from "./bench.ts";
import { discordCrowd } from "./commands/discord-people.ts";
import { answeredOn, type Answered, type AnsweredOn, type LoadSizes } from "./commands/load.ts";
import { burst } from "./commands/loads.ts";
import { askersOf } from "./commands/people.ts";
import { startBot, type Usage } from "./setup/bot.ts";
import { openFakes } from "./setup/fakes.ts";
import { known } from "./setup/numbers.ts";

const bare = join(import.meta.dirname, "bare", "bot.ts");
/** discord-api-docs interactions/receiving-and-responding: who has not been answered by then is told that nothing came. */
const lifeMs = 3_000;
const platforms = ["discord", "telegram"] as const;

export const bench = benchOf({
  measures:
    "How long people wait on Discord and Telegram, and how many answers a second there are: the bot is a process of its own; both platforms, the people and recorded upstreams are in another one, so that times hold both processes and the way between them. A quarter of all requests are buttons that are pressed.",
  beside:
    "Beside it: a bot of the same discord.js and grammY (with its runner) that answers everything with `ok`, asked by the same people of the same platforms; it has no webhook. Where all upstreams hang, what Discord waits for.",
  usual: { users: 500, atOnce: 50, seconds: 3 },
  quick: { users: 50, seconds: 1 },
  async run(sizes, note) {
    const ours = await measured("gateway", sizes);
    const theirs = await measured("gateway", sizes, bare);
    const http = await measured("http", { ...sizes, seconds: 1 });
    const all = [ours, http].flatMap(({ discord, telegram }) => [discord, telegram]);
    const lateMs = Math.max(...[...all, theirs.discord, theirs.telegram].map((each) => each.lateMs));
    note(
      `the process of platforms and people was late by at most ${lateMs.toFixed(1)} ms in 99 of 100 cases`,
    );
    note(
      `${sum(all, "asked")} requests were made; the bot's log tells of ${ours.told + http.told} answers, the last ones of the warm-up among them; the others were told to wait or were lost`,
    );
    return [
      ...platforms.flatMap((name) => rowsOf(name, sizes, ours[name], theirs[name])),
      ...platforms.map((name): Row => ({
        what: `${name} by HTTP: ${sizes.users} users, p99`,
        value: http[name].steadyP99,
        unit: "ms",
        goal: { most: 250 },
      })),
      { what: "left without an answer", value: sum(all, "lost"), unit: "", goal: { most: 0 } },
      {
        what: "memory at its largest",
        value: ours.mostMegabytes,
        unit: "MB",
        beside: [{ what: "bare bot", value: theirs.mostMegabytes }],
      },
      await hanging(sizes.users, note),
    ];
  },
});

const sum = (all: readonly Answered[], of: "asked" | "lost"): number =>
  all.reduce((count, each) => count + each[of], 0);

async function measured(
  way: "gateway" | "http",
  sizes: LoadSizes,
  file?: string,
): Promise<AnsweredOn & Usage> {
  await using fakes = await openFakes();
  const { discord, telegram } = fakes;
  const byPost = {
    DISCORD_MODE: "http",
    TELEGRAM_MODE: "webhook",
    TELEGRAM_WEBHOOK_URL: "https://bot.example/telegram/nobody-guesses-this",
    TELEGRAM_WEBHOOK_SECRET: "nobody-guesses-this-either",
  };
  await using bot = startBot(
    { ...fakes.env, ...(way === "http" && byPost) },
    file === undefined ? {} : { file },
  );
  const origin = way === "http" ? await bot.origin : undefined;
  if (origin === undefined) await fakes.connected();
  else {
    telegram.routeWebhook(origin);
    await telegram.until(() => telegram.webhook.url !== "");
  }
  if (file === undefined) await discord.until(() => discord.commands.length > 0);
  const answered = await answeredOn(fakes, bot, sizes, origin && `${origin}/discord`);
  return { ...answered, ...(await bot.usage()) };
}

function rowsOf(
  name: string,
  { users, atOnce }: LoadSizes,
  ours: Answered,
  theirs: Answered,
): readonly Row[] {
  const beside = (value: number): readonly Neighbour[] => [
    { what: `bare ${name === "discord" ? "discord.js" : "grammY"} bot`, value },
  ];
  const rowOf = (what: string, unit: string, of: keyof Answered): Row => ({
    what: `${name}: ${what}`,
    unit,
    value: ours[of],
    beside: beside(theirs[of]),
  });
  return [
    { ...rowOf(`${users} users, each asks every 5 s, p99`, "ms", "steadyP99"), goal: { most: 250 } },
    rowOf(`${users} ask at once, slowest`, "ms", "burstMs"),
    rowOf("one after another, p50", "ms", "aloneP50"),
    rowOf(`answers, ${atOnce} always under way`, "/s", "perSecond"),
    rowOf("CPU of the bot for an answer", "ms", "cpuMs"),
  ];
}

/** Nothing is known yet, every upstream takes connections and never answers, and so many Discord users ask at once. */
async function hanging(users: number, note: (text: string) => void): Promise<Row> {
  await using fakes = await openFakes();
  const { discord, upstream } = fakes;
  upstream.behaveAll("hang");
  await using bots = new AsyncDisposableStack();
  bots.use(startBot({ ...fakes.env, TELEGRAM_TOKEN: "" }));
  await discord.until(() => discord.gateway.connected > 0 && discord.commands.length > 0);
  const { seen } = await burst(askersOf(discordCrowd(discord, "gateway")(users)));
  const firsts = known(seen.map(({ firstMs }) => firstMs));
  const answers = known(seen.map(({ answerMs }) => answerMs));
  note(
    `all upstreams hang: ${firsts.length} of ${users} heard something, ${answers.length} were answered, the last after ${(Math.max(...answers) / 1000).toFixed(1)} s; upstreams got ${upstream.calls.length} requests`,
  );
  return {
    what: `all upstreams hang: ${users} ask at once, slowest first sign`,
    value: firsts.length < users ? Number.NaN : Math.max(...firsts),
    unit: "ms",
    goal: { most: lifeMs },
    beside: [{ what: "Discord waits", value: lifeMs }],
  };
}
