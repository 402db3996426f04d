import { shiftTimes } from "../../test/bot/terminal/breakages.ts";
import { startDiscord, type FakeDiscord } from "../../test/fakes/discord/index.ts";
import { startTelegram, type FakeTelegram } from "../../test/fakes/telegram/telegram.ts";
import { recordings, startUpstream, type FakeUpstream } from "../../test/fakes/upstream.ts";
import { recordedAt } from "../../test/world.ts";
import { deadlineMs } from "../commands/people.ts";

/** Both platforms, without limits, and upstreams with recorded answers of this moment; all in this process. */
export interface Fakes extends AsyncDisposable {
  readonly discord: FakeDiscord;
  readonly telegram: FakeTelegram;
  readonly upstream: FakeUpstream;
  /** What a bot has to know to find them. */
  readonly env: Readonly<Record<string, string>>;
  /** Resolves once a bot takes what is asked on both, by gateway and polling. */
  connected(): Promise<void>;
}

/** Longer than all of a bench: what is waited for on Discord has a deadline of its own. */
const discordPatienceMs = 86_400_000;

/** @param isStrict whether messages are looked through for mistakes, which takes time. */
export async function openFakes(isStrict = false): Promise<Fakes> {
  const [discord, telegram, upstream] = await Promise.all([
    startDiscord({ patienceMs: discordPatienceMs, ...(!isStrict && { check: () => [] }) }),
    startTelegram({ patienceMs: deadlineMs }),
    openUpstream(),
  ]);
  return {
    discord,
    telegram,
    upstream,
    env: {
      UPSTREAM_BASE: upstream.base,
      DISCORD_TOKEN: discord.token,
      DISCORD_API: discord.api,
      TELEGRAM_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.root,
      HTTP_PORT: "0",
      DIGEST_JITTER_SECONDS: "0",
    },
    async connected() {
      await discord.until(() => discord.gateway.connected > 0);
      await telegram.until(() => telegram.calls.some(({ method }) => method === "getUpdates"));
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([discord.close(), telegram.close(), upstream.close()]);
    },
  };
}

/** Recorded answers, as if they had been recorded now. */
function openUpstream(): Promise<FakeUpstream> {
  const age = Temporal.Now.instant().since(recordedAt);
  return startUpstream(
    recordings.map((recording) => ({ ...recording, body: shiftTimes(recording.body, age) })),
  );
}
