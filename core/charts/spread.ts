import { cutTo, drawUpright, linePx, strokeLine, widthOf, writeFrom } from "./pen.ts";
import { writeAt } from "./label.ts";
import type { SpreadGroup, SpreadPicture, SpreadRow } from "./picture.ts";
import { layRows, textGapPx, type Rows } from "./rows.ts";
import { size, type Stage } from "./stage.ts";
import type { TextStyle } from "./text.ts";

/** Per group a line with its scale, then a row for each: a bar with its middle, or a dashed line from what is promised. */
export function drawSpread({ groups }: SpreadPicture, stage: Stage): void {
  const rows = layRows(
    {
      count: groups.reduce((sum, group) => sum + 1 + group.rows.length, 0),
      strip: false,
      namesPx: () => widestOf(groups.flatMap(namesIn), mostForNames, stage),
    },
    stage,
  );
  const textsPx = widestOf(
    groups.flatMap((group) => group.rows.map((row) => ({ text: row.text, bold: true }))),
    mostForTexts,
    stage,
  );
  const plan: Plan = { rows, textsPx, scalePx: rows.barsPx - textsPx - textGapPx * 2 };
  stage.paint();
  let at = 0;
  for (const group of groups) {
    drawGroup(group, { plan, at }, stage);
    at += 1 + group.rows.length;
  }
}

interface Plan {
  readonly rows: Rows;
  /** Room for texts behind the scale, and for the scale itself, in pixels. */
  readonly textsPx: number;
  readonly scalePx: number;
}

/** Parts of the width of the canvas. */
const mostForNames = 0.3;
const mostForTexts = 0.34;

interface Label {
  readonly text: string;
  readonly bold: boolean;
}

const namesIn = ({ title, rows }: SpreadGroup): readonly Label[] => [
  { text: title, bold: true },
  ...rows.map(({ name }) => ({ text: name, bold: false })),
];

const widestOf = (labels: readonly Label[], most: number, stage: Stage): number =>
  Math.min(
    size.width * most,
    Math.ceil(Math.max(0, ...labels.map(({ text, bold }) => widthOf(text, stage, { bold })))),
  );

/** Beyond so many nines a share is not to be told from 1. */
const mostNines = 5;

/** How far along a scale a value stands, in steps of it. */
const stepsTo = (value: number, scale: SpreadGroup["scale"]): number =>
  scale === "log" ? Math.log10(value) : Math.min(mostNines, -Math.log10(1 - value));

/** From 0 at the first tick to 1 at the last. */
function shareAlong(value: number, { scale, ticks }: SpreadGroup): number {
  const [first, last] = [ticks[0]?.value ?? value, ticks.at(-1)?.value ?? value];
  const [from, to] = [stepsTo(first, scale), stepsTo(last, scale)];
  const share = to > from ? (stepsTo(value, scale) - from) / (to - from) : 0;
  return Math.min(1, Math.max(0, share));
}

interface Where {
  readonly plan: Plan;
  /** The row of its scale. */
  readonly at: number;
}

function drawGroup(group: SpreadGroup, { plan, at }: Where, stage: Stage): void {
  const { rows } = plan;
  const middleOf = (row: number) => stage.padding.top + rows.inset.top + (row + 0.5) * rows.rowPx;
  const fromPx = (value: number) => rows.barsAtPx + plan.scalePx * shareAlong(value, group);
  const place: Place = { plan, fromPx, toPx: rows.barsAtPx + plan.scalePx };
  writeFrom(cutTo(group.title, rows.namesPx, stage), { fromPx: rows.namesAtPx, y: middleOf(at) }, stage);
  const ends = { top: middleOf(at) + linePx / 2, bottom: middleOf(at + group.rows.length) + rows.rowPx / 2 };
  for (const { value } of group.ticks)
    drawUpright({ x: across(fromPx(value), stage), ...ends }, stage, {
      colour: stage.palette.grid,
      widthPx: 1,
    });
  writeTicks(group, { fromPx, y: middleOf(at) }, stage);
  group.rows.forEach((row, index) => drawRow(row, { place, y: middleOf(at + 1 + index) }, stage));
}

const across = (fromPx: number, { rightToLeft }: Stage): number =>
  rightToLeft ? size.width - fromPx : fromPx;

const muted = ({ palette }: Stage): Partial<TextStyle> => ({ bold: false, colour: palette.mutedText });

/** Between two of them. */
const tickGapPx = 14;

/** Both ends first, then from the most to the least: those that would stand too near to another are left out. */
function writeTicks(
  { ticks }: SpreadGroup,
  { fromPx, y }: { fromPx: (value: number) => number; y: number },
  stage: Stage,
): void {
  const style = muted(stage);
  const spans: { readonly startPx: number; readonly endPx: number }[] = [];
  const [first, ...others] = ticks;
  const [last, ...between] = others.toReversed();
  for (const { value, label } of [last, first, ...between].flatMap((tick) => tick ?? [])) {
    const [middlePx, widthPx] = [fromPx(value), widthOf(label, stage, style)];
    const span = {
      startPx: middlePx - widthPx / 2 - tickGapPx / 2,
      endPx: middlePx + widthPx / 2 + tickGapPx / 2,
    };
    if (spans.some(({ startPx, endPx }) => span.startPx < endPx && startPx < span.endPx)) continue;
    spans.push(span);
    writeAt(label, { x: across(middlePx, stage), y, sides: ["on"] }, stage, style);
  }
}

interface Place {
  readonly plan: Plan;
  /** From the edge where reading begins, in pixels. */
  readonly fromPx: (value: number) => number;
  /** The end of the scale. */
  readonly toPx: number;
}

function drawRow(row: SpreadRow, { place, y }: { place: Place; y: number }, stage: Stage): void {
  const { rows, textsPx } = place.plan;
  const { name, measured, promised } = row;
  writeFrom(cutTo(name, rows.namesPx, stage, { bold: false }), { fromPx: rows.namesAtPx, y }, stage, {
    bold: false,
  });
  if (measured) drawMeasured(measured, { place, y }, stage);
  if (promised !== undefined) drawPromised(promised, { place, y }, stage);
  const isKnown = measured !== undefined || promised !== undefined;
  const style = isKnown ? {} : muted(stage);
  writeFrom(cutTo(row.text, textsPx, stage, style), { fromPx: place.toPx + textGapPx * 2, y }, stage, style);
}

/** Part of a row that a bar takes, and pixels. */
const barPart = 0.5;
const mostBarPx = 40;
/** A spread of nothing is still to be seen. */
const leastBarPx = 4;
const middlePx = 5;
const overPx = 4;

function drawMeasured(
  { low, mid, high }: NonNullable<SpreadRow["measured"]>,
  { place: { plan, fromPx }, y }: { place: Place; y: number },
  stage: Stage,
): void {
  const { context, palette } = stage;
  const half = Math.min(mostBarPx, plan.rows.rowPx * barPart) / 2;
  const widthPx = Math.max(leastBarPx, fromPx(high) - fromPx(low));
  const start = fromPx(high) - widthPx;
  context.save();
  context.fillStyle = palette.gain;
  context.fillRect(across(stage.rightToLeft ? start + widthPx : start, stage), y - half, widthPx, half * 2);
  context.restore();
  const middle = { x: across(fromPx(mid), stage), top: y - half - overPx, bottom: y + half + overPx };
  drawUpright(middle, stage, { colour: palette.background, widthPx: middlePx + 4 });
  drawUpright(middle, stage, { colour: palette.text, widthPx: middlePx });
}

const dash = [10, 8];
const capPx = 20;

/** At least so much: from there on to the end of the scale. */
function drawPromised(
  promised: number,
  { place: { fromPx, toPx }, y }: { place: Place; y: number },
  stage: Stage,
): void {
  const colour = stage.palette.reference;
  const x = across(fromPx(promised), stage);
  const line = [
    { x, y },
    { x: across(toPx, stage), y },
  ];
  strokeLine(line, stage, { colour, dash });
  drawUpright({ x, top: y - capPx / 2, bottom: y + capPx / 2 }, stage, { colour });
}
