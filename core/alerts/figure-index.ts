import type { Alert, FigureKey } from "./alert.ts";
import { measure, type Quantity } from "./condition.ts";
import { knownOf, type Known, type Reading } from "./course.ts";
import { evaluateKnown, type Evaluation } from "./evaluate.ts";
import { createLadder, type Ladder, type Rung } from "./ladder.ts";
import { isOver, type AlertState } from "./state.ts";
import { watchOf, type Watch } from "./watch.ts";

/** What a reading did to an alert. */
export interface Outcome extends Evaluation {
  readonly alert: Alert;
  /** The state is another one than before, and is to be kept. */
  readonly isChanged: boolean;
  /** Nothing more will come of it: it can be removed. */
  readonly isOver: boolean;
}

/**
 * Alerts by what they wait for, in memory: a reading finds those that it may concern without looking at the others, and
 * what several wait for is measured once.
 */
export interface AlertIndex {
  /** Adds an alert, or puts another state of it in place of the one before: after `sent`, or when it was changed. */
  put(alert: Alert, state: AlertState, now: Temporal.Instant): void;
  remove(id: string): void;
  stateOf(id: string): AlertState | undefined;
  /**
   * Evaluates the alerts on a figure for which a reading can make a difference, and remembers their new states. Tells of
   * those that changed or have an event, and at each reading of those that are over, until they are removed.
   */
  read(figure: FigureKey, reading: Reading, now: Temporal.Instant): readonly Outcome[];
}

interface Entry {
  readonly alert: Alert;
  readonly state: AlertState;
  readonly place: Place;
}

/** What is over is to be told of at the next reading. */
const atOnce: Watch = { quantity: { kind: "value" }, fromMilliseconds: Number.NEGATIVE_INFINITY };

/** Where an alert stands on its shelf. */
interface Place {
  readonly group?: Group | undefined;
  readonly atLeast?: Rung | undefined;
  readonly atMost?: Rung | undefined;
  readonly moment?: Rung | undefined;
}

/** The alerts on one figure. */
interface Shelf {
  readonly groups: Map<string, Group>;
  /** By the Unix time that they wait for. */
  readonly moments: Ladder;
}

/** Those that wait for the same quantity. */
interface Group {
  readonly key: string;
  readonly quantity: Quantity;
  readonly atLeast: Ladder;
  readonly atMost: Ladder;
}

export function createAlertIndex(): AlertIndex {
  const entries = new Map<string, Entry>();
  const shelves = new Map<FigureKey, Shelf>();
  const shelfOf = (figure: FigureKey): Shelf => {
    const shelf = shelves.get(figure) ?? { groups: new Map(), moments: createLadder() };
    shelves.set(figure, shelf);
    return shelf;
  };
  const takeDown = (entry: Entry | undefined) => {
    const shelf = entry && shelves.get(entry.alert.figure);
    if (!shelf) return;
    removePlace(shelf, entry.place);
    if (shelf.groups.size === 0 && shelf.moments.isEmpty()) shelves.delete(entry.alert.figure);
  };
  const put = (alert: Alert, state: AlertState, now: Temporal.Instant) => {
    takeDown(entries.get(alert.id));
    const place = addPlace(shelfOf(alert.figure), alert.id, watchOf(alert, state, now) ?? atOnce);
    entries.set(alert.id, { alert, state, place });
  };
  return {
    put,
    remove(id) {
      takeDown(entries.get(id));
      entries.delete(id);
    },
    stateOf: (id) => entries.get(id)?.state,
    read(figure, reading, now) {
      const shelf = shelves.get(figure);
      if (!shelf) return [];
      const known = knownOf(figure, reading, now);
      const found = candidatesOf(shelf, known, now).flatMap((id) => entries.get(id) ?? []);
      const outcomes = found.map((entry) => outcomeOf(entry, known, now));
      for (const { alert, state } of outcomes) put(alert, state, now);
      return outcomes.filter((outcome) => outcome.isChanged || outcome.isOver || outcome.event);
    },
  };
}

function outcomeOf({ alert, state: before }: Entry, known: Known, now: Temporal.Instant): Outcome {
  const { state, event } = evaluateKnown(alert, before, known, now);
  return { alert, state, event, isChanged: state !== before, isOver: isOver(alert, state, now) };
}

function candidatesOf(shelf: Shelf, { sample, course }: Known, now: Temporal.Instant): readonly string[] {
  const found = new Set(shelf.moments.upTo(now.epochMilliseconds));
  const groups = sample ? shelf.groups.values() : [];
  for (const { quantity, atLeast, atMost } of groups) {
    const measured = sample && measure(quantity, sample, course);
    if (!measured) continue;
    for (const id of atLeast.upTo(measured.number)) found.add(id);
    for (const id of atMost.from(measured.number)) found.add(id);
  }
  return [...found];
}

function addPlace({ groups, moments }: Shelf, id: string, watch: Watch): Place {
  const { quantity, atLeast, atMost, fromMilliseconds } = watch;
  const moment = fromMilliseconds === undefined ? undefined : moments.add(fromMilliseconds, id);
  if (atLeast === undefined && atMost === undefined) return { moment };
  const group = groupOf(groups, quantity);
  return {
    moment,
    group,
    atLeast: atLeast === undefined ? undefined : group.atLeast.add(atLeast, id),
    atMost: atMost === undefined ? undefined : group.atMost.add(atMost, id),
  };
}

function groupOf(groups: Map<string, Group>, quantity: Quantity): Group {
  const key = keyOf(quantity);
  const group = groups.get(key) ?? { key, quantity, atLeast: createLadder(), atMost: createLadder() };
  groups.set(key, group);
  return group;
}

/** An empty group goes, as there is one for each moment from which moves count. */
function removePlace({ groups, moments }: Shelf, { group, atLeast, atMost, moment }: Place): void {
  if (moment) moments.remove(moment);
  if (!group) return;
  if (atLeast) group.atLeast.remove(atLeast);
  if (atMost) group.atMost.remove(atMost);
  if (group.atLeast.isEmpty() && group.atMost.isEmpty()) groups.delete(group.key);
}

const keyOf = (quantity: Quantity): string =>
  quantity.kind === "value"
    ? "value"
    : `${quantity.direction} ${quantity.withinHours} ${quantity.since?.epochMilliseconds ?? ""}`;
