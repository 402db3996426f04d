import { openTelegram, type TelegramOptions } from "../../../bot/telegram/index.ts";
import type { Host, HttpRoute, Platform } from "../../../bot/platform.ts";
import { startTelegram, type FakeTelegram, type FakeTelegramOptions } from "../../fakes/telegram/telegram.ts";
import { openTestHost, type TestHost, type TestHostOptions } from "../host.ts";

/** Our bot, at work on a Telegram of its own. Use with `await using`. */
export interface TestBot extends AsyncDisposable {
  readonly telegram: FakeTelegram;
  readonly tested: TestHost;
  readonly platform: Platform;
  readonly route: HttpRoute | undefined;
  /** What was written to the log under an event. */
  logged(event: string): readonly object[];
}

export interface TestBotOptions extends Partial<Pick<TelegramOptions, "mode" | "webhook" | "pace">> {
  readonly telegram?: FakeTelegram;
  readonly fake?: FakeTelegramOptions;
  readonly host?: TestHostOptions;
  /** Stands between the bot and its host. */
  readonly wrap?: (host: Host) => Host;
}

/** Nobody here types too fast. */
const limits = { perPersonPerMinute: 60_000, personBurst: 1_000, perPlacePerMinute: 60_000 };

/** Tries again soon, and sets the menus without a pause. */
export const testPace = { retryMs: 20, menuMs: 0 } as const;

export async function openBot(options: TestBotOptions = {}): Promise<TestBot> {
  const telegram = options.telegram ?? (await startTelegram(options.fake));
  const tested = await openTestHost({ limits, secrets: [telegram.token], ...options.host });
  const { mode = "polling", webhook, pace, wrap = (host) => host } = options;
  const { platform, route } = await openTelegram({
    token: telegram.token,
    apiRoot: telegram.root,
    host: wrap(tested.host),
    mode,
    pace: { ...testPace, ...pace },
    ...(webhook && { webhook }),
  });
  const close = async () => {
    await platform.stop();
    await tested[Symbol.asyncDispose]();
    if (!options.telegram) await telegram.close();
  };
  return {
    telegram,
    tested,
    platform,
    route,
    logged: (event) => tested.logged.filter(({ msg }) => msg === event),
    [Symbol.asyncDispose]: close,
  };
}

/** Somebody, and the private chat with the bot. */
export function someone({ telegram }: Pick<TestBot, "telegram">, language_code = "en") {
  const person = telegram.user({ first_name: "Ada", language_code });
  return { person, chat: telegram.privateChat(person) };
}

/** The calls of a method that came so far, by what they said. */
export const callsOf = ({ telegram }: Pick<TestBot, "telegram">, method: string) =>
  telegram.calls.filter((call) => call.method === method).map(({ payload }) => payload);
