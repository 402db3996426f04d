import { z } from "zod";
import type { Reply } from "../../commands/reply.ts";
import { themes, type DayBar } from "../../core/charts/picture.ts";
import type { Labels } from "../platform.ts";

/** What is sent: an answer and the words around it. */
export interface Letter {
  readonly reply: Reply;
  readonly labels: Labels;
  /** It says that it comes late. */
  readonly late: boolean;
}

const instant = z.iso.datetime({ offset: true }).transform((text) => Temporal.Instant.from(text));

const button = z.union([
  z.object({ label: z.string(), line: z.string() }),
  z.object({ label: z.string(), url: z.string() }),
  z.object({ label: z.string(), form: z.string() }),
  z.object({ label: z.string(), pick: z.enum(["channel", "group"]) }),
]);

const field = z.object({
  label: z.string(),
  value: z.string(),
  note: z.string().exactOptional(),
  total: z.boolean().exactOptional(),
});

/** All that a bar has, for what is not named here would be left out without a word. */
const bar = z.object({
  label: z.string(),
  value: z.number().nullable(),
  text: z.string().optional(),
  against: z.number().optional(),
} satisfies Record<keyof DayBar, z.ZodType>);

/** The one picture that digests have. */
const daysPicture = z.object({
  kind: z.literal("days"),
  title: z.string(),
  subtitle: z.string().optional(),
  footnote: z.string(),
  language: z.string(),
  numbers: z.object({ style: z.enum(["currency", "decimal", "percent"]), currency: z.string().optional() }),
  theme: z.enum(themes).optional(),
  bars: z.array(bar),
});

const block = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("text"),
    text: z.string(),
    style: z.enum(["heading", "plain", "warning", "note"]).exactOptional(),
  }),
  z.object({ kind: z.literal("fields"), fields: z.array(field) }),
  z.object({
    kind: z.literal("table"),
    columns: z.array(z.object({ label: z.string(), align: z.enum(["start", "end"]) })),
    rows: z.array(z.array(z.string())),
  }),
  z.object({
    kind: z.literal("chart"),
    alt: z.string(),
    series: z.array(z.number()),
    picture: daysPicture.exactOptional(),
  }),
  z.object({
    kind: z.literal("times"),
    times: z.array(z.object({ at: instant, text: z.string() })),
  }),
  z.object({ kind: z.literal("choices"), prompt: z.string(), choices: z.array(button) }),
]);

const sourceLine = z.object({
  source: z.object({ id: z.string(), name: z.string(), link: z.string().exactOptional() }),
  asOf: instant,
  age: z.string(),
  stale: z.boolean(),
});

const reply = z.object({
  title: z.string(),
  tone: z.enum(["good", "bad", "plain"]).exactOptional(),
  blocks: z.array(block),
  buttons: z.array(button).exactOptional(),
  sources: z.array(sourceLine).exactOptional(),
  files: z.array(z.object({ name: z.string(), mediaType: z.string(), text: z.string() })).exactOptional(),
});

/** Goes up whenever what is kept means something else; a letter in another format is not sent. */
const version = 1;

const letter = z.object({
  v: z.literal(version),
  reply,
  labels: z.object({ sources: z.string(), colon: z.string().exactOptional(), cut: z.string() }),
  late: z.boolean(),
});

/** A letter as text. Its figures are left out: who reads a digest sees none of them. */
export function encodeLetter({ reply: { figures: _figures, ...shown }, labels, late }: Letter): string {
  return JSON.stringify({ v: version, reply: shown, labels, late });
}

/** The letter that a text holds; undefined where it holds none that we can read. */
export function decodeLetter(text: string): Letter | undefined {
  const { data } = letter.safeParse(jsonOf(text));
  return data && { reply: { ...data.reply, figures: [] }, labels: data.labels, late: data.late };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
