import { setTimeout as sleep } from "node:timers/promises";
import { courierSettings } from "../bot/digests/settings.ts";
import { benchOf, type Row } from "./bench.ts";
import { discordCrowd } from "./commands/discord-people.ts";
import type { Person, Seen } from "./commands/people.ts";
import { telegramCrowd } from "./commands/telegram-people.ts";
import { outcomeOf, rowsOfOutcome } from "./crash/outcome.ts";
import { openBalancer } from "./machines/balancer.ts";
import { startFleet, type Fleet, type Role } from "./machines/fleet.ts";
import { openGround, refusalOfServer, type Ground, type State } from "./setup/ground.ts";
import { known, quantileOf } from "./setup/numbers.ts";

/** Everybody asks so often, at random moments. */
const roundMs = 4_000;
const platforms = ["discord", "telegram"] as const;
const questions = [
  { kind: "ask", name: "price", options: { token: "akt" } },
  { kind: "ask", name: "compare", options: { gpu: "rtx4090", power: "0.2" } },
  { kind: "ask", name: "network", options: { network: "akash" } },
] as const;

const many: readonly Role[] = ["web", "web", "worker", "worker", "courier", "courier"];
const strikes: readonly Strike[] = many.map((role, at) => ({ role, nth: at % 2 }));

export const bench = benchOf({
  measures:
    "Two web processes, two workers and two couriers on one PostgreSQL, while people ask and digests are sent; each process is killed once and comes back. What was on its way on Telegram, or had been taken there and not answered, may come twice or stay without an answer.",
  beside: "Beside it: one process that does the same, unharmed.",
  usual: { digests: 1_500, askers: 20 },
  quick: { digests: 400, askers: 5 },
  async run(sizes, note) {
    const refusal = await refusalOfServer();
    if (refusal !== undefined) {
      note(`left out: ${refusal}`);
      return [];
    }
    const one = await run(["all"], [], { ...sizes, note });
    const six = await run(many, strikes, { ...sizes, note });
    return [
      ...platforms.flatMap((name) => rowsOf(name, one, six)),
      {
        what: "complaints of the platforms",
        value: one.complaints + six.complaints,
        unit: "",
        goal: { most: 0 },
      },
      {
        what: "calls that upstreams got",
        value: six.calls,
        unit: "",
        goal: { most: 1.1 * one.calls },
        beside: [{ what: "one process", value: one.calls }],
      },
    ];
  },
});

interface Strike {
  readonly role: Role;
  readonly nth: number;
}

interface Ran {
  readonly calls: number;
  readonly complaints: number;
  readonly outcomes: Readonly<Record<(typeof platforms)[number], ReturnType<typeof outcomeOf>>>;
  readonly seen: Readonly<Record<(typeof platforms)[number], readonly Seen[]>>;
  readonly askers: number;
}

interface Running {
  readonly digests: number;
  readonly askers: number;
  readonly note: (text: string) => void;
}

function rowsOf(name: (typeof platforms)[number], one: Ran, six: Ran): readonly Row[] {
  const isTelegram = name === "telegram";
  const webKills = strikes.filter(({ role }) => role === "web").length;
  const mostDoubled = isTelegram ? strikes.length * courierSettings[name].mostUnderWay : 0;
  const p99 = ({ seen }: Ran) => quantileOf(known(seen[name].map(({ answerMs }) => answerMs)), 0.99);
  const lost = ({ seen }: Ran) => seen[name].filter(({ answerMs }) => answerMs === undefined).length;
  return [
    ...rowsOfOutcome(name, six.outcomes[name], { mostDoubled }),
    {
      what: `${name}: left without an answer, of ${six.seen[name].length}`,
      value: lost(six),
      unit: "",
      // Telegram is told that an update was taken before it is answered.
      goal: { most: isTelegram ? webKills * six.askers : 0 },
      beside: [{ what: `one process, of ${one.seen[name].length}`, value: lost(one) }],
    },
    {
      what: `${name}: answer, p99`,
      value: p99(six),
      unit: "ms",
      beside: [{ what: "one process", value: p99(one) }],
    },
  ];
}

async function run(
  roles: readonly Role[],
  kills: readonly Strike[],
  { digests, askers, note }: Running,
): Promise<Ran> {
  await using ground = await openGround({ kind: "PostgreSQL", digests, isStrict: true });
  const { discord, telegram, upstream } = ground;
  const fleet = await startFleet(ground, roles);
  const balancer = await openBalancer(fleet.webPorts);
  telegram.routeWebhook(balancer.origin);
  await telegram.until(() => telegram.webhook.url !== "");
  await discord.until(() => discord.commands.length > 0);
  const over = new AbortController();
  const asking = [
    askOn(discordCrowd(discord, { url: `${balancer.origin}/discord` })(askers), over.signal),
    askOn(telegramCrowd(telegram)(askers), over.signal),
  ];
  await strikeDown(ground, { fleet, kills, digests });
  while ((await ground.state()).open > 0) await sleep(500);
  over.abort();
  const [onDiscord = [], onTelegram = []] = await Promise.all(asking);
  await fleet.stop();
  const state: State = await ground.state();
  await balancer.close();
  const complaints = [...discord.complaints, ...telegram.complaints];
  for (const complaint of new Set(complaints))
    note(`${roles.length} processes: a platform complains: ${complaint}`);
  return {
    calls: upstream.calls.length,
    complaints: complaints.length,
    outcomes: {
      discord: outcomeOf("discord", ground, state),
      telegram: outcomeOf("telegram", ground, state),
    },
    seen: { discord: onDiscord, telegram: onTelegram },
    askers,
  };
}

interface Striking {
  readonly fleet: Fleet;
  readonly kills: readonly Strike[];
  readonly digests: number;
}

/** One after another, spread over the wave. */
async function strikeDown(ground: Ground, { fleet, kills, digests }: Striking): Promise<void> {
  for (const [at, { role, nth }] of kills.entries()) {
    const point = ((at + 1) / (kills.length + 1)) * digests * 0.9;
    while (ground.arrived() < point) await sleep(20);
    await fleet.strike(role, nth);
  }
}

/** Each asks once in each round until it is over; resolves with how it went. */
async function askOn(people: readonly Person[], signal: AbortSignal): Promise<readonly Seen[]> {
  const seen: Promise<Seen>[] = [];
  const rest = (ms: number) => sleep(ms, undefined, { signal }).catch(() => {});
  const ask = async (person: Person, at: number): Promise<void> => {
    await rest(Math.random() * roundMs);
    for (let turn = at; !signal.aborted; turn += 1) {
      const question = questions[turn % questions.length];
      if (question) seen.push(person.act(question));
      await rest(roundMs);
    }
  };
  await Promise.all(people.map(ask));
  return Promise.all(seen);
}
