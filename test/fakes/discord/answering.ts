import { draft, type DraftRules, type Sent } from "./drafting.ts";
import type { Exchange, FakeChoice } from "./exchange.ts";
import { formComplaints } from "./form-rules.ts";
import { messageFlags, settable } from "./flags.ts";
import { createMessage, type LiveMessage, type Maker, type MessageState } from "./messages.ts";
import { isRecord, isText, objectOf, unknownKeys, type Payload } from "./payload.ts";
import { flawed, refusal } from "./refusal.ts";
import type { Server } from "./server.ts";

/** interactions/receiving-and-responding: Interaction Type, and which Interaction Callback Types answer it. */
const answersTo: Readonly<Record<number, readonly number[]>> = {
  1: [1],
  2: [4, 5, 9],
  3: [4, 5, 6, 7, 9],
  4: [8],
  5: [4, 5],
};

/** The first answer to an interaction. Throws a `Refusal`; then the interaction can still be answered. */
export function callBack(server: Server, exchange: Exchange, { payload, files }: Sent): void {
  if (exchange.callback) throw refusal(40060);
  if (exchange.failed !== undefined) throw refusal(10062);
  const { type, data } = payload;
  const odd = unknownKeys(payload, ["type", "data"]);
  if (odd.length > 0) throw flawed(`a callback with ${odd.join(", ")}`);
  if (typeof type !== "number" || !answersTo[exchange.raw.type]?.includes(type))
    throw flawed(`a callback of type ${String(type)} for an interaction of type ${exchange.raw.type}`);
  if (files.length > 0 && !carriesFiles.has(type)) throw flawed(`files on a callback of type ${type}`);
  const atMs = server.clock.now();
  effects[type]?.(server, exchange, { payload: objectOf(data ?? {}), files });
  exchange.callback = { type, atMs };
  server.touch();
}

type Effect = (server: Server, exchange: Exchange, sent: Sent) => void;

const carriesFiles: ReadonlySet<number> = new Set([4, 7]);

const effects: Readonly<Record<number, Effect>> = {
  1: (_server, _exchange, { payload }) => refuseAll(payload, []),
  4: (server, exchange, sent) => {
    exchange.original = newMessage(server, exchange, { sent });
    shown(server, exchange);
  },
  5: (server, exchange, { payload }) => {
    refuseAll(payload, ["flags"]);
    const { flags = 0 } = payload;
    if (flags !== 0 && flags !== messageFlags.ephemeral)
      throw flawed("a promise with other flags than EPHEMERAL");
    exchange.original = newMessage(server, exchange, { ephemeral: flags !== 0 });
  },
  6: (_server, exchange, { payload }) => {
    refuseAll(payload, []);
    if (exchange.source) exchange.original = exchange.source;
  },
  7: (server, exchange, sent) => {
    const { source } = exchange;
    if (!source || source.deleted) throw refusal(10008);
    if (!source.ephemeral && isEphemeral(sent.payload)) throw flawed("who sees a message cannot be changed");
    source.show(draft(sent, rulesFor(server, source, settable.edit | messageFlags.ephemeral), source));
    exchange.original = source;
    shown(server, exchange);
  },
  8: (server, exchange, { payload }) => {
    refuseAll(payload, ["choices"]);
    exchange.choices = readChoices(payload.choices);
    exchange.shownAtMs = server.clock.now();
  },
  9: (server, exchange, { payload }) => {
    const complaints = formComplaints(payload);
    if (complaints.length > 0) throw flawed(...complaints);
    exchange.form = payload;
    exchange.shownAtMs = server.clock.now();
  },
};

function refuseAll(payload: Payload, keys: readonly string[]): void {
  const odd = unknownKeys(payload, keys);
  if (odd.length > 0) throw flawed(`a callback of this type with ${odd.join(", ")}`);
}

const isEphemeral = ({ flags }: Payload): boolean =>
  typeof flags === "number" && (flags & messageFlags.ephemeral) !== 0;

/** `@original` shows what the asker waited for. */
export function shown(server: Server, exchange: Exchange): void {
  exchange.originalShown = true;
  exchange.shownAtMs ??= server.clock.now();
}

export const rulesFor = (
  server: Server,
  { ephemeral }: { readonly ephemeral: boolean },
  flags: number,
): DraftRules => ({
  settable: flags,
  ephemeral,
  check: server.check,
  newId: server.newId,
  now: server.clock.now,
});

interface Making {
  /** Absent: the message is loading. */
  readonly sent?: Sent;
  readonly ephemeral?: boolean;
  /** Behind which message it stands. */
  readonly behind?: LiveMessage;
}

/** A message that answers an interaction. Throws a `Refusal`. */
export function newMessage(
  server: Server,
  exchange: Exchange,
  { sent, behind, ...given }: Making,
): LiveMessage {
  const ephemeral = given.ephemeral ?? (sent !== undefined && isEphemeral(sent.payload));
  const state: MessageState | undefined =
    sent && draft(sent, rulesFor(server, { ephemeral }, settable.answer));
  const made = {
    id: server.newId(),
    channel: exchange.channel,
    ephemeral,
    maker: makerOf(exchange, behind),
    createdAtMs: server.clock.now(),
  };
  const message = createMessage(made, state);
  if (!ephemeral) server.messages.set(message.id, message);
  return message;
}

function makerOf({ raw, by, source }: Exchange, behind: LiveMessage | undefined): Maker {
  const name = isRecord(raw.data) ? raw.data.name : undefined;
  return {
    interactionId: raw.id,
    interactionType: raw.type,
    user: by,
    ...(typeof name === "string" && { commandName: name }),
    ...(source && { interactedMessageId: source.id }),
    ...(behind && { originalMessageId: behind.id }),
  };
}

/** interactions/application-commands, Autocomplete and Application Command Option Choice Structure. */
const maxChoices = 25;
const maxChoiceUnits = 100;

function readChoices(choices: unknown): readonly FakeChoice[] {
  if (!Array.isArray(choices)) throw flawed("choices that are no list");
  const complaints = choices.flatMap((choice, at) =>
    choiceComplaints(choice).map((what) => `choices[${at}]: ${what}`),
  );
  if (choices.length > maxChoices) complaints.push(`${choices.length} choices`);
  if (complaints.length > 0) throw flawed(...complaints);
  return choices;
}

function choiceComplaints(choice: unknown): readonly string[] {
  if (!isRecord(choice)) return ["no object"];
  const { name, value } = choice;
  return [
    ...unknownKeys(choice, ["name", "name_localizations", "value"]).map((key) => `no such field: ${key}`),
    ...(isText(name, 1, maxChoiceUnits) && name.trim() !== "" ? [] : ["a name not of 1 to 100 characters"]),
    ...(isText(value, 1, maxChoiceUnits) || Number.isFinite(value)
      ? []
      : ["a value not of 1 to 100 characters"]),
  ];
}
