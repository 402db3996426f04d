import type { Bot } from "../setup/bot.ts";
import type { Fakes } from "../setup/fakes.ts";
import { latenessWhile } from "../setup/lateness.ts";
import { known, median, quantileOf } from "../setup/numbers.ts";
import { discordCrowd } from "./discord-people.ts";
import { burst, closed, steady, type Load } from "./loads.ts";
import { askersOf, type Asker, type Crowd } from "./people.ts";
import { telegramCrowd } from "./telegram-people.ts";

/** How one platform was answered, all times in ms until the answer was there. */
export interface Answered {
  /** One request after another. */
  readonly aloneP50: number;
  /** Answers with so many always under way, and what each took of the bot's CPU. */
  readonly perSecond: number;
  readonly cpuMs: number;
  /** So many users who ask every 5 s on average, twice each. */
  readonly steadyP99: number;
  /** The slowest of all when they ask at the very same moment. */
  readonly burstMs: number;
  readonly asked: number;
  readonly lost: number;
  /** So late was what this process, which is both platforms and all users, had to do, in 99 of 100 cases. */
  readonly lateMs: number;
}

export interface LoadSizes {
  readonly users: number;
  readonly atOnce: number;
  readonly seconds: number;
}

/** More than are ever under way at once, and each asks within its reserve. */
const closedCrowd = 800;

export interface AnsweredOn {
  readonly discord: Answered;
  readonly telegram: Answered;
  /** How often the log told of an answer. */
  readonly told: number;
}

/** @param url where the bot takes what Discord posts; the gateway where absent. */
export async function answeredOn(
  fakes: Fakes,
  bot: Bot,
  sizes: LoadSizes,
  url?: string,
): Promise<AnsweredOn> {
  const crowds = {
    discord: discordCrowd(fakes.discord, url === undefined ? "gateway" : { url }),
    telegram: telegramCrowd(fakes.telegram),
  };
  // Figures are fetched and code is compiled as they are in a bot that has run for a minute.
  for (const crowd of Object.values(crowds)) await closed(askersOf(crowd(200)), { atOnce: 10, ms: 3_000 });
  const told = () => bot.told.get("answered: answered") ?? 0;
  const before = told();
  const discord = await answeredTo(crowds.discord, bot, sizes);
  const telegram = await answeredTo(crowds.telegram, bot, sizes);
  return { discord, telegram, told: told() - before };
}

async function answeredTo(crowd: Crowd, bot: Bot, { users, atOnce, seconds }: LoadSizes): Promise<Answered> {
  const ms = seconds * 1000;
  const ofMany = (): readonly Asker[] => askersOf(crowd(closedCrowd));
  const alone = await closed(ofMany(), { atOnce: 1, ms });
  const before = await bot.usage();
  const full = await closed(ofMany(), { atOnce, ms });
  const { cpuMs } = await bot.usage();
  const askers = askersOf(crowd(users));
  let calm: Load = alone;
  const late = await latenessWhile(async () => {
    calm = await steady(askers, { rounds: 2 });
  });
  const sudden = await burst(askers);
  const all = [alone, full, calm, sudden].flatMap(({ seen }) => seen);
  const count = timesOf(full).length;
  return {
    aloneP50: median(timesOf(alone)),
    perSecond: (1000 * count) / full.ms,
    cpuMs: (cpuMs - before.cpuMs) / count,
    steadyP99: quantileOf(timesOf(calm), 0.99),
    burstMs: Math.max(...timesOf(sudden)),
    asked: all.length,
    lost: all.filter(({ answerMs }) => answerMs === undefined).length,
    lateMs: late.p99,
  };
}

const timesOf = ({ seen }: Load): readonly number[] => known(seen.map(({ answerMs }) => answerMs));
