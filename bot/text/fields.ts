import type { Field } from "../../commands/reply.ts";
import { indented, linesOf, padded, span } from "./line.ts";
import type { Line } from "./line.ts";
import { oneLine, widest, wrap } from "./wrap.ts";

const gap = 2;
const indent = 2;
/** Below this a note beside its value leaves too little of the line to read. */
const minColumnsForNotesBeside = 60;
const minNoteColumns = 16;
const minLabelColumns = 12;

interface Statement {
  readonly columns: number;
  readonly label: number;
  readonly value: number;
  /** Columns left for a note beside its value; 0 when notes go to lines of their own. */
  readonly note: number;
  /** Labels and values share no line because together they are wider than the terminal. */
  readonly stacked: boolean;
}

/** A statement: labels on the left, values flush right in one column, notes behind or below, a rule above totals. */
export function drawFields(fields: readonly Field[], columns: number): Line[] {
  const statement = measure(fields, columns);
  return fields.flatMap((field) => [
    ...(field.total === true ? linesOf(["─".repeat(ruleWidth(statement))], "dim") : []),
    ...(statement.stacked ? stackedField(field, statement) : alignedField(field, statement)),
  ]);
}

function measure(fields: readonly Field[], columns: number): Statement {
  const value = widest(fields.map((field) => oneLine(field.value)));
  const wanted = widest(fields.map((field) => oneLine(field.label)));
  const label = Math.min(wanted, columns - gap - value);
  const left = columns - label - value - 2 * gap;
  const beside = columns >= minColumnsForNotesBeside && left >= minNoteColumns;
  return {
    columns,
    label,
    value,
    note: beside ? left : 0,
    stacked: label < Math.min(wanted, minLabelColumns),
  };
}

const ruleWidth = ({ stacked, columns, label, value }: Statement): number =>
  stacked ? columns : label + gap + value;

function alignedField(field: Field, statement: Statement): Line[] {
  const { label, value, note } = statement;
  const labels = wrap(oneLine(field.label), Math.max(label, gap));
  const besides = note > 0 ? noteLines(field, note) : [];
  const height = Math.max(labels.length, besides.length);
  const lines = Array.from({ length: height }, (_, at) => [
    span(padded(labels[at] ?? "", label, "start")),
    span(" ".repeat(gap) + padded(at === 0 ? oneLine(field.value) : "", value, "end") + " ".repeat(gap)),
    span(besides[at] ?? "", "dim"),
  ]);
  return note > 0 ? lines : [...lines, ...noteBelow(field, statement)];
}

const stackedField = (field: Field, statement: Statement): Line[] => [
  ...linesOf(wrap(oneLine(field.label), statement.columns)),
  ...indented(linesOf(wrap(oneLine(field.value), statement.columns - indent)), indent),
  ...noteBelow(field, statement),
];

const noteBelow = (field: Field, { columns }: Statement): Line[] =>
  indented(linesOf(noteLines(field, columns - indent), "dim"), indent);

const noteLines = ({ note = "" }: Field, width: number): string[] =>
  note.trim() === "" ? [] : wrap(note, width);
