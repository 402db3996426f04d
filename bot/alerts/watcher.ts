import { figureKindOf, type FigureKey, type FigureKind } from "../../core/alerts/alert.ts";
import { follow, type Course } from "../../core/alerts/course.ts";
import { createAlertIndex, type AlertIndex, type Outcome } from "../../core/alerts/figure-index.ts";
import { eventKeyOf } from "../../core/alerts/state.ts";
import type { AlertWatch, KeptAlert, WatchedAlert } from "../../core/storage/alert-store.ts";
import { atOnce } from "../../core/at-once.ts";
import type { Clock } from "../../core/world.ts";
import type { Log } from "../ops/log.ts";

/** What is known of a figure at a moment; null where nobody knows it. */
export interface ReadFigure {
  readonly value: number | null;
  readonly at: Temporal.Instant;
}

export interface WatcherOptions {
  readonly alerts: AlertWatch;
  /** Opens what reads figures for one tick. */
  readonly openReader: () => { read(figure: FigureKey): Promise<ReadFigure> };
  /** Whether this process is the one that watches, as only one may at a time. */
  readonly tryLead: () => Promise<boolean>;
  readonly clock: Clock;
  readonly log: Log;
  /** Told when there are messages to make. */
  readonly onAnnounced: () => void;
}

/** Watches the figures of all alerts. */
export interface Watcher {
  /** Reads each figure whose turn it is once, and keeps what that means to the alerts on it. Rejects when the database cannot be used. */
  tick(): Promise<void>;
}

/** How often each kind of figure is read: not much more often than its sources say something new. Ours, 2026-11-26. */
const everyMinutes: Readonly<Record<FigureKind, number>> = {
  token: 1,
  profit: 5,
  "network-lead": 5,
  provider: 5,
  "gpu-price": 5,
  power: 5,
};

/** So that the answers that people wait for come in between. */
const readsAtOnce = 8;

/** What the one who watches knows between two ticks. */
interface Memory {
  readonly index: AlertIndex;
  readonly alerts: Map<string, { readonly figure: FigureKey; revision: number }>;
  readonly figures: Map<FigureKey, Set<string>>;
  readonly courses: Map<FigureKey, Course>;
  /** When each figure was read last, as Unix time. */
  readonly readAt: Map<FigureKey, number>;
  /** The event of each alert that is being told. */
  readonly announced: Map<string, string>;
}

export function createWatcher(options: WatcherOptions): Watcher {
  let memory: Memory | undefined;
  return {
    async tick() {
      if (!(await options.tryLead())) {
        memory = undefined;
        return;
      }
      const known = memory ?? (await loaded(options));
      // What could not be kept must not be believed: it is read anew.
      memory = undefined;
      await catchUp(known, options);
      await watch(known, options);
      memory = known;
    },
  };
}

async function loaded({ alerts, clock }: WatcherOptions): Promise<Memory> {
  const kept = await alerts.load();
  const memory: Memory = {
    index: createAlertIndex(),
    alerts: new Map(),
    figures: new Map(),
    courses: new Map(kept.courses),
    readAt: new Map(),
    announced: new Map(),
  };
  const now = clock.now();
  for (const alert of kept.alerts) put(memory, alert, now);
  return memory;
}

async function catchUp(memory: Memory, { alerts, clock }: WatcherOptions): Promise<void> {
  const now = clock.now();
  for (const [id, kept] of await alerts.changes()) {
    remove(memory, id);
    if (kept) put(memory, kept, now);
  }
}

function put(memory: Memory, { order, state, revision }: KeptAlert, now: Temporal.Instant): void {
  const { id, figure } = order;
  memory.index.put(order, state, now);
  memory.alerts.set(id, { figure, revision });
  const watching = memory.figures.get(figure) ?? new Set();
  memory.figures.set(figure, watching.add(id));
}

function remove({ index, alerts, figures, courses, readAt, announced }: Memory, id: string): void {
  index.remove(id);
  announced.delete(id);
  const figure = alerts.get(id)?.figure;
  alerts.delete(id);
  const watching = figure && figures.get(figure);
  if (!watching) return;
  watching.delete(id);
  if (watching.size > 0) return;
  figures.delete(figure);
  courses.delete(figure);
  readAt.delete(figure);
}

async function watch(memory: Memory, options: WatcherOptions): Promise<void> {
  const { alerts, clock, log, onAnnounced } = options;
  const turns = [...memory.figures.keys()].filter((figure) => isTurn(figure, memory, clock.now()));
  const readings = await readAll(turns, options);
  // Reading takes a while: quiet hours may have begun.
  const now = clock.now();
  const courses = new Map<FigureKey, Course>();
  const outcomes: WatchedAlert[] = [];
  for (const [figure, reading] of readings) {
    memory.readAt.set(figure, now.epochMilliseconds);
    const before = memory.courses.get(figure);
    const course = follow(before, reading, { figure, now });
    if (course && course !== before) {
      memory.courses.set(figure, course);
      courses.set(figure, course);
    }
    const found = memory.index.read(figure, { ...reading, course }, now);
    outcomes.push(...found.flatMap((outcome) => watchedOf(outcome, memory)));
  }
  if (courses.size === 0 && outcomes.length === 0) return;
  const kept = await alerts.keep({ courses, outcomes }, now);
  const told = outcomes.filter((outcome) => note(outcome, kept.get(outcome.id), memory));
  if (told.length === 0) return;
  log.info("alerts announced", { count: told.length });
  onAnnounced();
}

const isTurn = (figure: FigureKey, { readAt }: Memory, now: Temporal.Instant): boolean => {
  const minutes = (now.epochMilliseconds - (readAt.get(figure) ?? -Infinity)) / 60_000;
  // A tick is never on the millisecond.
  return minutes > everyMinutes[figureKindOf(figure)] - 0.5;
};

type Readings = readonly (readonly [FigureKey, ReadFigure])[];

/** A figure that cannot be read has no value: nothing fires, and nothing is lost. */
async function readAll(
  figures: readonly FigureKey[],
  { openReader, clock, log }: WatcherOptions,
): Promise<Readings> {
  const reader = openReader();
  return atOnce(figures, readsAtOnce, async (figure) => {
    try {
      return [figure, await reader.read(figure)] as const;
    } catch (error) {
      log.report(error);
      return [figure, { value: null, at: clock.now() }] as const;
    }
  });
}

/** What is being told already is not kept again. */
function watchedOf(
  { alert, state, event, isChanged, isOver }: Outcome,
  memory: Memory,
): readonly WatchedAlert[] {
  const { id } = alert;
  const revision = memory.alerts.get(id)?.revision;
  const isTold = event === undefined || memory.announced.get(id) === eventKeyOf(event);
  if (revision === undefined || (!isChanged && !isOver && isTold)) return [];
  return [{ id, revision, state, event, isOver }];
}

/** Remembers what was kept of an outcome, and tells whether something is to be told of it. */
function note({ id, event, isOver }: WatchedAlert, revision: number | undefined, memory: Memory): boolean {
  const known = memory.alerts.get(id);
  // Somebody has changed it meanwhile: it is read anew at the next tick.
  if (revision === undefined || !known) return false;
  if (isOver) remove(memory, id);
  else known.revision = revision;
  if (isOver || event === undefined) return false;
  memory.announced.set(id, eventKeyOf(event));
  return true;
}
