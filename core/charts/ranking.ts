import { drawChart } from "./chart.ts";
import type { RankedBar, RankingPicture } from "./picture.ts";
import { drawElsewhere, elsewhereIn, type Elsewhere, type TextSpan } from "./elsewhere.ts";
import {
  cutTo,
  defaultStrokePx,
  drawUpright,
  strokeLine,
  widthOf,
  wrapTo,
  writeFrom,
  writeLines,
  type Stroke,
} from "./pen.ts";
import {
  barThickness,
  layRows,
  placesOf,
  rowScales,
  scaleFor,
  textGapPx,
  type Places,
  type Rows,
  type Span,
} from "./rows.ts";
import { size, type Stage } from "./stage.ts";
import type { TextStyle } from "./text.ts";

/** Bars from the best to the worst, then the reasons of those without one. */
export function drawRanking({ bars, line, language }: RankingPicture, stage: Stage): void {
  const { palette } = stage;
  const rows = layRows(
    { count: bars.length, strip: line !== undefined, namesPx: (lines) => widthOfNames(bars, lines, stage) },
    stage,
  );
  const ranking: Ranking = {
    rows,
    bars: bars.map((bar) => withShortText(bar, rows, stage)),
    elsewhere: line && elsewhereIn(line, bars.flatMap(valuesOf)),
    language,
  };
  drawChart(
    {
      type: "bar",
      data: {
        labels: bars.map(({ name }) => name),
        datasets: [
          {
            data: bars.map(({ value }) => value),
            backgroundColor: bars.map(({ value }) => ((value ?? 0) < 0 ? palette.loss : palette.gain)),
            ...barThickness,
          },
        ],
      },
      options: rowScales(spanOf(ranking, stage), stage),
      inset: rows.inset,
      labels: (chart) => drawAround(ranking, placesOf(chart, stage), stage),
    },
    stage,
  );
}

interface Ranking {
  readonly rows: Rows;
  readonly bars: readonly RankedBar[];
  readonly elsewhere: Elsewhere | undefined;
  readonly language: string;
}

const noteStyle = ({ palette }: Stage): Partial<TextStyle> => ({ bold: false, colour: palette.mutedText });

/** Parts of the width of the canvas. */
const mostForNames = 0.4;
const mostForNamesWithNotes = 0.44;
/** A name and its note where they share a line. */
const noteGapPx = 14;
/** A note cut further says nothing. */
const leastNotePx = 72;
/** Under one another in a row. */
const mostLines = 3;
/** Part of the room for bars that a text may take. */
const mostForText = 0.6;

function widthOfNames(bars: readonly RankedBar[], lines: number, stage: Stage): number {
  const widths = bars.map(({ name, note }) => {
    const [namePx, notePx] = [widthOf(name, stage), note ? widthOf(note, stage, noteStyle(stage)) : 0];
    return lines > 1 ? Math.max(namePx, notePx) : namePx + (notePx > 0 ? noteGapPx + notePx : 0);
  });
  const mostPx = size.width * (lines > 1 ? mostForNames : mostForNamesWithNotes);
  return Math.min(mostPx, Math.ceil(Math.max(0, ...widths)));
}

const withShortText = (bar: RankedBar, { barsPx }: Rows, stage: Stage): RankedBar =>
  bar.value === null ? bar : { ...bar, text: cutTo(bar.text, barsPx * mostForText, stage) };

/** A bar with its whisker: its value first. */
const valuesOf = ({ value, low, high }: RankedBar): readonly number[] =>
  value === null ? [] : [value, low ?? value, high ?? value];

/** Texts stand after bars, whiskers and the line of zero, so that those of losses take no room between names and bars. */
function spanOf({ rows, bars, elsewhere }: Ranking, stage: Stage): Span {
  const shown = bars.filter(({ value }) => value !== null);
  const across = elsewhere?.place === "among" ? [elsewhere.value] : [];
  return scaleFor(
    {
      before: [...shown.flatMap(valuesOf), ...across].map((value) => ({
        by: Math.max(0, -value),
        textPx: 0,
      })),
      after: [
        ...shown.map((bar) => ({ by: endOf(bar), textPx: textGapPx + widthOf(bar.text, stage) })),
        ...across.map((value) => ({ by: Math.max(0, value), textPx: 0 })),
      ],
    },
    rows.barsPx,
  );
}

const endOf = (bar: RankedBar): number => Math.max(0, ...valuesOf(bar));

function drawAround(ranking: Ranking, places: Places, stage: Stage): void {
  const { rows, bars, elsewhere } = ranking;
  const last = bars.findLastIndex(({ value }) => value !== null);
  const span = { top: places.y(0) - rows.rowPx / 2, bottom: places.y(last) + rows.rowPx / 2 };
  if (last >= 0)
    drawUpright({ x: places.x(0), ...span }, stage, { colour: stage.palette.mutedText, widthPx: 2 });
  if (elsewhere)
    drawElsewhere(elsewhere, { rows, places, span, texts: textsOf(ranking, places, stage) }, stage);
  bars.forEach((bar, at) => {
    const y = places.y(at);
    drawWhisker(bar, { places, y }, stage);
    writeName(bar, { ranking, y }, stage);
    if (bar.value === null) writeReason(bar, { ranking, y }, stage);
    else writeFrom(bar.text, { fromPx: places.fromPx(endOf(bar)) + textGapPx, y }, stage);
  });
}

/** Where the values stand as texts. */
const textsOf = ({ bars }: Ranking, places: Places, stage: Stage): readonly TextSpan[] =>
  bars.flatMap((bar, at) => {
    if (bar.value === null) return [];
    const startPx = places.fromPx(endOf(bar)) + textGapPx;
    return [{ startPx, endPx: startPx + widthOf(bar.text, stage), y: places.y(at) }];
  });

const capPx = 16;
/** Around it, in the colour of the ground: it crosses bars and lines. */
const rimPx = 1;

function drawWhisker(bar: RankedBar, { places, y }: { places: Places; y: number }, stage: Stage): void {
  const ends = valuesOf(bar).map(places.x);
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  if (ends.length === 0 || to - from < 1) return;
  const rim: Stroke = { colour: stage.palette.background, widthPx: defaultStrokePx + 2 * rimPx };
  for (const stroke of [rim, { colour: stage.palette.text }]) {
    strokeLine(
      [from, to].map((x) => ({ x, y })),
      stage,
      stroke,
    );
    const half = capPx / 2 + (stroke === rim ? rimPx : 0);
    for (const x of [from, to]) drawUpright({ x, top: y - half, bottom: y + half }, stage, stroke);
  }
}

interface Where {
  readonly ranking: Ranking;
  /** The middle of the row. */
  readonly y: number;
}

/** The name over its note; beside it in a row with room for one line only. */
function writeName({ name, note }: RankedBar, { ranking: { rows, language }, y }: Where, stage: Stage): void {
  const { lines, namesPx, namesAtPx } = rows;
  const muted = noteStyle(stage);
  const title = cutTo(name, namesPx, stage);
  if (lines > 1) {
    const under = note
      ? wrapTo(note, { widthPx: namesPx, lines: Math.min(lines, mostLines) - 1, language }, stage, muted)
      : [];
    const all = [{ text: title, style: {} }, ...under.map((text) => ({ text, style: muted }))];
    writeLines(all, { fromPx: namesAtPx, y }, stage);
    return;
  }
  writeFrom(title, { fromPx: namesAtPx, y }, stage);
  const besidePx = widthOf(title, stage) + noteGapPx;
  const shortNote = note && cutTo(note, namesPx - besidePx, stage, muted);
  if (shortNote && (shortNote === note || namesPx - besidePx > leastNotePx))
    writeFrom(shortNote, { fromPx: namesAtPx + besidePx, y }, stage, muted);
}

function writeReason({ text }: RankedBar, { ranking: { rows, language }, y }: Where, stage: Stage): void {
  const style = noteStyle(stage);
  const lines = Math.min(rows.lines, mostLines);
  const reason = wrapTo(text, { widthPx: rows.barsPx, lines, language }, stage, style);
  writeLines(
    reason.map((each) => ({ text: each, style })),
    { fromPx: rows.barsAtPx, y },
    stage,
  );
}
