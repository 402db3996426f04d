import { courierSettings } from "../bot/digests/settings.ts";
import type { PlatformName } from "../core/subscription.ts";
import { benchOf, type Neighbour, type Row } from "./bench.ts";
import {
  openFakes,
  runBot,
  type BotResult,
  type EngineJob,
  type Told,
  type Way,
} from "./delivery/processes.ts";
import { countsOf } from "./delivery/tally.ts";

/** On the way to a platform; an answer takes as long to come back. */
const oneWayMs = 50;
/** What the platforms take a second: core.telegram.org/bots/faq; discord-api-docs topics/rate-limits. */
const takenPerSecond = { telegram: 30, discord: 50 } as const;
const pace = { discord: courierSettings.discord.perSecond, telegram: courierSettings.telegram.perSecond };
const wantedShare = 0.95;
const wantedPerSecond = 1_000;

export const bench = benchOf({
  measures: `Digests that are due at once, sent by the bot as it is. First to a Discord and a Telegram that keep to the limits of the real ones and are ${2 * oneWayMs} ms away, where most places are people or channels with one digest each, some are groups and some have up to six. Then with all limits lifted: how many the machine can do; and last what each step takes of the CPU.`,
  beside:
    "Beside it: the pace that we set ourselves, what the platforms take, and how people else send to many: a loop and grammY's auto-retry, the same with its throttler, all at once with what discord.js knows of limits. With limits lifted: the libraries alone, which send as many short texts.",
  usual: { digests: 1_000, baseline: 400, lifted: 3_000 },
  quick: { digests: 200, baseline: 100, lifted: 300 },
  run: async (sizes, note) => [
    ...(await withinLimits(sizes, note)),
    ...(await withLimitsLifted(sizes.lifted, note)),
  ],
});

type Note = (text: string) => void;

interface Ran {
  readonly digests: number;
  readonly bot: BotResult;
  readonly told: Told;
}

async function run(way: Way, count: number, engine: EngineJob): Promise<Ran> {
  const lifted = { limited: false, oneWayMs: 0, spread: "alone" } as const;
  const limited = { limited: true, oneWayMs, spread: "mixed" } as const;
  await using fakes = await openFakes({ digests: count, ...(engine.limited ? limited : lifted) });
  const bot = await runBot({ way, opened: fakes.opened, engine });
  return { digests: count, bot, told: await fakes.tell() };
}

async function withinLimits(
  { digests, baseline }: { readonly digests: number; readonly baseline: number },
  note: Note,
): Promise<readonly Row[]> {
  const engine: EngineJob = { pace, limited: true, texts: "different" };
  const ours = await run("rigwise", digests, engine);
  const [loop, throttler, rest] = await Promise.all([
    run("telegram-loop", baseline, engine),
    run("telegram-throttler", baseline, engine),
    run("discord-loop", baseline, engine),
  ]);
  noteOdd(ours, note);
  return [
    ...rowsOf("telegram", ours, [
      { what: "loop and auto-retry", ran: loop },
      { what: "throttler and auto-retry", ran: throttler },
    ]),
    ...rowsOf("discord", ours, [{ what: "discord.js, all at once", ran: rest }]),
  ];
}

interface Peer {
  readonly what: string;
  readonly ran: Ran;
}

function rowsOf(name: PlatformName, ours: Ran, peers: readonly Peer[]): readonly Row[] {
  const beside = (of: (ran: Ran) => number): readonly Neighbour[] =>
    peers.map(({ what, ran }) => ({ what, value: of(ran) }));
  const tooMany = ({ told }: Ran) => told[name].tooMany;
  const astray = ({ told, digests }: Ran) => {
    const { lost, doubled } = countsOf(told[name], digests);
    return lost + doubled;
  };
  const perSecond = ({ told, digests }: Ran) =>
    // Between so many messages there is one gap less.
    (1000 * (countsOf(told[name], digests).arrived - 1)) / told[name].ms;
  return [
    {
      what: `${name}: messages`,
      value: perSecond(ours),
      unit: "/s",
      goal: { least: wantedShare * pace[name] },
      beside: [
        { what: "our pace", value: pace[name] },
        { what: `${name} takes`, value: takenPerSecond[name] },
        ...beside(perSecond),
      ],
    },
    {
      what: `${name}: answers of 429`,
      value: tooMany(ours),
      unit: "",
      goal: { most: 0 },
      beside: beside(tooMany),
    },
    {
      what: `${name}: lost or doubled`,
      value: astray(ours),
      unit: "",
      goal: { most: 0 },
      beside: beside(astray),
    },
  ];
}

async function withLimitsLifted(digests: number, note: Note): Promise<readonly Row[]> {
  const engine = { pace: { discord: 1_000, telegram: 1_000 }, limited: false };
  const bare = await run("bare", digests, { ...engine, texts: "different" });
  const rows: Row[] = [];
  for (const texts of ["equal", "different"] as const) {
    const ran = await run("rigwise", digests, { ...engine, texts });
    noteOdd(ran, note);
    note(
      `limits lifted, all ${texts}: bot ${percentOf(ran.bot.cpuMs, ran)}, fakes ${percentOf(ran.told.cpuMs, ran)} of a core`,
    );
    rows.push({
      what: `limits lifted, all ${texts}`,
      value: perSecondOf(ran),
      unit: "/s",
      goal: { least: wantedPerSecond },
      beside: [{ what: "bare discord.js and grammY", value: perSecondOf(bare) }],
    });
  }
  const { bot } = await run("phases", digests, { ...engine, texts: "different" });
  return [
    ...rows,
    ...bot.phases.map(({ name, cpuMs }) => ({
      what: `CPU, ${name}`,
      value: cpuMs,
      unit: "ms",
      ...(name.includes("sockets") && {
        beside: [{ what: "bare, both platforms", value: bare.bot.cpuMs / (2 * digests) }],
      }),
    })),
  ];
}

const percentOf = (cpuMs: number, { bot }: Ran): string => `${((100 * cpuMs) / bot.ms).toFixed(0)} %`;

/** On both platforms together; NaN where a message is lost or doubled. */
function perSecondOf({ digests, bot, told }: Ran): number {
  const counts = [countsOf(told.discord, digests), countsOf(told.telegram, digests)];
  const isWhole = counts.every(({ lost, doubled }) => lost + doubled === 0);
  return isWhole ? (1000 * 2 * digests) / bot.ms : Number.NaN;
}

/** What the bot said that it should not have to say, and what the platforms complain of. */
function noteOdd({ bot, told }: Ran, note: Note): void {
  const usual = new Set(["started", "stopped", "messages made", "messages sent"]);
  for (const [what, times] of Object.entries(bot.told)) if (!usual.has(what)) note(`log: ${times} × ${what}`);
  for (const name of ["discord", "telegram"] as const)
    for (const complaint of told[name].complaints) note(`${name} complains: ${complaint}`);
}
