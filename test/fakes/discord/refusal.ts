/** An answer to a request, as it goes over the wire. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON; a text is sent as it is, as a web page. */
  readonly body?: unknown;
}

/** What Discord says beside a code, and with which status; discord-api-docs topics/opcodes-and-status-codes. */
const known = {
  10003: [404, "Unknown Channel"],
  10004: [404, "Unknown Guild"],
  10007: [404, "Unknown Member"],
  10008: [404, "Unknown Message"],
  10015: [404, "Unknown Webhook"],
  10062: [404, "Unknown interaction"],
  40005: [413, "Request entity too large"],
  40033: [400, "This message has already been crossposted."],
  40060: [400, "Interaction has already been acknowledged."],
  40094: [400, "This interaction has hit the maximum number of follow up messages."],
  40333: [403, "internal network error"],
  50001: [403, "Missing Access"],
  50006: [400, "Cannot send an empty message"],
  50007: [403, "Cannot send messages to this user"],
  50013: [403, "Missing Permissions"],
  50024: [400, "Cannot execute action on this channel type"],
  50027: [401, "Invalid Webhook Token"],
  50041: [400, "Invalid API version provided"],
  50109: [400, "The request body contains invalid JSON."],
  160005: [400, "Thread is locked"],
} as const satisfies Record<number, readonly [status: number, message: string]>;

export type Code = keyof typeof known;

/** Why a request is refused; thrown by whatever checks it. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly answer: HttpAnswer;
  /** What is wrong with the request itself, whatever state the world is in. */
  readonly complaints: readonly string[];

  constructor(answer: HttpAnswer, complaints: readonly string[] = []) {
    super(`${answer.status} ${JSON.stringify(answer.body)}`);
    this.answer = answer;
    this.complaints = complaints;
  }
}

/** `complaints`: where the bot is to blame. */
export function refusal(code: Code, complaints: readonly string[] = []): Refusal {
  const [status, message] = known[code];
  return new Refusal({ status, body: { message, code } }, complaints);
}

/** The payload is wrong. discord-api-docs reference, Error Messages: "Request Error". */
export function flawed(...complaints: readonly string[]): Refusal {
  const errors = { _errors: complaints.map((message) => ({ code: "INVALID", message })) };
  return new Refusal(
    { status: 400, body: { message: "Invalid Form Body", code: 50035, errors } },
    complaints,
  );
}

export const unauthorized = (): Refusal =>
  new Refusal({ status: 401, body: { message: "401: Unauthorized", code: 0 } });

export const noRoute = (what: string): Refusal =>
  new Refusal({ status: 404, body: { message: "404: Not Found", code: 0 } }, [`no such route: ${what}`]);
