import { setTimeout as sleep } from "node:timers/promises";
import { createRecent } from "../../core/recent.ts";
import { secondsBetween } from "../../core/time.ts";
import { PlatformFailure, type Host, type HttpRoute, type Platform } from "../platform.ts";
import { openApis, type Apis } from "./api.ts";
import { createConnection, type Connection } from "./connection.ts";
import { createDestinations } from "./destinations.ts";
import { openHandler } from "./handler.ts";
import { createIntake, type Intake } from "./intake.ts";
import { createManagers } from "./managers.ts";
import { setMenus } from "./menus.ts";
import type { Office } from "./office.ts";
import { usualPace, type Pace } from "./pace.ts";
import { startPolling, type Polling } from "./polling.ts";
import { createPhotos, type Photos } from "./photos.ts";
import { createSender, type Sender } from "./send.ts";
import { setWebhook, webhookRoute, type WebhookOptions } from "./webhook.ts";

export interface TelegramOptions {
  readonly token: string;
  /** How updates come. `send`: they do not, and something else at the same token takes them. */
  readonly mode: "polling" | "webhook" | "send";
  /** `https://api.telegram.org` where it is absent; without a slash at its end. */
  readonly apiRoot?: string | undefined;
  /** For the mode of that name. */
  readonly webhook?: WebhookOptions | undefined;
  readonly host: Host;
  readonly pace?: Partial<Pace> | undefined;
}

export interface OpenedTelegram {
  readonly platform: Platform;
  /** Where Telegram brings its updates. */
  readonly route?: HttpRoute;
}

/** What is at work once Telegram has let us in. */
interface Running {
  /** Absent where no updates come. */
  readonly intake?: Intake | undefined;
  readonly polling?: Polling | undefined;
}

/** What the way from opening to ending shares. */
interface Life {
  readonly options: TelegramOptions;
  readonly pace: Pace;
  readonly apis: Apis;
  readonly connection: Connection;
  /** Aborted at the end. */
  readonly signal: AbortSignal;
  readonly end: (failure?: PlatformFailure) => void;
  readonly sender: Sender;
  readonly photos: Photos;
  running?: Running;
  /** Telegram has let us in. */
  isIn: boolean;
  stopped: boolean;
}

/**
 * Opens the bot on Telegram. Where Telegram is out of reach it goes on trying behind what it returns. Rejects with a
 * PlatformFailure where Telegram refuses us, or where a webhook is not told with a secret.
 */
export async function openTelegram(options: TelegramOptions): Promise<OpenedTelegram> {
  const hook = options.mode === "webhook" ? checkedHook(options.webhook) : undefined;
  const { promise: ended, resolve: settle } = Promise.withResolvers<PlatformFailure | undefined>();
  const life = newLife(options, settle);
  const begun = begin(life, hook);
  begun.catch((error: unknown) => life.end(failureFrom(error, life)));
  await Promise.race([begun, life.connection.troubled]);
  const platform: Platform = {
    name: "telegram",
    send: (to, message) => life.sender.send(to, message),
    stop: () => stop(life),
    notReady: (now) => notReady(life, now),
    ended,
  };
  const taker = () => (life.stopped ? undefined : life.running?.intake);
  return { platform, ...(hook && { route: webhookRoute(hook, taker) }) };
}

/** A poll takes up to 45 s where all is well. */
const silentSeconds = 90;

function notReady(
  { stopped, signal, isIn, connection, options }: Life,
  now: Temporal.Instant,
): string | undefined {
  if (stopped || signal.aborted) return "ended";
  if (!isIn) return "not let in yet";
  if (options.mode !== "polling") return undefined;
  const silence = secondsBetween(connection.heardAt() ?? now, now);
  return silence > silentSeconds ? `no answer to getUpdates for ${Math.floor(silence)} s` : undefined;
}

/** Without a secret anybody could say what Telegram says. */
function checkedHook(hook: WebhookOptions | undefined): WebhookOptions {
  if (hook && hook.secret !== "") return hook;
  throw new PlatformFailure("Telegram's webhook needs an address and a secret");
}

function newLife(options: TelegramOptions, settle: (failure?: PlatformFailure) => void): Life {
  const { token, apiRoot, host } = options;
  const pace = { ...usualPace, ...options.pace };
  const ending = new AbortController();
  const { signal } = ending;
  const end = (failure?: PlatformFailure): void => {
    settle(failure);
    ending.abort();
  };
  const onCall = (status?: number) => host.onCall?.("telegram", status);
  const apis = openApis({ token, apiRoot, signal, pace, onCall });
  const photos = createPhotos();
  const sender = createSender({
    api: apis.quick,
    photos,
    host,
    isStopped: () => life.stopped,
    signal,
    onRefused: end,
  });
  const connection = createConnection(host, pace);
  const life: Life = {
    options,
    pace,
    apis,
    connection,
    signal,
    end,
    sender,
    photos,
    isIn: false,
    stopped: false,
  };
  return life;
}

/** Resolves once updates come, or where they do not, once Telegram has let us in. */
async function begin(life: Life, hook: WebhookOptions | undefined): Promise<void> {
  const { apis, connection, signal, pace } = life;
  const { host, mode } = life.options;
  const me = await connection.insist(() => apis.quick.getMe(), signal);
  if (mode !== "send") await takeUpdates(life, hook, me);
  life.isIn = true;
  host.log.info("started", { platform: "telegram", mode });
  if (mode !== "send") void setMenus({ api: apis.patient, host, botId: me.id, signal, pauseMs: pace.menuMs });
}

async function takeUpdates(life: Life, hook: WebhookOptions | undefined, me: Me): Promise<void> {
  const { apis, connection, signal } = life;
  const { host } = life.options;
  const intake = createIntake(openHandler(officeFor(life, me)), host.log);
  life.running = { intake };
  if (hook) await setWebhook(hook, { api: apis.quick, connection, host, signal });
  else life.running = { intake, polling: await poll(life, intake) };
}

/** What we are told of ourselves. */
interface Me {
  readonly id: number;
  readonly username: string;
}

function officeFor(life: Life, { id, username }: Me): Office {
  const { apis, pace, end } = life;
  const { host } = life.options;
  const administrators = async (chatId: number): Promise<readonly number[]> =>
    (await apis.patient.getChatAdministrators(chatId)).map(({ user }) => user.id);
  const managers = createManagers({ administrators, clock: host.clock });
  return {
    host,
    us: { id, username, commands: new Set(host.commands.map(({ name }) => name)) },
    patient: apis.patient,
    quick: apis.quick,
    managers,
    destinations: createDestinations({ api: apis.patient, us: id, managers, clock: host.clock }),
    photos: life.photos,
    pace,
    owners: createRecent(rememberedMessages),
    pickers: createRecent(rememberedChats),
    lost: createRecent(rememberedChats),
    end,
  };
}

const rememberedMessages = 20_000;
const rememberedChats = 2_000;

/** A webhook that was set before takes the updates away. */
async function poll(life: Life, intake: Intake): Promise<Polling> {
  const { apis, connection, signal, end } = life;
  await connection.insist(() => apis.quick.deleteWebhook(), signal);
  const polling = startPolling({ api: apis.polling, connection, intake, signal });
  polling.ended.catch((error: unknown) => end(failureFrom(error, life)));
  return polling;
}

/** What is no refusal of Telegram's is our bug, unless we were told to stop. */
function failureFrom(error: unknown, { signal, options }: Life): PlatformFailure | undefined {
  if (signal.aborted) return undefined;
  if (error instanceof PlatformFailure) return error;
  return new PlatformFailure(`Telegram has ended by our failure ${options.host.log.report(error)}`);
}

async function stop(life: Life): Promise<void> {
  if (life.stopped) return;
  life.stopped = true;
  const { running, pace, sender } = life;
  const late = new AbortController();
  const { polling, intake } = running ?? {};
  const done = Promise.all([polling?.stop(), intake?.idle(), sender.idle()]).finally(() => late.abort());
  await Promise.race([done, sleep(pace.stopMs, undefined, { signal: late.signal }).catch(() => {})]);
  life.end();
  life.options.host.log.info("stopped", { platform: "telegram" });
}
