import type { ResponseParameters } from "grammy/types";

/** How a refused call is answered, beside `ok: false`. */
export interface Failure {
  readonly error_code: number;
  readonly description: string;
  readonly parameters?: ResponseParameters;
}

/** Why a call is refused; thrown by whatever checks it. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly failure: Failure;
  /** The payload itself is at fault, whatever state the chat is in: it becomes a complaint. */
  readonly flaw: boolean;

  constructor(failure: Failure, flaw = false) {
    super(failure.description);
    this.failure = failure;
    this.flaw = flaw;
  }
}

/** The payload is wrong. The wording is that of tdlib/telegram-bot-api or tdlib/td where the open source has one. */
export const flawed = (what: string): Refusal =>
  new Refusal({ error_code: 400, description: `Bad Request: ${what}` }, true);

/** The payload is right, but it cannot be done now. */
export const unable = (what: string, parameters?: ResponseParameters): Refusal =>
  new Refusal({ error_code: 400, description: `Bad Request: ${what}`, ...(parameters && { parameters }) });

export const forbidden = (what: string): Refusal =>
  new Refusal({ error_code: 403, description: `Forbidden: ${what}` });

export const conflict = (what: string): Refusal =>
  new Refusal({ error_code: 409, description: `Conflict: ${what}` });

export const tooMany = (retryAfterSeconds: number): Refusal =>
  new Refusal({
    error_code: 429,
    description: `Too Many Requests: retry after ${retryAfterSeconds}`,
    parameters: { retry_after: retryAfterSeconds },
  });
