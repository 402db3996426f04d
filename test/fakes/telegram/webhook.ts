import { createCourier, type Courier, type CourierOptions } from "./courier.ts";
import { flagOf, integerOf, textOf, type Payload } from "./payload.ts";
import { flawed } from "./refusal.ts";
import type { Handler } from "./server.ts";
import type { Pending } from "./updates.ts";

/** Where updates go, as `setWebhook` was told. */
export interface WebhookInfo {
  /** Empty where none is set. */
  readonly url: string;
  readonly secretToken: string;
  readonly maxConnections: number;
  /** Of the last delivery that failed. */
  readonly lastError?: string;
  /** Unix time in seconds. */
  readonly lastErrorDate?: number;
}

export interface Webhook {
  readonly info: WebhookInfo;
  set(info: WebhookInfo, waiting: Iterable<Pending>): void;
  remove(): void;
  /** Hears of an update that waits. */
  enqueue(pending: Pending): void;
}

export interface WebhookOptions extends Omit<CourierOptions, "onRefused"> {
  /** The origin that stands for every https address: the bot under test on loopback. */
  readonly route: () => string;
  /** Unix time in seconds. */
  readonly now: () => number;
  /** Hears that the webhook did not take an update. */
  readonly onTrouble: () => void;
}

/** Bot API, setWebhook. */
const defaultConnections = 40;
const maxConnections = 100;
const secretShape = /^[\w-]{0,256}$/;
/** The usual port is none. */
const ports: ReadonlySet<string> = new Set(["", "80", "88", "8443"]);
/** 23 hours of it close a webhook; here the first does. tdlib/telegram-bot-api WebhookActor.cpp. */
const goneStatus = 410;

const none: WebhookInfo = { url: "", secretToken: "", maxConnections: defaultConnections };

export function createWebhook(options: WebhookOptions): Webhook {
  let info = none;
  let courier: Courier | undefined;
  const remove = (): void => {
    courier?.close();
    courier = undefined;
    info = none;
  };
  const onRefused = (error: string, status: number | undefined): void => {
    info = { ...info, lastError: error, lastErrorDate: options.now() };
    if (status === goneStatus) remove();
    options.onTrouble();
  };
  return {
    get info() {
      return info;
    },
    set: (wanted, waiting) => {
      remove();
      info = wanted;
      const { pathname, search } = new URL(wanted.url);
      const url = () => new URL(pathname + search, options.route());
      courier = createCourier({ ...wanted, url }, { ...options, onRefused });
      for (const pending of waiting) courier.enqueue(pending);
    },
    remove,
    enqueue: (pending) => courier?.enqueue(pending),
  };
}

/** The methods of webhooks. */
export const hooking = {
  setWebhook: ({ updates, webhook }, { payload }) => {
    const url = textOf(payload, "url") ?? "";
    const info = url === "" ? undefined : readWebhook(url, payload);
    updates.setAllowed(payload);
    if (flagOf(payload, "drop_pending_updates")) updates.dropAll();
    if (info) {
      updates.interrupt("terminated by setWebhook request");
      webhook.set(info, updates.waiting);
    } else webhook.remove();
    return true;
  },
  deleteWebhook: ({ updates, webhook }, { payload }) => {
    if (flagOf(payload, "drop_pending_updates")) updates.dropAll();
    webhook.remove();
    return true;
  },
  getWebhookInfo: ({ updates, webhook: { info } }) => ({
    url: info.url,
    has_custom_certificate: false,
    pending_update_count: updates.waiting.size,
    ...(info.url !== "" && { max_connections: info.maxConnections }),
    ...(info.lastError !== undefined && {
      last_error_date: info.lastErrorDate,
      last_error_message: info.lastError,
    }),
    ...(updates.allowed && { allowed_updates: updates.allowed }),
  }),
} satisfies Record<string, Handler>;

function readWebhook(url: string, payload: Payload): WebhookInfo {
  const parsed = URL.parse(url);
  if (!parsed) throw flawed("bad webhook: invalid webhook URL specified");
  if (parsed.protocol !== "https:") throw flawed("bad webhook: An HTTPS URL must be provided for webhook");
  if (!ports.has(parsed.port))
    throw flawed("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443");
  const secretToken = textOf(payload, "secret_token") ?? "";
  if (!secretShape.test(secretToken)) throw flawed("secret token contains unallowed characters");
  const connections = integerOf(payload, "max_connections") ?? defaultConnections;
  if (connections < 1 || connections > maxConnections) throw flawed("max_connections out of range");
  return { url, secretToken, maxConnections: connections };
}
