/** A conversation, as far as it matters to us. */
export interface Chat {
  readonly id: number;
  /** A supergroup is a group. */
  readonly kind: "private" | "group" | "channel";
  /** As its people call it; absent in private. */
  readonly title?: string | undefined;
}

/** Who wrote or pressed: a person, or a chat in whose name somebody did. */
export type Author =
  | { readonly kind: "user"; readonly id: number; readonly language?: string | undefined }
  | { readonly kind: "chat"; readonly id: number };

export type User = Extract<Author, { kind: "user" }>;

export interface Message {
  readonly chat: Chat;
  readonly id: number;
  /** The topic of a forum that the message is in; absent in its General one. */
  readonly topic?: number | undefined;
  readonly author: Author;
  /** What is written, also beneath a picture; the id of a chat that was picked. */
  readonly text: string;
  /** It was not written, but picked on our keyboard. */
  readonly picked?: true | undefined;
  /** The person or bot whose message it replies to. */
  readonly repliesTo?: number | undefined;
}

/** The message that carries a pressed button. */
export interface Pressed {
  readonly chat: Chat;
  readonly id: number;
  readonly topic?: number | undefined;
  /** The message that it answers, as far as Telegram still shows it. */
  readonly question?: { readonly id: number; readonly author: Author | undefined } | undefined;
}

export interface Pressing {
  readonly queryId: string;
  readonly user: User;
  /** What the button carries. */
  readonly carried: string;
  /** Absent where the message was sent by way of an inline query. */
  readonly message?: Pressed | undefined;
}

export interface InlineQuery {
  readonly queryId: string;
  readonly user: User;
  readonly typed: string;
}

/** We or our rights in a chat have changed: we are there no more, are there again or for the first time, or still are. */
export interface Membership {
  readonly chat: Chat;
  readonly change: "gone" | "come" | "stayed";
}

/** What Telegram brings. */
export type Incoming =
  | ({ readonly kind: "message" } & Message)
  | ({ readonly kind: "press" } & Pressing)
  | ({ readonly kind: "inline" } & InlineQuery)
  | ({ readonly kind: "membership" } & Membership)
  /** A group has become a supergroup under another id. */
  | { readonly kind: "moved"; readonly from: number; readonly to: number }
  /** Well formed, and nothing for us, such as a picture without words. */
  | { readonly kind: "nothing" }
  | { readonly kind: "unknown"; readonly type: string };

export interface Update {
  /** Counts up; the same for each delivery of one update. */
  readonly id: number;
  readonly incoming: Incoming;
}
