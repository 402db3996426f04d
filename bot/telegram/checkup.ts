import type { Api } from "grammy";
import type { UserFromGetMe, WebhookInfo } from "grammy/types";
import type { TelegramConfig } from "../config.ts";
import { findingsAbout, type Finding, type OrderedFor } from "../doctor/finding.ts";
import { failureOf, openApis } from "./api.ts";
import { usualPace } from "./pace.ts";

export interface TelegramCheckup extends TelegramConfig {
  readonly now: Temporal.Instant;
  readonly ordered: readonly OrderedFor[];
}

const { ok, note, trouble } = findingsAbout("Telegram");

/** Updates that wait are more than a busy minute brings. */
const manyWaiting = 100;
const recentHours = 24;

/**
 * Asks Telegram about the token, the way that updates take, and what the bot may do where digests go. Changes nothing: it
 * does not ask for updates, which would end the polling of a bot that runs.
 */
export async function examineTelegram(options: TelegramCheckup): Promise<readonly Finding[]> {
  const ending = new AbortController();
  const { quick: api } = openApis({ ...options, pace: usualPace, signal: ending.signal });
  try {
    const me = await api.getMe();
    return [
      ok(`the token is that of @${me.username}`),
      ...botFindings(me),
      ...(await wayFindings(api, options)),
      ...(await orderFindings(api, me.id, options.ordered)),
    ];
  } catch (error) {
    return [failureFinding(error)];
  } finally {
    ending.abort();
  }
}

function failureFinding(error: unknown): Finding {
  const failure = failureOf(error);
  if (!failure) throw error;
  const { code, description } = failure;
  if (code === 401 || code === 404)
    return trouble(
      "Telegram refuses the token",
      "ask @BotFather: /mybots → the bot → API Token, and put it into TELEGRAM_TOKEN",
    );
  if (code === 0)
    return trouble(
      `Telegram does not answer (${description})`,
      "see whether this machine reaches https://api.telegram.org: network, DNS, firewall, TELEGRAM_API_ROOT",
    );
  return trouble(`Telegram answers ${code} ${description}`, "try again later");
}

const botFindings = (me: UserFromGetMe): readonly Finding[] => [
  ...(me.supports_inline_queries
    ? []
    : [note("inline mode is off: @bot 4090 in other chats does nothing", "@BotFather: /setinline")]),
  ...(me.can_join_groups ? [] : [note("nobody can add the bot to a group", "@BotFather: /setjoingroups")]),
];

async function wayFindings(api: Api, { webhook, now }: TelegramCheckup): Promise<readonly Finding[]> {
  const info = await api.getWebhookInfo();
  return webhook ? hookFindings(info, webhook.url, now) : [pollingFinding(hostOf(info.url))];
}

const hostOf = (url = ""): string | undefined => URL.parse(url)?.host;

const pollingFinding = (host: string | undefined): Finding =>
  host === undefined
    ? ok("no webhook is in the way of polling")
    : note(
        `a webhook at ${host} takes all updates until the bot starts, which takes it down`,
        "stop what uses it, or set TELEGRAM_MODE=webhook",
      );

function hookFindings(info: WebhookInfo, wanted: string, now: Temporal.Instant): readonly Finding[] {
  const host = hostOf(info.url);
  if (info.url !== wanted)
    return [
      note(
        host === undefined
          ? "Telegram does not know the webhook yet"
          : `Telegram brings updates to ${host}, not to TELEGRAM_WEBHOOK_URL`,
        "start the bot: it sets TELEGRAM_WEBHOOK_URL",
      ),
    ];
  const { last_error_date: failedAt = 0, last_error_message: why, pending_update_count: waiting } = info;
  const hoursAgo = Math.floor((now.epochMilliseconds / 1000 - failedAt) / 3_600);
  return [
    hoursAgo < recentHours
      ? trouble(
          `${hoursAgo} h ago Telegram could not bring an update (${why ?? "no reason"})`,
          "the reverse proxy must hand on the path of TELEGRAM_WEBHOOK_URL by HTTPS, with a valid certificate",
        )
      : ok(`updates come to the webhook at ${host}`),
    ...(waiting > manyWaiting ? [note(`${waiting} updates wait to be brought`)] : []),
  ];
}

async function orderFindings(
  api: Api,
  me: number,
  ordered: readonly OrderedFor[],
): Promise<readonly Finding[]> {
  const found: (Finding | undefined)[] = [];
  for (const order of ordered) found.push(await orderFinding(api, me, order));
  return found.filter((one) => one !== undefined);
}

async function orderFinding(api: Api, me: number, order: OrderedFor): Promise<Finding | undefined> {
  const { channel, paused } = order;
  const because = paused === undefined || paused === "asked" ? "" : `, and its digest is paused (${paused})`;
  // In private there are no rights; who has blocked the bot shows only when it writes.
  const lack = channel.startsWith("-") ? await lackIn(api, me, channel) : undefined;
  if (lack !== undefined)
    return trouble(
      `in the chat ${channel} the bot ${lack}${because}`,
      "chat settings → Administrators, or Permissions; a paused digest then goes on with /digest resume",
    );
  return because === "" ? undefined : note(`chat ${channel}${because}`, "/digest resume there");
}

/** What keeps the bot from writing to a group or channel. */
async function lackIn(api: Api, me: number, chat: string): Promise<string | undefined> {
  try {
    const member = await api.getChatMember(chat, me);
    if (member.status === "left" || member.status === "kicked") return "is not a member";
    if (member.status === "restricted" && !member.can_send_messages) return "may not write";
    if (member.status === "administrator" && member.can_post_messages === false) return "may not post";
    return undefined;
  } catch (error) {
    const failure = failureOf(error);
    if (!failure) throw error;
    return `sees nothing (${failure.description})`;
  }
}
