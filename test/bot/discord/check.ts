/**
 * What Discord would refuse about a message, and what we refuse ourselves (calling anybody). Written from discord-api-docs
 * `components/reference`, `resources/message` and discord-api-spec `openapi.json`, not from the renderer. Only for
 * Components V2. Empty when there is nothing to complain about.
 */
export function complaintsAbout(payload: unknown, uploaded?: readonly string[]): readonly string[] {
  if (!isRecord(payload)) return ["the payload is no object"];
  const found: Found = {
    complaints: [],
    components: 0,
    textUnits: 0,
    customIds: [],
    ids: [],
    references: [],
  };
  const complain = (text: string) => void found.complaints.push(text);
  const bytes = Buffer.byteLength(JSON.stringify(payload));
  if (bytes > maxRequestBytes) complain(`the request has ${bytes} bytes`);
  stringsIn(payload).forEach((text) => text.isWellFormed() || complain("a text holds half a character"));
  unknownKeys(payload, messageKeys).forEach((key) => complain(`a message of components has no ${key}`));
  checkFlags(payload.flags, complain);
  checkMentions(payload.allowed_mentions, complain);
  const top = list(payload.components);
  if (top.length < 1 || top.length > maxComponents) complain(`${top.length} components on top`);
  top.forEach((component, at) =>
    checkComponent(component, { found, in: "message", path: `components[${at}]` }),
  );
  checkTotals(found);
  checkAttachments(payload.attachments, found, uploaded);
  return found.complaints;
}

const maxRequestBytes = 25 * 1024 * 1024;
const maxComponents = 40;
const maxTextUnits = 4000;
const maxAttachments = 10;
const componentsV2 = 1 << 15;
/** SUPPRESS_EMBEDS, EPHEMERAL, SUPPRESS_NOTIFICATIONS: what may be set beside it when a message is made. */
const otherFlags = (1 << 2) | (1 << 6) | (1 << 12);
const messageKeys = [
  "flags",
  "components",
  "allowed_mentions",
  "attachments",
  "nonce",
  "enforce_nonce",
  "message_reference",
];

interface Found {
  readonly complaints: string[];
  components: number;
  textUnits: number;
  readonly customIds: string[];
  readonly ids: unknown[];
  /** Names behind `attachment://`. */
  readonly references: string[];
}

type Raw = Readonly<Record<string, unknown>>;
type Complain = (text: string) => void;

interface Spot {
  readonly found: Found;
  /** The name of what holds the component. */
  readonly in: string;
  readonly path: string;
}

interface Rule {
  readonly name: string;
  readonly keys: readonly string[];
  /** What may hold it. */
  readonly in: readonly string[];
  readonly check: (component: Raw, spot: Spot, complain: Complain) => void;
}

const rules: Readonly<Record<number, Rule>> = {
  1: { name: "row", keys: ["components"], in: ["message", "container"], check: checkRow },
  2: {
    name: "button",
    keys: ["style", "label", "emoji", "custom_id", "url", "sku_id", "disabled"],
    in: ["row", "section"],
    check: checkButton,
  },
  3: {
    name: "select",
    keys: ["custom_id", "options", "placeholder", "min_values", "max_values", "disabled"],
    in: ["row"],
    check: checkSelect,
  },
  9: {
    name: "section",
    keys: ["components", "accessory"],
    in: ["message", "container"],
    check: checkSection,
  },
  10: { name: "text", keys: ["content"], in: ["message", "container", "section"], check: checkText },
  11: { name: "thumbnail", keys: ["media", "description", "spoiler"], in: ["section"], check: checkPicture },
  12: { name: "gallery", keys: ["items"], in: ["message", "container"], check: checkGallery },
  13: { name: "file", keys: ["file", "spoiler"], in: ["message", "container"], check: checkFile },
  14: {
    name: "separator",
    keys: ["divider", "spacing"],
    in: ["message", "container"],
    check: checkSeparator,
  },
  17: {
    name: "container",
    keys: ["components", "accent_color", "spoiler"],
    in: ["message"],
    check: checkContainer,
  },
};

function checkComponent(raw: unknown, spot: Spot): void {
  const { found, path } = spot;
  const complain = (text: string) => void found.complaints.push(`${path}: ${text}`);
  found.components += 1;
  const rule = isRecord(raw) ? rules[Number(raw.type)] : undefined;
  if (!isRecord(raw) || typeof raw.type !== "number" || !rule) return complain("is no component");
  if (!rule.in.includes(spot.in)) complain(`a ${rule.name} cannot be in a ${spot.in}`);
  unknownKeys(raw, ["type", "id", ...rule.keys]).forEach((key) => complain(`a ${rule.name} has no ${key}`));
  if (raw.id !== undefined) found.ids.push(raw.id);
  rule.check(raw, { ...spot, in: rule.name }, complain);
}

function checkAll(raw: unknown, spot: Spot): readonly unknown[] {
  const components = list(raw);
  components.forEach((component, at) =>
    checkComponent(component, { ...spot, path: `${spot.path}.components[${at}]` }),
  );
  return components;
}

function checkContainer({ components, accent_color: accent, spoiler }: Raw, spot: Spot, complain: Complain) {
  const inside = checkAll(components, spot);
  if (inside.length < 1 || inside.length > maxComponents) complain(`holds ${inside.length} components`);
  if (accent !== undefined && accent !== null && !isWhole(accent, 0, 0xff_ff_ff))
    complain("has no such colour");
  checkOptional(spoiler, "boolean", complain);
}

function checkRow({ components }: Raw, spot: Spot, complain: Complain) {
  const inside = checkAll(components, spot);
  const kinds = new Set(inside.map((each) => (isRecord(each) ? each.type : undefined)));
  const most = kinds.has(2) ? 5 : 1;
  if (inside.length < 1 || inside.length > most || kinds.size > 1)
    complain(`holds ${inside.length} components`);
}

function checkButton(button: Raw, { found }: Spot, complain: Complain) {
  const { style, label, emoji, custom_id: id, url } = button;
  if (!isWhole(style, 1, 5)) complain("has no such style");
  if (emoji === undefined && !isText(label, 1, 80)) complain("has no label of 1 to 80 characters");
  if (typeof label === "string" && looksEmpty(label)) complain("has a label that cannot be seen");
  if (style === 5) {
    if (id !== undefined) complain("opens an address and carries something");
    if (!isText(url, 1, 512) || !isWebAddress(url))
      complain("opens no web address of at most 512 characters");
  } else {
    if (url !== undefined) complain("has an address and is no link");
    checkCustomId(id, found, complain);
  }
}

function checkSelect({ custom_id: id, options, placeholder }: Raw, { found }: Spot, complain: Complain) {
  checkCustomId(id, found, complain);
  const choices = list(options).filter(isRecord);
  if (choices.length < 1 || choices.length > 25) complain(`offers ${choices.length} options`);
  if (placeholder !== undefined && !isText(placeholder, 1, 150)) complain("has no such placeholder");
  if (new Set(choices.map(({ value }) => value)).size < choices.length) complain("offers one value twice");
  for (const { label, value, description } of choices) {
    if (!isText(label, 1, 100) || !isText(value, 1, 100)) complain("has an option without label or value");
    if (description !== undefined && !isText(description, 1, 100)) complain("describes an option at length");
  }
}

function checkCustomId(id: unknown, found: Found, complain: Complain) {
  if (!isText(id, 1, 100)) return complain("carries nothing of 1 to 100 characters");
  found.customIds.push(id);
}

function checkSection({ components, accessory }: Raw, spot: Spot, complain: Complain) {
  const texts = checkAll(components, spot);
  if (texts.length < 1 || texts.length > 3) complain(`holds ${texts.length} texts`);
  if (texts.some((text) => isRecord(text) && text.type !== 10)) complain("holds something else than texts");
  checkComponent(accessory, { ...spot, path: `${spot.path}.accessory` });
  if (isRecord(accessory) && accessory.type === 10) complain("has a text as accessory");
}

function checkText({ content }: Raw, { found }: Spot, complain: Complain) {
  if (!isText(content, 1, maxTextUnits)) return complain("has no content of 1 to 4000 characters");
  if (looksEmpty(content)) complain("has nothing to see in it");
  found.textUnits += content.length;
}

function checkPicture({ media, description }: Raw, { found }: Spot, complain: Complain) {
  const url = isRecord(media) ? media.url : undefined;
  if (!isText(url, 1, 2048)) return complain("has no medium");
  if (url.startsWith("attachment://")) found.references.push(url.slice("attachment://".length));
  else if (!isWebAddress(url)) complain("shows no attachment and no web address");
  if (description !== undefined && !isText(description, 1, 1024)) complain("has no such description");
}

function checkGallery({ items }: Raw, spot: Spot, complain: Complain) {
  const pictures = list(items);
  if (pictures.length < 1 || pictures.length > 10) complain(`shows ${pictures.length} pictures`);
  pictures.forEach((picture) => checkPicture(isRecord(picture) ? picture : {}, spot, complain));
}

function checkFile({ file }: Raw, { found }: Spot, complain: Complain) {
  const url = isRecord(file) ? file.url : undefined;
  if (typeof url !== "string" || !/^attachment:\/\/[\w.-]+$/u.test(url))
    return complain("refers to no attachment");
  found.references.push(url.slice("attachment://".length));
}

function checkSeparator({ divider, spacing }: Raw, _spot: Spot, complain: Complain) {
  checkOptional(divider, "boolean", complain);
  if (spacing !== undefined && spacing !== 1 && spacing !== 2) complain("has no such spacing");
}

function checkFlags(flags: unknown, complain: Complain) {
  if (typeof flags !== "number" || (flags & componentsV2) === 0) return complain("is not of components V2");
  if ((flags & ~(componentsV2 | otherFlags)) !== 0) complain(`sets the flags ${flags}`);
}

/** Ours: without it everybody in a text is called; with it nobody is. */
function checkMentions(mentions: unknown, complain: Complain) {
  const nobody = isRecord(mentions) && Array.isArray(mentions.parse) && mentions.parse.length === 0;
  if (!nobody || Object.keys(mentions).length > 1) complain("somebody may be called");
}

function checkTotals({ complaints, components, textUnits, customIds, ids }: Found) {
  if (components > maxComponents) complaints.push(`${components} components in all`);
  if (textUnits > maxTextUnits) complaints.push(`${textUnits} characters of text in all`);
  if (new Set(customIds).size < customIds.length) complaints.push("two components carry the same");
  if (new Set(ids).size < ids.length) complaints.push("two components have the same id");
}

/** Every attachment is shown by a component, and every component that shows one finds it. */
function checkAttachments(raw: unknown, found: Found, uploaded: readonly string[] | undefined) {
  const complain = (text: string) => void found.complaints.push(text);
  const attachments = raw === undefined ? [] : list(raw).filter(isRecord);
  if (raw !== undefined && attachments.length === 0) complain("its attachments are none");
  if (attachments.length > maxAttachments) complain(`${attachments.length} attachments`);
  attachments.forEach((attachment) => checkAttachment(attachment, found, complain));
  const names = attachments.map(({ filename }) => filename);
  if (new Set(names).size < names.length) complain("two attachments have the same name");
  if (new Set(attachments.map(({ id }) => String(id))).size < names.length)
    complain("two attachments have one id");
  for (const name of found.references)
    if (!names.includes(name)) complain(`${name} is shown and not attached`);
  if (uploaded) checkUploads(attachments, uploaded, complain);
}

function checkAttachment({ id, filename, description }: Raw, { references }: Found, complain: Complain) {
  if (!/^\d+$/u.test(String(id))) complain("an attachment has no id");
  if (!isText(filename, 1, 1024)) return complain("an attachment has no name");
  if (!references.includes(filename)) complain(`${filename} is attached and not shown`);
  if (description !== undefined && !isText(description, 0, 1024))
    complain(`${filename} is described at length`);
}

/** The file `files[n]` is the attachment whose id is n. */
function checkUploads(attachments: readonly Raw[], uploaded: readonly string[], complain: Complain) {
  if (uploaded.length !== attachments.length) complain(`${uploaded.length} files for ${attachments.length}`);
  uploaded.forEach((name, at) => {
    if (attachments.find(({ id }) => String(id) === String(at))?.filename !== name)
      complain(`files[${at}] is ${name}, which is not attachment ${at}`);
  });
}

const isRecord = (value: unknown): value is Raw =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const isText = (value: unknown, least: number, most: number): value is string =>
  typeof value === "string" && value.length >= least && value.length <= most;
const isWhole = (value: unknown, least: number, most: number): boolean =>
  Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
const isWebAddress = (text: string): boolean => /^https?:\/\/[^\s/?#]+/u.test(text) && URL.canParse(text);
const unknownKeys = (value: Raw, known: readonly string[]): string[] =>
  Object.keys(value).filter((key) => !known.includes(key));

/** Spaces and what takes no room, which Discord trims away or shows as nothing. */
const looksEmpty = (text: string): boolean =>
  !/[^\s\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]/u.test(text);

function checkOptional(value: unknown, type: "boolean", complain: Complain) {
  if (value !== undefined && typeof value !== type) complain(`has something that is no ${type}`);
}

const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, each]) => [key, ...stringsIn(each)])
    : [];
};
