import type { Payload } from "./payload.ts";
import type { FakeChannel, Person } from "./places.ts";

/** A file on a message. */
export interface FakeAttachment {
  readonly id: string;
  readonly filename: string;
  readonly description?: string;
  readonly mediaType: string;
  readonly content: Buffer;
}

/** What a message shows at one time. */
export interface MessageState {
  readonly content: string;
  readonly embeds: readonly unknown[];
  /** As the bot sent them. */
  readonly components: readonly unknown[];
  readonly attachments: readonly FakeAttachment[];
  /** Without EPHEMERAL and CROSSPOSTED. */
  readonly flags: number;
  readonly allowedMentions: unknown;
  /** When it was shown, as `Clock.now()`. */
  readonly atMs: number;
}

/** The interaction that a message comes from. */
export interface Maker {
  readonly interactionId: string;
  readonly interactionType: number;
  readonly user: Person;
  /** Of a command. */
  readonly commandName?: string;
  /** Of a component: on which message it is. */
  readonly interactedMessageId?: string;
  /** Of a message behind the first one. */
  readonly originalMessageId?: string;
}

/** A message of the bot, as it is now. */
export interface FakeMessage extends MessageState {
  readonly id: string;
  readonly channel: FakeChannel;
  /** Only one person sees it. */
  readonly ephemeral: boolean;
  /** Absent from what was sent unasked. */
  readonly maker?: Maker;
  /** Promised, and shows "is thinking". */
  readonly loading: boolean;
  readonly deleted: boolean;
  readonly crossposted: boolean;
  /** What it showed before, the oldest first. */
  readonly history: readonly MessageState[];
  readonly nonce?: string | number;
  readonly createdAtMs: number;
}

/** A message that the server may change. */
export interface LiveMessage extends FakeMessage {
  show(state: MessageState): void;
  delete(): void;
  crosspost(): void;
}

type NewMessage = Pick<FakeMessage, "id" | "channel" | "ephemeral" | "maker" | "nonce" | "createdAtMs">;

/** What shows nothing. */
export const blank: MessageState = {
  content: "",
  embeds: [],
  components: [],
  attachments: [],
  flags: 0,
  allowedMentions: undefined,
  atMs: 0,
};

/** A message; without a state it is loading. */
export function createMessage(made: NewMessage, first?: MessageState): LiveMessage {
  const states = first ? [first] : [];
  let deleted = false;
  let crossposted = false;
  const now = (): MessageState => states.at(-1) ?? { ...blank, atMs: made.createdAtMs };
  return {
    ...made,
    get content() {
      return now().content;
    },
    get embeds() {
      return now().embeds;
    },
    get components() {
      return now().components;
    },
    get attachments() {
      return now().attachments;
    },
    get flags() {
      return now().flags;
    },
    get allowedMentions() {
      return now().allowedMentions;
    },
    get atMs() {
      return now().atMs;
    },
    get loading() {
      return states.length === 0 && !deleted;
    },
    get deleted() {
      return deleted;
    },
    get crossposted() {
      return crossposted;
    },
    get history() {
      return states.slice(0, -1);
    },
    show: (state) => void states.push(state),
    delete: () => {
      deleted = true;
    },
    crosspost: () => {
      crossposted = true;
    },
  };
}

/** Whether there is something to see. */
export const isVisible = ({ loading, deleted }: FakeMessage): boolean => !loading && !deleted;

/** A component with the number that Discord gives it where it has none. */
export interface Numbered {
  readonly id: number;
  readonly component: Payload;
}

/** What may hold components; components/reference. */
const holders = ["components", "accessory", "component"];

/** All components of a message, the nested ones included, in the order in which they stand. */
export function numbered(components: readonly unknown[]): readonly Numbered[] {
  const all = components.flatMap(flattened);
  const taken = new Set(all.map(({ id }) => id));
  let next = 0;
  const free = (): number => {
    do next += 1;
    while (taken.has(next));
    return next;
  };
  return all.map((component) => ({
    id: typeof component.id === "number" ? component.id : free(),
    component,
  }));
}

function flattened(component: unknown): readonly Payload[] {
  if (typeof component !== "object" || component === null) return [];
  const found = component as Payload;
  return [found, ...holders.flatMap((holder) => [found[holder] ?? []].flat().flatMap(flattened))];
}

/** All that can be read on a message, line by line. */
export const wordsOf = ({ content, components }: MessageState): string =>
  [content, ...numbered(components).map(({ component }) => component.content)]
    .filter((text) => typeof text === "string" && text !== "")
    .join("\n");

/** The labels of the buttons on a message. */
export const labelsOf = ({ components }: MessageState): readonly string[] =>
  buttonsOn(components).map(({ component }) => String(component.label));

/** components/reference, Component Types. */
const buttonType = 2;

export const buttonsOn = (components: readonly unknown[]): readonly Numbered[] =>
  numbered(components).filter(({ component }) => component.type === buttonType);
