/** What Telegram, or the way to it, said instead of doing what was asked. */
export interface Failure {
  /** HTTP status and `error_code`; of no meaning where the network failed. */
  readonly code: number;
  /** Such as `Bad Request: chat not found`, or what the network said. */
  readonly description: string;
  /** `parameters.retry_after`. */
  readonly retryAfterSeconds?: number | undefined;
  /** `parameters.migrate_to_chat_id`. */
  readonly migrateToChatId?: number | undefined;
  /** No answer came: the failure is the network's. */
  readonly isNetwork?: boolean | undefined;
}

/** Worth one more try, changed as it says; `plain-text-once` goes without a keyboard too. */
export type OnceAction =
  | "plain-text-once"
  | "without-topic-once"
  | "upload-again-once"
  | "text-instead-of-photo-once"
  /** The message to be edited cannot be: its new text becomes a message of its own. */
  | "new-message-once";

/** What a failure of Telegram asks for. */
export type TelegramAction =
  | OnceAction
  /** The chat has another id now. */
  | "move"
  /** The chat is no more, or does not want us. */
  | "gone"
  /** It may be so only for now: nothing is sent until somebody writes from there again. */
  | "lost"
  | "forbidden"
  /** The whole token has to wait. */
  | "wait"
  /** It did not happen, and may later. */
  | "back-off"
  /** It may have happened: Telegram has nothing by which a second try would not be a second message. */
  | "unknown"
  | "success"
  | "ignore"
  /** What was sent is wrong: our bug. */
  | "rejected"
  /** This token cannot go on. */
  | "stop";

export interface FailureRow {
  /** A status, a class of them, or the network. */
  readonly code: number | "4xx" | "5xx" | "network";
  /** What stands in the description, in lower case; `""` is in all of them. */
  readonly matches: RegExp | string;
  readonly action: TelegramAction;
}

/**
 * What Telegram says, and what follows; the first row that fits. The server makes a 400 of a 403 that is written in capitals
 * (telegram-bot-api `Client.cpp`, `fail_query_with_error`), so that most rows go by the text.
 */
export const failureRows: readonly FailureRow[] = [
  {
    code: "network",
    matches: /^connect |econnrefused|enotfound|eai_again|enetunreach|ehostunreach|connect_timeout/,
    action: "back-off",
  },
  { code: "network", matches: "", action: "unknown" },

  { code: 401, matches: "", action: "stop" },
  { code: 404, matches: /^not found$/, action: "stop" },
  { code: 409, matches: "", action: "stop" },
  { code: 429, matches: "", action: "wait" },
  // The server was reached, and what it did is not known.
  { code: 504, matches: "", action: "unknown" },
  { code: "5xx", matches: "", action: "back-off" },

  { code: "4xx", matches: "upgraded to a supergroup", action: "move" },
  { code: "4xx", matches: "bot was blocked by the user", action: "gone" },
  { code: "4xx", matches: "user is deactivated", action: "gone" },
  { code: "4xx", matches: /bot was kicked from the (group|supergroup|channel) chat/, action: "gone" },
  { code: "4xx", matches: /bot is not a member of the (group|supergroup|channel) chat/, action: "gone" },
  { code: "4xx", matches: "the group chat was deleted", action: "gone" },
  { code: "4xx", matches: "bot can't initiate conversation with a user", action: "gone" },
  { code: "4xx", matches: "channel_private", action: "gone" },
  { code: "4xx", matches: /chat not found|peer_id_invalid/, action: "lost" },

  {
    code: "4xx",
    matches: /message thread not found|topic_closed|topic_deleted/,
    action: "without-topic-once",
  },
  {
    code: "4xx",
    matches: /not enough rights to send (photos|documents|media)|chat_send_(photos|docs|media)_forbidden/,
    action: "text-instead-of-photo-once",
  },
  { code: "4xx", matches: /not enough rights|have no rights to send a message/, action: "forbidden" },
  {
    code: "4xx",
    matches: /chat_write_forbidden|chat_send_plain_forbidden|chat_restricted/,
    action: "forbidden",
  },
  {
    code: "4xx",
    matches: /need administrator rights in the channel chat|chat_admin_required/,
    action: "forbidden",
  },

  {
    code: "4xx",
    matches: /wrong file_id or the file is temporarily unavailable|wrong file identifier|wrong remote file/,
    action: "upload-again-once",
  },
  {
    code: "4xx",
    matches: /image_process_failed|photo_invalid_dimensions|photo_save_file_invalid/,
    action: "text-instead-of-photo-once",
  },
  { code: "4xx", matches: /can't parse entities|entit(y|ies)_\w*(invalid|long)/, action: "plain-text-once" },
  {
    code: "4xx",
    matches: /(message|caption|text|markup) is too long|message_too_long/,
    action: "plain-text-once",
  },
  {
    code: "4xx",
    matches: /button_\w+_invalid|inline keyboard button url|can't parse inline keyboard/,
    action: "plain-text-once",
  },

  { code: "4xx", matches: "message is not modified", action: "success" },
  {
    code: "4xx",
    matches: "query is too old and response timeout expired or query id is invalid",
    action: "ignore",
  },
  {
    code: "4xx",
    matches: /message to edit not found|message can't be edited|there is no text in the message to edit/,
    action: "new-message-once",
  },
  { code: 403, matches: "", action: "forbidden" },
];

/** What to do about a failure. What is not in the table is our mistake. */
export const actionOf = (failure: Failure): TelegramAction =>
  failureRows.find((row) => isCode(row.code, failure) && isSaid(row.matches, failure))?.action ?? "rejected";

function isCode(code: FailureRow["code"], failure: Failure): boolean {
  if (code === "network" || failure.isNetwork === true)
    return code === "network" && failure.isNetwork === true;
  if (typeof code === "number") return code === failure.code;
  return Math.floor(failure.code / 100) === (code === "4xx" ? 4 : 5);
}

function isSaid(matches: RegExp | string, { description }: Failure): boolean {
  const said = description.toLowerCase();
  return typeof matches === "string" ? said.includes(matches) : matches.test(said);
}
