import { setTimeout as sleep } from "node:timers/promises";
import { benchOf, type Bench, type Row } from "../bench.ts";
import { discordCrowd } from "../commands/discord-people.ts";
import type { Person, Seen } from "../commands/people.ts";
import { telegramCrowd } from "../commands/telegram-people.ts";
import { outcomeOf, rowsOfOutcome } from "../crash/outcome.ts";
import { openGround, refusalOfServer, type Ground, type State } from "../setup/ground.ts";
import { known, quantileOf } from "../setup/numbers.ts";
import { openBalancer } from "./balancer.ts";
import { startFleet, type Fleet, type Role, type Strike } from "./fleet.ts";

/** Everybody asks so often, at random moments. */
const roundMs = 4_000;
export const platforms = ["discord", "telegram"] as const;
type Name = (typeof platforms)[number];
const questions = [
  { kind: "ask", name: "price", options: { token: "akt" } },
  { kind: "ask", name: "compare", options: { gpu: "rtx4090", power: "0.2" } },
  { kind: "ask", name: "network", options: { network: "akash" } },
] as const;

export const many: readonly Role[] = ["web", "web", "worker", "worker", "courier", "courier"];

/** Each of `many` once. */
export const eachOnce = (signal: Strike["signal"]): readonly Strike[] =>
  many.map((role, at) => ({ role, nth: at % 2, signal }));

export interface Ran {
  /** From the first question to the last. */
  readonly ms: number;
  readonly calls: number;
  readonly complaints: number;
  readonly outcomes: Readonly<Record<Name, ReturnType<typeof outcomeOf>>>;
  readonly seen: Readonly<Record<Name, readonly Seen[]>>;
  /** How long each process that was struck took to end. */
  readonly stopsMs: readonly number[];
}

interface Sizes {
  readonly digests: number;
  readonly askers: number;
}

interface Running extends Sizes {
  readonly note: (text: string) => void;
  /** People go on asking for so long, also where all digests have arrived. */
  readonly leastMs?: number;
}

interface FleetBench extends Pick<Bench, "measures" | "beside"> {
  readonly measure: (
    running: Running,
  ) => Promise<{ readonly runs: readonly Ran[]; readonly rows: readonly Row[] }>;
}

/** A bench of several processes, which needs a PostgreSQL; no platform may complain in any of its runs. */
export const fleetBench = ({ measures, beside, measure }: FleetBench): Bench =>
  benchOf({
    measures,
    beside,
    usual: { digests: 1_500, askers: 20 },
    quick: { digests: 400, askers: 5 },
    async run(sizes, note) {
      const refusal = await refusalOfServer();
      if (refusal !== undefined) {
        note(`left out: ${refusal}`);
        return [];
      }
      const { runs, rows } = await measure({ ...sizes, note });
      const complaints = runs.reduce((sum, ran) => sum + ran.complaints, 0);
      return [
        ...rows,
        { what: "complaints of the platforms", value: complaints, unit: "", goal: { most: 0 } },
      ];
    },
  });

/** What may be doubled or stay without an answer on a platform. */
interface Allowed {
  readonly doubled: number;
  readonly unanswered: number;
}

/** What came of one platform; `beside` is one process that did the same. */
export function rowsOf(name: Name, ran: Ran, beside: Ran, allowed: Allowed): readonly Row[] {
  const p99 = ({ seen }: Ran) => quantileOf(known(seen[name].map(({ answerMs }) => answerMs)), 0.99);
  const lost = ({ seen }: Ran) => seen[name].filter(({ answerMs }) => answerMs === undefined).length;
  return [
    ...rowsOfOutcome(name, ran.outcomes[name], { mostDoubled: allowed.doubled }),
    {
      what: `${name}: left without an answer, of ${ran.seen[name].length}`,
      value: lost(ran),
      unit: "",
      goal: { most: allowed.unanswered },
      beside: [{ what: `one process, of ${beside.seen[name].length}`, value: lost(beside) }],
    },
    {
      what: `${name}: answer, p99`,
      value: p99(ran),
      unit: "ms",
      beside: [{ what: "one process", value: p99(beside) }],
    },
  ];
}

export async function runFleet(
  roles: readonly Role[],
  strikes: readonly Strike[],
  { digests, askers, note, leastMs = 0 }: Running,
): Promise<Ran> {
  await using ground = await openGround({ kind: "PostgreSQL", digests, isStrict: true });
  const { discord, telegram, upstream } = ground;
  const fleet = await startFleet(ground, roles);
  const balancer = await openBalancer(fleet.webPorts);
  telegram.routeWebhook(balancer.origin);
  await telegram.until(() => telegram.webhook.url !== "");
  await discord.until(() => discord.commands.length > 0);
  const over = new AbortController();
  const start = performance.now();
  const asking = [
    askOn(discordCrowd(discord, { url: `${balancer.origin}/discord` })(askers), over.signal),
    askOn(telegramCrowd(telegram)(askers), over.signal),
  ];
  const stopsMs = await strikeAll(ground, { fleet, strikes, digests });
  while ((await ground.state()).open > 0) await sleep(500);
  await sleep(Math.max(0, leastMs - (performance.now() - start)));
  const ms = performance.now() - start;
  over.abort();
  const [onDiscord = [], onTelegram = []] = await Promise.all(asking);
  await fleet.stop();
  const state: State = await ground.state();
  await balancer.close();
  const complaints = [...discord.complaints, ...telegram.complaints];
  for (const complaint of new Set(complaints))
    note(`${roles.length} processes: a platform complains: ${complaint}`);
  return {
    ms,
    calls: upstream.calls.length,
    complaints: complaints.length,
    outcomes: {
      discord: outcomeOf("discord", ground, state),
      telegram: outcomeOf("telegram", ground, state),
    },
    seen: { discord: onDiscord, telegram: onTelegram },
    stopsMs,
  };
}

interface Striking {
  readonly fleet: Fleet;
  readonly strikes: readonly Strike[];
  readonly digests: number;
}

/** One after another, spread over the wave; resolves with how long each took to end, in ms. */
async function strikeAll(ground: Ground, { fleet, strikes, digests }: Striking): Promise<readonly number[]> {
  const stopsMs: number[] = [];
  for (const [at, strike] of strikes.entries()) {
    const point = ((at + 1) / (strikes.length + 1)) * digests * 0.9;
    while (ground.arrived() < point) await sleep(20);
    stopsMs.push(await fleet.strike(strike));
  }
  return stopsMs;
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
