import { realLimits, startDiscord } from "../../test/fakes/discord/index.ts";
import { startTelegram } from "../../test/fakes/telegram/telegram.ts";
import { openLine } from "./line.ts";
import { spreadOver } from "./places.ts";
import type { FakesJob, FakesTold, Opened } from "./processes.ts";
import { tallyOfDiscord, tallyOfTelegram } from "./tally.ts";

/** A Discord and a Telegram in a process of their own. It does not outlive its parent. */
const job = JSON.parse(process.argv[2] ?? "") as FakesJob;
const patienceMs = 3_600_000;
const limits = job.limited
  ? { discord: realLimits, telegram: { perSecond: 30, perChatPerSecond: 1, perGroupPerMinute: 20 } }
  : { discord: {}, telegram: {} };

const discord = await startDiscord({ patienceMs, check: () => [], limits: limits.discord });
const telegram = await startTelegram({ patienceMs, limits: limits.telegram });

const { places } = discord;
const opened: Opened = {
  discord: {
    api: await reached(discord.api),
    token: discord.token,
    ordered: spreadOver("discord", job, () => places.addChannel().id),
  },
  telegram: {
    root: await reached(telegram.root),
    token: telegram.token,
    ordered: spreadOver("telegram", job, (isGroup) => {
      const chat = isGroup ? telegram.group() : telegram.privateChat(telegram.user());
      return String(chat.id);
    }),
  },
};

process.on("message", (asked) => {
  if (asked !== "tell") return;
  const { user, system } = process.cpuUsage();
  tell({
    kind: "told",
    discord: tallyOfDiscord(discord),
    telegram: tallyOfTelegram(telegram),
    cpuMs: (user + system) / 1000,
  });
});
process.on("disconnect", () => process.exit());
tell({ kind: "opened", opened });

async function reached(url: string): Promise<string> {
  if (job.oneWayMs === 0) return url;
  const { port, pathname } = new URL(url);
  const path = pathname === "/" ? "" : pathname;
  return `http://127.0.0.1:${await openLine(Number(port), job.oneWayMs)}${path}`;
}

function tell(told: FakesTold): void {
  process.send?.(told);
}
