import { createCanvas, type Canvas, type SKRSContext2D } from "@napi-rs/canvas";
import { ordered, orderedAll } from "./bidi.ts";
import { fontsFor } from "./fonts.ts";
import { paletteOf, type Palette } from "./palette.ts";
import type { Picture, Theme } from "./picture.ts";
import { capHeight, setFont, wrapped, type TextStyle } from "./text.ts";

/** Pixels; both platforms show it undistorted, and 24 px stay legible on a phone. */
export const size = { width: 1200, height: 675 } as const;
const margin = 40;
/** Between the texts of the frame and the chart. */
const gap = 20;
const lineHeight = 1.25;
/** In parts of a text's size. */
const overCapitals = 0.2;

/** Pixels of text. No text in a picture is smaller. */
export const textPx = { title: 38, subtitle: 26, label: 24 } as const;

/** Distances from the edges of the canvas, in pixels. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** A rectangle of the canvas, in pixels from its upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A canvas, what surrounds the chart on it, and the room that is left for the chart. */
export interface Stage {
  readonly canvas: Canvas;
  readonly context: SKRSContext2D;
  readonly palette: Palette;
  /** `font-family` of CSS. */
  readonly families: string;
  readonly rightToLeft: boolean;
  /** Between the edges of the canvas and the chart, in pixels. */
  readonly padding: Padding;
  /** A number as it stands at an axis: short, in the reader's digits. */
  readonly number: (value: number, step?: number) => string;
  /** Where labels stand already. */
  readonly taken: Box[];
  /** Draws ground, title, subtitle and footnote over all that is there. */
  readonly paint: () => void;
}

/** What stands for a character that no font has, such as one of a rig's name. */
const substitute = "·";
/** Numbers with all the digits, signs and words for powers of ten that an axis may need beside the texts of a picture. */
const axisNumbers = [-0.1, 1.23, 45.6, 789, 1_000, 10_000, 1e6, 1e8, 1e9, 1e12];

let shared: Canvas | undefined;

/** One for all pictures of a thread: the memory of canvases is given back late, and is much. */
const onlyCanvas = (): Canvas => (shared ??= createCanvas(size.width, size.height));

/** Keys of a picture whose texts are not for readers. */
const notShown: ReadonlySet<string> = new Set(["kind", "language", "scale", "style", "currency", "theme"]);

/** A stage for a picture, and the picture with texts that can all be drawn. */
export function openStage<P extends Picture>(given: P, theme: Theme): { stage: Stage; picture: P } {
  const rightToLeft = isRightToLeft(given.language);
  const shown = rightToLeft ? orderedAll(given, notShown) : given;
  const texts = JSON.stringify(shown);
  const atAxes = axisNumbers.map(axisNumber(given)).join("");
  const { families, missing } = fontsFor(`${texts}${atAxes}${substitute}…`, given.language);
  const drawable = Array.from(texts, (each) => (missing.has(each) ? substitute : each)).join("");
  const picture = missing.size === 0 ? shown : (JSON.parse(drawable) as P);
  return { picture, stage: setStage(picture, { families, theme }) };
}

function setStage(picture: Picture, { families, theme }: { families: string; theme: Theme }): Stage {
  const canvas = onlyCanvas();
  const context = canvas.getContext("2d");
  context.reset();
  const palette = paletteOf(theme);
  const { language, title, subtitle = "", footnote } = picture;
  const rightToLeft = isRightToLeft(language);
  const write = { context, families, language };
  const head = lay(title, { ...write, sizePx: textPx.title, bold: true, colour: palette.text });
  const under = lay(subtitle, { ...write, sizePx: textPx.subtitle, colour: palette.mutedText });
  const foot = lay(footnote, { ...write, sizePx: textPx.label, colour: palette.mutedText }, mostFootLines);
  const underTop = margin + head.heightPx;
  const footTop = size.height - margin / 2 - foot.heightPx;
  return {
    canvas,
    context,
    palette,
    families,
    rightToLeft,
    padding: {
      top: underTop + under.heightPx + gap,
      right: margin,
      bottom: size.height - footTop + gap / 2,
      left: margin,
    },
    number: axisNumber(picture),
    taken: [],
    paint() {
      context.direction = rightToLeft ? "rtl" : "ltr";
      context.fillStyle = palette.background;
      context.fillRect(0, 0, size.width, size.height);
      head.write(margin, rightToLeft);
      under.write(underTop, rightToLeft);
      foot.write(footTop, rightToLeft);
      setFont(context, { sizePx: textPx.label, colour: palette.text }, families);
    },
  };
}

interface Writing extends TextStyle {
  readonly context: SKRSContext2D;
  readonly families: string;
  readonly language: string;
}

const mostLines = 2;
/** A list of many sources is long. */
const mostFootLines = 3;

/** A paragraph from edge to edge. */
function lay(text: string, { context, families, language, ...style }: Writing, most = mostLines) {
  setFont(context, style, families);
  const widthPx = size.width - 2 * margin;
  const lines = text === "" ? [] : wrapped(text, { context, widthPx, lines: most, language });
  const step = style.sizePx * lineHeight;
  return {
    heightPx: lines.length * step,
    write(topPx: number, rightToLeft: boolean) {
      setFont(context, style, families);
      context.fillStyle = style.colour;
      context.textBaseline = "alphabetic";
      context.textAlign = rightToLeft ? "right" : "left";
      const x = rightToLeft ? size.width - margin : margin;
      const firstY = topPx + (capHeight + overCapitals) * style.sizePx;
      lines.forEach((line, at) => context.fillText(line, x, firstY + at * step));
    },
  };
}

const rightToLeftLanguages = new Set(["ar", "fa", "he", "ur"]);

const isRightToLeft = (language: string): boolean => rightToLeftLanguages.has(language.split("-")[0] ?? "");

const usualDigits = 3;
const mostDigits = 15;

/** With so many digits that numbers a step apart differ. */
function axisNumber({ language, numbers: { style, currency } }: Picture): Stage["number"] {
  const written = isRightToLeft(language) ? ordered : (text: string) => text;
  return (value, step = 0) => {
    const needed = step > 0 && value !== 0 ? Math.ceil(Math.log10(Math.abs(value) / step)) + 1 : 0;
    const format = new Intl.NumberFormat(language, {
      style,
      ...(currency !== undefined && { currency, currencyDisplay: "narrowSymbol" }),
      notation: "compact",
      minimumFractionDigits: 0,
      maximumSignificantDigits: Math.min(Math.max(usualDigits, needed), mostDigits),
    });
    return written(format.format(value));
  };
}
