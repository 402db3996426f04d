import { messageFlags } from "./flags.ts";
import { blank, type FakeAttachment, type MessageState } from "./messages.ts";
import { isRecord, unknownKeys, type Payload, type Upload } from "./payload.ts";
import { flawed, refusal } from "./refusal.ts";

/** What a message says beside its state, checked by the caller. */
export interface DraftRules {
  /** Flags that may be set here. */
  readonly settable: number;
  /** Keys that may stand here beside those of every message. */
  readonly keys?: readonly string[];
  readonly ephemeral: boolean;
  /** Complaints about a message of components; `uploaded`: the names of its files in their order. */
  readonly check: (payload: Payload, uploaded?: readonly string[]) => readonly string[];
  readonly newId: () => string;
  readonly now: () => number;
}

export interface Sent {
  readonly payload: Payload;
  readonly files: readonly Upload[];
}

const messageKeys = ["content", "embeds", "components", "allowed_mentions", "attachments", "flags", "tts"];
/** resources/message, Create Message. */
const maxContentUnits = 2000;
const maxEmbeds = 10;
/** Error 30015 above that. */
const maxAttachments = 10;
/** Each; reference, Uploading Files. Error 40005 above that. */
const maxFileBytes = 10 * 1024 * 1024;
const rowType = 1;

/** What a message shows once a payload is applied, to `before` where it is an edit. Throws a `Refusal`. */
export function draft(sent: Sent, rules: DraftRules, before: MessageState = blank): MessageState {
  const { payload, files } = sent;
  if (files.some(({ content }) => content.length > maxFileBytes))
    throw refusal(40005, ["a file above 10 MiB"]);
  const attached = attachments(sent, before.attachments, rules.newId);
  const state: MessageState = {
    content: payload.content === undefined ? before.content : textOf(payload, "content"),
    embeds: payload.embeds === undefined ? before.embeds : listOf(payload, "embeds"),
    components: payload.components === undefined ? before.components : listOf(payload, "components"),
    attachments: attached.all.map(({ attachment }) => attachment),
    flags: flagsOf(payload, before),
    allowedMentions: payload.allowed_mentions,
    atMs: rules.now(),
  };
  if (isEmpty(state)) throw refusal(50006, ["a message with nothing in it"]);
  const complaints = [
    ...unknownKeys(payload, [...messageKeys, ...(rules.keys ?? [])]).map((key) => `no such field: ${key}`),
    ...flagComplaints(payload.flags, rules.settable),
    ...attached.complaints,
    ...(isOfComponents(state)
      ? componentComplaints(state, { rules, files, attached: attached.all })
      : plainComplaints(state)),
  ];
  if (complaints.length > 0) throw flawed(...complaints);
  return state;
}

const isEmpty = ({ content, embeds, components, attachments: files }: MessageState): boolean =>
  content === "" && embeds.length + components.length + files.length === 0;

export const isOfComponents = ({ flags }: MessageState): boolean => (flags & messageFlags.componentsV2) !== 0;

/** IS_COMPONENTS_V2 can be set but not taken away; resources/message, Edit Message. */
function flagsOf({ flags }: Payload, { flags: kept }: MessageState): number {
  if (typeof flags !== "number") return kept;
  return (flags & ~messageFlags.ephemeral) | (kept & messageFlags.componentsV2);
}

function flagComplaints(flags: unknown, settable: number): readonly string[] {
  if (flags === undefined || flags === null) return [];
  if (!Number.isInteger(flags)) return ["flags that are no number"];
  return (Number(flags) & ~settable) === 0
    ? []
    : [`flags that cannot be set here: ${Number(flags) & ~settable}`];
}

function textOf(payload: Payload, key: string): string {
  const value = payload[key] ?? "";
  if (typeof value !== "string") throw flawed(`${key} that is no text`);
  return value;
}

function listOf(payload: Payload, key: string): readonly unknown[] {
  const value = payload[key] ?? [];
  if (!Array.isArray(value)) throw flawed(`${key} that is no list`);
  return value;
}

interface Attached {
  readonly attachment: FakeAttachment;
  /** What a payload calls it: the number of its file, or its id where it was there before. */
  readonly called: string;
}

interface Attaching {
  readonly all: readonly Attached[];
  readonly complaints: readonly string[];
}

/**
 * What is attached afterwards. Where `attachments` is given it names all that is to stay or to come, else what was there
 * stays and the files come to it; resources/message, Edit Message.
 */
function attachments(
  { payload, files }: Sent,
  before: readonly FakeAttachment[],
  newId: () => string,
): Attaching {
  const known = new Map<string, FakeAttachment>([
    ...before.map((attachment) => [attachment.id, attachment] as const),
    ...files.map(({ index, name, mediaType, content }) => {
      const attachment = { id: newId(), filename: name, mediaType, content };
      return [String(index), attachment] as const;
    }),
  ]);
  const given =
    payload.attachments === undefined ? undefined : listOf(payload, "attachments").filter(isRecord);
  const names = given?.map(({ id }) => String(id)) ?? [...known.keys()];
  const all = names.flatMap((called, at) => {
    const attachment = known.get(called);
    return attachment ? [{ called, attachment: { ...attachment, ...detailsOf(given?.[at]) } }] : [];
  });
  return { all, complaints: attachingComplaints(all, { names, given, files }) };
}

const detailsOf = ({ filename, description }: Payload = {}): Partial<FakeAttachment> => ({
  ...(typeof filename === "string" && { filename }),
  ...(typeof description === "string" && { description }),
});

interface Named {
  readonly names: readonly string[];
  readonly given: readonly Payload[] | undefined;
  readonly files: readonly Upload[];
}

const attachmentKeys = ["id", "filename", "description"];

function attachingComplaints(
  all: readonly Attached[],
  { names, given = [], files }: Named,
): readonly string[] {
  const called = new Set(all.map((each) => each.called));
  const renamed = all.filter(({ attachment }) => !/^[\w.-]+$/.test(attachment.filename));
  return [
    ...names.filter((name) => !called.has(name)).map((name) => `attachment ${name} without its file`),
    ...files
      .filter(({ index }) => !called.has(String(index)))
      .map(({ index }) => `files[${index}] is not attached`),
    ...given.flatMap((each) => unknownKeys(each, attachmentKeys)).map((key) => `an attachment with ${key}`),
    ...renamed.map(({ attachment }) => `a file whose name Discord changes: ${attachment.filename}`),
    ...(all.length > maxAttachments ? [`${all.length} attachments`] : []),
    ...(new Set(names).size < names.length ? ["two attachments of one id"] : []),
  ];
}

interface Checking {
  readonly rules: DraftRules;
  readonly files: readonly Upload[];
  readonly attached: readonly Attached[];
}

/** The whole message is checked, whatever part of it an edit sent. */
function componentComplaints(state: MessageState, checking: Checking): readonly string[] {
  const { rules, files, attached } = checking;
  const { content, embeds, components, flags, allowedMentions } = state;
  const whole = {
    flags: flags | (rules.ephemeral ? messageFlags.ephemeral : 0),
    components,
    ...(content !== "" && { content }),
    ...(embeds.length > 0 && { embeds }),
    ...(allowedMentions !== undefined && { allowed_mentions: allowedMentions }),
    ...(attached.length > 0 && {
      attachments: attached.map(({ called, attachment: { filename, description } }) => ({
        id: called,
        filename,
        ...(description !== undefined && { description }),
      })),
    }),
  };
  const isAllNew = attached.length === files.length;
  return rules.check(whole, isAllNew ? files.map(({ name }) => name) : undefined);
}

function plainComplaints({ content, embeds, components }: MessageState): readonly string[] {
  const isRow = (component: unknown): boolean => isRecord(component) && component.type === rowType;
  return [
    ...(content.length <= maxContentUnits ? [] : [`content of ${content.length} characters`]),
    ...(embeds.length > maxEmbeds ? [`${embeds.length} embeds`] : []),
    ...(components.every(isRow) ? [] : ["components that need the flag IS_COMPONENTS_V2"]),
  ];
}
