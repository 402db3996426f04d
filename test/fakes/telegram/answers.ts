import type { FakeMessage } from "./messages.ts";
import type { CallbackAnswer, InlineAnswer } from "./queries.ts";
import type { Pending } from "./updates.ts";

/**
 * What ends the waiting for the bot. A number: so many new or changed messages. `"nothing"`: the update has been
 * confirmed, and a press or an inline query has been answered. Absent: the first thing that people can see.
 *
 * A bot that polls while it still works, as one with @grammyjs/runner does, confirms an update before it has dealt with
 * it: what it says afterwards is in `unasked`.
 */
export type Expected = number | "nothing";

/** How the bot answered one thing that a person did. */
export interface FakeAnswer {
  /** Whether the bot was told: in a group it does not hear everything. */
  readonly delivered: boolean;
  /** New messages, as they were sent. */
  readonly messages: readonly FakeMessage[];
  /** Changed messages, as they were after the change. */
  readonly edits: readonly FakeMessage[];
  readonly deleted: readonly FakeMessage[];
  /** Of sendChatAction: `typing`. */
  readonly actions: readonly string[];
  readonly callback?: CallbackAnswer;
  readonly inline?: InlineAnswer;
  /** From the handing over of the update to the answer of the press or inline query, in ms. */
  readonly msToAnswer?: number;
  /** From the handing over of the update to the first new or changed message, in ms. */
  readonly msToMessage?: number;
}

/** Something that the bot did. `atMs` is when its call had been read. */
export type Reaction = { readonly atMs: number } & (
  | { readonly kind: "sent" | "edited" | "deleted"; readonly message: FakeMessage }
  | { readonly kind: "action"; readonly chatId: number; readonly action: string }
  | { readonly kind: "callback"; readonly id: string; readonly answer: CallbackAnswer }
  | { readonly kind: "inline"; readonly id: string; readonly answer: InlineAnswer }
);

/** What a person did, and where the bot is expected to react. */
export interface Deed {
  /** For the words of a failure. */
  readonly what: string;
  readonly pending: Pending;
  readonly expected?: Expected | undefined;
  readonly chatId?: number | undefined;
  /** The message that was typed, or that carries the pressed button. */
  readonly messageId?: number | undefined;
  readonly inlineId?: string | undefined;
  /** Of a press or an inline query. */
  readonly queryId?: string | undefined;
}

/** The answer to what the bot was not told. */
export const notDelivered: FakeAnswer = {
  delivered: false,
  messages: [],
  edits: [],
  deleted: [],
  actions: [],
};

/** Whether the bot has done what was expected. */
export function isDone(deed: Deed, reactions: readonly Reaction[], confirmed: boolean): boolean {
  const visible = reactions.filter(isVisible).length;
  const answer = reactions.find(isQueryAnswer);
  if (deed.queryId !== undefined && !answer) return false;
  if (typeof deed.expected === "number") return visible >= deed.expected;
  if (deed.expected === "nothing") return confirmed;
  return visible > 0 || answer?.kind === "inline" || (answer?.kind === "callback" && isShown(answer.answer));
}

export const isVisible = ({ kind }: Reaction): boolean => kind === "sent" || kind === "edited";

const isQueryAnswer = (reaction: Reaction) => reaction.kind === "callback" || reaction.kind === "inline";

const isShown = ({ text, url }: CallbackAnswer): boolean => text !== "" || url !== undefined;

/** All that the bot did about one deed. */
export function answerOf({ pending }: Deed, reactions: readonly Reaction[]): FakeAnswer {
  const messages = (kind: Reaction["kind"]): FakeMessage[] =>
    reactions.flatMap((each) => ("message" in each && each.kind === kind ? [each.message] : []));
  const callback = reactions.find((each) => each.kind === "callback");
  const inline = reactions.find((each) => each.kind === "inline");
  const msToAnswer = msSince(pending, reactions.find(isQueryAnswer));
  const msToMessage = msSince(pending, reactions.find(isVisible));
  return {
    delivered: true,
    messages: messages("sent"),
    edits: messages("edited"),
    deleted: messages("deleted"),
    actions: reactions.flatMap((each) => (each.kind === "action" ? [each.action] : [])),
    ...(callback && { callback: callback.answer }),
    ...(inline && { inline: inline.answer }),
    ...(msToAnswer !== undefined && { msToAnswer }),
    ...(msToMessage !== undefined && { msToMessage }),
  };
}

const msSince = ({ deliveredAtMs }: Pending, reaction: Reaction | undefined): number | undefined =>
  reaction && deliveredAtMs !== undefined ? reaction.atMs - deliveredAtMs : undefined;

/** 0: not about this deed. 1: in the same chat. 2: about the very message or query. */
export function nearness(deed: Deed, reactions: readonly Reaction[], reaction: Reaction): 0 | 1 | 2 {
  if (deed.pending.deliveredAtMs === undefined) return 0;
  if (!("message" in reaction)) return reaction.kind === "action" ? 1 : 2;
  const { message } = reaction;
  if (message.inlineId !== undefined) return 2;
  const about = reaction.kind === "sent" ? message.replyTo : message.id;
  if (about === undefined) return 1;
  const own = reactions.some((each) => each.kind === "sent" && each.message.id === about);
  return own || about === deed.messageId ? 2 : 1;
}

/** Where a deed is looked for: the chat, the inline message and the query. */
export const placesOf = ({ chatId, inlineId, queryId }: Deed): readonly string[] => [
  ...(chatId === undefined ? [] : [`chat ${chatId}`]),
  ...(inlineId === undefined ? [] : [`inline ${inlineId}`]),
  ...(queryId === undefined ? [] : [`query ${queryId}`]),
];

/** Where a reaction has taken place. */
export function placeOf(reaction: Reaction): string {
  if (reaction.kind === "action") return `chat ${reaction.chatId}`;
  if (reaction.kind === "callback" || reaction.kind === "inline") return `query ${reaction.id}`;
  const { chat, inlineId } = reaction.message;
  return inlineId === undefined ? `chat ${chat.id}` : `inline ${inlineId}`;
}

/** What the bot did so far, for the words of a failure. */
export const told = (reactions: readonly Reaction[], confirmed: boolean): string =>
  [
    confirmed ? "confirmed the update" : "did not confirm the update",
    ...reactions.map((each) =>
      "message" in each ? `${each.kind} "${each.message.text}"` : `gave ${each.kind}`,
    ),
  ].join(", ");
