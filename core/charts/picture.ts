/**
 * A chart as plain data: figures in the reader's currency, and texts that are already translated and formatted. It can be
 * stored, sent to another thread and compared by its contents; how it looks is decided where it is drawn.
 */
export type Picture =
  | CoursePicture
  | DaysPicture
  | HeatPicture
  | PaybackPicture
  | RankingPicture
  | SpreadPicture
  | TornadoPicture;

/** Every picture stands in the same frame. */
export interface Frame {
  readonly title: string;
  /** What is shown and in which unit, under the title. */
  readonly subtitle?: string | undefined;
  /** Source and date. */
  readonly footnote: string;
  /** BCP 47: decides digits, fonts and whether the picture is mirrored. */
  readonly language: string;
  /** How the numbers at an axis are written. */
  readonly numbers: NumberStyle;
  /** As its reader has chosen; where absent, whoever shows the picture decides. */
  readonly theme?: Theme | undefined;
}

/** The part of `Intl.NumberFormatOptions` that axes need. */
export interface NumberStyle {
  readonly style: "currency" | "decimal" | "percent";
  /** ISO 4217. */
  readonly currency?: string | undefined;
}

/** One bar a day, above or below zero; `null` is a day without a figure, and leaves a gap. */
export interface DaysPicture extends Frame {
  readonly kind: "days";
  readonly bars: readonly DayBar[];
}

export interface DayBar {
  /** The day at the axis, such as `4 Jan`. */
  readonly label: string;
  readonly value: number | null;
  /** The value as text, at the bars that are worth one: first, last, lowest, highest. */
  readonly text?: string | undefined;
  /** What the day is held against, such as an estimate of it: a line across its place; the subtitle says what it is. */
  readonly against?: number | undefined;
}

/** How a price went, the oldest first. */
export interface CoursePicture extends Frame {
  readonly kind: "course";
  readonly points: readonly CoursePoint[];
  /** Days back from the last point, such as 7, 30 and 90, with what has changed since: `7 days +3 %`. */
  readonly marks: readonly CourseMark[];
}

export interface CoursePoint {
  readonly label: string;
  readonly value: number;
  /** The value as text, at the first, last, lowest and highest. */
  readonly text?: string | undefined;
}

export interface CourseMark {
  /** Index into the points. */
  readonly at: number;
  readonly text: string;
}

/** Cash that has come in by each moment, against what the hardware cost. */
export interface PaybackPicture extends Frame {
  readonly kind: "payback";
  /** At equal distances, the first at the start with zeros. */
  readonly points: readonly PaybackPoint[];
  readonly cost: { readonly value: number; readonly text: string };
  /** Where the middle line reaches the cost, as a fractional index into the points; none where it never does. */
  readonly reached?: { readonly at: number; readonly text: string } | undefined;
  /** What stands at the ends of the three lines. */
  readonly ends: { readonly low: string; readonly mid: string; readonly high: string };
}

export interface PaybackPoint {
  /** The moment at the axis, such as `Jan 2028`. */
  readonly label: string;
  readonly low: number;
  readonly mid: number;
  readonly high: number;
}

/** Networks by cash per day, the best first; last those without a figure, `value` null and the reason as text. */
export interface RankingPicture extends Frame {
  readonly kind: "ranking";
  readonly bars: readonly RankedBar[];
  /** What a day costs elsewhere, as a line across the bars. */
  readonly line?: { readonly value: number; readonly text: string } | undefined;
}

export interface RankedBar {
  readonly name: string;
  readonly value: number | null;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  /** The value with its range; or why there is none. */
  readonly text: string;
  /** What the figure is made from: unlike bases are not silently ranked. */
  readonly note?: string | undefined;
}

/** A figure over two inputs, one across and one up. */
export interface HeatPicture extends Frame {
  readonly kind: "heat";
  /** Labels of the columns from the smallest, and of the rows from the smallest, which is at the bottom. */
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  /** By row, then by column. */
  readonly cells: readonly (readonly HeatCell[])[];
  readonly columnTitle: string;
  readonly rowTitle: string;
  /** Where the figure is zero: from left to right, in columns and rows with fractions; empty where it is nowhere zero. */
  readonly contour: readonly HeatPoint[];
  readonly contourText: string;
  /** Where the asker is. */
  readonly own: HeatPoint & { readonly text: string };
}

export interface HeatCell {
  readonly value: number;
  readonly text: string;
}

/** 0 is the middle of the first column or row. */
export interface HeatPoint {
  readonly column: number;
  readonly row: number;
}

/** What a change of each input does to the figure, the strongest first. */
export interface TornadoPicture extends Frame {
  readonly kind: "tornado";
  readonly base: { readonly value: number; readonly text: string };
  readonly bars: readonly TornadoBar[];
}

export interface TornadoBar {
  readonly name: string;
  /** The figure where the input is lower, and where it is higher. */
  readonly low: { readonly value: number; readonly text: string };
  readonly high: { readonly value: number; readonly text: string };
}

/** How far apart figures lie, in groups that each have a scale of their own. */
export interface SpreadPicture extends Frame {
  readonly kind: "spread";
  readonly groups: readonly SpreadGroup[];
}

export interface SpreadGroup {
  /** What its scale counts. */
  readonly title: string;
  /** `nines`: of shares up to 1, each step a tenth of what is missing. `log`: each step ten times as much. */
  readonly scale: "nines" | "log";
  /** From the least to the most: the first and the last are the ends of the scale. */
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  readonly rows: readonly SpreadRow[];
}

/** What was measured, from low to high; or what is promised at least; or neither, and the reason as text. */
export interface SpreadRow {
  readonly name: string;
  readonly measured?: { readonly low: number; readonly mid: number; readonly high: number } | undefined;
  readonly promised?: number | undefined;
  readonly text: string;
}

export const themes = ["dark", "light"] as const;
export type Theme = (typeof themes)[number];
