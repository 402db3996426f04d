import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { courierSettings } from "../bot/digests/settings.ts";
import { quantile } from "../core/risk.ts";
import { discordCrowd } from "./commands/discord-people.ts";
import type { Person, Seen } from "./commands/people.ts";
import { known, verdict } from "./commands/table.ts";
import { telegramCrowd } from "./commands/telegram-people.ts";
import { openGround, type Ground } from "./crash/ground.ts";
import { outcomeOf, printHead, printOutcome } from "./crash/outcome.ts";
import { openBalancer } from "./machines/balancer.ts";
import { startFleet, type Fleet, type Role } from "./machines/fleet.ts";

/**
 * Two web processes, two workers and two couriers on one PostgreSQL, while people ask and digests are sent: each is killed
 * once and comes back. Beside it one process does the same, unharmed. Fails where an answer or a digest is lost or doubled
 * (on Telegram more than what was on its way), or where upstreams are asked 10 % more often than by one process.
 * `npm run machines -- --digests 3000`
 */
const { values } = parseArgs({ options: { digests: { type: "string", default: "3000" } } });
const digests = Number(values.digests);
const askers = 20;
/** Everybody asks so often, at random moments. */
const roundMs = 4_000;
const mostCalls = 1.1;
const platforms = ["discord", "telegram"] as const;
const questions = [
  { kind: "ask", name: "price", options: { token: "akt" } },
  { kind: "ask", name: "compare", options: { gpu: "rtx4090", power: "0.2" } },
  { kind: "ask", name: "network", options: { network: "akash" } },
] as const;

interface Run {
  readonly calls: number;
  readonly isGood: boolean;
}

interface Strike {
  readonly role: Role;
  readonly nth: number;
}

const many: readonly Role[] = ["web", "web", "worker", "worker", "courier", "courier"];
const strikes: readonly Strike[] = many.map((role, at) => ({ role, nth: at % 2 }));

const one = await run("one process, unharmed", ["all"], []);
const six = await run("two of each role, each killed once", many, strikes);
const share = six.calls / one.calls;
console.log(
  `\nupstream calls: ${one.calls} by one process, ${six.calls} by six: ${share.toFixed(2)} times  goal at most ${mostCalls}: ${verdict(share <= mostCalls)}`,
);
process.exitCode = one.isGood && six.isGood && share <= mostCalls ? 0 : 1;

async function run(title: string, roles: readonly Role[], kills: readonly Strike[]): Promise<Run> {
  await using ground = await openGround({ database: "PostgreSQL", digests });
  const { discord, telegram, upstream } = ground;
  const fleet = await startFleet(ground, roles);
  const balancer = await openBalancer(fleet.webPorts);
  telegram.routeWebhook(balancer.origin);
  await telegram.until(() => telegram.webhook.url !== "");
  await discord.until(() => discord.commands.length > 0);
  const over = new AbortController();
  const crowds = [
    discordCrowd(discord, { url: `${balancer.origin}/discord` })(askers),
    telegramCrowd(telegram)(askers),
  ];
  const asking = crowds.map((people) => askOn(people, over.signal));
  await strikeDown(ground, fleet, kills);
  while ((await ground.state()).open > 0) await sleep(500);
  over.abort();
  const seen = await Promise.all(asking);
  await fleet.stop();
  printHead(title);
  const state = await ground.state();
  const sent = platforms.map((platform) => {
    const mostDoubled = platform === "discord" ? 0 : kills.length * courierSettings[platform].mostUnderWay;
    return printOutcome(platform, outcomeOf(platform, ground, state), { mostDoubled });
  });
  const answered = platforms.map((platform, at) => printAnswers(platform, seen[at] ?? [], kills));
  const complaints = [...discord.complaints, ...telegram.complaints];
  for (const complaint of new Set(complaints)) console.log(`  a platform complains: ${complaint}`);
  for (const [what, times] of ground.told) if (times > 0) console.log(`  log: ${times} × ${what}`);
  await balancer.close();
  const isGood = [...sent, ...answered].every(Boolean) && complaints.length === 0;
  return { calls: upstream.calls.length, isGood };
}

/** One after another, spread over the wave. */
async function strikeDown(ground: Ground, fleet: Fleet, kills: readonly Strike[]): Promise<void> {
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

function printAnswers(platform: string, seen: readonly Seen[], kills: readonly Strike[]): boolean {
  const times = known(seen.map(({ answerMs }) => answerMs));
  const lost = seen.length - times.length;
  const p99 = quantile([...times], 0.99) ?? Number.NaN;
  const webKills = kills.filter(({ role }) => role === "web").length;
  // Telegram is told that an update was taken before it is answered.
  const mostLost = platform === "telegram" ? webKills * askers : 0;
  console.log(
    `${platform}: ${seen.length} asked, ${lost} left without an answer, p99 ${p99.toFixed(0)} ms  goal at most ${mostLost} lost: ${verdict(lost <= mostLost)}`,
  );
  return lost <= mostLost;
}
