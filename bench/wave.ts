import { setTimeout as sleep } from "node:timers/promises";
import { courierSettings } from "../bot/digests/settings.ts";
import { benchOf, type Row } from "./bench.ts";
import { firstAsk } from "./commands/deeds.ts";
import { discordCrowd } from "./commands/discord-people.ts";
import type { Crowd, Person, Seen } from "./commands/people.ts";
import { telegramCrowd } from "./commands/telegram-people.ts";
import { openGround } from "./setup/ground.ts";
import { known, quantileOf } from "./setup/numbers.ts";

const platforms = ["discord", "telegram"] as const;
const allowedPerSecond = courierSettings.discord.perSecond + courierSettings.telegram.perSecond;

interface WaveSizes {
  readonly digests: number;
  readonly askers: number;
  /** Everybody asks once in each of them, at a random moment. */
  readonly rounds: number;
  readonly roundSeconds: number;
}

export const bench = benchOf({
  measures: `How long people wait for an answer to \`${firstAsk.name}\` while digests are sent to everybody; the bot is a process of its own and does both at once.`,
  beside:
    "Beside it: the same people who ask the same while no digest is due; and the messages a second that we allow ourselves on both platforms together.",
  usual: { digests: 2_500, askers: 200, rounds: 3, roundSeconds: 8 },
  quick: { digests: 800, askers: 50, rounds: 1 },
  async run(sizes, note) {
    const calm = await measured({ ...sizes, digests: 0 });
    const busy = await measured(sizes);
    note(
      `CPU of the bot: ${calm.cpu.toFixed(0)} % of a core without, ${busy.cpu.toFixed(0)} % with the wave`,
    );
    const all = [calm, busy].flatMap(({ seen }) => platforms.flatMap((name) => seen[name]));
    return [
      ...platforms.flatMap((name) => rowsOf(name, calm.seen[name], busy.seen[name])),
      {
        what: "left without an answer",
        value: all.filter(({ answerMs }) => answerMs === undefined).length,
        unit: "",
        goal: { most: 0 },
      },
      {
        what: "digests meanwhile",
        value: busy.sentPerSecond,
        unit: "/s",
        beside: [{ what: "we allow ourselves", value: allowedPerSecond }],
      },
    ];
  },
});

function rowsOf(name: string, calm: readonly Seen[], busy: readonly Seen[]): readonly Row[] {
  const of = (seen: readonly Seen[], share: number) =>
    quantileOf(known(seen.map(({ answerMs }) => answerMs)), share);
  const rowOf = (quantile: string, share: number): Row => ({
    what: `${name}: answer in the wave, ${quantile}`,
    value: of(busy, share),
    unit: "ms",
    beside: [{ what: `without it, ${quantile}`, value: of(calm, share) }],
  });
  return [
    rowOf("p50", 0.5),
    rowOf("p99", 0.99),
    {
      what: `${name}: p99 in the wave over p99 without`,
      value: of(busy, 0.99) / of(calm, 0.99),
      unit: "×",
      goal: { most: 2 },
    },
  ];
}

interface Measured {
  readonly seen: Readonly<Record<(typeof platforms)[number], readonly Seen[]>>;
  readonly sentPerSecond: number;
  /** In percent of a core. */
  readonly cpu: number;
}

async function measured({ digests, ...sizes }: WaveSizes): Promise<Measured> {
  await using ground = await openGround({ digests });
  await using bot = ground.start();
  await ground.connected();
  await ground.discord.until(() => ground.discord.commands.length > 0);
  const crowds = [discordCrowd(ground.discord, "gateway"), telegramCrowd(ground.telegram)];
  const askAll = (rounds: number) => Promise.all(crowds.map((crowd) => asked(crowd, { ...sizes, rounds })));
  // Figures are fetched and code is compiled before anything is measured, and no wave is over by then.
  await askAll(1);
  const [sent, { cpuMs }, start] = [await ground.sent(), await bot.usage(), performance.now()];
  const [discord = [], telegram = []] = await askAll(sizes.rounds);
  const ms = performance.now() - start;
  return {
    seen: { discord, telegram },
    sentPerSecond: (1000 * ((await ground.sent()) - sent)) / ms,
    cpu: (100 * ((await bot.usage()).cpuMs - cpuMs)) / ms,
  };
}

/** Each asks once in each round; resolves with how it went. */
async function asked(
  crowd: Crowd,
  { askers, rounds, roundSeconds }: Omit<WaveSizes, "digests">,
): Promise<readonly Seen[]> {
  const ask = async (person: Person, round: number): Promise<Seen> => {
    await sleep((round + Math.random()) * roundSeconds * 1000);
    return person.act(firstAsk);
  };
  return Promise.all(
    crowd(askers).flatMap((person) => Array.from({ length: rounds }, (_, round) => ask(person, round))),
  );
}
