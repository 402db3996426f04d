import type { Picture } from "../core/charts/picture.ts";
import type { Basis, Source } from "../core/sourced.ts";

/** An answer: already translated text, figures, tables and buttons, with no markup of any platform. */
export interface Reply {
  readonly title: string;
  readonly tone?: Tone;
  readonly blocks: readonly Block[];
  readonly buttons?: readonly Button[];
  /** One line per source with its age, ready to print under the answer. */
  readonly sources?: readonly SourceLine[];
  /** Every figure of the answer, unrounded: what `--json` prints and `why` explains. */
  readonly figures: readonly Figure[];
  /** Handed over with the answer, such as an export. */
  readonly files?: readonly ReplyFile[];
}

/** A text file. */
export interface ReplyFile {
  /** `rigwise-export.json`: lower case, with its ending. */
  readonly name: string;
  /** Such as `application/json`. */
  readonly mediaType: string;
  readonly text: string;
}

export type Tone = "good" | "bad" | "plain";

export type Block =
  | { readonly kind: "text"; readonly text: string; readonly style?: TextStyle }
  | { readonly kind: "fields"; readonly fields: readonly Field[] }
  | {
      readonly kind: "table";
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly string[])[];
    }
  | ChartBlock
  /** Moments, each as a reader's own device shows it where the platform can do that, else as its text. */
  | { readonly kind: "times"; readonly times: readonly Moment[] }
  | { readonly kind: "choices"; readonly prompt: string; readonly choices: readonly Button[] };

/** A chart: its conclusion with its numbers in a sentence, for all; and what is drawn of it where that is possible. */
export interface ChartBlock {
  readonly kind: "chart";
  readonly alt: string;
  /** For a line of bars made of letters, where there is no picture; empty where that would say nothing. */
  readonly series: readonly number[];
  readonly picture?: Picture;
}

/** A moment with what stands for it where it cannot be shown in the reader's own way: "Wed 25 Nov, 09:00 (Berlin)". */
export interface Moment {
  readonly at: Temporal.Instant;
  readonly text: string;
}

export type TextStyle = "heading" | "plain" | "warning" | "note";

/** A line of a small statement: what it is, how much, and how that came about. A total stands under a rule. */
export interface Field {
  readonly label: string;
  readonly value: string;
  readonly note?: string;
  readonly total?: boolean;
}

export interface Column {
  readonly label: string;
  readonly align: "start" | "end";
}

/**
 * A press is a typed command, so that there is one parser and a button survives a restart. `form`: the line of a command
 * that is filled in on a form, where the platform has forms. `pick`: the asker picks a chat, which is then filled in as the
 * value of the question that was asked, where the platform can do that. Elsewhere such buttons are left out.
 */
export type Button = { readonly label: string } & (
  | { readonly line: string }
  | { readonly url: string }
  | { readonly form: string }
  | { readonly pick: "channel" | "group" }
);

export interface SourceLine {
  readonly source: Source;
  /** Of its oldest figure here; midnight UTC where only the day is known. */
  readonly asOf: Temporal.Instant;
  /** The same, translated: "4 min old", "asked just now". */
  readonly age: string;
  readonly stale: boolean;
}

/** One unrounded number of an answer. `null` is "undefined or unknown", never zero. */
export interface Figure {
  /** What it belongs to: a network id, a token, a GPU id, or `machine`. */
  readonly of: string;
  readonly name: string;
  readonly unit: string;
  readonly value: number | null;
  readonly low?: number;
  readonly high?: number;
  readonly basis: Basis;
  readonly source: Source;
  readonly asOf: Temporal.Instant;
  readonly stale: boolean;
}
