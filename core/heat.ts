import { estimateDay, rateAt, type PowerDraw, type Rate, type Terms } from "./estimate.ts";

/** A day's cash over power prices and utilisations. */
export interface Heat {
  /** Of the columns and of the rows, both rising. */
  readonly usdPerKwh: readonly number[];
  readonly utilisations: readonly number[];
  /** By row, then by column. */
  readonly cashUsdPerDay: readonly (readonly number[])[];
  /** Where cash is zero, from left to right; 0 is the middle of the first column or row. */
  readonly contour: readonly HeatPlace[];
  /** Where the asker is, which may be between columns and rows. */
  readonly own: HeatPlace;
}

export interface HeatPlace {
  readonly column: number;
  readonly row: number;
}

interface Axes {
  readonly usdPerKwh: readonly number[];
  readonly utilisations: readonly number[];
}

const pointsPerColumn = 8;

/** Computes a day for each power price at each utilisation; all else stays as in the terms, which the rate is for. */
export function heatOf(draw: PowerDraw, rate: Rate, terms: Terms, axes: Axes): Heat {
  const cashAt = (usdPerKwh: number, utilisation: number): number =>
    estimateDay(draw, rateAt(rate, { worked: utilisation, from: terms.utilisation }), {
      ...terms,
      usdPerKwh,
      utilisation,
    }).cashUsdPerDay;
  const [columnOf, rowOf] = [placeOn(axes.usdPerKwh), placeOn(axes.utilisations)];
  return {
    ...axes,
    cashUsdPerDay: axes.utilisations.map((use) => axes.usdPerKwh.map((price) => cashAt(price, use))),
    contour: contourOf(cashAt, axes),
    own: { column: columnOf(terms.usdPerKwh), row: rowOf(terms.utilisation) },
  };
}

/** At each price the first utilisation at which cash is zero, in proportion between the steps; where there is one. */
function contourOf(cashAt: (usdPerKwh: number, utilisation: number) => number, axes: Axes): HeatPlace[] {
  const { usdPerKwh, utilisations } = axes;
  const samples = (usdPerKwh.length - 1) * pointsPerColumn + 1;
  return Array.from({ length: Math.max(1, samples) }, (_, at) => at / pointsPerColumn).flatMap((column) => {
    const price = valueOn(usdPerKwh, column);
    const row = zeroOf(utilisations.map((share) => cashAt(price, share)));
    return row === undefined ? [] : [{ column, row }];
  });
}

/** Where the values first come to zero, as a place among them. */
function zeroOf(values: readonly number[]): number | undefined {
  const after = values.findIndex((value, at) => value === 0 || value * (values[at - 1] ?? 0) < 0);
  const [from = 0, to = 0] = [values[after - 1], values[after]];
  if (after < 0) return undefined;
  return to === 0 ? after : after - to / (to - from);
}

/** Where a value is on an axis: between two of its steps in proportion. */
const placeOn =
  (axis: readonly number[]) =>
  (value: number): number => {
    const after = axis.findIndex((each) => each >= value);
    if (after < 0) return axis.length - 1;
    const [from, to] = [axis[after - 1], axis[after]];
    return from === undefined || to === undefined ? 0 : after - (to - value) / (to - from);
  };

/** The value at a place of an axis. */
function valueOn(axis: readonly number[], place: number): number {
  const before = Math.floor(place);
  const [from = 0, to] = [axis[before], axis[before + 1]];
  return to === undefined ? from : from + (to - from) * (place - before);
}

const roundUtilisations = [0, 0.2, 0.4, 0.6, 0.8, 1];

/** Round utilisations, of which the nearest gives way to `own`. */
export const utilisationSteps = (own: number): readonly number[] => withOwn(roundUtilisations, own);

const roundSteps = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];
const columns = 7;
/** The own price stands in one of the first five columns, so that there is room for a dearer one. */
const ownColumn = 4;

/** Seven prices from zero on in round steps, of which the nearest gives way to `own`; of any unit. */
export function priceSteps(own: number): readonly number[] {
  const wanted = own > 0 ? own / ownColumn : 0.05;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const step = power * (roundSteps.find((each) => each * power >= wanted * (1 - 1e-9)) ?? 10);
  const round = Array.from({ length: columns }, (_, at) => Number((at * step).toPrecision(12)));
  return withOwn(round, own);
}

/** The steps with the one that is nearest to a value replaced by it; the ends stay. */
function withOwn(steps: readonly number[], own: number): readonly number[] {
  const distances = steps.map((step) => Math.abs(step - own));
  const nearest = distances.indexOf(Math.min(...distances));
  const inner = Math.max(1, Math.min(steps.length - 2, nearest));
  const isEnd = own === steps[0] || own === steps.at(-1);
  return isEnd ? steps : steps.with(inner, own).toSorted((a, b) => a - b);
}
